/** The helpers that lowered code calls, and the patches that complete Espruino's library: read from `runtime/`. */

import { readFileSync, readdirSync } from "node:fs";
import { type Comment, parse } from "acorn";
import { transformSync } from "esbuild";
import { generate } from "astring";
import { type Node, walk } from "./ast.ts";
import { exactNumber } from "./numbers.ts";

/** One helper (`$add`) or patch (`Array.prototype.at`). */
export interface RuntimeEntry {
  name: string;
  node: Node;
  /** Other entries that it needs. */
  needs: string[];
  /** True where Espruino lacks it; false where it only puts right what Espruino has. */
  isFill: boolean;
  order: number;
  /** The comment above it, without its full stop. */
  about: string;
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
    const comments: Comment[] = [];
    const program = parse(source, { ecmaVersion: 2020, onComment: comments }) as unknown as Node;
    makeExact(program);
    for (const node of program.body)
      addEntry(entries, node, !file.startsWith("exact"), commentAbove(source, comments, node));
  }
  for (const entry of entries.values()) entry.needs = needsOf(entry, entries);
  return entries;
}

/** The runtime's own numbers are read by Espruino too. */
function makeExact(program: Node): void {
  walk(program, (node) => {
    if (node.type !== "Literal" || typeof node.value !== "number") return;
    const exact = exactNumber(node);
    if (exact.type === "Literal") return;
    delete node.value;
    Object.assign(node, exact);
  });
}

function addEntry(entries: Map<string, RuntimeEntry>, node: Node, isFill: boolean, about: string): void {
  const name = entryName(node);
  if (name) entries.set(name, { name, node, needs: [], isFill, order: entries.size, about });
}

/** The comment that ends on the line above a node; that of the file stands apart by an empty line. */
function commentAbove(source: string, comments: readonly Comment[], node: Node): string {
  const found = comments.find(({ end }) => source.slice(end, node.start) === "\n");
  return (found?.value ?? "")
    .replace(/^\*|\n \*/g, "")
    .replace(/\.\s*$/, "")
    .trim();
}

/** What an entry is for, in words; "" where its name says so. */
export const describeEntry = (name: string): string => runtime().get(name)?.about ?? "";

/** A function declaration, a variable, or an assignment to a member (`$Map.prototype.get` belongs to `$Map`). */
function entryName(node: Node): string | null {
  if (node.type === "FunctionDeclaration") return node.id.name;
  if (node.type === "VariableDeclaration") return node.declarations[0].id.name;
  if (node.type === "ExpressionStatement" && node.expression.type === "AssignmentExpression")
    return path(node.expression.left);
  return null;
}

/** `$Map.prototype.get`; whatever else an object is counts as no name. */
function path(node: Node): string {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression") return "";
  return `${path(node.object)}.${node.property.name ?? node.property.value}`;
}

function needsOf(entry: RuntimeEntry, entries: Map<string, RuntimeEntry>): string[] {
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

/** Everything that a set of names needs, in the order of the runtime's files. A `$` class brings its members along. */
export function closure(names: Iterable<string>, standIns: StandIns = "none"): RuntimeEntry[] {
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
      for (const other of all.keys()) if (other.startsWith(`${name}.`)) add(other);
  };
  for (const name of names) add(name);
  return [...found].sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}

/** Which smaller helpers take the place of others: those of lean modules, or of programs that look at no words of errors. */
export type StandIns = "none" | "lean" | "wordless";

const STAND_INS: Record<StandIns, string> = {
  none: "",
  lean: `
function $number(x) { return +x; }
function $throw(C, m) { throw C(m); }
function $RangeError(m) { var e = new Error(m); e.name = e.type = "RangeError"; return e; }
function $askOf(o, k, a) {
  return Array.isArray(o) && $eachKinds.indexOf(" " + k + " ") >= 0 ? $each(o, k, a) : $ask(o[k], o, a);
}
`,
  wordless: `
function $jsonWords(c) { return "Unexpected token in JSON at position " + c.i; }
function $circleWords() { return ""; }
`,
};
const parsed = new Map<StandIns, Map<string, RuntimeEntry>>();

function standInsOf(kind: StandIns): Map<string, RuntimeEntry> {
  const known = parsed.get(kind);
  if (known) return known;
  const made = new Map<string, RuntimeEntry>();
  parsed.set(kind, made);
  const program = parse(STAND_INS[kind], { ecmaVersion: 2020 }) as unknown as Node;
  for (const node of program.body) {
    const entry: RuntimeEntry = { name: node.id.name, node, needs: [], isFill: false, order: 0, about: "" };
    made.set(entry.name, { ...entry, needs: needsOf(entry, runtime()) });
  }
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
