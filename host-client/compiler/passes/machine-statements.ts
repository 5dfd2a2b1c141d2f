/** Statements with a `yield` or `await` inside are taken apart into cases of the machine. */

import {
  type Node,
  array,
  arrow,
  assign,
  binary,
  block,
  call,
  id,
  ifThen,
  isFunction,
  literal,
  member,
  not,
  statement,
  unary,
  undef,
  walk,
} from "../ast.ts";
import { helper } from "../context.ts";
import { type Exit, type Label, type Machine, result } from "./machine.ts";
import { explode, suspendAwait, waits } from "./machine-expressions.ts";

/** Emits a list of statements. */
export function explodeStatements(machine: Machine, list: Node[]): void {
  for (const item of list) explodeStatement(machine, item);
}

function explodeStatement(machine: Machine, node: Node): void {
  if (!mustSplit(machine, node)) return machine.emit(plain(machine, node));
  const rule = RULES[node.type];
  if (!rule) throw new Error(`no rule to wait inside ${node.type}`);
  rule(machine, node);
}

/** A statement stays whole unless it waits, or jumps or returns out of a loop, switch or try that can't be left natively. */
function mustSplit(machine: Machine, node: Node): boolean {
  if (waits(node)) return true;
  if (!/^(For|ForIn|ForOf|While|DoWhile|Switch|Try)Statement$/.test(node.type)) return containsHard(machine, node);
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
    const isLoop = /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(inner.type);
    const isSwitch = inner.type === "SwitchStatement";
    for (const child of childrenOf(inner))
      visit(child, loops + (isLoop ? 1 : 0), breakables + (isLoop || isSwitch ? 1 : 0));
  };
  visit(node, 0, 0);
  return found;
}

function childrenOf(node: Node): Node[] {
  const list: Node[] = [];
  walk(node, (inner, parent) => {
    if (inner === node) return true;
    if (parent === node) list.push(inner);
    return false;
  });
  return list;
}

function leaveWith(machine: Machine, node: Node, value: Node): Node[] {
  const isStart = node.isStart && machine.context.isExact && value.type === "CallExpression";
  return isStart ? machine.leave(arrow([], value), false, true) : machine.leave(value, node.isTail);
}

/** A statement that stays whole: declarations become assignments, jumps and returns those of the machine. */
function plain(machine: Machine, node: Node): Node {
  return rewrite(machine, node, 0, 0);
}

function rewrite(machine: Machine, node: Node, loops: number, breakables: number): Node {
  if (isFunction(node)) return node;
  if (node.type === "ReturnStatement") return asBlock(leaveWith(machine, node, node.argument ?? undef()));
  if (node.type === "BreakStatement" && !breakables) return asBlock(breakOut(machine, node));
  if (node.type === "ContinueStatement" && !loops) return asBlock(breakOut(machine, node));
  if (node.type === "VariableDeclaration") return assignments(node);
  const isLoop = /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type);
  const inLoops = loops + (isLoop ? 1 : 0);
  const inBreakables = breakables + (isLoop || node.type === "SwitchStatement" ? 1 : 0);
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

const RULES: Record<string, (machine: Machine, node: Node) => void> = {
  ExpressionStatement(machine, node) {
    const { expression } = node;
    const isPlainYield = expression.type === "YieldExpression" && !expression.delegate && !machine.isAsyncGenerator;
    if (expression.type === "AwaitExpression") return suspendAwait(machine, expression);
    if (isPlainYield) {
      machine.suspend(expression.argument ? explode(machine, expression.argument) : undef(), false);
      return;
    }
    const value = explode(machine, expression);
    if (value.type !== "Identifier") machine.emit(statement(value));
  },
  VariableDeclaration(machine, node) {
    for (const one of node.declarations)
      if (one.init || node.kind !== "var")
        machine.emit(statement(assign({ ...one.id }, one.init ? explode(machine, one.init) : undef())));
  },
  ReturnStatement: (machine, node) => machine.emit(...leaveWith(machine, node, explode(machine, node.argument))),
  ThrowStatement: (machine, node) => machine.emit({ ...node, argument: explode(machine, node.argument) }),
  BlockStatement: (machine, node) => explodeStatements(machine, node.body),
  IfStatement: explodeIf,
  WhileStatement: (machine, node) => loop(machine, { test: node.test, body: node.body }),
  DoWhileStatement: explodeDoWhile,
  ForStatement(machine, node) {
    if (node.init)
      explodeStatement(machine, node.init.type === "VariableDeclaration" ? node.init : statement(node.init));
    loop(machine, { test: node.test, body: node.body, update: node.update });
  },
  ForOfStatement: explodeForOf,
  ForInStatement: (machine, node) =>
    explodeForOf(machine, { ...node, right: call(member(id("Object"), "keys"), node.right) }),
  SwitchStatement: explodeSwitch,
  TryStatement: explodeTry,
};

function explodeIf(machine: Machine, node: Node): void {
  const otherwise = machine.label();
  const end = node.alternate ? machine.label() : otherwise;
  machine.emit(ifThen(not(explode(machine, node.test)), block(machine.jump(otherwise))));
  explodeStatement(machine, node.consequent);
  if (node.alternate) {
    machine.emit(...machine.jump(end));
    machine.mark(otherwise);
    explodeStatement(machine, node.alternate);
  }
  machine.emit(...machine.jump(end));
  machine.mark(end);
}

function inside(machine: Machine, exit: Omit<Exit, "labels" | "depth">, work: () => void): void {
  machine.exits.push({ ...exit, labels: [], depth: machine.regions.length });
  work();
  machine.exits.pop();
}

function loop(machine: Machine, parts: { test: Node | null; body: Node; update?: Node | null }): void {
  const start = machine.label();
  const next = parts.update ? machine.label() : start;
  const end = machine.label();
  machine.emit(...machine.jump(start));
  machine.mark(start);
  if (parts.test) machine.emit(ifThen(not(explode(machine, parts.test)), block(machine.jump(end))));
  inside(machine, { breakTo: end, continueTo: next }, () => explodeStatement(machine, parts.body));
  if (parts.update) {
    machine.emit(...machine.jump(next));
    machine.mark(next);
    machine.emit(statement(explode(machine, parts.update)));
  }
  machine.emit(...machine.jump(start));
  machine.mark(end);
}

function explodeDoWhile(machine: Machine, node: Node): void {
  const start = machine.label();
  const test = machine.label();
  const end = machine.label();
  machine.emit(...machine.jump(start));
  machine.mark(start);
  inside(machine, { breakTo: end, continueTo: test }, () => explodeStatement(machine, node.body));
  machine.emit(...machine.jump(test));
  machine.mark(test);
  machine.emit(ifThen(explode(machine, node.test), block(machine.jump(start))), ...machine.jump(end));
  machine.mark(end);
}

/** Over an array: by index, since the loop is left and entered again. */
function explodeForOf(machine: Machine, node: Node): void {
  const list = machine.keep(explode(machine, node.right));
  const index = machine.keep(unary("-", literal(1)));
  const target = node.left.type === "VariableDeclaration" ? node.left.declarations[0].id : node.left;
  const test = binary(
    "<",
    { type: "UpdateExpression", operator: "++", prefix: true, argument: { ...index } },
    member({ ...list }, "length"),
  );
  const item = statement(
    assign(
      { ...target },
      { type: "MemberExpression", object: { ...list }, property: { ...index }, computed: true, optional: false },
    ),
  );
  loop(machine, { test, body: block([item, node.body]) });
}

function explodeSwitch(machine: Machine, node: Node): void {
  const value = machine.keep(explode(machine, node.discriminant));
  const end = machine.label();
  const labels: Label[] = node.cases.map(() => machine.label());
  let otherwise = end;
  node.cases.forEach((one: Node, index: number) => {
    if (!one.test) otherwise = labels[index]!;
    else
      machine.emit(
        ifThen(binary("===", { ...value }, explode(machine, one.test)), block(machine.jump(labels[index]!))),
      );
  });
  machine.emit(...machine.jump(otherwise));
  inside(machine, { breakTo: end, continueTo: null }, () =>
    node.cases.forEach((one: Node, index: number) => {
      machine.mark(labels[index]!);
      explodeStatements(machine, one.consequent);
      machine.emit(...machine.jump(labels[index + 1] ?? end));
    }),
  );
  machine.mark(end);
}

function explodeTry(machine: Machine, node: Node): void {
  machine.usesHandlers = true;
  const end = machine.label();
  const handler = node.handler ? machine.label() : null;
  const finalizer = node.finalizer ? machine.label() : null;
  const none = () => unary("-", literal(1));
  const entry = array([handler ? machine.number(handler) : none(), finalizer ? machine.number(finalizer) : none()]);
  machine.emit(statement(call(member(id(machine.handlers), "push"), entry)));
  region(machine, finalizer, () => explodeStatement(machine, node.block), end);
  if (handler) {
    machine.mark(handler);
    const work = () => {
      if (node.handler.param) machine.emit(statement(assign({ ...node.handler.param }, id(machine.value))));
      explodeStatement(machine, node.handler.body);
    };
    if (node.handler.param && !machine.variables.includes(node.handler.param.name))
      machine.variables.push(node.handler.param.name);
    if (finalizer) region(machine, finalizer, work, end);
    else {
      work();
      machine.emit(...machine.jump(end));
    }
  }
  if (finalizer) explodeFinalizer(machine, node, finalizer, end);
  machine.mark(end);
}

/** The protected statements; at their end the region is left, through its `finally`. */
function region(machine: Machine, finalizer: Label | null, work: () => void, end: Label): void {
  machine.regions.push({ finalizer });
  work();
  machine.emit(...machine.exitTo(end, machine.regions.length - 1));
  machine.regions.pop();
}

/** Runs the `finally`, then goes on with what led into it. */
function explodeFinalizer(machine: Machine, node: Node, finalizer: Label, end: Label): void {
  machine.mark(finalizer);
  const held = machine.keep(id(machine.pending));
  explodeStatement(machine, node.finalizer);
  const kind = () => member({ ...held }, 0);
  const value = () => member({ ...held }, 1);
  machine.emit(ifThen(binary("===", kind(), literal(1)), { type: "ThrowStatement", argument: value() }));
  machine.emit(ifThen(binary("===", kind(), literal(2)), block(machine.leave(value()))));
  machine.emit(statement(assign(id(machine.state), value())), { type: "ContinueStatement", label: null });
  void end;
}

export { helper, result };
