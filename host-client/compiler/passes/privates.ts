/**
 * Private names of different classes differ, also where they are spelled alike, and from what the library has; those of a class
 * that is evaluated more than once differ by evaluation.
 */

import { type Node, isFunction, walk } from "../ast.ts";
import { isLibraryName } from "./library-names.ts";

/** A class that may be evaluated more than once; `name` is the variable that holds it inside itself, once it is lowered. */
export interface Brand {
  name: string;
}

/** What a private name means at a place in the source. */
interface Meaning {
  name: string;
  brand: Brand | null;
}

interface Walk {
  names: ReadonlyMap<string, Meaning>;
  isRepeated: boolean;
}

/**
 * Renames the private names that more than one class of a program declares, and those that methods of the library have. Those of
 * a class in a function or loop get its `brand`.
 */
export function separatePrivates(program: Node): void {
  const counts = new Map<string, number>();
  walk(program, (node) => {
    if (isClass(node)) for (const name of declared(node)) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  if (!counts.size) return;
  const shared = new Set([...counts].filter(([name, count]) => count > 1 || isLibraryName(name)).map(([name]) => name));
  visit(program, { names: new Map(), isRepeated: false }, shared, { next: 1 });
}

const isClass = (node: Node): boolean => /^Class/.test(node.type) && node.body?.type === "ClassBody";

const declared = (node: Node): Set<string> =>
  new Set(
    node.body.body.flatMap((item: Node) => (item.key?.type === "PrivateIdentifier" ? [item.key.name as string] : [])),
  );

function visit(node: Node, outer: Walk, shared: ReadonlySet<string>, counter: { next: number }): void {
  const inner = isClass(node) ? ofClass(node, outer, shared, counter) : { ...outer };
  if (repeats(node)) inner.isRepeated = true;
  const meaning = node.type === "PrivateIdentifier" ? inner.names.get(node.name) : null;
  if (meaning) {
    if (meaning.name !== node.name) node.source = node.name;
    node.name = meaning.name;
    node.brand = meaning.brand;
  }
  const once = node.type === "CallExpression" && isFunction(node.callee) ? node.callee : null;
  for (const key of Object.keys(node)) {
    if (/^(loc|scope|binding|returnsList|brand)$/.test(key)) continue;
    for (const value of [node[key]].flat()) {
      if (typeof value?.type !== "string") continue;
      if (value === once) value.isCalledOnce = true;
      visit(value, inner, shared, counter);
    }
  }
}

/** What private names mean in a class. */
function ofClass(node: Node, outer: Walk, shared: ReadonlySet<string>, counter: { next: number }): Walk {
  const names = new Map(outer.names);
  const own = declared(node);
  const brand = outer.isRepeated && own.size ? { name: "" } : null;
  if (brand) node.brand = brand;
  for (const name of own) names.set(name, { name: shared.has(name) ? `${name}${counter.next++}` : name, brand });
  return { ...outer, names };
}

/** What is in it may run more than once. */
const repeats = (node: Node): boolean =>
  (isFunction(node) && (!node.isCalledOnce || node.generator)) ||
  /^(For|While|DoWhile)/.test(node.type) ||
  (node.type === "PropertyDefinition" && !node.static);
