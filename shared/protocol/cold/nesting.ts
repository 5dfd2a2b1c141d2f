/**
 * Refuses text that would harm Espruino's JSON parser, which checks nothing: it overruns its stack where text nests too deep, and
 * multiplies by ten as often as an exponent says.
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
  if (RISKY.test(text)) refuseExponents(text);
  refuseNesting(text);
  if (text.length > LIGHT_BYTES && platform.room) refuseHeavy(text, platform.room());
  return platform.exact || text.indexOf(RAW) < 0 ? text : escapeRaw(text);
}

/**
 * Espruino's token for a raw string of up to 64 KB, whose length are the next two bytes. In a message of where a text is no JSON
 * it is spelt out, memory or not, wherever it stands: written as an escape it is what it was, without the harm.
 */
const RAW = "\xD2";

/** More of them than a packet of letters has: each piece takes variables. */
const MAX_RAW = 200;

function escapeRaw(text: string): string {
  if (countOf(text, RAW, MAX_RAW) < MAX_RAW) return text.split(RAW).join("\\xD2");
  throw fault("RangeError", "too many bytes D2");
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

/** Numbers of ours have exponents of three digits at the most. Within strings anything may stand: names hold hashes. */
function refuseExponents(text: string): void {
  if (!EXPONENT.test(text)) return;
  const outside = withoutStrings(text);
  if (EXPONENT.test(outside) || hasForeign(outside)) {
    throw fault("RangeError", "a number with an exponent of more than three digits");
  }
}

const EXPONENT = /[0-9.][eE][-+]*[0-9][0-9][0-9][0-9]/;

/** Strings and comments that Espruino reads and JSON has not: what stands in them cannot be told from what stands outside. */
function hasForeign(text: string): boolean {
  return text.indexOf("'") >= 0 || text.indexOf("`") >= 0 || text.indexOf("/") >= 0;
}

/** What stands outside of a text's strings. */
function withoutStrings(text: string): string {
  let outside = "";
  let quoted = false;
  for (const part of text.split('"')) {
    if (!quoted) outside += part + " ";
    if (!quoted || !endsEscaped(part)) quoted = !quoted;
  }
  return outside;
}

/** Whether the quote that follows is part of the string. */
function endsEscaped(part: string): boolean {
  let at = part.length;
  while (at > 0 && part.charAt(at - 1) === "\\") at--;
  return (part.length - at) % 2 === 1;
}

/** @throws NestingError beyond VALUE_DEPTH (two more for the tags and the list around it) */
export function refuseNesting(text: string): void {
  if (countOpeners(text, MAX_OPENERS) < MAX_OPENERS) return;
  const most = VALUE_DEPTH * 2 + 2;
  if (depthOf(text, most) > most) throw fault("NestingError", "text nests deeper than " + most + " levels");
}
