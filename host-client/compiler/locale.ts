/** `x.toLocaleString()` as Node.js has it where nothing else is asked for: English of the United States. */

import { type Node, call, literal, undef } from "./ast.ts";
import { type Context, helper, reject } from "./context.ts";
import { staticKey } from "./facts.ts";
import { NUMBER, isOnly, kindOf } from "./kinds.ts";

/** The call of the helper that writes it; null where it is a method of the program's own. */
export function localeText(context: Context, node: Node): Node | null {
  const { callee, arguments: given } = node;
  if (staticKey(callee) !== "toLocaleString" || callee.object.type === "Super") return null;
  const { facts } = context;
  const isNumber = isOnly(kindOf(context, callee.object), NUMBER);
  const isOwn = facts.methods.has("toLocaleString") || facts.others.has("toLocaleString");
  if (!isNumber && isOwn && (given.length || facts.globals.has("Date"))) return null;
  const digits = digitsOf(given[1]);
  if (!isPlainLocale(given[0]) || !digits || (given[1] && !isNumber))
    reject(context, "number", node, "toLocaleString of another language or form", WAY);
  else if (!isNumber && facts.globals.has("Date")) reject(context, "missing", node, "toLocaleString", WAY);
  const object = context.lower(callee.object);
  return isNumber
    ? call(helper(context, "$localeNumber"), object, ...(digits ?? []))
    : call(helper(context, "$localeText"), object);
}
const WAY = "Send the plain value, and format it on the host.";

const isPlainLocale = (node: Node | undefined): boolean =>
  !node ||
  node.value === "en-US" ||
  node.value === "en" ||
  node.type === "UnaryExpression" ||
  node.name === "undefined";

/** The least and the most digits of a fraction, as arguments; null for any other option. */
function digitsOf(options: Node | undefined): Node[] | null {
  if (!options) return [];
  if (options.type !== "ObjectExpression") return null;
  const found = new Map<string, Node>(
    options.properties.map((one: Node) => [one.computed ? "" : one.key?.name, one.value]),
  );
  const isDigits = ([name, value]: [string, Node]) =>
    /^(min|max)imumFractionDigits$/.test(name) && /^1?\d$/.test(String(value.value));
  if (![...found].every(isDigits)) return null;
  const [least, most] = ["minimumFractionDigits", "maximumFractionDigits"].map((name) => found.get(name)?.value);
  if (least > most) return null;
  return [least === undefined ? undef() : literal(least), ...(most === undefined ? [] : [literal(most)])];
}
