/** Operators: assignments of all kinds, updates, sums, comparisons, `typeof`, `delete`, exponentiation, `in`. */

import {
  type Node,
  assign,
  binary,
  call,
  conditional,
  isStable,
  isString,
  literal,
  member,
  sequence,
  unary,
  walkOwn,
} from "../ast.ts";
import { type Context, copy, helper, reject, temporary } from "../context.ts";
import {
  ANY,
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
  operatorKind,
} from "../kinds.ts";
import { numberOf } from "../library.ts";
import { privateKey } from "./classes.ts";
import { lowerPatternAssignment } from "./destructuring.ts";
import { staticKey } from "../facts.ts";
import { isNothing, nullishTest } from "./nullish.ts";
import { lowerDeleteChain, lowerTarget, twice, withBefore } from "./members.ts";

export const handlers = {
  AssignmentExpression: lowerAssignment,
  UpdateExpression: lowerUpdate,
  BinaryExpression: lowerBinary,
  LogicalExpression: lowerLogical,
  ConditionalExpression: lowerConditional,
  UnaryExpression: lowerUnary,
  TemplateLiteral: lowerTemplate,
};

/** A write whose target was taken apart already: its kind is not asked again. */
const NO_SOURCE: Node = { type: "None", left: null };

const LOGICAL_ASSIGNMENTS: Record<string, string> = { "&&=": "&&", "||=": "||", "??=": "??" };

function lowerAssignment(context: Context, node: Node): Node {
  if (/Pattern$/.test(node.left.type)) return lowerPatternAssignment(context, node);
  const refused = checkTarget(context, node.left);
  const logical = LOGICAL_ASSIGNMENTS[node.operator];
  if (refused && logical) return binary(logical, context.lower(node.left), refused);
  if (refused) return sequence([context.lower(node.right), refused]);
  if (logical) return lowerLogicalAssignment(context, node, logical);
  if (node.operator === "=") return write(context, node, lowerTarget(context, node.left), context.lower(node.right));
  return lowerCompound(context, node);
}

/** A write to a lowered target. */
export function writeTo(context: Context, target: Node, value: Node): Node {
  const isOwn = context.frame.temporaries.includes(target.name);
  const refused = isOwn ? null : checkTarget(context, target);
  return refused ? sequence([value, refused]) : write(context, NO_SOURCE, target, value);
}

/** A plain write. In exact code, keys that only strings or numbers fit natively go through a helper. */
function write(context: Context, node: Node, target: Node, value: Node): Node {
  if (context.isExact && target.type === "MemberExpression") return exactWrite(context, node, target, value);
  return assign(target, value);
}

function exactWrite(context: Context, node: Node, target: Node, value: Node): Node {
  const known = node.left ? kindOf(context, node.left.object) : ANY;
  const isLength = !target.computed && target.property.name === "length";
  if (isLength && known & ARRAY && !guardsWrites(context))
    return call(helper(context, "$setLength"), target.object, value);
  if (isPrototypeOfClass(context, node.left))
    return call(helper(context, "$addMember"), target.object, literal(node.left.property.name), value);
  const keyKind = target.computed && node.left?.computed ? kindOf(context, node.left.property) : STRING;
  const isOdd = numberOf(node.left?.property ?? target) !== null && /e/.test(staticKey(node.left) ?? "");
  const isPlain = !target.computed || (isOnly(keyKind, NUMBER) && !isOdd) || isString(target.property);
  if (maySet(context, target)) {
    const name = target.computed ? target.property : literal(target.property.name);
    return call(helper(context, guardsWrites(context) ? "$write" : "$assignTo"), target.object, name, value);
  }
  if (isPlain && !guardsWrites(context) && !isOnly(known, TEXT_OR_NUMBER)) return assign(target, value);
  const key = target.computed ? target.property : literal(target.property.name);
  return call(helper(context, guardsWrites(context) ? "$write" : "$set"), target.object, key, value);
}

/** Values without properties of their own: to give them one throws. */
const TEXT_OR_NUMBER = STRING | NUMBER | BOOLEAN;

/** After a setter, Espruino asks the getter too, whose answer then is the value of the assignment. */
function maySet(context: Context, target: Node): boolean {
  const { setters } = context.facts;
  if (!setters.size || setters.has("*") || target.computed) return setters.size > 0;
  return setters.has(target.property.name);
}

/** `SomeClass.prototype.name`, in a program that may enumerate. */
function isPrototypeOfClass(context: Context, left: Node | null): boolean {
  if (left?.type !== "MemberExpression" || left.computed || left.object.type !== "MemberExpression") return false;
  const { object, property } = left.object;
  return context.facts.usesClasses && property.name === "prototype" && object.binding?.kind === "class";
}

/** Frozen objects and read-only properties exist in this program: each write has to ask. */
export const guardsWrites = (context: Context): boolean =>
  context.isExact &&
  ["freeze", "seal", "preventExtensions", "defineProperty", "defineProperties"].some((name) =>
    context.facts.properties.has(name),
  );

/** Assigning to a constant or to an undeclared name throws, as in strict mode. */
function checkTarget(context: Context, target: Node): Node | null {
  if (isPrivateMethod(context, target) || isOfFunction(context, target)) return call(helper(context, "$throwConst"));
  if (target.type !== "Identifier") return null;
  const { binding } = target;
  if (binding?.kind === "const" || (binding?.kind === "name" && context.isExact))
    return call(helper(context, "$throwConst"));
  if (binding || !context.isExact) return null;
  return call(helper(context, "$throwUndeclared"), literal(target.name));
}

/** `name` and `length` of a function are read-only. */
function isOfFunction(context: Context, target: Node): boolean {
  if (!context.isExact || target.type !== "MemberExpression" || target.computed) return false;
  return /^(name|length)$/.test(target.property.name) && isOnly(kindOf(context, target.object), FUNCTION);
}

const isPrivateMethod = (context: Context, target: Node): boolean =>
  context.isExact &&
  target.type === "MemberExpression" &&
  target.property.type === "PrivateIdentifier" &&
  context.facts.privateMethods.has(target.property.name);

function lowerLogicalAssignment(context: Context, node: Node, operator: string): Node {
  const { target, before } = twice(context, node.left);
  const assigned = write(context, NO_SOURCE, copyTarget(target), context.lower(node.right));
  return withBefore(before, binary(operator, target, assigned));
}

const copyTarget = (target: Node): Node =>
  target.type === "MemberExpression" ? { ...target, object: copy(target.object) } : copy(target);

function lowerCompound(context: Context, node: Node): Node {
  const operator = node.operator.slice(0, -1);
  const left = kindOf(context, node.left);
  const right = kindOf(context, node.right);
  const isNative =
    operator !== "**" &&
    !isReadLate(context, node) &&
    !(context.isExact && /[-*/%]/.test(operator) && !isOnly(left & right, NUMBER)) &&
    (operator !== "+" || !needsSumHelper(context, left, right));
  if (isNative && !(node.left.type === "MemberExpression" && (context.isExact || isRisky(context, node.left)))) {
    return assign(lowerTarget(context, node.left), context.lower(node.right), node.operator);
  }
  const { target, before } = twice(context, node.left);
  const reader = readTwice(context, target, node.left);
  const value = combine(context, operator, reader, context.lower(node.right), left, right);
  return withBefore(before, write(context, NO_SOURCE, target, value));
}

/** Espruino reads the left side of `x += f()` after the right one, which may have changed it. */
function isReadLate(context: Context, { left, right }: Node): boolean {
  if (!context.isExact && !context.isLean) return false;
  let changes = false;
  walkOwn({ type: "Holder", body: [right] } as Node, (inner) => {
    if (/^(Call|New|TaggedTemplate)/.test(inner.type)) changes ||= left.type !== "Identifier" || mayBeShared(left);
    const target =
      inner.type === "AssignmentExpression" ? inner.left : inner.type === "UpdateExpression" ? inner.argument : null;
    if (target) changes ||= target.type !== "Identifier" || target.binding === left.binding;
  });
  return changes;
}

const mayBeShared = (name: Node): boolean => !name.binding || name.binding.captured === true;

/** A key that may be one of the names that Espruino answers for. */
const isRisky = (context: Context, target: Node): boolean =>
  context.isLean && target.computed && !target.isOwnKey && !isOnly(kindOf(context, target.property), NUMBER);

/** The read of a target that is written afterwards. */
function readTwice(context: Context, target: Node, source: Node): Node {
  if ((!context.isExact && !context.isLean) || target.type !== "MemberExpression" || !target.computed)
    return copyTarget(target);
  if (source.type !== "MemberExpression" || source.property.type === "PrivateIdentifier") return copyTarget(target);
  if (source.isOwnKey || isOnly(kindOf(context, source.property), NUMBER)) return copyTarget(target);
  return call(helper(context, context.isLean ? "$read" : "$get"), copy(target.object), copy(target.property));
}

function lowerUpdate(context: Context, node: Node): Node {
  const refused = checkTarget(context, node.argument);
  if (refused) return refused;
  const isMember = node.argument.type === "MemberExpression";
  const known = kindOf(context, node.argument);
  if ((!context.isExact && !(isMember && isRisky(context, node.argument))) || (!isMember && isOnly(known, NUMBER))) {
    node.argument = lowerTarget(context, node.argument);
    return node;
  }
  if (isMember && !node.argument.computed && !guardsWrites(context) && node.isUnused) {
    node.argument = lowerTarget(context, node.argument);
    return node;
  }
  return exactUpdate(context, node);
}

/** `x++` where x may be a string or a missing property: the old value as a number, then the write. */
function exactUpdate(context: Context, node: Node): Node {
  const { target, before } = twice(context, node.argument);
  const old = temporary(context);
  const read = assign(old, unary("+", readTwice(context, target, node.argument)));
  const value = binary(
    node.operator[0]!,
    node.prefix ? unary("+", readTwice(context, target, node.argument)) : copy(old),
    literal(1),
  );
  const written = write(context, NO_SOURCE, target, value);
  return withBefore(before, node.prefix ? written : sequence([read, written, copy(old)]));
}

function lowerBinary(context: Context, node: Node): Node {
  const { operator } = node;
  if (node.left.type === "PrivateIdentifier") {
    const key = privateKey(node.left.name);
    const held = context.lower(node.right);
    return context.isExact ? call(helper(context, "$in"), key, held) : binary("in", key, held);
  }
  const left = kindOf(context, node.left);
  const right = kindOf(context, node.right);
  const folded = context.isExact ? foldBits(operator, node) : null;
  if (folded) return folded;
  const first = context.lower(node.left);
  return combine(context, operator, first, context.lower(node.right), left, right, node);
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

function combine(context: Context, operator: string, a: Node, b: Node, left: number, right: number, node?: Node): Node {
  if (operator === "**")
    return call(
      context.isExact ? helper(context, "$power") : member({ type: "Identifier", name: "Math" }, "pow"),
      a,
      b,
    );
  if (operator === "+" && needsSumHelper(context, left, right))
    return call(helper(context, context.isLean ? "$sum" : "$add"), a, b);
  if (/^[!=]=$/.test(operator) && (context.isExact || context.isLean)) {
    if (isNothing(b)) return nullishTest(operator, a, left);
    if (isNothing(a)) return nullishTest(operator, b, right);
  }
  if (operator === "in" && context.isLean) return call(helper(context, "$inside"), a, b);
  if (context.isExact) return exactCombine(context, operator, a, b, left, right, node);
  return binary(operator, a, b);
}

function exactCombine(
  context: Context,
  operator: string,
  a: Node,
  b: Node,
  left: number,
  right: number,
  _node?: Node,
): Node {
  if (operator === "in") return call(helper(context, "$in"), a, b);
  if (operator === "instanceof") return call(helper(context, "$instanceof"), a, b);
  const isPlain = isOnly(left, PRIMITIVE) && isOnly(right, PRIMITIVE);
  const hasOwnRules = context.facts.properties.has("toPrimitive");
  if (/^[<>]=?$/.test(operator) && !isPlain && (hasOwnRules || !(isOnly(left, NUMBER) || isOnly(right, NUMBER))))
    return call(helper(context, "$compare"), literal(operator), a, b);
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
  if (/^[-*/%]$/.test(operator)) return binary(operator, toNumber(context, a, left), toNumber(context, b, right));
  return binary(operator, a, b);
}

const isEasyEquality = (left: number, right: number): boolean => isOnly(left & right, NOTHING);

/** Operands of arithmetic that may be text or objects are made numbers by JavaScript's rules. */
export function toNumber(context: Context, value: Node, known: number): Node {
  if (isOnly(known, NUMBER | BOOLEAN)) return value;
  return call(helper(context, "$number"), value);
}

/** Sums that Espruino's own operator may get wrong: text with fractions, objects. */
function needsSumHelper(context: Context, left: number, right: number): boolean {
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
  const known = kindOf(context, node.argument);
  const argument = context.lower(node.argument);
  if (context.isExact && /^[-+]$/.test(node.operator))
    return exactSign(context, node.operator, argument, known, node.argument);
  node.argument = argument;
  return node;
}

/** `-0` needs care: Espruino's integers have no negative zero. */
function exactSign(context: Context, operator: string, argument: Node, known: number, source: Node): Node {
  if (operator === "+") return isOnly(known, NUMBER) ? argument : call(helper(context, "$number"), argument);
  if (source.type === "Literal" && typeof source.value === "number" && source.value !== 0) return unary("-", argument);
  return call(helper(context, "$negate"), argument);
}

function lowerTypeof(context: Context, node: Node): Node {
  const isUnbound = node.argument.type === "Identifier" && !node.argument.binding;
  const known = kindOf(context, node.argument);
  node.argument = context.lower(node.argument);
  if (isUnbound || !context.isExact || isOnly(known, PRIMITIVE | FUNCTION | ARRAY)) return node;
  return call(helper(context, "$typeof"), node.argument);
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
  return call(helper(context, guardsWrites(context) ? "$deleteChecked" : "$delete"), target.object, key);
}

/** Templates become sums: Espruino misreads braces and escapes inside them. */
function lowerTemplate(context: Context, node: Node): Node {
  const parts: Node[] = [];
  node.quasis.forEach((quasi: Node, index: number) => {
    if (quasi.value.cooked !== "") parts.push(literal(quasi.value.cooked));
    const value = node.expressions[index];
    if (value) parts.push(templatePart(context, value));
  });
  if (!parts.length) return literal("");
  const isText = parts[0]!.type === "Literal" || parts[1]?.type === "Literal" || parts[0]!.isText;
  if (!isText) parts.unshift(literal(""));
  return parts.reduce((left, right) => binary("+", left, right));
}

function templatePart(context: Context, value: Node): Node {
  const known = kindOf(context, value);
  const lowered = context.lower(value);
  if (isOnly(known, STRING)) return { ...lowered, isText: true } as Node;
  if (context.isLean && !isOnly(known, INTEGER | BOOLEAN | NOTHING))
    return { ...call(helper(context, "$str"), lowered), isText: true } as Node;
  if (!context.isExact || isOnly(known, INTEGER | BOOLEAN | NOTHING)) return group(lowered);
  return { ...call(helper(context, "$text"), lowered), isText: true } as Node;
}
const group = (node: Node): Node => node;

export { conditional, isStable, operatorKind, OBJECT };
