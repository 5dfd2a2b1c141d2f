/**
 * A `var` of a parameter's name, where the parameters hold a function: that one sees the parameter, the body its own variable,
 * which begins with the parameter's value. For Espruino one name is one variable, so the body's gets another one.
 */

import { type Node, contains, declare, id, isFunction, walk, walkOwn } from "../ast.ts";
import { patternNames } from "../declarations.ts";

/**
 * Rewrites an analysed program; what the analysis found out is void then.
 *
 * @returns false where nothing was changed
 */
export function separateParameters(program: Node): boolean {
  let isChanged = false;
  walk(program, (node) => {
    if (!isFunction(node) || node.body.type !== "BlockStatement" || !node.params.some(holdsFunction)) return;
    const names = redeclared(node);
    for (const name of names) rename(node, name);
    isChanged ||= names.length > 0;
  });
  return isChanged;
}

function redeclared(fn: Node): string[] {
  const names = new Set(fn.params.flatMap((param: Node) => patternNames(param)).map(({ name }: Node) => name));
  const found = new Set<string>();
  walkOwn(fn.body, (node) => {
    if (node.type !== "VariableDeclaration" || node.kind !== "var") return;
    for (const { name } of node.declarations.flatMap((one: Node) => patternNames(one.id)))
      if (names.has(name)) found.add(name);
  });
  return [...found];
}

const holdsFunction = (param: Node): boolean => contains(param, isFunction);

function rename(fn: Node, name: string): void {
  const binding = fn.scope.bindings.get(name);
  const own = `${name}$var`;
  walk(fn.body, (node) => {
    if (node.type === "Property" && node.shorthand && node.value.binding === binding) node.shorthand = false;
    if (node.type === "Identifier" && node.binding === binding)
      Object.assign(node, { name: own, source: node.source ?? name });
  });
  fn.body.body.unshift(declare("var", [[id(own), id(name)]]));
}
