/** `const M = Math`: another name for what the library has, whose members are lowered by the name that they are known under. */

import { type Node, walk } from "../ast.ts";
import type { ScopeInfo } from "../scope.ts";

const LIBRARY = /^(Object|Array|String|Number|Math|JSON|Promise|Reflect|Symbol|Map|Set|Date)$/;

/** Writes the library's own names instead; true where there was such an alias. */
export function resolveAliases(program: Node, scopes: ScopeInfo): boolean {
  let found = false;
  walk(program, (node) => {
    if (node.type !== "VariableDeclaration" || node.kind !== "const") return;
    for (const { id, init } of node.declarations) {
      if (id.type !== "Identifier" || init?.type !== "Identifier" || init.binding) continue;
      if (!LIBRARY.test(init.name) || !scopes.globals.has(init.name) || id.binding?.writes !== 0) continue;
      for (const use of id.binding.uses) if (use !== id) Object.assign(use, { name: init.name, binding: null });
      found = true;
    }
  });
  return found;
}
