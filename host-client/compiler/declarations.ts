/** What a list of statements declares: lexical names in its scope, `var` in that of the function. */

import { type Node, isFunction } from "./ast.ts";
import { type Binding, type Scope, type ScopeInfo } from "./scope.ts";

export interface Walker {
  info: ScopeInfo;
  pending: { node: Node; scope: Scope; isWrite: boolean; value: Node | null }[];
}

export function makeScope(node: Node, parent: Scope | null, isOwner: boolean): Scope {
  const scope: Scope = { node, parent, isFunction: isOwner, bindings: new Map(), owner: null as unknown as Scope };
  scope.owner = isOwner ? scope : parent!.owner;
  node.scope = scope;
  return scope;
}

export function bind(walker: Walker, scope: Scope, identifier: Node, kind: string, declaration: Node | null): Binding {
  let binding = scope.bindings.get(identifier.name);
  if (!binding) {
    binding = { name: identifier.name, kind, scope, uses: [], writes: 0, captured: false, values: [], declaration };
    scope.bindings.set(identifier.name, binding);
    walker.info.bindings.push(binding);
  } else if (kind === "function" || kind === "var") {
    if (binding.declaration || kind === "function") binding.writes++;
    if (kind === "function") binding.declaration = declaration;
  }
  identifier.binding = binding;
  binding.uses.push(identifier);
  return binding;
}

/** The names that a pattern declares. */
export function patternNames(pattern: Node | null): Node[] {
  if (!pattern) return [];
  switch (pattern.type) {
    case "Identifier":
      return [pattern];
    case "ObjectPattern":
      return pattern.properties.flatMap((p: Node) => patternNames(p.type === "RestElement" ? p.argument : p.value));
    case "ArrayPattern":
      return pattern.elements.flatMap((element: Node | null) => patternNames(element));
    case "AssignmentPattern":
      return patternNames(pattern.left);
    case "RestElement":
      return patternNames(pattern.argument);
    default:
      return [];
  }
}

/** Declares what a list of statements brings: lexical names in this scope, `var` in the function's. */
export function hoist(walker: Walker, statements: Node[], scope: Scope): void {
  for (const item of statements) {
    const inner =
      item.type === "ExportNamedDeclaration" || item.type === "ExportDefaultDeclaration" ? item.declaration : item;
    if (!inner) continue;
    if (inner.type === "FunctionDeclaration" && inner.id)
      bind(walker, scope, inner.id, "function", inner).values.push(inner);
    else if (inner.type === "ClassDeclaration" && inner.id)
      bind(walker, scope, inner.id, "class", inner).values.push(inner);
    else if (inner.type === "VariableDeclaration" && inner.kind !== "var") declareAll(walker, inner, scope);
    else if (inner.type === "ImportDeclaration")
      for (const part of inner.specifiers) bind(walker, scope, part.local, "import", part).values.push(null);
    hoistVars(walker, inner, scope.owner);
  }
}

export function declareAll(walker: Walker, declaration: Node, scope: Scope): void {
  for (const declarator of declaration.declarations)
    for (const name of patternNames(declarator.id)) bind(walker, scope, name, declaration.kind, declarator);
}

function hoistVars(walker: Walker, node: Node | null, owner: Scope): void {
  if (!node || isFunction(node) || node.type === "ClassDeclaration") return;
  if (node.type === "VariableDeclaration") {
    if (node.kind === "var") declareAll(walker, node, owner);
    return;
  }
  for (const key of ["body", "consequent", "alternate", "block", "finalizer", "handler", "init", "left", "cases"]) {
    const value = node[key];
    if (key === "left" && node.type !== "ForInStatement" && node.type !== "ForOfStatement") continue;
    if (key === "consequent" || key === "alternate") if (!/Statement|SwitchCase/.test(node.type)) continue;
    if (Array.isArray(value)) value.forEach((item) => item?.type && hoistVars(walker, item, owner));
    else if (value?.type && /Statement|Declaration|Clause|SwitchCase/.test(value.type)) hoistVars(walker, value, owner);
  }
}
