/**
 * Numbers to text and back, with Espruino's precision: 11 to 12 digits of a fraction, sums of rounded powers of ten.
 * Follows `ftoa_bounded_extra`, `stringToFloatWithRadix` and `stringToIntWithRadix` of Espruino's src/jsutils.c.
 */

const STOP_AT_ERROR = 0.0000001;
const ROUND_UP = 0.00000001;
const INT_MAX = 2147483647;
const MAX_FRACTION_DIGITS = 12;

const digitChar = (value: number): string =>
  value < 10 ? String.fromCharCode(48 + value) : String.fromCharCode(87 + value);

/** Conversion to a 32-bit integer as C does it: out of range gives the smallest. */
const cInt = (v: number): number => (v >= -2147483648 && v < 2147483648 ? Math.trunc(v) : -2147483648);

/** Brings a number near 1 to 10 by repeated multiplication, as Espruino does, rounding errors and all. */
function scale(val: number): [number, number] {
  let exponent = 0;
  const times = (factor: number, power: number): void => {
    val = power > 0 ? val / factor : val * factor;
    exponent += power;
  };
  if (val >= 1e21) {
    while (val > 100000) times(100000, 5);
    while (val > 10) times(10, 1);
  } else if (val < 1e-6) {
    while (val < 1e-5) times(100000, -5);
    while (val < 1) times(10, -1);
  }
  return [val, exponent];
}

function fraction(val: number, radix: number, digits: number): string {
  let out = "";
  val *= radix;
  while ((digits < 0 && digits > -MAX_FRACTION_DIGITS && val > STOP_AT_ERROR) || digits > 0) {
    let v = cInt(val + (digits === 1 ? 0.5 : ROUND_UP));
    val = (val - v) * radix;
    if (v === radix) v = radix - 1;
    out += (out ? "" : ".") + digitChar(v);
    digits--;
  }
  return out;
}

/**
 * A number as Espruino prints it.
 * @param radix 2 to 36
 * @param digits digits after the point, or -1 for as many as it takes
 */
export function formatNumber(value: number, radix = 10, digits = -1): string {
  if (digits < 0 && Number.isInteger(value) && Math.abs(value) <= INT_MAX) return (value + 0).toString(radix);
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value < 0 ? "-Infinity" : "Infinity";
  const sign = value < 0 ? "-" : "";
  let val = Math.abs(value);
  let exponent = 0;
  if (radix === 10 && val > 0 && digits < 0) [val, exponent] = scale(val);
  const near = 1 + cInt(val);
  if (near <= INT_MAX && cInt(val + STOP_AT_ERROR) === near) val = near;
  let d = 1;
  let out = "";
  while (d * radix <= val) d *= radix;
  while (d >= 1) {
    const v = cInt(val / d);
    val -= v * d;
    out += digitChar(v);
    d /= radix;
  }
  if ((digits < 0 && val > 0) || digits > 0) out += fraction(val, radix, digits);
  return sign + out + (exponent ? `e${exponent > 0 ? "+" : ""}${exponent}` : "");
}

const isSpace = (c: string): boolean => c === " " || (c >= "\t" && c <= "\r") || c === "\xa0";

function digitOf(c: string): number {
  if (c >= "0" && c <= "9") return c.charCodeAt(0) - 48;
  if (c >= "a" && c <= "z") return c.charCodeAt(0) - 87;
  if (c >= "A" && c <= "Z") return c.charCodeAt(0) - 55;
  return 99;
}

function leadingZeroRadix(s: string, at: number): { radix: number; at: number } {
  const next = s[at + 1] ?? "";
  if (next === "o" || next === "O") return { radix: 8, at: at + 2 };
  if (next === "x" || next === "X") return { radix: 16, at: at + 2 };
  if (next === "b" || next === "B") return { radix: 2, at: at + 2 };
  let radix = 8;
  for (let p = at + 1; p < s.length; p++) {
    const c = s[p];
    if (c === "." || c === "8" || c === "9") radix = 10;
    else if (c < "0" || c > "9") break;
  }
  return { radix, at: at + 1 };
}

function start(s: string, forceRadix: number): { at: number; negative: boolean; begin: number; radix: number } {
  let at = 0;
  while (at < s.length && isSpace(s[at])) at++;
  const negative = s[at] === "-";
  if (negative || s[at] === "+") at++;
  const begin = at;
  if (forceRadix) return { at, negative, begin, radix: forceRadix };
  if (s[at] !== "0") return { at, negative, begin, radix: 10 };
  const prefix = leadingZeroRadix(s, at);
  return { at: prefix.at, negative, begin, radix: prefix.radix };
}

function exponentPart(s: string, at: number): { at: number; exponent: number } {
  at++;
  let negative = false;
  if (s[at] === "-" || s[at] === "+") negative = s[at++] === "-";
  let e = 0;
  while (s[at] >= "0" && s[at] <= "9") e = e * 10 + digitOf(s[at++]);
  return { at, exponent: negative ? -e : e };
}

/** Reads a float from the beginning of a text; `end` is where it stopped. NaN where there is none. */
export function parseFloatText(s: string, forceRadix = 0): { value: number; end: number } {
  const { negative, begin, radix, at: first } = start(s, forceRadix);
  let at = first;
  let v = 0;
  for (let d; at < s.length && (d = digitOf(s[at])) < radix; at++) v = v * radix + d;
  if (radix === 10) {
    if (s[at] === ".") {
      at++;
      for (let mul = 0.1; s[at] >= "0" && s[at] <= "9"; mul /= 10) v += mul * digitOf(s[at++]);
    }
    if (s[at] === "e" || s[at] === "E") {
      const part = exponentPart(s, at);
      at = part.at;
      for (let e = part.exponent; e > 0; e--) v *= 10;
      for (let e = part.exponent; e < 0; e++) v /= 10;
    }
  }
  if (at === begin || (s[begin] === "." && at === begin + 1)) return { value: NaN, end: at };
  return { value: negative ? -v : v, end: at };
}

/** Reads an integer of 64 bits; `ok` is false where there was no digit. */
export function parseIntText(s: string, forceRadix = 0): { value: number; ok: boolean; end: number } {
  const { negative, begin, radix, at: first } = start(s, forceRadix);
  let at = first;
  let v = 0;
  let exact: bigint | undefined;
  for (let d; at < s.length && (d = digitOf(s[at])) < radix; at++) {
    if (exact === undefined && v > Number.MAX_SAFE_INTEGER / 64) exact = BigInt(v);
    if (exact === undefined) v = v * radix + d;
    else exact = BigInt.asIntN(64, exact * BigInt(radix) + BigInt(d));
  }
  if (exact !== undefined) v = Number(exact);
  return { value: negative ? -v + 0 : v, ok: at !== begin, end: at };
}

/** True of a text that Espruino takes for an integer (optionally with one point). */
export function isIntegerText(s: string, allowPoint: boolean): boolean {
  let at = 0;
  while (at < s.length && isSpace(s[at])) at++;
  if (s[at] === "-" || s[at] === "+") at++;
  let radix = 10;
  let chars = 0;
  if (s[at] === "0") {
    const prefix = leadingZeroRadix(`0${s[at + 1] ?? ""}`, 0);
    radix = prefix.radix;
    at += prefix.at > 1 ? 2 : 1;
    if (prefix.at === 1 && at >= s.length) return false;
  }
  for (; at < s.length; at++) {
    chars++;
    if (s[at] === "." && allowPoint) allowPoint = false;
    else if (digitOf(s[at]) >= radix) return false;
  }
  return chars > 0;
}

/** A double as the integer that bit operations see: the low 32 bits; 0 for what has none. */
export function toInt32(v: number): number {
  if (!Number.isFinite(v) || v >= 9223372036854775808 || v < -9223372036854775808) return 0;
  return v | 0;
}
