/** Imports and exports of a bundled module: `require("broccoli")` and `exports`. */

import { type Node, assign, call, declare, id, literal, member, statement } from "../ast.ts";
import { refuse } from "../errors.ts";
import type { Prepared } from "../pipeline.ts";

const SDK = /^broccoli-esp32\/node$/;
/** Words that stand for themselves; all others are of the canvas, which takes memory where it is used. */
const PLAIN_WORDS = new Set(["log", "progress", "reporter", "retry"]);
/** Modules of Espruino itself that a task may import as a whole. */
const NATIVE = /^(net|tls|Storage|Wifi|crypto|TelnetServer|heatshrink|Flash)$/;

/** Rewrites the import and export statements of a program, before it is lowered. */
export function rewriteModule(prepared: Prepared): void {
  const { program, reporter } = prepared.parsed;
  const after: Node[] = [];
  program.body = program.body.flatMap((item: Node) => {
    switch (item.type) {
      case "ImportDeclaration":
        return importStatements(prepared, item);
      case "ExportNamedDeclaration":
        return exportStatements(prepared, item, after);
      case "ExportDefaultDeclaration":
        return [defaultStatement(item)];
      case "ExportAllDeclaration":
        refuse(reporter, "module", item, "export *");
        return [];
      default:
        return [item];
    }
  });
  program.body.push(...after);
}

const exported = (name: string, value: Node): Node => statement(assign(member(id("exports"), name), value));

function importStatements(prepared: Prepared, item: Node): Node[] {
  const from = item.source.value;
  const isSdk = SDK.test(from);
  if (!isSdk && !NATIVE.test(from))
    refuse(prepared.parsed.reporter, "module", item, `import of ${JSON.stringify(from)}`);
  const words = isSdk ? item.specifiers.filter(isCanvasWord) : [];
  if (words.length > 1) {
    const others = item.specifiers.filter((part: Node) => !words.includes(part));
    return [
      declare("const", [[patternOf(words), canvasWords()]]),
      ...importStatements(prepared, { ...item, specifiers: others }),
    ];
  }
  return item.specifiers.map((part: Node) => {
    const name = part.imported?.name;
    const source = isSdk ? wordsOf(name) : call("require", literal(from));
    const value = part.type === "ImportSpecifier" ? member(source, name) : source;
    return declare("const", [[part.local, value]]);
  });
}

/** Whether an import asks for words of the canvas, and so loads them. */
export function loadsWords(item: Node): boolean {
  return SDK.test(item.source.value) && item.specifiers.some(isCanvasWord);
}

function isCanvasWord(part: Node): boolean {
  return part.type === "ImportSpecifier" && !PLAIN_WORDS.has(part.imported.name);
}

/** `{ chain, group: all }`: several words of the canvas are asked for once. */
function patternOf(specifiers: Node[]): Node {
  const properties = specifiers.map((part) => ({
    type: "Property",
    kind: "init",
    key: id(part.imported.name),
    value: part.local,
    computed: false,
    method: false,
    shorthand: false,
  }));
  return { type: "ObjectPattern", properties };
}

const plainWords = (): Node => call("require", literal("broccoli"));

/** Loads the words of the canvas, and gives functions the methods of tasks. */
export const canvasWords = (): Node => call(member(plainWords(), "canvas"));

/** @param word absent for all of them */
function wordsOf(word: string | undefined): Node {
  if (word === undefined) return call(member(id("Object"), "assign"), plainWords(), canvasWords());
  return PLAIN_WORDS.has(word) ? plainWords() : canvasWords();
}

function exportStatements(prepared: Prepared, item: Node, after: Node[]): Node[] {
  if (item.source) {
    refuse(prepared.parsed.reporter, "module", item, "export from");
    return [];
  }
  const { declaration } = item;
  if (!declaration) {
    for (const part of item.specifiers) after.push(exported(part.exported.name ?? part.exported.value, part.local));
    return [];
  }
  const names =
    declaration.type === "VariableDeclaration" ? declaration.declarations.map((one: Node) => one.id) : [declaration.id];
  for (const name of names) after.push(exported(name.name, { ...name }));
  return [declaration];
}

function defaultStatement(item: Node): Node {
  const { declaration } = item;
  if (/Declaration$/.test(declaration.type) && declaration.id) return declaration;
  const value = /Declaration$/.test(declaration.type)
    ? { ...declaration, type: declaration.type.replace("Declaration", "Expression") }
    : declaration;
  return exported("default", value);
}
