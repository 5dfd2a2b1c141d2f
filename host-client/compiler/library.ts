/** Which parts of the library a program needs filled in or put right, and what of it can't be had. */

import { type Node, array, binary, call, id, isString, literal, member, object, unary, undef } from "./ast.ts";
import { type Context, copy, helper, reject } from "./context.ts";
import { LEAN_FILLS } from "./lean.ts";
import { leanCall } from "./lean-calls.ts";
import { lent } from "./lent.ts";
import { exactNumber } from "./numbers.ts";
import { staticKey } from "./facts.ts";
import { constructed } from "./passes/construct.ts";
import { hasNoPrototype } from "./passes/members.ts";
import { runtime } from "./runtime.ts";
import { ARRAY, BOOLEAN, FUNCTION, NUMBER, OBJECT, STRING, isOnly, kindOf } from "./kinds.ts";
import { milliseconds } from "./dates.ts";
import { dynamicRegExp, laterRegExp, regExpNode } from "./patterns.ts";
import { localeText } from "./locale.ts";
import { isLegacy, textOfFunction } from "./legacy.ts";
import { TYPED, TYPED_LACKS, elementBytes, newTyped, typedFrom } from "./typed-arrays.ts";
import { guardsWrites } from "./passes/assignments.ts";
import { standardAt } from "./standard.ts";

/** Frames of a stack that Node.js tells of. */
const STACK_TRACE_LIMIT = 10;

const TYPES: [string, number][] = [
  ["Array", ARRAY],
  ["String", STRING],
  ["Number", NUMBER],
  ["Object", OBJECT | ARRAY | FUNCTION],
  ["Function", FUNCTION],
];

/** Adds the library methods that `x.name` may mean, for values of the kinds that x can have. */
export function needMethod(context: Context, name: string, known: number, node: Node): void {
  if (
    context.isExact &&
    known & OBJECT &&
    !node.isCallee &&
    !context.facts.others.has(name) &&
    !isNamespace(node.object) &&
    TYPED_LACKS.has(name) &&
    [...context.facts.globals].some((one) => TYPED.test(one))
  )
    reject(
      context,
      "missing",
      node,
      `${name} in a program with typed arrays`,
      "Copy the typed array with Array.from first.",
    );
  if (name === "slice" && known & OBJECT && context.isExact && hasBuffers(context))
    context.helpers.add("ArrayBuffer.prototype.slice");
  for (const [type, kind] of TYPES) {
    const patch = `${type}.prototype.${name}`;
    if (known & kind && isWanted(context, patch)) context.helpers.add(patch);
  }
  if (name === "toLocaleString" && context.isExact && !node.isCallee) context.helpers.add(`Object.prototype.${name}`);
}

const hasBuffers = ({ facts }: Context): boolean => facts.globals.has("ArrayBuffer") || facts.properties.has("buffer");

const isNamespace = (node: Node | undefined): boolean => node?.type === "Identifier" && !node.binding;

/** Firmware keeps Espruino's own library: it is written for it, and each filled-in part is paid by every node. */
function isWanted(context: Context, patch: string): boolean {
  if (patch === "String.fromCharCode" && isOfBytes(context)) return false;
  if (context.isLean) return LEAN_FILLS.has(patch);
  return context.isExact && runtime().has(patch);
}

/** In a program that packs bytes into text a character is a byte, as for Espruino itself. */
const isOfBytes = ({ facts }: Context): boolean => facts.globals.has("btoa") || facts.globals.has("atob");

/** `Object.entries`, `Math.trunc` ...: adds what is missing; returns a node where the member is known by now. */
export function needStatic(context: Context, object: string, name: string, node: Node): Node | null {
  const patch = `${object}.${name}`;
  if (isWanted(context, patch)) context.helpers.add(patch);
  if (patch === "Object.assign" && context.isExact && guardsWrites(context))
    return helper(context, context.facts.usesSymbols ? "$assignCheckedAll" : "$assignChecked");
  if (patch === "Object.assign" && context.isExact && context.facts.usesSymbols)
    return helper(context, "$objectAssign");
  if (patch === "Promise.withResolvers" && context.isExact) reject(context, "missing", node, patch);
  // What the Node.js that a program is compared with has not yet, a node has not either.
  if (patch === "Map.groupBy" && context.facts.isStrictWorld && !(name in Map)) return undef();
  if (patch === "Error.captureStackTrace" && context.isExact) return helper(context, "$captureStackTrace");
  if (patch === "Error.stackTraceLimit" && context.isExact) return literal(STACK_TRACE_LIMIT);
  if (name === "BYTES_PER_ELEMENT" && TYPED.test(object)) return literal(elementBytes(object));
  return context.isExact && /^Number\.parse(Int|Float)$/.test(patch) ? helper(context, `$${name}`) : null;
}

/** Calls whose callee the library replaces as a whole; null where the call is an ordinary one. */
export function needCall(context: Context, node: Node): Node | null {
  const { callee } = node;
  if (context.isLean) return leanCall(context, node);
  if (/^Function\.(prototype\.constructor|call|apply|bind)$/.test(pathOf(callee)))
    reject(context, "dynamic", node, "new Function");
  if (context.isExact && callee.type === "MemberExpression") return lentMethod(context, node);
  if (callee.type !== "Identifier" || callee.binding || !context.isExact) return null;
  if (callee.name === "Function") reject(context, "dynamic", node, "new Function");
  if (node.type === "CallExpression" && (TYPED.test(callee.name) || /^(DataView|ArrayBuffer)$/.test(callee.name)))
    return call(helper(context, "$throwNew"), literal(callee.name));
  if (node.type === "CallExpression" && /^(Math|JSON|Reflect)$/.test(callee.name))
    return call(helper(context, "$invoke"), undef(), literal(callee.name), array([]));
  if (callee.name === "Array") {
    context.helpers.add("$Array");
    return { ...call("$Array", ...[]), arguments: listArguments(context, node) };
  }
  if (callee.name === "String" && node.arguments.length === 1 && isOnly(kindOf(context, node.arguments[0]), FUNCTION))
    return textOfFunction(context, node.arguments[0]);
  if (callee.name === "Date" && node.arguments.length === 1)
    node.arguments[0] = milliseconds(node.arguments[0]) ?? node.arguments[0];
  if (callee.name === "String" && node.arguments[0]?.isArguments) return literal("[object Arguments]");
  if (node.type === "NewExpression" && (TYPED.test(callee.name) || /^(DataView|ArrayBuffer)$/.test(callee.name)))
    return newTyped(context, node);
  if (callee.name === "RegExp") return dynamicRegExp(context, node);
  if (
    callee.name === "Object" &&
    node.arguments[0] &&
    isOnly(kindOf(context, node.arguments[0]), STRING | NUMBER | BOOLEAN)
  )
    reject(context, "class", node, "an object of a primitive value");
  if (callee.name === "Object" && node.arguments[0] && context.facts.usesSymbols && !node.isCompared)
    if (!isOnly(kindOf(context, node.arguments[0]), OBJECT | ARRAY | FUNCTION))
      reject(context, "class", node, "an object of what may be a symbol");
  if (callee.name === "Object") return call(helper(context, "$Object"), ...listArguments(context, node));
  if (node.type === "NewExpression" && callee.name === "Symbol")
    return call(helper(context, "$notConstructor"), literal("Symbol"));
  if (node.type === "NewExpression" && /^(Number|String|Boolean)$/.test(callee.name))
    reject(context, "class", node, `new ${callee.name}`);
  return null;
}

/** `Object.prototype.toString.call(x)`, `Array.prototype.map.call(x, f)`: methods lent to other values. */
function lentMethod(context: Context, node: Node): Node | null {
  const { callee } = node;
  const read = pathOf(callee) === "Date.parse" && node.arguments.length ? milliseconds(node.arguments[0]) : null;
  if (read) return context.lower(read);
  const folded =
    localeText(context, node) ??
    squareCall(context, node) ??
    foldMath(node) ??
    typedFrom(context, node) ??
    constructed(context, node) ??
    textMethod(context, node);
  if (folded) return folded;
  if (callee.object.isArguments && staticKey(callee) === "toString") return literal("[object Arguments]");
  if (node.arguments[0]?.isArguments) {
    const made = ofArguments(context, node);
    if (made) return made;
  }
  const found = /^(\w+)\.prototype\.(\w+)\.(call|apply)$/.exec(pathOf(callee)) ?? lentByLiteral(callee);
  if (!found || !node.arguments.length) return null;
  const [receiver] = node.arguments;
  if (found[1] === "Object" && found[2] === "toString" && /^(Math|JSON|Reflect)$/.test(pathOf(receiver)))
    return literal(`[object ${pathOf(receiver)}]`);
  const shared = /^(Map|Set|Promise|\w*Error|RegExp|Date)\.prototype$/.exec(pathOf(receiver));
  if (found[1] === "Object" && found[2] === "toString" && shared)
    return literal(Object.prototype.toString.call(standardAt(`${shared[1]}.prototype`)));
  if (found[1] === "Object" && found[2] === "toString") return call(helper(context, "$tag"), context.lower(receiver));
  if (found[1] !== "Array" || receiver.type === "SpreadElement") return null;
  return lent(context, node, found[2]!, found[3] === "apply");
}

/** `[].map.call(...)` */
function lentByLiteral(callee: Node): RegExpExecArray | null {
  const { object } = callee;
  const isEmpty = object.object?.type === "ArrayExpression" && !object.object.elements.length;
  const isCall = !callee.computed && object.type === "MemberExpression" && !object.computed;
  return isEmpty && isCall
    ? /^(Array) (\w+) (call|apply)$/.exec(`Array ${object.property.name} ${callee.property.name}`)
    : null;
}

/** What tells the list of arguments, which is an array on a node, from one. */
function ofArguments(context: Context, node: Node): Node | null {
  const path = pathOf(node.callee);
  if (path === "Array.isArray") return literal(false);
  if (path === "Object.getPrototypeOf") return member(id("Object"), "prototype");
  if (path === "Object.prototype.toString.call") return literal("[object Arguments]");
  if (path === "JSON.stringify")
    node.arguments[0] = { type: "Held", node: call(helper(context, "$record"), context.lower(node.arguments[0])) };
  return null;
}

/** Methods of text whose argument is a pattern, also where it is written as text; and what a text owns. */
function textMethod(context: Context, node: Node): Node | null {
  const name = staticKey(node.callee) ?? "";
  const [first] = node.arguments;
  const known = kindOf(context, node.callee.object);
  if (name === "hasOwnProperty" && isOnly(known, STRING) && first)
    return call(helper(context, "$hasOwn"), context.lower(node.callee.object), context.lower(first));
  if (
    name === "hasOwnProperty" &&
    isString(first ?? node) &&
    first.value === "prototype" &&
    hasNoPrototype(node.callee.object)
  )
    return literal(false);
  if (/^toLocale(Upper|Lower)Case$/.test(name) && first && !isPlainLocale(first))
    reject(context, "missing", node, `${name} of a language`, "Leave the language out.");
  if (/^toLocale(Date|Time)?String$/.test(name)) reject(context, "missing", node, name);
  if (name === "localeCompare" && node.arguments.length > 1)
    reject(context, "missing", node, "localeCompare with a locale or options", "Compare the parts by themselves.");
  if (isLegacy(context, name, known)) reject(context, "missing", node, name);
  if (name === "toString" && !node.arguments.length && isOnly(known, FUNCTION))
    return textOfFunction(context, node.callee.object);
  if (/^(search|match|matchAll)$/.test(name) && first && isText(context, known, name)) {
    const pattern = patternOf(context, node, first, name === "matchAll" ? "g" : "");
    if (pattern) node.arguments[0] = { type: "Held", node: pattern };
  }
  return null;
}

/** Whether a method is that of text, and not one of the program's own. */
const isText = ({ facts }: Context, known: number, name: string): boolean =>
  isOnly(known, STRING) || (Boolean(known & STRING) && !facts.methods.has(name) && !facts.others.has(name));

/** The expression of a pattern that is given as text; null of one that may be an expression already. */
function patternOf(context: Context, node: Node, given: Node, flags: string): Node | null {
  if (isString(given)) return regExpNode(context, node, given.value, flags);
  const isSurelyText = isOnly(kindOf(context, given), STRING) || !context.facts.hasPatterns;
  return isSurelyText && given.type !== "SpreadElement"
    ? laterRegExp(context, node, flags ? [given, literal(flags)] : [given])
    : null;
}

/** Languages whose letters have the cases of all others: not Turkish, Azeri and Lithuanian. */
const isPlainLocale = (node: Node): boolean => isString(node) && !/^(tr|az|lt)/i.test(node.value);

/** `Math.sin(1)` of numbers that are written out is worth what it is here. */
/** The square of a number that has a name is what Node.js gives for its power of two. @param kind of the base */
export function squareOf(base: Node, exponent: Node, kind: number): Node | null {
  const isTwo = exponent.type === "Literal" && exponent.value === 2;
  return isTwo && base.type === "Identifier" && isOnly(kind, NUMBER) ? binary("*", base, copy(base)) : null;
}

/** `Math.pow` of a named number and two. */
export function squareCall(context: Context, node: Node): Node | null {
  const [base, exponent] = node.arguments;
  if (pathOf(node.callee) !== "Math.pow" || node.arguments.length !== 2 || base.type !== "Identifier") return null;
  return squareOf(context.lower(base), exponent, kindOf(context, base));
}

function foldMath(node: Node): Node | null {
  const found = /^Math\.(\w+)$/.exec(pathOf(node.callee));
  const work = found && found[1] !== "random" ? (Math as any)[found[1]!] : null;
  const values = node.arguments.map(numberOf);
  if (typeof work !== "function" || !values.length || values.includes(null)) return null;
  const value = work(...values) as number;
  if (!Number.isFinite(value) || Object.is(value, -0)) return null;
  const made = exactNumber(literal(Math.abs(value)));
  return value < 0 ? unary("-", made) : made;
}

/** The value of a literal number, negated or not; null for anything else. */
export function numberOf(node: Node): number | null {
  if (node.type === "Literal" && typeof node.value === "number") return node.value;
  if (node.type !== "UnaryExpression" || node.operator !== "-") return null;
  const value = numberOf(node.argument);
  return value === null ? null : -value;
}

export function pathOf(node: Node): string {
  if (node.type === "Identifier") return node.binding ? "" : node.name;
  if (node.type !== "MemberExpression" || node.computed) return "";
  return `${pathOf(node.object)}.${node.property.name}`;
}

export function listArguments(context: Context, node: Node): Node[] {
  if (node.arguments.some((one: Node) => one.type === "SpreadElement"))
    reject(context, "class", node, "spread into a built-in constructor");
  return node.arguments.map((one: Node) => context.lower(one));
}

/** Numbers are written so that Espruino reads exactly their value. */
export function lowerNumber(context: Context, node: Node): Node {
  if (!context.isExact && !context.isLean) return node;
  const made = exactNumber(node);
  if (made.type === "CallExpression") context.helpers.add("$scale");
  return made;
}

export { binary, call, copy, helper, id, kindOf, literal, member, object, reject };
