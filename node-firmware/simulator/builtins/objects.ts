/** Object, Function, Boolean, Error and its kin (src/jswrap_object.c, jswrap_error.c), with the events that every object has. */
import { lengthOf as bufferLength } from "../machine/values.ts";
import { hasOwn } from "../machine/presence.ts";
import { call, CALL_BYTES } from "../machine/calls.ts";
import { basicClassName } from "../machine/classes.ts";
import { fail, newError, typeName, type ErrorType } from "../machine/errors.ts";
import { functionFrom } from "../machine/evaluate.ts";
import { newArray, newObject, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { formatNumber } from "../machine/numbers.ts";
import { get, getKey, set, setKey, toKey } from "../machine/properties.ts";
import { ownEntries, ownKeys } from "../machine/runtime.ts";
import { toText } from "../machine/text.ts";
import {
  Accessor,
  EArray,
  EBuffer,
  EFunction,
  EObject,
  ENative,
  isFunction,
  isPlain,
  type NativeCode,
  type Value,
} from "../machine/values.ts";
import { eventMethods } from "./events.ts";

const keysOf = (v: Value): string[] => (v instanceof EObject || typeof v === "string" ? ownKeys(v) : []);

function clone(m: Machine, value: Value): Value {
  if (value instanceof EArray) return newArray(m, value.items.slice());
  if (!isPlain(value)) return value;
  const made = newObject(m);
  made.proto = value.proto;
  if (value.own) made.own = new Map(value.own);
  return made;
}

function toRadix(self: Value, radix: Value, m: Machine): string {
  if (typeof radix === "number" && radix >= 2 && radix <= 36 && typeof self === "number")
    return formatNumber(self, radix);
  return toText(m, self);
}

/** A built-in member of a basic type counts as its own, except of objects. */
function hasOwnProperty(self: Value, name: Value, m: Machine): boolean {
  if (hasOwn(self, toKey(m, name))) return true;
  if (!((self as unknown) instanceof ENative)) return false;
  const { statics } = self as ENative;
  return statics !== undefined && Object.hasOwn(statics.methods, toText(m, name));
}

function create(m: Machine, proto: Value, properties: Value): Value {
  if (!isPlain(proto) && proto !== null) {
    fail(m, "TypeError", `Object prototype may only be an Object or null: ${typeName(proto)}`);
  }
  if (isPlain(properties)) fail(m, "Error", "propertiesObject is not supported yet");
  const made = newObject(m);
  if (isPlain(proto)) made.proto = proto;
  return made;
}

/** Puts a value among the object's own, past any setter of its prototypes. */
function defineValue(m: Machine, target: EObject, name: Value, value: Value): void {
  const key = toKey(m, name);
  if (typeof key === "number" && target instanceof EArray) setKey(m, target, key, value);
  else {
    m.charge(2);
    target.props().set(String(key), value);
  }
}

function defineProperty(m: Machine, target: Value, name: Value, descriptor: Value): Value {
  if (!(target instanceof EObject) || target instanceof EBuffer) {
    fail(m, "Error", `First argument must be Object, Function or Array, got ${typeName(target)}`);
  }
  if (!isPlain(descriptor)) fail(m, "Error", `Property description must be Object, got ${typeName(descriptor)}`);
  const getter = descriptor.own?.get("get") as Value;
  const setter = descriptor.own?.get("set") as Value;
  if (getter === undefined && setter === undefined) {
    defineValue(m, target, name, descriptor.own?.get("value") as Value);
    const writable = descriptor.own?.get("writable");
    if (writable !== undefined && !writable) (target.constants ??= new Set()).add(toText(m, name));
    return target;
  }
  const accessor = new Accessor();
  accessor.get = getter;
  accessor.set = setter;
  target.props().set(toText(m, name), accessor);
  return target;
}

function descriptorOf(m: Machine, target: Value, name: Value): Value {
  if (!hasOwnProperty(target, name, m)) return undefined;
  const made = newObject(m);
  const slot = (target as EObject).own?.get(toText(m, name));
  const constant = (target as EObject).constants?.has(toText(m, name)) ?? false;
  made.props().set("writable", !constant).set("enumerable", true).set("configurable", true);
  if (slot instanceof Accessor) made.props().set("get", slot.get).set("set", slot.set);
  else made.props().set("value", getKey(m, target, name));
  return made;
}

function assign(m: Machine, args: Value[]): Value {
  let target: EObject | undefined;
  for (const arg of args) {
    if (arg === undefined || arg === null) continue;
    if (!isPlain(arg)) fail(m, "TypeError", `Expecting Object, got ${typeName(arg)}`);
    if (!target) target = arg;
    else for (const [key] of ownEntries(arg)) set(m, target, key, get(m, arg, key));
  }
  return target;
}

function fromEntries(m: Machine, entries: Value): Value {
  if (!(entries instanceof EArray)) return undefined;
  const made = newObject(m);
  for (const entry of entries.items) {
    if (entry instanceof EArray && typeof entry.items[0] === "string") set(m, made, entry.items[0], entry.items[1]);
  }
  return made;
}

function wrapValue(m: Machine, value: Value): Value {
  if (value instanceof EObject) return value;
  return value === undefined || value === null || typeof value === "boolean" ? newObject(m) : value;
}

function lengthOf(self: Value): Value {
  if (self instanceof EBuffer) return bufferLength(self);
  if (self instanceof EFunction) return self.code.params.length;
  return self instanceof ENative ? 0 : undefined;
}

const objectStatics = {
  keys: (_s: Value, [o]: Value[], m: Machine) => newArray(m, keysOf(o)),
  getOwnPropertyNames: (_s: Value, [o]: Value[], m: Machine) => newArray(m, propertyNames(m, o)),
  values: (_s: Value, [o]: Value[], m: Machine) =>
    newArray(
      m,
      keysOf(o).map((k) => getKey(m, o, k)),
    ),
  entries: (_s: Value, [o]: Value[], m: Machine) =>
    newArray(
      m,
      keysOf(o).map((k) => newArray(m, [k, getKey(m, o, k)])),
    ),
  fromEntries: (_s: Value, [entries]: Value[], m: Machine) => fromEntries(m, entries),
  create: (_s: Value, [proto, properties]: Value[], m: Machine) => create(m, proto, properties),
  assign: (_s: Value, args: Value[], m: Machine) => assign(m, args),
  defineProperty: (_s: Value, [o, name, d]: Value[], m: Machine) => defineProperty(m, o, name, d),
  defineProperties: (_s: Value, [o, all]: Value[], m: Machine) => {
    for (const key of keysOf(all)) defineProperty(m, o, key, getKey(m, all, key));
    return o;
  },
  getOwnPropertyDescriptor: (_s: Value, [o, name]: Value[], m: Machine) => descriptorOf(m, o, name),
  getOwnPropertyDescriptors: (_s: Value, [o]: Value[], m: Machine) => {
    const made = newObject(m);
    for (const key of keysOf(o)) made.props().set(key, descriptorOf(m, o, key));
    return made;
  },
  getPrototypeOf: (_s: Value, [o]: Value[], m: Machine) => get(m, o, "__proto__"),
  setPrototypeOf: (_s: Value, [o, proto]: Value[], m: Machine) => {
    if (!isPlain(o) && !isFunction(o)) fail(m, "TypeError", `Can't extend ${typeName(undefined)}`);
    o.proto = proto;
    return o;
  },
};

/** Own names; beside an own `constructor`, Espruino lists the methods of what that is. */
function propertyNames(m: Machine, o: Value): string[] {
  const names = keysOf(o);
  const owner = isPlain(o) || (o as unknown) instanceof EArray ? (o as EObject).own?.get("constructor") : undefined;
  const owned = owner === undefined ? undefined : m.builtins.get(basicClassName(owner as Value) ?? "")?.instances;
  if (owned) names.push(...Object.keys(owned.methods).sort());
  if (o instanceof EArray || typeof o === "string") names.push("length");
  return names;
}

export const objectClass: ClassDefinition = {
  name: "Object",
  construct: (_self, [value], m) => wrapValue(m, value),
  statics: { methods: objectStatics },
  instances: {
    getters: { length: lengthOf },
    methods: {
      ...eventMethods,
      valueOf: ((self) => self) as NativeCode,
      toString: ((self, [radix], m) => toRadix(self, radix, m)) as NativeCode,
      clone: (self, _a, m) => clone(m, self),
      hasOwnProperty: ((self, [name], m) => hasOwnProperty(self, name, m)) as NativeCode,
    },
  },
};

const MAX_APPLY = 256;

function apply(m: Machine, fn: Value, self: Value, given: Value): Value {
  const args = given instanceof EArray ? Array.from(given.items) : [];
  if (args.length > MAX_APPLY)
    fail(m, "Error", `Array passed to Function.apply is too big! Maximum ${MAX_APPLY} arguments, got ${args.length}`);
  return call(m, fn, self, args, CALL_BYTES);
}

function bind(m: Machine, fn: Value, self: Value, args: Value[]): Value {
  if (!isFunction(fn)) fail(m, "TypeError", `Function.bind expects to be called on function, got ${typeName(fn)}`);
  const made = fn instanceof EFunction ? new EFunction(fn.code, fn.env) : new ENative(fn.name, fn.run);
  m.charge(4 + args.length);
  if (fn.own) made.own = new Map(fn.own);
  made.boundThis = fn.hasBoundThis ? fn.boundThis : self;
  made.hasBoundThis = fn.hasBoundThis || self !== undefined;
  made.boundArgs = [...(fn.boundArgs ?? []), ...args];
  return made;
}

function functionConstructor(m: Machine, args: Value[]): Value {
  const code = args.at(-1);
  if (typeof code !== "string") fail(m, "TypeError", `Function code must be a String, got '${typeName(code)}'`);
  return functionFrom(
    m,
    args.slice(0, -1).map((a) => toText(m, a)),
    code,
  );
}

export const functionClass: ClassDefinition = {
  name: "Function",
  construct: (_self, args, m) => functionConstructor(m, args),
  instances: {
    methods: {
      call: (self, [that, ...args], m) => call(m, self, that, args),
      apply: (self, [that, args], m) => apply(m, self, that, args),
      bind: (self, [that, ...args], m) => bind(m, self, that, args),
      replaceWith: (self, [other], m) => {
        if (!(self instanceof EFunction) || !(other instanceof EFunction))
          fail(m, "TypeError", "Argument should be a function");
        self.code = other.code;
        self.env = self.env ?? other.env;
        return undefined;
      },
    },
  },
};

export const booleanClass: ClassDefinition = { name: "Boolean", construct: (_self, [value]) => Boolean(value) };

function errorText(self: EObject, m: Machine): string {
  const type = toText(m, (self.own?.get("type") as Value) ?? "Error");
  const message = self.own?.get("message") as Value;
  return message === undefined ? type : `${type}: ${toText(m, message)}`;
}

const errorClass = (name: ErrorType): ClassDefinition => ({
  name,
  construct: (_self, [message], m) => newError(m, name, message === undefined ? undefined : toText(m, message)),
  instances: { methods: { toString: ((self, _a, m) => errorText(self, m)) as NativeCode } },
});

export const errorClasses = (["Error", "SyntaxError", "TypeError", "InternalError", "ReferenceError"] as const).map(
  errorClass,
);
