/** Tests for null and undefined. */

import { type Node, binary, literal } from "../ast.ts";
import { BOOLEAN, FUNCTION, NOTHING, NUMBER, OBJECT, isOnly } from "../kinds.ts";

/** `null`, `undefined` and `void 0`, as written. */
export const isNothing = (node: Node): boolean =>
  (node.type === "Literal" && node.value === null && !node.regex) ||
  (node.type === "Identifier" && node.name === "undefined" && !node.binding) ||
  (node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "Literal");

/** `x == null`: Espruino compares the text of `x` with "null", and so also calls the `toString` of what is in lists. */
export function nullishTest(operator: string, value: Node, known: number): Node {
  if (isOnly(known, NUMBER | BOOLEAN | NOTHING | OBJECT | FUNCTION)) return binary(operator, value, literal(null));
  const orNull = { type: "LogicalExpression", operator: "??", left: value, right: literal(null) };
  return binary(`${operator}=`, orNull, literal(null));
}
