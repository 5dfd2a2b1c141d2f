/** Which loops must take their items one by one, since what they go over may change meanwhile or is shared with others. */

import { type Node, walk } from "../ast.ts";
import type { Context } from "../context.ts";
import { pathOf } from "../library.ts";
import { isLibraryName } from "./library-names.ts";
import { asWritten } from "./written.ts";

const MUTATOR = /^(push|add|set|delete|splice|pop|shift|unshift|clear|length)$/;

/** The body may change what it iterates over. */
export function growsIn(body: Node): boolean {
  let found = false;
  walk(body, (node) => {
    if (node.type === "MemberExpression" && MUTATOR.test(node.property.name ?? "")) found = true;
  });
  return found;
}

/** The name of what a method changes: `b` of `a.b.push(1)`. */
export function changedName(node: Node): string | null {
  const isChange = node.type === "MemberExpression" && MUTATOR.test(node.property.name ?? "");
  return isChange ? lastName(node.object) : null;
}

function lastName(given: Node): string | null {
  const node = asWritten(given);
  return node.type === "Identifier"
    ? node.name
    : node.type === "MemberExpression"
      ? (node.property.name ?? null)
      : null;
}

/** Others may change the collection while the loop runs: in a function that it calls, or while it waits. */
export function changesMeanwhile(context: Context, node: Node): boolean {
  const name = lastName(node.right);
  return name !== null && context.facts.changed.has(name) && leaves(node.body);
}

/** Control may leave the body for code of the program that stands elsewhere. */
function leaves(body: Node): boolean {
  let found = false;
  walk(body, (node) => {
    if (/^(Await|Yield)Expression$/.test(node.type)) found = true;
    if (node.type !== "CallExpression") return;
    const { callee } = node;
    if (callee.type === "Identifier") found ||= Boolean(callee.binding);
    else if (callee.type !== "MemberExpression") found = true;
    else found ||= callee.computed || /^(call|apply)$/.test(callee.property.name) || isOwnMethod(callee);
  });
  return found;
}

const isOwnMethod = (callee: Node): boolean => !isLibraryName(callee.property.name) && !pathOf(callee.object);

/** An iterator that has a name, or is handed out by a function: others may go on with it. */
export const mayBeIterator = (context: Context, { right }: Node): boolean =>
  context.facts.keepsIterators && (lastName(right) !== null || isOwnCall(asWritten(right)));

const isOwnCall = ({ type, callee }: Node): boolean =>
  type === "CallExpression" && (callee.type === "MemberExpression" ? isOwnMethod(callee) : Boolean(callee.binding));

/** `const items = map.entries()` */
export function keepsIterator(node: Node): boolean {
  const value =
    node.type === "VariableDeclarator" ? node.init : node.type === "AssignmentExpression" ? node.right : null;
  const { callee } = value ?? node;
  const isMember = value?.type === "CallExpression" && callee.type === "MemberExpression";
  return isMember && ITERATORS.test(callee.property.name ?? "") && !/^(Object|Reflect)$/.test(pathOf(callee.object));
}
const ITERATORS = /^(entries|values|keys|matchAll)$/;
