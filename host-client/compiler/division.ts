/** Divides a lowered firmware program: resident top level, and cold modules that are loaded when wanted. */

import { ColdFiles } from "./cold-files.ts";
import type { Comment } from "acorn";
import { type Node, assign, call, id, literal, member, self, statement, mapChildren, walk } from "./ast.ts";
import { inlineOnce } from "./inline.ts";
import { refuse } from "./errors.ts";
import type { Parsed } from "./parse.ts";
import { type Binding, type ScopeInfo, analyse } from "./scope.ts";

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
  /** The name under which resident code keeps `require`: it stands before every call into a cold module. */
  requireName: string;
  /** Ends of the paths of cold files that are one Storage module. A file that is in none is one by itself. */
  packs: readonly (readonly string[])[];
}
interface Place {
  part: number;
  file: string;
}

/** Part 0 is `.bootcde`; the others are one per cold file or pack of them, in the order of the bundle. */
export function divide(program: Node, parsed: Parsed, settings: Settings): Division {
  forget(program);
  const scopes = analyse(program);
  keepClear(scopes, settings.requireName);
  const marks = fileMarks(parsed.comments);
  const cold = new ColdFiles(settings.packs);
  const places = new Map<Node, Place>();
  for (const item of program.body) places.set(item, placeOf(item, marks, cold));
  inlineOnce(program, (item) => places.get(item)!.part || -1);
  const owners = ownersOf(program, places);
  const names = rename([...scopes.root.bindings.values()], owners, settings);
  const parts = makeParts(program, places, cold, settings);
  const files = parts.map((part) => part.name);
  countReach(parts, owners);
  parts.forEach((part, index) => point(part.program, index, owners, { names, files, settings }));
  for (const part of parts.slice(1)) checkState(part, parsed, owners);
  arrange(parts[0]!, settings, names);
  return { parts, names: sourceNames(owners, names) };
}

/** The lowering made new nodes: what they refer to is found again. */
function forget(program: Node): void {
  walk(program, (node) => {
    node.binding = undefined;
    node.scope = undefined;
  });
}

/** No local is called as what stands before each call into a cold module. */
function keepClear(scopes: ScopeInfo, name: string): void {
  for (const binding of scopes.bindings)
    if (binding.name === name) for (const use of binding.uses) use.name = `${name}local`;
}

/** esbuild writes the file's name in a comment before the code of each file. */
function fileMarks(comments: Comment[]): { start: number; file: string }[] {
  return comments
    .filter((comment) => comment.type === "Line" && /^ \S+\.[cm]?[jt]s$/.test(comment.value))
    .map((comment) => ({ start: comment.start, file: comment.value.trim() }));
}

function placeOf(item: Node, files: { start: number; file: string }[], cold: ColdFiles): Place {
  const start = startOf(item);
  let file = "";
  if (start !== null) for (const mark of files) if (mark.start <= start) file = mark.file;
  if (!/(^|\/)cold\//.test(file)) return { part: 0, file };
  return { part: cold.partOf(file), file };
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
  /** How often its own part names it beside the declaration, and whether another part does. */
  inside: number;
  isExported: boolean;
}

const UNREACHED = { inside: 0, isExported: false };

function ownersOf(program: Node, places: Map<Node, Place>): Map<Binding, Owner> {
  const owners = new Map<Binding, Owner>();
  for (const item of program.body) {
    const place = places.get(item)!;
    if (item.type === "FunctionDeclaration")
      owners.set(item.id.binding, { binding: item.id.binding, place, item, declarator: null, ...UNREACHED });
    if (item.type !== "VariableDeclaration") continue;
    for (const declarator of item.declarations)
      owners.set(declarator.id.binding, { binding: declarator.id.binding, place, item, declarator, ...UNREACHED });
  }
  return owners;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Second characters of a resident name, and first ones of the second lot. No task module has a global of such a name. */
const TAILS = `${LETTERS}0123456789_$`;

/** `_`, `$a` ... `$Z`, `$0` ... `$$`, then `a$`, `b$` ..., `a_` ..., and three characters: the most used names are the shortest. */
function shortName(index: number): string {
  if (index <= TAILS.length) return index ? `$${TAILS[index - 1]}` : "_";
  const rest = index - TAILS.length - 1;
  const head = LETTERS[rest % LETTERS.length]!;
  if (rest < 2 * LETTERS.length) return head + "$_"[Math.floor(rest / LETTERS.length)];
  return `$${LETTERS[Math.floor(rest / LETTERS.length) - 2]}${head}`;
}

/** `a`, `b` ... `Z`, `aa` ... */
function letters(index: number): string {
  const tail = LETTERS[index % LETTERS.length]!;
  return index < LETTERS.length ? tail : LETTERS[Math.floor(index / LETTERS.length) - 1] + tail;
}

/** Names of a cold module's own: capitals first, since the minifier gives small letters to parameters. No pin, no `E`. */
const OWN_LETTERS = "ABCDFGHIJKLMNOPQRSTUVWXYZzyxwvutsrqpo";

function ownName(index: number): string {
  const letter = OWN_LETTERS[index % OWN_LETTERS.length]!;
  return index < OWN_LETTERS.length ? letter : letter + OWN_LETTERS[Math.floor(index / OWN_LETTERS.length) - 1];
}

/** Names, in the order in which the resident ones are to stand. */
function rename(bindings: Binding[], owners: Map<Binding, Owner>, settings: Settings): Map<Binding, string> {
  const short = new Map<Binding, string>();
  const perPart = new Map<number, number>();
  for (const binding of bindings.toSorted((a, b) => b.uses.length - a.uses.length)) {
    const part = owners.get(binding)?.place.part ?? 0;
    const index = perPart.get(part) ?? 0;
    perPart.set(part, index + 1);
    short.set(binding, part ? ownName(index) : shortName(index));
  }
  const rank = (binding: Binding) => {
    const hot = settings.hot.indexOf(binding.name.replace(/\$\d+$/, ""));
    return hot >= 0 ? 1e9 - hot : binding.uses.length;
  };
  const inOrder = bindings.toSorted((a, b) => rank(b) - rank(a));
  return new Map(inOrder.map((binding) => [binding, short.get(binding)!]));
}

function makeParts(program: Node, places: Map<Node, Place>, cold: ColdFiles, settings: Settings): Part[] {
  const parts: Part[] = [{ name: ".bootcde", program: { ...program, body: [] }, sources: [], functions: 0 }];
  cold.parts.forEach((sources, index) =>
    parts.push({
      name: settings.coldPrefix + letters(index),
      program: { ...program, body: [] },
      sources,
      functions: 0,
    }),
  );
  for (const item of program.body) parts[places.get(item)!.part]!.program.body.push(item);
  return parts;
}

/** Who names what: what only its own part names is a local there. */
function countReach(parts: Part[], owners: Map<Binding, Owner>): void {
  parts.forEach(({ program }, part) =>
    walk(program, (node, parent) => {
      const owner = node.type === "Identifier" && node.binding ? owners.get(node.binding) : undefined;
      if (!owner || isDeclared(node, parent)) return;
      if (owner.place.part === part) owner.inside++;
      else owner.isExported = true;
    }),
  );
}

const isDeclared = (node: Node, parent: Node | null): boolean =>
  (parent?.type === "FunctionDeclaration" || parent?.type === "VariableDeclarator") && parent.id === node;

interface Pointing {
  names: Map<Binding, string>;
  files: string[];
  settings: Settings;
}

/** Every reference to a top-level name becomes what reaches it from the part where it stands. */
function point(program: Node, part: number, owners: Map<Binding, Owner>, pointing: Pointing): void {
  const { names, files, settings } = pointing;
  const reach = ({ place }: Owner, name: string): Node => {
    if (!place.part || place.part === part) return id(name);
    return member(call(settings.requireName, literal(files[place.part]!)), name);
  };
  const visit = (node: Node) =>
    mapChildren(node, (child) => {
      const owner = child.type === "Identifier" && child.binding ? owners.get(child.binding) : undefined;
      if (!owner) {
        visit(child);
        return child;
      }
      if (isDeclared(child, node)) return { ...child, name: names.get(child.binding)! };
      return { ...reach(owner, names.get(child.binding)!), loc: child.loc };
    });
  visit(program);
  if (part) program.body = program.body.flatMap((item: Node) => exportItem(item, owners));
}

/** At the top of a cold file: what others call is put into its exports (`this`), what only it calls is a local. */
function exportItem(item: Node, owners: Map<Binding, Owner>): Node[] {
  const put = (name: string, value: Node) => statement(assign(member(self(), name), value));
  if (item.type === "FunctionDeclaration") {
    const { inside, isExported } = owners.get(item.id.binding)!;
    if (!isExported) return [item];
    if (inside) return [item, put(item.id.name, id(item.id.name))];
    return [put(item.id.name, { ...item, type: "FunctionExpression", id: null })];
  }
  if (item.type !== "VariableDeclaration") return [item];
  const exported = item.declarations.filter((one: Node) => owners.get(one.id.binding)!.isExported);
  return [{ ...item, kind: "var" }, ...exported.map((one: Node) => put(one.id.name, id(one.id.name)))];
}

function checkState(part: Part, parsed: Parsed, owners: Map<Binding, Owner>): void {
  const isFunction = (item: Node) => /Function/.test(item.type) || /Function/.test(item.expression?.right?.type ?? "");
  part.functions = part.program.body.filter(isFunction).length;
  for (const owner of owners.values()) {
    if (!part.sources.includes(owner.place.file) || !owner.declarator) continue;
    if (owner.binding.writes) refuse(parsed.reporter, "cold", owner.declarator.id, `variable ${owner.binding.name}`);
  }
}

/** The most used names before the others: Espruino searches its scope in order. Then what runs at the start. */
function arrange(part: Part, settings: Settings, names: Map<Binding, string>): void {
  void settings;
  const order = new Map([...names.values()].map((name, index) => [name, index]));
  const rank = (item: Node) => order.get((item.declarations?.[0] ?? item).id.name) ?? 0;
  const isFirst = (item: Node) =>
    item.type === "FunctionDeclaration" ||
    (item.type === "VariableDeclaration" && item.declarations.every(isPlainStart));
  const body: Node[] = part.program.body;
  const first = body.filter(isFirst).sort((a, b) => rank(a) - rank(b));
  part.program.body = joinVariables([...first, ...body.filter((item) => !isFirst(item))]);
}

/** `var a;var b;` is one statement. */
function joinVariables(body: Node[]): Node[] {
  const joined: Node[] = [];
  for (const item of body) {
    const last = joined[joined.length - 1];
    if (item.type !== "VariableDeclaration") joined.push(item);
    else if (last?.type !== "VariableDeclaration") joined.push({ ...item, kind: "var" });
    else last.declarations = [...last.declarations, ...item.declarations];
  }
  return joined;
}

/** A variable that needs nothing of this program: the state that is empty yet, a function of the platform. */
function isPlainStart({ init }: Node): boolean {
  if (!init || init.type === "Literal") return true;
  if (init.type === "ObjectExpression") return init.properties.length === 0;
  if (init.type === "ArrayExpression") return init.elements.length === 0;
  return (
    init.type === "MemberExpression" && !init.computed && init.object.type === "Identifier" && !init.object.binding
  );
}

function sourceNames(owners: Map<Binding, Owner>, names: Map<Binding, string>): Record<string, string> {
  const list: Record<string, string> = {};
  for (const [binding, owner] of owners) list[`${owner.place.file}:${binding.name}`] = names.get(binding)!;
  return list;
}
