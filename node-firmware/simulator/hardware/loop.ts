/** The event loop of a node (src/jsinteractive.c, jsiIdle): timers, sockets, queued events, errors, in this order. */
import { call } from "../machine/calls.ts";
import { runProgramText } from "../machine/evaluate.ts";
import type { Machine } from "../machine/machine.ts";
import { nativeFailure } from "../machine/runtime.ts";
import { toText } from "../machine/text.ts";
import { EArray, EObject, Interrupt, isFunction, Thrown, type Value } from "../machine/values.ts";
import { handlersOf } from "../builtins/events.ts";

/** Shortest time of a timer in milliseconds. */
export const MIN_INTERVAL_MS = 0.1;
/** Variables of a timer beside its callback: its object, its time, its place in the list. */
const TIMER_VARIABLES = 4;
const TIMER_MS = 0.000_01;
export const MAX_INTERVAL_MS = 3_153_600_000_000;

export interface Timer {
  id: number;
  /** Milliseconds of the loop's clock. */
  due: number;
  interval: number | undefined;
  callback: Value;
  args: Value[];
}

/** Flags that are only warnings: they raise no errorFlag event. */
const WARNING_FLAGS = new Set(["LOW_MEMORY"]);

export class Loop {
  readonly machine: Machine;
  /** Milliseconds that pass steadily, whatever the time of day. */
  readonly uptime: () => number;
  timers: Timer[] = [];
  timersChanged = false;
  /** A callback was cut off, as opposed to code at top level. */
  interruptedInEvent = false;
  made = 0;
  madeAt = -1;
  /** Called once a turn; says whether there was something to do. */
  readonly idlers: (() => boolean)[] = [];

  constructor(machine: Machine, uptime: () => number) {
    this.machine = machine;
    this.uptime = uptime;
    machine.keepAlive.push(() => this.timerValues());
  }

  *timerValues(): Iterable<Value> {
    for (const timer of this.timers) {
      for (let i = 0; i < TIMER_VARIABLES; i++) yield undefined;
      yield timer.callback;
      yield* timer.args;
    }
  }

  add(callback: Value, ms: number, args: Value[], repeat: boolean): number {
    const interval = Number.isNaN(ms) || ms < MIN_INTERVAL_MS ? MIN_INTERVAL_MS : ms;
    const id = (this.timers.at(-1)?.id ?? 0) + 1;
    this.timers.push({
      id,
      due: this.uptime() + interval + this.passed(),
      interval: repeat ? interval : undefined,
      callback,
      args,
    });
    this.machine.charge(7 + args.length);
    this.timersChanged = true;
    return id;
  }

  /** Making a timer takes the node time, so that two of them are not due at once: a millionth of it, where time stands still. */
  passed(): number {
    const now = this.uptime();
    this.made = now === this.madeAt ? this.made + 1 : 0;
    this.madeAt = now;
    return this.made * TIMER_MS;
  }

  remove(id: Value): void {
    this.timers = this.timers.filter((t) => t.id !== id);
    this.timersChanged = true;
  }

  clear(): void {
    this.timers = [];
    this.timersChanged = true;
  }

  /** Runs one callback (or an array of them); false where it was cut off, or something before it in this turn. */
  execute(self: Value, callback: Value, args: Value[]): boolean {
    const { machine } = this;
    machine.stopPropagation = false;
    const list = callback instanceof EArray ? [...callback.items] : [callback];
    for (const fn of list) {
      if (machine.stopPropagation) break;
      this.guarded(() => this.one(fn, self, args));
    }
    if (machine.interrupted) this.interruptedInEvent = true;
    return !machine.interrupted;
  }

  one(fn: Value, self: Value, args: Value[]): void {
    if (isFunction(fn)) call(this.machine, fn, self, args);
    else if (typeof fn === "string") runProgramText(this.machine, fn, "event");
  }

  /** Runs program code; what it throws waits until the end of the turn. */
  guarded(run: () => void): void {
    const { machine } = this;
    machine.depth = 0;
    machine.sp = 0;
    machine.currentClassConstructor = undefined;
    try {
      run();
    } catch (error) {
      const thrown = nativeFailure(machine, error);
      if (thrown instanceof Thrown) machine.pendingException = { value: thrown.value };
      else if (thrown instanceof Interrupt) {
        machine.interrupted = true;
        if (thrown.exception !== undefined) machine.pendingException = { value: thrown.exception };
      } else throw thrown;
    }
    machine.depth = 0;
    machine.sp = 0;
  }

  runTimers(): boolean {
    const now = this.uptime();
    let busy = false;
    do {
      this.timersChanged = false;
      for (let i = 0; i < this.timers.length && !this.timersChanged; i++) {
        const timer = this.timers[i];
        if (timer.due > now) continue;
        busy = true;
        if (this.fire(timer)) continue;
        const at = this.timers.indexOf(timer);
        if (at >= 0) this.timers.splice(at, 1);
        i = at >= 0 && !this.timersChanged ? i - 1 : i;
      }
    } while (this.timersChanged);
    return busy;
  }

  /** Runs a timer; true where it stays. */
  fire(timer: Timer): boolean {
    const ok = this.execute(undefined, timer.callback, timer.args);
    if (timer.interval === undefined) return false;
    if (!ok) {
      this.machine.print("ERROR: Ctrl-C while processing interval - removing it.\n");
      this.machine.errorFlags.add("CALLBACK");
      return false;
    }
    timer.due += timer.interval;
    return true;
  }

  runEvents(): boolean {
    const { machine } = this;
    if (machine.interrupted || machine.events.length === 0) return false;
    for (let event; (event = machine.events.shift());) this.execute(event.self, event.callback, event.args);
    return true;
  }

  /** One turn. True where something was done, so that the next turn should follow at once. */
  turn(): boolean {
    let busy = this.runTimers();
    for (const idle of this.idlers) busy = idle() || busy;
    busy = this.runEvents() || busy;
    const wasInterrupted = this.machine.interrupted;
    this.checkErrors();
    return busy || wasInterrupted || this.machine.events.length > 0;
  }

  /** Milliseconds until the next timer, or undefined. */
  untilNext(): number | undefined {
    let due = Infinity;
    for (const timer of this.timers) if (timer.due < due) due = timer.due;
    return due === Infinity ? undefined : Math.max(0, due - this.uptime());
  }

  on(name: string, event: string, args: Value[]): boolean {
    const target = this.machine.root.own?.get(name) as Value;
    const handlers = target instanceof EObject ? handlersOf(target, event) : undefined;
    if (handlers === undefined) return false;
    this.execute(target, handlers, args);
    return true;
  }

  /** Reports what went wrong in this turn: to the program's own handlers, else to the console. */
  checkErrors(): void {
    const { machine } = this;
    if (this.interruptedInEvent) {
      machine.print("Execution Interrupted during event processing.\n");
      machine.interrupted = false;
    }
    this.interruptedInEvent = false;
    const pending = machine.pendingException;
    machine.pendingException = undefined;
    if (pending && !this.reportToProgram(pending.value)) this.reportToConsole(pending.value);
    if (machine.interrupted) machine.print("Execution Interrupted\n");
    machine.interrupted = false;
    this.checkFlags();
  }

  reportToProgram(value: Value): boolean {
    if (!this.on("process", "uncaughtException", [value])) return false;
    const again = this.machine.pendingException;
    this.machine.pendingException = undefined;
    if (again) this.reportToConsole(again.value);
    return true;
  }

  reportToConsole(value: Value): void {
    const { machine } = this;
    const stack = value instanceof EObject ? value.own?.get("stack") : undefined;
    machine.print(`Uncaught ${toText(machine, value)}\n${typeof stack === "string" ? stack : ""}`);
    if (machine.console) machine.print("\n");
  }

  checkFlags(): void {
    const { machine } = this;
    const fresh = [...machine.errorFlags].filter((flag) => !machine.reportedFlags.has(flag));
    if (fresh.some((flag) => !WARNING_FLAGS.has(flag))) {
      const list = flagArray(fresh);
      this.on("E", "errorFlag", [list]);
      machine.print(`New interpreter error: ${list.items.join(",")}\n`);
    }
    machine.reportedFlags = new Set(machine.errorFlags); // as the handler left them: what it has read can be told again
  }
}

const FLAG_ORDER = ["RX_FIFO_FULL", "FIFO_FULL", "BUFFER_FULL", "CALLBACK", "LOW_MEMORY", "MEMORY", "UART_OVERFLOW"];

/** Names of flags in the order in which Espruino lists them. */
export function flagArray(flags: Iterable<string>): EArray {
  return new EArray([...flags].sort((a, b) => FLAG_ORDER.indexOf(a) - FLAG_ORDER.indexOf(b)));
}
