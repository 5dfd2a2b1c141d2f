/** Property reads: static, computed, private, `super`. */

import { type Node, call, isFunction, isStable, literal, member, memberNode, sequence, assign, undef } from "../ast.ts";
import { type Context, copy, helper, reject, temporary } from "../context.ts";
import { certainValue } from "../scope.ts";
import { isNoConstructor, staticKey } from "../facts.ts";
import { ANY, ARRAY, FUNCTION, INTEGER, NOTHING, NUMBER, OBJECT, STRING, isOnly, kindOf } from "../kinds.ts";
import { textOfFunction } from "../legacy.ts";
import { needMethod, needStatic, pathOf } from "../library.ts";
import { TYPED } from "../typed-arrays.ts";
import { resultMember } from "../results.ts";
import { privateKey } from "./classes.ts";
import { lengthOf } from "./variadic.ts";
import { superMember } from "./class-members.ts";
import { isRefused } from "./globals.ts";
import { standardAt } from "../standard.ts";
import { isNatural } from "../natural.ts";

export const handlers = {
  MemberExpression: lowerMember,
};

/** What Espruino answers for on any object, and JavaScript does not. */
export const ESPRUINO_ONLY = new Set(
  "on emit clone removeListener removeAllListeners addListener prependListener".split(" "),
);
/** Constructors that helpers replace, so that their static members are the helper's. */
const REPLACED = /^(Map|Set|WeakMap|WeakSet|Symbol|Promise|RegExp|Date|Reflect|Number|String|Error|[A-Z]\w+Error)$/;

export function lowerMember(context: Context, node: Node): Node {
  if (node.object.type === "Super") return superMember(context, node);
  if (node.object.isArguments && staticKey(node) === "callee")
    reject(context, "missing", node, "arguments.callee", "Give the function a name.");
  const found = knownMember(context, node) ?? symbolMember(context, node);
  if (found) return found;
  const length = foldLength(context, node) ?? foldName(context, node) ?? foldPrototype(context, node);
  if (length) return length;
  const known = kindOf(context, node.object);
  const keyKind = node.computed ? kindOf(context, node.property) : STRING;
  const name = staticKey(node);
  if (name !== null) needMethod(context, name, known, node);
  const object = lowerObject(context, node.object);
  if (node.property.type === "PrivateIdentifier") return privateRead(context, node, object);
  if (name !== null && OF_EVERY_OBJECT.test(name) && !node.isCallee && context.isExact && makesBareObjects(context))
    return call(helper(context, "$get"), object, literal(name));
  if (name !== null && context.isExact && node.isCallee && OF_NULL.test(name) && mayBeNothing(node.object, known))
    return member(call(helper(context, "$some"), object, literal(name)), name);
  if (name === "name" && context.isLean && !node.isCallee && isMaybeError(context, node.object, known))
    return call(helper(context, "$errorName"), object);
  if (name !== null && context.isLean && !node.isCallee && ESPRUINO_ONLY.has(name))
    return call(helper(context, "$read"), object, literal(name));
  if (name !== null && !node.computed)
    return resultMember(context, object, name, node.object) ?? plainMember(context, object, name, known);
  return computedRead(context, object, node, known, keyKind);
}

const isMaybeError = (context: Context, object: Node, known: number): boolean =>
  known === ANY || Boolean(context.facts.typed?.isError(object));

/** `x[Symbol.toStringTag]`, `Array.prototype[Symbol.iterator]`: what a node has no property for. */
function symbolMember(context: Context, node: Node): Node | null {
  if (!context.isExact || !node.computed) return null;
  const symbol = pathOf(certainValue(node.property));
  const holder = pathOf(node.object);
  if (symbol === "Symbol.iterator" && /^(Array|String)\.prototype$/.test(holder))
    return helper(context, "$ownIterator");
  if (symbol !== "Symbol.toStringTag" || node.isCallee) return null;
  const tagged = /^(Math|JSON|Reflect|(Promise|Symbol|ArrayBuffer|DataView)(?=\.prototype))/.exec(holder)?.[0];
  return tagged ? literal(tagged) : call(helper(context, "$tagName"), context.lower(node.object));
}

/** Methods that `null` has on a node. */
const OF_NULL = /^(toString|valueOf|hasOwnProperty)$/;
const mayBeNothing = (object: Node, known: number): boolean =>
  Boolean(known & NOTHING) && object.type !== "ThisExpression" && !pathOf(object).includes(".prototype");

/** Only `this` is sure to have the private member, and a class its static ones; of other objects it is asked. */
function privateRead(context: Context, node: Node, object: Node): Node {
  const isOwn = isSureThis(context, node) || isOwnStatic(node) || !context.isExact;
  const key = privateKey(node.property);
  return isOwn ? memberNode(object, key, true) : call(helper(context, "$private"), object, key);
}

const isSureThis = ({ facts, frame }: Context, { object }: Node): boolean =>
  object.type === "ThisExpression" && !facts.lendsThis && !(facts.usesParents && frame.home?.isStatic);

/** `SomeClass.#member` of a static member. */
function isOwnStatic({ object, property }: Node): boolean {
  const declared = object.type === "Identifier" && object.binding?.writes === 0 ? object.binding.values?.[0] : null;
  const members: Node[] = declared?.body?.type === "ClassBody" ? declared.body.body : [];
  return members.some(
    ({ key, static: isStatic }) => isStatic && key?.name === property.name && key.type === property.type,
  );
}

/** `f.length` of a function that is known: its parameters as written. */
function foldLength(context: Context, node: Node): Node | null {
  if (!context.isExact || node.computed || node.property.name !== "length") return null;
  const { object } = node;
  if (context.facts.definesLengths) return null;
  const builtIn = builtInAt(context, object);
  if (builtIn) return literal(builtIn.length);
  const fn = certainValue(object);
  return isFunction(fn) ? literal(lengthOf(fn)) : null;
}

/** The function of the library that an expression stands for; null where that is not sure. */
function builtInAt(context: Context, node: Node): { length: number; name: string } | null {
  if (node.type === "Identifier")
    return !node.binding && isBuiltIn(node.name) ? asFunction(standardAt(node.name)) : null;
  if (node.type !== "MemberExpression" || node.computed) return null;
  const { name } = node.property;
  const holder = pathOf(node.object);
  if (isBuiltIn(holder.replace(/\.prototype$/, ""))) return asFunction(standardAt(`${holder}.${name}`));
  const known = kindOf(context, node.object);
  if (isOnly(known, STRING)) return asFunction(standardAt(`String.prototype.${name}`));
  return isOnly(known, ARRAY) ? asFunction(standardAt(`Array.prototype.${name}`)) : null;
}

const BUILT_IN =
  /^(Object|Array|String|Number|Boolean|Math|JSON|Date|RegExp|Map|Set|WeakMap|WeakSet|Promise|Symbol|Reflect|Function|\w*Array|ArrayBuffer|DataView|\w*Error|parseInt|parseFloat|isNaN|isFinite|(en|de)codeURIComponent)$/;
const isBuiltIn = (name: string): boolean => BUILT_IN.test(name);
const asFunction = (value: unknown) => (typeof value === "function" ? value : null);

/** `Math.max.name`, `Math.max.prototype` */
function foldName(context: Context, node: Node): Node | null {
  if (!context.isExact || node.computed || !/^(name|prototype)$/.test(node.property.name)) return null;
  const { object } = node;
  const isOfMaker =
    object.type === "MemberExpression" && staticKey(object) === "constructor" && !/^\w/.test(pathOf(object));
  if (isOfMaker && node.property.name === "name" && [...context.facts.globals].some((global) => TYPED.test(global)))
    return call(helper(context, "$makerName"), context.lower(object.object));
  const builtIn = builtInAt(context, object);
  if (node.property.name === "prototype") return builtIn && !("prototype" in builtIn) ? undef() : null;
  return builtIn && literal(builtIn.name);
}

/** Arrows and async functions have none. */
function foldPrototype(context: Context, node: Node): Node | null {
  if (!context.isExact || node.isCallee || staticKey(node) !== "prototype") return null;
  return hasNoPrototype(node.object) ? undef() : null;
}

export function hasNoPrototype(object: Node): boolean {
  const fn = certainValue(object);
  return isFunction(fn) && !fn.generator && isNoConstructor(fn);
}

/** The object of a member: a global namespace stays itself, unless a helper takes its place. */
export function lowerObject(context: Context, object: Node): Node {
  const isGlobal = object.type === "Identifier" && !object.binding;
  if (
    isGlobal &&
    !isRefused(context, object.name) &&
    !REPLACED.test(object.name) &&
    object.name !== "arguments" &&
    object.name !== "undefined"
  )
    return object;
  if (isGlobal && isRefused(context, object.name)) return context.lower(object);
  if (isGlobal && /^(Number|String)$/.test(object.name)) return object;
  return context.lower(object);
}

/** Members of globals that are known at compile time, or must be filled in. */
function knownMember(context: Context, node: Node): Node | null {
  const { object } = node;
  const name = staticKey(node);
  if (name === null || object.type !== "Identifier" || object.binding) return null;
  return needStatic(context, object.name, name, node);
}

/** `object.name`, whatever the object is. */
export const staticMember = (context: Context, object: Node, name: string): Node =>
  context.isLean && ESPRUINO_ONLY.has(name)
    ? call(helper(context, "$read"), object, literal(name))
    : (resultMember(context, object, name) ?? plainMember(context, object, name));

/** `object.name`, where Espruino's own answer would do. */
function plainMember(context: Context, object: Node, name: string, known = 255): Node {
  if (!context.isExact) return member(object, name);
  if (ESPRUINO_ONLY.has(name)) return call(helper(context, "$get"), object, literal(name));
  if (name === "name" && known & FUNCTION && !isUsualRecord(known)) return call(helper(context, "$nameOf"), object);
  if (name === "stack" && !context.facts.others.has(name)) return call(helper(context, "$stackOf"), object);
  if (name === "description" && context.facts.usesSymbols) return call(helper(context, "$get"), object, literal(name));
  if (name === "constructor") return call(helper(context, "$constructorOf"), object);
  if (name === "BYTES_PER_ELEMENT") return call(helper(context, "$elementBytes"), object);
  if (name === "length" && known & FUNCTION && !isOnly(known, FUNCTION)) return member(object, name);
  return member(object, name);
}
const isUsualRecord = (known: number): boolean => isOnly(known, OBJECT);

/** `object[key]`, as what is known of both asks for. */
export function computedRead(context: Context, object: Node, node: Node, known: number, keyKind: number): Node {
  const isIndex = isOnly(keyKind, NUMBER) && isOnly(known, ARRAY | OBJECT);
  const mayBeBefore =
    context.isLean && (Boolean(known & STRING) || isBehind(context, node)) && !isNatural(node.property);
  const key = lowerKey(context, node.property);
  if (mayBeBefore && isOnly(keyKind, NUMBER)) return call(helper(context, "$char"), object, key);
  if (context.isLean && !node.isOwnKey && !isOnly(keyKind, NUMBER) && !isPlainKey(node.property, known))
    return call(helper(context, "$read"), object, key);
  if (!context.isExact || isIndex || isPlainKey(node.property, known)) return memberNode(object, key, true);
  if (isOnly(keyKind, INTEGER) && isOnly(known, ARRAY)) return memberNode(object, key, true);
  return call(helper(context, "$get"), object, key);
}

/** `bytes[i - 1]`: before its first item, a typed array of Espruino throws. */
const isBehind = (context: Context, { object, property }: Node): boolean =>
  property.operator === "-" && context.facts.typed?.isListLike(object) === true && !(kindOf(context, object) & ARRAY);

const isPlainKey = (key: Node, known: number): boolean =>
  key.type === "Literal" &&
  typeof key.value === "string" &&
  !ESPRUINO_ONLY.has(key.value) &&
  isOnly(known, OBJECT | ARRAY);

/** A member as the target of an assignment: object and key are lowered, nothing is read. */
export function lowerTarget(context: Context, node: Node): Node {
  if (node.type !== "MemberExpression") return context.lower(node);
  if (node.object.type === "Super") {
    reject(context, "class", node, "assignment through super");
    return node;
  }
  const object = lowerObject(context, node.object);
  if (node.property.type === "PrivateIdentifier") return privateTarget(context, node, object);
  if (staticKey(node) === "__proto__" && context.isExact && makesBareObjects(context))
    reject(context, "missing", node, "__proto__ as a key", "Put a character before the keys of a dictionary.");
  if (!node.computed) return member(object, node.property.name);
  return memberNode(object, lowerKey(context, node.property), true);
}

/** A computed key; of a function it is the text. */
export const lowerKey = (context: Context, key: Node): Node =>
  context.isExact && isOnly(kindOf(context, key), FUNCTION) ? textOfFunction(context, key) : context.lower(key);

/** Only `this` is sure to have the private member that is written, if no method is lent. */
function privateTarget(context: Context, node: Node, object: Node): Node {
  const key = privateKey(node.property);
  if (isSureThis(context, node) || !context.isExact) return memberNode(object, key, true);
  return memberNode(call(helper(context, "$branded"), object, copy(key)), key, true);
}

/** Objects without a prototype may be there. */
const makesBareObjects = (context: Context): boolean =>
  ["create", "groupBy", "setPrototypeOf", "__proto__"].some((name) => context.facts.properties.has(name));
const OF_EVERY_OBJECT = /^(hasOwnProperty|toString|valueOf|isPrototypeOf|propertyIsEnumerable|toLocaleString)$/;

/** A target that can be read and then written: `[reader, writer, what must be evaluated first]`. */
export function twice(context: Context, node: Node): { target: Node; before: Node[] } {
  const target = lowerTarget(context, node);
  const before: Node[] = [];
  if (target.type !== "MemberExpression") return { target, before };
  if (!isStable(target.object)) {
    const held = temporary(context);
    before.push(assign(held, target.object));
    target.object = copy(held);
  }
  if (target.computed && !isStable(target.property)) {
    const held = temporary(context);
    before.push(assign(held, target.property));
    target.property = copy(held);
  }
  return { target, before };
}

export const withBefore = (before: Node[], value: Node): Node => (before.length ? sequence([...before, value]) : value);
