/**
 * Which task modules can be lowered leanly: everything they use is right on Espruino as it is, or with a small helper.
 * All others carry the whole exact runtime's parts for what they use: larger, and never different.
 */

import { type Node, walk } from "./ast.ts";
import { staticKey } from "./facts.ts";
import { type Rule, VALUE_RULES, whyDetached } from "./lean-values.ts";
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
    "Math.atan Math.atan2 Math.exp Math.log Math.log2 Math.log10 Math.cbrt Math.hypot Math.fround " +
    "Number.isInteger Number.isNaN Number.isFinite Number.isSafeInteger " +
    "Array.prototype.at Array.prototype.findLast Array.prototype.findLastIndex String.prototype.at String.prototype.trimStart " +
    "String.prototype.trimEnd Number.prototype.toFixed Array.prototype.flat Array.prototype.flatMap"
  ).split(" "),
);
const GLOBALS = new Set(
  (
    "Math Object Array Date RangeError JSON_ Promise Error TypeError SyntaxError ReferenceError Number_ String_ undefined NaN Infinity exports require " +
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
    reason ??= RULES.map((rule) => rule(node, parent, kinds)).find((one) => one !== null) ?? null;
    return reason === null;
  });
  return reason ?? whyDetached(program);
}

const RULES: Rule[] = [
  (node) => (node.generator ? "a generator" : null),
  (node) =>
    /^Class/.test(node.type) &&
    (node.superClass || node.body?.body?.some((item: Node) => item.kind === "get" || item.kind === "set"))
      ? "a class that extends or has accessors"
      : null,
  (node) => (node.type === "Property" && node.kind !== "init" && node.kind !== undefined ? "an accessor" : null),
  (node) => (node.type === "TaggedTemplateExpression" || node.type === "MetaProperty" ? node.type : null),
  (node) =>
    node.regex && (!PLAIN_PATTERN.test(node.regex.pattern) || /[^gi]/.test(node.regex.flags))
      ? "a regular expression"
      : null,
  (node) => (node.type === "BinaryExpression" && node.operator === "instanceof" ? "instanceof" : null),
  (node, parent) => (node.type === "MemberExpression" ? memberReason(node, parent) : null),
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
  (node) => (node.type === "CatchClause" && readsName(node) ? "the name of an error" : null),
  ...VALUE_RULES,
];

function memberReason(node: Node, parent: Node | null): string | null {
  const name = staticKey(node);
  if (name === null) return null;
  if (/^(constructor|__proto__|prototype)$/.test(name)) return name;
  const isStatic = node.object.type === "Identifier" && !node.object.binding;
  const known = runtime();
  if (isStatic && known.has(`${node.object.name}.${name}`))
    return NATIVE.has(name) || LEAN_FILLS.has(`${node.object.name}.${name}`) ? null : `${node.object.name}.${name}`;
  if (DATE_MEMBERS.test(name)) return `the method ${name} of dates`;
  if (isStatic && node.object.name === "Promise") return /^(resolve|reject|all)$/.test(name) ? null : `Promise.${name}`;
  const patches = ["Array", "String", "Number", "Object"]
    .map((type) => `${type}.prototype.${name}`)
    .filter((patch) => known.has(patch));
  const isCall = parent?.type === "CallExpression" && parent.callee === node;
  if (name === "finally") return "finally";
  if (name === "subarray" && isCall && parent.arguments.length > 1) return "subarray with an end";
  if (!patches.length || NATIVE.has(name)) return null;
  if (!isCall) return null;
  if (patches.every((patch) => LEAN_FILLS.has(patch))) return null;
  return leanCall(name, parent) ? null : name;
}

/** Calls that are right for these arguments. */
function leanCall(name: string, parent: Node): boolean {
  const [first, second] = parent.arguments;
  const isText = (node: Node | undefined) => node?.type === "Literal" && typeof node.value === "string";
  if (name === "sort") return parent.arguments.length === 1;
  if (name === "join") return parent.arguments.length === 1;
  if (name === "split") return parent.arguments.length === 1 && (isText(first) || Boolean(first?.regex));
  if (name === "replace")
    return (
      Boolean(first?.regex || isText(first)) &&
      (/Function/.test(second?.type ?? "") || (isText(second) && !second.value.includes("$")))
    );
  return name === "match" && Boolean(first?.regex);
}

function readsName(handler: Node): boolean {
  let found = false;
  const name = handler.param?.name;
  walk(handler.body, (node) => {
    if (
      node.type === "MemberExpression" &&
      node.object.name === name &&
      /^(name|stack|cause)$/.test(node.property.name ?? "")
    )
      found = true;
  });
  return found;
}
