/** How values are written in the source, for the words of errors in programs that look at them. */

import { type Node, isName, literal } from "../ast.ts";
import type { Context } from "../context.ts";
import { staticKey } from "../facts.ts";

/** `a.b.c` as in the source; null for anything but a path of names. */
export function textOf(node: Node): string | null {
  if (node.type === "Identifier") return node.source ?? node.name;
  if (node.type === "ThisExpression") return "this";
  if (node.type !== "MemberExpression" || node.property.type === "PrivateIdentifier") return null;
  const holder = textOf(node.object);
  const key = staticKey(node);
  return holder && key && isName(key) ? `${holder}.${key}` : null;
}

/** True where the program may see the words of an error. */
export const seesWords = (context: Context): boolean => context.isExact && context.facts.properties.has("message");

/** The source of a value as the last argument of a helper; none where nobody looks, or where it is no path of names. */
export function writtenAs(context: Context, source: Node | null): Node[] {
  const text = source && seesWords(context) ? textOf(source) : null;
  return text === null ? [] : [literal(text)];
}
