/** Calls of a ring (heap-values.ts) as the heap makes them: `$ask(f, this, [a])`, `$askOf(o, "m", [a])` (runtime/heap.js). */

import { type Node, array, assign, binary, call, conditional, id, literal, self, sequence, undef } from "../ast.ts";
import { isStandardGlobal } from "../standard.ts";
import { WAITERS } from "../call-graph.ts";
import { held } from "./heap-calls.ts";

/** The call as one that the heap makes; null where only the stack can. */
export function ask(node: Node): Node | null {
  const { callee } = node;
  if (node.type !== "CallExpression" || node.optional || hasOptional(callee)) return null;
  const list = array(node.arguments);
  if (isArrayFrom(callee) && node.arguments.length === 2)
    return call("$askOf", { ...node, arguments: [node.arguments[0]] }, literal("map"), array([node.arguments[1]]));
  if (callee.type !== "MemberExpression") return call("$ask", callee, undef(), list);
  if (callee.object.type === "Super") return call("$ask", callee, self(), list);
  if (callee.property.type === "PrivateIdentifier") return call("$askOf", callee.object, callee.property, list);
  if (/^(call|apply)$/.test(callee.property.name)) return askThrough(node);
  // Other methods of the library are lowered where they are called: a built-in that is read as a value is Espruino's own.
  if (node.ringCall === "library" && !callee.computed && !WAITERS.test(callee.property.name)) return null;
  if (isOfLibrary(callee.object)) return null;
  const key = callee.computed ? callee.property : literal(callee.property.name);
  return call("$askOf", callee.object, key, list);
}

/** `f.call(object, a)`, `f.apply(object, list)` */
function askThrough({ callee, arguments: given }: Node): Node | null {
  if (given.length < 1 || given.some(({ type }: Node) => type === "SpreadElement")) return null;
  const [target, list, ...others] = given;
  if (callee.property.name === "call") return call("$ask", callee.object, target, array(given.slice(1)));
  return list && !others.length ? call("$ask", callee.object, target, list) : null;
}

const isOfLibrary = ({ type, binding, name }: Node): boolean =>
  type === "Identifier" && !binding && isStandardGlobal(name);

const isArrayFrom = (callee: Node): boolean =>
  callee.type === "MemberExpression" &&
  callee.property.name === "from" &&
  callee.object.name === "Array" &&
  !callee.object.binding;

/** `a?.b(c)`, `a.b?.(c)`, `a?.(c)`: nothing is asked for where what comes before the `?.` is nothing. */
export function askOptional(node: Node, kept: Node[], wait: (asked: Node) => Node): Node | null {
  if (node.type !== "CallExpression") return null;
  const { callee } = node;
  if (!node.optional && !callee.optional) return null;
  const isMember = callee.type === "MemberExpression";
  if (isMember && callee.object.type === "Super") return null;
  if (!isMember) return unless(kept, asChain(callee), (fn) => wait(call("$ask", fn, undef(), array(node.arguments))));
  const inside = (object: Node): Node => {
    const inner = { ...callee, object, optional: false };
    if (!node.optional) return wait(ask({ ...node, callee: inner })!);
    return unless(kept, inner, (fn) => wait(call("$ask", fn, { ...object }, array(node.arguments))));
  };
  if (callee.optional) return unless(kept, asChain(callee.object), inside);
  const name = keep(kept);
  return sequence([assign({ ...name }, asChain(callee.object)), inside({ ...name })]);
}

/** `(kept = value, kept is nothing) ? undefined : make(kept)` */
function unless(kept: Node[], value: Node, make: (kept: Node) => Node): Node {
  const name = keep(kept);
  const isNothing = held(binary("||", binary("===", { ...name }, literal(null)), binary("===", { ...name }, undef())));
  return conditional(sequence([assign({ ...name }, value), isNothing]), undef(), make({ ...name }));
}

function keep(kept: Node[]): Node {
  const name = id(`$asked$${kept.length}`);
  kept.push(name);
  return name;
}

const asChain = (node: Node): Node => (hasOptional(node) ? { type: "ChainExpression", expression: node } : node);

const hasOptional = (node: Node): boolean =>
  node.type === "ChainExpression" ||
  node.optional === true ||
  (node.type === "MemberExpression" && hasOptional(node.object)) ||
  (node.type === "CallExpression" && hasOptional(node.callee));
