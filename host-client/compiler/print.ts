/** From the lowered tree to text, with source map; whitespace and local names are shortened by esbuild. */

import { generate } from "astring";
import { type TransformOptions, transform, transformSync } from "esbuild";
import { SourceMapConsumer, SourceMapGenerator } from "source-map-js";
import { keepThis } from "./arrows.ts";
import { type Node, walk } from "./ast.ts";

export interface Printed {
  code: string;
  /** Source map version 3, from `code` to the original files. */
  map: string;
}

export interface PrintOptions {
  file: string;
  minify?: boolean;
  /** Local names become one or two letters. */
  minifyNames?: boolean;
  /** Statements are joined and shortened, where that has not been done before. */
  minifySyntax?: boolean;
  /** Map from the text that the tree was parsed from to the original files. */
  inputMap?: string;
  /** Or where each line of that text comes from, column by column. */
  place?: (line: number) => { file: string; line: number };
}

/** Prints a tree. To minify, it starts a process: whoever prints often and can wait does so by {@link printLater}. */
export function print(program: Node, options: PrintOptions): Printed {
  const readable = generateText(program, options);
  return options.minify
    ? finish(transformSync(readable.code + KEEP_CLEAR, minifying(options)), readable.map)
    : readable;
}

/** The same, by the process of esbuild that is running already. */
export async function printLater(program: Node, options: PrintOptions): Promise<Printed> {
  const readable = generateText(program, options);
  return options.minify
    ? finish(await transform(readable.code + KEEP_CLEAR, minifying(options)), readable.map)
    : readable;
}

/** The text alone, for what nobody maps back: the maps of the firmware's parts took half of the time of its build. */
export async function printText(program: Node, options: Omit<PrintOptions, "file" | "inputMap">): Promise<string> {
  shorten(program);
  const readable = generate(program as any, { indent: options.minify ? "" : "  " });
  if (!options.minify) return readable;
  const { code } = await transform(readable + KEEP_CLEAR, { ...minifying(options), sourcemap: false });
  return cutClear(code);
}

/** The tree as text with all its spaces and names. */
function generateText(program: Node, options: PrintOptions): Printed {
  shorten(program);
  const generator = new SourceMapGenerator({ file: options.file });
  const code = generate(program as any, {
    sourceMap: sink(generator, options) as any,
    indent: options.minify ? "" : "  ",
  });
  return { code, map: chain(generator.toString(), options.inputMap) };
}

const minifying = (options: Pick<PrintOptions, "minifyNames" | "minifySyntax">): TransformOptions => ({
  loader: "js",
  minifyWhitespace: true,
  minifyIdentifiers: options.minifyNames ?? false,
  minifySyntax: options.minifySyntax ?? false,
  charset: "ascii",
  // Nothing newer than what the node's parser knows is put in the place of what is older.
  target: options.minifySyntax ? "es2017" : "esnext",
  supported: { "template-literal": false },
  sourcemap: "external",
  logLevel: "silent",
  legalComments: "none",
});

const finish = ({ code, map }: { code: string; map: string }, first: string): Printed => ({
  code: cutClear(code),
  map: chain(map, first),
});

/** Declared at the end and cut off again, so that no local is given the name of Espruino's `E`. */
const KEEP_CLEAR = "\nfunction E(){}";
const KEPT_LENGTH = KEEP_CLEAR.length - 1;
const cutClear = (code: string): string => code.trimEnd().slice(0, -KEPT_LENGTH);

/** astring reports every node; only those with a place in the source count. */
function sink(generator: SourceMapGenerator, { file, place = (line) => ({ file, line }) }: PrintOptions) {
  return {
    file,
    addMapping({ original, ...mapping }: any) {
      if (!original?.line) return;
      const { file: source, line } = place(original.line);
      generator.addMapping({ ...mapping, source, original: { line, column: original.column } });
    },
  };
}

/** Composes two source maps: `outer` points into the text that `inner` describes. */
export function chain(outer: string, inner: string | undefined): string {
  if (!inner) return outer;
  const consumer = new SourceMapConsumer(JSON.parse(inner));
  const result = new SourceMapGenerator();
  new SourceMapConsumer(JSON.parse(outer)).eachMapping((mapping) => {
    if (mapping.originalLine === null) return;
    const from = consumer.originalPositionFor({ line: mapping.originalLine, column: mapping.originalColumn! });
    if (from.line === null || from.source === null) return;
    result.addMapping({
      generated: { line: mapping.generatedLine, column: mapping.generatedColumn },
      original: { line: from.line, column: from.column },
      source: from.source,
      name: from.name ?? undefined,
    });
  });
  return result.toString();
}

/** `{a: a}` is printed as `{a}`, arrows keep their `this`; strings are printed with ASCII only where they must be read as bytes. */
function shorten(program: Node): void {
  walk(program, (node) => {
    if (node.type === "MemberExpression" && node.computed) node.property = withoutComma(node.property);
    if (node.type === "SwitchCase" && node.test) node.test = withoutComma(node.test);
    if (node.type === "Literal") node.raw = undefined;
    if (node.type === "Literal" && typeof node.value === "string") node.raw = quote(node.value);
    if (node.type === "Property") node.shorthand = false;
    keepThis(node);
  });
}

/** Espruino reads no comma in brackets nor in a case, and esbuild takes parentheses away that could be missed in JavaScript. */
function withoutComma(node: Node): Node {
  if (node.type !== "SequenceExpression") return node;
  const last = { type: "Literal", value: node.expressions.length - 1 };
  return {
    type: "MemberExpression",
    object: { type: "ArrayExpression", elements: node.expressions },
    property: last,
    computed: true,
    optional: false,
  };
}

/** A string literal that Espruino's lexer reads right. */
export function quote(text: string): string {
  let out = "";
  for (const char of text) out += ESCAPES[char] ?? escapeControl(char);
  return `"${out}"`;
}
const ESCAPES: Record<string, string> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeControl(char: string): string {
  const code = char.codePointAt(0)!;
  return code < 32 || (code >= 127 && code <= 255) ? `\\x${code.toString(16).padStart(2, "0")}` : char;
}
