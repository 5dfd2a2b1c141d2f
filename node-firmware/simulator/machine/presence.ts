/** Whether properties are there, and taking them away. */
import { memberTables } from "./classes.ts";
import { fail } from "./errors.ts";
import type { Machine } from "./machine.ts";
import { find, MISSING, toKey, type Key } from "./properties.ts";
import { EArray, EBuffer, EObject, lengthOf, type Slot, type Value } from "./values.ts";

/** `key in target`. What is no object answers for its own built-in members only. */
export function has(machine: Machine, target: Value, keyValue: Value): boolean {
  const key = toKey(machine, keyValue);
  if (hasOwn(target, key)) return true;
  if (target instanceof EObject && !(target instanceof EBuffer)) return find(machine, target, String(key)) !== MISSING;
  const table = memberTables(machine, target)[0];
  return Object.hasOwn(table.methods, String(key)) || Object.hasOwn(table.getters ?? {}, String(key));
}

/** True where the property is the object's own, not a built-in one. */
export function hasOwn(target: Value, key: Key): boolean {
  if (!(target instanceof EObject)) return false;
  if (typeof key === "number") {
    if (target instanceof EArray) return key in target.items;
    if (target instanceof EBuffer) return key < lengthOf(target);
  }
  if (key === "__proto__") return target.proto !== undefined;
  return target.own?.has(String(key)) ?? false;
}

/** `delete target[key]`; true where there was something to delete. */
export function remove(machine: Machine, target: Value, keyValue: Value): boolean {
  if (target === undefined || target === null) fail(machine, "Error", `Can't read property '${keyValue}' of ${target}`);
  const key = toKey(machine, keyValue);
  if (!(target instanceof EObject) || !hasOwn(target, key) || target instanceof EBuffer) return false;
  if (target instanceof EArray && typeof key === "number") return delete target.items[key];
  if (key === "__proto__") target.proto = undefined;
  return key === "__proto__" || (target.own as Map<string, Slot>).delete(String(key));
}
