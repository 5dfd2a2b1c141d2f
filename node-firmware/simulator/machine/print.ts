/** Values as JSON and as the console shows them (jswrap_json.c, jsfGetJSONWithCallback): one printer, many flags. */
import { lengthOf } from "./values.ts";
import { call } from "./calls.ts";
import type { Machine } from "./machine.ts";
import { formatNumber } from "./numbers.ts";
import { get } from "./properties.ts";
import { toText } from "./text.ts";
import { Accessor, EArray, EBuffer, EFunction, EObject, ENative, isFunction, type Slot, type Value } from "./values.ts";

export interface PrintFlags {
  /** Functions and undefined are left out of objects; undefined is `null`. */
  json?: boolean;
  /** Spaces after commas and colons. */
  pretty?: boolean;
  /** Line breaks as the console makes them. */
  someNewlines?: boolean;
  /** Line breaks everywhere, with this indent. */
  indent?: string;
  /** `Name: ` before instances of a class, and their own toString. */
  names?: boolean;
  /** Keys without quotes where they are names. */
  dropQuotes?: boolean;
  /** Only `\u` escapes. */
  unicodeEscapes?: boolean;
  toJson?: boolean;
  noNan?: boolean;
  /** Shorten what is long. */
  limit?: boolean;
}

const ITEMS_ON_LINE = 4;
/** Levels that fit the node's stack while it prints (227 bytes each). */
const MAX_DEPTH = 120;
const LIMIT_ITEMS = 8;
const LIMITED_ITEMS = 3;
const LIMIT_TEXT = " ... ";

const SHORT_ESCAPES: Record<string, string> = {
  "\n": "\\n",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\r": "\\r",
  "\\": "\\\\",
  '"': '\\"',
};

const hex = (code: number, width: number): string => code.toString(16).toUpperCase().padStart(width, "0");

/** A string between quotes. With `json`, only escapes that JSON knows (besides wrong ones: it has none). */
export function quoteText(text: string, json: boolean): string {
  let out = '"';
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    const code = c.charCodeAt(0);
    const short = SHORT_ESCAPES[c] ?? (c === "\v" && !json ? "\\v" : undefined);
    if (short) out += short;
    else if (code >= 32 && code < 127) out += c;
    else if (!json && code < 8 && !(text[i + 1] >= "0" && text[i + 1] <= "7")) out += `\\${code}`;
    else out += json ? `\\u${hex(code, 4)}` : `\\x${hex(code, 2)}`;
  }
  return `${out}"`;
}

class Printer {
  out = "";
  readonly machine: Machine;
  readonly flags: PrintFlags;
  readonly open = new Set<EObject>();
  constructor(machine: Machine, flags: PrintFlags) {
    this.machine = machine;
    this.flags = flags;
  }

  newLine(level: number): void {
    this.out += `\n${(this.flags.indent ?? "  ").repeat(level)}`;
  }

  value(value: Value, level: number, key?: string): void {
    if (value === undefined) this.out += this.flags.json ? "null" : "undefined";
    else if (typeof value === "string") this.out += quoteText(value, !!this.flags.unicodeEscapes);
    else if (typeof value === "number") this.out += this.number(value);
    else if (!(value instanceof EObject)) this.out += String(value);
    else if (this.open.has(value) || this.open.size >= MAX_DEPTH || this.machine.interrupted) this.out += LIMIT_TEXT;
    else {
      this.open.add(value);
      this.object(value, level, key);
      this.open.delete(value);
    }
  }

  number(value: number): string {
    return this.flags.noNan && !Number.isFinite(value) ? "null" : formatNumber(value);
  }

  object(value: EObject, level: number, key?: string): void {
    if (value instanceof EArray) this.array(value, level);
    else if (value instanceof EBuffer) this.buffer(value, level);
    else if (isFunction(value)) this.out += this.flags.json ? "undefined" : functionText(value);
    else this.plain(value, level, key);
  }

  /** Starts an item: the comma, and a line break where one is due. Returns whether one is due after it. */
  separate(first: boolean, due: boolean, item: Slot, level: number): boolean {
    if (!first) this.out += this.flags.pretty ? ", " : ",";
    const all = this.flags.indent !== undefined;
    const after =
      all || (!!this.flags.someNewlines && !(item === undefined || item === null || isNumeric(item as Value)));
    if (due || after) this.newLine(level + 1);
    return after;
  }

  array(array: EArray, level: number): void {
    const length = array.items.length;
    const limited = !!this.flags.limit && length > LIMIT_ITEMS;
    this.out += this.flags.pretty ? "[ " : "[";
    let due = false;
    for (let i = 0; i < length; i++) {
      if (limited && i >= LIMITED_ITEMS && i < length - LIMITED_ITEMS) continue;
      due = this.separate(i === 0, due, array.items[i], level);
      if (limited && i === length - LIMITED_ITEMS) this.out += LIMIT_TEXT;
      this.value(array.items[i], level + 1, String(i));
    }
    if (this.flags.pretty && array.own) this.entries(array, level, length === 0);
    if (due) this.newLine(level);
    this.out += this.flags.pretty ? " ]" : "]";
  }

  buffer(buffer: EBuffer, level: number): void {
    const length = lengthOf(buffer);
    const view = buffer.kind === "ArrayBuffer" ? new Uint8Array(buffer.view) : buffer.view;
    const plain = buffer.kind === "ArrayBuffer";
    const name = plain ? "Uint8Array" : buffer.kind;
    if (!this.flags.json && Array.prototype.every.call(view, (v: number) => v === 0)) {
      this.out += `new ${buffer.kind}(${length})`;
      return;
    }
    this.out += this.flags.json ? "[" : `new ${name}([`;
    for (let i = 0; i < length; i++) {
      if (i) this.out += this.flags.pretty ? ", " : ",";
      if (this.flags.indent !== undefined) this.newLine(level + 1);
      this.out += this.number(view[i]);
    }
    if (this.flags.indent !== undefined) this.newLine(level);
    this.out += this.flags.json ? "]" : plain ? "]).buffer" : "])";
  }

  plain(object: EObject, level: number, key?: string): void {
    if (this.flags.names && this.named(object)) return;
    const toJson = this.flags.toJson ? get(this.machine, object, "toJSON") : undefined;
    if (isFunction(toJson)) {
      const result = call(this.machine, toJson, object, key === undefined ? [undefined] : [key]);
      if (result === object) this.open.delete(object);
      const inner = new Printer(this.machine, { ...this.flags, toJson: false });
      for (const o of this.open) inner.open.add(o);
      inner.value(result, level);
      this.out += inner.out;
      return;
    }
    this.out += this.flags.pretty ? "{ " : "{";
    if (this.entries(object, level, true)) this.newLine(level);
    this.out += this.flags.pretty ? " }" : "}";
  }

  /** `Name: ` of an instance; true where its own toString has said it all. */
  named(object: EObject): boolean {
    const constructor = object.proto instanceof EObject ? object.proto.own?.get("constructor") : undefined;
    if (!(constructor instanceof EObject)) return false;
    for (const [name, slot] of this.machine.root.own ?? []) {
      if (slot !== constructor) continue;
      this.out += `${name}: `;
      break;
    }
    const fn = get(this.machine, object, "toString");
    const standard = this.machine.builtins.get("Object")?.instances?.methods.toString;
    if (!isFunction(fn) || (fn instanceof ENative && fn.run === standard)) return false;
    this.out += toText(this.machine, call(this.machine, fn, object, []));
    return true;
  }

  entries(object: EObject, level: number, first: boolean): boolean {
    let due = false;
    let sinceNewLine = 0;
    for (const [name, slot] of object.own ?? []) {
      if (this.isHidden(name, slot)) continue;
      if (this.flags.someNewlines && ++sinceNewLine > ITEMS_ON_LINE) due = true;
      const broke = due;
      due = this.separate(first, due, slot, level);
      if (broke || due) sinceNewLine = 0;
      this.key(name);
      first = false;
      this.value(slot as Value, level + 1, name);
    }
    return due;
  }

  isHidden(name: string, slot: Slot): boolean {
    if (name === "constructor" || name.startsWith("\xff") || slot instanceof Accessor) return true;
    return !!this.flags.json && (slot === undefined || isFunction(slot));
  }

  key(name: string): void {
    const bare = this.flags.dropQuotes && name.length < 63 && /^(?:[A-Za-z_$][\w$]*|\d+)$/.test(name);
    this.out += bare ? name : quoteText(name, !!this.flags.unicodeEscapes);
    this.out += this.flags.pretty ? ": " : ":";
  }
}

const isNumeric = (v: Value): boolean => typeof v === "number" || typeof v === "boolean";

/** A function as its source, rebuilt from what is kept of it. */
export function functionText(fn: EFunction | ENative): string {
  return `function ${fn instanceof ENative ? "() { [native code] }" : programText(fn)}`;
}

function programText(fn: EFunction): string {
  const { params, source, isReturn } = fn.code;
  const lines = source.includes("\n");
  const body =
    source === "" ? "{}" : `${lines ? "{\n  " : "{"}${isReturn ? "return " : ""}${source}${lines ? "\n}" : "}"}`;
  return `(${params.join(",")}) ${body}`;
}

export function printValue(machine: Machine, value: Value, flags: PrintFlags): string {
  const printer = new Printer(machine, flags);
  printer.value(value, 0);
  return printer.out;
}

export const JSON_FLAGS: PrintFlags = { json: true, unicodeEscapes: true, toJson: true, noNan: true };
export const CONSOLE_FLAGS: PrintFlags = { pretty: true, someNewlines: true, names: true };
export const REPL_FLAGS: PrintFlags = { ...CONSOLE_FLAGS, limit: true };
