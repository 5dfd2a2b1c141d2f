/** Async functions and generators become state machines: `run(mode, value)` goes on to the next `yield` or `await`. */

import { type Node, block, call, declare, id, isFunction, literal, returns, walk, walkOwn } from "../ast.ts";
import { type Context, helper, newName } from "../context.ts";
import { Machine } from "./machine.ts";
import { freshClosures } from "./fresh.ts";
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
  const { head, body } = splitHead(node.body.body, isGenerator);
  const functions = body.filter((item) => item.type === "FunctionDeclaration");
  const machine = new Machine(context);
  machine.isAsyncGenerator = isAsync && isGenerator;
  fixArguments(context, node, head);
  const rest = body.filter((item) => item.type !== "FunctionDeclaration");
  hoistDeclarations(machine, rest);
  freshClosures(context, rest);
  explodeStatements(machine, rest);
  const run = machine.finish();
  const names = machine.variables.map((name) => [id(name), null] as [Node, Node | null]);
  names.push([id(machine.state), literal(0)]);
  const variables = declare("var", names);
  if (node.isOnHeap) node.suspended = { machine, run, hasFunctions: functions.length > 0, variables };
  node.body.body = [
    ...head,
    variables,
    ...functions,
    returns(node.isOnHeap ? run : call(runnerOf(context, node, isAsync, isGenerator), run)),
  ];
  node.returnsList = undefined;
}

/** What makes a promise, a generator or both of a machine. */
function runnerOf(context: Context, node: Node, isAsync: boolean, isGenerator: boolean): Node {
  if (node.isAsyncRing && context.isExact) return helper(context, "$asyncRing");
  if (isGenerator) return helper(context, isAsync ? "$asyncGenerator" : "$generator");
  return helper(context, context.isExact ? "$async" : "$asyncNative");
}

/** The aliases of `this` and `arguments` stay outside the machine, and what a generator does when it is called. */
function splitHead(body: Node[], isGenerator: boolean): { head: Node[]; body: Node[] } {
  const isHead = (item: Node) => (isGenerator && item.isPrologue) || isAlias(item);
  const isAlias = (item: Node) =>
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
