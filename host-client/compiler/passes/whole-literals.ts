/**
 * Object literals in `try`: where the value of a property throws, Espruino no longer reads the values of those that follow
 * (jspeFactorObject in src/jsparse.c), loses its place in the text, and the `catch` of the same function does not get the error.
 * What may throw and is not the last is evaluated before the literal.
 */

import { type Node, assign, children, declare, id, isFunction, replace, sequence, walkOwn } from "../ast.ts";
import { type Context, newName } from "../context.ts";

/** Rewrites the literals of a lowered program. */
export function keepLiteralsWhole(context: Context, program: Node): void {
  visitFunction(context, program);
}

function visitFunction(context: Context, owner: Node): void {
  const names: string[] = [];
  const visit = (node: Node, isInTry: boolean): void => {
    for (const child of children(node)) {
      if (isFunction(child)) visitFunction(context, child);
      else visit(child, isInTry || (node.type === "TryStatement" && child === node.block));
    }
    if (isInTry && node.type === "ObjectExpression") split(context, node, names);
  };
  visit(owner, false);
  const list = owner.type === "Program" ? owner.body : owner.body?.body;
  if (names.length && Array.isArray(list))
    list.unshift(
      declare(
        "var",
        names.map((name) => [id(name), null] as [Node, Node | null]),
      ),
    );
}

/** `{ a: f(), b }` becomes `($1 = f(), { a: $1, b })`. */
function split(context: Context, node: Node, names: string[]): void {
  const parts: Node[] = node.properties;
  const last = parts.findLastIndex((part, index) => index < parts.length - 1 && mayThrow(context, part.value));
  if (last < 0) return;
  const before: Node[] = [];
  for (const part of parts.slice(0, last + 1)) {
    if (isConstant(part.value)) continue;
    const name = newName(context, "$o");
    names.push(name);
    before.push(assign(id(name), part.value));
    Object.assign(part, { value: id(name), shorthand: false });
  }
  const literal = { ...node };
  replace(node, { ...sequence([...before, literal]), loc: literal.loc });
}

const isConstant = (value: Node): boolean => value.type === "Literal" || isFunction(value);

/** Calls, and reads of what may be nothing: the firmware's records are there. */
function mayThrow(context: Context, value: Node): boolean {
  if (isFunction(value)) return false;
  let may = false;
  walkOwn(value, (node) => {
    may ||= /^(Call|New|TaggedTemplate)Expression$/.test(node.type);
    const isRead = (context.isExact || context.isLean) && node.type === "MemberExpression";
    may ||= isRead && node.object.type !== "ThisExpression";
    may ||= node.type === "BinaryExpression" && /^(in|instanceof)$/.test(node.operator);
  });
  return may;
}
