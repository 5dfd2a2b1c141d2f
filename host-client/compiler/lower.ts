/** Dispatch of the lowering: one handler per node type, children are lowered by the handlers themselves. */

import { type Node, block, isFunction, mapChildren } from "./ast.ts";
import type { Context, Frame } from "./context.ts";
import { frameHead } from "./context.ts";
import type { Facts } from "./facts.ts";
import type { Reporter } from "./errors.ts";
import type { ScopeInfo } from "./scope.ts";
import * as functions from "./passes/functions.ts";
import * as destructuring from "./passes/destructuring.ts";
import * as calls from "./passes/calls.ts";
import * as construct from "./passes/construct.ts";
import * as operators from "./passes/operators.ts";
import * as literals from "./passes/literals.ts";
import * as chains from "./passes/chains.ts";
import * as members from "./passes/members.ts";
import * as lazyPatterns from "./passes/lazy-patterns.ts";
import * as loops from "./passes/loops.ts";
import * as jumps from "./passes/jumps.ts";
import * as classes from "./passes/classes.ts";
import * as delegate from "./passes/delegate.ts";
import * as derived from "./passes/derived.ts";

/** Lowers a node; a statement may become several. */
export type Handler = (context: Context, node: Node) => Node | Node[];

const HANDLERS: Record<string, Handler> = {
  ...functions.handlers,
  ...destructuring.handlers,
  ...calls.handlers,
  ...construct.handlers,
  ...operators.handlers,
  ...literals.handlers,
  ...chains.handlers,
  ...members.handlers,
  ...loops.handlers,
  ...jumps.handlers,
  ...classes.handlers,
  ...derived.handlers,
  ...lazyPatterns.handlers,
  ...delegate.handlers,
};

/** Lowers a program in place. Generators are left as functions with `yield` for the pass after this one. */
export function lowerProgram(
  program: Node,
  given: { reporter: Reporter; scopes: ScopeInfo; facts: Facts; isExact: boolean; isLean: boolean },
): Context {
  const frame = {
    node: program,
    temporaries: [],
    free: [],
    aliases: {},
    isArrow: false,
    parent: null,
    home: null,
    jumps: [],
  };
  const context: Context = {
    ...given,
    frame: frame as Frame,
    helpers: new Set(),
    lower: (node) => lowerOne(context, node),
    lowerStatements: (list) => list.flatMap((item) => lowerAny(context, item)),
  };
  const body = context.lowerStatements(program.body);
  program.body = [...frameHead(context.frame), ...body];
  return context;
}

function lowerAny(context: Context, node: Node): Node | Node[] {
  const handler = HANDLERS[node.type];
  if (!handler) {
    mapChildren(node, (child) => lowerOne(context, child));
    return node;
  }
  const result = handler(context, node);
  for (const one of Array.isArray(result) ? result : [result]) locate(one, node);
  return result;
}

function lowerOne(context: Context, node: Node): Node {
  const result = lowerAny(context, node);
  if (!Array.isArray(result)) return result;
  return result.length === 1 ? result[0]! : block(result);
}

/** New nodes take the place of what they were made from, for the source map. */
function locate(made: Node, from: Node): void {
  if (made.loc || !from.loc) return;
  made.loc = from.loc;
  if (isFunction(made)) return;
  for (const key of ["expression", "callee", "left", "right", "object"]) {
    const child = made[key];
    if (child && typeof child.type === "string" && !child.loc) locate(child, from);
  }
}
