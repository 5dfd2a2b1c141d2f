/** Drops top-level functions and imports that nothing mentions: what is not used costs nothing, neither itself nor what it would need. */

import { type Node, isFunction, walk } from "./ast.ts";

/** Works by names, whatever their scope: a function or import is kept where anything that is kept mentions a name like its own. */
export function dropUnused(program: Node): void {
  const optional = new Map<string, Node>();
  for (const item of program.body) {
    const name = nameOfFunction(item);
    if (name) optional.set(name, item);
  }
  const kept = new Set<Node>(program.body.filter((item: Node) => !nameOfFunction(item)));
  const waiting = [...kept];
  const mentioned = new Set<string>();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    walk(item, (node) => {
      if (node.type === "ImportDeclaration") return false;
      if (node.type !== "Identifier") return true;
      mentioned.add(node.name);
      const found = optional.get(node.name);
      if (found && !kept.has(found)) waiting.push(found);
      if (found) kept.add(found);
      return true;
    });
  }
  program.body = program.body.filter((item: Node) => kept.has(item));
  for (const item of program.body)
    if (item.type === "ImportDeclaration")
      item.specifiers = item.specifiers.filter((part: Node) => mentioned.has(part.local.name));
}

/** The name of a declared function, or of a `const` that is given one: leaving such a statement out changes nothing else. */
function nameOfFunction(item: Node): string | null {
  if (item.type === "FunctionDeclaration") return item.id.name;
  if (item.type !== "VariableDeclaration" || item.declarations.length !== 1) return null;
  const [{ id: name, init }] = item.declarations;
  return name.type === "Identifier" && init && isFunction(init) ? name.name : null;
}
