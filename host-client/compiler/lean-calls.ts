/** Calls of the library in lean modules that go through a small helper. */

import { type Node, binary, call, construct, id, isString, literal, member } from "./ast.ts";
import { type Context, helper } from "./context.ts";
import { ARRAY, INTEGER, NUMBER, STRING, isOnly, kindOf } from "./kinds.ts";
import { leanConversion } from "./lean-conversions.ts";
import { leanJson } from "./lean-json.ts";
import { pathOf, squareCall } from "./library.ts";

/** Calls of a lean module that go through a small helper. */
export function leanCall(context: Context, node: Node): Node | null {
  const path = pathOf(node.callee);
  const made =
    squareCall(context, node) ??
    leanConversion(context, node) ??
    leanJson(context, node, path) ??
    leanLibrary(context, node, path);
  if (made) return made;
  const list = () => node.arguments.map((one: Node) => context.lower(one));
  if (path === "Object.keys" && !node.isUnordered) return call(helper(context, "$keysOf"), ...list());
  if (path === "Date.now") return call(member(id("Math"), "floor"), call(member(id("Date"), "now")));
  if (path === "Date" && node.type === "NewExpression" && !node.arguments.length)
    return construct(id("Date"), call(member(id("Math"), "floor"), call(member(id("Date"), "now"))));
  if (/^clear(Timeout|Interval)$/.test(path) && !isOnly(kindOf(context, node.arguments[0]), NUMBER))
    return call(helper(context, "$clear"), id(path), ...list());
  const [first] = node.arguments;
  if (path === "Date" && node.type === "NewExpression" && first && !isOnly(kindOf(context, first), INTEGER)) {
    context.helpers.add("Math.trunc");
    return construct(id("Date"), call(member(id("Math"), "trunc"), ...list()));
  }
  const isMember = node.callee.type === "MemberExpression" && !node.callee.computed;
  if (isMember && node.callee.property.name === "join" && !first) node.arguments.push(literal(","));
  const name = isMember ? node.callee.property.name : "";
  const searched = leanSearch(context, node, name, list);
  if (searched) return searched;
  if (name === "toString") return leanText(context, node, list);
  if (name === "subarray" && isPart(node))
    return call(helper(context, "$subarray"), context.lower(node.callee.object), ...list());
  if (name === "split" && isString(first) && first.value.length > 1)
    return call(helper(context, "$split"), context.lower(node.callee.object), ...list());
  if (name === "sort" && node.arguments.length === 1 && !node.isTotal)
    return call(helper(context, "$sorted"), context.lower(node.callee.object), ...list());
  if (
    name === "join" &&
    isOnly(kindOf(context, node.callee.object), ARRAY) &&
    !context.facts.isTextList?.(node.callee.object)
  )
    return call(helper(context, "$joined"), context.lower(node.callee.object), ...list());
  return null;
}

/** A view of a part: Espruino's own ends where it is told to, beyond what it is a part of. */
const isPart = ({ arguments: given }: Node): boolean =>
  given.length < 3 && given.every((one: Node) => one.type !== "SpreadElement");

/** `Object.entries` and kin, `Array.from`, the sorting of texts. */
function leanLibrary(context: Context, node: Node, path: string): Node | null {
  const list = () => node.arguments.map((one: Node) => context.lower(one));
  // What the compiler itself puts there has no place in the source, and is right as it is.
  if (Object.hasOwn(OF_RECORDS, path) && node.start !== undefined)
    return call(helper(context, OF_RECORDS[path]!), ...list());
  if (path === "Promise.reject" && node.start !== undefined) return call(helper(context, "$rejected"), ...list());
  if (path === "Array.from") return call(helper(context, "$listOf"), ...list());
  const isSort = node.callee.type === "MemberExpression" && node.callee.property.name === "sort";
  if (isSort && !node.arguments.length && context.facts.isTextList?.(node.callee.object))
    return call(helper(context, "$sorted"), context.lower(node.callee.object), helper(context, "$textOrder"));
  return null;
}
const OF_RECORDS: Record<string, string> = {
  "Object.values": "$valuesOf",
  "Object.entries": "$entriesOf",
  "Object.fromEntries": "$recordOf",
  "Object.assign": "$assignEach",
};

/** A number as text: all its digits, by whatever base. */
function leanText(context: Context, node: Node, list: () => Node[]): Node | null {
  const known = kindOf(context, node.callee.object);
  if (!isOnly(known, NUMBER) || isOnly(known, INTEGER)) return null;
  const value = context.lower(node.callee.object);
  return call(helper(context, node.arguments.length ? "$toBase" : "$str"), value, ...list());
}

/** Text that is looked for: of more than one character, Espruino also finds what a text ends within. */
function leanSearch(context: Context, node: Node, name: string, list: () => Node[]): Node | null {
  const [first, second] = node.arguments;
  if (!/^(indexOf|includes|replace)$/.test(name) || !first || !(kindOf(context, node.callee.object) & STRING))
    return null;
  const isSingle = isString(first) && first.value.length === 1;
  if (name === "replace")
    return isString(first) && !(isSingle && isOnly(kindOf(context, second), STRING))
      ? call(helper(context, "$replaced"), context.lower(node.callee.object), ...list())
      : null;
  if (isSingle) return null;
  const found = call(helper(context, "$indexOf"), context.lower(node.callee.object), ...list());
  return name === "indexOf" ? found : binary(">=", found, literal(0));
}
