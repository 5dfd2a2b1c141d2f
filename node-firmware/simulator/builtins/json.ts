/** JSON (src/jswrap_json.c): lenient when it reads, not always JSON when it writes. */
import { fail } from "../machine/errors.ts";
import { newArray, newObject, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { parseFloatText, parseIntText } from "../machine/numbers.ts";
import { toInteger } from "../machine/operators.ts";
import { checkDigits, itemCost } from "../machine/properties.ts";
import { JSON_FLAGS, printValue } from "../machine/print.ts";
import { toText } from "../machine/text.ts";
import { nameVariables, stringVariables } from "../machine/memory.ts";
import { type EObject, type Value } from "../machine/values.ts";
import { Lexer, type Token } from "./json-lexer.ts";

const MAX_INDENT = 10;

/** Levels that 25,000 bytes of C stack take (96 bytes each from a callback on); the check is missing, so more end the node. */
export const PARSE_LEVELS = 230;

/** A string of so many letters overruns the buffer of the lexer's tokens (src/jslex.c: jslGetTokenString), which ends the node soon. */
const TOLD_LETTERS = 64;

class Parser {
  readonly lexer: Lexer;
  readonly machine: Machine;
  /** Keys without quotes are read (`Storage.readJSON`). */
  readonly liberal: boolean;
  depth = 0;
  constructor(machine: Machine, text: string, liberal: boolean) {
    this.machine = machine;
    this.lexer = new Lexer(
      text,
      (type, message) => fail(machine, type, message),
      (reason) => machine.powerOff(reason),
    );
    this.liberal = liberal;
  }

  get token(): Token {
    return this.lexer.token;
  }

  /** Demands a token; the error names both. A long string is told of in too small a buffer, and what lies behind that is written over. */
  expect(kind: string): void {
    if (this.token.kind === kind) return this.lexer.next();
    if (this.token.kind === "string" && this.token.text.length >= TOLD_LETTERS)
      this.machine.powerOff("JSON.parse met a long string where it expected " + this.lexer.nameOf(kind));
    fail(this.machine, "SyntaxError", `Got ${this.lexer.describe(true)} expected ${this.lexer.nameOf(kind)}`);
  }

  value(): Value {
    const { kind, text } = this.token;
    switch (kind) {
      case "string":
        this.lexer.next();
        this.machine.charge(stringVariables(text));
        return text;
      case "int":
        this.lexer.next();
        return parseIntText(text).value;
      case "float":
        this.lexer.next();
        return parseFloatText(text).value;
      case "-":
        return this.negative();
      case "[":
        return this.nested(() => this.array());
      case "{":
        return this.nested(() => this.object());
      default:
        return this.word();
    }
  }

  nested(read: () => Value): Value {
    if (++this.depth > PARSE_LEVELS) this.machine.powerOff("JSON.parse nested deeper than the node's stack");
    const value = read();
    this.depth--;
    return value;
  }

  word(): Value {
    const { kind, text } = this.token;
    if (kind === "word" && (text === "true" || text === "false" || text === "null")) {
      this.lexer.next();
      return text === "null" ? null : text === "true";
    }
    fail(this.machine, "SyntaxError", `Expecting valid value, got ${this.lexer.describe()}`);
  }

  negative(): Value {
    this.lexer.next();
    if (this.token.kind !== "int" && this.token.kind !== "float") return undefined;
    return 0 - (this.value() as number);
  }

  array(): Value {
    const items: Value[] = [];
    this.lexer.next();
    while (this.token.kind !== "]") {
      const value = this.value();
      if (value === undefined) return undefined;
      if (this.token.kind !== "]") this.expect(",");
      this.machine.charge(itemCost(value) - (typeof value === "string" ? stringVariables(value) : 0));
      items.push(value);
    }
    this.lexer.next();
    return newArray(this.machine, items);
  }

  object(): Value {
    const made = newObject(this.machine);
    this.lexer.next();
    while (["string", "int", "word"].includes(this.token.kind)) {
      if (!this.liberal && this.token.kind !== "string") this.expect("string");
      const key = this.token.kind === "int" ? String(parseIntText(this.token.text).value) : this.token.text;
      checkDigits(this.machine, key);
      this.lexer.next();
      this.expect(":");
      const value = this.value();
      if (value === undefined) return undefined;
      if (this.token.kind !== "}") this.expect(",");
      this.put(made, key, value);
    }
    this.expect("}");
    return made;
  }

  /** The first of two equal keys is the one that is found later. */
  put(made: EObject, key: string, value: Value): void {
    this.machine.charge(nameVariables(key) + (typeof value === "number" ? itemCost(value) - 1 : 0));
    if (key === "__proto__") made.proto ??= value;
    else if (!made.own?.has(key)) made.props().set(key, value);
  }
}

export function parseJson(m: Machine, text: string, liberal = false): Value {
  return new Parser(m, text, liberal).value();
}

export function stringify(m: Machine, value: Value, space?: Value): string {
  if (space === undefined || space === null) return charged(m, printValue(m, value, JSON_FLAGS));
  const indent =
    typeof space === "number"
      ? " ".repeat(Math.min(MAX_INDENT, Math.max(0, toInteger(m, space))))
      : toText(m, space).slice(0, 9);
  const flags = indent === "" ? JSON_FLAGS : { ...JSON_FLAGS, pretty: true, indent };
  return charged(m, printValue(m, value, flags));
}

function charged(m: Machine, text: string): string {
  m.charge(stringVariables(text));
  return text;
}

export const jsonObject: ClassDefinition = {
  name: "JSON",
  statics: {
    methods: {
      parse: (_s, [text], m) => parseJson(m, toText(m, text)),
      stringify: (_s, [value, _replacer, space], m) => stringify(m, value, space),
    },
  },
};
