/** The last pass that moves code: function declarations first, `var` where Espruino would look outside. */

import { type Node, declare, id, isFunction, statement, assign, walk, walkOwn } from "../ast.ts";

/**
 * Hoists in a program and every function inside it.
 *
 * @param isExact closures may read a `var` before its place, too
 */
export function hoist(program: Node, isExact: boolean): void {
  hoistBody(program, program.body, isExact);
  walk(program, (node) => {
    if (isFunction(node) && node.body.type === "BlockStatement") hoistBody(node, node.body.body, isExact);
    else if (node.type === "BlockStatement" && !node.isHoisted) node.body = functionsFirst(node.body);
  });
}

function hoistBody(owner: Node, body: Node[], isExact: boolean): void {
  hoistVars(owner, body, isExact);
  const holder = owner.type === "Program" ? owner : owner.body;
  holder.body = functionsFirst(holder.body);
  holder.isHoisted = true;
}

/** A `var` of the source: what was `let` (vars.ts) is not there before its declaration, as it was not then. */
const isVar = (node: Node): boolean =>
  node.type === "VariableDeclaration" && node.kind === "var" && !node.isBlockScoped;
const isDirective = (node: Node): boolean => node.type === "ExpressionStatement" && typeof node.directive === "string";

function functionsFirst(body: Node[]): Node[] {
  const functions = body.filter((item) => item.type === "FunctionDeclaration");
  if (!functions.length || body.slice(0, functions.length).every((item) => item.type === "FunctionDeclaration"))
    return body;
  return [...functions, ...body.filter((item) => item.type !== "FunctionDeclaration")];
}

/** A `var` is declared at the head where it stands in a nested block, or is used in the text before it. */
function hoistVars(owner: Node, body: Node[], isExact: boolean): void {
  const early = new Set<string>();
  const declared = new Set<string>();
  const nested: Node[] = [];
  for (const item of body) {
    if (isVar(item)) {
      item.declarations.forEach((one: Node) => declared.add(one.id.name));
      continue;
    }
    collectNested(item, nested);
  }
  for (const node of nested) node.declarations.forEach((one: Node) => early.add(one.id.name));
  usedBefore(body, declared, early);
  if (isExact) for (const name of [...readEarly(body), ...headsUsedBefore(body)]) early.add(name);
  const names = [...early].filter((name) => name !== undefined);
  if (!names.length) return;
  for (const node of nested) unvar(node, early);
  const rest = body.flatMap((item) => (isVar(item) ? withoutVar(item, early) : [item]));
  const head = declare(
    "var",
    names.map((name) => [id(name), null] as [Node, null]),
  );
  const holder = owner.type === "Program" ? owner : owner.body;
  holder.body = [...rest.filter(isDirective), head, ...rest.filter((item) => !isDirective(item))];
}

function collectNested(item: Node, nested: Node[]): void {
  walk(item, (node, parent) => {
    if (isFunction(node)) return false;
    if (isVar(node)) {
      node.isLoopHead =
        parent && /^For(In|Of)?Statement$/.test(parent.type) && (parent.left === node || parent.init === node);
      node.holder = parent;
      if (!node.isLoopHead) nested.push(node);
    }
    return;
  });
}

function usedBefore(body: Node[], declared: Set<string>, early: Set<string>): void {
  const seen = new Set<string>();
  for (const item of body) {
    if (item.type === "FunctionDeclaration") continue;
    const own = isVar(item) ? item.declarations : [item];
    for (const part of own) {
      const looked = isVar(item) ? part.init : part;
      if (looked)
        walkOwn({ type: "Holder", looked } as Node, (node) => {
          if (node.type === "Identifier" && declared.has(node.name) && !seen.has(node.name)) early.add(node.name);
        });
      if (isVar(item)) seen.add(part.id.name);
    }
  }
}

/** Variables that a closure may ask for before their place, since something of the program is called before. */
function readEarly(body: Node[]): Set<string> {
  const found = new Set<string>();
  const called = body.findIndex((item) => item.type !== "FunctionDeclaration" && callsOwn(item));
  if (called < 0) return found;
  const held = new Set<string>();
  for (const item of body) for (const name of namesInside(item)) held.add(name);
  for (const item of body.slice(called))
    if (isVar(item)) for (const one of item.declarations) if (held.has(one.id.name)) found.add(one.id.name);
  return found;
}

/** Variables of heads of loops that stand in the text before: the head declares them once more, which does no harm. */
function headsUsedBefore(body: Node[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const item of body) {
    if (item.type === "FunctionDeclaration") continue;
    const own = new Set<string>();
    walkOwn({ type: "Holder", item } as Node, (node) => {
      if (node.type === "Identifier") own.add(node.name);
      if (node.type !== "VariableDeclaration" || !node.isLoopHead || !isVar(node)) return;
      for (const one of node.declarations) if (seen.has(one.id.name)) found.add(one.id.name);
    });
    for (const name of own) seen.add(name);
  }
  return found;
}

/** A call of something that is no helper, in the statement's own code. */
function callsOwn(item: Node): boolean {
  let found = false;
  walkOwn({ type: "Holder", item } as Node, (node) => {
    if (node.type === "CallExpression" || node.type === "NewExpression")
      found ||= !String(node.callee.name ?? "").startsWith("$");
  });
  return found;
}

/** Names that functions inside a statement mention. */
function namesInside(item: Node): Set<string> {
  const names = new Set<string>();
  walk(item, (node) => {
    if (!isFunction(node)) return true;
    walk(node, (inner) => {
      if (inner.type === "Identifier") names.add(inner.name);
    });
    return false;
  });
  return names;
}

/** `var a=1,b;` inside a block becomes `a=1;`. */
function unvar(node: Node, early: Set<string>): void {
  const parts = node.declarations.filter((one: Node) => one.init).map((one: Node) => assign(one.id, one.init));
  void early;
  for (const key of Object.keys(node)) if (key !== "holder" && key !== "loc") delete node[key];
  if (!parts.length) Object.assign(node, { type: "EmptyStatement" });
  else
    Object.assign(node, statement(parts.length === 1 ? parts[0] : { type: "SequenceExpression", expressions: parts }));
  delete node.holder;
}

function withoutVar(item: Node, early: Set<string>): Node[] {
  const list: Node[] = [];
  for (const one of item.declarations) {
    if (!early.has(one.id.name)) {
      const last = list[list.length - 1];
      if (last?.type === "VariableDeclaration") last.declarations.push(one);
      else list.push({ ...item, declarations: [one] });
    } else if (one.init) list.push(statement(assign(one.id, one.init)));
  }
  return list;
}
