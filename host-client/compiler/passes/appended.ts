/** Texts that grow in their place while an expression that has read them is not done. */

import { type Node, binary, contains, isFunction, literal } from "../ast.ts";
import type { Context } from "../context.ts";
import { placeName } from "../facts.ts";
import { STRING } from "../kinds.ts";

/** A text of its own, whatever becomes of the one that it was read from. */
export const ownText = (read: Node): Node => binary("+", literal(""), read);

/**
 * Espruino adds to a text in its place, also where an expression that is not done yet has read it: in `log + f()`, where `f` adds
 * to `log`, the first operand would have grown, too.
 */
export function isAppendedMeanwhile(context: Context, read: Node, later: Node[], known: number): boolean {
  if ((!context.isExact && !context.isLean) || !(known & STRING)) return false;
  if (!/^(Identifier|MemberExpression)$/.test(read.type)) return false;
  const { appended } = context.facts;
  if (!appended.has(placeName(read)) && !(appended.has("*") && read.type === "MemberExpression")) return false;
  // A variable that no closure knows is written in the expression itself, or not at all.
  const writes =
    read.binding && !read.binding.captured ? /^Assignment/ : /^(Call|New|TaggedTemplate|Assignment|Await|Yield)/;
  return contains(
    { type: "Holder", body: later } as Node,
    ({ type }) => writes.test(type),
    (inner) => !isFunction(inner),
  );
}
