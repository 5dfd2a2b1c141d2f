/** Loops: fresh bindings for closures, `for..of` over anything, `for..in` in the right order. */

import { type Node, assign, block, call, declare, id, statement, walk } from "../ast.ts";
import { type Context, helper, newName } from "../context.ts";

import { enter, finishJumps } from "./jumps.ts";
import { lowerForIn, lowerForOf } from "./iteration.ts";
import { patternNames } from "../declarations.ts";

export const handlers = {
  ForStatement: lowerFor,
  ForInStatement: lowerForIn,
  ForOfStatement: lowerForOf,
  WhileStatement: lowerWhile,
  DoWhileStatement: lowerWhile,
  ExpressionStatement: (context: Context, node: Node) => {
    if (/^(Update|Assignment)Expression$/.test(node.expression.type)) node.expression.isUnused = true;
    const isRead = context.isExact && node.expression.type === "MemberExpression";
    node.expression = context.lower(node.expression);
    if (isRead) node.expression = call(helper(context, "$use"), node.expression);
    return node;
  },
};

function lowerWhile(context: Context, node: Node): Node | Node[] {
  node.test = context.lower(node.test);
  return loop(context, node, () => {
    node.body = lowerBody(context, node.body);
    return node;
  });
}

/** Lowers a loop inside its jump frame, and appends what jumps out of it need. */
export function loop(context: Context, node: Node, work: () => Node | Node[]): Node | Node[] {
  const jump = enter(context, node, "loop");
  const result = work();
  return finishJumps(context, jump, result);
}

export function lowerBody(context: Context, body: Node): Node {
  const lowered = context.lower(body);
  return lowered.type === "BlockStatement" || lowered.type === "ExpressionStatement" ? lowered : block([lowered]);
}

export const isCaptured = (name: Node): boolean => name.binding?.captured === true;

function lowerFor(context: Context, node: Node): Node | Node[] {
  const init = node.init;
  const names =
    init?.type === "VariableDeclaration" && init.kind !== "var"
      ? init.declarations.flatMap((d: Node) => patternNames(d.id))
      : [];
  const captured = names.filter(isCaptured);
  if (captured.length) return freshFor(context, node, captured);
  const before = lowerInit(context, node);
  node.test &&= context.lower(node.test);
  if (node.update) {
    if (node.update.type === "UpdateExpression") node.update.isUnused = true;
    node.update = context.lower(node.update);
  }
  const result = loop(context, node, () => {
    node.body = lowerBody(context, node.body);
    return node;
  });
  return before.length ? [...before, ...(Array.isArray(result) ? result : [result])] : result;
}

/** A head that needs several statements moves in front of the loop. */
function lowerInit(context: Context, node: Node): Node[] {
  if (!node.init) return [];
  const made =
    node.init.type === "VariableDeclaration" ? context.lowerStatements([node.init]) : [context.lower(node.init)];
  if (made.length === 1 && made[0]!.type !== "ExpressionStatement") {
    node.init = made[0];
    return [];
  }
  node.init = null;
  return made;
}

/** `for (let i ...)` whose closures must each keep their own `i`: the body works on a copy, copied back for the step. */
function freshFor(context: Context, node: Node, captured: Node[]): Node | Node[] {
  const pairs = captured.map((name) => ({
    outer: newName(context, name.name),
    inner: name.name as string,
    writes: writesIn(node.body, name) > 0,
  }));
  for (const name of captured) name.binding.steps = node.update ? writesIn(node.update, name) : 0;
  const rename = (part: Node | null) => part && renameAll(part, pairs);
  [node.init, node.test, node.update].forEach(rename);
  const before = lowerInit(context, node);
  node.test &&= context.lower(node.test);
  node.update &&= context.lower(node.update);
  const result = loop(context, node, () => {
    const copies = declare(
      "let",
      pairs.map(({ inner, outer }) => [id(inner), id(outer)] as [Node, Node]),
    );
    const back = pairs
      .filter(({ writes }) => writes)
      .map(({ inner, outer }) => statement(assign(id(outer), id(inner))));
    node.body = back.length
      ? guardedBody(context, node.body, copies, back)
      : block([copies, lowerBody(context, node.body)]);
    return node;
  });
  return before.length ? [...before, ...(Array.isArray(result) ? result : [result])] : result;
}

/** Where the body writes the variable, the copy back has to happen on every way to the next round. */
function guardedBody(context: Context, body: Node, copies: Node, back: Node[]): Node {
  const inner = lowerBody(context, body);
  return block([
    copies,
    {
      type: "TryStatement",
      block: inner.type === "BlockStatement" ? inner : block([inner]),
      handler: null,
      finalizer: block(back),
    },
  ]);
}

function writesIn(part: Node, name: Node): number {
  let found = 0;
  walk(part, (node) => {
    const target =
      node.type === "AssignmentExpression" ? node.left : node.type === "UpdateExpression" ? node.argument : null;
    if (target && patternNames(target).some((one) => one.binding === name.binding)) found++;
  });
  return found;
}

function renameAll(part: Node, pairs: { outer: string; inner: string }[]): void {
  walk(part, (node) => {
    if (node.type !== "Identifier" || !node.binding) return;
    const pair = pairs.find(({ inner }) => inner === node.name);
    if (pair) node.name = pair.outer;
  });
}
