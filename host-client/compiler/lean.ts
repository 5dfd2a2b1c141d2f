/**
 * Which task modules can be lowered leanly: everything they use is right on Espruino as it is, or with a small helper.
 * All others carry the whole exact runtime's parts for what they use: larger, and never different.
 */

import { type Node, walk } from "./ast.ts";
import { staticKey } from "./facts.ts";
import { whyNoConversion } from "./lean-conversions.ts";
import { isErrorClass, isErrorKind, whyNoErrorClass } from "./lean-errors.ts";
import { isLeanParse, isLeanStringify, whyNoJson } from "./lean-json.ts";
import { type Rule, VALUE_RULES, isMemberName, kindAt, whyDetached } from "./lean-values.ts";
import { ANY, ARRAY, OBJECT, STRING, isOnly } from "./kinds.ts";
import { isOddName } from "./passes/absent.ts";
import { isIterableResult } from "./results.ts";
import { runtime } from "./runtime.ts";
import type { TypedKinds } from "./typed.ts";

/** Methods that Espruino has and does right for arguments of their declared types. */
const NATIVE = new Set(
  (
    "push pop shift unshift forEach map filter reduce some every find findIndex indexOf includes slice concat reverse splice fill " +
    "charAt charCodeAt substr substring toLowerCase toUpperCase trim startsWith endsWith repeat padStart padEnd lastIndexOf " +
    "hasOwnProperty isArray keys min max floor ceil abs random now call apply bind toString"
  ).split(" "),
);
/** Parts of the library that are filled in by a few lines of their own. */
export const LEAN_FILLS = new Set(
  (
    "Math.trunc Math.sign Math.imul Math.clz32 Math.sqrt Math.pow Math.round Math.sin Math.cos Math.tan Math.asin Math.acos " +
    "Math.PI Math.E Math.LN2 Math.LN10 Math.LOG2E Math.LOG10E Math.SQRT2 Math.SQRT1_2 Math.atan Math.atan2 Math.exp Math.log Math.log2 Math.log10 Math.cbrt Math.hypot Math.fround " +
    "Number.isInteger Number.isNaN Number.isFinite Number.isSafeInteger " +
    "Array.prototype.at Array.prototype.findLast Array.prototype.findLastIndex String.prototype.at String.prototype.trimStart " +
    "String.fromCharCode String.prototype.trimEnd Number.prototype.toFixed Array.prototype.flat Array.prototype.flatMap"
  ).split(" "),
);
const GLOBALS = new Set(
  (
    "Math Object Array Date RangeError JSON Map Set Promise Error TypeError SyntaxError ReferenceError Number String Boolean parseInt parseFloat undefined NaN Infinity exports require " +
    "setTimeout setInterval clearTimeout clearInterval console print arguments Uint8Array Uint16Array Int8Array Int16Array Uint32Array " +
    "Int32Array Float32Array Float64Array ArrayBuffer E process getTime global isNaN digitalWrite digitalRead analogRead analogWrite " +
    "pinMode setWatch clearWatch I2C1 SPI1 Serial1 Serial2 Pin getSerial btoa atob changeInterval ESP32"
  ).split(" "),
);
/** Espruino's dates are fractional, local and never invalid: only their milliseconds are taken as they are. */
const DATE_MEMBERS =
  /^(toISOString|toJSON|toUTCString|toDateString|toTimeString|(get|set)(UTC)?(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|UTC|parse)$/;
const PIN = /^(D\d+|LED\d?|BTN\d?|LOW|HIGH|A\d+)$/;
/** What Espruino's own expressions do as JavaScript's: no groups, no counts, nothing lazy. */
const PLAIN_PATTERN =
  /^\^?(?:(?:[\w ,;:!@#%&=<>~'"-]|\\[dwsDWS.-])[*+?]?(?![?*+{])|\[\^?(?:[\w ,.:;]|\\[dws])+\][*+]?(?![?*+{]))*\$?$/;

/** The first thing that a lean module may not hold, in words; null where there is none. */
export function whyNotLean(program: Node, globals: Iterable<string>, kinds: TypedKinds | null): string | null {
  for (const name of globals) if (!GLOBALS.has(name) && !PIN.test(name)) return name;
  let reason: string | null = null;
  walk(program, (node, parent) => {
    for (const rule of RULES) reason ??= rule(node, parent, kinds);
    return reason === null;
  });
  return reason ?? whyDetached(program);
}

const RULES: Rule[] = [
  (node) => (node.isHalved === true ? "half of a character" : null),
  (node) => (node.generator ? "a generator" : null),
  (node) =>
    node.superClass && !isPlainParent(node.superClass) && !isErrorClass(node.superClass)
      ? "a class that extends what may be no plain class"
      : null,
  (node) =>
    node.type === "MethodDefinition" && node.static && /^[gs]et$/.test(node.kind) ? "a static accessor" : null,
  (node) => (node.type === "Property" && node.kind !== "init" && node.kind !== undefined ? "an accessor" : null),
  (node) => (node.type === "TaggedTemplateExpression" || node.type === "MetaProperty" ? node.type : null),
  (node) =>
    node.regex && (node.bytePattern || !PLAIN_PATTERN.test(node.regex.pattern) || /[^gi]/.test(node.regex.flags))
      ? "a regular expression"
      : null,
  (node) =>
    node.type === "BinaryExpression" &&
    node.operator === "instanceof" &&
    !isPlainParent(node.right) &&
    !isErrorClass(node.right) &&
    !isErrorKind(node.right) &&
    !isCollectionClass(node.right)
      ? "instanceof of what may be no plain class"
      : null,
  (node, parent, kinds) => (node.type === "MemberExpression" ? memberReason(node, parent, kinds) : null),
  (node, _parent, kinds) =>
    node.type === "ForOfStatement" && node.await && !isIterableResult(node.right, kinds)
      ? "for await of what is no result"
      : null,
  (node) =>
    node.type === "AssignmentExpression" &&
    node.left.type === "MemberExpression" &&
    node.left.property.name === "length"
      ? "assignment to length"
      : null,
  (node, _parent, kinds) => (node.type === "CatchClause" && readsName(node, kinds) ? "the name of an error" : null),
  whyNoErrorClass,
  ...VALUE_RULES,
  whyNoConversion,
  whyNoJson,
  whyNoCollection,
];

const isCollectionClass = (node: Node): boolean =>
  node.type === "Identifier" && /^(Map|Set)$/.test(node.name) && !node.binding;

/** `Map` and `Set` themselves as values. */
function whyNoCollection(node: Node, parent: Node | null): string | null {
  if (!isCollectionClass(node) || !parent) return null;
  const isMade = parent.type === "NewExpression" && parent.callee === node;
  const isAsked = parent.type === "BinaryExpression" && parent.operator === "instanceof" && parent.right === node;
  return isMemberName(node, parent) || isMade || isAsked ? null : `${node.name} as a value`;
}

/** A class of the module that keeps nothing in itself, which a derived class would get a copy of. */
function isPlainParent(node: Node): boolean {
  const { binding } = node;
  const [made] = binding?.values ?? [];
  if (binding?.values.length !== 1 || !/^Class/.test(made?.type ?? "")) return false;
  const isShared = made.body.body.some((item: Node) => item.static && item.type !== "MethodDefinition");
  return !isShared && (!made.superClass || isErrorClass(made.superClass) || isPlainParent(made.superClass));
}

const isRecord = (node: Node | undefined, kinds: TypedKinds | null): boolean =>
  Boolean(node) && isOnly(kindAt(node, kinds), OBJECT) && !kinds?.isListLike(node!) && !kinds?.isError(node!);

/** Calls that are right for lists and plain records, and of JSON. */
const TYPED_CALLS: Record<string, (given: Node[], kinds: TypedKinds | null) => boolean> = {
  "JSON.parse": isLeanParse,
  "JSON.stringify": isLeanStringify,
  "Object.values": ([first], kinds) => isRecord(first, kinds),
  "Object.entries": ([first], kinds) => isRecord(first, kinds),
  "Object.fromEntries": ([first], kinds) =>
    isOnly(kindAt(first, kinds), ARRAY) || (Boolean(first) && kinds?.walks(first!) === "collection"),
  "Object.assign": (given, kinds) => given.length > 0 && given.every((one) => isRecord(one, kinds)),
  "Array.from": ([first, , receiver], kinds) =>
    !receiver &&
    (isOnly(kindAt(first, kinds), ARRAY | STRING) ||
      /^(collection|mixed)$/.test((first && kinds?.walks(first)) ?? "") ||
      (isOnly(kindAt(first, kinds), OBJECT) && Boolean(kinds?.isListLike(first!)))),
};

function memberReason(node: Node, parent: Node | null, kinds: TypedKinds | null): string | null {
  const name = staticKey(node);
  if (name === null) return null;
  if (/^(constructor|__proto__|prototype)$/.test(name) || isOddName(name)) return name;
  const isStatic = node.object.type === "Identifier" && !node.object.binding;
  const known = runtime();
  if (isStatic && parent?.type === "CallExpression" && parent.callee === node) {
    const taken = TYPED_CALLS[`${node.object.name}.${name}`];
    if (taken)
      return taken(parent.arguments, kinds) ? null : `${node.object.name}.${name} of what may be something else`;
  }
  if (isStatic && known.has(`${node.object.name}.${name}`))
    return NATIVE.has(name) || LEAN_FILLS.has(`${node.object.name}.${name}`) ? null : `${node.object.name}.${name}`;
  if (DATE_MEMBERS.test(name)) return `the method ${name} of dates`;
  if (isStatic && node.object.name === "Promise") return /^(resolve|reject|all)$/.test(name) ? null : `Promise.${name}`;
  const patches = ["Array", "String", "Number", "Object"]
    .map((type) => `${type}.prototype.${name}`)
    .filter((patch) => known.has(patch));
  const isCall = parent?.type === "CallExpression" && parent.callee === node;
  if (name === "finally" || (name === "toLocaleString" && !isCall)) return name;
  if (!patches.length || NATIVE.has(name)) return null;
  if (!isCall || kinds?.isOwnMember(node)) return null;
  if (/^(values|entries)$/.test(name) && kinds?.walks(node.object) === "collection") return null;
  if (patches.every((patch) => LEAN_FILLS.has(patch))) return null;
  if (name === "sort" && !parent.arguments.length)
    return isOnly(kinds?.items(node.object) ?? ANY, STRING) ? null : name;
  return leanCall(name, parent) ? null : name;
}

/** Calls that are right for these arguments. */
function leanCall(name: string, parent: Node): boolean {
  const [first, second] = parent.arguments;
  const isText = (node: Node | undefined) => node?.type === "Literal" && typeof node.value === "string";
  if (name === "sort") return parent.arguments.length === 1;
  if (name === "join") return parent.arguments.length < 2;
  if (name === "split") return parent.arguments.length === 1 && (isText(first) || Boolean(first?.regex));
  if (name === "replace")
    return (
      Boolean(first?.regex || isText(first)) &&
      (/Function/.test(second?.type ?? "") || (isText(second) && !second.value.includes("$")))
    );
  return name === "match" && Boolean(first?.regex);
}

function readsName(handler: Node, kinds: TypedKinds | null): boolean {
  let found = false;
  const name = handler.param?.name;
  walk(handler.body, (node) => {
    if (
      node.type === "MemberExpression" &&
      node.object.name === name &&
      !(node.property.name === "name" && kinds?.isNamedByModule(node.object)) &&
      /^(name|stack|cause)$/.test(node.property.name ?? "")
    )
      found = true;
  });
  return found;
}
