/** Walks of a syntax tree. */

/** Calls `visit` for every node below and including `node`, parents first; `visit` may return false to go no deeper. */
export function full(node: any, visit: (node: any) => boolean | void): void {
  if (visit(node) === false) return;
  for (const key of Object.keys(node)) {
    const child = node[key];
    if (!child || typeof child !== "object" || key === "regex" || key === "loc") continue;
    if (Array.isArray(child)) for (const item of child) if (item?.type) full(item, visit);
    if (child.type) full(child, visit);
  }
}

export const isFunctionNode = (node: any): boolean =>
  node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";

/** True where a function, class or method is created anywhere below. */
export function makesClosures(node: any): boolean {
  let found = false;
  full(node, (n) => {
    if (isFunctionNode(n) || n.type.startsWith("Class")) found = true;
    return !found;
  });
  return found;
}

/** True where `this` (or `super`) is written anywhere below, nested functions included, as Espruino's lexer sees it. */
export function mentionsThis(node: any): boolean {
  let found = false;
  full(node, (n) => {
    if (n.type === "ThisExpression") found = true;
    return !found;
  });
  return found;
}
