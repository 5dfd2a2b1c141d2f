/** Expressions with a `yield` or `await` inside: what is evaluated before it is kept in variables. */

import {
  type Node,
  array,
  arrow,
  assign,
  binary,
  call,
  id,
  ifThen,
  literal,
  memberNode,
  not,
  statement,
  unary,
  undef,
  walkOwn,
  block,
  isFunction,
} from "../ast.ts";
import { helper } from "../context.ts";
import { nullishTest } from "./nullish.ts";
import type { Machine } from "./machine.ts";

/** True where a node's own code waits. */
export function waits(node: Node | null | undefined): boolean {
  if (!node) return false;
  if (isFunction(node)) return false;
  let found = false;
  walkOwn(node, (inner) => {
    if (inner.type === "YieldExpression" || inner.type === "AwaitExpression") found = true;
    return !found;
  });
  return found;
}

/** Emits what an expression needs before its value is there; returns an expression that does not wait. */
export function explode(machine: Machine, node: Node): Node {
  if (!waits(node)) return node;
  const rule = RULES[node.type];
  if (!rule) throw new Error(`no rule to wait inside ${node.type}`);
  return rule(machine, node);
}

const isConstant = (node: Node): boolean =>
  (node.type === "Literal" && !node.regex) || isFunction(node) || node.type === "ThisExpression";

/** Several expressions in order: each is kept if a later one waits. */
export function explodeAll(machine: Machine, nodes: Node[]): Node[] {
  const last = nodes.findLastIndex((node) => waits(node));
  return nodes.map((node, index) => {
    const value = explode(machine, node);
    return index < last && !isConstant(value) ? machine.keep(value) : value;
  });
}

const RULES: Record<string, (machine: Machine, node: Node) => Node> = {
  AwaitExpression(machine, node) {
    suspendAwait(machine, node);
    return machine.keep(id(machine.value));
  },
  YieldExpression(machine, node) {
    if (node.delegate) return delegate(machine, node);
    const value = node.argument ? explode(machine, node.argument) : undef();
    if (machine.isAsyncGenerator) machine.suspend(value, true);
    machine.suspend(machine.isAsyncGenerator ? id(machine.value) : value);
    return machine.keep(id(machine.value));
  },
  SequenceExpression(machine, node) {
    const last = node.expressions.length - 1;
    node.expressions.slice(0, last).forEach((part: Node) => machine.emit(statement(explode(machine, part))));
    return explode(machine, node.expressions[last]);
  },
  UnaryExpression: (machine, node) => unary(node.operator, explode(machine, node.argument)),
  UpdateExpression: (machine, node) => ({ ...node, argument: explode(machine, node.argument) }),
  BinaryExpression(machine, node) {
    const [left, right] = explodeAll(machine, [node.left, node.right]);
    return binary(node.operator, left!, right!);
  },
  LogicalExpression: explodeLogical,
  ConditionalExpression: explodeConditional,
  MemberExpression(machine, node) {
    if (!node.computed) return { ...node, object: explode(machine, node.object) };
    const [object, property] = explodeAll(machine, [node.object, node.property]);
    return memberNode(object!, property!, true);
  },
  ArrayExpression: (machine, node) => array(explodeAll(machine, node.elements)),
  ObjectExpression(machine, node) {
    const values = explodeAll(
      machine,
      node.properties.map((part: Node) => part.value),
    );
    return {
      ...node,
      properties: node.properties.map((part: Node, index: number) => ({ ...part, value: values[index] })),
    };
  },
  NewExpression(machine, node) {
    const [callee, ...rest] = explodeAll(machine, [node.callee, ...node.arguments]);
    return { ...node, callee, arguments: rest };
  },
  CallExpression: explodeCall,
  AssignmentExpression: explodeAssignment,
};

/** Hands out what is awaited; a call that the loop begins (async-rings.ts) as a function that makes it. */
export function suspendAwait(machine: Machine, node: Node): void {
  const value = explode(machine, node.argument);
  const start = node.isStart && machine.context.isExact ? startOf(machine, value) : null;
  machine.suspend(start ?? value, true, start !== null);
}

/** The call as a function, all that it takes evaluated before; null where it has become something else. */
export function startOf(machine: Machine, value: Node): Node | null {
  if (value.type !== "CallExpression") return null;
  const keep = (part: Node): Node =>
    isConstant(part) || part.type === "Identifier" || part.type === "FunctionExpression" ? part : machine.keep(part);
  const { callee } = value;
  const isMember = callee.type === "MemberExpression";
  const held = isMember ? { ...callee, object: keep(callee.object) } : callee;
  if (isMember && callee.computed) held.property = keep(callee.property);
  return arrow([], { ...value, callee: held, arguments: value.arguments.map(keep) });
}

/** `yield* source` */
function delegate(machine: Machine, node: Node): Node {
  const source = explode(machine, node.argument);
  if (machine.isAsyncGenerator) {
    machine.suspend(call(helper(machine.context, "$asyncDelegate"), source), false, false, true);
    return machine.keep(id(machine.value));
  }
  machine.usesDelegate = true;
  const next = machine.label();
  const start = assign(id(machine.delegate), call(helper(machine.context, "$delegate"), source));
  machine.emit(
    statement(start),
    statement(assign(id(machine.mode), literal(0))),
    statement(assign(id(machine.value), undef())),
    ...machine.jump(next),
  );
  machine.mark(next);
  return machine.keep(id(machine.value));
}

function explodeLogical(machine: Machine, node: Node): Node {
  const held = machine.temporary();
  const end = machine.label();
  machine.emit(statement(assign(held, explode(machine, node.left))));
  const value = id(held.name);
  const stop = node.operator === "&&" ? not(value) : node.operator === "||" ? value : nullishTest("!=", value, 255);
  machine.emit(ifThen(stop, block(machine.jump(end))));
  machine.emit(statement(assign(id(held.name), explode(machine, node.right))));
  machine.emit(...machine.jump(end));
  machine.mark(end);
  return id(held.name);
}

function explodeConditional(machine: Machine, node: Node): Node {
  const held = machine.temporary();
  const otherwise = machine.label();
  const end = machine.label();
  machine.emit(ifThen(not(explode(machine, node.test)), block(machine.jump(otherwise))));
  machine.emit(statement(assign(held, explode(machine, node.consequent))), ...machine.jump(end));
  machine.mark(otherwise);
  machine.emit(statement(assign(id(held.name), explode(machine, node.alternate))), ...machine.jump(end));
  machine.mark(end);
  return id(held.name);
}

function explodeCall(machine: Machine, node: Node): Node {
  const { callee } = node;
  const isMethod = callee.type === "MemberExpression";
  if (!node.arguments.some(waits)) return { ...node, callee: explode(machine, callee) };
  if (!isMethod) {
    const isName = callee.type === "Identifier";
    const [target, ...rest] = isName
      ? [callee, ...explodeAll(machine, node.arguments)]
      : explodeAll(machine, [callee, ...node.arguments]);
    return call(target!, ...rest);
  }
  const keys = callee.computed ? [callee.object, callee.property] : [callee.object];
  const [object, ...rest] = explodeAll(machine, [...keys, ...node.arguments]);
  const key = callee.computed ? rest.shift()! : callee.property;
  return call(memberNode(object!, key, callee.computed), ...rest);
}

function explodeAssignment(machine: Machine, node: Node): Node {
  const { left } = node;
  if (left.type !== "MemberExpression") {
    if (node.operator === "=") return assign(left, explode(machine, node.right));
    const before = machine.keep({ ...left });
    return assign(left, binary(node.operator.slice(0, -1), before, explode(machine, node.right)));
  }
  const keys = left.computed ? [left.object, left.property] : [left.object];
  if (node.operator === "=") {
    const [object, ...rest] = explodeAll(machine, [...keys, node.right]);
    const value = rest.pop()!;
    return assign(memberNode(object!, left.computed ? rest[0]! : left.property, left.computed), value);
  }
  const held = explodeAll(machine, keys).map((part) => machine.keep(part));
  const target = () => memberNode({ ...held[0]! }, left.computed ? { ...held[1]! } : left.property, left.computed);
  const before = machine.keep(target());
  return assign(target(), binary(node.operator.slice(0, -1), before, explode(machine, node.right)));
}
