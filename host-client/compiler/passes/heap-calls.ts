/**
 * Recursion that does not end with the node's stack. A recursive function gets two twins: one that runs on the stack and is
 * told how much of it is in use, and one that is taken apart as generators are, whose calls wait on the heap (`$heap`). The
 * first hands over to the second when its share of the stack is used up: shallow recursion keeps its speed.
 */

import {
  type Node,
  binary,
  block,
  call,
  conditional,
  contains,
  declare,
  id,
  ifThen,
  isFunction,
  literal,
  replace,
  returns,
  undef,
  walk,
} from "../ast.ts";
import type { Binding, ScopeInfo } from "../scope.ts";
import { type Recursive, findRecursive, isCallOf } from "./recursion.ts";
import { lengthOf } from "./variadic.ts";

/** What recursion takes of the stack at most, by the measure of stack-cost.ts: less than half of it. The rest is for callers and helpers. */
const STACK_SHARE_BYTES = 15_500;
/** What a call in a closure takes besides: the closure, and the method of the library that calls it. */
const CLOSURE_BYTES = 1_800;
/** Where a call stands that must not use the stack at all. */
const FULL = 1e9;

/** What is left of a long name. */
const LONGEST_NAME = 40;

/** The names of the twins, and of the first one's parameter. */
interface Twins {
  stack: string;
  heap: string;
  used: string;
}
type Group = Map<Binding, Recursive & Twins>;

/**
 * Rewrites an analysed program; what the analysis found out is void then.
 *
 * @returns false where there is no recursion, and nothing was changed
 */
export function recurseOnHeap(program: Node, info: ScopeInfo): boolean {
  const found = findRecursive(program, info);
  if (!found.size) return false;
  const group: Group = new Map();
  const taken = namesIn(program);
  for (const [binding, one] of found) group.set(binding, { ...one, ...twinNames(binding.name, taken) });
  const places = placesOf(program, group);
  const twins = new Map([...group.values()].map((one) => [one, [onStack(one, group), onHeap(one, group)] as const]));
  redirect(program, group);
  for (const [one, [stack, heap]] of twins) place(places, one, stack, heap);
  forget(program);
  return true;
}

function namesIn(program: Node): Set<string> {
  const taken = new Set<string>();
  walk(program, (node) => {
    if (node.type === "Identifier") taken.add(node.name);
  });
  return taken;
}

function twinNames(name: string, taken: Set<string>): Twins {
  const fresh = (suffix: string) => {
    let made = `${name.slice(0, LONGEST_NAME)}$${suffix}`;
    while (taken.has(made)) made += "$";
    taken.add(made);
    return made;
  };
  return { stack: fresh("stack"), heap: fresh("heap"), used: fresh("used") };
}

/** The list of statements, and the statement in it, that declares each function. */
function placesOf(program: Node, group: Group): Map<Node, { list: Node[]; statement: Node }> {
  const places = new Map<Node, { list: Node[]; statement: Node }>();
  const functions = new Set([...group.values()].map(({ fn }) => fn).filter((fn) => !namesItself(fn)));
  walk(program, (node) => {
    const list = node.type === "SwitchCase" ? node.consequent : node.body;
    if (!Array.isArray(list)) return;
    for (const statement of list) {
      const inner = statement.declaration ?? statement;
      if (functions.has(inner)) places.set(inner, { list, statement });
      if (inner.type === "VariableDeclaration")
        for (const one of inner.declarations) if (functions.has(one.init)) places.set(one.init, { list, statement });
    }
  });
  return places;
}

/** A named function expression that uses its name as a value: only inside of it is that there. */
function namesItself(fn: Node): boolean {
  if (fn.type !== "FunctionExpression" || !fn.id) return false;
  const isCallee = (node: Node, parent: Node | null) => parent?.type === "CallExpression" && parent.callee === node;
  return contains(
    fn.body,
    (node, parent) => node.type === "Identifier" && node.binding === fn.id.binding && !isCallee(node, parent),
  );
}

/** The twin on the stack: `(used, ...params)`. */
function onStack(one: Recursive & Twins, group: Group): Node {
  const { params, head, given } = plainParameters(one);
  const body = bodyOf(copyTree(one.fn));
  rewriteCalls(body, group, (node, isOwn, callee) => stackCall(node, callee, one.used, isOwn ? 0 : CLOSURE_BYTES));
  for (const item of head) rewriteCalls(item, group, (node, _, callee) => stackCall(node, callee, one.used, 0));
  const isFull = held(binary(">", id(one.used), literal(STACK_SHARE_BYTES)));
  const handOver = ifThen(isFull, { ...returns(call("$heap", call(one.heap, ...given))), isHandOver: true });
  return { type: "FunctionDeclaration", id: id(one.stack), params, body: block([handOver, ...head, ...body.body]) };
}

/** What is lowered already. */
export const held = (node: Node): Node => ({ type: "Held", node });

/** Patterns and defaults are taken apart after the stack was looked at, so that they are evaluated once. */
function plainParameters(one: Recursive & Twins): { params: Node[]; head: Node[]; given: Node[] } {
  const { params, head, given } = splitParameters(one.fn, one.used);
  return { params: [id(one.used), ...params], head, given };
}

/** Parameters without patterns and defaults, the statements that take these apart, and what is given. */
export function splitParameters(fn: Node, prefix: string): { params: Node[]; head: Node[]; given: Node[] } {
  const params: Node[] = [];
  const head: Node[] = [];
  const given: Node[] = [];
  fn.params.forEach((param: Node, index: number) => {
    if (param.type === "Identifier" || param.type === "RestElement") {
      params.push(copyTree(param));
      const name = copyTree(param.argument ?? param);
      given.push(param.type === "RestElement" ? { type: "SpreadElement", argument: name } : name);
      return;
    }
    const name = `${prefix}$${index}`;
    params.push(id(name));
    given.push(id(name));
    const isAbsent = binary("===", id(name), undef());
    const isDefault = param.type === "AssignmentPattern";
    const value = isDefault ? conditional(isAbsent, copyTree(param.right), id(name)) : id(name);
    head.push({ ...declare("var", [[copyTree(isDefault ? param.left : param), value]]), kind: "let" });
  });
  return { params, head, given };
}

/** The twin on the heap: each call of its own code is handed out, to go on with what it came to. */
function onHeap(one: Recursive & Twins, group: Group): Node {
  const made = copyTree(one.fn);
  const body = bodyOf(made);
  branch(body);
  markTails(body, group);
  const next = (node: Node, isOwn: boolean, { heap, stack }: Twins): void => {
    if (!isOwn) return replace(node, call(stack, literal(FULL), ...node.arguments));
    const inner = { ...node, callee: id(heap) };
    const { start, end, loc } = node;
    replace(node, node.isTail ? inner : { type: "YieldExpression", delegate: false, argument: inner, start, end, loc });
  };
  rewriteCalls(body, group, next);
  for (const param of made.params)
    rewriteCalls(param, group, (node, _, { stack }) => replace(node, call(stack, literal(FULL), ...node.arguments)));
  return {
    type: "FunctionDeclaration",
    id: id(one.heap),
    params: made.params,
    body,
    generator: true,
    isOnHeap: true,
  };
}

/** `return a ? b : c` as two returns: a call that is the whole of one needs no place to come back to. */
export function branch(body: Node): void {
  walk(body, (node) => {
    if (isFunction(node)) return false;
    if (node.type === "BlockStatement") node.body = node.body.map(withBranches);
    return true;
  });
}

function withBranches(statement: Node): Node {
  const { argument } = statement;
  if (statement.type !== "ReturnStatement" || argument?.type !== "ConditionalExpression") return statement;
  const part = (value: Node) => block([{ ...returns(value), loc: statement.loc }]);
  return ifThen(argument.test, part(argument.consequent), part(argument.alternate));
}

/** Marks `return f(...)` outside of `try`. */
function markTails(body: Node, group: Group): void {
  walk(body, (node) => {
    if (isFunction(node) || node.type === "TryStatement") return false;
    if (node.type === "ReturnStatement" && node.argument && isCallOf(node.argument, group))
      node.isTail = node.argument.isTail = true;
    return true;
  });
}

/** A call from outside begins with an empty stack, one from inside of a recursive function with what that one uses. */
function redirect(program: Node, group: Group): void {
  const twins = new Set([...group.values()].map(({ fn }) => fn));
  walk(program, (node) => {
    if (twins.has(node)) return false;
    // A constant may be called before it is there: then the function itself has to throw.
    if (isCallOf(node, group) && node.callee.binding.kind === "function") {
      const { stack } = group.get(node.callee.binding)!;
      replace(node, { ...node, callee: id(stack), arguments: [literal(0), ...node.arguments] });
    }
    return true;
  });
}

/** Calls visit for each call of a recursive function; twins that it makes are not visited again. */
function rewriteCalls(root: Node, group: Group, visit: (node: Node, isOwn: boolean, callee: Twins) => void): void {
  const found: [Node, boolean][] = [];
  const gather = (node: Node, isOwn: boolean): void =>
    walk(node, (inner) => {
      if (inner !== node && isFunction(inner)) {
        gather(inner, false);
        return false;
      }
      if (isCallOf(inner, group)) found.push([inner, isOwn]);
      return true;
    });
  gather(root, true);
  for (const [node, isOwn] of found) visit(node, isOwn, group.get(node.callee.binding)!);
}

/** `f$stack(used + what this call takes, ...)`; how much that is is known when the code is lowered (stack-cost.ts). */
function stackCall(node: Node, { stack }: Twins, used: string, extra: number): void {
  const cost: Node = { ...literal(0), stackCost: extra };
  replace(node, { ...node, callee: id(stack), arguments: [held(binary("+", id(used), cost)), ...node.arguments] });
}

/** The function itself stays where somebody may ask for it: it hands on to its twin. */
function place(places: ReturnType<typeof placesOf>, one: Recursive & Twins, stack: Node, heap: Node): void {
  const { fn } = one;
  const found = places.get(fn);
  const { given } = plainParameters(one);
  const isPlain = fn.params.every((param: Node) => param.type === "Identifier");
  const list = `${one.used}$list`;
  const params = isPlain ? fn.params : [{ type: "RestElement", argument: id(list) }];
  const handed = isPlain ? given : [{ type: "SpreadElement", argument: id(list) }];
  fn.originalLength = lengthOf(fn);
  const body = [returns(call(one.stack, literal(0), ...handed))];
  Object.assign(fn, { params, expression: false, body: block(found ? body : [stack, heap, ...body]) });
  if (found) found.list.splice(found.list.indexOf(found.statement), 0, stack, heap);
}

export function bodyOf(fn: Node): Node {
  return fn.body.type === "BlockStatement" ? fn.body : block([{ ...returns(fn.body), loc: fn.body.loc }]);
}

/** A copy that still knows which functions are called. */
export function copyTree(node: Node): Node {
  const made: any = {};
  for (const key of Object.keys(node)) {
    const value = node[key];
    if (/^(scope|returnsList)$/.test(key)) continue;
    if (Array.isArray(value)) made[key] = value.map((item) => (item?.type ? copyTree(item) : item));
    else made[key] = key !== "binding" && key !== "loc" && value?.type ? copyTree(value) : value;
  }
  return made as Node;
}

/** The next analysis begins anew. */
export function forget(program: Node): void {
  walk(program, (node) => {
    delete node.binding;
    delete node.scope;
  });
}
