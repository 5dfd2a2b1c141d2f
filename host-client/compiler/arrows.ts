/**
 * Arrows that keep their `this`. Espruino gives an arrow the `this` around it only where it has seen the word while it parsed the
 * arrow's body, and forgets that it has where it parses a function inside an expression: `x => this.log(list.map(y => y))` has none
 * (Espruino, `jspeFunctionDefinitionInternal`). A body in braces is read word by word, and is safe.
 */

import { type Node, block, contains, isFunction } from "./ast.ts";

/** True for an arrow whose body is an expression with `this` and with a function or class inside. */
export function losesThis(node: Node): boolean {
  if (node.type !== "ArrowFunctionExpression" || node.body.type === "BlockStatement") return false;
  return (
    contains(node.body, ({ type }) => type === "ThisExpression") &&
    contains(node.body, (inner) => isFunction(inner) || /^Class/.test(inner.type))
  );
}

/** Puts their bodies in braces. */
export function keepThis(node: Node): void {
  if (!losesThis(node)) return;
  node.body = block([{ type: "ReturnStatement", argument: node.body }]);
  node.expression = false;
}
