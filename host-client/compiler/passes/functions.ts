/** Functions: parameters, `arguments` of arrows, `this` of functions that are called plainly, async and generators. */

import {
  type Node,
  array,
  assign,
  binary,
  block,
  call,
  declare,
  id,
  ifThen,
  isFunction,
  literal,
  member,
  returns,
  statement,
  undef,
  usesThis,
  walk,
  walkOwn,
} from "../ast.ts";
import {
  type Context,
  type Frame,
  type Home,
  copy,
  frameHead,
  helper,
  newName,
  ownFrame,
  reject,
  thisOf,
  withFrame,
} from "../context.ts";
import { lengthOf } from "./variadic.ts";

import { bindPattern, declarationsOf } from "./destructuring.ts";
import { lowerIdentifier } from "./globals.ts";
import { patternNames } from "../declarations.ts";

export const handlers = {
  FunctionDeclaration: (context: Context, node: Node) => lowerFunction(context, node, null),
  FunctionExpression: (context: Context, node: Node) => lowerFunction(context, node, null),
  ArrowFunctionExpression: (context: Context, node: Node) => lowerFunction(context, node, null),
  /** A function and the one that hands it its list of arguments (variadic.ts). */
  FunctionPair: (context: Context, node: Node) => [context.lower(node.inner), context.lower(node.outer)],
  /** A function expression that calls itself, behind a wrapper: its name becomes a variable of the function around. */
  SelfNamed(context: Context, node: Node) {
    context.frame.temporaries.push(node.name);
    return assign(id(node.name), context.lower(node.value));
  },
  ThisExpression: (context: Context) => lowerThis(context),
  Identifier: lowerIdentifier,
  MetaProperty: lowerMeta,
};

/** Lowers a function in place; `home` is given for methods that may use `super`. */
export function lowerFunction(context: Context, node: Node, home: Home | null, mayDetach = true): Node {
  if (node.type === "CallExpression") {
    const [inner] = node.arguments;
    node.arguments[0] = lowerFunction(context, { ...inner, isOnRing: false }, home, mayDetach);
    node.callee = helper(context, "$variadic");
    return onRing(context, inner, node);
  }
  const isArrow = node.type === "ArrowFunctionExpression";
  if (node.body.type !== "BlockStatement" && (!isSimple(node) || node.async)) {
    node.body = block([returns(node.body)]);
    node.expression = false;
  }
  dropName(context, node);
  node.originalLength = lengthOf(node);
  const frame = withFrame(context, node, home ?? (isArrow ? context.frame.home : null), () => {
    if (!isArrow && context.isExact && mayDetach && usesThis(node))
      context.frame.aliases.this = newName(context, "$this");
    if (node.isLate) context.frame.aliases = { this: newName(context, "$this"), isLate: true };
    const prologue = lowerParameters(context, node);
    for (const item of prologue) item.isPrologue = true;
    if (node.body.type === "BlockStatement") node.body.body = [...prologue, ...context.lowerStatements(node.body.body)];
    else node.body = context.lower(node.body);
  });
  finish(context, node, frame);
  const sized = withLength(context, node);
  const name =
    node.givenName ?? (node.original?.name && context.facts.detached.has("name") ? node.original.name : null);
  const made =
    name && context.isExact && node.type !== "FunctionDeclaration"
      ? call(helper(context, "$named"), sized, literal(name))
      : sized;
  return onRing(context, node, made);
}

/** A function that can go on as a machine tells so (heap-values.ts); declarations are told of where they stand. */
const onRing = (context: Context, fn: Node, made: Node): Node =>
  fn.isOnRing && fn.type !== "FunctionDeclaration" ? call(helper(context, "$onRing"), made) : made;

/** `f.length` tells of the parameters before the first default; Espruino counts all that it sees. */
function withLength(context: Context, node: Node): Node {
  if (!context.isExact || node.type === "FunctionDeclaration" || !context.facts.detached.has("length")) return node;
  if (node.originalLength === node.params.length) return node;
  return call(helper(context, "$counted"), node, literal(node.originalLength));
}

function finish(context: Context, node: Node, frame: any): void {
  const head = frameHead(frame);
  const { this: name, isLate } = frame.aliases;
  if (name) head.push(declare("var", [[id(name), isLate ? null : plainThis(context)]]));
  if (!head.length) return;
  if (node.body.type !== "BlockStatement") {
    node.body = block([returns(node.body)]);
    node.expression = false;
  }
  node.body.body = [...head, ...node.body.body];
}

/** Espruino calls a plain function with the global object for `this`; strict mode with undefined. */
const plainThis = (context: Context): Node =>
  context.facts.properties.has("valueOf")
    ? call(helper(context, "$plainThis"), { type: "ThisExpression" })
    : globalOrThis();
const globalOrThis = (): Node => ({
  type: "ConditionalExpression",
  test: binary("===", { type: "ThisExpression" }, id("globalThis")),
  consequent: undef(),
  alternate: { type: "ThisExpression" },
});

const isSimple = (node: Node): boolean => node.params.every((param: Node) => param.type === "Identifier");

/** The inner name of a function expression costs two variables; it stays only where it is used. */
function dropName(_context: Context, node: Node): void {
  if (node.type !== "FunctionExpression" || !node.id) return;
  node.original ??= { name: node.id.source ?? node.id.name };
  if (node.id.binding.uses.length === 1) node.id = null;
}

function lowerThis(context: Context): Node {
  const owner = ownFrame(context.frame);
  if (owner.node.type === "Program") return undef();
  return thisOf(context);
}

/** Turns what is not a plain name in the parameter list into statements at the head of the body. */
function lowerParameters(context: Context, node: Node): Node[] {
  if (isSimple(node)) return [];
  const prologue: Node[] = [];
  const names: Node[] = [];
  node.params.forEach((param: Node, index: number) => {
    if (param.type === "RestElement") return prologue.push(...restStatements(context, param.argument, index));
    const isDefault = param.type === "AssignmentPattern";
    const target = isDefault ? param.left : param;
    const name = target.type === "Identifier" ? copy(target) : id(newName(context, "$p"));
    names.push(name);
    if (isDefault && context.isExact) param.right = withoutLater(context, param.right, node.params.slice(index));
    if (isDefault) prologue.push(defaultStatement(context, name, param.right));
    if (target.type !== "Identifier") prologue.push(...declarePattern(context, target, copy(name)));
  });
  node.params = names;
  return prologue;
}

/** A default that reads its own or a later parameter throws. */
export function withoutLater(context: Context, value: Node, later: Node[]): Node {
  const names = new Set(later.flatMap((param) => patternNames(param).map(({ binding }) => binding)));
  const isName = (node: Node) => node.type === "Identifier" && node.binding && names.has(node.binding);
  const targetOf = (node: Node): Node =>
    node.type === "AssignmentExpression" ? node.left : node.type === "UpdateExpression" ? node.argument : node;
  const isLater = (node: Node) => isName(targetOf(node));
  const made = (node: Node) =>
    call(helper(context, "$throwTdz"), literal(targetOf(node).source ?? targetOf(node).name));
  if (isLater(value)) return made(value);
  walk({ type: "Holder", body: [value] } as Node, (node, parent) => {
    // A function that is not called at once runs when all of them are there.
    if (isFunction(node) && (parent?.callee !== node || node.generator || node.async)) return false;
    for (const key of Object.keys(node)) {
      const part = node[key];
      if (key === "key" || (key === "property" && !node.computed)) continue;
      if (Array.isArray(part)) part.forEach((item, index) => item?.type && isLater(item) && (part[index] = made(item)));
      else if (part?.type && isLater(part)) node[key] = made(part);
    }
    return true;
  });
  return value;
}

const defaultStatement = (context: Context, name: Node, value: Node): Node =>
  ifThen(binary("===", copy(name), undef()), statement(assign(copy(name), context.lower(value))));

/** Espruino's `arguments` is an array, anew in each call: firmware takes it as it is, elsewhere it may be asked for beside the rest. */
function restOf(context: Context, index: number): Node {
  const isPlain = !context.isExact && !context.isLean;
  if (!index && isPlain) return id("arguments");
  const list = call(member(member(array([]), "slice"), "call"), id("arguments"));
  if (index) list.arguments.push(literal(index));
  return list;
}

function restStatements(context: Context, target: Node, index: number): Node[] {
  const list = restOf(context, index);
  return target.type === "Identifier"
    ? [declare("var", [[copy(target), list]])]
    : declarePattern(context, target, list);
}

function declarePattern(context: Context, target: Node, value: Node): Node[] {
  const declarators: [Node, Node | null][] = [];
  bindPattern(context, target, value, (left, right) => declarators.push([left, right]), true);
  return declarationsOf(context, "var", declarators);
}

/** `new.target`: the constructor in use, undefined in a plain call. */
function lowerMeta(context: Context, node: Node): Node {
  if (node.meta.name !== "new") {
    reject(context, "module", node, "import.meta");
    return node;
  }
  const owner = ownFrame(context.frame);
  if (!isConstructor(owner)) return undef();
  const name = owner.home?.classInfo?.name ?? nameOf(context, owner.node);
  if (!owner.home && new RegExp(`\\b${owner.node.id.source ?? name}\\.(call|apply)\\b`).test(context.facts.text ?? ""))
    reject(context, "class", node, "new.target in a function that is lent");
  const self = (): Node => (owner.aliases.isLate ? { type: "ThisExpression" } : thisOf(context));
  return {
    type: "ConditionalExpression",
    test: binary("instanceof", self(), id(name)),
    consequent: member(self(), "constructor"),
    alternate: undef(),
  };
}

/** Methods, accessors, arrows of the module and what suspends are never constructed. */
const isConstructor = ({ home, node }: Frame): boolean =>
  node.type !== "Program" && !node.async && !node.generator && (!home || node.isConstructor === true);

/** A function expression asks for itself by name. */
function nameOf(context: Context, fn: Node): string {
  fn.id ??= id(newName(context, "$maker"));
  return fn.id.name;
}

/** True where a function's own code holds a `yield` or `await`. */
export function suspends(node: Node): boolean {
  let found = false;
  walkOwn(node, (inner) => {
    if (inner.type === "YieldExpression" || inner.type === "AwaitExpression") found = true;
  });
  return found;
}
