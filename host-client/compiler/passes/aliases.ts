/**
 * `const M = Math`, `const P = Array.prototype`, `const args = arguments`: another name for what the library has or the language
 * gives, whose members are lowered by the name that they are known under.
 */

import { type Node, become, id, isFunction, member, walk } from "../ast.ts";
import { pathOf } from "../library.ts";
import type { ScopeInfo } from "../scope.ts";

const LIBRARY = /^(Object|Array|String|Number|Math|JSON|Promise|Reflect|Symbol|Map|Set|Date|RegExp)$/;

/** Writes the library's own names instead; true where there was such an alias. */
export function resolveAliases(program: Node, scopes: ScopeInfo): boolean {
  let found = nameArguments(program);
  walk(program, (node) => {
    if (node.type !== "VariableDeclaration" || node.kind !== "const") return;
    for (const { id: target, init } of node.declarations) {
      if (target.type !== "Identifier" || !init || target.binding?.writes !== 0) continue;
      const path = pathOf(init);
      if (!path.endsWith(PROTOTYPE) && !LIBRARY.test(path)) continue;
      const library = path.replace(PROTOTYPE, "");
      if (/\W/.test(library) || !scopes.globals.has(library)) continue;
      for (const use of target.binding.uses) if (use !== target) rename(use, path);
      found = true;
    }
  });
  return found;
}
const PROTOTYPE = ".prototype";

/** Another name for `arguments`, which is an array on a node: it is told from one by its own name alone. */
function nameArguments(program: Node): boolean {
  let found = false;
  walk(program, (fn) => {
    if (!isFunction(fn) || fn.type === "ArrowFunctionExpression") return;
    const inside = new Set<Node>();
    walkSame(fn, (node) => inside.add(node));
    for (const { type, id: target, init } of inside) {
      const isAlias = type === "VariableDeclarator" && target.type === "Identifier" && init?.name === "arguments";
      if (!isAlias || init.binding || target.binding?.writes !== 0) continue;
      const uses = target.binding.uses.filter((use: Node) => use !== target);
      if (!uses.every((use: Node) => inside.has(use))) continue;
      for (const use of uses) Object.assign(use, { name: "arguments", binding: null });
      found = true;
    }
  });
  return found;
}

/** What of a function has its `arguments`: all but other functions, arrows among it. */
function walkSame(fn: Node, each: (node: Node) => void): void {
  walk(fn, (node) => {
    each(node);
    return node === fn || !isFunction(node) || node.type === "ArrowFunctionExpression";
  });
}

function rename(use: Node, path: string): void {
  const library = path.replace(PROTOTYPE, "");
  if (path === library) return void Object.assign(use, { name: path, binding: null });
  become(use, member(id(library), "prototype"));
}
