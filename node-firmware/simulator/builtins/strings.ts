/** String (src/jswrap_string.c): bytes, one character each. */
import { call } from "../machine/calls.ts";
import { fail } from "../machine/errors.ts";
import { newArray, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { toInteger } from "../machine/operators.ts";
import { getKey } from "../machine/properties.ts";
import { bufferItems, toText } from "../machine/text.ts";
import { EArray, EBuffer, EObject, isFunction, type Value } from "../machine/values.ts";
import { execute, hasFlag, isRegExp } from "./regexp.ts";

const isText = (v: unknown): v is string => typeof v === "string";
const isNumeric = (v: Value): boolean => typeof v === "number" || typeof v === "boolean";

function indexOf(m: Machine, self: string, part: Value, from: Value, last: boolean): number {
  const text = toText(m, part);
  if (text.length > self.length) return -1;
  const start = isNumeric(from) ? Math.max(0, toInteger(m, from)) : undefined;
  if (last) return self.lastIndexOf(text, start);
  return find(self, text, Math.min(start ?? 0, self.length - text.length + 1));
}

/** Espruino also finds a text of which only the beginning stands at the end. */
function find(self: string, text: string, from: number): number {
  const found = self.indexOf(text, from);
  if (found >= 0 || text.length > self.length) return found;
  for (let at = Math.max(from, self.length - text.length + 1); at < self.length; at++)
    if (text.startsWith(self.slice(at))) return at;
  return -1;
}

function match(m: Machine, self: string, pattern: Value): Value {
  if (pattern === undefined) return undefined;
  if (!isRegExp(pattern)) return matchText(m, self, toText(m, pattern));
  pattern.props().set("lastIndex", 0);
  let found = execute(m, pattern, self);
  if (!hasFlag(pattern, "g")) return found;
  const all = newArray(m, []);
  while (found instanceof EArray) {
    const text = found.items[0] as string;
    all.items.push(text);
    const last = (found.own?.get("index") as number) + text.length;
    pattern.props().set("lastIndex", last + (text.length ? 0 : 1));
    found = execute(m, pattern, self);
  }
  pattern.props().set("lastIndex", 0);
  return all;
}

function matchText(m: Machine, self: string, text: string): Value {
  const at = self.indexOf(text);
  if (at < 0) return null;
  const found = newArray(m, [text]);
  found.props().set("index", at).set("input", text);
  return found;
}

function replacement(m: Machine, found: EArray, by: Value): string {
  if (isFunction(by)) {
    const groups: Value[] = [];
    for (let i = 1; i < 11 && found.items[i] !== undefined; i++) groups.push(found.items[i]);
    const args = [found.items[0], ...groups, found.own?.get("index") as Value, found.own?.get("input") as Value];
    return toText(m, call(m, by, undefined, args));
  }
  return toText(m, by).replace(/\$([\s\S]?)/g, (whole, c: string) => {
    const group = c > "0" && c <= "9" ? found.items[Number(c)] : undefined;
    return group === undefined ? (whole.length === 1 ? "$\0" : whole) : (group as string);
  });
}

function replaceRegExp(m: Machine, self: string, pattern: EObject, by: Value, all: boolean): string {
  pattern.props().set("lastIndex", 0);
  const global = all || hasFlag(pattern, "g");
  let out = "";
  let last = 0;
  let found = execute(m, pattern, self);
  while (found instanceof EArray) {
    const text = found.items[0] as string;
    const at = found.own?.get("index") as number;
    out += self.slice(last, at) + replacement(m, found, by);
    last = at + text.length;
    if (!global) break;
    pattern.props().set("lastIndex", last + (text.length ? 0 : 1));
    found = execute(m, pattern, self);
  }
  if (global) pattern.props().set("lastIndex", 0);
  return out + self.slice(last);
}

function replace(m: Machine, self: Value, pattern: Value, by: Value, all: boolean): string {
  const text = toText(m, self);
  if (isRegExp(pattern)) return replaceRegExp(m, text, pattern, by, all);
  const from = toText(m, pattern);
  const to = toText(m, by);
  let at = find(text, from, 0);
  let out = text;
  while (at >= 0) {
    out = out.slice(0, at) + to + out.slice(at + from.length);
    at = all ? find(out, from, at + to.length) : -1;
    if (from === "" && all) m.charge(1);
  }
  return out;
}

function split(m: Machine, self: string, by: Value): Value {
  if (by === undefined) return newArray(m, [self]);
  if (!isRegExp(by)) return newArray(m, splitText(self, toText(m, by)));
  const parts: string[] = [];
  let last = 0;
  by.props().set("lastIndex", 0);
  for (let found = execute(m, by, self); found instanceof EArray; found = execute(m, by, self)) {
    const text = found.items[0] as string;
    const at = found.own?.get("index") as number;
    parts.push(self.slice(last, at));
    last = at + text.length;
    by.props().set("lastIndex", last);
    if (text === "") return fail(m, "Error", "split by an empty match never ends on Espruino");
  }
  by.props().set("lastIndex", 0);
  return newArray(m, [...parts, self.slice(last)]);
}

const splitText = (self: string, by: string): string[] => (by === "" ? [...self] : self.split(by));

function pad(m: Machine, self: string, length: Value, filler: Value, atStart: boolean): string {
  const missing = toInteger(m, length) - self.length;
  if (missing <= 0) return self;
  const unit = filler === undefined ? " " : toText(m, filler);
  const padding = unit === "" ? "" : unit.repeat(Math.ceil(missing / unit.length)).slice(0, missing);
  return atStart ? padding + self : self + padding;
}

function range(m: Machine, self: Value, start: Value, end: Value): string {
  const text = toText(m, self);
  const to = end === undefined ? text.length : toInteger(m, end);
  return text.substring(toInteger(m, start), to);
}

const lower = (text: string): string => text.replace(/[A-Z]/g, (c) => c.toLowerCase());
const upper = (text: string): string => text.replace(/[a-z]/g, (c) => c.toUpperCase());

/** Items of whatever is iterable, as bytes are taken from it. */
export function iterableItems(m: Machine, value: Value): Value[] {
  if (isText(value)) return Array.from(value, (c) => c.charCodeAt(0));
  if (value instanceof EArray) return Array.from(value.items);
  if (value instanceof EBuffer) return bufferItems(value);
  if (value instanceof EObject) return [...(value.own?.keys() ?? [])].map((k) => getKey(m, value, k));
  return [];
}

export const stringClass: ClassDefinition = {
  name: "String",
  construct: (_self, args, m) => (args.length === 0 ? "" : toText(m, args[0])),
  statics: {
    methods: {
      fromCharCode: (_s, args, m) => args.map((c) => String.fromCharCode(toInteger(m, c) & 255)).join(""),
    },
  },
  instances: {
    getters: { length: (self) => self.length },
    methods: {
      charAt: (s, [i], m) => s.charAt(toInteger(m, i)),
      charCodeAt: (s, [i], m) => s.charCodeAt(toInteger(m, i)),
      indexOf: (s, [part, from], m) => indexOf(m, s, part, from, false),
      lastIndexOf: (s, [part, from], m) => indexOf(m, s, part, from, true),
      includes: (s, [part, from], m) => indexOf(m, s, part, from, false) >= 0,
      match: (s, [pattern], m) => match(m, s, pattern),
      replace: (s, [pattern, by], m) => replace(m, s, pattern, by, false),
      replaceAll: (s, [pattern, by], m) => replace(m, s, pattern, by, true),
      split: (s, [by], m) => split(m, s, by),
      substring: (s, [start, end], m) => range(m, s, start, end),
      substr: (s, [start, length], m) =>
        s.substr(toInteger(m, start), length === undefined ? Infinity : Math.max(0, toInteger(m, length))),
      slice: (s, [start, end], m) => s.slice(toInteger(m, start), end === undefined ? undefined : toInteger(m, end)),
      toLowerCase: (s, _a, m) => lower(toText(m, s)),
      toUpperCase: (s, _a, m) => upper(toText(m, s)),
      trim: (s, _a, m) => toText(m, s).replace(/^[\t-\r \xa0]+|[\t-\r \xa0]+$/g, ""),
      concat: (s, args, m) => s + args.map((a) => (a === undefined ? "" : toText(m, a))).join(""),
      startsWith: (s, [part, from], m) => {
        const start = toInteger(m, from);
        return start >= 0 && s.startsWith(toText(m, part), start);
      },
      endsWith: (s, [part, length], m) =>
        s.endsWith(toText(m, part), isNumeric(length) ? toInteger(m, length) : undefined),
      repeat: (s, [count], m) => {
        const times = toInteger(m, count);
        if (times < 0) fail(m, "Error", "Invalid count value");
        m.charge((s.length * times) / 10);
        return s.repeat(times);
      },
      padStart: (s, [length, filler], m) => pad(m, s, length, filler, true),
      padEnd: (s, [length, filler], m) => pad(m, s, length, filler, false),
      removeAccents: (s) => s.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
    },
  },
};
