/**
 * Parts of the library that a program reaches by names that it only spells: `Math[name]`, `list[method](...)`,
 * `const M = Math`. Those whose names occur in its texts or keys are filled in.
 */

import { type Node, walk } from "./ast.ts";
import { type Facts, staticKey } from "./facts.ts";
import { runtime } from "./runtime.ts";

interface Spelled {
  /** Words of texts, and keys of objects. */
  words: Set<string>;
  /** Libraries that are used other than as the object of a member that is written out. */
  values: Set<string>;
  /** Some member is asked for by a name that is known at run time only. */
  isDynamic: boolean;
}

/** The entries of the runtime that such names may mean. */
export function spelledMembers(program: Node, facts: Facts): string[] {
  const found: Spelled = { words: new Set(), values: new Set(), isDynamic: false };
  walk(program, (node, parent) => note(found, node, parent));
  return [...runtime().keys()].filter((entry) => isSpelled(found, facts, entry));
}

function note(found: Spelled, node: Node, parent: Node | null): void {
  const text = node.type === "Literal" ? node.value : node.type === "TemplateElement" ? node.value.cooked : null;
  if (typeof text === "string") for (const [word] of text.matchAll(/[A-Za-z]\w*/g)) found.words.add(word);
  if (node.type === "Property" && !node.computed && node.key.name) found.words.add(node.key.name);
  if (node.type === "MemberExpression" && staticKey(node) === null) found.isDynamic = true;
  if (node.type === "Identifier" && !node.binding && LIBRARY.test(node.name) && isValue(node, parent))
    found.values.add(node.name);
}

const LIBRARY = /^(Object|Array|String|Number|Math|JSON)$/;

/** Not called, and not asked for a member by its name. */
function isValue(node: Node, parent: Node | null): boolean {
  if (parent?.type === "MemberExpression") return parent.object === node && staticKey(parent) === null;
  return !(parent && /^(Call|New)Expression$/.test(parent.type) && parent.callee === node);
}

/** `Math.trunc` of a library that is a value, `Array.prototype.at` where members are asked for by their names. */
function isSpelled({ words, values, isDynamic }: Spelled, facts: Facts, entry: string): boolean {
  const [, library, prototype, name] = /^([A-Z]\w*)\.(prototype\.)?(\w+)$/.exec(entry) ?? [];
  if (!name) return false;
  if (prototype) return isDynamic && words.has(name);
  return values.has(library!) && (words.has(name) || facts.properties.has(name));
}
