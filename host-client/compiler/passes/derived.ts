/**
 * Constructors of derived classes whose object may not be there, or may be another one: `super()` in a branch, an arrow or
 * twice, `this` before it, parents that return objects. There `this` is a variable that `super()` fills.
 */

import { type Node, assign, call, id, sequence, undef, walk, walkOwn } from "../ast.ts";
import { type Context, copy, helper, ownFrame, reject } from "../context.ts";
import { BOOLEAN, NUMBER, STRING, isOnly, kindOf } from "../kinds.ts";
import type { ClassInfo } from "./classes.ts";

export const handlers = {
  /** What a constructor returns: an object of its own, else the one that `super()` made. */
  DerivedResult(context: Context, node: Node): Node {
    const given = node.argument ? context.lower(node.argument) : undef();
    return call(helper(context, "$handedOut"), given, id(context.frame.aliases.this!));
  },
};

const isSuperCall = (node: Node): boolean => node.type === "CallExpression" && node.callee.type === "Super";

/** True where `this` must be asked whether it is there. */
export function bindsLate(context: Context, fn: Node): boolean {
  if (!context.isExact) return false;
  if (context.facts.constructorsReturn) return true;
  const statements: Node[] = fn.body.body;
  const own = statements.find((item) => item.type === "ExpressionStatement" && isSuperCall(item.expression));
  if (!own) return true;
  let isLate = false;
  for (const part of [...fn.params, fn.body])
    walk(part, (inner) => {
      const isOther = isSuperCall(inner) && inner !== own.expression;
      const isSelf = inner.type === "ThisExpression" || (inner.type === "Super" && inner !== own.expression.callee);
      isLate ||= isOther || (isSelf && (inner.start ?? Infinity) < (own.end ?? 0));
      return inner.type !== "FunctionExpression" && inner.type !== "FunctionDeclaration";
    });
  return isLate;
}

/** Every way out of the constructor hands out its object. */
export function returnLate(context: Context, fn: Node): void {
  walkOwn(fn.body, (inner) => {
    if (inner.type === "TryStatement" && inner.handler) refuseCaught(context, inner);
    if (inner.type === "ReturnStatement") inner.argument = derivedResult(inner.argument);
  });
  fn.body.body.push({ type: "ReturnStatement", argument: derivedResult(null) });
}

/** `try { return 1; } catch {}`: the error about it comes when the constructor has ended, and nothing in it catches that. */
function refuseCaught(context: Context, attempt: Node): void {
  walkOwn(attempt.block, (inner) => {
    if (inner.type === "ReturnStatement" && inner.argument && isOnly(kindOf(context, inner.argument), PRIMITIVE_VALUE))
      reject(context, "class", inner, "a constructor that returns no object, in try", "Return nothing.");
  });
}
const PRIMITIVE_VALUE = NUMBER | STRING | BOOLEAN;

const derivedResult = (argument: Node | null): Node => ({ type: "DerivedResult", argument });

/** `super(...)` as the call of the parent gave it: its object is `this` from now on. */
export function bindSelf(context: Context, info: ClassInfo, made: Node): Node {
  const { this: name, isLate } = ownFrame(context.frame).aliases;
  if (!isLate) return made;
  // A built-in constructor called as a function makes an object of its own, which nobody wants.
  const isBuiltIn = info.parent!.type === "Identifier" && !info.parent!.binding && !/^\$/.test(info.parent!.name);
  const result = isBuiltIn ? sequence([made, undef()]) : made;
  return assign(id(name!), call(helper(context, "$bindSelf"), id(name!), result, { type: "ThisExpression" }));
}

/** The object that the parent's constructor works on: a second `super()` makes one that nobody gets. */
export function receiverOf(context: Context): Node {
  const { this: name, isLate } = ownFrame(context.frame).aliases;
  const self: Node = { type: "ThisExpression" };
  return isLate ? call(helper(context, "$another"), id(name!), self) : self;
}

/** What stands for `this` in the value of `super()`. */
export const selfOf = (context: Context): Node => copy(id(ownFrame(context.frame).aliases.this!));
