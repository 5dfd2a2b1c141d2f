/** Calls: spread arguments, `super(...)`, methods of the library. */

import { type Node, assign, call, isStable, literal, member, memberNode, undef } from "../ast.ts";
import { type Context, copy, helper, reject, temporary, thisOf } from "../context.ts";
import { ANY, ARRAY, FUNCTION, NOTHING, OBJECT, isOnly, kindOf } from "../kinds.ts";
import { staticKey } from "../facts.ts";
import { needCall, needMethod, pathOf } from "../library.ts";
import { TYPED, TYPED_LACKS } from "../typed-arrays.ts";

import { isLibraryName } from "./library-names.ts";
import { listOf } from "./literals.ts";
import { lowerMember } from "./members.ts";
import { superMember } from "./class-members.ts";
import { isPath, seesWords, textOf, writtenAs } from "./written.ts";
import { guardsWrites } from "./assignments.ts";
import { superCall } from "./class-members.ts";
import { standardAt } from "../standard.ts";

export const handlers = {
  CallExpression: lowerCall,
  ImportExpression: (context: Context, node: Node) => {
    reject(context, "module", node, "import()");
    return node;
  },
  /** A node that another pass has lowered already. */
  Held: (_context: Context, node: Node) => node.node,
};

function lowerCall(context: Context, node: Node): Node {
  const { callee } = node;
  if (callee.type === "Super") return superCall(context, node);
  if (callee.type === "ChainExpression") return lowerCall(context, { ...node, callee: unchained(callee.expression) });
  const known = needCall(context, node);
  if (known) return known;
  if (callee.type === "MemberExpression" && callee.object.type === "Super") {
    const method = superMember(context, callee);
    return lowerCallParts(
      context,
      member(method, "call"),
      [{ type: "Held", node: thisOf(context) }, ...node.arguments],
      null,
    );
  }
  callee.isCallee = true;
  if (isTypedPart(context, callee))
    return call(
      helper(context, "$typedPart"),
      context.lower(callee.object),
      literal(callee.property.name),
      listOf(context, node.arguments),
    );
  const wrong = wrongCallee(context, node);
  if (wrong) return wrong;
  if (context.isExact && VIEWED.test(callee.property?.name ?? "") && context.facts.globals.has("DataView"))
    return call(
      helper(context, "$viewed"),
      context.lower(callee.object),
      literal(callee.property.name),
      listOf(context, node.arguments),
    );
  if (isTaggedText(context, node)) {
    needMethod(context, "toString", ANY, callee);
    return call(helper(context, "$toText"), context.lower(callee.object));
  }
  if (context.isExact && callee.property?.name === "apply" && node.arguments[1] && pathOf(callee.object) !== "Reflect")
    listArgument(context, node);
  const target = callee.type === "MemberExpression" ? lowerMember(context, callee) : context.lower(callee);
  return lowerCallParts(context, guardReceiver(context, callee, target), node.arguments, callee);
}

/** On a node `slice` and `filter` of a typed array give a plain one, `set` leaves out what does not fit, and some methods are not there. */
function isTypedPart(context: Context, callee: Node): boolean {
  if (!context.isExact || callee.type !== "MemberExpression" || callee.computed) return false;
  const { name } = callee.property;
  if (pathOf(callee.object)) return false;
  if (
    !(/^(slice|subarray|filter|set)$/.test(name) || TYPED_LACKS.has(name)) ||
    !(kindOf(context, callee.object) & OBJECT)
  )
    return false;
  if (![...context.facts.globals].some((global) => TYPED.test(global))) return false;
  needMethod(context, name, ANY, callee);
  return true;
}

/** A call of what is likely no function, in a program that looks at the words of its error. */
function wrongCallee(context: Context, node: Node): Node | null {
  const { callee, arguments: given } = node;
  if (isOfLibrary(callee)) return null;
  const isKeyed = callee.type === "MemberExpression" && callee.computed && callee.object.type !== "Super";
  if (node.isAmbiguous) {
    const made = ambiguousCall(context, callee, given);
    if (made) return made;
  }
  if (isNowhere(context, callee) && given.some(hasEffect)) return callAt(context, callee, given);
  const [text] = isPath(callee) || isKeyed ? writtenAs(context, callee) : [];
  if (!text) return null;
  if (isKeyed && staticKey(callee) === null && !callee.object.optional)
    return call(
      helper(context, "$invokeAt"),
      context.lower(callee.object),
      context.lower(callee.property),
      text,
      listOf(context, given),
    );
  if (callee.type === "Identifier" && callee.binding && !(kindOf(context, callee) & FUNCTION))
    return call(helper(context, "$invoke"), context.lower(callee), text, listOf(context, given));
  const { methods, others } = context.facts;
  const name = callee.type === "MemberExpression" ? staticKey(callee) : null;
  const isLikely =
    callee.computed ||
    (!methods.has(name!) && others.has(name!) && !/^(call|apply|bind|toString|valueOf)$/.test(name!));
  if (!name || !isLikely) return null;
  const holder = context.lower(callee.object);
  return call(helper(context, "$invokeAt"), holder, literal(name), text, listOf(context, given));
}

/** `String.raw(...)`, also in a program whose objects have a `raw` of their own. */
function isOfLibrary(callee: Node): boolean {
  const path = callee.type === "MemberExpression" ? pathOf(callee) : "";
  return /^\w+\.\w+$/.test(path) && typeof standardAt(path) === "function";
}

/** A method that no object of the program has: JavaScript evaluates the arguments before it throws, a node does not. */
function isNowhere(context: Context, { object, property, computed }: Node): boolean {
  const { methods, others } = context.facts;
  const name = property?.name;
  if (!context.isExact || !name || computed || methods.has(name) || others.has(name) || isLibraryName(name))
    return false;
  return object.type === "Identifier" && Boolean(object.binding) && isOnly(kindOf(context, object), OBJECT | NOTHING);
}
const callAt = (context: Context, callee: Node, given: Node[]): Node =>
  call(
    helper(context, "$invokeAt"),
    context.lower(callee.object),
    literal(callee.property.name),
    literal(textOf(callee)),
    listOf(context, given),
  );
const hasEffect = (node: Node): boolean => /^(Call|New|Assignment|Update|Member|Await|Yield)/.test(node.type);

/** What several calls of the program have the same short name for, which is all that Espruino tells of them. */
function ambiguousCall(context: Context, callee: Node, given: Node[]): Node | null {
  const text = literal(textOf(callee));
  if (callee.type === "CallExpression")
    return call(helper(context, "$invoke"), context.lower(callee), text, listOf(context, given));
  if (callee.type !== "MemberExpression" || callee.object.type === "Super") return null;
  const name = callee.property.type === "PrivateIdentifier" ? null : staticKey(callee);
  const { methods, others } = context.facts;
  if (name === null || methods.has(name) || others.has(name) || isLibraryName(name)) return null;
  if (/^(next|return|throw)$/.test(name)) return null;
  const object = context.lower(callee.object);
  return call(helper(context, "$invokeAt"), object, literal(name), text, listOf(context, given));
}

/** `x.toString()` in a program where an object may have a tag: iterators have. */
function isTaggedText(context: Context, { callee, arguments: given }: Node): boolean {
  const { facts } = context;
  if (!context.isExact || given.length || callee.computed || callee.property?.name !== "toString") return false;
  const hasTags =
    facts.usesSymbols ||
    facts.usesGenerators ||
    facts.globals.has("Promise") ||
    ITERATORS.some((name) => facts.properties.has(name));
  return hasTags && callee.object.type !== "Super" && Boolean(kindOf(context, callee.object) & OBJECT);
}
const ITERATORS = ["entries", "values", "keys", "matchAll"];

/** Methods of a DataView, which on a node read and write beyond its end. */
const VIEWED = /^[gs]et(Int|Uint|Float)(8|16|32|64)$/;

/** `f.apply(x, { length: 2 })`, `f.apply(x, null)`: Espruino takes arrays only. */
function listArgument(context: Context, node: Node): void {
  if (isOnly(kindOf(context, node.arguments[1]), ARRAY)) return;
  node.arguments[1] = { type: "Held", node: call(helper(context, "$argumentList"), context.lower(node.arguments[1])) };
}

/** `(a?.b)()` throws where `a` is nothing, as `a.b()` does. */
function unchained(node: Node): Node {
  const inner = node.type === "MemberExpression" ? "object" : node.type === "CallExpression" ? "callee" : null;
  return inner ? { ...node, optional: false, [inner]: unchained(node[inner]) } : node;
}

/** How a method changes its array: 1 by new items, 2 by fewer, 3 in its place. */
const MUTATORS: Record<string, number> = {
  push: 1,
  unshift: 1,
  pop: 2,
  shift: 2,
  splice: 2,
  sort: 3,
  reverse: 3,
  fill: 3,
  copyWithin: 3,
};

/** In a program with frozen objects, methods that change an array ask first. */
function guardReceiver(context: Context, callee: Node, target: Node): Node {
  if (
    target.type !== "MemberExpression" ||
    callee.computed ||
    !Object.hasOwn(MUTATORS, callee.property?.name ?? "") ||
    !guardsWrites(context)
  )
    return target;
  return {
    ...target,
    object: call(helper(context, "$mutable"), target.object, literal(MUTATORS[callee.property.name]!)),
  };
}

/** Builds a call of a lowered callee; `Held` arguments are lowered already. */
export function lowerCallParts(context: Context, target: Node, given: Node[], callee: Node | null): Node {
  if (isHelperRead(target, callee)) return callByKey(context, target, given, callee!);
  const hasSpread = given.some((argument) => argument.type === "SpreadElement");
  if (!hasSpread) return call(target, ...given.map((argument) => context.lower(argument)));
  if (target.type === "MemberExpression" && isCallOf(target)) return spreadThrough(context, target, given);
  return spreadCall(context, target, given);
}

const isHelperRead = (target: Node, callee: Node | null): boolean =>
  callee?.type === "MemberExpression" &&
  target.type === "CallExpression" &&
  /^\$(get|read|nameOf|constructorOf|private)$/.test(target.callee.name ?? "");

/** `$get(object, key)(...)` must keep `this`: `$call(object, key, [arguments])`. */
function callByKey(context: Context, target: Node, given: Node[], callee: Node): Node {
  const [object, key] = target.arguments;
  if (context.isLean) return lowerCallParts(context, memberNode(object, key, true), given, null);
  const name = key ?? { type: "Literal", value: target.callee.name === "$nameOf" ? "name" : "constructor" };
  const list = listOf(context, given);
  if (!seesWords(context)) return call(helper(context, "$call"), object, name, list);
  return call(helper(context, "$invokeAt"), object, name, literal(textOf(callee)), list);
}

const isCallOf = (target: Node): boolean => target.property.name === "call" && target.isBound === true;

function spreadThrough(context: Context, target: Node, given: Node[]): Node {
  return call(member(target.object, "apply"), context.lower(given[0]!), listOf(context, given.slice(1)));
}

function spreadCall(context: Context, target: Node, given: Node[]): Node {
  if (target.type === "MemberExpression" && target.property.name === "call" && given[0]?.type === "Held")
    return call(member(target.object, "apply"), context.lower(given[0]), listOf(context, given.slice(1)));
  if (target.type !== "MemberExpression") return call(member(target, "apply"), undef(), argumentList(context, given));
  const object = target.object;
  if (isStable(object) || isNamespace(object))
    return call(member(target, "apply"), copy(object), argumentList(context, given));
  const held = temporary(context);
  target.object = assign(held, object);
  return call(member(target, "apply"), copy(held), argumentList(context, given));
}

/** Arguments as a list: messages call a spread that is all or the end of them in another way. */
function argumentList(context: Context, given: Node[]): Node {
  const spreads = given.filter((one) => one.type === "SpreadElement");
  if (seesWords(context))
    for (const one of spreads)
      one.isArgument = spreads.length === 1 && given[given.length - 1] === one ? "last" : "among";
  return listOf(context, given);
}

const isNamespace = (object: Node): boolean => object.type === "Identifier";
