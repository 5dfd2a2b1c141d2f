/**
 * Refuses text that would harm Espruino's JSON parser, which checks nothing: it overruns its stack where text nests too deep,
 * multiplies by ten as often as an exponent says, and overruns a buffer with a long string that it meets where none may be.
 */
import { RISKY } from "../codec.ts";
import { fault } from "../fault.ts";
import { LIGHT_BYTES, MAX_OPENERS, VALUE_DEPTH } from "../limits.ts";
import { platform } from "../platform.ts";

/** How many openers a text has, counted up to `most`; those inside strings count too. */
export function countOpeners(text: string, most: number): number {
  let count = 0;
  let brace = text.indexOf("{");
  let bracket = text.indexOf("[");
  while (count < most && (brace >= 0 || bracket >= 0)) {
    count++;
    if (bracket < 0 || (brace >= 0 && brace < bracket)) {
      brace = text.indexOf("{", brace + 1);
    } else {
      bracket = text.indexOf("[", bracket + 1);
    }
  }
  return count;
}

/** The depth of a text, strings skipped; stops as soon as it exceeds `most`. */
export function depthOf(text: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 91 || c === 123) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest > most) return deepest;
    } else if (c === 93 || c === 125) depth--;
  }
  return deepest;
}

/**
 * Parses what anybody may have sent.
 * @throws NestingError, RangeError, SyntaxError
 */
export function parseBounded(text: string): any {
  return JSON.parse(harmless(text));
}

/**
 * @returns the text as it may be parsed
 * @throws NestingError, RangeError, OutOfMemoryError
 */
export function harmless(text: string): string {
  if (text.length > LIGHT_BYTES && platform.room) refuseHeavy(text, platform.room());
  refuseNesting(text);
  if ((RISKY.test(text) || hasLong(text)) && !(platform.isWide && platform.isWide(text))) refuseHarm(text);
  return text;
}

/** Name of the error for what would not fit into memory: it says nothing of the text, and may pass. */
export const SHORT = "OutOfMemoryError";

/** Of the variables that are kept back, so many may be taken by what is parsed and soon gone. */
const SPARE_VARIABLES = 300;

/**
 * What is parsed takes no more variables than it has bytes. Where there are not so many, they are counted: an item is one; a list,
 * an object, a string, a number of four characters is one more; ten characters of a string are one.
 * @throws OutOfMemoryError
 */
function refuseHeavy(text: string, room: number): void {
  const size = text.length;
  if (size <= room) return;
  const most = room + SPARE_VARIABLES;
  const openers = countOpeners(text, most);
  const items = countOf(text, ",", most) + openers;
  const quotes = countOf(text, '"', most);
  const long = Math.max(0, Math.min(items, (size - 2 * items) / 3));
  if (items + openers + quotes / 2 + long + (quotes ? size / 10 : 0) < most) return;
  throw fault(SHORT, size + " bytes of JSON need more than the " + Math.max(0, room) + " variables that are left");
}

/** How often a character stands in a text, counted up to `most`. */
export function countOf(text: string, what: string, most: number): number {
  let count = 0;
  let at = text.indexOf(what);
  while (at >= 0 && count < most) {
    count++;
    at = text.indexOf(what, at + 1);
  }
  return count;
}

/**
 * Where a string of so many letters stands in the place of a colon or a comma, Espruino tells of it in a buffer that is as long:
 * what is parsed unseen (SAFE_LINE_BYTES) must be no longer.
 */
const TOLD_BYTES = 64;

/** Whether a text may hold a string that is so long: as many letters without a quote, or quotes that JSON has not. */
function hasLong(text: string): boolean {
  for (let at = -1; at + TOLD_BYTES < text.length;) {
    const quote = text.lastIndexOf('"', at + TOLD_BYTES);
    if (quote <= at) return true;
    at = quote;
  }
  return text.indexOf("'") >= 0;
}

/**
 * What does harm outside of strings, and no JSON has there: numbers of ours have exponents of three digits at the most; D1 and D2
 * are Espruino's tokens for a raw string, which it looks for beyond the end of the text; a string follows nothing but what opens
 * or divides. Nor can more be told where there are strings and comments that Espruino reads and JSON has not. Within strings
 * anything may stand: names hold hashes, and half the letters of a Russian text begin with D1.
 */
const HARM = /['`\x2F\xD1\xD2]|[0-9.][eE][-+]*[0-9][0-9][0-9][0-9]|[^\x5B{,:\s]\s*"/;

/** A prototype that is a text or a number is searched as if it were an object, with an address made of its letters. */
const PROTOTYPE = /"__proto__"\s*:/;

/** What may follow a backslash in JSON. */
const ESCAPES = '"\\/bfnrtu';

/** Nobody escapes letters of ASCII but who hides a word: `u0050` to `u0074` are those of "__proto__", and some more. */
function refuseHidden(text: string): void {
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at + 2)) {
    const code = text.substr(at + 1, 5);
    if (ESCAPES.indexOf(code.charAt(0)) < 0 || (code >= "u005" && code < "u0075")) throw noJson();
  }
}

function noJson(): Error {
  return fault("RangeError", "no JSON, or an exponent of four digits");
}

/** A text is looked at piece by piece, each with the quotes around it: all its pieces at once are more than memory bears. */
function refuseHarm(text: string): void {
  if (PROTOTYPE.test(text)) throw noJson();
  refuseHidden(text);
  let at = 0;
  while (at <= text.length) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    if (HARM.test(text.substring(at - 1, end + 1))) throw noJson();
    at = closingQuote(text, end) + 1;
  }
}

/** Where the string that begins at `quote` ends; at the end of a text that does not end it. */
function closingQuote(text: string, quote: number): number {
  let at = quote;
  do at = text.indexOf('"', at + 1);
  while (at > 0 && isEscaped(text, at));
  return at < 0 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charAt(first - 1) === "\\") first--;
  return (at - first) % 2 === 1;
}

/** @throws NestingError beyond VALUE_DEPTH (two more for the tags and the list around it) */
export function refuseNesting(text: string): void {
  if (countOpeners(text, MAX_OPENERS) < MAX_OPENERS) return;
  const most = VALUE_DEPTH * 2 + 2;
  if (depthOf(text, most) > most) throw fault("NestingError", "text nests deeper than " + most + " levels");
}
