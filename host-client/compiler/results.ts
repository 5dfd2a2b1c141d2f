/** Words of a result that the firmware leaves to the modules which use them: `children`, `parent`, `events`, iteration. */

import { type Node, call, member } from "./ast.ts";
import { type Context, helper } from "./context.ts";
import type { TypedKinds } from "./typed.ts";

/**
 * Reads `children`, `parent` or `events` of what may be a result; null for any other name.
 * @param source the expression before it was lowered, where there is one: its type may tell that it is no result
 */
export function resultMember(context: Context, object: Node, name: string, source?: Node): Node | null {
  if (!/^(children|parent|events)$/.test(name) || !mayBeResult(context, source)) return null;
  if (name === "events") return member(call(helper(context, "$withEvents"), object), name);
  return call(helper(context, `$${name}`), object);
}

function mayBeResult({ facts }: Context, source?: Node): boolean {
  return facts.startsWorkflows && !(source && facts.typed?.isResult(source) === false);
}

/** What `for await` iterates over. */
export function asyncSource(context: Context, node: Node): Node {
  const source = context.lower(node);
  if (context.isLean) return call(helper(context, "$iterate"), source);
  return call(helper(context, mayBeResult(context, node) ? "$iterateAny" : "$asyncIterator"), source);
}

/** Sure to be a result or its events: a lean module may iterate over them. */
export const isIterableResult = (node: Node, kinds: TypedKinds | null): boolean =>
  Boolean(kinds?.isResult(isEvents(node) ? node.callee.object : node));

const isEvents = (node: Node): boolean =>
  node.type === "CallExpression" &&
  node.callee.type === "MemberExpression" &&
  !node.callee.computed &&
  node.callee.property.name === "events" &&
  !node.arguments.length;
