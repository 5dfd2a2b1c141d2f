/**
 * Functions that use `arguments` or a rest parameter. Espruino keeps `arguments` as a variable of the function, which
 * closures inside then find instead of their own; and it counts at least the declared parameters. So a function whose
 * closures have argument lists too gets its list from a function beside it.
 */

import {
  type Node,
  block,
  call,
  declare,
  id,
  isFunction,
  literal,
  member,
  returns,
  self,
  array,
  walk,
} from "../ast.ts";
import { ARRAY } from "../kinds.ts";

import type { Prepared } from "../pipeline.ts";
import { freeName } from "../unique-names.ts";

/** Rewrites a program before it is lowered. */
export function separateArguments(prepared: Prepared): void {
  const { program } = prepared.parsed;
  const users = new Set<Node>();
  collect(program, null, users);
  for (const fn of users) {
    const isPlain = !hasUserInside(fn, users);
    if (isPlain && !(fn.mentionsArguments && fn.params.some((param: Node) => !isRest(param)))) continue;
    takeList(prepared, fn, isPlain);
  }
}

const isRest = (param: Node): boolean => param.type === "RestElement";

/** Marks each function that reads its own list of arguments (arrows hand `arguments` on to the function around). */
function collect(node: Node, owner: Node | null, users: Set<Node>): void {
  walk(node, (inner) => {
    if (inner !== node && isFunction(inner)) {
      if (inner.params.some(isRest)) users.add(inner);
      if (inner.type === "ArrowFunctionExpression") collectArrow(inner, owner, users);
      else collect(inner, inner, users);
      return false;
    }
    noteArguments(inner, owner, users);
    return true;
  });
}

function collectArrow(arrow: Node, owner: Node | null, users: Set<Node>): void {
  collect(arrow, owner, users);
}

function noteArguments(node: Node, owner: Node | null, users: Set<Node>): void {
  if (node.type !== "Identifier" || node.name !== "arguments" || node.binding || !owner) return;
  owner.mentionsArguments = true;
  node.isArguments = true;
  owner.argumentNodes = [...(owner.argumentNodes ?? []), node];
  users.add(owner);
}

function hasUserInside(fn: Node, users: Set<Node>): boolean {
  let found = false;
  walk(fn, (inner) => {
    if (inner !== fn && users.has(inner)) found = true;
    return !found;
  });
  return found;
}

/** The parameters become the parts of a list: of `arguments` itself, or of one that a wrapper hands in. */
function takeList(prepared: Prepared, fn: Node, isPlain: boolean): void {
  const pattern: Node = { type: "ArrayPattern", elements: fn.params };
  const name = isPlain ? "arguments" : newName(prepared, "$list");
  const list: Node = { ...id(name), kindSet: ARRAY };
  const head = fn.params.length ? [declare("var", [[pattern, list]])] : [];
  fn.originalLength = lengthOf(fn);
  if (fn.body.type !== "BlockStatement") {
    fn.body = block([returns(fn.body)]);
    fn.expression = false;
  }
  fn.body.body.unshift(...head);
  fn.params = [];
  if (isPlain) return;
  for (const use of fn.argumentNodes ?? []) Object.assign(use, { name, kindSet: ARRAY, binding: LISTED });
  list.binding = LISTED;
  fn.params = [{ ...id(name), binding: LISTED }];
  wrap(prepared, fn);
}
/** Stands for the binding of a list: never written, so that it may be read twice. */
const LISTED = { kind: "const", writes: 0, uses: [], values: [], captured: true };

/** How many parameters a function tells of: those before the first default or rest. */
export function lengthOf(fn: Node): number {
  if (fn.originalLength !== undefined) return fn.originalLength;
  const first = fn.params.findIndex((param: Node) => param.type === "AssignmentPattern" || isRest(param));
  return first < 0 ? fn.params.length : first;
}

function newName(prepared: Prepared, wanted: string): string {
  const { names } = prepared.scopes;
  const name = names.has(wanted) ? freeName(names, wanted) : wanted;
  names.add(name);
  return name;
}

/** Expressions go through `$variadic`; a declaration becomes two, so that both are hoisted. */
function wrap(prepared: Prepared, fn: Node): void {
  const inner = { ...fn };
  if (fn.type !== "FunctionDeclaration") {
    const isMethod = fn.isMethodValue;
    const name = fn.type === "FunctionExpression" && fn.id?.binding?.uses.length > 1 ? fn.id.name : null;
    if (name) inner.id = null;
    for (const key of Object.keys(fn)) delete fn[key];
    const isOnRing = inner.isOnRing && !isMethod;
    if (isOnRing) inner.isOnRing = false;
    const variadic = call("$variadic", inner);
    const made = isOnRing ? call("$onRing", variadic) : variadic;
    Object.assign(fn, name ? { type: "SelfNamed", name, value: made } : made, {
      loc: inner.loc,
      isMethodValue: isMethod,
    });
    return;
  }
  const innerName = newName(prepared, fn.id.name);
  inner.id = { ...id(innerName), binding: LISTED };
  const list = call(member(member(array([]), "slice"), "call"), { ...id("arguments"), isOwnList: true });
  const outer: Node = {
    ...fn,
    id: inner.id === fn.id ? fn.id : { ...fn.id },
    params: [],
    async: false,
    generator: false,
  };
  outer.body = block([returns(call(member(id(innerName), "call"), self(), list))]);
  Object.assign(fn, { type: "FunctionPair", outer, inner });
  void literal;
}
