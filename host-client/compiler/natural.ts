/** Numbers that are certainly whole and not below zero: lengths, counters that only grow, what is made of those. */

import type { Node } from "./ast.ts";

/** Whether an expression is one; a flow-insensitive look at what its names are ever given. */
export function isNatural(node: Node | null, seen: ReadonlySet<unknown> = new Set()): boolean {
  switch (node?.type) {
    case "Literal":
      return Number.isInteger(node.value) && node.value >= 0;
    case "Identifier":
      return isCounter(node.binding, seen);
    case "MemberExpression":
      return !node.computed && node.property.name === "length";
    case "UpdateExpression":
      return node.operator === "++" && isNatural(node.argument, seen);
    case "AssignmentExpression":
      return /^[+*]=$/.test(node.operator) && isNatural(node.right, seen);
    case "BinaryExpression":
      if (node.operator === ">>>") return true;
      if (node.operator === "%") return isNatural(node.left, seen);
      return /^[+*]$/.test(node.operator) && isNatural(node.left, seen) && isNatural(node.right, seen);
    default:
      return false;
  }
}

/** What a name is given while it is asked for what it is follows from the rest. */
function isCounter(binding: any, seen: ReadonlySet<unknown>): boolean {
  if (!binding) return false;
  if (seen.has(binding)) return true;
  if (!/^(let|const|var)$/.test(binding.kind) || !binding.values.length) return false;
  const within = new Set([...seen, binding]);
  return binding.values.every((value: Node | null) => isNatural(value, within));
}
