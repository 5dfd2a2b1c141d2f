/** Values as text: `String(x)`, `x + ""`, keys. */
import { lengthOf } from "./values.ts";
import { call } from "./calls.ts";
import type { Machine } from "./machine.ts";
import { formatNumber } from "./numbers.ts";
import { functionText } from "./print.ts";
import { get } from "./properties.ts";
import { EArray, EBuffer, ENative, isFunction, type Value } from "./values.ts";

export function toText(machine: Machine, value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatNumber(value);
  if (value === undefined || value === null || typeof value === "boolean") return String(value);
  if (value instanceof EArray) return joinItems(machine, value, ",");
  if (value instanceof EBuffer)
    return bufferItems(value)
      .map((n) => formatNumber(n))
      .join(",");
  if (isFunction(value)) return functionText(value);
  const fn = get(machine, value, "toString");
  if (fn === undefined || (fn instanceof ENative && isObjectToString(machine, fn))) return "[object Object]";
  return toText(machine, call(machine, fn, value, []));
}

const isObjectToString = (machine: Machine, fn: ENative): boolean =>
  fn.run === machine.builtins.get("Object")?.instances?.methods.toString;

export function bufferItems(value: EBuffer): number[] {
  const view = value.kind === "ArrayBuffer" ? new Uint8Array(value.view) : value.view;
  return Array.from({ length: lengthOf(value) }, (_, i) => view[i]);
}

/** The items of an array as one text; undefined and null leave a gap. */
export function joinItems(machine: Machine, array: EArray, filler: string): string {
  let out = "";
  for (let i = 0; i < array.items.length; i++) {
    if (i) out += filler;
    const item = array.items[i];
    if (item !== undefined && item !== null) out += toText(machine, item);
  }
  return out;
}
