/** Async functions and generators become state machines. */

import type { Node } from "../ast.ts";
import { isFunction, walk } from "../ast.ts";
import { type Context, reject } from "../context.ts";

/** Rewrites every function that holds `yield` or `await`. */
export function suspendFunctions(context: Context, program: Node): void {
  walk(program, (node) => {
    if (isFunction(node) && (node.generator || node.async)) reject(context, "generator", node);
  });
}
