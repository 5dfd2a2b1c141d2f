/** Array (src/jswrap_array.c): callbacks see defined elements only, the sort is Espruino's unstable quicksort. */
import { call } from "../machine/calls.ts";
import { fail, typeName } from "../machine/errors.ts";
import { newArray, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { same, toFloat, toInteger } from "../machine/operators.ts";
import { itemCost } from "../machine/properties.ts";
import { joinItems, toText } from "../machine/text.ts";
import { EArray, EBuffer, EObject, isFunction, isPlain, type NativeCode, type Value } from "../machine/values.ts";
import { sortItems } from "./sort.ts";

const isNumeric = (v: Value): boolean => typeof v === "number" || typeof v === "boolean";

/** The elements that a walk sees, each with its index. */
function* elements(self: Value): Iterable<[Value, number]> {
  if (self instanceof EArray) {
    for (let i = 0; i < self.items.length; i++) if (i in self.items) yield [self.items[i], i];
  } else if (typeof self === "string") for (let i = 0; i < self.length; i++) yield [self[i], i];
  else if (self instanceof EBuffer) {
    const view = self.kind === "ArrayBuffer" ? new Uint8Array(self.view) : self.view;
    for (let i = 0; i < view.length; i++) yield [view[i], i];
  }
}

function checkCallback(m: Machine, self: Value, fn: Value, thisArg: Value): void {
  if (!(self instanceof EObject || typeof self === "string")) fail(m, "Error", "Must be called on something iterable");
  if (!isFunction(fn)) fail(m, "Error", "First argument must be a function");
  if (thisArg !== undefined && !isPlain(thisArg)) fail(m, "Error", "Second argument must be Object or undefined");
}

type Visit = (result: Value, value: Value, index: number) => boolean | void;

function walk(m: Machine, self: Value, fn: Value, thisArg: Value, visit: Visit): void {
  checkCallback(m, self, fn, thisArg);
  for (const [value, index] of elements(self)) {
    if (visit(call(m, fn, thisArg, [value, index, self]), value, index) === true) return;
  }
}

function map(m: Machine, self: Value, fn: Value, thisArg: Value): Value {
  const made = newArray(m, []);
  walk(m, self, fn, thisArg, (result, _value, index) => {
    m.charge(itemCost(result));
    made.items[index] = result;
  });
  return made;
}

function filter(m: Machine, self: Value, fn: Value, thisArg: Value): Value {
  const made = newArray(m, []);
  walk(m, self, fn, thisArg, (result, value) => {
    if (!result) return;
    made.items.push(value);
    m.charge(1);
  });
  return made;
}

function search(m: Machine, self: Value, fn: Value): { value: Value; index: number } {
  const found: { value: Value; index: number } = { value: undefined, index: -1 };
  walk(m, self, fn, undefined, (result, value, index) => {
    if (!result) return false;
    found.value = value;
    found.index = index;
    return true;
  });
  return found;
}

function every(m: Machine, self: Value, fn: Value, thisArg: Value, wanted: boolean): boolean {
  let held = true;
  walk(m, self, fn, thisArg, (result) => {
    if (Boolean(result) === wanted) return false;
    held = false;
    return true;
  });
  return held;
}

function reduce(m: Machine, self: Value, fn: Value, initial: Value): Value {
  checkCallback(m, self, fn, undefined);
  let previous = initial;
  let started = initial !== undefined;
  for (const [value, index] of elements(self)) {
    if (!started) previous = value;
    else previous = call(m, fn, undefined, [previous, value, index, self]);
    started = true;
  }
  if (!started) fail(m, "Error", "Used on empty array with no initial value");
  return previous;
}

function indexOf(m: Machine, self: Value, value: Value, start: Value): number {
  let from = toInteger(m, start);
  const length = self instanceof EArray ? self.items.length : 0;
  if (from < 0) from = Math.max(0, from + length);
  for (const [item, index] of elements(self)) if (index >= from && same(m, item, value)) return index;
  return -1;
}

function includes(m: Machine, self: Value, value: Value, start: Value): boolean {
  if (self instanceof EArray && value === undefined)
    return Array.from(self.items).includes(undefined, toInteger(m, start));
  if (typeof value === "number" && Number.isNaN(value)) return [...elements(self)].some(([v]) => Number.isNaN(v));
  return indexOf(m, self, value, start) >= 0;
}

/** Removes and inserts; holes stay holes. */
function splice(m: Machine, self: Value, start: Value, count: Value, added: Value[]): Value {
  if (!(self instanceof EArray)) return undefined;
  const length = self.items.length;
  let index = toInteger(m, start);
  if (index < 0) index = Math.max(0, index + length);
  index = Math.min(index, length);
  const many = isNumeric(count) ? Math.max(0, toInteger(m, count)) : length;
  for (const item of added) m.charge(itemCost(item));
  const removed = self.items.splice(index, Math.min(many, length - index), ...added);
  return newArray(
    m,
    removed.filter(() => true),
  );
}

function slice(m: Machine, self: Value, start: Value, end: Value): Value {
  const items: Value[] = self instanceof EArray ? Array.from(self.items) : [...elements(self)].map(([v]) => v);
  return newArray(m, items.slice(toInteger(m, start), end === undefined ? undefined : toInteger(m, end)));
}

function concat(m: Machine, self: Value, args: Value[]): Value {
  const items: Value[] = [];
  for (const part of [self, ...args]) {
    if (part === undefined && part !== self) break;
    if (part instanceof EArray) part.items.forEach((v) => items.push(v));
    else items.push(part);
  }
  return newArray(m, items);
}

function fill(m: Machine, self: Value, value: Value, start: Value, end: Value): Value {
  const items = self instanceof EArray ? self.items : self instanceof EBuffer ? self.view : undefined;
  if (!items) return undefined;
  let from = toInteger(m, start);
  if (from < 0) from += items.length;
  if (from < 0) return undefined;
  let to = isNumeric(end) ? toInteger(m, end) : items.length;
  if (to < 0) to += items.length;
  if (to < 0) return undefined;
  for (let i = from; i < Math.min(to, items.length); i++)
    items[i] = self instanceof EBuffer ? toFloat(m, value) : value;
  return self;
}

function sort(m: Machine, self: Value, compare: Value): Value {
  if (compare !== undefined && !isFunction(compare)) {
    fail(m, "Error", `Expecting compare function, got ${typeName(compare)}`);
  }
  if (self instanceof EArray) {
    const items: Value[] = [];
    self.items.forEach((v) => items.push(v));
    sortItems(items, (a, b) => order(m, a, b, compare));
    const holes = self.items.length - items.length;
    self.items = items;
    if (holes) self.items.length += holes;
  } else if (self instanceof EBuffer) {
    const inOrder = compare === undefined ? byNumber : (a: Value, b: Value) => order(m, a, b, compare);
    sortItems<Value>(self.view, inOrder);
  }
  return self;
}

/** Items of typed arrays are numbers to Espruino, too, where no function compares them. */
const byNumber = (a: Value, b: Value): number => Math.sign(Number(a) - Number(b));

function order(m: Machine, a: Value, b: Value, compare: Value): number {
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  if (compare !== undefined) {
    const result = toFloat(m, call(m, compare, undefined, [a, b]));
    return result === 0 ? 0 : result < 0 ? -1 : 1;
  }
  const x = toText(m, a);
  const y = toText(m, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

function reverse(self: Value): Value {
  if (self instanceof EArray) self.items.reverse();
  else if (self instanceof EBuffer) self.view.reverse();
  else return undefined;
  return self;
}

function push(m: Machine, self: Value, args: Value[]): number {
  if (!(self instanceof EArray)) return -1;
  for (const item of args) {
    m.charge(itemCost(item));
    self.items.push(item);
  }
  return self.items.length;
}

function construct(args: Value[], m: Machine): Value {
  const [count] = args;
  if (args.length !== 1 || !isNumeric(count)) return newArray(m, args);
  const length = Number(count);
  if (!Number.isInteger(length) || length < 0) fail(m, "Error", "Invalid array length");
  return new EArray(new Array(length));
}

function first(self: Value): Value {
  return self instanceof EArray ? self.items.shift() : undefined;
}

/** Methods that arrays and typed arrays share. */
export const sharedMethods = {
  indexOf: (s: Value, [value, start]: Value[], m: Machine) => indexOf(m, s, value, start),
  includes: (s: Value, [value, start]: Value[], m: Machine) => includes(m, s, value, start),
  join: (s: Value, [filler]: Value[], m: Machine) => {
    const items = s instanceof EArray ? s : new EArray([...elements(s)].map(([v]) => v));
    return joinItems(m, items, filler === undefined ? "," : toText(m, filler));
  },
  map: (s: Value, [fn, self]: Value[], m: Machine) => map(m, s, fn, self),
  forEach: (s: Value, [fn, self]: Value[], m: Machine) => void walk(m, s, fn, self, () => false),
  filter: (s: Value, [fn, self]: Value[], m: Machine) => filter(m, s, fn, self),
  find: (s: Value, [fn]: Value[], m: Machine) => search(m, s, fn).value,
  findIndex: (s: Value, [fn]: Value[], m: Machine) => search(m, s, fn).index,
  some: (s: Value, [fn, self]: Value[], m: Machine) => !every(m, s, fn, self, false),
  every: (s: Value, [fn, self]: Value[], m: Machine) => every(m, s, fn, self, true),
  reduce: (s: Value, [fn, initial]: Value[], m: Machine) => reduce(m, s, fn, initial),
  slice: (s: Value, [start, end]: Value[], m: Machine) => slice(m, s, start, end),
  sort: (s: Value, [compare]: Value[], m: Machine) => sort(m, s, compare),
  reverse: (s: Value) => reverse(s),
  fill: (s: Value, [value, start, end]: Value[], m: Machine) => fill(m, s, value, start, end),
};

export const arrayClass: ClassDefinition = {
  name: "Array",
  construct: (_self, args, m) => construct(args, m),
  statics: { methods: { isArray: (_s, [value]) => value instanceof EArray } },
  instances: {
    getters: { length: (self) => self.items.length },
    methods: {
      ...sharedMethods,
      toString: ((s, _a, m) => toText(m, s)) as NativeCode,
      push: (s, args, m) => push(m, s, args),
      pop: (s) => (s.items.length ? s.items.pop() : undefined),
      shift: (s) => first(s),
      unshift: (s, args, m) => {
        splice(m, s, 0, 0, args);
        return s.items.length;
      },
      splice: (s, [start, count, ...added], m) => splice(m, s, start, count, added),
      concat: (s, args, m) => concat(m, s, args),
    },
  },
};
