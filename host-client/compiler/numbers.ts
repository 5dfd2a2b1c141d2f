/** Numbers in the output: Espruino's reader of decimals is inexact, so some are written as a quotient of integers. */

import { type Node, binary, call, literal, unary } from "./ast.ts";

const LARGEST_EXACT = 2 ** 53;
/** Digits alone are read as an integer of 64 bits. */
const INTEGER_END = 2 ** 63;

/** What Espruino's lexer makes of a number that is printed plainly (its algorithm, in doubles). */
export function readByEspruino(text: string): number {
  if (/^0x/i.test(text)) return Number(text);
  const match = /^(\d*)\.?(\d*)(?:e([+-]?\d+))?$/.exec(text);
  if (!match) return NaN;
  let value = 0;
  for (const digit of match[1]!) value = value * 10 + Number(digit);
  let scale = 0.1;
  for (const digit of match[2]!) {
    value += scale * Number(digit);
    scale /= 10;
  }
  let exponent = Number(match[3] ?? 0);
  for (; exponent > 0; exponent--) value *= 10;
  for (; exponent < 0; exponent++) value /= 10;
  return value;
}

/** The literal itself where Espruino reads it right, else an expression of exact integers. */
export function exactNumber(node: Node): Node {
  const value = node.value as number;
  if (Number.isSafeInteger(value) && Math.abs(value) < 2 ** 31) return literal(value);
  if (!Number.isFinite(value)) return { type: "Identifier", name: "Infinity" };
  if (Number.isSafeInteger(value) || isReadRight(value)) return literal(value);
  return quotient(value);
}

/** The printer may write `.001` or `1e-3`: both must be read as the value. */
function isReadRight(value: number): boolean {
  const plain = String(value);
  if (/e/.test(plain) || Math.abs(value) >= INTEGER_END) return false;
  const digits = plain.replace(/^0?\.0*|\.$/g, "");
  const places = plain.split(".")[1]?.length ?? 0;
  return (
    readByEspruino(plain) === value &&
    readByEspruino(`${plain.includes(".") ? digits.replace(".", "") : plain}e-${places}`) === value
  );
}

function quotient(value: number): Node {
  let numerator = value;
  let halvings = 0;
  while (!Number.isInteger(numerator) && halvings < 1074) {
    numerator *= 2;
    halvings++;
  }
  if (halvings && halvings <= 62 && Math.abs(numerator) <= LARGEST_EXACT)
    return binary("/", literal(numerator), literal(2 ** halvings));
  return scaled(value);
}

/** Very large and very small values: an integer of 53 bits times a power of two. */
function scaled(value: number): Node {
  let mantissa = value;
  let exponent = 0;
  while (Math.abs(mantissa) >= LARGEST_EXACT) {
    mantissa /= 2;
    exponent++;
  }
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent--;
  }
  return call("$scale", literal(mantissa), exponent < 0 ? unary("-", literal(-exponent)) : literal(exponent));
}
