/**
 * Recursion by way of values: methods, callbacks, functions that others wrap. Each function of such a ring (call-graph.ts)
 * has its code twice, as it is and as a machine that waits on the heap. It knows how much of the stack is in use (`$used`,
 * set before each call of the ring) and goes on as a machine when that is too much; there its calls are asked for (`$ask`).
 */

import { type Node, call, isFunction, literal, replace, statement, walk } from "../ast.ts";
import { type CallGraph, type Site, callGraph, ringsOf } from "../call-graph.ts";
import type { ScopeInfo } from "../scope.ts";
import { markAsyncRings } from "./async-rings.ts";
import { forget } from "./heap-calls.ts";
import { double, setBefore } from "./heap-forms.ts";
import { isLibraryName } from "./library-names.ts";
import { findRecursive, hasPlainParameters, isCallOf } from "./recursion.ts";

/** Where calls from outside begin. */
const OUTSIDE_BYTES = 1_000;

/** Rewrites an analysed program; false where nothing recurs by way of values. */
export function recurseByValue(program: Node, info: ScopeInfo): boolean {
  markBound(program);
  const graph = callGraph(program);
  const all = ringsOf(graph.calls);
  markAsyncRings(graph, all);
  const rings = withoutDirect(all, graph, program, info);
  if (![...rings.keys()].some(isFunction)) return false;
  addBetween(rings, graph);
  const below = reachable(graph, rings);
  const own = new Set(graph.sites.filter(isOfProgram).map(({ node }) => node));
  for (const site of graph.sites) if (!(site.isByLibrary && own.has(site.node))) mark(site, rings, below);
  const members = [...rings.keys()].filter((node) => isFunction(node) && hasHeapForm(node));
  for (const fn of members) fn.isOnRing = true;
  raiseMarks(program);
  rewriteOutside(program);
  markDeclarations(program);
  for (const fn of innermostFirst(program)) double(fn);
  forget(program);
  return true;
}

/** Rings whose functions call each other by their names only are the business of heap-calls.ts. */
function withoutDirect(rings: Map<Node, number>, graph: CallGraph, program: Node, info: ScopeInfo): Map<Node, number> {
  const direct = findRecursive(program, info);
  const known = new Set([...direct.values()].map(({ fn }) => fn));
  const others = new Set<number>();
  for (const [node, ring] of rings) if (!known.has(node)) others.add(ring);
  for (const { owner, node, callee } of graph.sites) {
    const ring = rings.get(owner);
    const isInside = ring !== undefined && [...callee.values].some((value) => rings.get(value) === ring);
    if (isInside && !isCallOf(node, direct)) others.add(ring);
  }
  // What waits for promises goes on from an empty stack; until then it is as deep as it is.
  for (const [node, ring] of rings) if (node.async) others.delete(ring);
  addNeighbours(others, rings, graph);
  return new Map([...rings].filter(([, ring]) => others.has(ring)));
}

/** Rings that call one of the others, or are called from there, have to know what these use of the stack. */
function addNeighbours(others: Set<number>, rings: ReadonlyMap<Node, number>, graph: CallGraph): void {
  const asynchronous = new Set([...rings].filter(([node]) => node.async).map(([, ring]) => ring));
  const from = (ring: number) => reachable(graph, new Map([...rings].filter(([, one]) => one === ring)));
  const reached = new Map([...new Set(rings.values())].map((ring) => [ring, ringsIn(from(ring), rings)] as const));
  for (const [ring, called] of reached) {
    const isNear = [...others].some((other) => called.has(other) || reached.get(other)!.has(ring));
    if (isNear && !asynchronous.has(ring)) others.add(ring);
  }
}

/** What is called from one ring and calls another is no bottom to stand on: the stack is as deep there. */
function addBetween(rings: Map<Node, number>, graph: CallGraph): void {
  const callers = new Map<Node, Set<Node>>();
  for (const [from, called] of graph.calls)
    for (const to of called) callers.set(to, (callers.get(to) ?? new Set()).add(from));
  const above = reachable({ ...graph, calls: callers }, rings);
  for (const node of reachable(graph, rings)) if (above.has(node) && !rings.has(node)) rings.set(node, BETWEEN);
}
const BETWEEN = -1;

const ringsIn = (nodes: ReadonlySet<Node>, rings: ReadonlyMap<Node, number>): Set<number> =>
  new Set([...nodes].flatMap((node) => rings.get(node) ?? []));

/** What may run above a function of a ring: what these call, and what is called without being seen to. */
function reachable({ calls }: CallGraph, rings: ReadonlyMap<Node, number>): Set<Node> {
  const found = new Set<Node>();
  const waiting = [...rings.keys()];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    waiting.push(...(calls.get(node) ?? []));
  }
  return found;
}

/** A method that the program makes, by a name that nothing of the library has: what it is given it calls itself. */
const isOfProgram = ({ node, callee, isByLibrary }: Site): boolean =>
  !isByLibrary && callee.values.size > 0 && node.callee?.type === "MemberExpression" && !isOfLibrary(node.callee);

const isOfLibrary = ({ computed, property }: Node): boolean =>
  property.type !== "PrivateIdentifier" && (computed === true || isLibraryName(property.name));

/** How a call is rewritten: inside of a ring, from outside of all, or not at all. */
function mark(
  { node, owner, callee, isByLibrary, isLater }: Site,
  rings: ReadonlyMap<Node, number>,
  below: Set<Node>,
): void {
  if (isLater || !/^(Call|New)Expression$/.test(node.type) || node.callee.type === "Super") return;
  if (![...callee.values].some((value) => rings.has(value))) return;
  if (rings.has(owner)) node.ringCall = isByLibrary ? "library" : (node.ringCall ?? "own");
  else if (
    owner.type === "Program" ||
    (!below.has(owner) && isFunction(owner) && !owner.generator && !owner.isImplicit)
  )
    node.isFromOutside = true;
}

/** Functions that can wait: no constructors, accessors, generators, nor those whose parameters are declared again. */
function hasHeapForm(fn: Node): boolean {
  return !fn.async && !fn.generator && !fn.isBound && hasPlainParameters(fn);
}

/** A mark inside of `a?.b(c)` moves to the whole of it. */
function raiseMarks(program: Node): void {
  walk(program, (node) => {
    if (node.type !== "ChainExpression") return;
    for (let at = node.expression; at; at = at.callee ?? at.object) {
      node.ringCall ??= at.ringCall;
      node.isFromOutside ||= at.isFromOutside;
      at.ringCall = at.isFromOutside = undefined;
    }
  });
}

function rewriteOutside(program: Node): void {
  walk(program, (node) => {
    if (!node.isFromOutside) return;
    node.isFromOutside = false;
    replace(node, setBefore(node, literal(OUTSIDE_BYTES)));
  });
}

/** Constructors and accessors stay as they are; accessors and what converts a value run wherever it is used. */
function markBound(program: Node): void {
  const iterates = mentionsIterator(program);
  walk(program, (node) => {
    if (!node.value || !isFunction(node.value)) return;
    if (/^(constructor|get|set)$/.test(node.kind)) node.value.isBound = true;
    // What calls the `next` of an iterator does not tell how deep it is: loops, spread, generators.
    if (iterates && !node.computed && node.key?.name === "next") node.value.isBound = true;
    const isCalledByUse = node.computed || /^(toString|valueOf|toJSON|next)$/.test(node.key?.name);
    if (/^(get|set)$/.test(node.kind) || isCalledByUse) node.value.isImplicit = true;
  });
}

function mentionsIterator(program: Node): boolean {
  let found = false;
  walk(program, (node) => {
    if (node.type === "MemberExpression" && node.property.name === "iterator") found = true;
    return !found;
  });
  return found;
}

/** Declarations tell that they have a machine at the head of their block, where they are hoisted to. */
function markDeclarations(program: Node): void {
  walk(program, (node) => {
    const list = node.type === "SwitchCase" ? node.consequent : node.body;
    if (!Array.isArray(list) || !/^(Program|BlockStatement|SwitchCase|StaticBlock)$/.test(node.type)) return;
    const found = list
      .map((item: Node) => (/^Export(Named|Default)Declaration$/.test(item.type) ? item.declaration : item))
      .filter((item: Node | null) => item?.type === "FunctionDeclaration" && item.isOnRing && item.id);
    list.unshift(...found.map((item: Node) => ({ ...statement(call("$onRing", { ...item.id })), isMarker: true })));
  });
}

function innermostFirst(program: Node): Node[] {
  const found: Node[] = [];
  walk(program, (node) => {
    if (node.isOnRing) found.push(node);
  });
  return found.reverse();
}
