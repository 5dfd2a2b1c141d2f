/** Numbers in the output: Espruino's reader of decimals is inexact, so some are written as a quotient of integers. */

import { type Node, binary, literal, unary } from "./ast.ts";

const LARGEST_EXACT = 2 ** 53;

/** What Espruino's lexer makes of a number that is printed plainly (its algorithm, in doubles). */
export function readByEspruino(text: string): number {
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
  return Number.isSafeInteger(value) ? literal(value) : quotient(value);
}

function quotient(value: number): Node {
  let numerator = value;
  let halvings = 0;
  while (!Number.isInteger(numerator) && halvings < 1074) {
    numerator *= 2;
    halvings++;
  }
  if (halvings && halvings <= 62 && Math.abs(numerator) <= LARGEST_EXACT)
    return binary("/", literal(numerator), literal(2 ** Math.min(halvings, 52)) as Node);
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
  const power: Node = {
    type: "CallExpression",
    callee: {
      type: "MemberExpression",
      object: { type: "Identifier", name: "Math" },
      property: { type: "Identifier", name: "pow" },
      computed: false,
      optional: false,
    },
    arguments: [literal(2), exponent < 0 ? unary("-", literal(-exponent)) : literal(exponent)],
    optional: false,
  };
  return binary("*", literal(mantissa), power);
}
