/** `globalThis.Map`, `"Map" in globalThis`: the library is known by its names alone, since on a node much of it is no member. */

import { type Node, become, id, literal, walk } from "../ast.ts";
import { staticKey } from "../facts.ts";
import { pathOf } from "../library.ts";
import type { ScopeInfo } from "../scope.ts";
import { isOfNode } from "./globals.ts";

/** Writes the names instead; true where there was one. Those that the program declares or changes stay members. */
export function nameGlobals(program: Node, scopes: ScopeInfo): boolean {
  if (!scopes.globals.has("globalThis")) return false;
  const own = new Set([...scopes.bindings.map(({ name }) => name), ...changed(program)]);
  let found = false;
  walk(program, (node) => {
    const name = nameOf(node);
    if (name === null || own.has(name) || !isOfNode(name)) return;
    become(node, node.type === "MemberExpression" ? id(name) : literal(true));
    found = true;
  });
  return found;
}

/** The name that is read of the global object, or looked for in it. */
function nameOf(node: Node): string | null {
  if (node.type === "MemberExpression") return pathOf(node.object) === GLOBAL ? staticKey(node) : null;
  const isIn = node.type === "BinaryExpression" && node.operator === "in" && pathOf(node.right) === GLOBAL;
  const isOwn =
    node.type === "CallExpression" &&
    pathOf(node.callee) === "Object.hasOwn" &&
    node.arguments.length === 2 &&
    pathOf(node.arguments[0]) === GLOBAL;
  const key = isIn ? node.left : isOwn ? node.arguments[1] : null;
  return typeof key?.value === "string" ? key.value : null;
}
const GLOBAL = "globalThis";

function changed(program: Node): string[] {
  const names: string[] = [];
  walk(program, (node) => {
    if (!/^(Assignment|Update)Expression$/.test(node.type) && node.operator !== "delete") return;
    const target = node.left ?? node.argument;
    const name = target.type === "MemberExpression" ? nameOf(target) : null;
    if (name !== null) names.push(name);
  });
  return names;
}
