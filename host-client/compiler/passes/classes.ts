/** Classes become functions and prototypes: fields, private names, statics, accessors, `super` at any depth. */

import {
  type Node,
  assign,
  binary,
  block,
  call,
  declare,
  id,
  ifThen,
  isFunction,
  isStable,
  literal,
  member,
  memberNode,
  not,
  returns,
  sequence,
  statement,
  undef,
  walk,
  walkOwn,
} from "../ast.ts";
import { isErrorClass } from "../lean-errors.ts";
import { type Context, type Home, copy, frameHead, helper, newName, reject, thisOf, withFrame } from "../context.ts";
import { isNoConstructor } from "../facts.ts";
import { STRING, isOnly, kindOf } from "../kinds.ts";
import { knownFunction } from "./construct.ts";
import { lowerKey } from "./members.ts";
import { bindSelf, bindsLate, returnLate, selfOf } from "./derived.ts";
import { lowerFunction } from "./functions.ts";
import { lengthOf } from "./variadic.ts";
import { defineStatic, defineMethod } from "./class-members.ts";

export const handlers = {
  ClassDeclaration: lowerDeclaration,
  ClassExpression: lowerExpression,
  /** A field's initialiser, at its place in the constructor. */
  LazyField: (context: Context, node: Node) => statement(lowerField(context, node.classInfo, node.key, node.value)),
  /** One that stands as the key of a call (heap-asks.ts). */
  PrivateIdentifier: (_context: Context, node: Node) => privateKey(node),
};

export interface ClassInfo {
  /** Name of the variable that holds the class inside itself. */
  name: string;
  publicName: string;
  parent: Node | null;
  fields: { key: Node; value: Node | null }[];
  statements: Node[];
  hasConstructor: boolean;
  /** Parameters of the constructor before the first default, and as many as Espruino sees. */
  length: number;
  visibleLength: number;
}

/**
 * Espruino hides names that begin with this character from enumeration and JSON. It also keeps a function's parameters
 * under it, so what follows is no identifier: `\xffname` on a function would be the value of its parameter `name`.
 */
export const HIDDEN = "\xff.";
/** The hidden property that stands for a private name: each evaluation of a class that has a brand has names of its own. */
export const privateKey = ({ name, brand }: Node): Node =>
  brand ? binary("+", literal(`${HIDDEN}${name}.`), member(id(brand.name), BRAND)) : literal(HIDDEN + name);
/** Where a class keeps which of its evaluations it is. */
const BRAND = "\xff#";
/** What `name` of a class is asked of lies beside it (`$nameOf`). */
export const BESIDE_NAME = literal(`${HIDDEN}name`);

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
    length: 0,
    visibleLength: 0,
  };
  if (node.superClass) info.parent = parentOf(context, node.superClass, before);
  const members = node.body.body;
  if (node.brand) node.brand.name = name;
  prepareFields(context, info, members);
  const given = members.find((item: Node) => item.kind === "constructor");
  info.hasConstructor = Boolean(given);
  if (given) info.length = lengthOf(given.value.type === "CallExpression" ? given.value.arguments[0] : given.value);
  const constructor = given ? ownConstructor(context, info, given.value) : defaultConstructor(context, info);
  info.visibleLength = constructor.params?.length ?? -1;
  const setup = setupCall(context, info);
  if (node.brand) setup.push(assign(member(id(name), BRAND), call(helper(context, "$brand"))));
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
    /^(Array|Function|Number|String|Boolean|Date|RegExp|Symbol|ArrayBuffer|DataView|[A-Z]\w+Array)$/.test(
      superClass.name,
    )
  )
    reject(context, "class", superClass, `extends ${superClass.name}`, "Keep the built-in value in a field.");
  const maker = knownFunction(superClass);
  const isNone = context.isExact && maker !== null && isNoConstructor(maker);
  const parent = isNone
    ? call(helper(context, "$notConstructor"), ...extendedAs(context, superClass))
    : context.isLean && isErrorClass(superClass)
      ? helper(context, "$LeanError")
      : context.lower(superClass);
  if (isStable(parent) || (parent.type === "Identifier" && !parent.binding)) return parent;
  const held = id(newName(context, "$parent"));
  context.frame.temporaries.push(held.name);
  before.push(assign(held, parent));
  return copy(held);
}

/** What cannot be extended, as messages call it: a function by its source. */
function extendedAs(context: Context, superClass: Node): Node[] {
  const { start, end } = knownFunction(superClass)!;
  const text = context.facts.text?.slice(start, end) ?? "";
  return [literal(`Class extends value ${text}`), literal(" or null")];
}

/** Prototype chain, `constructor`, inherited statics, the name. */
function setupCall(context: Context, info: ClassInfo): Node[] {
  if (context.isExact) {
    const parts = [id(info.name), info.parent ? copy(info.parent) : literal(0), literal(info.publicName)];
    const setup = [call(helper(context, "$class"), ...parts)];
    if (info.parent && context.facts.computesStatics)
      setup.push(call(helper(context, "$symbolStatics"), id(info.name), copy(info.parent)));
    if (context.facts.detached.has("length") && info.length !== info.visibleLength)
      setup.push(call(helper(context, "$counted"), id(info.name), literal(info.length)));
    return setup;
  }
  return info.parent ? [call(helper(context, "$extend"), id(info.name), copy(info.parent))] : [];
}

function prepareFields(context: Context, info: ClassInfo, members: Node[]): void {
  for (const item of members) {
    if (item.type !== "PropertyDefinition") continue;
    const key = fieldKey(context, item);
    if (item.value) withoutTarget(item.value);
    if (item.static) item.loweredKey = key;
    else info.fields.push({ key, value: item.value });
  }
}

/** In what a field begins with, and in arrows there, `new.target` is undefined. */
function withoutTarget(value: Node): void {
  walk(value, (node) => {
    if (node.type === "MetaProperty" && node.meta.name === "new") Object.assign(node, undef());
    return !isFunction(node) || node.type === "ArrowFunctionExpression";
  });
}

/** A computed key is evaluated once, with the class, in its turn among the methods. */
function fieldKey(context: Context, item: Node): Node {
  const isText = item.computed && isOnly(kindOf(context, item.key), STRING);
  const key = keyNode(context, item);
  if (!item.computed || key.type === "Literal") return key;
  const held = id(newName(context, "$key"));
  context.frame.temporaries.push(held.name);
  item.keyHolder = assign(held, context.isExact && !isText ? call(helper(context, "$key"), key) : key);
  return copy(held);
}

export function keyNode(context: Context, item: Node): Node {
  if (item.key.type === "PrivateIdentifier") return privateKey(item.key);
  if (item.computed) return lowerKey(context, item.key);
  return literal(item.key.type === "Identifier" ? item.key.name : String(item.key.value));
}

export const at = (target: Node, key: Node): Node =>
  key.type === "Literal" ? member(target, key.value as string) : memberNode(target, copy(key), true);

export const homeOf = (info: ClassInfo, isStatic: boolean): Home => ({
  object: isStatic ? id(info.name) : member(id(info.name), "prototype"),
  isStatic,
  classInfo: info,
});

function ownConstructor(context: Context, info: ClassInfo, node: Node): Node {
  if (node.type === "CallExpression")
    return call(helper(context, "$variadic"), ownConstructor(context, info, node.arguments[0]));
  if (!info.parent) node.body.body.unshift(...fieldNodes(info));
  if (info.parent) node.isLate = bindsLate(context, node);
  else if (context.isExact) keepInstance(context, node);
  if (node.isLate) returnLate(context, node);
  node.isConstructor = true;
  lowerFunction(context, node, homeOf(info, false), false);
  const head: Node[] = [];
  if (context.isExact) head.push(newCheck(context, info));
  node.body.body.unshift(...head);
  return { ...node, id: null, type: "FunctionExpression" };
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
  info.fields.map(({ key, value }) => ({ type: "LazyField", classInfo: info, key, value }));

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
  const isLate = info.parent !== null && context.isExact && context.facts.constructorsReturn;
  const frame = withFrame(context, made, homeOf(info, false), () => {
    const body: Node[] = [];
    if (isLate) context.frame.aliases = { this: newName(context, "$this"), isLate };
    if (context.isExact) body.push(newCheck(context, info));
    if (info.parent)
      body.push(statement(bindSelf(context, info, superResult({ type: "ThisExpression" }, info, id("arguments")))));
    body.push(...info.fields.map(({ key, value }) => statement(lowerField(context, info, key, value))));
    if (isLate) body.push(returns(selfOf(context)));
    made.body.body = body;
  });
  made.body.body.unshift(...frameHead(frame));
  if (isLate) made.body.body.unshift(declare("var", [[id(frame.aliases.this!), null]]));
  return made;
}

export function lowerField(context: Context, info: ClassInfo, key: Node, value: Node | null): Node {
  const given = value ? context.lower(value) : context.lower({ type: "Identifier", name: "undefined" });
  return ownWrite(context, info, thisOf(context), key, given);
}

/** A member that is the object's own: a setter above it, which an assignment would ask, is not its business. */
export function ownWrite(context: Context, info: ClassInfo, target: Node, key: Node, value: Node): Node {
  const { getters, setters } = context.facts;
  const isAsked = [getters, setters].some(
    (names) => names.has("*") || names.has(String(key.value)) || (names.size > 0 && key.type !== "Literal"),
  );
  if (!context.isExact || !info.parent || !isAsked) return assign(at(target, key), value);
  return call(helper(context, "$ownMember"), target, copy(key), value);
}

/** The parent's constructor, run on this object with a list of arguments. */
export function superResult(receiver: Node, info: ClassInfo, list: Node): Node {
  return call(member(copy(info.parent!), "apply"), receiver, list);
}
