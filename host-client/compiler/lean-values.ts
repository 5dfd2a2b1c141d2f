/**
 * What operators and methods do with values whose types do not say enough, or say what Espruino does otherwise: a module with such
 * a place is not lean. Each rule tells why, in words; a place that no rule knows is right as Espruino does it.
 */

import { type Node, contains, isFunction, usesThis, walk } from "./ast.ts";
import { staticKey } from "./facts.ts";
import { ANY, ARRAY, BOOLEAN, FUNCTION, NOTHING, NUMBER, OBJECT, STRING, isOnly } from "./kinds.ts";
import type { TypedKinds } from "./typed.ts";

/** @returns why a node keeps its module from being lean; null where it does not */
export type Rule = (node: Node, parent: Node | null, kinds: TypedKinds | null) => string | null;

/** What an expression may be, by its type. An item of a list counts as what its list says: TypeScript looks no further either. */
export function kindAt(node: Node | null | undefined, kinds: TypedKinds | null): number {
  if (!node) return NOTHING;
  if (node.type === "Literal" && !node.regex && node.value !== null) return LITERALS[typeof node.value] ?? ANY;
  if (node.type === "TemplateLiteral") return STRING;
  const kind = kinds?.(node) ?? ANY;
  const isSomething = (node.type === "MemberExpression" && node.computed) || kinds?.isAsserted(node);
  return isSomething && kind !== NOTHING ? kind & ~NOTHING : kind;
}
const LITERALS: Record<string, number> = { number: NUMBER, string: STRING, boolean: BOOLEAN };

const isNothing = (node: Node): boolean =>
  (node.type === "Literal" && node.value === null && !node.regex) ||
  (node.type === "Identifier" && node.name === "undefined");

const ARITHMETIC = /^([-*/%&|^]|\*\*|<<|>>>?)=?$/;
const ORDER = /^[<>]=?$/;

const operands: Rule = ({ type, operator, left, right }, _parent, kinds) => {
  if (!/^(Binary|Assignment)Expression$/.test(type)) return null;
  const [a, b] = [kindAt(left, kinds), kindAt(right, kinds)];
  if (ARITHMETIC.test(operator) && !(isOnly(a, NUMBER) && isOnly(b, NUMBER)))
    return "arithmetic on what may be no number";
  if (/^\+=?$/.test(operator) && [a, b].some((kind) => isOnly(kind, ARRAY | OBJECT | FUNCTION)))
    return "a sum of what may be no number and no text";
  if (ORDER.test(operator) && [a, b].some((kind) => kind === ANY || isOnly(kind, ARRAY | OBJECT | FUNCTION)))
    return "an order of what may be neither numbers nor texts";
  if (/^[!=]=$/.test(operator) && !isNothing(left) && !isNothing(right))
    return [NUMBER, STRING, BOOLEAN].some((kind) => isOnly(a, kind) && isOnly(b, kind))
      ? null
      : "== of different types";
  return operator === "in" && left.type !== "PrivateIdentifier" && !isOnly(b, OBJECT)
    ? "in of what may be no plain object"
    : null;
};
/** What a text may be made of; a caught error is told as in Node.js. */
const PLAIN = NUMBER | STRING | BOOLEAN | NOTHING;

const signs: Rule = (node, _parent, kinds) => {
  const known = () => kindAt(node.argument, kinds);
  if (node.type === "UpdateExpression") return isOnly(known(), NUMBER) ? null : "arithmetic on what may be no number";
  if (node.type !== "UnaryExpression") return null;
  if (node.operator === "+") return isOnly(known(), PLAIN) ? null : "a number of what may be none";
  if (/^[-~]$/.test(node.operator) && !isOnly(known(), NUMBER)) return "a number of what may be none";
  const removed = node.argument.type === "ChainExpression" ? node.argument.expression : node.argument;
  const isItem = node.operator === "delete" && removed.type === "MemberExpression";
  return isItem && !isOnly(kindAt(removed.object, kinds), OBJECT) ? "delete of what may be an item" : null;
};

const texts: Rule = (node, _parent, kinds) => {
  if (node.type !== "TemplateLiteral") return null;
  const isPlain = (part: Node) =>
    isOnly(kindAt(part, kinds), PLAIN) || part.binding?.kind === "catch" || kinds?.isError(part);
  return node.expressions.every(isPlain) ? null : "text of what may be an object";
};

const lists: Rule = (node) =>
  node.type === "ArrayExpression" && node.elements.includes(null) ? "a hole in a list" : null;

/** Objects that say what they are worth: Espruino asks them at other times. */
const values: Rule = (node) => {
  if (!/^(Property|MethodDefinition|PropertyDefinition)$/.test(node.type) || node.computed) return null;
  return /^(valueOf|toString|toJSON)$/.test(node.key.name ?? node.key.value)
    ? `a ${node.key.name ?? node.key.value} of its own`
    : null;
};

/** Of functions, and of errors, whatever their type says. */
const members: Rule = (node, parent, kinds) => {
  const name = node.type === "MemberExpression" ? staticKey(node) : null;
  if (name === null) return null;
  if (parent?.type === "AssignmentExpression" && parent.left === node && parent.operator === "=") return null;
  const known = kindAt(node.object, kinds);
  if (/^(name|length)$/.test(name) && known !== ANY && known & FUNCTION) return `the ${name} of a function`;
  if (/^(stack|cause)$/.test(name) && (known === ANY || kinds?.isError(node.object))) return `the ${name} of an error`;
  if (name === "stack") return null;
  const isCall = parent?.type === "CallExpression" && parent.callee === node;
  return isCall ? callReason(name, node.object, parent!, kinds) : null;
};

/** Methods that Espruino has for some of their arguments. */
function callReason(
  name: string,
  object: Node,
  { callee, arguments: given }: Node,
  kinds: TypedKinds | null,
): string | null {
  const known = kindAt(object, kinds);
  const isStatic = object.type === "Identifier" && !object.binding;
  if (isStatic) return null;
  if (kinds?.isOwnMember(callee) || kinds?.walks(object) === "collection") return null;
  if (/^(keys|values|entries)$/.test(name)) return name;
  if (given.some(isEndless) && name !== "flat") return `${name} of Infinity or NaN`;
  if (name === "fill" && given.length > 1) return "fill of a part";
  if (name === "lastIndexOf" && (given.length > 1 || !isOnly(known, STRING))) return "lastIndexOf of a list";
  if (/^(indexOf|includes)$/.test(name) && given.length > 1 && !isOnly(known, STRING) && !isPlace(given[1]))
    return `${name} from a place`;
  if (SEARCH.test(name) && isOnly(known, STRING) && !isOnly(kindAt(given[0], kinds), STRING))
    return `${name} of what may be no text`;
  if (
    /^(call|apply)$/.test(name) &&
    object.type === "MemberExpression" &&
    /^(Array|Template)Expression|Literal$/.test(object.object.type)
  )
    return "a method that is lent";
  if (name === "apply" && given[1] && !isOnly(kindAt(given[1], kinds), ARRAY)) return "apply of what may be no list";
  if (name === "toString" && kinds?.isError(object)) return null;
  return name === "toString" && !isOnly(known, NUMBER | STRING | BOOLEAN) ? "toString of what may be an object" : null;
}
const SEARCH = /^(indexOf|includes|lastIndexOf|startsWith|endsWith)$/;
const isPlace = (node: Node): boolean => node.type === "Literal" && typeof node.value === "number";
const isEndless = (node: Node): boolean =>
  node.type === "UnaryExpression"
    ? isEndless(node.argument)
    : node.type === "Identifier" && !node.binding && /^(Infinity|NaN)$/.test(node.name);

/** Dates of text, of several numbers. */
const dates: Rule = (node, _parent, kinds) => {
  if (node.type !== "NewExpression" || node.callee.name !== "Date" || node.callee.binding) return null;
  const { length, 0: first } = node.arguments;
  if (!length) return null;
  return length > 1 || isEndless(first) || !isOnly(kindAt(first, kinds), NUMBER)
    ? "a date of text or of its parts"
    : null;
};

/** A function that is called by itself has no `this`; Espruino gives it the global object. */
const receivers: Rule = (node, parent) => {
  if (!isFunction(node) || node.type === "ArrowFunctionExpression" || isMember(parent)) return null;
  return usesThis(node) ? "this in a function that is no method" : null;
};

/** Whether an identifier is but the name of a member, or a key. */
export const isMemberName = (node: Node, parent: Node): boolean =>
  node === (parent.property ?? parent.key) && !parent.computed && !parent.shorthand;

const isMember = (parent: Node | null): boolean =>
  /^(MethodDefinition|Property|PropertyDefinition)$/.test(parent?.type ?? "");

/** A method that is taken off its object, by the name of one that asks for `this`; null where there is none. */
export function whyDetached(program: Node): string | null {
  const names = new Set<string>();
  walk(program, (node) => {
    const value = isMember(node) && !node.computed && !/^[gs]et$/.test(node.kind ?? "") ? node.value : null;
    if (value && isFunction(value) && value.type !== "ArrowFunctionExpression" && usesThis(value))
      names.add(node.key.name);
  });
  let reason: string | null = null;
  walk(program, (node, parent) => {
    const isCalled = /^(Call|New)Expression$/.test(parent?.type ?? "") && parent!.callee === node;
    const isWritten = parent?.type === "AssignmentExpression" && parent.left === node;
    if (node.type === "ObjectPattern")
      for (const { key } of node.properties)
        if (names.has(key?.name)) reason ??= `the method ${key.name} without its object`;
    if (node.type === "MemberExpression" && !isCalled && !isWritten && !node.computed && names.has(node.property.name))
      reason ??= `the method ${node.property.name} without its object`;
  });
  return reason;
}

/** Espruino hands out whatever a constructor returns, a number as well. */
const constructors: Rule = (node) => {
  if (node.type !== "MethodDefinition" || node.kind !== "constructor") return null;
  const isValue = ({ type, argument }: Node) => type === "ReturnStatement" && Boolean(argument);
  return contains(node.value.body, isValue, (inner) => !isFunction(inner))
    ? "a constructor that returns a value"
    : null;
};

/** Espruino's own errors show what they say among their keys. */
const errorKeys: Rule = (node, parent, kinds) => {
  const isSpread = node.type === "SpreadElement" && parent?.type === "ObjectExpression";
  const walked = isSpread ? node.argument : node.type === "ForInStatement" ? node.right : keysAsked(node);
  return walked && (kinds?.isError(walked) || walked.binding?.kind === "catch") ? "the keys of an error" : null;
};

/** What `Object.keys` and its kin are asked about. */
function keysAsked({ type, callee, arguments: given }: Node): Node | null {
  if (type !== "CallExpression" || callee.type !== "MemberExpression") return null;
  const { object, property } = callee;
  return object.name === "Object" && !object.binding && KEYS.test(property.name) ? (given[0] ?? null) : null;
}
const KEYS = /^(keys|values|entries)$/;

/** In the order in which they are asked. */
export const VALUE_RULES: readonly Rule[] = [
  operands,
  signs,
  texts,
  lists,
  values,
  members,
  dates,
  receivers,
  constructors,
  errorKeys,
];
