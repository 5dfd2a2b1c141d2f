/** What the firmware's bytes are, by kind of token. */
import { type Token, tokenizer } from "acorn";
import { readableCode, TOKENS } from "../../shared/protocol/tokens.ts";

/** Bytes by kind, most first. */
export type Kinds = Record<string, number>;

/**
 * Bytes of code in tokens by what they are: signs, words, names of fields, texts ...
 * @param code one character a byte
 */
export function byKind(code: string): Kinds {
  const text = readableCode(code);
  const kinds: Kinds = {};
  let before = "";
  let sum = 0;
  for (const token of tokenizer(text, { ecmaVersion: "latest" })) {
    const word = text.substring(token.start, token.end);
    const isToken = TOKENS.has(word) && before !== ".";
    const bytes = isToken ? 1 : word.length;
    const kind = isToken ? tokenKind(word) : kindOf(token, word, before);
    kinds[kind] = (kinds[kind] ?? 0) + bytes;
    sum += bytes;
    before = word;
  }
  if (code.length > sum) kinds["spaces"] = code.length - sum;
  return kinds;
}

const tokenKind = (word: string): string => (/\w/.test(word) ? "words in tokens" : "operators in tokens");

function kindOf(token: Token, word: string, before: string): string {
  const { label } = token.type;
  if (label === "string" || label === "template") return /^"\$\w{1,2}"$/.test(word) ? "names of cold files" : "texts";
  if (label === "num") return "numbers";
  if (label === "regexp") return "patterns";
  if (label !== "name") return /^[(){}]$/.test(word) ? "brackets" : "other signs";
  if (before === ".") return word.length > 2 ? "fields and methods, long" : "fields and methods, short";
  return /^[$_]|^\w[$_]$/.test(word) ? "global names" : "other names";
}

export function sum(into: Record<string, number>, more: Record<string, number>): void {
  for (const [name, bytes] of Object.entries(more)) into[name] = (into[name] ?? 0) + bytes;
}
