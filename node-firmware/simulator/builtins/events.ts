/** `on`, `emit` and kin, which every object has: handlers are kept in a property `#on<event>`, visible as on the node. */
import { fail } from "../machine/errors.ts";
import type { Machine } from "../machine/machine.ts";
import { same } from "../machine/operators.ts";
import { EArray, EObject, isFunction, type NativeCode, type Value } from "../machine/values.ts";

export const EVENT_PREFIX = "#on";
const MAX_EMIT_ARGUMENTS = 4;

function check(m: Machine, self: Value, event: Value, orAll = false): void {
  if (!(self instanceof EObject)) fail(m, "TypeError", "Parent must be an object - not a String, Integer, etc");
  if (typeof event !== "string" && !(orAll && event === undefined)) {
    fail(m, "TypeError", orAll ? "First argument must be String or undefined" : "First argument must be String");
  }
}

/** What is called for an event of an object: an array of handlers, or nothing. */
export const handlersOf = (target: EObject, event: string): Value => target.own?.get(EVENT_PREFIX + event) as Value;

function add(m: Machine, self: EObject, event: Value, listener: Value, atStart: boolean): void {
  check(m, self, event);
  if (!isFunction(listener) && typeof listener !== "string") {
    fail(m, "TypeError", "Second argument must be a function or a String");
  }
  const there = handlersOf(self, event as string);
  const items = there instanceof EArray ? there.items : [];
  m.charge(3);
  self.props().set(`${EVENT_PREFIX}${event}`, new EArray(atStart ? [listener, ...items] : [...items, listener]));
  if (event === "data") self.hidden?.onDataListener?.();
}

function emit(m: Machine, self: EObject, event: Value, args: Value[]): void {
  check(m, self, event);
  if (args.length > MAX_EMIT_ARGUMENTS) fail(m, "TypeError", `Too many arguments (>${MAX_EMIT_ARGUMENTS})`);
  m.queue(self, handlersOf(self, event as string), args);
}

function removeListener(m: Machine, self: EObject, event: Value, listener: Value): void {
  check(m, self, event);
  const there = handlersOf(self, event as string);
  if (!(there instanceof EArray)) return;
  const at = there.items.findIndex((f) => same(m, f, listener));
  if (at >= 0) there.items = there.items.filter((_, i) => i !== at);
}

function removeAll(m: Machine, self: EObject, event: Value): void {
  check(m, self, event, true);
  if (event !== undefined) self.own?.delete(`${EVENT_PREFIX}${event}`);
  else for (const key of [...(self.own?.keys() ?? [])]) if (key.startsWith(EVENT_PREFIX)) self.own?.delete(key);
}

export const eventMethods: Record<string, NativeCode> = {
  on: (self, [event, listener], m) => void add(m, self, event, listener, false),
  addListener: (self, [event, listener], m) => void add(m, self, event, listener, false),
  prependListener: (self, [event, listener], m) => void add(m, self, event, listener, true),
  emit: (self, [event, ...args], m) => void emit(m, self, event, args),
  removeListener: (self, [event, listener], m) => void removeListener(m, self, event, listener),
  removeAllListeners: (self, [event], m) => void removeAll(m, self, event),
};
