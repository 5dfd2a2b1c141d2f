/**
 * Exact JSON. Espruino prints about eleven digits of a double, reads some inexactly, and drops a `__proto__` key, so what
 * does not survive travels tagged: a double as `{"~":"12 characters of base64"}`, a key that begins with `~` or is
 * `__proto__` with one more `~`. Tags are put on where a function returns and taken off where one is called, nowhere else.
 */
import { SAFE_LINE_BYTES } from "./limits.ts";
import { encodeExact, untag } from "./cold/exact.ts";
import { platform } from "./platform.ts";
import { harmless } from "./cold/nesting.ts";

/** What may need the long way: a double, an exponent, what was no number, a run of digits, a key to be escaped. */
const CARE = /[.~]|null|e[+-]|__proto__|constructor/;

/**
 * What is looked at before or after it is parsed: a tag; what may be an exponent of four digits, since Espruino multiplies by ten
 * as often as it says: `1e2000000000` would block a node until its watchdog bites; a byte that Espruino takes for a token; a key that
 * sets a prototype, or may be one written with escapes (cold/nesting.ts, which looks again). (Espruino knows no `?` in patterns, and tries each at every letter of a text.)
 */
export const RISKY = /[~\\\xD1\xD2]|__p|e[-+]*\d\d\d\d/i;

/** Looked for first: whether a text may hold any of it. The quickest pattern there is, which most texts pass. */
export const SUSPECT = /[e~_\\\xD1-\xD2]/i;

/**
 * A value as exact JSON text.
 * @throws UnserializableError for NaN, infinities, lone surrogates, functions, cycles, nesting beyond VALUE_DEPTH
 * @example encode([1, "a"]) // '[1,"a"]'
 */
export function encode(value: unknown): string {
  if (typeof value === "number" && value === (value | 0)) return "" + (value | 0);
  if (!value) return encodeFalsy(value);
  if (value === true) return "true";
  return encodeLong(value);
}

/**
 * Asked for by truth and not by comparison: what a minifier makes of "undefined or null" is a loose comparison, for which
 * Espruino turns a list into text, and so calls what stands under the key `toString` of its items.
 */
function encodeFalsy(value: unknown): string {
  if (typeof value === "object" || typeof value === "undefined") return "null";
  if (value === false) return "false";
  return typeof value === "string" ? '""' : encodeExact(value);
}

/** A node prints short plain objects as they are; a host always looks, for what only V8 lets into a value. */
function encodeLong(value: unknown): string {
  if (!platform.exact && typeof value === "object") {
    const text = JSON.stringify(value);
    if (typeof text === "string" && text.length < SAFE_LINE_BYTES / 4 && !CARE.test(text)) return text;
  }
  return encodeExact(value);
}

/**
 * The values of an inner text (the elements of a list without its brackets).
 * @throws SyntaxError, NestingError, RangeError for exponents that no double has
 * @example decodeArgs('1,"a"') // [1, "a"]
 */
export function decodeArgs(inner: string): unknown[] {
  const risky = SUSPECT.test(inner) && RISKY.test(inner);
  if (risky || inner.length > SAFE_LINE_BYTES) inner = harmless(inner);
  const values = JSON.parse("[" + inner + "]");
  return risky ? (untag(values) as unknown[]) : values;
}

/** The value of a text that `encode` made. */
export function decode(text: string): unknown {
  return decodeArgs(text)[0];
}
