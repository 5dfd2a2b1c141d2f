/** Names that the program does not declare: what a node has, what the runtime fills in, what can not be had. */

import { type Node, undef } from "../ast.ts";
import { type Context, argumentsOf, helper, ownFrame, reject } from "../context.ts";
import { isStandardGlobal } from "../standard.ts";

export function lowerIdentifier(context: Context, node: Node): Node {
  if (node.binding) return node;
  if (node.name === "arguments" && ownFrame(context.frame).node.type !== "Program") return argumentsOf(context);
  if (node.name === "undefined") return undef();
  return lowerGlobal(context, node);
}

/** Globals that the runtime fills in, and those that can't be had. */
const FILLED = new Set(["Map", "Set", "WeakMap", "WeakSet", "Symbol", "structuredClone", "queueMicrotask", "Reflect"]);
const EXACT = new Set([
  "Error",
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "EvalError",
  "URIError",
  "AggregateError",
  "Promise",
  "String",
  "Number",
  "parseInt",
  "parseFloat",
  "isNaN",
  "isFinite",
  "RegExp",
  "Date",
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "Boolean",
  "decodeURIComponent",
  "encodeURIComponent",
  "encodeURI",
  "decodeURI",
  "btoa",
  "atob",
]);
const REFUSED: Record<string, string> = {
  Proxy: "missing",
  Intl: "missing",
  WeakRef: "missing",
  FinalizationRegistry: "missing",
  SharedArrayBuffer: "missing",
  Uint8ClampedArray: "missing",
  Atomics: "missing",
  BigInt: "bigint",
  BigInt64Array: "bigint",
  BigUint64Array: "bigint",
  eval: "dynamic",
  Function: "dynamic",
  fetch: "missing",
  TextEncoder: "missing",
  TextDecoder: "missing",
  URL: "missing",
  Buffer: "missing",
  performance: "missing",
  escape: "missing",
  unescape: "missing",
  Iterator: "missing",
  WebAssembly: "missing",
};

/** What JavaScript has and a node has, as it is; all else that Node.js has is refused. */
const KNOWN = new Set(
  (
    "Object Array Math JSON Function undefined NaN Infinity globalThis global ArrayBuffer DataView " +
    "Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array console"
  ).split(" "),
);

/** True for a global of Node.js that a node has, too. */
export const isOfNode = (name: string): boolean =>
  isStandardGlobal(name) && (FILLED.has(name) || EXACT.has(name) || KNOWN.has(name));

/** True for a global of Node.js that a node has not. */
export function isRefused(context: Context, name: string): boolean {
  if (name === "Proxy") return true;
  if (!context.isExact || name === "Function" || FILLED.has(name) || EXACT.has(name) || KNOWN.has(name)) return false;
  return name in REFUSED || (context.facts.isStrictWorld && isStandardGlobal(name));
}

function lowerGlobal(context: Context, node: Node): Node {
  const { name } = node;
  if (isRefused(context, name)) reject(context, (REFUSED[name] ?? "missing") as any, node, name);
  if (context.isLean && /^(Map|Set)$/.test(name)) return helper(context, `$Lean${name}`);
  if (FILLED.has(name) || (context.isExact && EXACT.has(name))) return helper(context, `$${name}`);
  if (context.isLean && name === "RangeError") return helper(context, "$RangeError");
  return node;
}
