/** The state of one simulated interpreter: globals, call stack, event queue, budgets. What it does is in its sisters. */
import type { FunctionCode, Table, Value } from "./values.ts";
import { EArray, EObject, ENative, PowerOff } from "./values.ts";

/** A built-in class, object or library, as `builtins/` describes them. */
export interface ClassDefinition {
  name: string;
  /** Called by `new X()` and by `X()`. Without it, `new X()` gives the plain new object. */
  construct?: (self: any, args: any[], machine: Machine) => Value;
  statics?: Table;
  instances?: Table;
  /** A value instead of a class (`Infinity`, `global`). */
  value?: (machine: Machine) => Value;
}

/** An event that waits for its turn: who is called, with what. */
export interface QueuedEvent {
  self: Value;
  callback: Value;
  args: Value[];
}

/** Loop turns and calls between two looks at the clock and at requests to stop. */
export const TICK_STEPS = 20_000;

/** Bytes of C stack on the ESP32-like builds that a call chain may use (31,500 on 64 bits), less what the loop and the last check need. */
export const STACK_BYTES = 31_500;
export const STACK_RESERVE_BYTES = 1_100;

export const DEFAULT_VARIABLES = 5_000;

export interface MachineOptions {
  variables?: number;
  stackBytes?: number;
  /** Called with each whole line that the program prints. */
  onConsole?: (line: string) => void;
  /** Milliseconds, fractional: time since 1970 of the node's clock. */
  now?: () => number;
  /** Called every TICK_STEPS steps; may throw PowerOff. */
  onTick?: (machine: Machine) => void;
}

export class Machine {
  readonly root = new EObject();
  /** Built-ins by name, shared by all machines of a thread. */
  readonly builtins: Map<string, ClassDefinition>;
  /** Built-in global functions. */
  readonly functions: Table;
  /** Native function objects, by table and name, so that one method is always the same object. */
  readonly natives = new Map<Table, Map<string, ENative>>();
  /** Member tables of each basic type. */
  readonly tables = new Map<string, Table[]>();
  readonly options: MachineOptions;

  pos = 0;
  depth = 0;
  sp = 0;
  stackLimit: number;
  readonly frameCode: FunctionCode[] = [];
  readonly framePos: number[] = [];
  /** What each running function was called by. */
  readonly frameName: string[] = [];
  readonly frameEnv: any[] = [];

  fuel = TICK_STEPS;
  ticks = 0;

  /** Variables that may still be allocated before the next count of what is alive. */
  free: number;
  readonly variables: number;
  onMemory: ((machine: Machine, needed: number) => void) | undefined = undefined;
  /** Further roots of what is alive: timers, sockets, modules. */
  readonly keepAlive: (() => Iterable<Value>)[] = [];
  /** Texts that live in flash, with their file: they cost one variable, whatever their length. */
  readonly flashTexts = new Map<string, string>();

  readonly events: QueuedEvent[] = [];
  stopPropagation = false;
  /** Set when a callback was cut off; cleared by the loop. */
  interrupted = false;
  readonly errorFlags = new Set<string>();
  reportedFlags: ReadonlySet<string> = new Set();
  currentClassConstructor: Value = undefined;
  console = "";
  /** Exceptions that reached the event loop, in order, until the loop reports them. */
  pendingException: { value: Value } | undefined = undefined;

  constructor(builtins: Map<string, ClassDefinition>, functions: Table, options: MachineOptions = {}) {
    this.builtins = builtins;
    this.functions = functions;
    this.options = options;
    this.variables = options.variables ?? DEFAULT_VARIABLES;
    this.free = this.variables;
    this.stackLimit = (options.stackBytes ?? STACK_BYTES) - STACK_RESERVE_BYTES;
  }

  /** Text to the console; whole lines are handed on. */
  print(text: string): void {
    this.console += text;
    const end = this.console.lastIndexOf("\n");
    if (end < 0) return;
    const lines = this.console.slice(0, end).split("\n");
    this.console = this.console.slice(end + 1);
    for (const line of lines) this.options.onConsole?.(line);
  }

  /** Milliseconds since 1970 by the node's own clock. */
  now(): number {
    return this.options.now ? this.options.now() : Date.now();
  }

  /** Loops and calls come by here now and then: the place where a node is paused, slowed down or killed. */
  tick(): void {
    this.fuel = TICK_STEPS;
    this.ticks++;
    this.options.onTick?.(this);
  }

  charge(variables: number): void {
    if ((this.free -= variables) < 0) this.onMemory?.(this, variables);
  }

  queue(self: Value, callback: Value, args: Value[]): void {
    if (callback !== undefined) this.events.push({ self, callback, args });
  }

  /** Ends the node. */
  powerOff(reason: string): never {
    throw new PowerOff(reason);
  }
}

export const newArray = (machine: Machine, items: Value[]): EArray => {
  machine.charge(1 + items.length);
  return new EArray(items);
};

export const newObject = (machine: Machine): EObject => {
  machine.charge(1);
  return new EObject();
};
