/** Reading, writing, finding and deleting properties, in the order in which Espruino looks (jsparse.c, jspGetNamedField). */
import { call } from "./calls.ts";
import {
  classObject,
  basicClassName,
  memberTables,
  methodObject,
  prototypeOf,
  readPrototype,
  touchedPrototype,
} from "./classes.ts";
import { fail, quote, typeName } from "./errors.ts";
import type { Machine } from "./machine.ts";
import { formatNumber } from "./numbers.ts";
import { toText } from "./text.ts";
import { Accessor, EArray, EBuffer, EObject, isFunction, isPlain, type Slot, type Value } from "./values.ts";
import { isSmall, nameVariables, stringVariables } from "./memory.ts";

/** Names beyond this are cut off, and so collide. */
const MAX_NAME = 63;

/** An index of an array, or a name. */
export type Key = number | string;

/** A value as the key that it stands for: texts of plain decimal digits are numbers. */
export function toKey(machine: Machine, value: Value): Key {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : formatNumber(value);
  const text = typeof value === "string" ? value : toText(machine, value);
  checkDigits(machine, text);
  return isIndexText(text) ? Number(text) : text;
}

/** Digits that Espruino has room for when it takes a key for a number. */
const MAX_DIGITS = 31;

/** A key of more digits, and nothing else, throws wherever it is looked up. */
export function checkDigits(machine: Machine, key: string): void {
  if (key.length > MAX_DIGITS && /^[1-9]\d*$/.test(key)) fail(machine, "Error", "String too big to convert to number");
}

function isIndexText(text: string): boolean {
  if (text.length === 0 || text.length > 10) return false;
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57 || (first === 48 && text.length > 1)) return false;
  for (let i = 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) return false;
  }
  return Number(text) <= 2147483647;
}

function read(machine: Machine, slot: Slot, self: Value): Value {
  if (!(slot instanceof Accessor)) return slot;
  return slot.get === undefined ? undefined : call(machine, slot.get, self, []);
}

/** The slot of a name that is not the object's own: prototypes that programs made. */
function inheritedSlot(machine: Machine, target: Value, name: string): Slot | typeof MISSING {
  if (isPlain(target)) return slotInChain(machine, target, name);
  // Espruino makes the class's object among the globals when it looks, and keeps it.
  for (const basic of classChain(target)) {
    const cls = classObject(machine, basic);
    const own = cls && prototypeOf(cls).own;
    if (own?.has(name)) return own.get(name) as Slot;
  }
  return MISSING;
}

export const MISSING = Symbol("missing");

const CHAINS = new Map<string, string[]>();

/** Classes whose prototypes a basic value looks into, in order. */
function classChain(target: Value): string[] {
  const basic = basicClassName(target);
  if (basic === undefined || basic === "Boolean") return [];
  let chain = CHAINS.get(basic);
  if (!chain) {
    const isView = target instanceof EBuffer && basic !== "ArrayBuffer";
    CHAINS.set(basic, (chain = isView ? [basic, "ArrayBufferView", "Object"] : [basic, "Object"]));
  }
  return chain;
}

function slotInChain(machine: Machine, target: EObject, name: string): Slot | typeof MISSING {
  let object = target;
  for (;;) {
    const next: Value = object.proto !== undefined ? object.proto : touchedPrototype(machine, "Object");
    if (!(next instanceof EObject) || next === object) return MISSING;
    if (next.own?.has(name)) return next.own.get(name) as Slot;
    if (!isPlain(next)) return MISSING;
    object = next;
  }
}

/** A member of the built-in tables, or MISSING. */
function builtinMember(machine: Machine, target: Value, name: string): Value | typeof MISSING {
  for (const table of memberTables(machine, target)) {
    if (Object.hasOwn(table.methods, name)) return methodObject(machine, table, name);
    if (table.getters && Object.hasOwn(table.getters, name)) {
      const value = table.getters[name](target, machine);
      return value === undefined ? MISSING : value;
    }
  }
  if (name === "prototype" && isFunction(target)) return readPrototype(target);
  if (name === "constructor") return ownClass(machine, target);
  return name === "__proto__" ? implicitPrototype(machine, target) : MISSING;
}

function ownClass(machine: Machine, target: Value): Value | typeof MISSING {
  const basic = basicClassName(target);
  return (basic && classObject(machine, basic)) ?? MISSING;
}

function implicitPrototype(machine: Machine, target: Value): Value | typeof MISSING {
  const basic = basicClassName(target);
  const cls = basic ? classObject(machine, basic) : undefined;
  return cls ? prototypeOf(cls) : MISSING;
}

function global(machine: Machine, name: string): Value | typeof MISSING {
  const definition = machine.builtins.get(name);
  if (definition) return definition.value ? definition.value(machine) : classObject(machine, name);
  if (Object.hasOwn(machine.functions.methods, name)) return methodObject(machine, machine.functions, name);
  return MISSING;
}

/** Everything behind the own properties of a target. */
export function find(machine: Machine, target: Value, name: string): Value | typeof MISSING {
  if (target instanceof EObject && name === "__proto__" && target.proto !== undefined) return target.proto;
  if (name !== "prototype") {
    const slot = inheritedSlot(machine, target, name);
    if (slot !== MISSING) return read(machine, slot, target);
  }
  if (target === machine.root) {
    const found = global(machine, name);
    if (found !== MISSING) return found;
  }
  return builtinMember(machine, target, name);
}

const clip = (name: string): string => (name.length > MAX_NAME ? name.slice(0, MAX_NAME) : name);

/** `target.name` */
export function get(machine: Machine, target: Value, name: string): Value {
  if (target instanceof EObject) {
    const slot = target.own?.get(name);
    if (slot !== undefined) return read(machine, slot, target);
    if (target.own?.has(name)) return undefined;
  } else if (target === undefined || target === null) {
    fail(machine, "Error", `Can't read property '${name}' of ${target}`);
  }
  const found = find(machine, target, name);
  return found === MISSING ? undefined : found;
}

/** `target[key]` */
export function getKey(machine: Machine, target: Value, value: Value): Value {
  const key = toKey(machine, value);
  if (typeof key === "number") {
    if (target instanceof EArray) {
      if (key in target.items) return target.items[key];
    } else if (typeof target === "string") return target[key];
    else if (target instanceof EBuffer) return target.kind === "ArrayBuffer" ? byteOf(target, key) : target.view[key];
  }
  if (target === undefined || target === null || typeof target === "boolean" || typeof target === "number") {
    const found = target === undefined || target === null ? MISSING : find(machine, target, String(key));
    if (found === MISSING) cannotCreate(machine, key, target);
    return found;
  }
  const name = String(key);
  if (typeof target === "string") {
    const found = find(machine, target, name);
    if (found === MISSING) cannotCreate(machine, key, target);
    return found;
  }
  const slot = target.own?.get(name);
  if (slot !== undefined) return read(machine, slot, target);
  if (target.own?.has(name)) return undefined;
  const found = find(machine, target, clip(name));
  if (found === MISSING && target instanceof EBuffer) cannotCreate(machine, key, target);
  return found === MISSING ? undefined : found;
}

const byteOf = (buffer: EBuffer, key: number): Value => new Uint8Array(buffer.view)[key];

function cannotCreate(machine: Machine, key: Key, target: Value): never {
  fail(
    machine,
    "Error",
    `Field or method ${quote(key)} does not already exist, and can't create it on ${typeName(target)}`,
  );
}

function storeView(buffer: EBuffer, key: number, value: Value, machine: Machine): void {
  const view = buffer.kind === "ArrayBuffer" ? new Uint8Array(buffer.view) : buffer.view;
  if (key < view.length) view[key] = toNumberLoose(machine, value);
}

function toNumberLoose(machine: Machine, value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === undefined || value === null) return 0;
  return Number(toText(machine, value)) || 0;
}

function writeItem(machine: Machine, array: EArray, key: number, value: Value): void {
  if (!(key in array.items)) machine.charge(itemCost(value));
  array.items[key] = value;
}

/** Variables for a value beyond its name: small integers sit in the name. */
export function itemCost(value: Value): number {
  if (typeof value === "string") return 1 + stringVariables(value);
  if (typeof value === "number") return isSmall(value) ? 1 : 2;
  return 1;
}

/**
 * `target.name = value`
 *
 * @param asks true for an assignment: what it gives is what the getter says after the setter
 */
export function set(machine: Machine, target: Value, name: string, value: Value, asks = false): Value {
  if (!(target instanceof EObject)) return setOnPrimitive(machine, target, name, value, false);
  const own = target.own;
  if (own !== undefined) {
    const slot = own.get(name);
    if (slot !== undefined || own.has(name)) {
      if (slot instanceof Accessor) return runSetter(machine, slot, target, value, asks);
      if (target.constants?.has(name)) fail(machine, "TypeError", "Assignment to a constant");
      own.set(name, value);
      if (typeof value === "string") machine.charge(stringVariables(value));
      return value;
    }
  }
  return setNew(machine, target, name, value, asks);
}

function runSetter(machine: Machine, slot: Accessor, target: Value, value: Value, asks: boolean): Value {
  if (slot.set !== undefined) call(machine, slot.set, target, [value]);
  return asks ? read(machine, slot, target) : value;
}

function setNew(machine: Machine, target: EObject, name: string, value: Value, asks: boolean): Value {
  if (name === "__proto__") return (target.proto = value);
  if (name === "length" && target instanceof EArray) fail(machine, "TypeError", "Assignment to a constant");
  const inherited = inheritedSlot(machine, target, name);
  if (inherited instanceof Accessor) return runSetter(machine, inherited, target, value, asks);
  machine.charge(itemCost(value) + nameVariables(name) - 1);
  target.props().set(name, value);
  return value;
}

function setOnPrimitive(machine: Machine, target: Value, key: Key, value: Value, computed: boolean): Value {
  if (target === undefined || target === null) {
    if (computed) cannotCreate(machine, key, target);
    fail(machine, "Error", `Can't read property '${key}' of ${target}`);
  }
  if (typeof target === "string" && !computed) return value;
  if (typeof target === "string" && typeof key === "number") {
    if (key < target.length) fail(machine, "Error", "Unable to assign value to non-reference String");
    return value;
  }
  cannotCreate(machine, key, target);
}

/** `target[key] = value` */
export function setKey(machine: Machine, target: Value, keyValue: Value, value: Value, asks = false): Value {
  const key = toKey(machine, keyValue);
  if (!(target instanceof EObject)) return setOnPrimitive(machine, target, key, value, true);
  if (typeof key === "number") {
    if (target instanceof EArray) {
      writeItem(machine, target, key, value);
      return value;
    }
    if (target instanceof EBuffer) {
      storeView(target, key, value, machine);
      return value;
    }
  }
  return set(machine, target, String(key), value, asks);
}

/** A global by name: MISSING's place is taken by a ReferenceError. */
export function getGlobal(machine: Machine, name: string): Value {
  const slot = machine.root.own?.get(name);
  if (slot !== undefined) return read(machine, slot, machine.root);
  if (machine.root.own?.has(name)) return undefined;
  const found = global(machine, name);
  if (found === MISSING) fail(machine, "ReferenceError", `${quote(name)} is not defined`);
  return found;
}

/** A global for `typeof`: undefined where there is none. */
export function peekGlobal(machine: Machine, name: string): Value {
  const slot = machine.root.own?.get(name);
  if (slot !== undefined) return read(machine, slot, machine.root);
  const found = machine.root.own?.has(name) ? undefined : global(machine, name);
  return found === MISSING ? undefined : found;
}
