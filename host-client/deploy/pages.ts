/**
 * Code longer than a page of a node's flash, laid out so that the node can drop it without danger: before each further page
 * lies a gap in a comment, where the node puts the header of an erased page when it erases the file (modules/cold/flash.ts).
 */
import { tokenizer, tokTypes, type TokenType } from "acorn";
import { VALUE_TOKENS } from "../../shared/protocol/tokens.ts";
import { DeployError } from "./errors.ts";

const PAGE_BYTES = 4096;
const HEADER_BYTES = 32;

/** The bytes of a gap: erased flash. */
const GAP = "\xff".repeat(HEADER_BYTES);

/** A piece that was put in: where, in the code as it was, and how long. */
export type Insertion = [at: number, length: number];

export interface Paged {
  code: string;
  inserted: Insertion[];
}

/**
 * Puts in the gaps.
 * @param code JavaScript, a character a byte; words and operators may be Espruino's tokens
 * @throws DeployError E206 where a string or regular expression is longer than a page: no gap fits
 */
export function paginate(code: string): Paged {
  const paged: Paged = { code: "", inserted: [] };
  if (code.length + HEADER_BYTES <= PAGE_BYTES) return { code, inserted: [] };
  const places = insertable(code);
  let from = 0;
  while (paged.code.length + code.length - from > nextGap(paged.code.length)) {
    const gap = nextGap(paged.code.length);
    const most = from + gap - "/*".length - paged.code.length;
    const at = lastBelow(places, most);
    if (at <= from) throw tooLongToken(code, from);
    const blanks = " ".repeat(most - at);
    paged.code += `${code.slice(from, at)}/*${blanks}${GAP}*/`;
    paged.inserted.push([at, blanks.length + GAP.length + "/**/".length]);
    from = at;
  }
  paged.code += code.slice(from);
  return paged;
}

/** Where the gap before the page after this offset begins. */
const nextGap = (offset: number) =>
  Math.floor((offset + HEADER_BYTES) / PAGE_BYTES) * PAGE_BYTES + PAGE_BYTES - HEADER_BYTES;

/** Beginnings of tokens, ascending, without those within templates: blanks there would be part of the text. */
function insertable(code: string): number[] {
  const places: number[] = [];
  const open: TokenType[] = [];
  for (const { type, start } of tokenizer(untokenised(code), { ecmaVersion: "latest" })) {
    if (!open.includes(tokTypes.backQuote)) places.push(start);
    if (type === tokTypes.braceR || (type === tokTypes.backQuote && open.at(-1) === type)) open.pop();
    else if (OPENING.includes(type)) open.push(type);
  }
  return places;
}

/** As long, with a sign or a name for each of Espruino's tokens: only where tokens begin is asked for. */
const untokenised = (code: string): string =>
  code.replace(/[\x8a-\xd0]/g, (byte) => (VALUE_TOKENS.includes(byte) ? "a" : ","));

const OPENING = [tokTypes.backQuote, tokTypes.dollarBraceL, tokTypes.braceL];

function lastBelow(places: readonly number[], most: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] <= most) low = middle + 1;
    else high = middle;
  }
  return low ? places[low - 1] : 0;
}

const tooLongToken = (code: string, at: number) =>
  new DeployError(
    "E206",
    `the text '${code.slice(at, at + 20)}…' is longer than a page of flash (${PAGE_BYTES} bytes)`,
    {
      hint: "Divide the string: two that are joined with +",
    },
  );
