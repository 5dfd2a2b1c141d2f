/** Async functions and generators become state machines: `run(mode, value)` goes on to the next `yield` or `await`. */

import {
  type Node,
  array,
  arrow,
  assign,
  binary,
  block,
  call,
  declare,
  id,
  ifThen,
  isFunction,
  literal,
  member,
  not,
  object,
  prop,
  returns,
  statement,
  undef,
  walk,
  walkOwn,
} from "../ast.ts";
import { type Context, helper, newName, reject } from "../context.ts";
import { Machine } from "./machine.ts";
import { explodeStatements } from "./machine-statements.ts";

/** Rewrites every async function and generator of a lowered program, the inner ones first. */
export function suspendFunctions(context: Context, program: Node): void {
  const found: Node[] = [];
  walk(program, (node) => {
    if (isFunction(node) && (node.generator || node.async)) found.push(node);
  });
  for (const node of found.reverse()) suspend(context, node);
}

function suspend(context: Context, node: Node): void {
  const isAsync = node.async === true;
  const isGenerator = node.generator === true;
  node.async = node.generator = false;
  if (node.body.type !== "BlockStatement") {
    node.body = block([returns(node.body)]);
    node.expression = false;
  }
  const { head, body } = splitHead(node.body.body);
  const functions = body.filter((item) => item.type === "FunctionDeclaration");
  const machine = new Machine(context);
  machine.isAsyncGenerator = isAsync && isGenerator;
  fixArguments(context, node, head);
  const rest = body.filter((item) => item.type !== "FunctionDeclaration");
  hoistDeclarations(machine, rest);
  freshClosures(context, rest);
  explodeStatements(machine, rest);
  const run = machine.finish();
  const runner = helper(
    context,
    isGenerator ? (isAsync ? "$asyncGenerator" : "$generator") : context.isExact ? "$async" : "$asyncNative",
  );
  const names = machine.variables.map((name) => [id(name), null] as [Node, Node | null]);
  names.push([id(machine.state), literal(0)]);
  const variables = declare("var", names);
  node.body.body = [...head, variables, ...functions, returns(call(runner, run))];
  node.returnsList = undefined;
}

/** Directives and the aliases of `this` and `arguments` stay outside the machine. */
function splitHead(body: Node[]): { head: Node[]; body: Node[] } {
  const isHead = (item: Node) =>
    item.type === "VariableDeclaration" &&
    item.kind === "var" &&
    item.declarations.every((one: Node) => !one.init || one.init.name === "arguments" || isPlainThis(one.init));
  let count = 0;
  while (count < body.length && isHead(body[count]!)) count++;
  return { head: body.slice(0, count), body: body.slice(count) };
}

const isPlainThis = (init: Node): boolean =>
  init.type === "ConditionalExpression" && init.alternate.type === "ThisExpression";

/** The machine is an arrow: `this` reaches into it, `arguments` does not. */
function fixArguments(context: Context, node: Node, head: Node[]): void {
  let alias: string | null = null;
  for (const item of node.body.body) {
    if (head.includes(item)) continue;
    walk(item, (inner) => {
      if (isFunction(inner)) return false;
      if (inner.type !== "Identifier" || inner.name !== "arguments" || inner.binding) return true;
      alias ??= newName(context, "$args");
      inner.name = alias;
      return true;
    });
  }
  if (alias) head.push(declare("var", [[id(alias), id("arguments")]]));
}

/** Every variable of the body lives outside the machine; declarations become assignments. */
function hoistDeclarations(machine: Machine, body: Node[]): void {
  const holder: Node = { type: "Holder", body };
  walkOwn(holder, (node) => {
    if (node.type !== "VariableDeclaration") return;
    for (const one of node.declarations)
      if (!machine.variables.includes(one.id.name)) machine.variables.push(one.id.name);
  });
}

/** Closures made in a loop keep the values that its variables have now: those are handed to a function around them. */
function freshClosures(context: Context, body: Node[]): void {
  const visit = (node: Node, declared: Set<string>) => {
    const isLoop = /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type);
    const names = isLoop ? new Set([...declared, ...declaredIn(node)]) : declared;
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (key === "loc" || key === "scope" || key === "binding" || key === "returnsList" || !value) continue;
      if (Array.isArray(value)) value.forEach((item, index) => item?.type && (value[index] = replace(item, names)));
      else if (typeof value.type === "string") node[key] = replace(value, names);
    }
  };
  const replace = (node: Node, names: Set<string>): Node => {
    if (!isFunction(node)) {
      visit(node, names);
      return node;
    }
    const used = usedNames(node, names);
    if (!used.length || node.type === "FunctionDeclaration") return node;
    for (const name of used)
      if (isWrittenAfter(node, name)) reject(context, "scope", node, `closure over ${name} in a loop that waits`);
    return call(arrow(used.map(id), node), ...used.map(id));
  };
  body.forEach((item) => visit(item, new Set()));
}

function declaredIn(loop: Node): string[] {
  const names: string[] = [];
  walkOwn(loop, (node) => {
    if (node.type === "VariableDeclaration") for (const one of node.declarations) names.push(one.id.name);
  });
  return names;
}

function usedNames(fn: Node, names: Set<string>): string[] {
  const used = new Set<string>();
  walk(fn, (node) => {
    if (node.type === "Identifier" && names.has(node.name)) used.add(node.name);
  });
  return [...used];
}

function isWrittenAfter(fn: Node, name: string): boolean {
  let found = false;
  walk(fn, (node) => {
    const target =
      node.type === "AssignmentExpression" ? node.left : node.type === "UpdateExpression" ? node.argument : null;
    if (target?.type === "Identifier" && target.name === name) found = true;
    if (
      node.type === "Identifier" &&
      node.name === name &&
      (node.binding?.writes ?? 0) > 0 &&
      node.binding.kind !== "const"
    )
      found = true;
  });
  return found;
}

export { array, assign, binary, ifThen, member, not, object, prop, statement, undef };
