/** The helpers that lowered code calls, and the patches that complete Espruino's library: read from `runtime/`. */

import { readFileSync, readdirSync } from "node:fs";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { generate } from "astring";
import { type Node, walk } from "./ast.ts";
import { exactNumber } from "./numbers.ts";

/** One helper (`$add`) or patch (`Array.prototype.at`). What it is made of is read when somebody asks: most modules carry few. */
export class RuntimeEntry {
  readonly name: string;
  /** True where Espruino lacks it; false where it only puts right what Espruino has. */
  readonly isFill: boolean;
  readonly order: number;
  readonly #place: Place;
  #node: Node | undefined;
  #needs: string[] | undefined;

  constructor(name: string, place: Place, order: number, isFill: boolean) {
    this.name = name;
    this.isFill = isFill;
    this.order = order;
    this.#place = place;
  }

  get node(): Node {
    return (this.#node ??= statementAt(this.#place));
  }

  /** Other entries that it needs. */
  get needs(): string[] {
    return (this.#needs ??= needsOf(this, runtime()));
  }

  /** The comment above it, without its full stop. */
  get about(): string {
    return commentAbove(this.#place);
  }
}

/** A statement in a file of the runtime. */
interface Place {
  source: string;
  start: number;
  end: number;
}

let loaded: Map<string, RuntimeEntry> | null = null;

/** All entries, by name. */
export function runtime(): Map<string, RuntimeEntry> {
  loaded ??= load();
  return loaded;
}

function load(): Map<string, RuntimeEntry> {
  const entries = new Map<string, RuntimeEntry>();
  const folder = new URL("./runtime/", import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".js")) continue;
    const source = readFileSync(new URL(file, folder), "utf8");
    addEntries(entries, source, !file.startsWith("exact"));
  }
  return entries;
}

/** A function, a variable, or an assignment to a member (`$Map.prototype.get` belongs to `$Map`): they alone begin a line. */
const STATEMENT = /^(?:function ([\w$]+)|var ([\w$]+)|([\w$.]+)(?:\["([^"]+)"\])? =)/gm;

/** What a quoted name says: `\xff.setup` begins with one character. */
const unescaped = (text: string): string =>
  text.replace(/\\x(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** @param order of all of them where none follows from their place */
function addEntries(entries: Map<string, RuntimeEntry>, source: string, isFill: boolean, order?: number): void {
  const found = [...source.matchAll(STATEMENT)];
  found.forEach(({ index, 1: fn, 2: variable, 3: path, 4: quoted }, i) => {
    const name = fn ?? variable ?? (quoted ? `${path}.${unescaped(quoted)}` : path!);
    const place = { source, start: index, end: found[i + 1]?.index ?? source.length };
    entries.set(name, new RuntimeEntry(name, place, order ?? entries.size, isFill));
  });
}

function statementAt({ source, start, end }: Place): Node {
  const { body } = parse(source.slice(start, end), { ecmaVersion: 2020 }) as unknown as Node;
  if (body.length !== 1) throw new Error(`one statement of the runtime is ${body.length}: ${source.slice(start, end)}`);
  makeExact(body[0], start);
  return body[0];
}

/** The runtime's own numbers are read by Espruino too. @param start of the text in its file, from which places count */
function makeExact(statement: Node, start: number): void {
  walk(statement, (node) => {
    node.start! += start;
    node.end! += start;
    if (node.type !== "Literal" || typeof node.value !== "number") return;
    const exact = exactNumber(node);
    if (exact.type === "Literal") return;
    delete node.value;
    Object.assign(node, exact);
  });
}

/** The comment that ends on the line above; that of the file stands apart by an empty line. */
function commentAbove({ source, start }: Place): string {
  const found = /\/\*((?:(?!\*\/)[^])*)\*\/\n$|\/\/(.*)\n$/.exec(source.slice(0, start));
  return (found?.[1] ?? found?.[2] ?? "")
    .replace(/^\*|\n \*/g, "")
    .replace(/\.\s*$/, "")
    .trim();
}

/** What an entry is for, in words; "" where its name says so. */
export const describeEntry = (name: string): string => runtime().get(name)?.about ?? "";

/** `$Map.prototype.get`; whatever else an object is counts as no name. */
function path(node: Node): string {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression") return "";
  return `${path(node.object)}.${node.property.name ?? node.property.value}`;
}

function needsOf(entry: { name: string; node: Node }, entries: Map<string, RuntimeEntry>): string[] {
  const needs = new Set<string>();
  // A variable keeps what the interpreter has, before anything takes its place.
  const keepsOwn = entry.node.type === "VariableDeclaration";
  walk(entry.node, (node) => {
    if (node.type === "Identifier" && node.name !== entry.name && entries.has(node.name)) needs.add(node.name);
    const filled = node.type === "MemberExpression" && !keepsOwn ? entries.get(path(node)) : undefined;
    if (filled?.isFill && filled !== entry && !path(node).startsWith("$")) needs.add(filled.name);
  });
  return [...needs];
}

/**
 * Everything that a set of names needs, in the order of the runtime's files. A `$` class brings its members along.
 *
 * @param isLeft members that nobody asks for
 */
export function closure(
  names: Iterable<string>,
  standIns: readonly StandIn[] = [],
  isLeft: (name: string) => boolean = () => false,
): RuntimeEntry[] {
  const all = runtime();
  const found = new Set<RuntimeEntry>();
  const add = (name: string) => {
    const small = standInsOf(standIns).get(name);
    const entry = small ?? all.get(name);
    if (!entry) throw new Error(`the runtime has no ${name}`);
    if (found.has(entry)) return;
    found.add(entry);
    entry.needs.forEach(add);
    if (!small && name.startsWith("$") && !name.includes("."))
      for (const other of all.keys()) if (other.startsWith(`${name}.`) && !isLeft(other)) add(other);
  };
  for (const name of names) add(name);
  return [...found].sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}

/**
 * Which helpers take the place of others: smaller ones of lean modules, or of programs that look at no words of errors; those of
 * programs with typed arrays, which Espruino compares by what they hold.
 */
export type StandIn = "lean" | "wordless" | "typed";

const LEAN = `
function $number(x) { return +x; }
function $needFunction(f) { if (typeof f != "function") $throw($TypeError, f + " is not a function"); }
function $throw(C, m) { throw C(m); }
function $RangeError(m) { var e = new Error(m); e.name = e.type = "RangeError"; return e; }
function $TypeError(m) { return new TypeError(m); }
function $SyntaxError(m) { return new SyntaxError(m); }
function $askOf(o, k, a) {
  return Array.isArray(o) && $eachKinds.indexOf(" " + k + " ") >= 0 ? $each(o, k, a) : $ask(o[k], o, a);
}
`;
const WORDLESS = `
function $jsonWords(c) { return "Unexpected token in JSON at position " + c.i; }
function $circleWords() { return ""; }
function $badPattern(c) { $throw($SyntaxError, "/" + c.s + "/ is no pattern, or not known to a node"); }
`;
const TYPED = `
function $identical(a, b) {
  var x = $isObject(a);
  if (x !== $isObject(b)) return false;
  if (!x) return a === b;
  return $nIndexOf.call([a], b) === 0 && (a.byteLength === undefined || E.getAddressOf(a) === E.getAddressOf(b));
}
`;
const STAND_INS: Record<StandIn, string> = { lean: LEAN, wordless: WORDLESS, typed: TYPED };
const parsed = new Map<string, Map<string, RuntimeEntry>>();

function standInsOf(kinds: readonly StandIn[]): Map<string, RuntimeEntry> {
  const key = kinds.join(" ");
  const known = parsed.get(key);
  if (known) return known;
  const made = new Map<string, RuntimeEntry>();
  parsed.set(key, made);
  addEntries(made, kinds.map((kind) => STAND_INS[kind]).join(""), false, 0);
  return made;
}

/** Functions come first, then variables, then what runs: Espruino hoists nothing. */
function rank(entry: RuntimeEntry): number {
  if (entry.node.type === "FunctionDeclaration") return 0;
  return entry.node.type === "VariableDeclaration" ? 1 : 2;
}

/** Bytes that each of these entries takes in a module, about: what esbuild calls its variables depends on all of them. */
export function sizesOf(names: readonly string[]): number[] {
  if (!names.length) return [];
  const all = runtime();
  const texts = names.map((name) => generate(all.get(name)!.node as never));
  // One run for all: each starts a process.
  const { code } = transformSync(texts.join(BETWEEN), { minifyWhitespace: true, minifyIdentifiers: true });
  return code
    .trimEnd()
    .split(BETWEEN.trim())
    .map((text) => text.replace(/^;|;$/, "").length);
}
const BETWEEN = '\n"@@";\n';
