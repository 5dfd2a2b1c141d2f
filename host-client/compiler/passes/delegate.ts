/** `yield*` in an async generator: what the inner one yields is awaited and yielded on. */

import { type Node, id, isFunction, statement, walk } from "../ast.ts";
import { type Reporter, refuse } from "../errors.ts";

/** Rewrites `yield* source` as a statement to a loop that waits; where its value is used it is refused. */
export function delegateAsync(program: Node, reporter: Reporter): void {
  walk(program, (node) => {
    if (isFunction(node) && node.async && node.generator) visit(node.body, reporter);
  });
}

function visit(body: Node, reporter: Reporter): void {
  walk(body, (node) => {
    if (isFunction(node)) return false;
    if (node.type === "ExpressionStatement" && isDelegation(node.expression)) {
      Object.assign(node, loopOver(node));
      delete node.expression;
    } else if (isDelegation(node)) refuse(reporter, "generator", node, "the value of yield* in an async generator");
    return true;
  });
}

const isDelegation = (node: Node): boolean => node.type === "YieldExpression" && node.delegate === true;

function loopOver(node: Node): Node {
  const declared: Node = { type: "VariableDeclarator", id: id("each"), init: null };
  const yielded: Node = { type: "YieldExpression", delegate: false, argument: id("each") };
  return {
    type: "ForOfStatement",
    await: true,
    left: { type: "VariableDeclaration", kind: "const", declarations: [declared] },
    right: node.expression.argument,
    body: { type: "BlockStatement", body: [statement(yielded)] },
  };
}
