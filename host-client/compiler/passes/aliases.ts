/**
 * `const M = Math`, `const P = Array.prototype`: another name for what the library has, whose members are lowered by the name that
 * they are known under.
 */

import { type Node, become, id, member, walk } from "../ast.ts";
import { pathOf } from "../library.ts";
import type { ScopeInfo } from "../scope.ts";

const LIBRARY = /^(Object|Array|String|Number|Math|JSON|Promise|Reflect|Symbol|Map|Set|Date|RegExp)$/;

/** Writes the library's own names instead; true where there was such an alias. */
export function resolveAliases(program: Node, scopes: ScopeInfo): boolean {
  let found = false;
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

function rename(use: Node, path: string): void {
  const library = path.replace(PROTOTYPE, "");
  if (path === library) return void Object.assign(use, { name: path, binding: null });
  become(use, member(id(library), "prototype"));
}
