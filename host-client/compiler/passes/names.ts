/** Names of functions: where a program reads `f.name`, each function is given the one that JavaScript infers. */

import { type Node, call, id, isFunction, literal, statement, walk } from "../ast.ts";
import type { Prepared } from "../pipeline.ts";

export const isNameless = (node: Node | null | undefined): boolean =>
  Boolean(node) && (isFunction(node!) || node!.type === "ClassExpression") && !node!.id;

/** Rewrites a program before it is lowered; nothing is done where no name can be read. */
export function nameFunctions(prepared: Prepared): void {
  const { program } = prepared.parsed;
  if (!prepared.facts.detached.has("name")) return;
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
        give(node, "value", node.key.name);
      else node.value.givenName = prefix(node) + (node.key.name ?? node.key.value);
    }
  });
  nameDeclarations(program);
}

const prefix = (node: Node): string => (node.kind === "get" || node.kind === "set" ? `${node.kind} ` : "");

function give(holder: Node, slot: string, name: string): void {
  const value = holder[slot];
  if (!isNameless(value)) return;
  if (value.type === "ClassExpression") value.givenName = name;
  else if (slot === "value" && (holder.method || holder.kind === "get" || holder.kind === "set"))
    value.givenName = name;
  else holder[slot] = call("$named", value, literal(name));
}

/** Declarations are named at the head of their block, since they are hoisted there. */
function nameDeclarations(node: Node): void {
  walk(node, (inner) => {
    const body = inner.type === "Program" || inner.type === "BlockStatement" ? inner.body : null;
    if (!Array.isArray(body)) return;
    const found = body.map((item: Node) =>
      item.type === "ExportNamedDeclaration" || item.type === "ExportDefaultDeclaration" ? item.declaration : item,
    );
    const names = found.filter((item: Node | null) => item?.type === "FunctionDeclaration" && item.id);
    const calls = names.map((item: Node) =>
      statement(call("$named", { ...item.id }, literal(item.id.source ?? item.id.name))),
    );
    body.unshift(...calls);
  });
  void id;
}
