/** The part of Espruino's lexer that JSON.parse uses: it is the lexer of the language, so it reads more than JSON. */

export interface Token {
  kind: "eof" | "string" | "template" | "int" | "float" | "word" | string;
  text: string;
}

/** Espruino's tokens for raw strings: a byte or two of length follow. */
const RAW_STRING = "\xd1";
const RAW_STRING_LONG = "\xd2";
/** A raw string of up to so many bytes is copied; a longer one is pointed at, behind its length, unseen whether the text goes on there. */
const RAW_COPIED_BYTES = 4;

/** Of a token errors tell so much. */
const TOLD_BYTES = 29;

type Fail = (type: "Error" | "SyntaxError", message: string) => never;

const ESCAPES: Record<string, string> = { n: "\n", b: "\b", f: "\f", r: "\r", t: "\t", v: "\v" };
const PUNCTUATION = [
  ">>>=",
  "===",
  "!==",
  ">>>",
  "<<=",
  ">>=",
  "=>",
  "==",
  "!=",
  "<=",
  ">=",
  "<<",
  ">>",
  "++",
  "--",
  "+=",
  "-=",
  "*=",
  "/=",
  "%=",
  "&=",
  "|=",
  "^=",
  "&&",
  "||",
  "??",
];

const NAMES: Record<string, string> = {
  eof: "EOF",
  string: "STRING",
  int: "INT",
  float: "FLOAT",
  word: "ID",
  template: "TEMPLATE LITERAL",
};

const isSpace = (c: string): boolean => c === " " || (c >= "\t" && c <= "\r") || c === "\xa0";
const isDigit = (c: string): boolean => c >= "0" && c <= "9";
const isWordStart = (c: string): boolean => /[A-Za-z_$]/.test(c);
const isHex = (c: string): boolean => /[\da-fA-F]/.test(c);

export class Lexer {
  readonly text: string;
  readonly fail: Fail;
  /** What ends the interpreter itself. */
  readonly die: (reason: string) => never;
  at = 0;
  token: Token = { kind: "eof", text: "" };
  constructor(text: string, fail: Fail, die: (reason: string) => never) {
    this.text = text;
    this.fail = fail;
    this.die = die;
    this.next();
  }

  /** A kind of token as error messages name it. */
  nameOf(kind: string): string {
    return NAMES[kind] ?? `'${kind}'`;
  }

  /** The present token as error messages name it; `whole` with its name. */
  describe(whole = false): string {
    const { kind, text } = this.token;
    if (kind === "word") return RESERVED_WORDS.has(text) ? text : whole ? `ID:${text}`.slice(0, TOLD_BYTES) : "ID";
    if (kind === "string" && whole) return `String:'${text}'`.slice(0, TOLD_BYTES);
    return kind === "unfinished string" ? "UNFINISHED STRING" : this.nameOf(kind);
  }

  skip(): void {
    for (;;) {
      while (this.at < this.text.length && isSpace(this.text[this.at])) this.at++;
      if (this.text.startsWith("//", this.at)) {
        const end = this.text.indexOf("\n", this.at);
        this.at = end < 0 ? this.text.length : end + 1;
      } else if (this.text.startsWith("/*", this.at)) {
        const end = this.text.indexOf("*/", this.at);
        this.at = end < 0 ? this.text.length : end + 2;
      } else return;
    }
  }

  next(): void {
    this.skip();
    const c = this.text[this.at];
    if (c === undefined || c === "\0") this.token = { kind: "eof", text: "" };
    else if (c === '"' || c === "'" || c === "`") this.string(c);
    else if (isDigit(c) || (c === "." && isDigit(this.text[this.at + 1] ?? ""))) this.number();
    else if (isWordStart(c)) this.word();
    else if (c === RAW_STRING || c === RAW_STRING_LONG) this.rawString(c);
    else this.punctuation();
  }

  punctuation(): void {
    const mark = PUNCTUATION.find((p) => this.text.startsWith(p, this.at)) ?? this.text[this.at];
    this.at += mark.length;
    this.token = { kind: mark, text: mark };
  }

  /** Text that no program holds but pretokenised ones: the lexer follows a pointer that is null where nothing is behind the length. */
  rawString(token: string): void {
    const [low, high] = token === RAW_STRING ? [1, 0] : [1, 2];
    const byte = (offset: number) => this.text.charCodeAt(this.at + offset) || 0;
    const length = byte(low) + (high ? byte(high) * 256 : 0);
    const start = this.at + (high || low) + 1;
    if (length > RAW_COPIED_BYTES && start >= this.text.length)
      this.die("JSON.parse met a raw string's token at the end of a text");
    this.at = Math.min(this.text.length, start + length);
    this.token = { kind: "string", text: this.text.slice(start, this.at) };
  }

  word(): void {
    const start = this.at;
    while (/[\w$]/.test(this.text[this.at] ?? "")) this.at++;
    this.token = { kind: "word", text: this.text.slice(start, this.at) };
  }

  number(): void {
    const rest = this.text.slice(this.at);
    const prefixed = /^0(?:[xX][\da-fA-F_]*|[bB][01_]*|[oO][0-7_]*)/.exec(rest);
    const match = prefixed ?? /^[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?[\d_]*)?/.exec(rest);
    const text = (match as RegExpExecArray)[0];
    this.at += text.length;
    const isFloat = !prefixed && /[.eE]/.test(text);
    this.token = { kind: isFloat ? "float" : "int", text: text.replace(/_/g, "") };
  }

  string(delimiter: string): void {
    this.at++;
    let out = "";
    for (;;) {
      const c = this.text[this.at];
      if (c === undefined || (c === "\n" && delimiter !== "`")) {
        this.token = { kind: "unfinished string", text: out };
        return;
      }
      this.at++;
      if (c === delimiter) break;
      out += c === "\\" ? this.escape() : c;
    }
    this.token = { kind: delimiter === "`" ? "template" : "string", text: out };
  }

  escape(): string {
    const c = this.text[this.at++] ?? "";
    if (ESCAPES[c]) return ESCAPES[c];
    if (c === "u" || c === "x") return this.hex(c === "u" ? 4 : 2);
    if (c >= "0" && c <= "7") return this.octal();
    return c;
  }

  hex(digits: number): string {
    const start = this.at;
    for (let i = 0; i < digits; i++) {
      if (!isHex(this.text[this.at] ?? "")) this.fail("Error", "Invalid escape sequence");
      this.at++;
    }
    return String.fromCharCode(parseInt(this.text.slice(start, this.at), 16) & 255);
  }

  octal(): string {
    const digits = (/^[0-7]{1,3}/.exec(this.text.slice(this.at - 1)) as RegExpExecArray)[0];
    this.at += digits.length - 1;
    return String.fromCharCode(parseInt(digits, 8) & 255);
  }
}

const RESERVED_WORDS = new Set(
  "undefined if else do while for of break continue function return var let const this throw try catch finally new in instanceof switch case default debugger class extends super static typeof void delete".split(
    " ",
  ),
);
