/** `list[i = i + 1, i]`: Espruino takes one expression between brackets, without a comma. */

import { type Node, call, walk } from "../ast.ts";

/** Hands sequences between brackets through a function, whose argument may be one. */
export function holdIndices(program: Node): void {
  walk(program, (node) => {
    if (node.type === "MemberExpression" && node.computed && node.property.type === "SequenceExpression")
      node.property = call("$use", node.property);
  });
}
