/**
 * The bytes by which Espruino's lexer knows its words in pretokenised code (src/jslex.h: their order is promised to tools).
 * A file that holds them is read as the same program, and is a fifth smaller.
 */

/** Byte of the first token. */
const FIRST_TOKEN = 138;
const OPERATORS = "== === != !== <= << <<= >= >> >>> >>= >>>= += -= ++ -- *= /= %= &= && |= || ^= =>";
const WORDS =
  "if else do while for break continue function return var let const this throw try catch finally true false null undefined " +
  "new in instanceof switch case default delete typeof void debugger class extends super static of";
const NULLISH_TOKEN = 208;

/** Byte by word or operator. */
export const TOKENS: ReadonlyMap<string, number> = new Map([
  ...`${OPERATORS} ${WORDS}`.split(" ").map((word, index): [string, number] => [word, FIRST_TOKEN + index]),
  ["??", NULLISH_TOKEN],
]);

/** Words and operators that end a value, as bytes: a slash behind one divides, behind any other it begins a pattern. */
export const VALUE_TOKENS = ["this", "true", "false", "null", "undefined", "super", "++", "--"]
  .map((text) => String.fromCharCode(TOKENS.get(text)!))
  .join("");

const TEXTS = new Map([...TOKENS].map(([text, byte]) => [String.fromCharCode(byte), text]));
/** Texts, comments and regular expressions, in which such bytes are bytes; then the tokens. A slash behind a name divides. */
const TEXT_OR_TOKEN = new RegExp(
  [
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/,
    /\/\/[^\n]*|\/\*.*?\*\//,
    new RegExp(
      `(?<=^|(?![${VALUE_TOKENS}])[=(,:[!&|?{};+\\x8a-\\xd0]\\s*)${/\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\]|\\.)*\])+\//.source}`,
    ),
    /[\x8a-\xd0]/,
  ]
    .map((one) => one.source)
    .join("|"),
  "gs",
);

/**
 * Pretokenised code as text again, with a space on either side of what could run into its neighbours.
 * @example readableCode("a=1\x9ab") // "a=1&&b"
 */
export function readableCode(code: string): string {
  return code.replace(TEXT_OR_TOKEN, (found) => {
    const text = TEXTS.get(found);
    if (text === undefined) return found;
    return /^[\w+-]/.test(text) ? ` ${text} ` : text;
  });
}
