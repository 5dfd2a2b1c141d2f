/**
 * Async functions that call themselves: what they await is begun by the loop that runs them (`$asyncRing`), not where they
 * ask for it, so that a chain of calls that have not waited yet takes no stack. Nothing else may happen in between: only calls
 * that can reach nothing but such functions are handed to the loop.
 */

import { type Node, isFunction, walk, walkOwn } from "../ast.ts";
import type { CallGraph } from "../call-graph.ts";

/** Marks the functions (`isAsyncRing`), and what begins them: `await f()` and `return f()` (`isStart`). */
export function markAsyncRings(graph: CallGraph, rings: ReadonlyMap<Node, number>): void {
  const members = new Set([...rings.keys()].filter(isAsync));
  if (!members.size) return;
  const calls = new Set<Node>();
  for (const { node, callee, isByLibrary } of graph.sites) {
    const called = [...callee.values];
    if (isByLibrary || !called.every(isAsync) || !called.some((value) => members.has(value))) continue;
    calls.add(node);
    for (const value of called) members.add(value);
  }
  const starts = [...members].flatMap((fn) => [...awaited(fn, calls), ...returned(fn.body, calls)]);
  if (!starts.length) return;
  for (const fn of members) fn.isAsyncRing = true;
  for (const node of starts) node.isStart = true;
}

function awaited(fn: Node, calls: ReadonlySet<Node>): Node[] {
  const found: Node[] = [];
  walkOwn(fn.body, (node) => {
    if (node.type === "AwaitExpression" && calls.has(node.argument)) found.push(node);
  });
  return found;
}

const isAsync = (node: Node): boolean => node.async === true && !node.generator;

/** Outside of `try`, whose `finally` comes between. */
function returned(body: Node, calls: ReadonlySet<Node>): Node[] {
  const found: Node[] = [];
  walk(body, (node) => {
    if (isFunction(node) || node.type === "TryStatement") return false;
    if (node.type === "ReturnStatement" && calls.has(node.argument) && !callsInside(node.argument)) found.push(node);
    return true;
  });
  return found;
}

/** Arguments that call something themselves are evaluated where they stand. */
function callsInside({ callee, arguments: given }: Node): boolean {
  let found = false;
  for (const part of [callee, ...given])
    walk(part, (node) => {
      if (/^(Call|New|TaggedTemplate|Await|Yield|Import)Expression$/.test(node.type)) found = true;
      return !found && !isFunction(node);
    });
  return found;
}
