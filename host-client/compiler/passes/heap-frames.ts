/**
 * Machines of recursive calls keep their variables in a record, `{ f: step, s: state, ... }`, and their code is there once:
 * a closure for each call would take a scope, and where code runs from RAM its whole text.
 */

import {
  type Node,
  call,
  children,
  declare,
  id,
  isFunction,
  literal,
  member,
  object,
  prop,
  returns,
  self,
  undef,
  walk,
} from "../ast.ts";
import { type Context, newName } from "../context.ts";
import type { Machine } from "./machine.ts";

/** A machine as it was made (suspend.ts). */
export interface Suspended {
  machine: Machine;
  run: Node;
  /** Declares what the machine keeps. */
  variables: Node;
  /** Names that it shares with functions declared inside of it: these need the closure. */
  hasFunctions: boolean;
}

/** Where statements stand, and where a function among them can put another one. */
const LISTS = /^(Program|BlockStatement|SwitchCase|StaticBlock)$/;

/** Rewrites the machines of a program whose code can stand beside their functions. */
export function frameMachines(context: Context, program: Node): void {
  walk(program, (node) => {
    const key = node.type === "SwitchCase" ? "consequent" : "body";
    if (!LISTS.test(node.type) || !Array.isArray(node[key])) return;
    node[key] = node[key].flatMap((item: Node) => {
      const steps = node.type === "Program" ? ringSteps(context, item) : [];
      const step = item.type === "FunctionDeclaration" && item.suspended ? twinStep(context, item) : null;
      return step ? [...steps, step, item] : [...steps, item];
    });
  });
}

/** The twin of a function that calls itself by its name (heap-calls.ts) returns the record. */
function twinStep(context: Context, twin: Node): Node | null {
  const last = twin.body.body.length - 1;
  const head = twin.body.body.slice(0, last).filter((item: Node) => item !== twin.suspended.variables);
  const made = framed(context, twin, twin.suspended, head);
  if (!made) return null;
  twin.body.body = [...head, returns(made.record)];
  return made.step;
}

/** Functions of rings (heap-values.ts) in a statement at top level, which no other function surrounds. */
function ringSteps(context: Context, item: Node): Node[] {
  if (!/^(VariableDeclaration|ExpressionStatement|FunctionDeclaration|Export\w+|ReturnStatement)$/.test(item.type))
    return [];
  const steps: Node[] = [];
  walk(item, (fn) => {
    if (!isFunction(fn)) return true;
    const place = fn.isOnRing && fn.body.type === "BlockStatement" ? overOf(fn) : null;
    const arrow = place?.arguments[0].callee;
    const made = arrow?.suspended ? framed(context, fn, arrow.suspended, before(fn, place!)) : null;
    if (made) {
      place!.arguments = [made.record];
      steps.push(made.step);
    }
    return false;
  });
  return steps;
}

/** `$over(machine())` at the head of a function. */
function overOf(fn: Node): Node | null {
  let found: Node | null = null;
  for (const item of fn.body.body)
    walk(item, (node) => {
      if (isFunction(node)) return false;
      if (node.type === "CallExpression" && node.callee.name === "$over" && node.arguments[0].callee) found ??= node;
      return true;
    });
  return found;
}

/** What a function does before it hands over. */
function before(fn: Node, place: Node): Node[] {
  const at = fn.body.body.findIndex((item: Node) => {
    let isHere = false;
    walk(item, (node) => {
      if (node === place) isHere = true;
      return !isHere;
    });
    return isHere;
  });
  return fn.body.body.slice(0, at);
}

interface Framed {
  record: Node;
  step: Node;
}

function framed(context: Context, fn: Node, { machine, run, hasFunctions }: Suspended, head: Node[]): Framed | null {
  if (hasFunctions || usesOwnWords(run)) return null;
  const given = [...fn.params.map((param: Node) => param.name), ...declaredIn(head)];
  const locals = loopNames(run);
  if (!locals) return null;
  const names = new Set([...given, ...machine.variables, machine.state].filter((name) => !locals.has(name)));
  const used = namesIn(run);
  const keys = new Map([...names].filter((name) => used.has(name)).map((name, index) => [name, `a${index}`]));
  const frame = newName(context, "$f");
  const step = newName(context, "$turn");
  const usesThis = rename(run, keys, frame);
  const entries = [prop("f", id(step)), prop(keys.get(machine.state) ?? "s", literal(0))];
  if (usesThis) entries.push(prop("t", self()));
  for (const name of new Set(given)) if (keys.has(name)) entries.push(prop(keys.get(name)!, id(name)));
  if (locals.size)
    run.body.body.unshift(
      declare(
        "var",
        [...locals].map((name) => [id(name), null] as [Node, Node | null]),
      ),
    );
  return {
    record: object(entries),
    step: {
      type: "FunctionDeclaration",
      id: id(step),
      params: [id(frame), ...run.params],
      body: run.body,
      async: false,
      generator: false,
      expression: false,
    },
  };
}

/** `arguments` of the function around can't be told from that of the step. */
function usesOwnWords(run: Node): boolean {
  let found = false;
  walk(run, (node) => {
    if (node.type === "Identifier" && node.name === "arguments") found = true;
    return !(isFunction(node) && node.type !== "ArrowFunctionExpression");
  });
  return found;
}

function declaredIn(statements: Node[]): string[] {
  return statements.flatMap((item) =>
    item.type === "VariableDeclaration" ? item.declarations.map((one: Node) => one.id.name) : [],
  );
}

function namesIn(run: Node): Set<string> {
  const used = new Set<string>();
  walk(run, (node) => {
    if (node.type === "Identifier") used.add(node.name);
  });
  return used;
}

/** Variables of `for..in` and `for..of`, which Espruino wants to be names; null where one is used elsewhere, too. */
function loopNames(run: Node): Set<string> | null {
  const loops = new Map<string, number>();
  walk(run, (node) => {
    if (/^For(In|Of)Statement$/.test(node.type) && node.left.type === "Identifier")
      loops.set(node.left.name, (loops.get(node.left.name) ?? 0) + count(node, node.left.name));
    return true;
  });
  for (const [name, inside] of loops) if (inside !== count(run, name)) return null;
  return new Set(loops.keys());
}

function count(root: Node, name: string): number {
  let uses = 0;
  walk(root, (node) => {
    if (node.type === "Identifier" && node.name === name) uses++;
  });
  return uses;
}

/** Puts fields of the record in the place of names; true where `this` was among them. */
function rename(root: Node, keys: ReadonlyMap<string, string>, frame: string): boolean {
  let usesThis = false;
  const visit = (node: Node, hidden: ReadonlySet<string>, isOwnThis: boolean): void => {
    const field = (value: any): Node | null => {
      if (value?.type === "ThisExpression" && isOwnThis) {
        usesThis = true;
        return member(id(frame), "t");
      }
      if (value?.type !== "Identifier" || hidden.has(value.name)) return null;
      const key = keys.get(value.name);
      return key === undefined ? null : member(id(frame), key);
    };
    const isCall = node.type === "CallExpression" && node.callee.type === "Identifier" && field(node.callee);
    if (isCall) Object.assign(node, call(member(isCall, "call"), undef(), ...node.arguments));
    if (node.type === "Property") node.shorthand = false;
    for (const key of Object.keys(node)) {
      if (/^(loc|scope|binding|returnsList|params|id|label|original|holder)$/.test(key)) continue;
      if ((key === "key" || key === "property") && !node.computed) continue;
      const value = node[key];
      if (Array.isArray(value)) value.forEach((item, index) => (value[index] = field(item) ?? item));
      else node[key] = field(value) ?? value;
    }
    for (const child of children(node)) {
      if (!isFunction(child)) visit(child, hidden, isOwnThis);
      else
        visit(
          child,
          new Set([...hidden, ...child.params.map((param: Node) => param.name)]),
          isOwnThis && child.type === "ArrowFunctionExpression",
        );
    }
  };
  visit(root, new Set(), true);
  return usesThis;
}
