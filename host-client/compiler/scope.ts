/** Who declares which name: scopes, bindings, references, and one name per binding in the whole program. */

import { type Node, isFunction, isLoop } from "./ast.ts";
import { type Walker, makeScope, bind, patternNames, hoist, declareAll } from "./declarations.ts";

export interface Binding {
  name: string;
  /** var, let, const, param, function, class, catch, import, name (of a function expression). */
  kind: string;
  scope: Scope;
  /** Identifier nodes, declarations included. */
  uses: Node[];
  /** Assignments after the declaration. */
  writes: number;
  /** Those of them that are a loop's step from round to round. */
  steps?: number;
  /** Read or written from a function inside the one that declares it. */
  captured: boolean;
  /** The values that are ever assigned, where known; null stands for anything. */
  values: (Node | null)[];
  declaration: Node | null;
}
export interface Scope {
  node: Node;
  parent: Scope | null;
  isFunction: boolean;
  bindings: Map<string, Binding>;
  /** The innermost function (or the program). */
  owner: Scope;
}
export interface ScopeInfo {
  root: Scope;
  /** Names that nothing in the program declares. */
  globals: Map<string, Node[]>;
  bindings: Binding[];
  /** Every name in use, so that new ones can keep clear. */
  names: Set<string>;
}

/** What a name stands for, where that is certain; else the expression itself. */
export function certainValue(node: Node): Node {
  const { binding } = node;
  const isSure = node.type === "Identifier" && binding?.writes === 0 && binding.values?.length === 1;
  return (isSure && binding.values[0]) || node;
}

/** Analyses a program; every Identifier that refers to a binding gets it as `binding`. */
export function analyse(program: Node): ScopeInfo {
  const root = makeScope(program, null, true);
  const info: ScopeInfo = { root, globals: new Map(), bindings: [], names: new Set() };
  const walker: Walker = { info, pending: [] };
  hoist(walker, program.body, root);
  for (const item of program.body) visit(walker, item, root);
  for (const { node, scope, isWrite, value } of walker.pending) resolve(info, node, scope, isWrite, value);
  return info;
}

function reference(walker: Walker, node: Node, scope: Scope, isWrite = false, value: Node | null = null): void {
  walker.pending.push({ node, scope, isWrite, value });
}

function resolve(info: ScopeInfo, node: Node, scope: Scope, isWrite: boolean, value: Node | null): void {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const binding = at.bindings.get(node.name);
    if (!binding) continue;
    if (node.binding !== binding) binding.uses.push(node);
    node.binding = binding;
    if (scope.owner !== binding.scope.owner) binding.captured = true;
    if (isWrite) {
      binding.writes++;
      binding.values.push(value);
    }
    return;
  }
  const uses = info.globals.get(node.name);
  if (uses) uses.push(node);
  else info.globals.set(node.name, [node]);
  if (isWrite) node.writesGlobal = true;
}

function visitFunction(walker: Walker, node: Node, outer: Scope): void {
  let parent = outer;
  if (node.type === "FunctionExpression" && node.id) {
    parent = makeScope({ type: "FunctionName" }, outer, false);
    bind(walker, parent, node.id, "name", node).values.push(node);
  }
  const scope = makeScope(node, parent, true);
  for (const param of node.params) {
    for (const name of patternNames(param)) bind(walker, scope, name, "param", node).values.push(null);
  }
  // What a default reads are parameters and what is outside, never a name that the body declares (ECMAScript 10.2.11, step 28).
  const head: Scope = { ...scope, bindings: new Map(scope.bindings) };
  for (const param of node.params) visitPattern(walker, param, head, true);
  if (node.body.type !== "BlockStatement") return visit(walker, node.body, scope);
  hoist(walker, node.body.body, scope);
  node.body.body.forEach((item: Node) => visit(walker, item, scope));
}

function visitPattern(
  walker: Walker,
  pattern: Node | null,
  scope: Scope,
  isDeclaration: boolean,
  value: Node | null = null,
): void {
  if (!pattern) return;
  switch (pattern.type) {
    case "Identifier":
      if (!isDeclaration) reference(walker, pattern, scope, true, value);
      return;
    case "ObjectPattern":
      for (const part of pattern.properties) {
        if (part.type === "RestElement") visitPattern(walker, part.argument, scope, isDeclaration);
        else {
          if (part.computed) visit(walker, part.key, scope);
          visitPattern(walker, part.value, scope, isDeclaration);
        }
      }
      return;
    case "ArrayPattern":
      pattern.elements.forEach((element: Node | null) => visitPattern(walker, element, scope, isDeclaration));
      return;
    case "AssignmentPattern":
      visitPattern(walker, pattern.left, scope, isDeclaration);
      return visit(walker, pattern.right, scope);
    case "RestElement":
      return visitPattern(walker, pattern.argument, scope, isDeclaration);
    default:
      visit(walker, pattern, scope);
  }
}

function visitDeclaration(walker: Walker, node: Node, scope: Scope): void {
  for (const { id: target, init } of node.declarations) {
    const isPlain = target.type === "Identifier";
    if (isPlain && target.binding && (init || node.kind !== "var")) target.binding.values.push(init ?? UNDEFINED);
    else if (!isPlain) for (const name of patternNames(target)) name.binding?.values.push(null);
    visitPattern(walker, target, scope, true);
    if (init) visit(walker, init, scope);
  }
}
const UNDEFINED: Node = { type: "Identifier", name: "undefined" };

function visitClass(walker: Walker, node: Node, outer: Scope): void {
  if (node.superClass) visit(walker, node.superClass, outer);
  const scope = makeScope(node, outer, false);
  if (node.id && node.type === "ClassExpression") bind(walker, scope, node.id, "name", node).values.push(node);
  for (const item of node.body.body) {
    if (item.type === "StaticBlock") {
      const inner = makeScope(item, scope, true);
      hoist(walker, item.body, inner);
      item.body.forEach((part: Node) => visit(walker, part, inner));
      continue;
    }
    if (item.computed) visit(walker, item.key, scope);
    if (item.type === "PropertyDefinition") {
      if (item.value) visit(walker, item.value, makeScope({ type: "FieldValue" }, scope, true));
    } else visitFunction(walker, item.value, scope);
  }
}

function visitLoopHead(walker: Walker, node: Node, outer: Scope): void {
  const scope = makeScope(node, outer, false);
  const head = node.type === "ForStatement" ? node.init : node.left;
  if (head?.type === "VariableDeclaration") {
    if (head.kind !== "var") declareAll(walker, head, scope);
    visitDeclaration(walker, head, scope);
    if (head !== node.init) for (const name of patternNames(head.declarations[0].id)) name.binding?.values.push(null);
  } else if (head) (node.type === "ForStatement" ? visit : visitTarget)(walker, head, scope);
  for (const key of ["test", "update", "right", "body"]) if (node[key]) visit(walker, node[key], scope);
}

function visitTarget(walker: Walker, node: Node, scope: Scope): void {
  visitPattern(walker, node, scope, false);
}

function visit(walker: Walker, node: Node | null, scope: Scope): void {
  if (!node) return;
  if (isFunction(node)) return visitFunction(walker, node, scope);
  if (isLoop(node) && node.type.startsWith("For")) return visitLoopHead(walker, node, scope);
  const handler = VISITORS[node.type];
  if (handler) return handler(walker, node, scope);
  for (const key of Object.keys(node)) {
    if (key === "scope" || key === "binding" || key === "loc") continue;
    const value = node[key];
    if (Array.isArray(value)) value.forEach((item) => item?.type && visit(walker, item, scope));
    else if (value && typeof value.type === "string") visit(walker, value, scope);
  }
}

const VISITORS: Record<string, (walker: Walker, node: Node, scope: Scope) => void> = {
  Identifier: (walker, node, scope) => reference(walker, node, scope),
  ClassDeclaration: visitClass,
  ClassExpression: visitClass,
  VariableDeclaration: visitDeclaration,
  BlockStatement(walker, node, scope) {
    const inner = makeScope(node, scope, false);
    hoist(walker, node.body, inner);
    node.body.forEach((item: Node) => visit(walker, item, inner));
  },
  SwitchStatement(walker, node, scope) {
    visit(walker, node.discriminant, scope);
    const inner = makeScope(node, scope, false);
    hoist(
      walker,
      node.cases.flatMap((one: Node) => one.consequent),
      inner,
    );
    for (const one of node.cases) {
      visit(walker, one.test, inner);
      one.consequent.forEach((item: Node) => visit(walker, item, inner));
    }
  },
  CatchClause(walker, node, scope) {
    const inner = makeScope(node, scope, false);
    for (const name of patternNames(node.param)) bind(walker, inner, name, "catch", node).values.push(null);
    visitPattern(walker, node.param, inner, true);
    visit(walker, node.body, inner);
  },
  AssignmentExpression(walker, node, scope) {
    const isPlain = node.operator === "=" && node.left.type === "Identifier";
    if (node.left.type === "Identifier" && !isPlain) reference(walker, node.left, scope, true, node);
    else visitPattern(walker, node.left, scope, false, isPlain ? node.right : null);
    visit(walker, node.right, scope);
  },
  UpdateExpression(walker, node, scope) {
    if (node.argument.type === "Identifier") reference(walker, node.argument, scope, true, node);
    else visit(walker, node.argument, scope);
  },
  MemberExpression(walker, node, scope) {
    visit(walker, node.object, scope);
    if (node.computed) visit(walker, node.property, scope);
  },
  Property(walker, node, scope) {
    if (node.computed) visit(walker, node.key, scope);
    visit(walker, node.value, scope);
  },
  LabeledStatement: (walker, node, scope) => visit(walker, node.body, scope),
  BreakStatement() {},
  ContinueStatement() {},
  MetaProperty() {},
  ImportDeclaration() {},
  ExportNamedDeclaration(walker, node, scope) {
    if (node.declaration) return visit(walker, node.declaration, scope);
    if (!node.source) for (const part of node.specifiers) visit(walker, part.local, scope);
  },
  ExportAllDeclaration() {},
};
