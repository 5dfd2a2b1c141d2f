/** Statements with a `yield` or `await` inside are taken apart into cases of the machine. */

import {
  type Node,
  array,
  assign,
  binary,
  block,
  call,
  id,
  ifThen,
  literal,
  member,
  not,
  statement,
  unary,
  undef,
} from "../ast.ts";
import type { Exit, Label, Machine } from "./machine.ts";
import { explode, suspendAwait } from "./machine-expressions.ts";
import { leaveWith, mustSplit, plain } from "./machine-whole.ts";

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
  if (finalizer) explodeFinalizer(machine, node, finalizer);
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
function explodeFinalizer(machine: Machine, node: Node, finalizer: Label): void {
  machine.mark(finalizer);
  const held = machine.keep(id(machine.pending));
  explodeStatement(machine, node.finalizer);
  const kind = () => member({ ...held }, 0);
  const value = () => member({ ...held }, 1);
  machine.emit(ifThen(binary("===", kind(), literal(1)), { type: "ThrowStatement", argument: value() }));
  machine.emit(ifThen(binary("===", kind(), literal(2)), block(machine.leave(value()))));
  machine.emit(statement(assign(id(machine.state), value())), { type: "ContinueStatement", label: null });
}
