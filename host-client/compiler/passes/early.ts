/** Reads of a `let`, `const` or class that stand before its declaration, in the same function: they always throw. */

import { type Node, call, isFunction, literal, walk } from "../ast.ts";
import { patternNames } from "../declarations.ts";
import type { Prepared } from "../pipeline.ts";

/** Puts the throw in the place of each such read: Espruino would find the value of the round before, or none. */
export function throwEarly(prepared: Prepared): void {
  visit(prepared.parsed.program, prepared.parsed.program);
}

function visit(node: Node, owner: Node): void {
  walk(node, (inner, parent) => {
    if (/^For(In|Of)Statement$/.test(inner.type)) markSource(inner);
    if (inner !== node && (isFunction(inner) || isInitialiser(inner))) {
      visit(inner, inner);
      return false;
    }
    const isSeenEarly = inner.type === "Identifier" && isRead(inner, parent);
    if (isSeenEarly && (isEarly(inner, owner) || isOwnParent(inner, parent) || inner.isOwnSource)) {
      const name = inner.source ?? inner.name;
      for (const key of Object.keys(inner)) if (!/^(loc|start|end)$/.test(key)) delete inner[key];
      Object.assign(inner, call("$throwTdz", literal(name)));
    }
    return true;
  });
}

/** `for (const x of [x])` */
function markSource(loop: Node): void {
  if (loop.left.type !== "VariableDeclaration" || loop.left.kind === "var") return;
  const declared = new Set(patternNames(loop.left.declarations[0].id).map(({ binding }) => binding));
  walk(loop.right, (node) => {
    if (isFunction(node)) return false;
    if (node.type === "Identifier" && node.binding && declared.has(node.binding)) node.isOwnSource = true;
    return true;
  });
}

/** `class A extends A` */
const isOwnParent = (node: Node, parent: Node | null): boolean =>
  parent?.superClass === node && Boolean(node.binding) && node.binding === parent.id?.binding;

const isInitialiser = (node: Node): boolean => node.type === "PropertyDefinition" || node.type === "StaticBlock";

function isEarly(node: Node, owner: Node): boolean {
  const { binding } = node;
  if (!binding || !/^(let|const|class)$/.test(binding.kind) || binding.scope.owner.node !== owner) return false;
  const declared = binding.declaration?.start;
  return declared !== undefined && node.end !== undefined && node.end <= declared;
}

/** Not the target of an assignment nor part of a pattern or an export. */
function isRead(node: Node, parent: Node | null): boolean {
  if (!parent || /Pattern$|^(RestElement|ExportSpecifier|UpdateExpression)$/.test(parent.type)) return false;
  if (parent.type === "AssignmentExpression" || /^For(In|Of)Statement$/.test(parent.type)) return parent.left !== node;
  if (parent.type === "Property" && parent.shorthand) return false;
  return true;
}
