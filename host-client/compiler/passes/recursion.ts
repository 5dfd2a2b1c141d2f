/** Which functions of a program call themselves, alone or in a ring, and can go on doing so on the heap (heap-calls.ts). */

import { type Node, isFunction, walk, walkOwn } from "../ast.ts";
import { type Binding, type ScopeInfo } from "../scope.ts";
import { patternNames } from "../declarations.ts";

/** A function that takes part in a recursion. */
export interface Recursive {
  binding: Binding;
  /** The function as it is written. */
  fn: Node;
  /** Calls of functions that are recursive too, in its own code (true) or in a closure inside (false). */
  calls: Map<Node, boolean>;
}

/** The recursive functions of an analysed program, by their bindings. */
export function findRecursive(program: Node, info: ScopeInfo): Map<Binding, Recursive> {
  const candidates = new Map<Binding, Recursive>();
  const exported = exportedFunctions(program);
  for (const binding of info.bindings) {
    const fn = soleFunction(binding);
    if (fn && canLeaveStack(fn) && !(exported.has(fn) && !fn.params.every(isName)))
      candidates.set(binding, { binding, fn, calls: new Map() });
  }
  for (const one of candidates.values()) noteCalls(one, candidates);
  for (const one of [...candidates.values()]) if (!reaches(one, one, candidates)) candidates.delete(one.binding);
  for (const one of [...candidates.values()]) dropInner(one, candidates);
  return candidates;
}

/** A recursive function inside of another one stays on the stack: that one is copied as it is. */
function dropInner(outer: Recursive, candidates: Map<Binding, Recursive>): void {
  const functions = new Map([...candidates.values()].map((one) => [one.fn, one]));
  walk(outer.fn, (node) => {
    const inner = node === outer.fn ? undefined : functions.get(node);
    if (inner) candidates.delete(inner.binding);
  });
}

/** What a module exports is asked for its parameters: they have to stay as they are written. */
function exportedFunctions(program: Node): Set<Node> {
  const declared = program.body.flatMap((item: Node) =>
    item.type === "ExportNamedDeclaration" && item.declaration ? [item.declaration] : [],
  );
  return new Set(
    declared.flatMap((one: Node) =>
      one.type === "VariableDeclaration" ? one.declarations.map(({ init }: Node) => init) : [one],
    ),
  );
}

const isName = (param: Node): boolean => param.type === "Identifier";

/** The function that a name always stands for. */
function soleFunction(binding: Binding): Node | null {
  const [value] = binding.values;
  if (binding.writes || binding.values.length !== 1 || !value || !isFunction(value)) return null;
  return /^(const|let|var|function|name)$/.test(binding.kind) ? value : null;
}

/** What waits needs no help, and what has a `this` or a list of arguments of its own is left as it is. */
function canLeaveStack(fn: Node): boolean {
  if (fn.async || fn.generator || fn.isOnRing) return false;
  let can = hasPlainParameters(fn);
  walk(fn, (node) => {
    if (node !== fn && isFunction(node) && node.type !== "ArrowFunctionExpression") return false;
    if (node.type === "ThisExpression" || node.type === "Super" || node.type === "MetaProperty") can = false;
    if (node.type === "Identifier" && node.name === "arguments" && !node.binding) can = false;
    return can;
  });
  return can;
}

/** False where the body declares a parameter again, or a rest is taken apart. */
export function hasPlainParameters(fn: Node): boolean {
  const names = new Set(fn.params.flatMap((param: Node) => patternNames(param)).map((name: Node) => name.name));
  let is = fn.params.every((param: Node) => param.type !== "RestElement" || param.argument.type === "Identifier");
  walkOwn(fn.body, (node) => {
    if (node.type === "FunctionDeclaration" && names.has(node.id?.name)) is = false;
    if (node.type !== "VariableDeclaration" || node.kind !== "var") return;
    for (const one of node.declarations) if (patternNames(one.id).some(({ name }) => names.has(name))) is = false;
  });
  return is;
}

function noteCalls(one: Recursive, candidates: ReadonlyMap<Binding, Recursive>): void {
  const visit = (node: Node, isOwn: boolean) =>
    walk(node, (inner) => {
      if (inner !== node && isFunction(inner)) {
        visit(inner, false);
        return false;
      }
      if (isCallOf(inner, candidates)) one.calls.set(inner, isOwn);
      return true;
    });
  for (const param of one.fn.params) visit(param, false);
  visit(one.fn.body, true);
}

/** A plain call of one of these functions by its name. */
export const isCallOf = (node: Node, functions: ReadonlyMap<Binding, unknown>): boolean =>
  node.type === "CallExpression" &&
  !node.optional &&
  node.callee.type === "Identifier" &&
  functions.has(node.callee.binding);

/** True where calls of own code lead from one function to another: those in closures can't leave the stack. */
function reaches(from: Recursive, to: Recursive, candidates: ReadonlyMap<Binding, Recursive>): boolean {
  const seen = new Set<Recursive>();
  const waiting = [from];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    for (const [node, isOwn] of one.calls) {
      const next = isOwn ? candidates.get(node.callee.binding) : undefined;
      if (next === to) return true;
      if (next && !seen.has(next)) waiting.push(next);
      if (next) seen.add(next);
    }
  }
  return false;
}
