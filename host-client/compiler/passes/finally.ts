/**
 * `finally` after an error. A function that holds a `try` of its own, called there, makes Espruino forget the error. So the
 * block runs in a `catch` then, where nothing is pending, and in `finally` only if there was no error.
 */

import { type Node, assign, block, declare, id, ifThen, literal, not, replace, statement, walk } from "../ast.ts";
import { type Context, newName } from "../context.ts";

/** Rewrites every `finally` that calls something. */
export function keepErrors(context: Context, program: Node): void {
  const found: Node[] = [];
  walk(program, (node) => {
    if (node.type === "TryStatement" && node.finalizer && callsIn(node.finalizer)) found.push(node);
  });
  for (const node of found) rewrite(context, node);
}

function callsIn(node: Node): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner.type === "CallExpression" || inner.type === "NewExpression") found = true;
    return !found;
  });
  return found;
}

function rewrite(context: Context, node: Node): void {
  const failed = newName(context, "$failed");
  const error = newName(context, "$error");
  const { handler, finalizer } = node;
  const inner = handler ? block([{ ...node, finalizer: null }]) : node.block;
  const onError = block([
    statement(assign(id(failed), literal(1))),
    quietly(structuredCloneOf(finalizer)),
    { type: "ThrowStatement", argument: id(error) },
  ]);
  const made: Node = {
    type: "TryStatement",
    block: inner,
    handler: { type: "CatchClause", param: id(error), body: onError },
    finalizer: block([ifThen(not(id(failed)), finalizer)]),
  };
  replace(node, block([declare("var", [[id(failed), literal(0)]]), made]));
}

/** After an error, what closing an iterator throws is of no interest. */
function quietly(node: Node): Node {
  walk(node, (inner) => {
    if (inner.type === "CallExpression" && inner.callee.name === "$close") inner.callee.name = "$closeQuietly";
  });
  return node;
}

/** A copy of statements that are lowered already: nothing looks at their bindings any more. */
function structuredCloneOf(node: Node): Node {
  const copyOf = (value: any): any => {
    if (Array.isArray(value)) return value.map(copyOf);
    if (!value || typeof value.type !== "string") return value;
    const made: any = {};
    for (const key of Object.keys(value))
      if (!/^(binding|scope|returnsList|loc)$/.test(key)) made[key] = copyOf(value[key]);
    return made;
  };
  return copyOf(node) as Node;
}
