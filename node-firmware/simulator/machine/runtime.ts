/** Everything that translated programs call, as one object. */
import { call } from "./calls.ts";
import { fail } from "./errors.ts";
import { evaluateAt } from "./evaluate.ts";
import type { Machine } from "./machine.ts";
import { newArray as arrayOf } from "./machine.ts";
import { checkDigits, itemCost } from "./properties.ts";
import { toText } from "./text.ts";
import { nameVariables } from "./memory.ts";
import {
  Accessor,
  EArray,
  EBuffer,
  EFunction,
  EObject,
  Interrupt,
  isFunction,
  isPlain,
  lengthOf,
  Thrown,
  UNSET,
  type Value,
} from "./values.ts";
import { has } from "./presence.ts";
import * as properties from "./properties.ts";
import { touchedPrototype } from "./classes.ts";
import { typeName } from "./errors.ts";
import { redeclare } from "./calls.ts";

export * from "./operators.ts";
export * from "./properties.ts";
export { remove } from "./presence.ts";
export {
  call,
  callable,
  method,
  constructible,
  callSuper,
  construct,
  makeFunction,
  makeClass,
  superTarget,
  redeclare,
} from "./calls.ts";
export { addAccessor } from "./calls.ts";
export { prototypeOf } from "./classes.ts";
export { newObject } from "./machine.ts";
export { regExp } from "../builtins/regexp.ts";

export function newArray(machine: Machine, items: Value[]): EArray {
  let cost = 0;
  for (const item of items) cost += itemCost(item) - 1;
  machine.charge(cost);
  return arrayOf(machine, items);
}

export function setGlobal(machine: Machine, name: string, value: Value): Value {
  return properties.set(machine, machine.root, name, value);
}

/** `var x`, `let x`, `const x` at top level; UNSET for a declaration without a value. */
export function declareGlobal(machine: Machine, name: string, value: Value | typeof UNSET, constant: boolean): void {
  const { root } = machine;
  if (value !== UNSET) properties.set(machine, root, name, value as Value);
  else if (!root.own?.has(name)) properties.set(machine, root, name, undefined);
  if (constant) (root.constants ??= new Set()).add(name);
}

export function declareFunction(machine: Machine, name: string, fn: EFunction): void {
  const existing = machine.root.own?.get(name);
  machine.root.props().set(name, redeclare(existing as Value, fn));
}

export function constantError(machine: Machine): never {
  fail(machine, "TypeError", "Assignment to a constant");
}

export function notAssignable(machine: Machine): never {
  fail(machine, "Error", "Unable to assign value to non-reference Object");
}

/** A member of a literal: always the object's own, whatever its prototype has. */
export function define(machine: Machine, target: EObject, name: string, value: Value): void {
  machine.charge(itemCost(value) + nameVariables(name) - 1);
  checkDigits(machine, name);
  if (name === "__proto__") target.proto = value;
  else target.props().set(name, value);
}

/** One more piece of a template. */
export function append(machine: Machine, text: string, value: Value): string {
  const more = toText(machine, value);
  machine.charge(more.length / 10);
  return text + more;
}

export const inOrder = (key: Value, target: Value, machine: Machine): boolean => has(machine, target, key);

/** `arguments`, made when it is first read: the parameters as they are by then, and what else was given. */
export function argumentsArray(machine: Machine, params: Value[], args: Value[]): EArray {
  return newArray(machine, [...params, ...args.slice(params.length)]);
}

/** What a `for … of` goes through, read as it goes. */
export function* valuesOf(machine: Machine, source: Value): Iterable<Value> {
  if (source instanceof EArray) for (let i = 0; i < source.items.length; i++) yield source.items[i];
  else if (typeof source === "string") for (let i = 0; i < source.length; i++) yield source[i];
  else if (source instanceof EBuffer) yield* source.kind === "ArrayBuffer" ? new Uint8Array(source.view) : source.view;
  else if (source instanceof EObject) for (const [, slot] of ownEntries(source)) yield readSlot(machine, slot, source);
  else if (source !== undefined) notIterable(machine, source);
}

const readSlot = (machine: Machine, slot: any, self: Value): Value =>
  slot instanceof Accessor ? (slot.get === undefined ? undefined : call(machine, slot.get, self, [])) : slot;

function notIterable(machine: Machine, source: Value): never {
  fail(machine, "Error", `FOR loop can only iterate over Arrays, Strings or Objects, not ${typeName(source)}`);
}

/** Begins the names that Espruino keeps to itself. */
const HIDDEN = "\xff";

/** True of names that no walk of an object's properties shows. */
export const isHiddenName = (name: string): boolean => name === "constructor" || name.startsWith(HIDDEN);

/** Own properties without those that Espruino hides. */
export function ownEntries(object: EObject): [string, any][] {
  return object.own ? [...object.own].filter(([name]) => !isHiddenName(name)) : [];
}

/** What a `for … in` goes through: own keys, then those of the prototypes. */
export function* keysOf(machine: Machine, source: Value): Iterable<string> {
  if (source === undefined) return;
  if (!(source instanceof EObject || typeof source === "string")) notIterable(machine, source);
  yield* liveKeys(source);
  if (!(source instanceof EObject) || isFunction(source)) return;
  let next = prototypeForKeys(machine, source);
  while (next) {
    yield* liveKeys(next);
    next = prototypeForKeys(machine, next);
  }
}

function prototypeForKeys(machine: Machine, object: EObject): EObject | undefined {
  if (object.proto instanceof EObject) return object.proto;
  if (object instanceof EArray) return touchedPrototype(machine, "Array") ?? touchedPrototype(machine, "Object");
  const standard = isPlain(object) ? touchedPrototype(machine, "Object") : undefined;
  return standard === object ? undefined : standard;
}

/** Own keys as they are while the program may add and delete some; deleting the present one ends the walk. */
function* liveKeys(source: EObject | string): Iterable<string> {
  if (typeof source === "string" || source instanceof EArray || source instanceof EBuffer) {
    yield* ownKeys(source);
    return;
  }
  if (!source.own) return;
  for (const name of source.own.keys()) {
    if (isHiddenName(name)) continue;
    yield name;
    if (!source.own.has(name)) return;
  }
}

/** What Object.keys gives: own keys as texts, in the order in which they came; `constructor` among them. */
export function ownKeys(source: EObject | string): string[] {
  if (typeof source === "string") return Array.from(source, (_, i) => String(i));
  const keys: string[] = [];
  if (source instanceof EArray) for (const i in source.items) keys.push(i);
  else if (source instanceof EBuffer) for (let i = 0; i < lengthOf(source); i++) keys.push(String(i));
  const isArray = source instanceof EArray;
  for (const name of source.own?.keys() ?? []) if (isArray || !name.startsWith(HIDDEN)) keys.push(name);
  return keys;
}

export function throwValue(value: Value): never {
  throw new Thrown(value);
}

/** The value of an exception; what is no exception of the program goes on. */
export function caught(machine: Machine, thrown: unknown, depth: number, sp: number): Value {
  if (!(thrown instanceof Thrown)) throw nativeFailure(machine, thrown);
  machine.depth = depth;
  machine.sp = sp;
  return thrown.value;
}

/** A call stack of Node.js that overflowed is the program's recursion too. */
export function nativeFailure(machine: Machine, thrown: unknown): unknown {
  return thrown instanceof RangeError && /call stack/.test(thrown.message) ? new Interrupt("stack") : thrown;
}

export const isCutOff = (thrown: unknown): boolean => !(thrown instanceof Thrown);

export function restore(machine: Machine, depth: number, sp: number): [number, number] {
  const before: [number, number] = [machine.depth, machine.sp];
  machine.depth = depth;
  machine.sp = sp;
  return before;
}

export function back(machine: Machine, [depth, sp]: [number, number]): void {
  machine.depth = depth;
  machine.sp = sp;
}

/** An exception inside `finally` takes the place of the one that is on its way, and is lost where there is none. */
export function swallow(thrown: unknown, pending: unknown): void {
  if (!(thrown instanceof Thrown)) throw thrown;
  if (pending instanceof Thrown) pending.value = thrown.value;
}

export function evalDirect(machine: Machine, site: any, env: any, self: Value, args: Value[]): Value {
  return evaluateAt(machine, args[0], site, env, self);
}
