/**
 * How many of the node's variables are taken. Counted like Espruino's 14-byte variables: a name is 1 and 1 more for every
 * 10 characters after the 4th, a string likewise after the 9th, an integer of 14 bits sits in its name.
 * What is alive is counted by walking from the globals when the running estimate says that memory is out.
 */
import type { Machine } from "./machine.ts";
import { stackTrace } from "./stack-trace.ts";
import {
  Accessor,
  EArray,
  EBuffer,
  EFunction,
  EObject,
  ENative,
  Interrupt,
  UNSET,
  type FunctionCode,
  type Value,
} from "./values.ts";

const NAME_BLOCK = 4;
const STRING_BLOCK = 9;
const NEXT_BLOCK = 10;
const SMALL_INTEGER = 8192;
const SHARED_STRING = 32;
/** What a native function holds that resolves a promise: its target, in a box. */
const BOUND_NATIVE = 3;
/** Bytes of typed arrays that one variable holds, and what an array of them needs besides. */
const BUFFER_BLOCK = 14;
const BUFFER_OVERHEAD = 1;
/** What the interpreter itself holds: root, hidden root, timers, the console's line. */
export const BASE_VARIABLES = 26;

/** Variables of a string beyond its name. */
export function stringVariables(text: string): number {
  return text.length <= STRING_BLOCK ? 1 : 1 + Math.ceil((text.length - STRING_BLOCK) / NEXT_BLOCK);
}

/** Variables of a name, without its value. */
export function nameVariables(name: string): number {
  return name.length <= NAME_BLOCK ? 1 : 1 + Math.ceil((name.length - NAME_BLOCK) / NEXT_BLOCK);
}

/** True of integers that sit in the variable of their name. */
export const isSmall = (value: number): boolean =>
  Number.isInteger(value) && value >= -SMALL_INTEGER && value < SMALL_INTEGER;

class Census {
  count = 0;
  readonly seen = new Set<object>();
  readonly texts = new Set<string>();
  readonly pending: any[] = [];
  readonly flash: Map<string, string>;
  constructor(flash: Map<string, string>) {
    this.flash = flash;
  }

  value(value: any): void {
    if (typeof value === "string") this.text(value);
    else if (typeof value === "number") {
      if (!isSmall(value)) this.count++;
    } else if (typeof value === "object" && value !== null && !this.seen.has(value)) {
      this.seen.add(value);
      this.pending.push(value);
    }
  }

  text(value: string): void {
    this.count += this.flash.has(value) ? 1 : stringVariables(value);
  }

  /** A long text that is handed from call to call is one: the variables of the calls share it. */
  isShared(value: unknown): boolean {
    if (typeof value !== "string" || value.length < SHARED_STRING) return false;
    const there = this.texts.has(value);
    this.texts.add(value);
    return there;
  }

  /** A value under a name: one variable, or more for a long name. */
  named(value: any, name = 1): void {
    this.count += name;
    this.value(value);
  }

  run(): number {
    for (let next; (next = this.pending.pop()) !== undefined;) {
      if (Array.isArray(next)) this.scope(next);
      else if (next instanceof Accessor) this.accessor(next);
      else this.object(next);
    }
    return this.count;
  }

  /** An environment: its slots, and the one around it. */
  scope(env: any[]): void {
    this.count += 1;
    for (let i = 0; i < env.length; i++) {
      const slot = env[i];
      if (slot === UNSET || slot === null) continue;
      if (i > 0) this.count++;
      if (!this.isShared(slot)) this.value(slot);
    }
  }

  accessor(accessor: Accessor): void {
    this.count += 1;
    for (const half of [accessor.get, accessor.set]) if (half !== undefined) this.named(half);
  }

  object(object: EObject): void {
    this.count += 1;
    if (object instanceof EArray) this.items(object.items);
    else if (object instanceof EFunction) this.fn(object);
    else if (object instanceof ENative && object.name === "") this.count += BOUND_NATIVE;
    else if (object instanceof EBuffer) this.buffer(object);
    if (object.own) for (const [name, slot] of object.own) this.named(slot, nameVariables(name));
    if (object.proto instanceof EObject) this.named(object.proto);
    if (object.hidden?.values) for (const value of object.hidden.values()) this.named(value);
  }

  items(items: Value[]): void {
    items.forEach((item) => {
      this.count++;
      this.value(item);
    });
  }

  fn(fn: EFunction): void {
    const { code } = fn;
    this.count += code.params.length + codeVariables(code);
    if (fn.env) this.value(fn.env);
    if (fn.hasBoundThis) this.named(fn.boundThis);
    for (const arg of fn.boundArgs ?? []) this.named(arg);
  }

  buffer(buffer: EBuffer): void {
    if (buffer.buffer !== buffer) this.value(buffer.buffer);
    else this.count += BUFFER_OVERHEAD + Math.ceil(buffer.view.byteLength / BUFFER_BLOCK);
  }
}

/** Variables of a function's code and scope; none where its body is empty. */
export function codeVariables(code: FunctionCode): number {
  if (code.source === "") return 0;
  const scope = code.scopes <= 1 ? code.scopes : 2 + code.scopes;
  return 1 + (code.file.inFlash ? 1 : stringVariables(code.source)) + scope;
}

/** Counts the variables that are alive: globals, running calls, queued events, timers, sockets, modules. */
export function usedVariables(machine: Machine): number {
  const census = new Census(machine.flashTexts);
  census.count = BASE_VARIABLES;
  census.value(machine.root);
  for (let depth = 0; depth < machine.depth; depth++)
    if (machine.frameEnv[depth]) census.value(machine.frameEnv[depth]);
  for (const event of machine.events) {
    census.count += 6 + event.args.length;
    for (const value of [event.self, event.callback, ...event.args]) census.value(value);
  }
  for (const roots of machine.keepAlive) for (const value of roots()) census.named(value);
  return census.run();
}

/** Called when the estimate runs out: counts what is alive, and cuts the program off where that is too much. */
export function collect(machine: Machine, needed: number): void {
  const used = usedVariables(machine);
  machine.free = machine.variables - used;
  if (machine.free >= needed) return;
  machine.free = Math.max(machine.free, 0);
  machine.errorFlags.add("LOW_MEMORY").add("MEMORY");
  machine.print(`OUT OF MEMORY${stackTrace(machine)}\n`);
  throw new Interrupt("memory");
}
