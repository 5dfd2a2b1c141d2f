/** Private names of different classes differ, also where they are spelled alike, and from what the library has. */

import { type Node, walk } from "../ast.ts";
import { isLibraryName } from "./library-names.ts";

/** Renames the private names that more than one class of a program declares, and those that methods of the library have. */
export function separatePrivates(program: Node): void {
  const counts = new Map<string, number>();
  walk(program, (node) => {
    if (/^Class/.test(node.type) && node.body?.type === "ClassBody")
      for (const name of declared(node)) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  const shared = new Set([...counts].filter(([name, count]) => count > 1 || isLibraryName(name)).map(([name]) => name));
  if (shared.size) visit(program, new Map(), shared, { next: 1 });
}

const declared = (node: Node): Set<string> =>
  new Set(
    node.body.body.flatMap((item: Node) => (item.key?.type === "PrivateIdentifier" ? [item.key.name as string] : [])),
  );

function visit(node: Node, names: Map<string, string>, shared: Set<string>, counter: { next: number }): void {
  let inner = names;
  if (/^Class/.test(node.type) && node.body?.type === "ClassBody") {
    inner = new Map(names);
    for (const name of declared(node)) if (shared.has(name)) inner.set(name, `${name}${counter.next++}`);
  }
  if (node.type === "PrivateIdentifier" && names.has(node.name)) {
    node.source = node.name;
    node.name = names.get(node.name);
  }
  for (const key of Object.keys(node)) {
    if (/^(loc|scope|binding|returnsList)$/.test(key)) continue;
    const value = node[key];
    if (Array.isArray(value)) value.forEach((item) => item?.type && visit(item, inner, shared, counter));
    else if (typeof value?.type === "string") visit(value, inner, shared, counter);
  }
}
