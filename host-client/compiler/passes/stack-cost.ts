/** How much stack a recursive call takes on a node, by what nests around it: Espruino's parser recurses where code nests. */

import { type Node, children, isFunction } from "../ast.ts";

/** Bytes of a call by itself, and of what may stand around it (the simulator's, see docs/simulator.md). */
const CALL_BYTES = 600;
const AROUND: Record<string, number> = {
  BinaryExpression: 175,
  LogicalExpression: 140,
  UnaryExpression: 100,
  SequenceExpression: 280,
  MemberExpression: 237,
  AssignmentExpression: 62,
  CallExpression: 500,
  NewExpression: 500,
  ArrayExpression: 309,
  Property: 390,
  TemplateLiteral: 682,
  ConditionalExpression: 150,
  BlockStatement: 60,
  IfStatement: 70,
  ForStatement: 366,
  ForOfStatement: 366,
  ForInStatement: 366,
  WhileStatement: 222,
  DoWhileStatement: 222,
  TryStatement: 62,
  SwitchStatement: 106,
};

/** Fills in what the calls of a lowered program take (`stackCost` of their literals, which hold what they take besides). */
export function fillStackCosts(program: Node): void {
  visit(program, CALL_BYTES);
}

function visit(node: Node, bytes: number): void {
  if (node.stackCost !== undefined) node.value = Math.round(node.stackCost) + bytes;
  for (const [key, value] of Object.entries(node)) {
    if (/^(loc|binding|scope|returnsList|holder|original)$/.test(key)) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === "string") visit(child, isFunction(child) ? CALL_BYTES : bytes + costOf(node, child));
  }
}

/** The literal is an argument of the call itself, whose own cost is that of a call. */
function costOf(node: Node, child: Node): number {
  if (node.type === "CallExpression" && (child === node.callee || holdsCost(child))) return 0;
  return AROUND[node.type] ?? 0;
}

const holdsCost = (node: Node): boolean => node.type === "BinaryExpression" && node.right.stackCost !== undefined;

/** Lowered, an operator may have become a call. */
const LOWERED = 1.5;

/** What will nest around a node of the source inside of another one; null where it is not there. */
export function nestOf(root: Node, node: Node): number | null {
  if (root === node) return 0;
  for (const child of children(root)) {
    if (isFunction(child)) continue;
    const inner = nestOf(child, node);
    if (inner !== null) return inner + (root.callee === child ? 0 : LOWERED * (AROUND[root.type] ?? 0));
  }
  return null;
}
