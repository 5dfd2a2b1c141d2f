/** Nodes of the ESTree that the passes work on: shape, builders, walking. */

/** An ESTree node with the annotations of this compiler: `binding` (scope.ts) and `kind` (types.ts). */
export interface Node {
  type: string;
  start?: number;
  end?: number;
  loc?: { start: Position; end: Position } | null;
  [key: string]: any;
}
export interface Position {
  line: number;
  column: number;
}

/** Makes a node in a tree another one. */
export function replace(node: Node, other: Node): void {
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(node, other);
}

/** The same, at the place in the source where the first one stood. */
export function become(node: Node, other: Node): void {
  const { start, end, loc } = node;
  replace(node, { ...other, start, end, loc });
}

export const id = (name: string): Node => ({ type: "Identifier", name });
export const literal = (value: string | number | boolean | null): Node => ({ type: "Literal", value });
export const undef = (): Node => ({ type: "UnaryExpression", operator: "void", prefix: true, argument: literal(0) });
export const self = (): Node => ({ type: "ThisExpression" });
export const array = (elements: Node[]): Node => ({ type: "ArrayExpression", elements });
export const object = (properties: Node[] = []): Node => ({ type: "ObjectExpression", properties });
export const prop = (key: Node | string, value: Node): Node => ({
  type: "Property",
  key: typeof key === "string" ? nameKey(key) : key,
  value,
  kind: "init",
  method: false,
  shorthand: false,
  computed: false,
});
export const call = (callee: Node | string, ...args: Node[]): Node => ({
  type: "CallExpression",
  callee: typeof callee === "string" ? id(callee) : callee,
  arguments: args,
  optional: false,
});
export const construct = (callee: Node, ...args: Node[]): Node => ({ type: "NewExpression", callee, arguments: args });
export const member = (object: Node, key: string | number | Node): Node => {
  if (typeof key === "string" && isName(key)) return memberNode(object, id(key), false);
  return memberNode(object, typeof key === "object" ? key : literal(key), true);
};
export const memberNode = (object: Node, property: Node, computed: boolean): Node => ({
  type: "MemberExpression",
  object,
  property,
  computed,
  optional: false,
});
export const assign = (left: Node, right: Node, operator = "="): Node => ({
  type: "AssignmentExpression",
  operator,
  left,
  right,
});
export const binary = (operator: string, left: Node, right: Node): Node => ({
  type: operator === "&&" || operator === "||" || operator === "??" ? "LogicalExpression" : "BinaryExpression",
  operator,
  left,
  right,
});
export const unary = (operator: string, argument: Node): Node => ({
  type: "UnaryExpression",
  operator,
  prefix: true,
  argument,
});
export const not = (argument: Node): Node => unary("!", argument);
export const conditional = (test: Node, consequent: Node, alternate: Node): Node => ({
  type: "ConditionalExpression",
  test,
  consequent,
  alternate,
});
export const sequence = (expressions: Node[]): Node =>
  expressions.length === 1 ? expressions[0]! : { type: "SequenceExpression", expressions };
export const statement = (expression: Node): Node => ({ type: "ExpressionStatement", expression });
export const block = (body: Node[]): Node => ({ type: "BlockStatement", body });
export const returns = (argument: Node | null): Node => ({ type: "ReturnStatement", argument });
export const ifThen = (test: Node, consequent: Node, alternate: Node | null = null): Node => ({
  type: "IfStatement",
  test,
  consequent,
  alternate,
});
export const declare = (kind: string, declarations: [Node, Node | null][]): Node => ({
  type: "VariableDeclaration",
  kind,
  declarations: declarations.map(([target, init]) => ({ type: "VariableDeclarator", id: target, init })),
});
export const functionNode = (params: Node[], body: Node[], name: Node | null = null): Node => ({
  type: name ? "FunctionDeclaration" : "FunctionExpression",
  id: name,
  params,
  body: block(body),
  generator: false,
  async: false,
  expression: false,
});
export const arrow = (params: Node[], body: Node): Node => ({
  type: "ArrowFunctionExpression",
  params,
  body,
  expression: body.type !== "BlockStatement",
  async: false,
  generator: false,
});

/** Key of an object literal: an identifier where the node's lexer reads one, else a string. */
export const nameKey = (name: string): Node => (isName(name) ? id(name) : literal(name));

/** True for what may stand after a dot. */
export const isName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name) && name.length <= MAX_NAME;
/** Espruino cuts longer names off silently at 63; three are kept in hand. */
export const MAX_NAME = 60;

export const isFunction = (node: Node): boolean =>
  node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
export const isLoop = (node: Node): boolean => /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type);
export const isString = (node: Node): boolean => node.type === "Literal" && typeof node.value === "string";
export const isUndefined = (node: Node): boolean =>
  (node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "Literal") ||
  (node.type === "Identifier" && node.name === "undefined" && !node.binding);

/** What can be read twice without a difference. */
export const isStable = (node: Node): boolean =>
  node.type === "ThisExpression" ||
  (node.type === "Literal" && !node.regex) ||
  isUndefined(node) ||
  (node.type === "Identifier" && node.binding !== undefined && isConstant(node.binding));
const isConstant = (binding: any): boolean => binding.writes === 0;

const SKIPPED_KEYS = new Set([
  "type",
  "loc",
  "start",
  "end",
  "binding",
  "scope",
  "original",
  "returnsList",
  "holder",
  "labels",
  "suspended",
]);

const isNode = (value: any): value is Node => typeof value?.type === "string";

/** The child nodes, in source order. */
export function children(node: Node): Node[] {
  const found: Node[] = [];
  for (const key in node) {
    const value = node[key];
    if (typeof value !== "object" || value === null || SKIPPED_KEYS.has(key)) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (item && typeof item.type === "string") found.push(item);
    } else if (typeof value.type === "string") found.push(value);
  }
  return found;
}

/** Visits a tree top down; a visitor that returns false keeps out of that node's children. */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | null) => boolean | void,
  parent: Node | null = null,
) {
  if (visit(node, parent) === false) return;
  for (const child of children(node)) walk(child, visit, node);
}

/** Whether a test holds for a node or one below it. @param enters whether to look below a node for which it does not hold */
export function contains(
  root: Node,
  test: (node: Node, parent: Node | null) => boolean,
  enters: (node: Node) => boolean = () => true,
): boolean {
  let isFound = false;
  walk(root, (node, parent) => {
    isFound ||= test(node, parent);
    return !isFound && enters(node);
  });
  return isFound;
}

/** True where the function (arrows inside included) reads its own `this`. */
export function usesThis(node: Node): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner !== node && (inner.type === "FunctionDeclaration" || inner.type === "FunctionExpression")) return false;
    if (/^Class/.test(inner.type) && inner !== node) {
      if (inner.superClass && usesThis(inner.superClass)) found = true;
      return false;
    }
    if (inner.type === "ThisExpression" || inner.type === "Super") found = true;
    return !found;
  });
  return found;
}

/** Replaces each child by what `map` returns for it (an array where a list of statements stands). */
export function mapChildren(node: Node, map: (child: Node) => Node | Node[]): void {
  for (const key of Object.keys(node)) {
    const value = node[key];
    if (typeof value !== "object" || value === null || SKIPPED_KEYS.has(key)) continue;
    if (Array.isArray(value)) {
      if (value.some(isNode)) node[key] = value.flatMap((item) => (isNode(item) ? map(item) : [item]));
    } else if (typeof value.type === "string") node[key] = map(value);
  }
}

/** Walks a function's own code: nested functions are visited, their inside is not. */
export function walkOwn(root: Node, visit: (node: Node, parent: Node | null) => boolean | void) {
  walk(root, (node, parent) => {
    const result = visit(node, parent);
    if (result === false) return false;
    return node === root || !isFunction(node);
  });
}
