/** Literals: objects with computed keys, accessors, spread; arrays with holes and spread; tagged templates; patterns of text. */

import {
  type Node,
  array,
  assign,
  call,
  id,
  isName,
  literal,
  member,
  memberNode,
  nameKey,
  object,
  prop,
  sequence,
  undef,
} from "../ast.ts";
import { type Context, copy, helper, newName, reject, temporary } from "../context.ts";
import { ARRAY, isOnly, kindOf } from "../kinds.ts";
import { lowerNumber } from "../library.ts";
import { lowerRegExp } from "../patterns.ts";
import { isNameless } from "./names.ts";
import { lowerFunction } from "./functions.ts";
import { lowerKey, lowerMember } from "./members.ts";
import { guardsWrites } from "./assignments.ts";
import { iteratedAs, writtenAs } from "./written.ts";

export const handlers = {
  ObjectExpression: lowerObject,
  ArrayExpression: lowerArray,
  TaggedTemplateExpression: lowerTagged,
  Literal: (context: Context, node: Node) => {
    if (node.regex) return lowerRegExp(context, node);
    if (node.bigint) reject(context, "bigint", node);
    return typeof node.value === "number" ? lowerNumber(context, node) : node;
  },
};

const keyOf = (part: Node): string | null =>
  part.computed ? null : part.key.type === "Identifier" ? part.key.name : String(part.key.value);

/** Properties before the first that Espruino can't write stay a literal; the rest is assigned one after another. */
function lowerObject(context: Context, node: Node): Node {
  const first = node.properties.findIndex((part: Node) => !isNative(context, part));
  const needsHome = node.properties.some(
    (part: Node) => (part.method || part.kind !== "init") && part.value && usesSuper(part.value),
  );
  if (first < 0 && !needsHome) {
    node.properties = node.properties.map((part: Node) => nativeProperty(context, part));
    return node;
  }
  const cut = needsHome ? 0 : first;
  const target = needsHome ? homeName(context) : temporary(context);
  const head = node.properties.slice(0, cut).map((part: Node) => nativeProperty(context, part));
  const parts: Node[] = [assign(target, object(head))];
  for (const part of node.properties.slice(cut)) parts.push(assigned(context, copy(target), part));
  return sequence([...parts, copy(target)]);
}

/** `super` in a method needs its object under a name that lasts: one variable of the function each. */
function homeName(context: Context): Node {
  const name = newName(context, "$home");
  context.frame.temporaries.push(name);
  return id(name);
}

function usesSuper(node: Node): boolean {
  return JSON.stringify(node, (key, value) =>
    /^(binding|scope|loc|original)$/.test(key) ? undefined : value,
  ).includes('"Super"');
}

function isNative(context: Context, part: Node): boolean {
  if (part.type === "SpreadElement" || part.computed) return false;
  const key = keyOf(part)!;
  if (part.kind !== "init") return isName(key) && !/^(static|of|get|set)$/.test(key) && !context.isExact;
  return key !== "__proto__" || (!part.shorthand && !context.isExact);
}

function nativeProperty(context: Context, part: Node): Node {
  const value = propertyValue(context, part);
  const key = keyOf(part)!;
  if (part.kind !== "init") return { ...part, value };
  return prop(nameKey(key), value);
}

function propertyValue(context: Context, part: Node): Node {
  if (!part.method && part.kind === "init") return context.lower(part.value);
  const key = keyOf(part);
  return lowerFunction(context, part.value, null, key === null || mayDetach(context, key));
}

export const mayDetach = (context: Context, key: string): boolean =>
  context.facts.detached.has(key) || context.facts.hasDynamicReads;

function assigned(context: Context, target: Node, part: Node): Node {
  if (part.type === "SpreadElement") {
    const exact = context.facts.usesSymbols ? "$assignAll" : "$assignShown";
    const spread = context.isExact ? exact : "$assign";
    return call(helper(context, spread), target, context.lower(part.argument));
  }
  const key = part.computed ? lowerKey(context, part.key) : literal(keyOf(part)!);
  const home = { object: copy(target), isStatic: false, classInfo: null };
  if (part.kind !== "init") {
    const accessor = object([
      prop(part.kind, lowerFunction(context, part.value, home, false)),
      prop("enumerable", literal(true)),
    ]);
    return call(helper(context, context.isExact ? "$accessors" : "$accessor"), target, key, accessor);
  }
  if (keyOf(part) === "__proto__" && context.isExact) return inherited(context, target, part);
  const value = part.method ? lowerFunction(context, part.value, home) : context.lower(part.value);
  if (!part.computed) return assign(member(target, keyOf(part)!), value);
  const isNamed = context.facts.detached.has("name") && isNameless(part.value);
  return context.isExact
    ? call(helper(context, isNamed ? "$setNamed" : "$set"), target, key, value)
    : assign(memberNode(target, key, true), value);
}

/** `{ __proto__: parent }` */
function inherited(context: Context, target: Node, part: Node): Node {
  if (part.shorthand || part.method)
    reject(context, "missing", part, "__proto__ as a key", "Put a character before the keys of a dictionary.");
  return call(helper(context, "$inherits"), target, context.lower(part.value));
}

function lowerArray(context: Context, node: Node): Node {
  if (node.elements.some((element: Node | null) => element?.type === "SpreadElement"))
    return listOf(context, node.elements);
  if (node.elements.includes(null)) return holed(context, node);
  node.elements = node.elements.map((element: Node) => context.lower(element));
  return node;
}

/** Holes are syntax errors for Espruino in code that is skipped; exact code keeps them as missing elements. */
function holed(context: Context, node: Node): Node {
  if (!context.isExact) {
    node.elements = node.elements.map((element: Node | null) => (element ? context.lower(element) : undef()));
    return node;
  }
  const target = temporary(context);
  const parts: Node[] = [assign(target, array([]))];
  node.elements.forEach((element: Node | null, index: number) => {
    if (element) parts.push(assign(member(copy(target), index), context.lower(element)));
  });
  parts.push(call(helper(context, "$setLength"), copy(target), literal(node.elements.length)));
  return sequence([...parts, copy(target)]);
}

/** A new array of what `[a, ...b]` or the arguments `(a, ...b)` list. */
export function listOf(context: Context, elements: (Node | null)[]): Node {
  const groups: Node[] = [];
  let plain: Node[] = [];
  const flush = () => {
    if (plain.length) groups.push(array(plain));
    plain = [];
  };
  for (const element of elements) {
    if (element?.type !== "SpreadElement") plain.push(element ? context.lower(element) : undef());
    else {
      flush();
      groups.push(spreadItems(context, element.argument, element.isArgument));
    }
  }
  flush();
  if (groups.length === 1) return groups[0]!;
  if (!groups.length) return array([]);
  const [first, ...rest] = groups;
  return call(member(first!, "concat"), ...rest);
}

/** @param place of arguments of a call: "last", or "among" others */
function spreadItems(context: Context, value: Node, place?: string): Node {
  const isArray = isOnly(kindOf(context, value), ARRAY) || (!context.isExact && !context.isLean);
  const written = place ? writtenAs(context, value) : iteratedAs(context, value);
  const name = place === "last" ? [array(written)] : place ? [] : written;
  const lowered = context.lower(value);
  if (context.isExact && context.facts.mayHaveHoles) return call(helper(context, "$spread"), lowered, ...name);
  return isArray
    ? call(member(lowered, "slice"), literal(0))
    : call(helper(context, context.isLean ? "$items" : "$array"), lowered, ...name);
}

/** A tag gets one frozen-in-place list of strings per place in the source, with its raw form. */
function lowerTagged(context: Context, node: Node): Node {
  const { quasis, expressions } = node.quasi;
  const cooked = quasis.map((quasi: Node) => (quasi.value.cooked === null ? undef() : literal(quasi.value.cooked)));
  const raw = quasis.map((quasi: Node) => literal(quasi.value.raw));
  const site = newName(context, "$site");
  siteFrame(context).temporaries.push(site);
  const isSeen = guardsWrites(context) || context.facts.properties.has("isFrozen");
  const frozen = (list: Node) => (isSeen ? call(helper(context, "$freeze"), list, literal(3)) : list);
  const make = frozen(call(helper(context, "$site"), array(cooked), frozen(array(raw))));
  const strings = { type: "LogicalExpression", operator: "||", left: id(site), right: assign(id(site), make) };
  const tag = node.tag.type === "MemberExpression" ? lowerMember(context, node.tag) : context.lower(node.tag);
  return call(tag, strings, ...expressions.map((value: Node) => context.lower(value)));
}

function siteFrame(context: Context) {
  let frame = context.frame;
  while (frame.parent) frame = frame.parent;
  return frame;
}
