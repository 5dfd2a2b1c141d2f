/**
 * Writes the body of a function that is called in one place into that place. A function costs a node some seven variables
 * while it is loaded, and its head and its call forty bytes; in the source it stands for its name.
 */

import {
  type Node,
  block,
  children,
  declare,
  ifThen,
  isFunction,
  isUndefined,
  mapChildren,
  not,
  undef,
  walk,
} from "./ast.ts";
import { type Binding } from "./scope.ts";

/** Bodies that were inlined grow; above this an inlined function is no gain to anybody who reads a stack trace. */
const MAX_ROUNDS = 8;

/**
 * In place. The program's names are resolved (scope.ts), and unlike each other in all of it.
 *
 * @param group of a top-level statement: functions are only written into others of the same group; -1 = into none
 */
export function inlineOnce(program: Node, group: (item: Node) => number): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found = candidates(program, group);
    let changed = 0;
    for (const item of program.body as Node[]) changed += inlineInto(item, found);
    program.body = program.body.filter((item: Node) => !found.get(item.id?.binding)?.isDone);
    if (!changed) return;
    recount(program);
  }
}

interface Candidate {
  node: Node;
  isDone: boolean;
  /** Inlined into itself it would be for ever. */
  owner: Node;
}

/** Functions with a single call, of a body that can stand elsewhere. */
function candidates(program: Node, group: (item: Node) => number): Map<Binding, Candidate> {
  const places = new Map<Node, Node>();
  for (const item of program.body as Node[])
    walk(item, (node) => void (node.type === "CallExpression" && places.set(node.callee, item)));
  const found = new Map<Binding, Candidate>();
  for (const item of program.body as Node[]) {
    if (item.type !== "FunctionDeclaration") continue;
    const binding: Binding = item.id.binding;
    const uses = binding.uses.filter((use) => use !== item.id);
    const owner = uses.length === 1 ? places.get(uses[0]!) : undefined;
    if (!owner || owner === item || binding.writes || group(item) < 0 || group(owner) !== group(item)) continue;
    if (isMovable(item)) found.set(binding, { node: item, isDone: false, owner });
  }
  // Of a caller and what it calls only one moves in a round: the other's text is about to change.
  for (const candidate of found.values()) found.delete(candidate.owner.id?.binding);
  return found;
}

/** Without `this` and `arguments`, with plain parameters that it leaves as they are. */
function isMovable(item: Node): boolean {
  let isGood = item.params.every((one: Node) => one.type === "Identifier" && !one.binding.writes);
  walk(item.body, (node) => {
    if (node.type === "ThisExpression" || (node.type === "Identifier" && node.name === "arguments")) isGood = false;
    if (node.type === "VariableDeclaration" && node.kind === "var") isGood = false;
  });
  return isGood;
}

function inlineInto(item: Node, found: Map<Binding, Candidate>): number {
  let count = 0;
  const candidateOf = (node: Node | null | undefined) => {
    const candidate = node?.type === "CallExpression" ? found.get(node.callee.binding) : undefined;
    return candidate && !candidate.isDone && !isWithin(candidate.node, node!) ? candidate : undefined;
  };
  const visit = (node: Node): void => {
    mapChildren(node, (child) => {
      const statements = inlineStatement(child, candidateOf);
      if (statements) {
        count++;
        const listed = node.type === "BlockStatement" || node.type === "Program" || node.type === "SwitchCase";
        return listed ? statements : block(statements);
      }
      const candidate = candidateOf(child);
      const value = candidate && inlineValue(candidate, child);
      if (value) {
        count++;
        return value;
      }
      visit(child);
      return child;
    });
  };
  visit(item);
  return count;
}

function isWithin(outer: Node, node: Node): boolean {
  let isInside = false;
  walk(outer, (one) => void (one === node && (isInside = true)));
  return isInside;
}

/** `f(a)` where f only returns an expression. */
function inlineValue(candidate: Candidate, call: Node): Node | undefined {
  const [first, ...rest] = candidate.node.body.body;
  if (rest.length || first?.type !== "ReturnStatement" || !first.argument) return undefined;
  const values = bindValues(candidate.node, call, first.argument);
  if (!values || values.lets.length) return undefined;
  candidate.isDone = true;
  return substitute({ type: "ExpressionStatement", expression: first.argument }, values.put).expression;
}

/** A call that is a whole statement: for its effect, for its value in a variable, or returned. */
function inlineStatement(item: Node, candidateOf: (node: Node | null) => Candidate | undefined): Node[] | undefined {
  if (item.type === "ExpressionStatement") {
    const { expression } = item;
    if (expression.type === "AssignmentExpression" && expression.left.type === "Identifier")
      return inlineLast(candidateOf(expression.right), expression.right, (value) => [
        { ...item, expression: { ...expression, right: value } },
      ]);
    const candidate = candidateOf(expression);
    const body = candidate && withoutReturns(candidate.node.body.body);
    return body && finish(candidate!, expression, body);
  }
  if (item.type === "ReturnStatement") {
    const candidate = candidateOf(item.argument);
    if (!candidate) return undefined;
    const body: Node[] = candidate.node.body.body;
    const ends = /^(Return|Throw)Statement$/.test(body.at(-1)?.type ?? "");
    return finish(candidate, item.argument, ends ? body : [...body, { type: "ReturnStatement", argument: null }]);
  }
  if (item.type !== "VariableDeclaration" || item.declarations.length !== 1) return undefined;
  const [declarator] = item.declarations;
  return inlineLast(candidateOf(declarator.init), declarator.init, (value) => [
    { ...item, declarations: [{ ...declarator, init: value }] },
  ]);
}

/** Statements that end in the function's only `return`, whose value goes where the call's went. */
function inlineLast(candidate: Candidate | undefined, call: Node, use: (value: Node) => Node[]): Node[] | undefined {
  const body: Node[] = candidate?.node.body.body ?? [];
  const last = body.at(-1);
  if (!candidate || last?.type !== "ReturnStatement" || !last.argument || body.slice(0, -1).some(hasReturn)) return;
  return finish(candidate, call, [...body.slice(0, -1), ...use(last.argument)]);
}

function finish(candidate: Candidate, call: Node, body: Node[]): Node[] | undefined {
  const values = bindValues(candidate.node, call, block(body));
  if (!values) return undefined;
  candidate.isDone = true;
  return [...values.lets, ...substitute(block(body), values.put).body];
}

/** The same effect without `return`: what follows a guard is put into an `if`. Undefined where that is not so simple. */
function withoutReturns(body: Node[]): Node[] | undefined {
  const at = body.findIndex(hasReturn);
  if (at < 0) return body;
  const guard = body[at]!;
  if (guard.type === "ReturnStatement" && at === body.length - 1)
    return guard.argument
      ? [...body.slice(0, at), { type: "ExpressionStatement", expression: guard.argument }]
      : body.slice(0, at);
  if (guard.type !== "IfStatement" || guard.alternate) return undefined;
  const leaves = leavesOf(guard.consequent);
  const rest = withoutReturns(body.slice(at + 1));
  if (!leaves || !rest) return undefined;
  if (!leaves.length) return [...body.slice(0, at), ...(rest.length ? [ifThen(not(guard.test), block(rest))] : [])];
  return [...body.slice(0, at), ifThen(guard.test, block(leaves), rest.length ? block(rest) : null)];
}

/** What a guard does before it leaves. */
function leavesOf(consequent: Node): Node[] | undefined {
  const body: Node[] = consequent.type === "BlockStatement" ? consequent.body : [consequent];
  const last = body.at(-1);
  if (last?.type !== "ReturnStatement" || body.slice(0, -1).some(hasReturn)) return undefined;
  const value = last.argument ? [{ type: "ExpressionStatement", expression: last.argument }] : [];
  return [...body.slice(0, -1), ...value];
}

function hasReturn(node: Node): boolean {
  if (node.type === "ReturnStatement") return true;
  return !isFunction(node) && children(node).some(hasReturn);
}

/** What stands for each parameter, and the `let` of those that need one. */
function bindValues(fn: Node, call: Node, body: Node): { put: Map<Binding, Node>; lets: Node[] } | undefined {
  if (call.arguments.length > fn.params.length) return undefined;
  const put = new Map<Binding, Node>();
  const lets: Node[] = [];
  fn.params.forEach((param: Node, index: number) => {
    const value: Node = call.arguments[index] ?? undef();
    const uses = usesIn(body, param.binding);
    if (isSteady(value, uses) || (isPure(value) && uses === 1 && comesFirst(body, param.binding)))
      put.set(param.binding, value);
    else lets.push(declare("let", [[param, value]]));
  });
  return { put, lets };
}

function usesIn(body: Node, binding: Binding): number {
  let count = 0;
  walk(body, (node) => void (node.type === "Identifier" && node.binding === binding && count++));
  return count;
}

/** The same whenever it is read, and no longer than a name. */
function isSteady(value: Node, uses: number): boolean {
  if (isUndefined(value)) return true;
  if (value.type === "Literal") return !value.regex && (String(value.value).length <= 2 || uses <= 1);
  return value.type === "Identifier" && value.binding !== undefined && !value.binding.writes;
}

/** Reading it changes nothing. */
function isPure(value: Node): boolean {
  return (
    !/^(Call|New|Assignment|Update|Function|Arrow|Yield|Await)/.test(value.type) &&
    value.operator !== "delete" &&
    children(value).every(isPure)
  );
}

/** Read once, before anything else has an effect, and outside of loops and inner functions. */
function comesFirst(body: Node, binding: Binding): boolean {
  let state = "before";
  const visit = (node: Node): void => {
    if (state !== "before") return;
    if (node.type === "Identifier" && node.binding === binding) state = "found";
    else if (isFunction(node) || /^(For|While|Do|Try)/.test(node.type)) state = "lost";
    else {
      // The left side of an assignment is a place, not a value that is read.
      for (const child of children(node)) visit(child);
      if (state === "before" && /^(Call|New|Assignment|Update)/.test(node.type)) state = "lost";
    }
  };
  visit(body);
  return state === "found";
}

function substitute(node: Node, put: Map<Binding, Node>): Node {
  mapChildren(node, (child) => {
    const value = child.type === "Identifier" && child.binding ? put.get(child.binding) : undefined;
    if (value) return { ...value };
    return substitute(child, put);
  });
  if (node.type === "Property") node.shorthand = false;
  return node;
}

/** What moved took its names with it: they are counted anew. */
function recount(program: Node): void {
  const seen = new Map<Binding, Node[]>();
  walk(program, (node) => {
    if (node.type !== "Identifier" || !node.binding) return;
    if (!seen.has(node.binding)) seen.set(node.binding, []);
    seen.get(node.binding)!.push(node);
  });
  for (const [binding, uses] of seen) binding.uses = uses;
}
