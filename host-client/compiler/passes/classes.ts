/** Classes become functions and prototypes: fields, private names, statics, accessors, `super` at any depth. */

import {
  type Node,
  array,
  assign,
  binary,
  block,
  call,
  conditional,
  declare,
  id,
  ifThen,
  isStable,
  literal,
  member,
  memberNode,
  not,
  object,
  prop,
  returns,
  sequence,
  statement,
  walk,
  walkOwn,
} from "../ast.ts";
import {
  type Context,
  type Home,
  copy,
  frameHead,
  helper,
  newName,
  ownFrame,
  reject,
  temporary,
  thisOf,
  withFrame,
} from "../context.ts";
import { staticKey } from "../facts.ts";
import { lowerCallParts } from "./calls.ts";
import { lowerFunction, usesThis } from "./functions.ts";
import { listOf, mayDetach } from "./literals.ts";

export const handlers = {
  ClassDeclaration: lowerDeclaration,
  ClassExpression: lowerExpression,
  /** A field's initialiser, at its place in the constructor. */
  LazyField: (context: Context, node: Node) => statement(lowerField(context, node.key, node.value)),
};

interface ClassInfo {
  /** Name of the variable that holds the class inside itself. */
  name: string;
  publicName: string;
  parent: Node | null;
  fields: { key: Node; value: Node | null }[];
  statements: Node[];
  hasConstructor: boolean;
}

/**
 * Espruino hides names that begin with this character from enumeration and JSON. It also keeps a function's parameters
 * under it, so what follows is no identifier: `\xffname` on a function would be the value of its parameter `name`.
 */
export const HIDDEN = "\xff.";
/** The hidden property that stands for a private name. */
export const privateKey = (name: string): Node => literal(HIDDEN + name);

function lowerDeclaration(context: Context, node: Node): Node[] {
  const { statements, constructor } = lowerClass(context, node, node.id.name, node.id.source ?? node.id.name);
  return [declare("let", [[id(node.id.name), constructor]]), ...statements.map(statement)];
}

/** In a loop each round makes a class of its own, so its variables belong to a function of their own. */
function lowerExpression(context: Context, node: Node): Node {
  if (!context.frame.jumps.some((jump) => jump.kind === "loop")) return lowerInPlace(context, node);
  const made: Node = {
    type: "ArrowFunctionExpression",
    params: [],
    body: block([]),
    expression: false,
    async: false,
    generator: false,
  };
  const frame = withFrame(context, made, context.frame.home, () => {
    made.body.body = [returns(lowerInPlace(context, node))];
  });
  made.body.body.unshift(...frameHead(frame));
  return call(made);
}

function lowerInPlace(context: Context, node: Node): Node {
  const name = newName(context, node.id?.name ?? "$class");
  context.frame.temporaries.push(name);
  if (node.id) for (const use of node.id.binding.uses) use.name = name;
  const { statements, constructor } = lowerClass(context, node, name, node.id?.source ?? node.givenName ?? "");
  return sequence([assign(id(name), constructor), ...statements, id(name)]);
}

function lowerClass(
  context: Context,
  node: Node,
  name: string,
  publicName: string,
): { constructor: Node; statements: Node[] } {
  const before: Node[] = [];
  const info: ClassInfo = {
    name,
    publicName: node.givenName ?? publicName,
    parent: null,
    fields: [],
    statements: [],
    hasConstructor: false,
  };
  if (node.superClass) info.parent = parentOf(context, node.superClass, before);
  const members = node.body.body;
  prepareFields(context, info, members);
  const given = members.find((item: Node) => item.kind === "constructor");
  info.hasConstructor = Boolean(given);
  const constructor = given ? ownConstructor(context, info, given.value) : defaultConstructor(context, info);
  const setup = setupCall(context, info);
  for (const item of members) defineMethod(context, info, item);
  for (const item of members) defineStatic(context, info, item);
  const statements = [...setup, ...info.statements];
  if (before.length) return { constructor: sequence([...before, constructor]), statements };
  return { constructor, statements };
}

function parentOf(context: Context, superClass: Node, before: Node[]): Node {
  if (superClass.type === "Literal") reject(context, "class", superClass, "extends null");
  if (
    superClass.type === "Identifier" &&
    !superClass.binding &&
    /^(Array|Function|Number|String|Boolean|Date|RegExp|[A-Z]\w+Array)$/.test(superClass.name)
  )
    reject(context, "class", superClass, `extends ${superClass.name}`, "Keep the built-in value in a field.");
  const parent = context.lower(superClass);
  if (isStable(parent) || (parent.type === "Identifier" && !parent.binding)) return parent;
  const held = id(newName(context, "$parent"));
  context.frame.temporaries.push(held.name);
  before.push(assign(held, parent));
  return copy(held);
}

/** Prototype chain, `constructor`, inherited statics, the name. */
function setupCall(context: Context, info: ClassInfo): Node[] {
  if (context.isExact) {
    const parts = [id(info.name), info.parent ? copy(info.parent) : literal(0), literal(info.publicName)];
    return [call(helper(context, "$class"), ...parts)];
  }
  return info.parent ? [call(helper(context, "$extend"), id(info.name), copy(info.parent))] : [];
}

function prepareFields(context: Context, info: ClassInfo, members: Node[]): void {
  for (const item of members) {
    if (item.type !== "PropertyDefinition") continue;
    const key = fieldKey(context, item);
    if (item.static) item.loweredKey = key;
    else info.fields.push({ key, value: item.value });
  }
}

/** A computed key is evaluated once, with the class, in its turn among the methods. */
function fieldKey(context: Context, item: Node): Node {
  const key = keyNode(context, item);
  if (!item.computed || key.type === "Literal") return key;
  const held = id(newName(context, "$key"));
  context.frame.temporaries.push(held.name);
  item.keyHolder = assign(held, key);
  return copy(held);
}

function keyNode(context: Context, item: Node): Node {
  if (item.key.type === "PrivateIdentifier") return privateKey(item.key.name);
  if (item.computed) return context.lower(item.key);
  return literal(item.key.type === "Identifier" ? item.key.name : String(item.key.value));
}

const at = (target: Node, key: Node): Node =>
  key.type === "Literal" ? member(target, key.value as string) : memberNode(target, copy(key), true);

const homeOf = (info: ClassInfo, isStatic: boolean): Home => ({
  object: isStatic ? id(info.name) : member(id(info.name), "prototype"),
  isStatic,
  classInfo: info,
});

function ownConstructor(context: Context, info: ClassInfo, node: Node): Node {
  if (node.type === "CallExpression")
    return call(helper(context, "$variadic"), ownConstructor(context, info, node.arguments[0]));
  const hasSuper =
    !info.parent || contains(node.body, (inner) => inner.type === "CallExpression" && inner.callee.type === "Super");
  if (!info.parent) node.body.body.unshift(...fieldNodes(info));
  if (info.parent) refuseEarlyThis(context, node);
  else if (context.isExact) keepInstance(context, node);
  lowerFunction(context, node, homeOf(info, false), false);
  const head: Node[] = [];
  if (context.isExact) head.push(newCheck(context, info));
  if (!hasSuper && !contains(node.body, (inner) => inner.type === "ReturnStatement" && inner.argument))
    node.body.body.push(statement(call(helper(context, "$throwSuper"))));
  node.body.body.unshift(...head);
  return { ...node, id: null, type: "FunctionExpression" };
}

/** `this` before `super()` throws; Espruino has the object already. */
function refuseEarlyThis(context: Context, node: Node): void {
  let called = Infinity;
  walkOwn(node.body, (inner) => {
    if (inner.type === "CallExpression" && inner.callee.type === "Super") called = Math.min(called, inner.start ?? 0);
  });
  walkOwn(node.body, (inner) => {
    if (inner.type === "ThisExpression" && (inner.start ?? Infinity) < called && called < Infinity)
      reject(context, "class", inner, "this before super()");
  });
}

/** A constructor that returns no object makes its instance all the same: Espruino hands out whatever is returned. */
function keepInstance(context: Context, node: Node): void {
  walkOwn(node.body, (inner) => {
    if (inner.type !== "ReturnStatement" || !inner.argument) return;
    inner.argument = call(helper(context, "$made"), { type: "ThisExpression" }, inner.argument);
  });
}

/** Field initialisers as source nodes, to be lowered with the constructor that holds them. */
const fieldNodes = (info: ClassInfo): Node[] =>
  info.fields.map(({ key, value }) => ({ type: "LazyField", key, value }));

/** Only what calls a class without `new` sees the difference. */
function newCheck(context: Context, info: ClassInfo): Node {
  return ifThen(
    not(binary("instanceof", { type: "ThisExpression" }, id(info.name))),
    statement(call(helper(context, "$throwNew"), literal(info.publicName))),
  );
}

function defaultConstructor(context: Context, info: ClassInfo): Node {
  const made: Node = {
    type: "FunctionExpression",
    id: null,
    params: [],
    body: block([]),
    generator: false,
    async: false,
    expression: false,
  };
  const frame = withFrame(context, made, homeOf(info, false), () => {
    const body: Node[] = [];
    if (context.isExact) body.push(newCheck(context, info));
    if (info.parent) body.push(statement(superResult(context, info, id("arguments"))));
    body.push(...info.fields.map(({ key, value }) => statement(lowerField(context, key, value))));
    made.body.body = body;
  });
  made.body.body.unshift(...frameHead(frame));
  if (info.parent && isForeign(info)) made.body.body.push({ type: "ReturnStatement", argument: thisAfterSuper(frame) });
  return made;
}

const thisAfterSuper = (frame: any): Node => (frame.aliases.this ? id(frame.aliases.this) : { type: "ThisExpression" });

function lowerField(context: Context, key: Node, value: Node | null): Node {
  const target = at(thisOf(context), key);
  return assign(target, value ? context.lower(value) : context.lower({ type: "Identifier", name: "undefined" }));
}

/** The parent's constructor, run on this object with a list of arguments. */
function superResult(_context: Context, info: ClassInfo, list: Node): Node {
  return call(member(copy(info.parent!), "apply"), thisOf(_context), list);
}

const isForeign = (_info: ClassInfo): boolean => false;

/** `super(...)`: the parent runs on this object, then the fields are set. */
export function superCall(context: Context, node: Node): Node {
  const home = ownFrame(context.frame).home;
  const info: ClassInfo | undefined = home?.classInfo;
  if (!info?.parent) {
    reject(context, "class", node, "super() outside of a derived constructor");
    return node;
  }
  const hasSpread = node.arguments.some((argument: Node) => argument.type === "SpreadElement");
  const made = hasSpread
    ? superResult(context, info, listOf(context, node.arguments))
    : lowerCallParts(
        context,
        member(copy(info.parent), "call"),
        [{ type: "Held", node: thisOf(context) }, ...node.arguments],
        null,
      );
  const fields = info.fields.map(({ key, value }) => lowerField(context, key, value));
  return fields.length ? sequence([made, ...fields]) : made;
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
  if (!info || !info.parent) return at(call(member(id("Object"), "getPrototypeOf"), copy(home.object)), key);
  const holder = home.isStatic ? copy(info.parent) : member(copy(info.parent), "prototype");
  if (context.isExact) return call(helper(context, "$superGet"), holder, key, thisOf(context));
  return at(holder, key);
}

function defineStatic(context: Context, info: ClassInfo, item: Node): void {
  if (item.type === "StaticBlock") defineBlock(context, info, item);
  else if (item.type === "PropertyDefinition" && item.static) info.statements.push(staticField(context, info, item));
}

/** Methods, accessors and computed keys come before anything static runs. */
function defineMethod(context: Context, info: ClassInfo, item: Node): void {
  if (item.keyHolder) info.statements.push(item.keyHolder);
  if (item.type !== "MethodDefinition") return;
  const target = item.static ? id(info.name) : member(id(info.name), "prototype");
  if (item.kind === "constructor") return;
  const key = keyNode(context, item);
  if (key.type === "Literal" && /^\d+$/.test(String(key.value)))
    reject(context, "class", item, `a method named ${key.value}`);
  const isDetachable = key.type !== "Literal" || mayDetach(context, key.value as string);
  const made = lowerFunction(context, item.value, homeOf(info, item.static), isDetachable);
  if (item.kind !== "method") return defineAccessor(context, info, target, key, item.kind, made);
  const needsSet = context.isExact && key.type !== "Literal";
  const setter = context.facts.detached.has("name") ? "$setNamed" : "$set";
  info.statements.push(needsSet ? call(helper(context, setter), target, key, made) : assign(at(target, key), made));
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
  return assign(at(id(info.name), item.loweredKey), value);
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

function contains(node: Node, test: (node: Node) => boolean): boolean {
  let found = false;
  walk(node, (inner) => {
    if (test(inner)) found = true;
  });
  return found;
}

export { array, conditional, temporary, usesThis };
