/** Statements that stay whole in a machine: which may, and what becomes of their jumps, returns and declarations. */

import { type Node, arrow, assign, block, children, isFunction, isLoop, statement, undef } from "../ast.ts";
import type { Machine } from "./machine.ts";
import { waits } from "./machine-expressions.ts";

/** A statement stays whole unless it waits, or jumps or returns out of a loop, switch or try that can't be left natively. */
export function mustSplit(machine: Machine, node: Node): boolean {
  if (waits(node)) return true;
  if (!isLoop(node) && !/^(Switch|Try)Statement$/.test(node.type)) return containsHard(machine, node);
  return leaves(machine, node);
}

/** Blocks and ifs are split if a part of them must be. */
function containsHard(machine: Machine, node: Node): boolean {
  if (node.type === "BlockStatement") return node.body.some((item: Node) => mustSplit(machine, item));
  if (node.type === "IfStatement")
    return mustSplit(machine, node.consequent) || (node.alternate ? mustSplit(machine, node.alternate) : false);
  return false;
}

/** True where a native loop, switch or try holds a jump to outside of it, or a return through regions. */
function leaves(machine: Machine, node: Node): boolean {
  let found = false;
  const visit = (inner: Node, loops: number, breakables: number) => {
    if (isFunction(inner)) return;
    if (inner.type === "ReturnStatement" && (node.type === "TryStatement" || machine.regions.length)) found = true;
    if (inner.type === "ReturnStatement") found ||= machine.regions.some((region) => region.finalizer);
    if (inner.type === "BreakStatement" && !breakables) found = true;
    if (inner.type === "ContinueStatement" && !loops) found = true;
    const isSwitch = inner.type === "SwitchStatement";
    for (const child of children(inner))
      visit(child, loops + (isLoop(inner) ? 1 : 0), breakables + (isLoop(inner) || isSwitch ? 1 : 0));
  };
  visit(node, 0, 0);
  return found;
}

/** The machine is left with a value. */
export function leaveWith(machine: Machine, node: Node, value: Node): Node[] {
  const isStart = node.isStart && machine.context.isExact && value.type === "CallExpression";
  return isStart ? machine.leave(arrow([], value), false, true) : machine.leave(value, node.isTail);
}

/** A statement that stays whole: declarations become assignments, jumps and returns those of the machine. */
export function plain(machine: Machine, node: Node): Node {
  return rewrite(machine, node, 0, 0);
}

function rewrite(machine: Machine, node: Node, loops: number, breakables: number): Node {
  if (isFunction(node)) return node;
  if (node.type === "ReturnStatement") return asBlock(leaveWith(machine, node, node.argument ?? undef()));
  if (node.type === "BreakStatement" && !breakables) return asBlock(breakOut(machine, node));
  if (node.type === "ContinueStatement" && !loops) return asBlock(breakOut(machine, node));
  if (node.type === "VariableDeclaration") return assignments(node);
  const inLoops = loops + (isLoop(node) ? 1 : 0);
  const inBreakables = breakables + (isLoop(node) || node.type === "SwitchStatement" ? 1 : 0);
  for (const key of ["body", "consequent", "alternate", "block", "handler", "finalizer", "cases", "init", "left"]) {
    const value = node[key];
    if (key === "left" && value?.type === "VariableDeclaration") node.left = { ...value.declarations[0].id };
    else if (key === "init" && value?.type === "VariableDeclaration") node.init = assignments(value).expression ?? null;
    else if (key === "left" || key === "init" || /Expression$/.test(node.type)) continue;
    else if (Array.isArray(value)) node[key] = value.map((item) => rewrite(machine, item, inLoops, inBreakables));
    else if (value?.type) node[key] = rewrite(machine, value, inLoops, inBreakables);
  }
  return node;
}

const asBlock = (list: Node[]): Node => (list.length === 1 ? list[0]! : block(list));

/** `let a = 1, b` as `a = 1, b = undefined`: the variables live outside. */
function assignments(node: Node): Node {
  const parts = node.declarations
    .filter((one: Node) => one.init || node.kind !== "var")
    .map((one: Node) => assign({ ...one.id }, one.init ?? undef()));
  if (!parts.length) return { type: "EmptyStatement" };
  return statement(parts.length === 1 ? parts[0] : { type: "SequenceExpression", expressions: parts });
}

function breakOut(machine: Machine, node: Node): Node[] {
  const isContinue = node.type === "ContinueStatement";
  const exit = machine.exits.findLast((one) => !isContinue || one.continueTo);
  if (!exit) return [node];
  return machine.exitTo(isContinue ? exit.continueTo! : exit.breakTo, exit.depth);
}
