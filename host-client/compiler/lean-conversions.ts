/** `Number(x)`, `String(x)`, `parseInt(text, base)` and their kin in lean modules: the exact readers, without what objects would need. */

import { type Node, call, literal, member, not, unary } from "./ast.ts";
import { type Context, helper } from "./context.ts";
import { BOOLEAN, NOTHING, NUMBER, STRING, isOnly, kindOf } from "./kinds.ts";
import { kindAt } from "./lean-values.ts";
import type { TypedKinds } from "./typed.ts";

/** What of a conversion's argument, or of the items of a list, makes it a lean one. */
const TAKES: Record<string, number> = {
  Number: NUMBER | STRING | BOOLEAN | NOTHING,
  String: NUMBER | STRING | BOOLEAN | NOTHING,
  Boolean: 255,
  parseInt: STRING,
  parseFloat: STRING,
};
const ITEM_HELPERS: Record<string, string> = { Number: "$toNumber", String: "$str", Boolean: "$isTrue" };

const isConversion = (node: Node): boolean =>
  node.type === "Identifier" && !node.binding && Object.hasOwn(TAKES, node.name);

/** `list.map(Number)`, `list.filter(Boolean)`. */
const isOverItems = (node: Node, parent: Node): boolean =>
  Object.hasOwn(ITEM_HELPERS, node.name) &&
  parent.arguments.length === 1 &&
  parent.callee.type === "MemberExpression" &&
  /^(map|filter|some|every)$/.test(parent.callee.property.name ?? "");

/** Why a name of a conversion is none that a lean module has; null of all other nodes. */
export function whyNoConversion(node: Node, parent: Node | null, kinds: TypedKinds | null): string | null {
  if (!isConversion(node) || !parent) return null;
  const { name } = node;
  if (parent.type === "MemberExpression") return parent.object === node ? null : name;
  if (parent.type !== "CallExpression") return name;
  if (parent.callee !== node) {
    if (!isOverItems(node, parent)) return name;
    return name === "Boolean" || isOnly(kinds?.items(parent.callee.object) ?? 255, TAKES[name]!) ? null : name;
  }
  const [first, base] = parent.arguments;
  if (!first || first.type === "SpreadElement") return name;
  if (base && !isOnly(kindAt(base, kinds), NUMBER)) return name;
  // What was caught is told as in a template.
  if (name === "String" && first.binding?.kind === "catch") return null;
  return isOnly(kindAt(first, kinds), TAKES[name]!) || name === "Boolean" ? null : `${name} of what may be an object`;
}

/** A conversion as a lean module has it; null of all other calls. */
export function leanConversion(context: Context, node: Node): Node | null {
  const { callee } = node;
  const [first, base] = node.arguments;
  if (first && isConversion(first) && isOverItems(first, node)) {
    node.arguments[0] = { type: "Held", node: helper(context, ITEM_HELPERS[first.name]!) };
    return null;
  }
  if (!isConversion(callee)) return null;
  const trimmed = () => call(helper(context, "$trim"), context.lower(first));
  switch (callee.name) {
    case "Number":
      return leanNumber(context, first);
    case "String":
      return context.lower(textOf(first));
    case "Boolean":
      return not(not(context.lower(first)));
    case "parseInt":
      return call(helper(context, "$wholeAt"), trimmed(), base ? context.lower(base) : literal(0));
    default:
      return member(call(helper(context, "$decimal"), trimmed()), 0);
  }
}

/** `Number(x)` and `+x`. */
export function leanNumber(context: Context, value: Node): Node {
  const known = kindOf(context, value);
  const lowered = context.lower(value);
  // Who makes a number of what is one by its type knows that the type may promise too much.
  if (isOnly(known, NUMBER)) return /^(Identifier|MemberExpression)$/.test(value.type) ? unary("+", lowered) : lowered;
  if (isOnly(known, BOOLEAN)) return unary("+", lowered);
  return call(helper(context, isOnly(known, STRING) ? "$parseNumber" : "$toNumber"), lowered);
}

/** The template `${x}`. */
const textOf = (value: Node): Node => ({
  type: "TemplateLiteral",
  quasis: [{ value: { cooked: "" } }, { value: { cooked: "" } }],
  expressions: [value],
});
