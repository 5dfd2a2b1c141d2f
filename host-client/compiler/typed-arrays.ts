/** Typed arrays: what Espruino's lack, how they are made. */

import { type Node, array, call, id, literal } from "./ast.ts";
import { type Context, helper } from "./context.ts";
import type { Facts } from "./facts.ts";
import { ARRAY, isOnly, kindOf } from "./kinds.ts";
import { listArguments, numberOf, pathOf } from "./library.ts";
import { isRefused } from "./passes/globals.ts";
import { certainValue } from "./scope.ts";

/** Methods that Espruino's typed arrays lack; prototypes of arrays do not reach them. */
export const TYPED_LACKS = new Set(
  "at findLast findLastIndex lastIndexOf toSorted toReversed with copyWithin entries keys values reduceRight".split(
    " ",
  ),
);
/** Bytes of an element, by the name of the class; 0 of a DataView. */
export const elementBytes = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0) / BITS;
const BITS = 8;
export const TYPED = /^(Uint|Int|Float)\d+(Clamped)?Array$/;

/** A program that may have typed arrays, or buffers. */
export const usesTyped = ({ globals }: Facts): boolean =>
  [...globals].some((name) => TYPED.test(name) || name === "ArrayBuffer");

/** A typed array of what is no list or number that is written out. */
export function newTyped(context: Context, node: Node): Node | null {
  const { callee, arguments: given } = node;
  const [first] = given;
  if (isRefused(context, callee.name)) return null;
  if (!first || given.some((one: Node) => one.type === "SpreadElement")) return null;
  if (callee.name === "ArrayBuffer")
    return isPlainSize(first) ? null : call(helper(context, "$newBuffer"), ...listArguments(context, node));
  const isTyped = callee.name !== "DataView";
  if (isTyped && given.length === 1 && ((numberOf(first) ?? -1) >= 0 || isOnly(kindOf(context, first), ARRAY)))
    return null;
  const parts = [id(callee.name), literal(elementBytes(callee.name)), literal(callee.name)];
  return call(helper(context, "$newTyped"), ...parts, ...listArguments(context, node));
}

/** Two typed arrays or buffers that are made in different places: Espruino compares what they hold. */
export function areTwoArrays(left: Node, right: Node): boolean {
  const [a, b] = [certainValue(left), certainValue(right)];
  return (
    a !== b &&
    [a, b].every((made) =>
      made.type === "NewExpression" || made.type === "CallExpression" ? MADE.test(madeBy(made)) : false,
    )
  );
}
const MADE = /^((Uint|Int|Float)\d+(Clamped)?Array|ArrayBuffer|\$newTyped|\$newBuffer)$/;
const madeBy = ({ type, callee }: Node): string =>
  callee.type === "Identifier" && (type === "NewExpression" || callee.name.startsWith("$")) ? callee.name : "";

/** A number of bytes that is written out and that a node may have. */
function isPlainSize(node: Node): boolean {
  const size = numberOf(node);
  return size !== null && size >= 0 && size < MOST_BYTES && Number.isInteger(size);
}
const MOST_BYTES = 0x10000;

export function typedFrom(context: Context, node: Node): Node | null {
  const found = /^([A-Z]\w+\d+(?:Clamped)?Array)\.(from|of)$/.exec(pathOf(node.callee));
  if (!found) return null;
  const list = node.arguments.map((one: Node) => context.lower(one));
  return call(helper(context, "$typedFrom"), id(found[1]!), ...(found[2] === "of" ? [array(list)] : list));
}
