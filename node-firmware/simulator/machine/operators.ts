/**
 * Operators, with Espruino's conversions (jsvar.c, jsvMathsOp). Only its floats have a negative zero. No value here
 * tells a float from an integer; where that matters, what is whole is taken for an integer.
 */
import { lengthOf } from "./values.ts";
import { call } from "./calls.ts";
import { fail, typeName } from "./errors.ts";
import type { Machine } from "./machine.ts";
import { isIntegerText, parseFloatText, parseIntText, toInt32 } from "./numbers.ts";
import { get, getKey } from "./properties.ts";
import { toText } from "./text.ts";
import { EArray, EBuffer, EObject, ENative, isFunction, isPlain, type Value } from "./values.ts";
import { basicClassName, nothing, readPrototype } from "./classes.ts";

const MAX_NUMBER_TEXT = 63;
const MAX_INTEGER_TEXT = 31;

const isNumeric = (v: Value): v is number | boolean => typeof v === "number" || typeof v === "boolean";

/** `valueOf` of a plain object, before an operator sees it. */
export function primitive(machine: Machine, value: Value): Value {
  if (!isPlain(value)) return value;
  const fn = get(machine, value, "valueOf");
  return isFunction(fn) ? call(machine, fn, value, []) : value;
}

function only(machine: Machine, value: EArray | EBuffer): Value {
  return value instanceof EArray ? value.items[0] : getKey(machine, value, 0);
}

/** Espruino's jsvGetFloat. */
export function toFloat(machine: Machine, value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  if (typeof value === "string") return textToFloat(machine, value);
  if (value instanceof EArray || value instanceof EBuffer) {
    const length = value instanceof EArray ? value.items.length : lengthOf(value);
    if (length === 0) return 0;
    return length === 1 ? toFloat(machine, only(machine, value)) : NaN;
  }
  return NaN;
}

function textToFloat(machine: Machine, text: string): number {
  if (text === "") return 0;
  if (text.length > MAX_NUMBER_TEXT) fail(machine, "Error", "String too big to convert to number");
  if (text === "Infinity") return Infinity;
  if (text === "-Infinity") return -Infinity;
  const { value, end } = parseFloatText(text);
  return end === text.length ? value : NaN;
}

function integerOf(machine: Machine, text: string): number {
  if (text.length > MAX_INTEGER_TEXT) fail(machine, "Error", "String too big to convert to number");
  return parseIntText(text).value;
}

/** Espruino's jsvGetInteger: the low 32 bits of the integer part. */
export function toInteger(machine: Machine, value: Value): number {
  if (typeof value === "number") return toInt32(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return isIntegerText(value, true) ? toInt32(integerOf(machine, value)) : 0;
  if (value instanceof EArray || value instanceof EBuffer) {
    const length = value instanceof EArray ? value.items.length : lengthOf(value);
    return length === 1 ? toInteger(machine, only(machine, value)) : 0;
  }
  return 0;
}

/** Espruino's jsvAsNumber: unary plus, `++`. */
export function toNumber(machine: Machine, value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" && isIntegerText(value, false)) return parseIntText(value).value;
  return toFloat(machine, value);
}

export function plus(machine: Machine, value: Value): number {
  return toNumber(machine, primitive(machine, value));
}

export function negate(machine: Machine, value: Value): number {
  return 0 - toNumber(machine, primitive(machine, value));
}

export function bitNot(machine: Machine, value: Value): number {
  return ~toInteger(machine, primitive(machine, value));
}

export function add(machine: Machine, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return a + b;
  if (typeof a === "string" && typeof b === "string") return concat(machine, a, b);
  return addSlow(machine, primitive(machine, a), primitive(machine, b));
}

function concat(machine: Machine, a: string, b: string): string {
  const text = a + b;
  machine.charge(1 + (text.length >> 3) / 8);
  return text;
}

const isNumberLike = (v: Value): boolean => isNumeric(v) || v === undefined || v === null;

function addSlow(machine: Machine, a: Value, b: Value): Value {
  if (a === undefined && b === undefined) return undefined;
  if (isNumberLike(a) && isNumberLike(b)) return toFloat(machine, a) + toFloat(machine, b);
  return concat(machine, toText(machine, a), toText(machine, b));
}

type NumberOperator = (a: number, b: number) => number;

function numeric(machine: Machine, a: Value, b: Value, operate: NumberOperator): Value {
  const x = primitive(machine, a);
  const y = primitive(machine, b);
  if (x === undefined && y === undefined) return undefined;
  return operate(toFloat(machine, x), toFloat(machine, y));
}

export function sub(machine: Machine, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return numeric(machine, a, b, (x, y) => x - y);
}

const isWhole = (x: number): boolean => Number.isInteger(x) && !Object.is(x, -0);

/** A zero that came of a multiplication or a remainder: negative only where a float was in it. */
const zeroOf = (result: number, x: number, y: number): number => (isWhole(x) && isWhole(y) ? 0 : result);

function product(x: number, y: number): number {
  const result = x * y;
  return result === 0 ? zeroOf(result, x, y) : result;
}

function remainder(x: number, y: number): number {
  const result = x % y;
  return result === 0 ? (x < 0 ? zeroOf(result, x, y) : 0) : result;
}

export function mul(machine: Machine, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return product(a, b);
  return numeric(machine, a, b, product);
}

export function div(machine: Machine, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return a / b;
  return numeric(machine, a, b, (x, y) => x / y);
}

export function mod(machine: Machine, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return remainder(a, b);
  return numeric(machine, a, b, remainder);
}

function bits(machine: Machine, a: Value, b: Value, operate: NumberOperator): Value {
  const x = primitive(machine, a);
  const y = primitive(machine, b);
  if (x === undefined && y === undefined) return undefined;
  return operate(toInteger(machine, x), toInteger(machine, y));
}

export const and = (m: Machine, a: Value, b: Value): Value => bits(m, a, b, (x, y) => x & y);
export const or = (m: Machine, a: Value, b: Value): Value => bits(m, a, b, (x, y) => x | y);
export const xor = (m: Machine, a: Value, b: Value): Value => bits(m, a, b, (x, y) => x ^ y);
export const shl = (m: Machine, a: Value, b: Value): Value => bits(m, a, b, (x, y) => x << y);
export const shr = (m: Machine, a: Value, b: Value): Value => bits(m, a, b, (x, y) => x >> y);
export const ushr = (m: Machine, a: Value, b: Value): Value => bits(m, a, b, (x, y) => x >>> y);

/** `===`. Native functions are equal by what they run; libraries run nothing. */
export function same(machine: Machine, a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a instanceof EBuffer && b instanceof EBuffer) return toText(machine, a) === toText(machine, b);
  return a instanceof ENative && b instanceof ENative && isSameCode(a, b);
}

const isSameCode = (a: ENative, b: ENative): boolean =>
  a.run === b.run && a.run !== nothing && !a.hasBoundThis && !b.hasBoundThis;

export function looseEqual(machine: Machine, left: Value, right: Value): boolean {
  if (typeof left === "number" && typeof right === "number") return left === right;
  const a = primitive(machine, left);
  const b = primitive(machine, right);
  if (a === undefined || a === null || b === undefined || b === null) return equalToNothing(a, b);
  const mixed = (isNumeric(a) && typeof b === "string") || (isNumeric(b) && typeof a === "string");
  if (mixed || (isNumeric(a) && isNumeric(b))) return toFloat(machine, a) === toFloat(machine, b);
  const objects = a instanceof EObject || b instanceof EObject;
  const buffers = a instanceof EBuffer || b instanceof EBuffer;
  if (objects && !buffers && a instanceof EArray === b instanceof EArray) return same(machine, a, b);
  return toText(machine, a) === toText(machine, b);
}

function equalToNothing(a: Value, b: Value): boolean {
  return (a === undefined || a === null) && (b === undefined || b === null);
}

type Order = (a: number, b: number) => boolean;

function compare(machine: Machine, left: Value, right: Value, order: Order): Value {
  const a = primitive(machine, left);
  const b = primitive(machine, right);
  if (a === undefined && b === undefined) return undefined;
  const mixed = (isNumeric(a) && typeof b === "string") || (isNumeric(b) && typeof a === "string");
  if (mixed || (isNumberLike(a) && isNumberLike(b))) return order(toFloat(machine, a), toFloat(machine, b));
  const x = toText(machine, a);
  const y = toText(machine, b);
  return order(x < y ? -1 : x > y ? 1 : 0, 0);
}

export function lt(machine: Machine, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return a < b;
  return compare(machine, a, b, (x, y) => x < y);
}

export function gt(machine: Machine, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return a > b;
  return compare(machine, a, b, (x, y) => x > y);
}

export function le(machine: Machine, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return a <= b;
  return compare(machine, a, b, (x, y) => x <= y);
}

export function ge(machine: Machine, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return a >= b;
  return compare(machine, a, b, (x, y) => x >= y);
}

export function typeOf(value: Value): string {
  if (value === null) return "object";
  if (!(value instanceof EObject)) return typeof value;
  return isFunction(value) ? "function" : "object";
}

const isClass = (machine: Machine, fn: EObject, name: string): boolean => machine.root.own?.get(name) === fn;

/** `value instanceof fn`. Basic types are instances of their own class only, arrays of Object too. */
export function instanceOf(machine: Machine, value: Value, fn: Value): boolean {
  if (!isFunction(fn)) fail(machine, "Error", `Expecting function on RHS, got ${typeName(fn)}`);
  if (isPlain(value) || isFunction(value)) {
    const wanted = readPrototype(fn);
    for (let proto = value.proto; proto instanceof EObject; proto = proto.proto) if (proto === wanted) return true;
    if (isClass(machine, fn, "Object")) return true;
  }
  const basic = basicClassName(value);
  if (basic && basic !== "Boolean" && isClass(machine, fn, basic)) return true;
  return (value instanceof EArray || value instanceof EBuffer) && isClass(machine, fn, "Object");
}
