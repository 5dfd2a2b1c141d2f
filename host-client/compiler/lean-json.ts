/** `JSON` in lean modules: written and read by small helpers. */

import { type Node, call, literal } from "./ast.ts";
import { type Context, helper } from "./context.ts";
import { STRING, isOnly } from "./kinds.ts";
import { type Rule, isMemberName, kindAt } from "./lean-values.ts";
import type { TypedKinds } from "./typed.ts";

/** `JSON` itself as a value, and the key that Espruino takes for a prototype. */
export const whyNoJson: Rule = (node, parent) => {
  if (node.type === "Literal" && typeof node.value === "string" && node.value.includes('"__proto__"'))
    return "__proto__ in JSON";
  if (node.type !== "Identifier" || node.name !== "JSON" || node.binding || !parent) return null;
  return isMemberName(node, parent) || (parent.type === "MemberExpression" && parent.object === node)
    ? null
    : "JSON as a value";
};

/** `JSON.parse(text)`: no function looks at what is read. */
export const isLeanParse = (given: Node[], kinds: TypedKinds | null): boolean =>
  given.length === 1 && isOnly(kindAt(given[0], kinds), STRING);

/** `JSON.stringify(value)`, and with an indent that is written there. */
export function isLeanStringify([value, replace, indent]: Node[]): boolean {
  if (!value || value.type === "SpreadElement") return false;
  if (replace && !isNothing(replace)) return false;
  return !indent || isNothing(indent) || (indent.type === "Literal" && /^(number|string)$/.test(typeof indent.value));
}

const isNothing = (node: Node): boolean =>
  (node.type === "Literal" && node.value === null && !node.regex) ||
  (node.type === "Identifier" && node.name === "undefined" && !node.binding);

/** A call of `JSON` as a lean module has it; null of all other calls. */
export function leanJson(context: Context, node: Node, path: string): Node | null {
  // What the compiler itself puts there has no place in the source, and is right as it is.
  if (node.start === undefined) return null;
  const [value, , indent] = node.arguments;
  if (path === "JSON.parse") return call(helper(context, "$fromJson"), context.lower(value));
  if (path !== "JSON.stringify") return null;
  const gap = indent ? gapOf(indent.value) : "";
  return call(helper(context, "$toJson"), context.lower(value), ...(gap ? [literal(gap)] : []));
}

/** Ten characters at most, as the standard has it. */
function gapOf(indent: unknown): string {
  if (typeof indent === "number") return " ".repeat(Math.max(0, Math.min(10, Math.floor(indent))));
  return typeof indent === "string" ? indent.slice(0, 10) : "";
}
