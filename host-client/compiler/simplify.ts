/** Drops what a literal decides: `false || x`, `if (null) ...`, `true ? a : b`. */

import { type Node, block, literal, mapChildren } from "./ast.ts";

/** In place, innermost first. */
export function simplify(node: Node): void {
  mapChildren(node, (child) => {
    simplify(child);
    return decided(child) ?? child;
  });
}

const isLiteral = (node: Node): boolean => node.type === "Literal" && !node.regex;

function decided(node: Node): Node | null {
  if (node.type === "UnaryExpression" && node.operator === "!" && isLiteral(node.argument))
    return literal(!node.argument.value);
  if (node.type === "LogicalExpression" && isLiteral(node.left)) return decidedLogic(node);
  if (!/^(Conditional|If)/.test(node.type) || !isLiteral(node.test)) return null;
  if (node.test.value) return node.consequent;
  return node.alternate ?? block([]);
}

function decidedLogic({ operator, left, right }: Node): Node | null {
  if (operator === "??") return left.value === null ? right : left;
  return Boolean(left.value) === (operator === "&&") ? right : left;
}
