/** Operators: sums, comparisons, `typeof`, `delete`, exponentiation, `in`. */

import { type Node, assign, binary, call, isString, literal, member, sequence, unary } from "../ast.ts";
import { type Context, copy, helper, reject, temporary } from "../context.ts";
import {
  ARRAY,
  BOOLEAN,
  FUNCTION,
  INTEGER,
  NOTHING,
  NUMBER,
  OBJECT,
  PRIMITIVE,
  STRING,
  isOnly,
  kindOf,
} from "../kinds.ts";
import { isAppendedMeanwhile, ownText } from "./appended.ts";
import { leanNumber } from "../lean-conversions.ts";
import { textOfFunction } from "../legacy.ts";
import { numberOf, pathOf, squareOf } from "../library.ts";
import { privateKey } from "./classes.ts";
import { isArrow } from "./construct.ts";
import { isNothing, nullishTest } from "./nullish.ts";
import { lowerDeleteChain } from "./chains.ts";
import { lowerTarget } from "./members.ts";
import { deleter, lowerAssignment, lowerUpdate } from "./assignments.ts";
import { areTwoArrays, usesTyped } from "../typed-arrays.ts";

export const handlers = {
  AssignmentExpression: lowerAssignment,
  UpdateExpression: lowerUpdate,
  BinaryExpression: lowerBinary,
  LogicalExpression: lowerLogical,
  ConditionalExpression: lowerConditional,
  UnaryExpression: lowerUnary,
  TemplateLiteral: lowerTemplate,
};

function lowerBinary(context: Context, node: Node): Node {
  const { operator } = node;
  if (node.left.type === "PrivateIdentifier") {
    const key = privateKey(node.left);
    const held = context.lower(node.right);
    return context.isExact ? call(helper(context, "$in"), key, held) : binary("in", key, held);
  }
  if (operator === "+" && context.isExact) {
    node.left = asText(context, node.left);
    node.right = asText(context, node.right);
  }
  const asked = operator === "instanceof" && context.isLean && !node.right.binding ? node.right.name : "";
  if (asked === "Error") return call(helper(context, "$isAnyError"), context.lower(node.left));
  if (asked === "RangeError") return call(helper(context, "$isRangeError"), context.lower(node.left));
  if (operator === "instanceof" && node.left.isArguments && pathOf(node.right) === "Array") return literal(false);
  if (operator === "instanceof" && context.isExact && isArrow(node.right))
    return call(helper(context, "$noPrototype"), context.lower(node.left));
  const left = kindOf(context, node.left);
  const right = kindOf(context, node.right);
  const folded = context.isExact ? foldBits(operator, node) : null;
  if (/^[!=]==$/.test(operator) && areTwoArrays(node.left, node.right)) return literal(operator === "!==");
  if (folded) return folded;
  const isHeld = isAppendedMeanwhile(context, node.left, [node.right], left);
  const read = context.lower(node.left);
  const first = isHeld && isOnly(left, STRING) ? ownText(read) : read;
  const second = context.lower(node.right);
  if (isHeld && operator === "+" && first === read)
    return call(helper(context, context.isLean ? "$sum" : "$add"), first, second);
  if (convertsLate(context, operator, node.right, left)) return inTurn(context, operator, [first, second], left, right);
  return combine(context, operator, first, second, left, right);
}

/** Both operands are evaluated before the first one's `valueOf` is asked: it shows where the second does something. */
export function convertsLate(context: Context, operator: string, second: Node, left: number): boolean {
  if (!context.isExact || !/^([-*/%]|[|&^]|<<|>>>?)$/.test(operator) || isOnly(left, PRIMITIVE)) return false;
  if (!hasOwnValues(context)) return false;
  return /^(Call|New|Assignment|Update|Await|Yield|TaggedTemplate|Sequence)/.test(second.type);
}

/** The operands under names of their own, then what is made of them. */
export function inTurn(context: Context, operator: string, [a, b]: [Node, Node], left: number, right: number): Node {
  const first = temporary(context);
  const second = temporary(context);
  const made = combine(context, operator, copy(first), copy(second), left, right);
  return sequence([assign(first, a), assign(second, b), made]);
}

/** `arguments` is told from a list by its name. A function in a sum is its text, unless it may have something to say of itself. */
function asText(context: Context, part: Node): Node {
  if (part.isArguments) return literal("[object Arguments]");
  if (!isOnly(kindOf(context, part), FUNCTION)) return part;
  const { others } = context.facts;
  if (!["valueOf", "toString"].some((name) => others.has(name))) return textOfFunction(context, part);
  reject(context, "class", part, "a function with a value of its own in a sum");
  return part;
}

/** Bits of numbers that are written out: Espruino is off beyond 2 ** 63. */
function foldBits(operator: string, node: Node): Node | null {
  const a = numberOf(node.left);
  const b = numberOf(node.right);
  if (a === null || b === null || !/^(\||&|\^|<<|>>>?)$/.test(operator)) return null;
  const results: Record<string, number> = {
    "|": a | b,
    "&": a & b,
    "^": a ^ b,
    "<<": a << b,
    ">>": a >> b,
    ">>>": a >>> b,
  };
  const value = results[operator]!;
  return value < 0 ? unary("-", literal(-value)) : literal(value);
}

/** Firmware takes Espruino's own power: its last digit may be another than that of Node.js. */
const powerOf = (context: Context): Node =>
  context.isExact || context.isLean ? helper(context, "$power") : member({ type: "Identifier", name: "Math" }, "pow");

export function combine(context: Context, operator: string, a: Node, b: Node, left: number, right: number): Node {
  if (operator === "**") return squareOf(a, b, left) ?? call(powerOf(context), a, b);
  if (operator === "+" && needsSumHelper(context, left, right))
    return call(helper(context, context.isLean ? "$sum" : "$add"), a, b);
  if (/^[!=]=$/.test(operator) && (context.isExact || context.isLean)) {
    if (isNothing(b)) return nothingTest(context, operator, a, left);
    if (isNothing(a)) return nothingTest(context, operator, b, right);
  }
  if (operator === "in" && context.isLean) return call(helper(context, "$inside"), a, b);
  if (context.isExact) return exactCombine(context, operator, a, b, left, right);
  return binary(operator, a, b);
}

function nothingTest(context: Context, operator: string, value: Node, known: number): Node {
  const mayAsk = context.isExact && context.facts.properties.has("valueOf") && known & OBJECT;
  if (!mayAsk) return nullishTest(operator, value, known);
  const test = call(helper(context, "$isNothing"), value);
  return operator === "==" ? test : unary("!", test);
}

function exactCombine(context: Context, operator: string, a: Node, b: Node, left: number, right: number): Node {
  if (operator === "in") return call(helper(context, "$in"), a, b);
  if (operator === "instanceof") return call(helper(context, "$instanceof"), a, b);
  if (/^[!=]==$/.test(operator)) return identity(context, operator, a, b, left | right);
  const isPlain = isOnly(left, PRIMITIVE) && isOnly(right, PRIMITIVE);
  const hasOwnRules = hasOwnValues(context);
  const mayLackBoth = Boolean(left & NOTHING && right & NOTHING);
  const isOdd = mayLackBoth || (!isPlain && (hasOwnRules || !(isOnly(left, NUMBER) || isOnly(right, NUMBER))));
  if (/^[<>]=?$/.test(operator) && isOdd) return call(helper(context, "$compare"), literal(operator), a, b);
  if (/^[!=]=$/.test(operator) && !isPlain && !isEasyEquality(left, right)) {
    const equal = call(helper(context, "$equal"), a, b);
    return operator === "==" ? equal : unary("!", equal);
  }
  if (/^[*%]$/.test(operator) && context.facts.seesNegativeZero)
    return call(
      helper(context, operator === "*" ? "$times" : "$modulo"),
      toNumber(context, a, left),
      toNumber(context, b, right),
    );
  if (/^([-*/%]|[|&^]|<<|>>>?)$/.test(operator))
    return binary(operator, toNumber(context, a, left), toNumber(context, b, right));
  return binary(operator, a, b);
}

/** True where an object of the program may have something to say of its value. */
const hasOwnValues = ({ facts }: Context): boolean =>
  facts.usesSymbols ||
  facts.properties.has("toPrimitive") ||
  facts.properties.has("valueOf") ||
  facts.methods.has("toString") ||
  facts.others.has("toString");

/** `===` asks the `valueOf` of an object on a node, where one may be there. */
export function identity(context: Context, operator: string, a: Node, b: Node, known: number): Node {
  const { facts } = context;
  const mayAsk = context.isExact && (facts.properties.has("valueOf") || facts.globals.has("Date") || usesTyped(facts));
  if (!mayAsk || isOnly(known, PRIMITIVE | ARRAY | FUNCTION)) return binary(operator, a, b);
  const isHarmless = !facts.properties.has("valueOf") && (isNothing(a) || isNothing(b));
  if (isHarmless) return binary(operator, a, b);
  const same = call(helper(context, "$identical"), a, b);
  return operator === "===" ? same : unary("!", same);
}

const isEasyEquality = (left: number, right: number): boolean => isOnly(left & right, NOTHING);

/** Operands of arithmetic that may be text or objects are made numbers by JavaScript's rules. */
export function toNumber(context: Context, value: Node, known: number): Node {
  if (isOnly(known, NUMBER | BOOLEAN)) return value;
  return call(helper(context, "$number"), value);
}

/** Sums that Espruino's own operator may get wrong: text with fractions, objects. */
export function needsSumHelper(context: Context, left: number, right: number): boolean {
  if (!context.isExact && !context.isLean) return false;
  if (isOnly(left, NUMBER | BOOLEAN | NOTHING) && isOnly(right, NUMBER | BOOLEAN | NOTHING)) return false;
  const isEasy = (kind: number) => isOnly(kind, STRING | INTEGER | BOOLEAN | NOTHING);
  return !(isEasy(left) && isEasy(right));
}

function lowerLogical(context: Context, node: Node): Node {
  node.left = context.lower(node.left);
  node.right = context.lower(node.right);
  return node;
}

/** `x ? a : b` of an object with a `valueOf` of its own: only here Espruino asks it. */
function lowerConditional(context: Context, node: Node): Node {
  const { facts } = context;
  const known = kindOf(context, node.test);
  node.test = context.lower(node.test);
  node.consequent = context.lower(node.consequent);
  node.alternate = context.lower(node.alternate);
  const mayAsk = known & OBJECT && (facts.properties.has("valueOf") || facts.globals.has("Date"));
  if (context.isExact && mayAsk && node.test.type !== "BinaryExpression")
    node.test = call(helper(context, "$truth"), node.test);
  return node;
}

function lowerUnary(context: Context, node: Node): Node {
  if (node.operator === "delete") return lowerDelete(context, node);
  if (node.operator === "typeof") return lowerTypeof(context, node);
  if (node.operator === "+" && context.isLean) return leanNumber(context, node.argument);
  const known = kindOf(context, node.argument);
  const argument = context.lower(node.argument);
  if (context.isExact && /^[-+]$/.test(node.operator))
    return exactSign(context, node.operator, argument, known, node.argument);
  node.argument = context.isExact && node.operator === "~" ? toNumber(context, argument, known) : argument;
  return node;
}

/** `-0` needs care: Espruino's integers have no negative zero. */
function exactSign(context: Context, operator: string, argument: Node, known: number, source: Node): Node {
  if (operator === "+") {
    // Who makes a number of what is one by its type knows that the type may promise too much.
    const isPromised = context.facts.typed && /^(Identifier|MemberExpression)$/.test(source.type);
    return isOnly(known, NUMBER) && !isPromised ? argument : call(helper(context, "$number"), argument);
  }
  if (source.type === "Literal" && typeof source.value === "number" && source.value !== 0) return unary("-", argument);
  return call(helper(context, "$negate"), argument);
}

/** Espruino has functions for some of them. */
const NAMESPACE = /^(Math|JSON|Reflect|globalThis|console)$/;

function lowerTypeof(context: Context, node: Node): Node {
  const isUnbound = node.argument.type === "Identifier" && !node.argument.binding;
  if (context.isExact && pathOf(node.argument) === "Function.prototype") return literal("function");
  if (isUnbound && context.isExact && NAMESPACE.test(node.argument.name)) return literal("object");
  if (context.isExact && pathOf(node.argument) === "Function.prototype") return literal("function");
  const known = kindOf(context, node.argument);
  node.argument = context.lower(node.argument);
  if (isUnbound || !context.isExact || isOnly(known, PRIMITIVE | FUNCTION | ARRAY)) return node;
  return call(helper(context, context.facts.holdsNamespace ? "$typeofAny" : "$typeof"), node.argument);
}

function lowerDelete(context: Context, node: Node): Node {
  const { argument } = node;
  if (argument.type === "ChainExpression") return lowerDeleteChain(context, argument);
  if (argument.type !== "MemberExpression") return sequence([context.lower(argument), literal(true)]);
  if (argument.object.type === "Super") {
    reject(context, "class", node, "delete super.x");
    return node;
  }
  const target = lowerTarget(context, argument);
  if (!context.isExact) return unary("delete", target);
  const key = target.computed ? target.property : literal(target.property.name);
  return call(deleter(context, kindOf(context, argument.object)), target.object, key);
}

/** Templates become sums: Espruino misreads braces and escapes inside them. */
function lowerTemplate(context: Context, node: Node): Node {
  const parts: Node[] = [];
  const [head, ...later] = node.expressions;
  const isHeld = head && isAppendedMeanwhile(context, head, later, kindOf(context, head));
  node.quasis.forEach((quasi: Node, index: number) => {
    if (quasi.value.cooked !== "") parts.push(literal(quasi.value.cooked));
    const value = node.expressions[index];
    if (value) parts.push(templatePart(context, value));
  });
  if (!parts.length) return literal("");
  const isText = isString(parts[0]!) || (parts[1] && isString(parts[1])) || parts[0]!.isText;
  if (!isText || isHeld) parts.unshift(literal(""));
  return parts.reduce((left, right) => binary("+", left, right));
}

function templatePart(context: Context, value: Node): Node {
  if (value.isArguments) return literal("[object Arguments]");
  const known = kindOf(context, value);
  if (context.isExact && isOnly(known, FUNCTION)) return { ...textOfFunction(context, value), isText: true } as Node;
  const lowered = context.lower(value);
  if (isOnly(known, STRING)) return { ...lowered, isText: true } as Node;
  if (context.isLean && !isOnly(known, INTEGER | BOOLEAN | NOTHING))
    return { ...call(helper(context, "$str"), lowered), isText: true } as Node;
  if (!context.isExact || isOnly(known, INTEGER | BOOLEAN | NOTHING)) return lowered;
  return { ...call(helper(context, "$text"), lowered), isText: true } as Node;
}
