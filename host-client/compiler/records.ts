/**
 * Splits records that never travel as a whole: `node.session` becomes a variable of its own where nothing but the fields of
 * `node` is ever asked for. A field costs a node as many variables as a global, but a look-up more at each use.
 */

import { type Node, assign, id, literal, mapChildren, sequence, undef, walk } from "./ast.ts";
import { simplify } from "./simplify.ts";
import { type Binding, analyse } from "./scope.ts";
import { freeName } from "./unique-names.ts";

/** In place; what is split may hold records that can be split in turn. */
export function splitRecords(program: Node): void {
  for (let isChanged = true; isChanged;) {
    const parents = prepare(program);
    const found = recordsOf(program, parents);
    for (const record of found) split(program, record, parents);
    isChanged = found.length > 0;
  }
  simplify(program);
  prepare(program);
  writeConstants(program);
  simplify(program);
  prepare(program);
}

/** Resolves all names anew. Gives the parent of each node. */
function prepare(program: Node): Map<Node, Node | null> {
  const parents = new Map<Node, Node | null>();
  walk(program, (node, parent) => {
    node.binding = undefined;
    node.scope = undefined;
    parents.set(node, parent);
  });
  analyse(program);
  return parents;
}

interface Record {
  binding: Binding;
  declarator: Node;
  declaration: Node;
  /** The literal that it is given, in its declaration or once later. */
  value: Node;
  assignment: Node | null;
  aliases: Binding[];
}

function recordsOf(program: Node, parents: Map<Node, Node | null>): Record[] {
  const found: Record[] = [];
  for (const declaration of program.body) {
    if (declaration.type !== "VariableDeclaration") continue;
    for (const declarator of declaration.declarations) {
      const record = recordOf(declarator, declaration, parents);
      if (record) found.push(record);
    }
  }
  return found;
}

function recordOf(declarator: Node, declaration: Node, parents: Map<Node, Node | null>): Record | null {
  const binding: Binding = declarator.id.binding;
  const aliases: Binding[] = [];
  let assignment: Node | null = null;
  for (const use of binding.uses) {
    const parent = parents.get(use)!;
    if (parent === declarator || isField(use, parent, parents)) continue;
    if (isOnlySet(use, parent, parents) && !assignment) assignment = parent;
    else if (isAlias(use, parent, parents)) aliases.push(parent.id.binding);
    else return null;
  }
  const value = declarator.init ?? assignment?.right;
  if (!value || (declarator.init && assignment) || !isPlain(value)) return null;
  return { binding, declarator, declaration, value, assignment, aliases };
}

/** What any object answers to on Espruino: such a field may be none of the record's own. */
const INHERITED =
  /^(constructor|toString|valueOf|hasOwnProperty|clone|on|emit|removeListener|removeAllListeners|addListener|prependListener)$/;

/** `record.name`, and not the whole of what is deleted. */
const isField = (use: Node, parent: Node, parents: Map<Node, Node | null>): boolean =>
  parent.type === "MemberExpression" &&
  parent.object === use &&
  !parent.computed &&
  !INHERITED.test(parent.property.name) &&
  parents.get(parent)!.operator !== "delete";

const isOnlySet = (use: Node, parent: Node, parents: Map<Node, Node | null>): boolean =>
  parent.type === "AssignmentExpression" &&
  parent.operator === "=" &&
  parent.left === use &&
  /^(ExpressionStatement|SequenceExpression)$/.test(parents.get(parent)!.type);

/** `const other = record`, and of `other` too only fields are asked for. */
function isAlias(use: Node, parent: Node, parents: Map<Node, Node | null>): boolean {
  if (parent.type !== "VariableDeclarator" || parent.init !== use || parent.id.type !== "Identifier") return false;
  const other: Binding = parent.id.binding;
  return !other.writes && other.uses.every((one) => one === parent.id || isField(one, parents.get(one)!, parents));
}

const isPlain = (value: Node): boolean =>
  value.type === "ObjectExpression" &&
  value.properties.every((one: Node) => one.type === "Property" && !one.computed && one.key.type === "Identifier");

function split(program: Node, record: Record, parents: Map<Node, Node | null>): void {
  const names = fieldNames(program, record, parents);
  const uses = [record.binding, ...record.aliases].flatMap((one) => one.uses);
  for (const use of uses) {
    const parent = parents.get(use)!;
    if (parent.type !== "MemberExpression") continue;
    Object.assign(parent, { type: "Identifier", name: names.get(parent.property.name), object: null, property: null });
  }
  const starts: [string, Node][] = record.value.properties.map((one: Node) => [names.get(one.key.name)!, one.value]);
  if (record.assignment) {
    const sets = starts.map(([name, value]) => assign(id(name), value));
    Object.assign(record.assignment, sets.length ? sequence(sets) : undef());
  }
  const values = new Map(record.assignment ? [] : starts);
  const { start } = record.declaration;
  const fields = [...names.values()].map((name) => ({
    type: "VariableDeclaration",
    kind: "var",
    start,
    declarations: [{ type: "VariableDeclarator", id: id(name), init: values.get(name) ?? null }],
  }));
  dropDeclarators(program, new Set([record.binding, ...record.aliases]));
  const at = program.body.findIndex((item: Node) => item === record.declaration);
  if (at < 0) program.body.unshift(...fields);
  else program.body.splice(at, record.declaration.declarations.length ? 0 : 1, ...fields);
}

function fieldNames(program: Node, record: Record, parents: Map<Node, Node | null>): Map<string, string> {
  const taken = new Set<string>();
  walk(program, (node) => void (node.type === "Identifier" && taken.add(node.name)));
  const keys = record.value.properties.map((one: Node) => one.key.name);
  for (const use of [record.binding, ...record.aliases].flatMap((one) => one.uses)) {
    const parent = parents.get(use)!;
    if (parent.type === "MemberExpression") keys.push(parent.property.name);
  }
  return new Map(keys.map((key: string) => [key, freeName(taken, `${record.binding.name}_${key}`)]));
}

function dropDeclarators(node: Node, bindings: Set<Binding>): void {
  mapChildren(node, (child) => {
    if (child.type === "VariableDeclaration") {
      child.declarations = child.declarations.filter((one: Node) => !bindings.has(one.id.binding));
      if (!child.declarations.length && node.type !== "Program") return [];
    }
    dropDeclarators(child, bindings);
    return child;
  });
}

/** A variable that begins as a literal and is never written is that literal: what a build leaves out falls away with it. */
function writeConstants(program: Node): void {
  const values = new Map<Binding, Node>();
  for (const item of program.body)
    for (const one of item.type === "VariableDeclaration" ? item.declarations : [])
      if (
        one.init?.type === "Literal" &&
        !one.init.regex &&
        !one.id.binding.writes &&
        typeof one.init.value !== "string"
      )
        values.set(one.id.binding, one.init);
  dropDeclarators(program, new Set(values.keys()));
  program.body = program.body.filter((item: Node) => item.type !== "VariableDeclaration" || item.declarations.length);
  const put = (node: Node): void =>
    mapChildren(node, (child) => {
      const value = child.type === "Identifier" && child.binding ? values.get(child.binding) : undefined;
      if (value) return literal(value.value);
      put(child);
      return child;
    });
  put(program);
}
