/** Which parts of the library a program needs filled in or put right, and what of it can't be had. */

import { type Node, call, id, literal, member, object, binary } from "./ast.ts";
import { type Context, copy, helper, reject } from "./context.ts";
import { exactNumber } from "./numbers.ts";
import { runtime } from "./runtime.ts";
import { ARRAY, FUNCTION, NUMBER, OBJECT, STRING, kindOf } from "./kinds.ts";

const TYPES: [string, number][] = [
  ["Array", ARRAY],
  ["String", STRING],
  ["Number", NUMBER],
  ["Object", OBJECT | ARRAY | FUNCTION],
  ["Function", FUNCTION],
];

/** Adds the library methods that `x.name` may mean, for values of the kinds that x can have. */
export function needMethod(context: Context, name: string, known: number, node: Node): void {
  void node;
  for (const [type, kind] of TYPES) {
    const patch = `${type}.prototype.${name}`;
    if (known & kind && isWanted(context, patch)) context.helpers.add(patch);
  }
}

function isWanted(context: Context, patch: string): boolean {
  const entry = runtime().get(patch);
  return entry !== undefined && (entry.isFill || context.isExact);
}

/** `Object.entries`, `Math.trunc` ...: adds what is missing; returns a node where the member is known by now. */
export function needStatic(context: Context, object: string, name: string, node: Node): Node | null {
  const patch = `${object}.${name}`;
  if (isWanted(context, patch)) context.helpers.add(patch);
  void node;
  return null;
}

/** Calls whose callee the library replaces as a whole; null where the call is an ordinary one. */
export function needCall(_context: Context, _node: Node): Node | null {
  return null;
}

/** Numbers are written so that Espruino reads exactly their value. */
export function lowerNumber(context: Context, node: Node): Node {
  return context.isExact ? exactNumber(node) : node;
}

export function lowerRegExp(_context: Context, node: Node): Node {
  return node;
}

export { binary, call, copy, helper, id, kindOf, literal, member, object, reject };
