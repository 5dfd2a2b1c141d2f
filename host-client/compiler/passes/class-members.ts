/** Members of classes: methods, accessors, statics, and what `super` means in them. */

import { type Node, assign, block, call, id, literal, member, object, prop, sequence, unary } from "../ast.ts";
import { type Context, copy, frameHead, helper, ownFrame, reject, thisOf, withFrame } from "../context.ts";
import { staticKey } from "../facts.ts";
import { lowerCallParts } from "./calls.ts";
import { bindSelf, receiverOf, selfOf } from "./derived.ts";
import { lowerFunction } from "./functions.ts";
import { listOf, mayDetach } from "./literals.ts";
import { type ClassInfo, keyNode, ownWrite, BESIDE_NAME, at, homeOf, lowerField, superResult } from "./classes.ts";

/** `super(...)`: the parent runs on this object, then the fields are set. */
export function superCall(context: Context, node: Node): Node {
  const home = ownFrame(context.frame).home;
  const info: ClassInfo | undefined = home?.classInfo;
  if (!info?.parent) {
    reject(context, "class", node, "super() outside of a derived constructor");
    return node;
  }
  const hasSpread = node.arguments.some((argument: Node) => argument.type === "SpreadElement");
  const receiver = receiverOf(context);
  const made = hasSpread
    ? superResult(receiver, info, listOf(context, node.arguments))
    : lowerCallParts(
        context,
        member(copy(info.parent), "call"),
        [{ type: "Held", node: receiver }, ...node.arguments],
        null,
      );
  const bound = bindSelf(context, info, made);
  const fields = info.fields.map(({ key, value }) => lowerField(context, info, key, value));
  const value = ownFrame(context.frame).aliases.isLate ? [selfOf(context)] : [];
  return fields.length ? sequence([bound, ...fields, ...value]) : bound;
}

/** `super.name` as a read of the object above the one that holds this method. */
export function superMember(context: Context, node: Node): Node {
  const home = ownFrame(context.frame).home;
  if (!home) {
    reject(context, "class", node, "super outside of a method");
    return node;
  }
  const info: ClassInfo | null = home.classInfo;
  const name = staticKey(node);
  const key = name !== null ? literal(name) : context.lower(node.property);
  const above = call(member(id("Object"), "getPrototypeOf"), copy(home.object));
  if (!info?.parent && !context.isExact) return at(above, key);
  if (!info?.parent) return call(helper(context, "$superGet"), above, key, thisOf(context));
  const holder = home.isStatic ? copy(info.parent) : member(copy(info.parent), "prototype");
  if (context.isExact) return call(helper(context, "$superGet"), holder, key, thisOf(context));
  return at(holder, key);
}

export function defineStatic(context: Context, info: ClassInfo, item: Node): void {
  if (item.type === "StaticBlock") defineBlock(context, info, item);
  else if (item.type === "PropertyDefinition" && item.static) info.statements.push(staticField(context, info, item));
}

/** Methods, accessors and computed keys come before anything static runs. */
export function defineMethod(context: Context, info: ClassInfo, item: Node): void {
  if (item.keyHolder) info.statements.push(item.keyHolder);
  if (item.type !== "MethodDefinition") return;
  const target = item.static ? id(info.name) : member(id(info.name), "prototype");
  if (item.kind === "constructor") return;
  const key = memberKey(context, info, item);
  const name = key.type === "Literal" ? String(key.value) : null;
  // Espruino looks for numbers in the object alone, not in what it inherits from.
  if (!item.static && name !== null && /^\d+$/.test(name)) reject(context, "class", item, `a method named ${name}`);
  if (item.static && name === "prototype") reject(context, "class", item, "a static member named prototype");
  if (item.computed && name === "constructor") reject(context, "class", item, 'a method named ["constructor"]');
  if (item.static && name === "name" && context.isExact)
    info.statements.push(unary("delete", at(id(info.name), BESIDE_NAME)));
  const isDetachable = key.type !== "Literal" || mayDetach(context, key.value as string);
  const made = lowerFunction(context, item.value, homeOf(info, item.static), isDetachable);
  if (item.kind !== "method") return defineAccessor(context, info, target, key, item.kind, made);
  const needsSet = context.isExact && key.type !== "Literal";
  const setter = context.facts.detached.has("name") ? "$setNamed" : "$set";
  info.statements.push(
    needsSet ? call(helper(context, setter), target, key, made) : ownWrite(context, info, target, key, made),
  );
}

/** Classes that extend this one ask for its static members by name: symbols are kept for them. */
function memberKey(context: Context, info: ClassInfo, item: Node): Node {
  const key = item.loweredKey ?? keyNode(context, item);
  const isKept = context.isExact && context.facts.usesParents && item.static && item.computed && key.type !== "Literal";
  return isKept ? call(helper(context, "$staticKey"), id(info.name), key) : key;
}

function defineAccessor(context: Context, info: ClassInfo, target: Node, key: Node, kind: string, made: Node): void {
  info.statements.push(
    call(helper(context, context.isExact ? "$accessors" : "$accessor"), target, key, object([prop(kind, made)])),
  );
}

function staticField(context: Context, info: ClassInfo, item: Node): Node {
  let value: Node = context.lower({ type: "Identifier", name: "undefined" });
  const frame = inStatic(context, info, item, () => {
    if (item.value) value = context.lower(item.value);
  });
  context.frame.temporaries.push(...frame.temporaries);
  const written = assign(at(id(info.name), memberKey(context, info, item)), value);
  const isName = context.isExact && item.loweredKey.value === "name";
  return isName ? assign(at(id(info.name), BESIDE_NAME), written) : written;
}

/** `this` in static code is the class. */
function inStatic(context: Context, info: ClassInfo, node: Node, work: () => void) {
  return withFrame(context, node, homeOf(info, true), () => {
    context.frame.aliases.this = info.name;
    work();
  });
}

function defineBlock(context: Context, info: ClassInfo, item: Node): void {
  const made: Node = {
    type: "ArrowFunctionExpression",
    params: [],
    body: block(item.body),
    expression: false,
    async: false,
    generator: false,
  };
  const frame = inStatic(context, info, item, () => {
    made.body.body = context.lowerStatements(made.body.body);
  });
  made.body.body.unshift(...frameHead(frame));
  info.statements.push(call(made));
}
