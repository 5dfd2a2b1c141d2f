/** Number and Math (src/jswrap_number.c, jswrap_math.c), with the random generator that starts every boot alike. */
import { type ClassDefinition, type Machine } from "../machine/machine.ts";
import { formatNumber } from "../machine/numbers.ts";
import { toFloat, toInteger, toNumber } from "../machine/operators.ts";
import { EArray, EObject, type NativeCode, type Value } from "../machine/values.ts";

const MAX_DECIMALS = 20;

function numberOf(m: Machine, args: Value[]): number {
  if (args.length === 0) return 0;
  const [value] = args;
  if (value instanceof EArray) {
    if (value.items.length !== 1) return value.items.length === 0 ? 0 : NaN;
    const [only] = value.items;
    return typeof only === "boolean" ? NaN : toNumber(m, only);
  }
  return value === undefined || value instanceof EObject ? NaN : toNumber(m, value);
}

export const numberClass: ClassDefinition = {
  name: "Number",
  construct: (_self, args, m) => numberOf(m, args),
  statics: {
    methods: {},
    getters: {
      NaN: () => NaN,
      MAX_VALUE: () => Number.MAX_VALUE,
      MIN_VALUE: () => 2.2250738585072014e-308,
      NEGATIVE_INFINITY: () => -Infinity,
      POSITIVE_INFINITY: () => Infinity,
    },
  },
  instances: {
    methods: {
      toFixed: (self, [digits], m) =>
        formatNumber(toFloat(m, self), 10, Math.min(MAX_DECIMALS, Math.max(0, toInteger(m, digits)))),
    },
  },
};

/** The generator of src/jsutils.c: two multiply-with-carry halves, seeded with constants at boot. */
export class Random {
  w = 0xdeadbeef;
  z = 0xcafebabe;

  next(): number {
    this.z = (36969 * (this.z & 65535) + (this.z >>> 16)) >>> 0;
    this.w = (18000 * (this.w & 65535) + (this.w >>> 16)) >>> 0;
    return ((this.z << 16) + this.w) & 0x7fffffff;
  }

  seed(value: number): void {
    const seed = value >>> 0;
    this.w = ((seed & 0xffff) | (seed << 16)) >>> 0;
    this.z = ((seed & 0xffff0000) | (seed >>> 16)) >>> 0;
  }
}

const generators = new WeakMap<Machine, Random>();

export function randomOf(m: Machine): Random {
  let random = generators.get(m);
  if (!random) generators.set(m, (random = new Random()));
  return random;
}

const RAND_MAX = 0x7fffffff;

function random(m: Machine): number {
  return randomOf(m).next() / (RAND_MAX + 1);
}

function randomInteger(m: Machine, range: Value): number {
  const limit = toInteger(m, range);
  const value = randomOf(m).next();
  return limit > 0 ? value % limit : value;
}

function power(x: number, y: number): number {
  if (!(Number.isInteger(y) && y >= 0 && y < 10)) return x ** y;
  let p = y === 0 ? 1 : x;
  for (let i = 1; i < y; i++) p *= x;
  return p;
}

function round(x: number): number {
  return Number.isFinite(x) && x !== 0 ? Math.trunc(x + (x < 0 ? -0.5 : 0.5)) : x;
}

function extreme(m: Machine, args: Value[], isMax: boolean): number {
  let result = isMax ? -Infinity : Infinity;
  for (const arg of args) {
    const value = toFloat(m, arg);
    if ((isMax ? value > result : value < result) || Number.isNaN(value)) result = value;
  }
  return result;
}

function wrap(x: number, size: number): number {
  if (size < 0) return 0;
  const turns = x / size;
  return (turns - Math.trunc(turns)) * size;
}

const unary =
  (fn: (x: number) => number): NativeCode =>
  (_s, [x], m) =>
    fn(toFloat(m, x));
const binary =
  (fn: (x: number, y: number) => number): NativeCode =>
  (_s, [x, y], m) =>
    fn(toFloat(m, x), toFloat(m, y));

const UNARY: Record<string, (x: number) => number> = {
  abs: Math.abs,
  acos: (x) => Math.PI / 2 - Math.atan(x / Math.sqrt(1 - x * x)),
  asin: (x) => Math.atan(x / Math.sqrt(1 - x * x)),
  atan: Math.atan,
  tan: (x) => Math.sin(x) / Math.sin(x + Math.PI / 2),
  sin: Math.sin,
  cos: (x) => Math.sin(x + Math.PI / 2),
  sqrt: (x) => (x >= 0 ? Math.exp(Math.log(x) * 0.5) : NaN),
  ceil: Math.ceil,
  floor: Math.floor,
  exp: Math.exp,
  log: Math.log,
  round,
  sign: (x) => (x === 0 ? 0 : x > 0 ? 1 : -1),
};

const methods: Record<string, NativeCode> = {
  atan2: binary(Math.atan2),
  pow: binary(power),
  wrap: binary(wrap),
  clip: (_s, [x, low, high], m) => Math.min(Math.max(toFloat(m, x), toFloat(m, low)), toFloat(m, high)),
  random: (_s, _a, m) => random(m),
  randInt: (_s, [range], m) => randomInteger(m, range),
  min: (_s, args, m) => extreme(m, args, false),
  max: (_s, args, m) => extreme(m, args, true),
};
for (const [name, fn] of Object.entries(UNARY)) methods[name] = unary(fn);

const CONSTANTS = ["E", "PI", "LN2", "LN10", "LOG2E", "LOG10E", "SQRT2", "SQRT1_2"] as const;

export const mathObject: ClassDefinition = {
  name: "Math",
  statics: { methods, getters: Object.fromEntries(CONSTANTS.map((name) => [name, () => Math[name]])) },
};
