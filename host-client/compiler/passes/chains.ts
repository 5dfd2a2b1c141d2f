/** Optional chains: reads, calls and `delete` behind `?.`. */

import {
  type Node,
  assign,
  binary,
  call,
  conditional,
  id,
  isStable,
  literal,
  member,
  memberNode,
  unary,
  undef,
} from "../ast.ts";
import { type Context, copy, helper, temporary } from "../context.ts";
import { staticKey } from "../facts.ts";
import { ANY, kindOf } from "../kinds.ts";
import { needMethod } from "../library.ts";
import { deleter } from "./assignments.ts";
import { lowerCallParts } from "./calls.ts";
import { superMember } from "./class-members.ts";
import { privateKey } from "./classes.ts";
import { computedRead, staticMember } from "./members.ts";
import { listOf } from "./literals.ts";
import { nullishTest } from "./nullish.ts";
import { writtenAs } from "./written.ts";

export const handlers = {
  ChainExpression: lowerChain,
};

interface Chain {
  tests: { value: Node; known: number }[];
}

/** `a?.b.c(d)`: each `?.` is a test, and the first that fails makes the whole chain undefined. */
function lowerChain(context: Context, node: Node): Node {
  const chain: Chain = { tests: [] };
  const value = chainPart(context, node.expression, chain);
  return chain.tests.reduceRight((rest, test) => conditional(isNullish(context, test), undef(), rest), value);
}

/** `delete a?.b` */
export function lowerDeleteChain(context: Context, node: Node): Node {
  const chain: Chain = { tests: [] };
  const value = context.isExact
    ? deleteEnd(context, node.expression, chain)
    : unary("delete", chainPart(context, node.expression, chain));
  return chain.tests.reduceRight((rest, test) => conditional(isNullish(context, test), literal(true), rest), value);
}

/** The end of the chain, as object and key. */
function deleteEnd(context: Context, node: Node, chain: Chain): Node {
  const object = chainObject(context, node.object, node.optional, chain);
  const key = node.computed ? context.lower(node.property) : literal(node.property.name);
  return call(deleter(context, ANY), object, key);
}

const isNullish = (context: Context, { value, known }: Chain["tests"][number]): Node =>
  context.isExact || context.isLean ? nullishTest("==", value, known) : binary("==", value, literal(null));

function chainPart(context: Context, node: Node, chain: Chain): Node {
  if (node.type === "MemberExpression" && node.object.type !== "Super") {
    const object = chainObject(context, node.object, node.optional, chain);
    const name = staticKey(node);
    if (name !== null) needMethod(context, name, 255, node);
    if (node.property.type === "PrivateIdentifier") return memberNode(object, privateKey(node.property), true);
    if (!node.computed) return staticMember(context, object, name!);
    return computedRead(context, object, node, 255, kindOf(context, node.property));
  }
  if (node.type === "CallExpression") return chainCall(context, node, chain);
  return context.lower(node);
}

function chainObject(context: Context, object: Node, isOptional: boolean, chain: Chain): Node {
  const value = chainPart(context, object, chain);
  if (!isOptional) return value;
  const known = kindOf(context, object);
  if (isStable(value)) {
    chain.tests.push({ value, known });
    return copy(value);
  }
  const name = temporary(context);
  chain.tests.push({ value: assign(name, value), known });
  return copy(name);
}

function chainCall(context: Context, node: Node, chain: Chain): Node {
  const { callee } = node;
  if (!node.optional || callee.type !== "MemberExpression") {
    const target =
      callee.type === "MemberExpression"
        ? chainPart(context, callee, chain)
        : chainObject(context, callee, node.optional, chain);
    const name = node.optional ? writtenAs(context, callee) : [];
    if (name.length) return call(helper(context, "$invoke"), target, ...name, listOf(context, node.arguments));
    return lowerCallParts(context, target, node.arguments, callee);
  }
  const isSuper = callee.object.type === "Super";
  const holder = isSuper ? null : temporary(context);
  const object = isSuper ? null : chainObject(context, callee.object, callee.optional, chain);
  const keyed: Node = isSuper ? callee : { ...callee, object: { type: "Held", node: assign(holder!, object!) } };
  const method = temporary(context);
  const read = isSuper ? superMember(context, callee) : heldMember(context, keyed);
  chain.tests.push({ value: assign(method, read), known: 255 });
  const receiver = isSuper ? context.lower({ type: "ThisExpression" }) : id(holder!.name);
  const written = writtenAs(context, callee);
  if (written.length)
    return call(helper(context, "$invoke"), copy(method), ...written, listOf(context, node.arguments), receiver);
  return lowerCallParts(
    context,
    member(copy(method), "call"),
    [{ type: "Held", node: receiver }, ...node.arguments],
    null,
  );
}

function heldMember(context: Context, node: Node): Node {
  const object = node.object.node;
  const name = staticKey(node);
  if (name !== null) needMethod(context, name, 255, node);
  if (node.property.type === "PrivateIdentifier") return memberNode(object, privateKey(node.property), true);
  if (name !== null && !node.computed) return staticMember(context, object, name);
  return computedRead(context, object, node, 255, kindOf(context, node.property));
}
