/** Divides a lowered firmware program: resident top level, and cold modules that are loaded when wanted. */

import type { Comment } from "acorn";
import { type Node, assign, call, id, literal, member, statement, mapChildren, walk } from "./ast.ts";
import { refuse } from "./errors.ts";
import type { Parsed } from "./parse.ts";
import { type Binding, analyse } from "./scope.ts";

export interface Part {
  /** Storage name. */
  name: string;
  program: Node;
  sources: string[];
  functions: number;
}
export interface Division {
  parts: Part[];
  names: Record<string, string>;
}
interface Settings {
  coldPrefix: string;
  hot: readonly string[];
}
interface Place {
  part: number;
  file: string;
}

/** Part 0 is `.bootcde`; the others are one per cold file, in the order of the bundle. */
export function divide(program: Node, parsed: Parsed, settings: Settings): Division {
  forget(program);
  const scopes = analyse(program);
  const files = fileMarks(parsed.comments);
  const cold = new Map<string, number>();
  const places = new Map<Node, Place>();
  for (const item of program.body) places.set(item, placeOf(item, files, cold));
  const owners = ownersOf(program, places);
  const names = rename(program, [...scopes.root.bindings.values()], owners, settings);
  const parts = makeParts(program, places, cold, settings);
  parts.forEach((part, index) => point(part.program, index, owners, settings, names));
  for (const part of parts.slice(1)) checkState(part, parsed, owners);
  arrange(parts[0]!, settings, names);
  return { parts, names: sourceNames(owners, names) };
}

/** The lowering made new nodes: what they refer to is found again. */
function forget(program: Node): void {
  walk(program, (node) => {
    delete node.binding;
    delete node.scope;
  });
}

/** esbuild writes the file's name in a comment before the code of each file. */
function fileMarks(comments: Comment[]): { start: number; file: string }[] {
  return comments
    .filter((comment) => comment.type === "Line" && /^ \S+\.[cm]?[jt]s$/.test(comment.value))
    .map((comment) => ({ start: comment.start, file: comment.value.trim() }));
}

function placeOf(item: Node, files: { start: number; file: string }[], cold: Map<string, number>): Place {
  const start = startOf(item);
  let file = "";
  if (start !== null) for (const mark of files) if (mark.start <= start) file = mark.file;
  if (!/(^|\/)cold\//.test(file)) return { part: 0, file };
  if (!cold.has(file)) cold.set(file, cold.size + 1);
  return { part: cold.get(file)!, file };
}

function startOf(item: Node): number | null {
  let start: number | null = null;
  walk(item, (node) => {
    if (start === null && typeof node.start === "number") start = node.start;
    return start === null;
  });
  return start;
}

interface Owner {
  binding: Binding;
  place: Place;
  item: Node;
  declarator: Node | null;
}

function ownersOf(program: Node, places: Map<Node, Place>): Map<Binding, Owner> {
  const owners = new Map<Binding, Owner>();
  for (const item of program.body) {
    const place = places.get(item)!;
    if (item.type === "FunctionDeclaration")
      owners.set(item.id.binding, { binding: item.id.binding, place, item, declarator: null });
    if (item.type !== "VariableDeclaration") continue;
    for (const declarator of item.declarations)
      owners.set(declarator.id.binding, { binding: declarator.id.binding, place, item, declarator });
  }
  return owners;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** `$a`, `$b` ... `$Z`, then `$aa` ...: the most used names are the shortest. */
function shortName(index: number): string {
  const tail = LETTERS[index % LETTERS.length]!;
  return index < LETTERS.length ? `$${tail}` : `$${LETTERS[Math.floor(index / LETTERS.length) - 1]}${tail}`;
}

function rename(
  program: Node,
  bindings: Binding[],
  owners: Map<Binding, Owner>,
  settings: Settings,
): Map<Binding, string> {
  void program;
  const rank = (binding: Binding) => {
    const hot = settings.hot.indexOf(binding.name);
    return hot >= 0 ? 1e9 - hot : binding.uses.length;
  };
  const names = new Map<Binding, string>();
  const perPart = new Map<number, number>();
  const taken = new Set<string>();
  for (let i = 0; taken.size < 16; i++) taken.add(`${settings.coldPrefix}${i}`);
  for (const binding of [...bindings].sort((a, b) => rank(b) - rank(a))) {
    const part = owners.get(binding)?.place.part ?? 0;
    let index = perPart.get(part) ?? 0;
    let name = part ? LETTERS[index % 52]! + (index < 52 ? "" : Math.floor(index / 52)) : shortName(index);
    while (taken.has(name)) name = shortName(++index);
    perPart.set(part, index + 1);
    names.set(binding, name);
  }
  return names;
}

function makeParts(program: Node, places: Map<Node, Place>, cold: Map<string, number>, settings: Settings): Part[] {
  const parts: Part[] = [{ name: ".bootcde", program: { ...program, body: [] }, sources: [], functions: 0 }];
  for (const [file, index] of cold)
    parts[index] = {
      name: `${settings.coldPrefix}${index - 1}`,
      program: { ...program, body: [] },
      sources: [file],
      functions: 0,
    };
  for (const item of program.body) parts[places.get(item)!.part]!.program.body.push(item);
  return parts;
}

/** Every reference to a top-level name becomes what reaches it from the part where it stands. */
function point(
  program: Node,
  part: number,
  owners: Map<Binding, Owner>,
  settings: Settings,
  names: Map<Binding, string>,
): void {
  const reach = (owner: Owner, name: string): Node => {
    if (!owner.place.part) return id(name);
    if (owner.place.part === part) return member(id("exports"), name);
    return member(call("require", literal(`${settings.coldPrefix}${owner.place.part - 1}`)), name);
  };
  const visit = (node: Node) =>
    mapChildren(node, (child) => {
      const owner = child.type === "Identifier" && child.binding ? owners.get(child.binding) : undefined;
      if (!owner) {
        visit(child);
        return child;
      }
      const isDeclaration =
        (node.type === "FunctionDeclaration" || node.type === "VariableDeclarator") && node.id === child;
      if (isDeclaration) return { ...child, name: names.get(child.binding)! };
      return { ...reach(owner, names.get(child.binding)!), loc: child.loc };
    });
  visit(program);
  if (part) program.body = program.body.flatMap(exportItem);
}

/** Everything at the top of a cold file is a property of the module's exports: a local would cost a closure. */
function exportItem(item: Node): Node[] {
  const put = (name: string, value: Node) => statement(assign(member(id("exports"), name), value));
  if (item.type === "FunctionDeclaration")
    return [put(item.id.name, { ...item, type: "FunctionExpression", id: null })];
  if (item.type !== "VariableDeclaration") return [item];
  return item.declarations.filter((one: Node) => one.init).map((one: Node) => put(one.id.name, one.init));
}

function checkState(part: Part, parsed: Parsed, owners: Map<Binding, Owner>): void {
  part.functions = part.program.body.filter((item: Node) => item.type === "ExpressionStatement").length;
  for (const owner of owners.values()) {
    if (part.sources[0] !== owner.place.file || !owner.declarator) continue;
    if (owner.binding.writes) refuse(parsed.reporter, "cold", owner.declarator.id, `variable ${owner.binding.name}`);
  }
}

/** Functions first, the most used before the others: Espruino searches its scope in order. */
function arrange(part: Part, settings: Settings, names: Map<Binding, string>): void {
  void settings;
  const order = new Map([...names.values()].map((name, index) => [name, index]));
  const functions = part.program.body.filter((item: Node) => item.type === "FunctionDeclaration");
  const rest = part.program.body.filter((item: Node) => item.type !== "FunctionDeclaration");
  functions.sort((a: Node, b: Node) => (order.get(a.id.name) ?? 0) - (order.get(b.id.name) ?? 0));
  const isFirst = (item: Node) => item.type === "VariableDeclaration" && item.declarations.every(isPlainStart);
  part.program.body = [...rest.filter(isFirst), ...functions, ...rest.filter((item: Node) => !isFirst(item))];
}

/** A variable that needs nothing of this program: the state that is empty yet, a function of the platform. */
function isPlainStart({ init }: Node): boolean {
  if (!init) return false;
  if (init.type === "ObjectExpression") return init.properties.length === 0;
  return (
    init.type === "MemberExpression" && !init.computed && init.object.type === "Identifier" && !init.object.binding
  );
}

function sourceNames(owners: Map<Binding, Owner>, names: Map<Binding, string>): Record<string, string> {
  const list: Record<string, string> = {};
  for (const [binding, owner] of owners) list[`${owner.place.file}:${binding.name}`] = names.get(binding)!;
  return list;
}
