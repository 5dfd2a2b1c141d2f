/** Patterns of characters as patterns of the bytes that a node keeps: each character is one of its byte sequences. */

import { bytesOf } from "./passes/bytes.ts";

/** Any character beyond ASCII. */
const WIDE = String.raw`[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf][\x80-\xbf][\x80-\xbf]`;
/** A character, alone or behind an escape. */
const ATOM = String.raw`\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[^]|[\ud800-\udbff][\udc00-\udfff]|[^]`;
const TOKEN = new RegExp(String.raw`\[(?:\\[^]|[^\]\\])*\]|\(\?<?[=!]|${ATOM}`, "gi");
const CLASS_ITEM = new RegExp(`(${ATOM})(?:-(${ATOM}))?`, "gi");
/** What can't be told of bytes: what looks behind or ahead, properties of characters, places between two that are no word's. */
const BEYOND = /^(?:\(\?<?[=!]|\\[BpPk])/;
const ANY: Record<string, string> = {
  ".": String.raw`\n\r`,
  "\\W": String.raw`\w`,
  "\\D": String.raw`\d`,
  "\\S": String.raw`\s`,
};
const LARGEST_RANGE = 2048;
/** What takes any character but some, over and over, and is not followed by its like. */
const ANY_OF_MANY = String.raw`(?:\.|\\[WSD]|\[\^(?:\\.|[^\]\\])*\])`;
const REPEATED = new RegExp(String.raw`${ANY_OF_MANY}[*+]\??(?![)(?:]*${ANY_OF_MANY})`, "g");

/**
 * @returns whether a pattern finds in bytes what it finds in characters as it is: each part that takes any character is repeated
 *   without a count, so that it begins and ends where ASCII characters or the text's ends are
 * @example isByteSafe("^(\\d+)(.*)$") // true
 */
export function isByteSafe(pattern: string): boolean {
  const rest = pattern.replace(REPEATED, "a");
  return !/\\[1-9]/.test(rest) && bytePattern(rest, "") === rest;
}

/**
 * @param pattern as it is written
 * @returns the pattern for bytes; null where there is none
 * @example bytePattern("[äb]+", "") // "(?:[b]|\xc3\xa4)+"
 */
export function bytePattern(pattern: string, flags: string): string | null {
  const parts: string[] = [];
  for (const [token] of pattern.matchAll(TOKEN)) {
    if (BEYOND.test(token)) return null;
    const part = ANY[token] ? anyBut(ANY[token]) : token.startsWith("[") ? classOf(token, flags) : single(token, flags);
    if (part === null) return null;
    parts.push(part);
  }
  return parts.join("");
}

const anyBut = (set: string): string => String.raw`(?:[^${set}\x80-\xff]|${WIDE})`;

/** One character, alone or behind an escape. */
function single(token: string, flags: string): string {
  const character = characterOf(token);
  return character === null || character <= "\x7f" ? token : `(?:${spellings(character, flags).join("|")})`;
}

/** What a token stands for, where that is written as a character or its number. */
function characterOf(token: string): string | null {
  if (/^\\[ux]/i.test(token)) return String.fromCodePoint(parseInt(token.replace(/[^\da-f]/gi, ""), 16));
  return token.startsWith("\\") ? null : token;
}

/** The bytes of a character, and of its other cases. */
function spellings(character: string, flags: string): string[] {
  const cases = flags.includes("i") ? [character, character.toUpperCase(), character.toLowerCase()] : [character];
  return [...new Set(cases.filter((one) => [...one].length === 1))].map(escaped);
}

const escaped = (text: string): string =>
  [...bytesOf(text)].map((byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`).join("");

/** `[a-zä]` as `(?:[a-z]|ä)`; null for what leaves out characters beyond ASCII by name. */
function classOf(token: string, flags: string): string | null {
  const isNegated = token.startsWith("[^");
  const inner = token.slice(isNegated ? 2 : 1, -1);
  const items = [...inner.matchAll(CLASS_ITEM)];
  const narrow = items.filter(([, from, to]) => isNarrow(from!) && (!to || isNarrow(to))).map(([whole]) => whole);
  const wide = items.filter(([whole]) => !narrow.includes(whole));
  if (narrow.some((one) => /^\\[WDS]/.test(one))) return null;
  if (isNegated) return wide.length ? null : anyBut(narrow.join(""));
  if (!wide.length) return token;
  const sequences: string[] = [];
  for (const [, from, to] of wide) {
    const range = rangeOf(from!, to, flags);
    if (!range) return null;
    sequences.push(...range);
  }
  return `(?:${[...(narrow.length ? [`[${narrow.join("")}]`] : []), ...sequences].join("|")})`;
}

const isNarrow = (token: string): boolean => (characterOf(token) ?? "a") <= "\x7f";

/** The byte sequences of a range, those with the same beginning together. */
function rangeOf(from: string, to: string | undefined, flags: string): string[] | null {
  const [first, last] = [from, to ?? from].map((one) => characterOf(one)?.codePointAt(0) ?? -1) as [number, number];
  if (first < 128 || last - first > LARGEST_RANGE) return null;
  if (first === last) return spellings(String.fromCodePoint(first), flags);
  if (flags.includes("i")) return null;
  const lasts = new Map<string, string[]>();
  for (let code = first; code <= last; code++) {
    const bytes = escaped(String.fromCodePoint(code));
    const head = bytes.slice(0, -4);
    lasts.set(head, [...(lasts.get(head) ?? []), bytes.slice(-4)]);
  }
  return [...lasts].map(([head, ends]) => `${head}[${ends[0]}-${ends.at(-1)}]`);
}
