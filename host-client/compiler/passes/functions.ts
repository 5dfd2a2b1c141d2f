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
  walk,
  walkOwn,
} from "../ast.ts";
import {
  type Context,
  type Home,
  argumentsOf,
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
import { patternNames } from "../scope.ts";
import { bindPattern, declarationsOf } from "./destructuring.ts";

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
    node.arguments[0] = lowerFunction(context, node.arguments[0], home, mayDetach);
    node.callee = helper(context, "$variadic");
    return node;
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
    const prologue = lowerParameters(context, node);
    for (const item of prologue) item.isPrologue = true;
    if (node.body.type === "BlockStatement") node.body.body = [...prologue, ...context.lowerStatements(node.body.body)];
    else node.body = context.lower(node.body);
  });
  finish(context, node, frame);
  const sized = withLength(context, node);
  const name =
    node.givenName ?? (node.original?.name && context.facts.detached.has("name") ? node.original.name : null);
  return name && context.isExact && node.type !== "FunctionDeclaration"
    ? call(helper(context, "$named"), sized, literal(name))
    : sized;
}

/** `f.length` tells of the parameters before the first default; Espruino counts all that it sees. */
function withLength(context: Context, node: Node): Node {
  if (!context.isExact || node.type === "FunctionDeclaration" || !context.facts.detached.has("length")) return node;
  if (node.originalLength === node.params.length) return node;
  return call(helper(context, "$counted"), node, literal(node.originalLength));
}

function finish(context: Context, node: Node, frame: any): void {
  const head = frameHead(frame);
  if (frame.aliases.this) head.push(declare("var", [[id(frame.aliases.this), plainThis()]]));
  if (!head.length) return;
  if (node.body.type !== "BlockStatement") {
    node.body = block([returns(node.body)]);
    node.expression = false;
  }
  node.body.body = [...head, ...node.body.body];
}

/** Espruino calls a plain function with the global object for `this`; strict mode with undefined. */
const plainThis = (): Node => ({
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
  walkOwn({ type: "Holder", body: [value] } as Node, (node) => {
    for (const key of Object.keys(node)) {
      const part = node[key];
      if (key === "key" || (key === "property" && !node.computed)) continue;
      if (Array.isArray(part)) part.forEach((item, index) => item?.type && isLater(item) && (part[index] = made(item)));
      else if (part?.type && isLater(part)) node[key] = made(part);
    }
    return !isFunction(node);
  });
  return value;
}

const defaultStatement = (context: Context, name: Node, value: Node): Node =>
  ifThen(binary("===", copy(name), undef()), statement(assign(copy(name), context.lower(value))));

function restStatements(context: Context, target: Node, index: number): Node[] {
  const list = call(member(array([]), index ? "slice" : "slice"), id("arguments"));
  list.callee = member(member(array([]), "slice"), "call");
  if (index) list.arguments.push(literal(index));
  return target.type === "Identifier"
    ? [declare("var", [[copy(target), list]])]
    : declarePattern(context, target, list);
}

function declarePattern(context: Context, target: Node, value: Node): Node[] {
  const declarators: [Node, Node | null][] = [];
  bindPattern(context, target, value, (left, right) => declarators.push([left, right]), true);
  return declarationsOf(context, "var", declarators);
}

function lowerIdentifier(context: Context, node: Node): Node {
  if (node.binding) return node;
  if (node.name === "arguments" && ownFrame(context.frame).node.type !== "Program") return argumentsOf(context);
  if (node.name === "undefined") return undef();
  return lowerGlobal(context, node);
}

/** Globals that the runtime fills in, and those that can't be had. */
const FILLED = new Set(["Map", "Set", "WeakMap", "WeakSet", "Symbol", "structuredClone", "queueMicrotask", "Reflect"]);
const EXACT = new Set([
  "Error",
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "EvalError",
  "URIError",
  "AggregateError",
  "Promise",
  "String",
  "Number",
  "parseInt",
  "parseFloat",
  "isNaN",
  "isFinite",
  "RegExp",
  "Date",
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "Boolean",
  "decodeURIComponent",
]);
const REFUSED: Record<string, string> = {
  Proxy: "missing",
  Intl: "missing",
  WeakRef: "missing",
  FinalizationRegistry: "missing",
  SharedArrayBuffer: "missing",
  Uint8ClampedArray: "missing",
  Atomics: "missing",
  BigInt: "bigint",
  BigInt64Array: "bigint",
  BigUint64Array: "bigint",
  eval: "dynamic",
  Function: "dynamic",
  fetch: "missing",
  TextEncoder: "missing",
  TextDecoder: "missing",
  URL: "missing",
  Buffer: "missing",
  performance: "missing",
  escape: "missing",
  unescape: "missing",
  encodeURI: "missing",
  decodeURI: "missing",
  Iterator: "missing",
  WebAssembly: "missing",
};

/** What JavaScript has and a node has, as it is; all else that Node.js has is refused. */
const KNOWN = new Set(
  (
    "Object Array Math JSON Function undefined NaN Infinity globalThis global encodeURIComponent ArrayBuffer DataView " +
    "Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array console btoa atob"
  ).split(" "),
);

/** True for a global of Node.js that a node has not. */
export function isRefused(context: Context, name: string): boolean {
  if (name === "Proxy") return true;
  if (!context.isExact || name === "Function" || FILLED.has(name) || EXACT.has(name) || KNOWN.has(name)) return false;
  return name in REFUSED || (context.facts.isStrictWorld && name in globalThis);
}

function lowerGlobal(context: Context, node: Node): Node {
  const { name } = node;
  if (isRefused(context, name)) reject(context, (REFUSED[name] ?? "missing") as any, node, name);
  if (FILLED.has(name) || (context.isExact && EXACT.has(name))) return helper(context, `$${name}`);
  if (context.isLean && name === "RangeError") return helper(context, "$RangeError");
  return node;
}

/** `new.target`: the constructor in use, undefined in a plain call. */
function lowerMeta(context: Context, node: Node): Node {
  if (node.meta.name !== "new") {
    reject(context, "module", node, "import.meta");
    return node;
  }
  const owner = ownFrame(context.frame);
  const name = owner.home?.classInfo?.name ?? owner.node.id?.name;
  if (!name) {
    reject(context, "class", node, "new.target in a function without a name");
    return undef();
  }
  return {
    type: "ConditionalExpression",
    test: binary("instanceof", thisOf(context), id(name)),
    consequent: member(thisOf(context), "constructor"),
    alternate: undef(),
  };
}

/** True where a function's own code holds a `yield` or `await`. */
export function suspends(node: Node): boolean {
  let found = false;
  walkOwn(node, (inner) => {
    if (inner.type === "YieldExpression" || inner.type === "AwaitExpression") found = true;
  });
  return found;
}
