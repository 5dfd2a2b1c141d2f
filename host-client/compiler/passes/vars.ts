/**
 * `let` and `const` become `var` where nobody can tell: Espruino makes a scope for each round of a block that has them,
 * which is a tenth of the time of a small loop. By now every name of the program is declared once.
 */

import { type Node, children, isFunction, isLoop, walk } from "../ast.ts";
import type { Context } from "../context.ts";
import { BOOLEAN, NUMBER, isOnly, kindOf } from "../kinds.ts";

/**
 * Rewrites the declarations of a program. Kept are those in blocks that hold more than numbers, which a `var` would keep
 * alive until the function ends; and those in bodies of loops that closures hold on to (each round has its own), or that
 * have no value to begin with (each round begins with undefined).
 */
export function loosen(context: Context, program: Node): void {
  loosenOwn(context, program);
  walk(program, (node) => {
    if (isFunction(node)) loosenOwn(context, node);
  });
}

/** The declarations of one function, without those of functions inside it. */
function loosenOwn(context: Context, owner: Node): void {
  const held = namesInside(owner);
  const top = owner.type === "Program" ? owner : owner.body;
  const isFree = (item: Node, isRepeated: boolean) =>
    item.declarations.every(
      (one: Node) => isSmall(context, one) && (!isRepeated || (one.init && !held.has(one.id.name))),
    );
  const visit = (node: Node, isRepeated: boolean): void => {
    for (const child of children(node)) {
      if (isFunction(child)) continue;
      const isBody = isLoop(node) && child === node.body;
      const isHead = isLoop(node) && !isBody;
      if (child.type === "VariableDeclaration" && child.kind !== "var")
        if (isHead || node === top || isFree(child, isRepeated))
          Object.assign(child, { kind: "var", isBlockScoped: true });
      visit(child, isRepeated || isBody);
    }
  };
  visit(owner, false);
}

/** Numbers and truth values take a variable or two, whatever becomes of them. */
const isSmall = (context: Context, { id: name }: Node): boolean =>
  name.binding !== undefined && isOnly(kindOf(context, name), NUMBER | BOOLEAN);

/** Names that functions inside this one mention. */
function namesInside(owner: Node): Set<string> {
  const names = new Set<string>();
  walk(owner, (node) => {
    if (node === owner || !isFunction(node)) return true;
    walk(node, (inner) => {
      if (inner.type === "Identifier") names.add(inner.name);
    });
    return false;
  });
  return names;
}
