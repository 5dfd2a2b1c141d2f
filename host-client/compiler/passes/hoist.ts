/** The last pass that moves code: function declarations first, `var` where Espruino would look outside. */

import { type Node, declare, id, isFunction, statement, assign, walk, walkOwn } from "../ast.ts";

/** Hoists in a program and every function inside it. */
export function hoist(program: Node): void {
  hoistBody(program, program.body);
  walk(program, (node) => {
    if (isFunction(node) && node.body.type === "BlockStatement") hoistBody(node, node.body.body);
    else if (node.type === "BlockStatement" && !node.isHoisted) node.body = functionsFirst(node.body);
  });
}

function hoistBody(owner: Node, body: Node[]): void {
  hoistVars(owner, body);
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
function hoistVars(owner: Node, body: Node[]): void {
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
