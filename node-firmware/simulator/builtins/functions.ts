/** Global functions of the language (src/jswrap_functions.c), and the console. */
import { call } from "../machine/calls.ts";
import { fail, typeName } from "../machine/errors.ts";
import { stackTrace } from "../machine/stack-trace.ts";
import { runProgramText } from "../machine/evaluate.ts";
import type { ClassDefinition, Machine } from "../machine/machine.ts";
import { parseFloatText, parseIntText } from "../machine/numbers.ts";
import { toFloat, toInteger } from "../machine/operators.ts";
import { CONSOLE_FLAGS, printValue } from "../machine/print.ts";
import { toText } from "../machine/text.ts";
import { EArray, EObject, isPlain, type NativeCode, type Value } from "../machine/values.ts";
import { iterableItems } from "./strings.ts";

/** Characters of a number that parseInt and parseFloat look at. */
const MAX_NUMBER = 65;

function parseInteger(m: Machine, value: Value, radixValue: Value): Value {
  let radix = typeof radixValue === "number" ? toInteger(m, radixValue) : 0;
  if (typeof value === "number" && !Number.isFinite(value)) return NaN;
  let text = toText(m, value).slice(0, MAX_NUMBER);
  if ((!radix || radix === 16) && /^0[xX]/.test(text)) {
    radix = 16;
    text = text.slice(2);
  }
  const { value: result, ok } = parseIntText(text, radix || 10);
  return ok ? result : NaN;
}

function parseFraction(m: Machine, value: Value): Value {
  const text = toText(m, value).slice(0, MAX_NUMBER);
  if (text === "Infinity") return Infinity;
  return text === "-Infinity" ? -Infinity : parseFloatText(text).value;
}

function isNaNValue(m: Machine, v: Value): boolean {
  if (v === undefined || isPlain(v)) return true;
  if (typeof v === "number" || (v as unknown) instanceof EArray) return Number.isNaN(toFloat(m, v));
  return typeof v === "string" && v.trim() !== "" && Number.isNaN(toFloat(m, v));
}

function toBase64(m: Machine, value: Value): Value {
  if (typeof value !== "string" && !(value instanceof EObject)) {
    fail(m, "Error", `Expecting String or Array, got ${typeName(value)}`);
  }
  const text = Buffer.from(iterableItems(m, value).map((v) => toInteger(m, v) & 255)).toString("base64");
  m.charge(text.length / 10);
  return text;
}

function fromBase64(m: Machine, value: Value): Value {
  if (typeof value !== "string") fail(m, "Error", `Expecting String, got ${typeName(value)}`);
  const text = Buffer.from(value.replace(/[^A-Za-z0-9+/]/g, ""), "base64").toString("latin1");
  m.charge(text.length / 10);
  return text;
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(2, "0");

function encodeUri(m: Machine, value: Value): string {
  return toText(m, value).replace(/[^A-Za-z0-9_\-.!~*'()]/g, (c) => `%${hex(c.charCodeAt(0))}`);
}

function decodeUri(m: Machine, value: Value): string {
  const text = toText(m, value);
  if (/[\x80-\xff]/.test(text)) fail(m, "Error", "ASCII only");
  return text.replace(/%([\s\S]{0,2})/g, (_whole, digits: string) => {
    // Espruino takes letters up to z for digits, and cuts the sum to a byte.
    if (!/^[\da-zA-Z]{2}$/.test(digits)) fail(m, "Error", "Invalid URI");
    return String.fromCharCode(((parseInt(digits[0], 36) << 4) | parseInt(digits[1], 36)) & 255);
  });
}

const print: NativeCode = (_s, args, m) => {
  m.print(`${args.map((v: Value) => (typeof v === "string" ? v : printValue(m, v, CONSOLE_FLAGS))).join(" ")}\n`);
  return undefined;
};

export const languageFunctions: Record<string, NativeCode> = {
  print,
  eval: (_s, [code], m) => (code === undefined ? undefined : runProgramText(m, toText(m, code), "eval")),
  parseInt: (_s, [value, radix], m) => parseInteger(m, value, radix),
  parseFloat: (_s, [value], m) => parseFraction(m, value),
  isNaN: (_s, [value], m) => isNaNValue(m, value),
  isFinite: (_s, [value], m) => Number.isFinite(toFloat(m, value)),
  btoa: (_s, [value], m) => toBase64(m, value),
  atob: (_s, [value], m) => fromBase64(m, value),
  encodeURIComponent: (_s, [value], m) => encodeUri(m, value),
  decodeURIComponent: (_s, [value], m) => decodeUri(m, value),
  trace: () => undefined,
};

export const consoleObject: ClassDefinition = {
  name: "console",
  statics: {
    methods: {
      log: print,
      debug: print,
      info: print,
      warn: print,
      error: print,
      trace: (self, args, m) => {
        print(self, args, m);
        m.print(stackTrace(m));
        return undefined;
      },
    },
  },
};

export const valueGlobals: ClassDefinition[] = [
  { name: "NaN", value: () => NaN },
  { name: "Infinity", value: () => Infinity },
  { name: "global", value: (m) => m.root },
  { name: "globalThis", value: (m) => m.root },
  { name: "HIGH", value: () => 1 },
  { name: "LOW", value: () => 0 },
];

export { call };
