/** What Node.js still has of older JavaScript, or guesses: refused, or put in place at compile time. */

import { type Node, literal } from "./ast.ts";
import { type Context, reject } from "./context.ts";
import { OBJECT, STRING } from "./kinds.ts";

/** What JavaScript keeps for old pages, and what hands out BigInts. */
export function isLegacy(context: Context, name: string, known: number): boolean {
  const { methods, others, globals } = context.facts;
  if (methods.has(name) || others.has(name)) return false;
  if (/^__(define|lookup)[GS]etter__$/.test(name)) return true;
  if (known & STRING && OF_PAGES.test(name)) return true;
  if (known & OBJECT && /^[gs]etBigU?[iI]nt64$/.test(name)) return true;
  return Boolean(known & OBJECT) && ((name === "setYear" && globals.has("Date")) || name === "compile");
}
const OF_PAGES = /^(anchor|big|blink|bold|fixed|fontcolor|fontsize|italics|link|small|strike|sub|sup)$/;

/** A function as text: its source, where it is known which one it is. */
export function textOfFunction(context: Context, node: Node): Node {
  const binding = node.type === "Identifier" && node.binding?.writes === 0 ? node.binding : null;
  const made = binding ? binding.values?.[0] : node;
  const isKnown = made && /Function|^Class/.test(made.type) && binding?.values.length !== 0 && made.end !== undefined;
  if (isKnown && context.facts.text) return literal(context.facts.text.slice(made.start, made.end));
  reject(context, "missing", node, "the text of a function", "Keep what you need of it under a name of its own.");
  return literal("");
}
