/** Array patterns whose defaults do something: the items are taken one by one, as a generator could tell. */

import { type Node, call } from "../ast.ts";
import { type Context, copy, helper } from "../context.ts";
import { waits } from "./machine-expressions.ts";

export const handlers = {
  /** Run by a helper that closes the iterator where it throws. */
  Guarded: (context: Context, node: Node) =>
    call(helper(context, "$guarded"), copy(node.source), context.lower(node.made)),
};

/** True where a program may have iterators of its own, and the pattern something that they could see. */
export function isTakenInTurn(context: Context, pattern: Node): boolean {
  if (!context.facts.usesGenerators && !context.facts.usesSymbols) return false;
  return pattern.elements.some((element: Node | null) => element && doesSomething(element));
}

function doesSomething(element: Node): boolean {
  if (element.type === "RestElement") return doesSomething(element.argument);
  if (element.type === "AssignmentPattern") return isBusy(element.right) || doesSomething(element.left);
  return (
    element.type === "MemberExpression" && (isBusy(element.object) || (element.computed && isBusy(element.property)))
  );
}

/** Calls, and whatever else may do more than be a value. */
const isBusy = (node: Node): boolean =>
  !/^(Literal|Identifier|ThisExpression|FunctionExpression|ArrowFunctionExpression|ClassExpression)$/.test(node.type) &&
  !(node.type === "UnaryExpression" && node.argument.type === "Literal") &&
  !(node.type === "ArrayExpression" && !node.elements.length) &&
  !(node.type === "ObjectExpression" && !node.properties.length);

/** The element with its default and its target guarded; what waits stays as it is. */
export function guardParts(element: Node, source: Node): Node {
  if (element.type === "AssignmentPattern")
    return { ...element, left: guardParts(element.left, source), right: guarded(element.right, source) };
  if (element.type !== "MemberExpression") return element;
  const property = element.computed ? guarded(element.property, source) : element.property;
  return { ...element, object: guarded(element.object, source), property };
}

function guarded(node: Node, source: Node): Node {
  if (!isBusy(node) || node.type === "Super" || waits(node)) return node;
  const made: Node = {
    type: "ArrowFunctionExpression",
    params: [],
    body: node,
    expression: true,
    async: false,
    generator: false,
  };
  return { type: "Guarded", source: copy(source), made };
}
