/** Namespaces of TypeScript that bear the name of a class or a function: what they export becomes its members. */

import { type Node, become, walk } from "../ast.ts";

/** `(A || (A = {}))`, which the TypeScript of such a namespace becomes, is A: an assignment to it would be none of the program's. */
export function joinNamespaces(program: Node): void {
  const declared = new Set<string>();
  walk(program, (node) => {
    if (/^(Class|Function)Declaration$/.test(node.type) && node.id) declared.add(node.id.name);
  });
  walk(program, (node) => {
    if (node.type !== "CallExpression") return;
    for (const argument of node.arguments)
      if (isJoin(argument) && declared.has(argument.left.name)) become(argument, argument.left);
  });
}

const isJoin = ({ type, operator, left, right }: Node): boolean =>
  type === "LogicalExpression" &&
  operator === "||" &&
  left.type === "Identifier" &&
  right.type === "AssignmentExpression" &&
  right.left.name === left.name &&
  right.right.type === "ObjectExpression" &&
  right.right.properties.length === 0;
