/** `yield*` in an async generator: what is handed on to is an async iterator, also where it is made of a plain one. */

import { type Node, isFunction, walk } from "../ast.ts";
import type { Context } from "../context.ts";
import { asyncSource } from "../results.ts";

export const handlers = {
  AsyncSource: (context: Context, node: Node) => asyncSource(context, node.argument),
};

/** Marks what each `yield*` of an async generator hands on to; what such a function returns is awaited. */
export function delegateAsync(program: Node): void {
  walk(program, (node) => {
    if (isFunction(node) && node.async && node.generator) visit(node.body);
  });
}

function visit(body: Node): void {
  walk(body, (node) => {
    if (isFunction(node)) return false;
    if (node.type === "YieldExpression" && node.delegate && node.argument.type !== "AsyncSource")
      node.argument = { type: "AsyncSource", argument: node.argument };
    if (node.type === "ReturnStatement" && node.argument)
      node.argument = { type: "AwaitExpression", argument: node.argument };
    return true;
  });
}
