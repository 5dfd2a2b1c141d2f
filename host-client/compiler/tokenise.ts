/** Writes a program as Espruino's lexer would keep it (`E.setFlags({pretokenise:1})`): a byte for each word and operator. */

import { parse, tokenizer } from "acorn";
import { TOKENS } from "../../shared/protocol/tokens.ts";

export interface Tokenised {
  /** One character a byte. */
  code: string;
  /** Where each statement of the top level begins. */
  statements: number[];
}

/** Strings, names, numbers and regular expressions stay as they are: what runs is the same to the byte. */
export function tokenise(code: string): Tokenised {
  let out = "";
  let last = "";
  const moved: [from: number, to: number][] = [];
  for (const token of words(code)) {
    const { text } = token;
    const byte = last === "." ? undefined : TOKENS.get(text);
    if (byte === undefined && needsSpace(out.slice(-1), last, text)) out += " ";
    moved.push([token.start, out.length]);
    out += byte === undefined ? text : String.fromCharCode(byte);
    last = text;
  }
  const places = new Map(moved);
  const { body } = parse(code, { ecmaVersion: "latest" });
  const statements = body.map(({ start }) => places.get(start)!);
  return { code: out, statements };
}

interface Word {
  start: number;
  text: string;
}

/** What a minifier writes shorter is longer in tokens, and slower: `!0`, `!1`, `void 0` are words here. */
const SHORTER: ReadonlyMap<string, string> = new Map([
  ["! 0", "true"],
  ["! 1", "false"],
  ["void 0", "undefined"],
]);

function words(code: string): Word[] {
  const list: Word[] = [];
  for (const { start, end } of tokenizer(code, { ecmaVersion: "latest" })) {
    const text = code.substring(start, end);
    const before = list.at(-1);
    const word = before && SHORTER.get(`${before.text} ${text}`);
    if (word) before.text = word;
    else list.push({ start, text });
  }
  return list;
}

/** Between two names or numbers, and where two signs would be read as one. */
function needsSpace(before: string, last: string, text: string): boolean {
  if (/[\w$]/.test(before)) return /^[\w$]/.test(text) || (text === "." && /^\d+$/.test(last));
  return (before === "+" || before === "-" || before === "/") && text.startsWith(before);
}
