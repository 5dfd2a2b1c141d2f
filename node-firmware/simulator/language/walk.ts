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

/**
 * True where Espruino's parser knows a body to use `this`. It reads a block word by word; an expression it parses, and with each
 * function in it forgets what it has seen so far (`jspeFunctionDefinitionInternal`).
 */
export function seesThis(body: any): boolean {
  const from = body.type === "BlockStatement" ? 0 : lastFunctionStart(body);
  let found = false;
  full(body, (node) => {
    found ||= node.type === "ThisExpression" && node.start >= from;
    return !found;
  });
  return found;
}

/** Where the body of the last function begins that is parsed with an expression; what blocks hold is not parsed. */
function lastFunctionStart(expression: any): number {
  let last = 0;
  full(expression, (node) => {
    if (!isFunctionNode(node)) return true;
    last = Math.max(last, node.body.start);
    return node.body.type !== "BlockStatement";
  });
  return last;
}
