/**
 * Uses of a `let`, `const` or class before its declaration. Reads in the same function always throw; closures that may run
 * early throw by themselves where they read, on a node too, and look before they write: Espruino would make a global.
 */

import { type Node, assign, become, call, id, isFunction, literal, sequence, statement, walk } from "../ast.ts";
import { patternNames } from "../declarations.ts";
import { type Reporter, refuse } from "../errors.ts";
import type { Binding } from "../scope.ts";
import type { Prepared } from "../pipeline.ts";

/** Puts the throw in the place of each such read: Espruino would find the value of the round before, or none. */
export function throwEarly(prepared: Prepared): void {
  const { program } = prepared.parsed;
  visit(program, program, prepared.parsed.reporter);
  const names = new Set<string>();
  guardClosures(program, [], names);
  if (names.size && prepared.facts.seesWords)
    program.body.unshift({ type: "Held", node: statement(assign(id("$lets"), literal(` ${[...names].join(" ")} `))) });
}

/** @param names gathers what may be used before it is there */
function guardClosures(node: Node, around: Node[], names: Set<string>): void {
  walk(node, (inner) => {
    if (inner !== node && isFunction(inner)) {
      guardClosures(inner, [...around, inner], names);
      return false;
    }
    const use = inner.type === "AssignmentExpression" && inner.operator === "=" ? inner.left : inner;
    if (use.type !== "Identifier" || !mayRunEarly(use, around)) return true;
    names.add(use.name);
    if (use !== inner) inner.right = call("$checked", inner.right, { ...use });
    return true;
  });
}

/** A closure around the use stands before the declaration, or is a function that is used there. */
function mayRunEarly({ binding, start }: Node, around: Node[]): boolean {
  const declared = binding?.declaration?.start;
  if (declared === undefined || !/^(let|const|class)$/.test(binding.kind) || start === undefined) return false;
  const inside = around.slice(around.indexOf(binding.scope.owner.node) + 1);
  return inside.some(
    (fn) => fn.start! < declared || (fn.id?.binding?.uses ?? []).some((one: Node) => isBefore(one, fn, declared)),
  );
}

const isBefore = (use: Node, fn: Node, place: number): boolean => use !== fn.id && (use.start ?? Infinity) < place;

function visit(node: Node, owner: Node, reporter: Reporter): void {
  walk(node, (inner, parent) => {
    if (/^For(In|Of)Statement$/.test(inner.type)) markSource(inner);
    if (inner !== node && (isFunction(inner) || isInitialiser(inner))) {
      visit(inner, inner, reporter);
      return false;
    }
    throwAtWrite(inner, owner);
    for (const target of targetsOf(inner)) refuseEarly(target, owner, reporter);
    const isSeenEarly = inner.type === "Identifier" && isRead(inner, parent);
    if (isSeenEarly && (isEarly(inner, owner) || isOwnParent(inner, parent) || inner.isOwnSource)) {
      const name = inner.source ?? inner.name;
      for (const key of Object.keys(inner)) if (!/^(loc|start|end)$/.test(key)) delete inner[key];
      Object.assign(inner, call("$throwTdz", literal(name)));
    }
    return true;
  });
}

/** `x = 1; let x;`, `x += 1`, `x++`: what is assigned is found out before. */
function throwAtWrite(node: Node, owner: Node): void {
  const target = node.type === "AssignmentExpression" ? node.left : node.type === "UpdateExpression" && node.argument;
  if (!target || target.type !== "Identifier" || !isEarly(target, owner)) return;
  const thrown = call("$throwTdz", literal(target.source ?? target.name));
  become(node, node.operator === "=" ? sequence([node.right, thrown]) : thrown);
}

/** Names that a pattern or the head of a loop assigns. */
function targetsOf(node: Node): Node[] {
  const isLoop = /^For(In|Of)Statement$/.test(node.type) && node.left.type !== "VariableDeclaration";
  const isPattern = node.type === "AssignmentExpression" && node.left.type.endsWith("Pattern");
  return isLoop || isPattern ? patternNames(node.left) : [];
}

function refuseEarly(target: Node, owner: Node, reporter: Reporter): void {
  if (target.type === "Identifier" && isEarly(target, owner))
    refuse(reporter, "assignment", target, `${target.name} before its declaration`, "Declare it above.");
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
  if (declared === undefined || node.end === undefined) return false;
  return node.end <= declared || isInOwnPattern(node, binding);
}

/** `const { a = b, b } = …`: a default that reads what comes after it, or itself. */
function isInOwnPattern(use: Node, { name, declaration }: Binding): boolean {
  const pattern = declaration?.type === "VariableDeclarator" ? declaration.id : null;
  if (!pattern || pattern.type === "Identifier" || use.start! < pattern.start! || use.end! > pattern.end!) return false;
  const target = patternNames(pattern).find((one) => one.name === name);
  if (!target || target === use) return false;
  let ready = target.end!;
  walk(pattern, (part) => {
    if (part.type === "AssignmentPattern" && part.left === target) ready = part.end!;
  });
  return use.end! <= ready;
}

/** Not the target of an assignment nor part of a pattern or an export. */
function isRead(node: Node, parent: Node | null): boolean {
  if (parent?.type === "AssignmentPattern") return parent.right === node;
  if (!parent || /Pattern$|^(RestElement|ExportSpecifier|UpdateExpression)$/.test(parent.type)) return false;
  if (parent.type === "AssignmentExpression" || /^For(In|Of)Statement$/.test(parent.type)) return parent.left !== node;
  if (parent.type === "Property" && parent.shorthand) return false;
  return true;
}
