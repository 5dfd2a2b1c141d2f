/** Names of functions: where a program reads `f.name`, each function is given the one that JavaScript infers. */

import { type Node, call, isFunction, literal, statement, walk } from "../ast.ts";
import type { Prepared } from "../pipeline.ts";
import { lengthOf } from "./variadic.ts";

export const isNameless = (node: Node | null | undefined): boolean =>
  Boolean(node) && (isFunction(node!) || node!.type === "ClassExpression") && !node!.id;

/** Rewrites a program before it is lowered; nothing is done where neither names nor lengths can be read. */
export function nameFunctions(prepared: Prepared): void {
  const { program } = prepared.parsed;
  const { detached } = prepared.facts;
  if (detached.has("length")) {
    walk(program, (node) => {
      if (node.type === "CallExpression") node.callee.isCalled = true;
    });
    markDeclarations(program, countOf);
  }
  if (!detached.has("name")) return;
  walk(program, (node) => {
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier")
      give(node, "init", node.id.source ?? node.id.name);
    else if (/^Assignment(Expression|Pattern)$/.test(node.type) && node.left.type === "Identifier")
      give(node, "right", node.left.source ?? node.left.name);
    else if (node.type === "Property" && node.value && !node.computed)
      give(node, "value", prefix(node) + (node.key.name ?? node.key.value));
    else if (
      /^(Method|Property)Definition$/.test(node.type) &&
      !node.computed &&
      node.kind !== "constructor" &&
      node.value
    ) {
      if (node.value.type !== "FunctionExpression" || node.type === "PropertyDefinition")
        give(node, "value", keyName(node));
      else node.value.givenName = prefix(node) + keyName(node);
    }
  });
  markDeclarations(program, nameOf);
}

/** The key of a member as `name` tells it. */
const keyName = ({ key }: Node): string =>
  key.type === "PrivateIdentifier" ? `#${key.source ?? key.name}` : String(key.name ?? key.value);

const prefix = (node: Node): string => (node.kind === "get" || node.kind === "set" ? `${node.kind} ` : "");

function give(holder: Node, slot: string, name: string): void {
  const value = holder[slot];
  if (!isNameless(value)) return;
  if (value.type === "ClassExpression") value.givenName = name;
  else if (slot === "value" && (holder.method || holder.kind === "get" || holder.kind === "set"))
    value.givenName = name;
  else holder[slot] = call("$named", value, literal(name));
}

/** What a program may ask of declared functions is told at the head of their block, since they are hoisted there. */
export function markDeclarations(program: Node, mark: (declared: Node) => Node | null): void {
  walk(program, (inner) => {
    const body = inner.type === "Program" || inner.type === "BlockStatement" ? inner.body : null;
    if (!Array.isArray(body)) return;
    const found = body.map((item: Node) =>
      /^Export(Named|Default)Declaration$/.test(item.type) ? item.declaration : item,
    );
    const marks = found.map((item: Node | null) => (isDeclared(item) ? mark(item!) : null));
    body.unshift(...marks.filter((made: Node | null) => made !== null).map((made) => statement(made!)));
  });
}

/** A declared function; one that takes a list has become two (variadic.ts). */
const isDeclared = (item: Node | null): boolean =>
  item?.type === "FunctionPair" || (item?.type === "FunctionDeclaration" && Boolean(item.id));

const nameOf = (declared: Node): Node => {
  const { id } = declared.outer ?? declared;
  return call("$named", { ...id }, literal(id.source ?? id.name));
};

/** Espruino counts all parameters that it sees; only a function that is used as a value can be asked. */
function countOf(declared: Node): Node | null {
  const { id } = declared.outer ?? declared;
  const count = lengthOf(declared.inner ?? declared);
  const isPlain = !declared.inner && declared.originalLength === undefined && count === declared.params.length;
  const isValue = id.binding?.uses.some((use: Node) => use !== id && !use.isCalled);
  return isPlain || !isValue ? null : call("$counted", { ...id }, literal(count));
}
