/**
 * Closures made in a loop that waits: the variables of the loop live outside of the machine, one for all rounds. A variable
 * that is only read is handed to a function around the closure; one that is written lives in a box, a new one each round.
 */

import { type Node, arrow, call, id, isFunction, isLoop, member, object, prop, undef, walk, walkOwn } from "../ast.ts";
import type { Context } from "../context.ts";

const VALUE = "v";

/** Rewrites the closures in the loops of a body that becomes a machine. */
export function freshClosures(context: Context, body: Node[]): void {
  const boxed = new Set<string>();
  body.forEach((item) => visit(context, item, new Map(), boxed));
  if (boxed.size) body.forEach((item) => openBoxes(item, boxed));
}

/** Where a loop's variable is declared: in its head or in its body. */
type Places = Map<string, "head" | "body">;

function visit(context: Context, node: Node, names: Places, boxed: Set<string>): void {
  const inside = isLoop(node) ? new Map([...names, ...declaredIn(node)]) : names;
  for (const key of Object.keys(node)) {
    if (/^(loc|scope|binding|returnsList)$/.test(key) || !node[key]) continue;
    const value = node[key];
    if (Array.isArray(value))
      value.forEach((item, index) => item?.type && (value[index] = replace(context, item, inside, boxed)));
    else if (typeof value.type === "string") node[key] = replace(context, value, inside, boxed);
  }
}

function replace(context: Context, node: Node, names: Places, boxed: Set<string>): Node {
  if (!isFunction(node)) {
    visit(context, node, names, boxed);
    return node;
  }
  const used = usedNames(node, names);
  if (!used.length || node.type === "FunctionDeclaration") return node;
  for (const name of used) if (isWritten(node, name)) keepInBox(context, node, name, names, boxed);
  return call(arrow(used.map(id), node), ...used.map(id));
}

function keepInBox(context: Context, node: Node, name: string, names: Places, boxed: Set<string>): void {
  if (names.get(name) === "body") boxed.add(name);
  else throw new Error(`closure over ${name} in a loop that waits`);
}

function declaredIn(loop: Node): Places {
  const places: Places = new Map();
  const add = (node: Node | null, place: "head" | "body") => {
    if (!node) return;
    walkOwn({ type: "Holder", body: [node] } as Node, (inner) => {
      if (inner.type === "VariableDeclaration")
        for (const one of inner.declarations) if (!places.has(one.id.name)) places.set(one.id.name, place);
    });
  };
  add(loop.init ?? loop.left ?? null, "head");
  add(loop.body, "body");
  return places;
}

function usedNames(fn: Node, names: Places): string[] {
  const used = new Set<string>();
  walk(fn, (node) => {
    if (node.type === "Identifier" && names.has(node.name)) used.add(node.name);
  });
  return [...used];
}

/** Written after its declaration, other than by the step from round to round: that makes a new variable each time. */
function isWritten(fn: Node, name: string): boolean {
  let found = false;
  walk(fn, (node) => {
    const target =
      node.type === "AssignmentExpression" ? node.left : node.type === "UpdateExpression" ? node.argument : null;
    if (target?.type === "Identifier" && target.name === name) found = true;
    if (node.type !== "Identifier" || node.name !== name || !node.binding || node.binding.kind === "const") return;
    if (node.binding.writes > (node.binding.steps ?? 0)) found = true;
  });
  return found;
}

/** Reads and writes of boxed variables go to the value inside; a declaration makes the box. */
function openBoxes(root: Node, boxed: Set<string>): void {
  walk(root, (node) => {
    if (node.type === "VariableDeclarator") {
      if (boxed.has(node.id.name) && !node.isBox) {
        node.init = object([prop(VALUE, node.init ?? undef())]);
        node.isBox = true;
      }
    }
    for (const key of Object.keys(node)) {
      if (/^(loc|scope|binding|returnsList)$/.test(key)) continue;
      if (key === "id" || (key === "key" && !node.computed) || (key === "property" && !node.computed)) continue;
      if (key === "params" || node.isBoxed) continue;
      const value = node[key];
      if (Array.isArray(value)) value.forEach((item, index) => isBoxed(item, boxed) && (value[index] = open(item)));
      else if (value && isBoxed(value, boxed)) node[key] = open(value);
    }
  });
  walk(root, handOver);

  /** The function around a closure is handed the box itself. */
  function handOver(node: Node): void {
    if (node.type !== "CallExpression" || node.callee.type !== "ArrowFunctionExpression") return;
    const names = new Set(node.callee.params.map((param: Node) => param.name));
    node.arguments = node.arguments.map((one: Node) =>
      one.isBoxed && names.has(one.object.name) ? id(one.object.name) : one,
    );
  }
}

const isBoxed = (node: any, boxed: Set<string>): boolean => node?.type === "Identifier" && boxed.has(node.name);
const open = (node: Node): Node => ({ ...member(id(node.name), VALUE), isBoxed: true });
