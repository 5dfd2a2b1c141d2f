/** The two forms of a function of a ring (heap-values.ts): its code as it is, and the machine that it hands over to. */

import {
  type Node,
  assign,
  binary,
  block,
  call,
  children,
  declare,
  id,
  ifThen,
  isFunction,
  literal,
  replace,
  returns,
  sequence,
  statement,
  walk,
} from "../ast.ts";
import { ask, askOptional } from "./heap-asks.ts";
import { bodyOf, branch, copyTree, held, splitParameters } from "./heap-calls.ts";
import { nestOf } from "./stack-cost.ts";
import { lengthOf } from "./variadic.ts";

/** What a ring takes of the stack at most, by the measure of stack-cost.ts: what remains is for a library that calls back. */
const STACK_SHARE_BYTES = 10_000;
/** What the library takes besides, where it is handed a function to call. */
const LIBRARY_BYTES = 1_800;
/** What a call takes besides that a helper makes: of private methods, and of those whose name is made at run time. */
const HELPER_BYTES = 1_000;
/** What a function takes besides that is handed its arguments as a list. */
const LIST_BYTES = 1_200;
/** What the assignment before a call adds to its measure, which the call itself does not stand in. */
const BESIDE_BYTES = 237;

/** A rest, or `arguments` (call-sites.ts): it is handed a list by a function beside it. */
const takesList = (fn: Node): boolean =>
  fn.takesArguments || fn.params.some(({ type }: Node) => type === "RestElement");

const used = (): Node => id("$used");

/** `($used = bytes, call)` */
export function setBefore(node: Node, bytes: Node): Node {
  const inner = { ...node };
  return sequence([held(assign(used(), bytes)), inner]);
}

/** Gives a function both forms. */
export function double(fn: Node): void {
  const inUse = "$depth";
  fn.originalLength = lengthOf(fn);
  const { params, head } = splitParameters(fn, "$given");
  const heap = onHeap(fn, head.map(copyTree));
  const body = bodyOf(fn);
  branch(body);
  account(body, inUse);
  const isFull = held(binary(">", id(inUse), literal(STACK_SHARE_BYTES)));
  const handOver = ifThen(isFull, { ...returns(call("$over", call(heap))), isHandOver: true });
  const now = takesList(fn) ? held(binary("+", used(), literal(LIST_BYTES))) : held(used());
  const start = declare("const", [[id(inUse), now]]);
  Object.assign(fn, { params, expression: false, body: block([start, handOver, ...head, ...body.body]) });
}

/** Sets `$used` before each call of the ring: in a statement of its own where that can be, which nests nothing. */
function account(body: Node, inUse: string): void {
  const bytes = (node: Node, beside: number): Node => {
    const extra = node.ringCall === "library" ? LIBRARY_BYTES : isByHelper(node) ? HELPER_BYTES : 0;
    return binary("+", id(inUse), { ...literal(0), stackCost: extra - beside });
  };
  const leaves = new Set<Node>();
  inOwnCode(body, (node) => {
    if (!holdsRingCall(node)) leaves.add(node);
  });
  const early = new Map<Node, Node>();
  walk(body, (node) => {
    if (isFunction(node)) return false;
    if (/^(ExpressionStatement|ReturnStatement|VariableDeclaration|ThrowStatement|IfStatement)$/.test(node.type)) {
      const first = firstCall(node.type === "IfStatement" ? node.test : node, leaves);
      if (first) early.set(node, first);
    }
    return true;
  });
  walk(body, (node) => {
    if (isFunction(node)) return false;
    const key = node.type === "SwitchCase" ? "consequent" : "body";
    if (!/^(BlockStatement|SwitchCase)$/.test(node.type)) return true;
    node[key] = node[key].flatMap((item: Node) => {
      const first = early.get(item);
      if (!first) return [item];
      leaves.delete(first);
      return [statement(held(assign(used(), withNest(first, item, bytes(first, 0))))), item];
    });
    return true;
  });
  inOwnCode(body, (node) => {
    if (leaves.has(node)) replace(node, setBefore({ ...node, ringCall: null }, bytes(node, BESIDE_BYTES)));
    node.ringCall = null;
  });
}

/** What nests around a call in its statement counts, though the measure is taken before that. */
function withNest(node: Node, item: Node, bytes: Node): Node {
  bytes.right.stackCost += nestOf(item, node) ?? 0;
  return bytes;
}

function holdsRingCall(node: Node): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner !== node && isFunction(inner)) return false;
    if (inner !== node && inner.ringCall) found = true;
    return !found;
  });
  return found;
}

/** The call that a statement comes by first, whatever else is the case. */
function firstCall(root: Node, leaves: ReadonlySet<Node>): Node | null {
  let found: Node | null = null;
  const visit = (node: Node): boolean => {
    if (leaves.has(node)) {
      found = node;
      return true;
    }
    if (isFunction(node) || /^(Class|ChainExpression)/.test(node.type)) return false;
    const parts = /^(Conditional|Logical)Expression$/.test(node.type) ? [node.test ?? node.left] : children(node);
    if (parts.some(visit)) return true;
    // Behind what may be skipped there is no first one.
    return parts.length < children(node).length && holdsRingCall(node);
  };
  visit(root);
  return found;
}

function isByHelper(node: Node): boolean {
  const { callee } = node.expression ?? node;
  return callee?.type === "MemberExpression" && (callee.computed || callee.property.type === "PrivateIdentifier");
}

/** The machine, made where it is needed: it shares parameters and `this`. */
function onHeap(fn: Node, head: Node[]): Node {
  const body = bodyOf(copyTree(fn));
  branch(body);
  markTails(body);
  const kept: Node[] = [];
  inOwnCode(body, (node) => {
    const { start, end, loc } = node;
    const wait = (asked: Node): Node =>
      node.isTail ? asked : { type: "YieldExpression", delegate: false, argument: asked, start, end, loc };
    const made = node.type === "ChainExpression" ? askOptional(node.expression, kept, wait) : ask(node);
    if (made) replace(node, node.type === "ChainExpression" ? made : wait(made));
  });
  const variables = kept.length
    ? [
        {
          ...declare(
            "var",
            kept.map((name) => [name, null]),
          ),
          kind: "let",
        },
      ]
    : [];
  return {
    type: "ArrowFunctionExpression",
    params: [],
    body: block([...variables, ...head, ...body.body]),
    expression: false,
    async: false,
    generator: true,
    isOnHeap: true,
  };
}

/** Marks `return f(...)` outside of `try`. */
function markTails(body: Node): void {
  walk(body, (node) => {
    if (isFunction(node) || node.type === "TryStatement") return false;
    const value = node.type === "ReturnStatement" ? node.argument : null;
    if (value?.ringCall && value.type === "CallExpression" && ask(value)) node.isTail = value.isTail = true;
    return true;
  });
}

/** Visits the marked calls of a function's own code, the inner ones first. */
function inOwnCode(root: Node, visit: (node: Node) => void): void {
  const found: Node[] = [];
  walk(root, (node) => {
    if (node !== root && isFunction(node)) return false;
    if (node.ringCall) found.push(node);
    return true;
  });
  for (const node of found.reverse()) visit(node);
}
