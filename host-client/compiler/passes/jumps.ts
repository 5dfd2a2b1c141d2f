/** Jumps: labels become flags, `switch` gets its default last, `return` in `finally` its right meaning. */

import {
  type Node,
  assign,
  binary,
  block,
  conditional,
  id,
  ifThen,
  isFunction,
  literal,
  statement,
  declare,
} from "../ast.ts";
import { ANY, PRIMITIVE, isOnly, kindOf } from "../kinds.ts";
import { identity } from "./operators.ts";
import { type Context, type Jump, copy, newName, temporary } from "../context.ts";

export const handlers = {
  LabeledStatement: lowerLabel,
  BreakStatement: lowerJump,
  ContinueStatement: lowerJump,
  SwitchStatement: lowerSwitch,
  TryStatement: lowerTry,
  IfStatement: lowerIf,
  BlockStatement: (context: Context, node: Node) => {
    node.body = context.lowerStatements(node.body);
    return node;
  },
  CatchClause: (_context: Context, node: Node) => node,
  EmptyStatement: () => [],
  DebuggerStatement: () => [],
};

/** Opens a jump frame for a loop, switch or labelled block; {@link finishJumps} closes it. */
export function enter(context: Context, node: Node, kind: Jump["kind"]): Jump {
  const jump: Jump = { label: null, labels: node.labels ?? [], kind, flag: { name: null, codes: [] } };
  context.frame.jumps.push(jump);
  return jump;
}

/** After the statement: a jump that only passed through goes on. */
export function finishJumps(context: Context, jump: Jump, result: Node | Node[]): Node | Node[] {
  context.frame.jumps.pop();
  if (!jump.flag.codes.length) return result;
  const list = Array.isArray(result) ? result : [result];
  const { name } = jump.flag;
  const outer = context.frame.jumps[context.frame.jumps.length - 1];
  const after = jump.flag.codes.map(({ target, isContinue, code }) => {
    const isHere = outer === target && (isContinue || target.kind !== "block" || true);
    const jumps = isHere
      ? [statement(assign(id(name!), literal(0))), plainJump(target, isContinue)]
      : [plainJump(outer!, false)];
    if (!isHere && outer) passThrough(outer, name!, { target, isContinue, code });
    return ifThen(binary("===", id(name!), literal(code)), block(jumps));
  });
  return [...list, ...after];
}

function passThrough(outer: Jump, name: string, entry: Jump["flag"]["codes"][number]): void {
  outer.flag.name = name;
  if (!outer.flag.codes.some(({ code }) => code === entry.code)) outer.flag.codes.push(entry);
}

const plainJump = (_target: Jump, isContinue: boolean): Node => ({
  type: isContinue ? "ContinueStatement" : "BreakStatement",
  label: null,
});

function lowerLabel(context: Context, node: Node): Node | Node[] {
  const label = node.label.name;
  const { body } = node;
  if (isFunction(body)) return context.lower(body);
  body.labels = [...(node.labels ?? []), label];
  if (/^(For|ForIn|ForOf|While|DoWhile|Labeled)/.test(body.type) || body.type === "SwitchStatement")
    return context.lowerStatements([body]);
  return labelledBlock(context, body);
}

/** `a: { ... break a; }` as a switch with one case: `break` leaves it, `continue` still finds the loop outside. */
function labelledBlock(context: Context, body: Node): Node | Node[] {
  const jump = enter(context, body, "block");
  const inner = context.lowerStatements([body]);
  const made: Node = {
    type: "SwitchStatement",
    discriminant: literal(0),
    cases: [{ type: "SwitchCase", test: literal(0), consequent: inner }],
  };
  return finishJumps(context, jump, made);
}

function lowerJump(context: Context, node: Node): Node | Node[] {
  const isContinue = node.type === "ContinueStatement";
  const { jumps } = context.frame;
  const target = findTarget(jumps, node.label?.name ?? null, isContinue);
  const inner = nearest(jumps, isContinue);
  if (inner === target) return { ...node, label: null };
  return jumpFar(context, target, isContinue);
}

function findTarget(jumps: Jump[], label: string | null, isContinue: boolean): number {
  for (let i = jumps.length - 1; i >= 0; i--) {
    const jump = jumps[i]!;
    if (label !== null ? jump.labels.includes(label) : jump.kind === "loop" || (!isContinue && jump.kind === "switch"))
      return i;
  }
  return -1;
}

/** The frame that Espruino's plain `break` or `continue` reaches. */
function nearest(jumps: Jump[], isContinue: boolean): number {
  for (let i = jumps.length - 1; i >= 0; i--) if (!isContinue || jumps[i]!.kind === "loop") return i;
  return -1;
}

/** Leaves the innermost statement with a flag up; each statement on the way passes it on. */
function jumpFar(context: Context, index: number, isContinue: boolean): Node[] {
  const { jumps } = context.frame;
  const target = jumps[index]!;
  const inner = jumps[jumps.length - 1]!;
  const name = inner.flag.name ?? flagName(context);
  const code = index * 2 + (isContinue ? 2 : 1);
  passThrough(inner, name, { target, isContinue, code });
  return [statement(assign(id(name), literal(code))), { type: "BreakStatement", label: null }];
}

/** One flag serves a whole function. */
function flagName(context: Context): string {
  const frame = context.frame as typeof context.frame & { flag?: string };
  frame.flag ??= temporary(context).name as string;
  return frame.flag;
}

function lowerIf(context: Context, node: Node): Node {
  node.test = context.lower(node.test);
  node.consequent = inBlock(context, node.consequent);
  if (node.alternate) node.alternate = inBlock(context, node.alternate);
  return node;
}

function inBlock(context: Context, node: Node): Node {
  const lowered = context.lower(node);
  return lowered.type === "VariableDeclaration" ? block([lowered]) : lowered;
}

function lowerSwitch(context: Context, node: Node): Node | Node[] {
  const mayMeetObjects = node.cases.some(({ test }: Node) => test && !isOnly(kindOf(context, test), PRIMITIVE));
  node.discriminant = context.lower(node.discriminant);
  const jump = enter(context, node, "switch");
  for (const one of node.cases) {
    one.test &&= context.lower(one.test);
    one.consequent = context.lowerStatements(one.consequent);
  }
  const index = node.cases.findIndex((one: Node) => !one.test);
  // Espruino's own switch takes any object, and undefined, for the object of a case.
  if (context.isExact && (mayMeetObjects || node.cases.some((one: Node) => one.test && !isPlainTest(one.test))))
    numberCases(context, node, index < 0 ? node.cases.length : index);
  else if (index >= 0 && index < node.cases.length - 1) placeDefault(context, node, index);
  return finishJumps(context, jump, node);
}

/** Espruino wants `default` last: moved there where nothing falls in or out, else the cases are numbered. */
function placeDefault(context: Context, node: Node, index: number): void {
  const { cases } = node;
  const isClosed = (at: number) => at < 0 || endsInJump(cases[at].consequent);
  if (isClosed(index) && isClosed(index - 1)) {
    cases.push(...cases.splice(index, 1));
    const last = cases[cases.length - 2].consequent;
    if (!endsInJump(last)) last.push({ type: "BreakStatement", label: null });
    return;
  }
  numberCases(context, node, index);
}

const isPlainTest = (test: Node): boolean =>
  test.type === "Literal" ||
  test.type === "Identifier" ||
  (test.type === "UnaryExpression" && isPlainTest(test.argument)) ||
  (test.type === "MemberExpression" && !test.computed && isPlainTest(test.object));

/** Each case gets its number; which one it is, is found out by comparing in order. */
function numberCases(context: Context, node: Node, index: number): void {
  const { cases } = node;
  const value = temporary(context);
  let choice: Node = literal(index);
  for (let i = cases.length - 1; i >= 0; i--)
    if (cases[i].test)
      choice = conditional(identity(context, "===", copy(value), cases[i].test, ANY), literal(i), choice);
  node.discriminant = { type: "SequenceExpression", expressions: [assign(value, node.discriminant), choice] };
  cases.forEach((one: Node, i: number) => (one.test = literal(i)));
}

function endsInJump(list: Node[]): boolean {
  const last = list[list.length - 1];
  if (!last) return false;
  if (last.type === "BlockStatement") return endsInJump(last.body);
  return /^(Break|Continue|Return|Throw)Statement$/.test(last.type);
}

function lowerTry(context: Context, node: Node): Node {
  node.block = context.lower(node.block);
  if (node.handler) lowerCatch(context, node.handler);
  if (!node.finalizer) return node;
  node.finalizer = context.lower(node.finalizer);
  return node;
}

/** A caught error of the interpreter itself is given the class and name that JavaScript has for it. */
function lowerCatch(context: Context, handler: Node): void {
  const { param } = handler;
  const body: Node = context.lower(handler.body);
  if (!param) {
    handler.param = id(newName(context, "$e"));
    handler.body = body;
    return;
  }
  const head: Node[] = [];
  if (param.type !== "Identifier") {
    handler.param = id(newName(context, "$e"));
    const target = declare("let", [[param, { type: "Held", node: copy(handler.param) }]]);
    head.push(...context.lowerStatements([target]));
  }
  if (context.isExact) {
    context.helpers.add("$caught");
    const name = copy(handler.param);
    head.unshift(
      statement(
        assign(name, { type: "CallExpression", callee: id("$caught"), arguments: [copy(name)], optional: false }),
      ),
    );
  }
  handler.body = block([...head, ...body.body]);
}
