/** Constructions: what `new` may be called of, and how Espruino reads it. */

import { type Node, array, call, isFunction, literal } from "../ast.ts";
import { type Context, helper, reject } from "../context.ts";
import { isNoConstructor, returnsValue, staticKey } from "../facts.ts";
import { needCall, pathOf } from "../library.ts";
import { certainValue } from "../scope.ts";
import { listOf } from "./literals.ts";
import { isPath, textOf, writtenAs } from "./written.ts";
import { isStandardGlobal, standardAt } from "../standard.ts";

export const handlers = { NewExpression: lowerNew };

/** Globals that construct nothing: on a node all functions do. */
const NO_MAKER = /^(Math|JSON|Reflect|parseInt|parseFloat|isNaN|isFinite|(en|de)codeURI(Component)?|structuredClone)$/;

function lowerNew(context: Context, node: Node): Node {
  const known = needCall(context, node);
  if (known) return known;
  const maker = knownFunction(node.callee);
  if (context.isExact && (isNoMaker(node.callee) || isArrow(node.callee) || isMethod(context, node.callee)))
    return call(helper(context, "$notConstructor"), literal(textOf(node.callee)));
  const name =
    node.callee.binding?.kind === "class" || maker ? [] : isPath(node.callee) ? writtenAs(context, node.callee) : [];
  const isOdd = context.isExact && (returnsValue(maker) || mayBeMissing(node.callee));
  const callee =
    name.length && node.callee.binding !== null && isOwn(node.callee)
      ? call(helper(context, "$constructible"), context.lower(node.callee), ...name)
      : context.lower(node.callee);
  if (isOdd || node.arguments.some((argument: Node) => argument.type === "SpreadElement"))
    return call(helper(context, "$new"), callee, listOf(context, node.arguments));
  node.arguments = node.arguments.map((argument: Node) => context.lower(argument));
  if (isNewable(callee)) {
    node.callee = callee;
    return node;
  }
  return call(helper(context, "$new"), callee, array(node.arguments));
}

/** `new isNaN()`, `new trim()` of a method that was taken from a prototype. */
function isNoMaker(callee: Node): boolean {
  const { type, name, binding } = callee;
  if (type !== "Identifier") return false;
  if (!binding) return NO_MAKER.test(name);
  const value = certainValue(callee);
  return value.type === "CallExpression" && /^\$(lent\w*|ofKind)$/.test(value.callee.name ?? "");
}

/** An arrow, a generator or an async function, where that is certain. */
export function isArrow(callee: Node): boolean {
  const maker = knownFunction(callee);
  return maker !== null && isNoConstructor(maker);
}

/** `Reflect.construct` of what constructs nothing; null for other calls. */
export function constructed(context: Context, node: Node): Node | null {
  const [maker] = node.arguments;
  if (!maker || pathOf(node.callee) !== "Reflect.construct") return null;
  const key = maker.type === "MemberExpression" ? staticKey(maker) : null;
  const isOfMethods = key !== null && context.facts.methods.has(key) && !context.facts.others.has(key);
  return isArrow(maker) || isOfMethods ? call(helper(context, "$notConstructor"), literal(textOf(maker))) : null;
}

/** The function that a name or an expression stands for, where that is certain. */
export function knownFunction(callee: Node): Node | null {
  const value = certainValue(callee);
  return isFunction(value) ? value : null;
}

/** A name of the program, or a member of one. */
const isOwn = (callee: Node): boolean =>
  callee.type === "MemberExpression" ? isOwn(callee.object) : callee.type === "Identifier" && Boolean(callee.binding);

/** `new object.method()`, `new Math.max()`: on a node all functions can be constructed. */
function isMethod(context: Context, callee: Node): boolean {
  if (callee.type !== "MemberExpression") return false;
  const key = staticKey(callee);
  if (key === null) return false;
  const path = pathOf(callee).split(".");
  if (path.length === 2 && path[0] !== "" && !context.facts.others.has(key)) {
    const found = standardAt(path.join("."));
    if (typeof found === "function") return found.prototype === undefined;
  }
  if (!context.facts.methods.has(key)) return false;
  if (context.facts.others.has(key)) reject(context, "class", callee, "new of a name that methods have, too");
  return true;
}

/** `new Missing` without parentheses, as code is written in the end, throws past the `catch` around it. */
function mayBeMissing(callee: Node): boolean {
  if (callee.type !== "Identifier") return false;
  if (!callee.binding) return !isStandardGlobal(callee.name);
  const declared = callee.binding.declaration?.start;
  return callee.binding.kind === "class" && declared !== undefined && (callee.start ?? 0) < declared;
}

/** What Espruino parses after `new`: a name or a plain path of names. */
const isNewable = (callee: Node): boolean =>
  callee.type === "Identifier" || (callee.type === "MemberExpression" && !callee.computed && isNewable(callee.object));
