/** What kind of value an expression can have: a cheap, flow-insensitive inference over the whole program. */

import type { Node } from "./ast.ts";
import { isFunction } from "./ast.ts";
import type { Context } from "./context.ts";
import type { Binding } from "./scope.ts";

export const INTEGER = 1;
/** A number that may have a fraction, be infinite, NaN or beyond 2 ** 53. */
export const FLOAT = 2;
export const STRING = 4;
export const BOOLEAN = 8;
export const NOTHING = 16;
export const ARRAY = 32;
export const FUNCTION = 64;
/** Any other object. */
export const OBJECT = 128;
export const ANY = 255;
export const NUMBER = INTEGER | FLOAT;
export const PRIMITIVE = NUMBER | STRING | BOOLEAN | NOTHING;

/** True where every value of `kind` is one of `of`, and there is one. */
export const isOnly = (kind: number, of: number): boolean => kind !== 0 && (kind & ~of) === 0;

/** The kinds that an expression of the source (not yet lowered) can have. */
export function kindOf(context: Context, node: Node | null): number {
  if (!node) return NOTHING;
  if (typeof node.kindSet === "number") return node.kindSet;
  node.kindSet = ANY;
  const rule = RULES[node.type];
  const inferred = rule ? rule(context, node) : ANY;
  const typed = context.facts.typed?.(node) ?? ANY;
  const kind = inferred & typed || typed;
  // None: a variable was asked for what it is while that is being found out.
  node.kindSet = inferred ? kind : undefined;
  return kind;
}

/** The union of everything that a binding is ever given. */
function kindOfBinding(context: Context, binding: Binding): number {
  const memo = binding as Binding & { kindSet?: number };
  if (memo.kindSet !== undefined) return memo.kindSet;
  memo.kindSet = 0;
  if (binding.kind === "param" || binding.kind === "catch" || binding.kind === "import") return (memo.kindSet = ANY);
  if (binding.kind === "var" && !binding.values.length) return (memo.kindSet = ANY);
  let kind = isAlwaysSet(binding) ? 0 : NOTHING;
  for (const value of binding.values) kind |= value ? kindOf(context, value) : ANY;
  return (memo.kindSet = kind);
}

const isAlwaysSet = (binding: Binding): boolean => binding.kind !== "var";

const RULES: Record<string, (context: Context, node: Node) => number> = {
  Literal: (_, node) => literalKind(node),
  TemplateLiteral: () => STRING,
  ArrayExpression: () => ARRAY,
  ObjectExpression: () => OBJECT,
  NewExpression: () => OBJECT | ARRAY | FUNCTION,
  FunctionExpression: () => FUNCTION,
  FunctionDeclaration: () => FUNCTION,
  ArrowFunctionExpression: () => FUNCTION,
  ClassExpression: () => FUNCTION,
  ClassDeclaration: () => FUNCTION,
  Identifier(context, node) {
    if (node.binding) return kindOfBinding(context, node.binding);
    if (node.name === "undefined") return NOTHING;
    return node.name === "NaN" || node.name === "Infinity" ? FLOAT : ANY;
  },
  UnaryExpression(context, node) {
    if (node.operator === "!" || node.operator === "delete") return BOOLEAN;
    if (node.operator === "typeof") return STRING;
    if (node.operator === "void") return NOTHING;
    if (node.operator === "~") return INTEGER;
    return negated(kindOf(context, node.argument));
  },
  BinaryExpression: binaryKind,
  LogicalExpression: (context, node) => kindOf(context, node.left) | kindOf(context, node.right),
  ConditionalExpression: (context, node) => kindOf(context, node.consequent) | kindOf(context, node.alternate),
  SequenceExpression: (context, node) => kindOf(context, node.expressions[node.expressions.length - 1]),
  UpdateExpression: (context, node) => numeric(kindOf(context, node.argument)),
  AssignmentExpression: assignmentKind,
  MemberExpression: memberKind,
  CallExpression: callKind,
};

const negated = (kind: number): number => (isOnly(kind, INTEGER) ? INTEGER : NUMBER);
const numeric = (kind: number): number => (isOnly(kind, INTEGER) ? INTEGER : NUMBER);

function literalKind(node: Node): number {
  if (node.regex) return OBJECT;
  if (node.value === null) return NOTHING;
  if (typeof node.value === "number") return Number.isSafeInteger(node.value) ? INTEGER : FLOAT;
  return typeof node.value === "string" ? STRING : BOOLEAN;
}

const INTEGER_OPERATORS = new Set(["|", "&", "^", "<<", ">>", ">>>"]);

function binaryKind(context: Context, node: Node): number {
  return operatorKind(node.operator, kindOf(context, node.left), kindOf(context, node.right));
}

/** The kinds that an operator makes of its operands' kinds. Sums and products of integers are taken as integers. */
export function operatorKind(operator: string, left: number, right: number): number {
  if (INTEGER_OPERATORS.has(operator)) return INTEGER;
  if (operator === "+") return sumKind(left, right);
  if (operator === "-" || operator === "*")
    return isOnly(left, INTEGER | BOOLEAN) && isOnly(right, INTEGER | BOOLEAN) ? INTEGER : NUMBER;
  if (operator === "/" || operator === "%" || operator === "**") return NUMBER;
  return BOOLEAN;
}

function sumKind(left: number, right: number): number {
  if (isOnly(left, STRING) || isOnly(right, STRING)) return STRING;
  if (isOnly(left, INTEGER | BOOLEAN) && isOnly(right, INTEGER | BOOLEAN)) return INTEGER;
  if (isOnly(left, NUMBER | BOOLEAN | NOTHING) && isOnly(right, NUMBER | BOOLEAN | NOTHING)) return NUMBER;
  return NUMBER | STRING;
}

function assignmentKind(context: Context, node: Node): number {
  const right = kindOf(context, node.right);
  if (node.operator === "=") return right;
  const left = kindOf(context, node.left);
  if (/^(&&|\|\||\?\?)=$/.test(node.operator)) return left | right;
  return operatorKind(node.operator.slice(0, -1), left, right);
}

function memberKind(context: Context, node: Node): number {
  if (node.computed || node.property.type === "PrivateIdentifier") return ANY;
  if (node.property.name !== "length") return ANY;
  return isOnly(kindOf(context, node.object), STRING | ARRAY | FUNCTION) ? INTEGER : ANY;
}

const STRING_METHODS = new Set(
  "charAt concat padEnd padStart repeat replace replaceAll slice substr substring toLowerCase toUpperCase trim trimEnd trimStart".split(
    " ",
  ),
);
const ARRAY_METHODS = new Set("map filter slice concat flat flatMap reverse sort splice fill".split(" "));
const TEXT_METHODS = new Set(
  "toFixed toUpperCase toLowerCase join padStart padEnd trim toISOString repeat charAt".split(" "),
);
const COUNT_METHODS = new Set("indexOf lastIndexOf findIndex charCodeAt push unshift".split(" "));
const INTEGER_MATH = new Set("floor ceil round trunc sign clz32 imul".split(" "));

function callKind(context: Context, node: Node): number {
  const { callee } = node;
  if (callee.type === "Identifier") return namedCallKind(context, callee);
  if (callee.type !== "MemberExpression" || callee.computed) return ANY;
  const name = callee.property.name;
  if (callee.object.type === "Identifier" && !callee.object.binding) return staticCallKind(callee.object.name, name);
  return methodKind(kindOf(context, callee.object), name);
}

function staticCallKind(object: string, name: string): number {
  if (object === "Math") return INTEGER_MATH.has(name) ? NUMBER : NUMBER;
  if (object === "Object" && /^(keys|values|entries|getOwnPropertyNames)$/.test(name)) return ARRAY;
  if (object === "Array" && /^(from|of)$/.test(name)) return ARRAY;
  if (object === "JSON" && name === "stringify") return STRING | NOTHING;
  if (object === "String") return STRING;
  if (object === "Number" && name.startsWith("is")) return BOOLEAN;
  return ANY;
}

function methodKind(object: number, name: string): number {
  if (isOnly(object, STRING)) {
    if (STRING_METHODS.has(name)) return STRING;
    if (name === "split") return ARRAY;
    if (name === "charCodeAt") return NUMBER;
    if (COUNT_METHODS.has(name)) return INTEGER;
    if (/^(includes|startsWith|endsWith)$/.test(name)) return BOOLEAN;
  }
  if (isOnly(object, ARRAY)) {
    if (ARRAY_METHODS.has(name)) return ARRAY;
    if (name === "join") return STRING;
    if (COUNT_METHODS.has(name)) return INTEGER;
    if (/^(includes|some|every)$/.test(name)) return BOOLEAN;
  }
  if (isOnly(object, NUMBER) && TEXT_METHODS.has(name)) return STRING;
  return ANY;
}

function namedCallKind(context: Context, callee: Node): number {
  if (!callee.binding) {
    if (callee.name === "String") return STRING;
    if (callee.name === "Boolean" || callee.name === "isNaN" || callee.name === "isFinite") return BOOLEAN;
    return /^(Number|parseInt|parseFloat)$/.test(callee.name) ? NUMBER : ANY;
  }
  const { writes, values } = callee.binding as Binding;
  const made = values[0];
  return writes === 0 && values.length === 1 && made && isFunction(made) ? returnKind(context, made) : ANY;
}

/** The union over a function's `return` statements. */
function returnKind(context: Context, made: Node): number {
  if (made.returnSet !== undefined) return made.returnSet;
  made.returnSet = 0;
  if (made.async || made.generator) return (made.returnSet = OBJECT);
  if (!made.returnsList) return (made.returnSet = ANY);
  let kind = made.isOneValue ? 0 : NOTHING;
  for (const one of made.returnsList) kind |= kindOf(context, one.argument);
  return (made.returnSet = kind);
}
