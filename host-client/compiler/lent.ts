/** Methods of arrays that are lent to what may be none: `Array.prototype.map.call(x, f)`. */

import { type Node, array, call, literal, member } from "./ast.ts";
import { type Context, helper } from "./context.ts";
import { ARRAY, isOnly, kindOf } from "./kinds.ts";
import { needMethod } from "./library.ts";
import { RESIZING, WRITING } from "./passes/borrowed.ts";
import { listOf } from "./passes/literals.ts";

/** Espruino finds its methods at arrays, not at their prototype; those that write work on a copy of what is none. */
export function lent(context: Context, node: Node, name: string, isApply: boolean): Node {
  needMethod(context, name, ARRAY, node);
  const [receiver, ...rest] = node.arguments;
  const isList = receiver.isArguments || isOnly(kindOf(context, receiver), ARRAY);
  const held = context.lower(receiver);
  const given = isApply
    ? call(helper(context, "$argumentList"), context.lower(rest[0] ?? array([])))
    : listOf(context, rest);
  const method = member(array([]), name);
  if (WRITING.test(name) && !isList)
    return call(helper(context, "$onCopy"), held, method, given, literal(RESIZING.test(name)));
  const found = isList || name === "concat" ? held : call(helper(context, "$like"), held);
  if (given.type === "ArrayExpression") return call(member(method, "call"), found, ...given.elements);
  return call(member(method, "apply"), found, given);
}
