/**
 * Methods taken from a prototype as values: `String.prototype.trim` alone, `const { slice } = Array.prototype`,
 * `Function.prototype.call.bind(f)`. Espruino finds its built-in methods at values, not at prototypes.
 */

import { type Node, array, call, id, literal, member, walk } from "../ast.ts";
import { type Reporter, refuse } from "../errors.ts";
import { pathOf } from "../library.ts";
import type { Prepared } from "../pipeline.ts";

/** A value whose methods are those of the prototype. */
const VALUES: Record<string, () => Node> = {
  "String.prototype": () => literal(""),
  "Array.prototype": () => array([]),
  "Number.prototype": () => literal(0),
  "Boolean.prototype": () => literal(false),
};

/** Takes them from values instead. */
export function borrowMethods(prepared: Prepared): void {
  const { program, reporter } = prepared.parsed;
  walk(program, (node, parent) => {
    if (node.type === "VariableDeclarator" && node.id.type === "ObjectPattern" && node.init)
      node.init = VALUES[pathOf(node.init)]?.() ?? node.init;
    if (node.type === "VariableDeclaration") node.declarations = node.declarations.flatMap(apart);
    if (node.type === "CallExpression" && pathOf(node.callee) === "Function.prototype.call.bind")
      node.callee = id("$uncurried");
    if (node.type === "MemberExpression" && !isWritten(node, parent)) borrow(reporter, node, parent);
  });
}

/** `const { trunc, hypot: length } = Math` becomes one declaration a name. */
function apart(node: Node): Node[] {
  const path = node.id.type === "ObjectPattern" && node.init ? pathOf(node.init) : "";
  const isPlain = ({ key, value, computed }: Node) =>
    !computed && key?.type === "Identifier" && value?.type === "Identifier";
  if (!LIBRARIES.test(path) || !node.id.properties.every(isPlain)) return [node];
  return node.id.properties.map(({ key, value }: Node) => ({
    ...node,
    id: value,
    init: { ...member(structuredClone(node.init), key.name), loc: node.loc },
  }));
}
const LIBRARIES = /^((Object|Array|String|Number|Math|JSON)|(Object|Array|String|Number|Boolean)\.prototype)$/;

/** `X.prototype.method`, neither called of the prototype itself nor written. */
function borrow(reporter: Reporter, node: Node, parent: Node | null): void {
  const path = pathOf(node);
  if (isAsked(node, parent)) return;
  if (/^Function\.prototype\.(call|apply|bind)$/.test(path))
    refuse(reporter, "missing", node, `${path} as a value`, "Write a function that calls the other: (x) => f.call(x).");
  if (path === "Object.prototype.toString" && !isCalled(node, parent) && !isLent(parent) && !isCompared(parent))
    Object.assign(node, id("$tagOfThis"));
  if (path === "Object.prototype.valueOf" && !isCalled(node, parent) && !isCompared(parent))
    return void Object.assign(node, id("$valueOfThis"));
  const holder = pathOf(node.object);
  if (holder === "Function.prototype" && node.computed && pathOf(node.property) === "Symbol.hasInstance")
    return void Object.assign(node, id("$hasInstance"));
  const isOfArrays = holder === "Array.prototype";
  if (!VALUES[holder] || node.computed || isCalled(node, parent) || (isOfArrays && isLent(parent))) return;
  const { name } = node.property;
  const method = member(VALUES[holder](), name);
  const kind = !isCompared(parent) && isOfKind(holder, name);
  if (kind) return void Object.assign(node, call("$ofKind", method, literal(kind)));
  if (holder === "String.prototype" && !isCompared(parent) && !/^(constructor|length)$/.test(name))
    return void Object.assign(node, call("$lentText", method));
  const isPlain = !isOfArrays || /^(constructor|length)$/.test(name) || isCompared(parent);
  Object.assign(node, isPlain ? method : WRITING.test(name) ? lentBack(name, method) : lentOut(name, method));
}

/** What a method of primitive values throws for any other. */
const isOfKind = (holder: string, name: string): string | null =>
  /^(Number|Boolean)/.test(holder) || /^(toString|valueOf)$/.test(name) ? (KINDS[holder] ?? null) : null;
const KINDS: Record<string, string> = {
  "Number.prototype": "number",
  "Boolean.prototype": "boolean",
  "String.prototype": "string",
};

/** `concat` puts what is no array into its list as it is. */
const lentOut = (name: string, method: Node): Node =>
  name === "concat" ? call("$lent", method, literal(true)) : call("$lent", method);
const lentBack = (name: string, method: Node): Node => call("$lentBack", method, literal(RESIZING.test(name)));

const isCalled = (node: Node, parent: Node | null): boolean =>
  parent?.type === "CallExpression" && parent.callee === node;

/** Methods that change what they are called of; those that set its length. */
export const WRITING = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;
export const RESIZING = /^(push|pop|shift|unshift|splice)$/;

/** `String.prototype.shout = ...` is a method that the program adds. */
const isWritten = (node: Node, parent: Node | null): boolean =>
  (parent?.type === "AssignmentExpression" && parent.left === node) ||
  (parent?.type === "UnaryExpression" && parent.operator === "delete");

/** `String.prototype.trim.length` */
const isAsked = (node: Node, parent: Node | null): boolean =>
  parent?.type === "MemberExpression" &&
  parent.object === node &&
  !parent.computed &&
  !/^(call|apply|bind)$/.test(parent.property.name);

/** `list.map === Array.prototype.map` */
const isCompared = (parent: Node | null): boolean => parent?.type === "BinaryExpression";

/** `Array.prototype.map.call(...)` is understood as it is. */
const isLent = (parent: Node | null): boolean =>
  parent?.type === "MemberExpression" && !parent.computed && /^(call|apply)$/.test(parent.property.name);
