/**
 * The tasks of simulated clusters. Each call carries a key as its last argument, so that what ran can be counted; values
 * tell of every argument and its place, so that a wrong one can't stay hidden.
 */
import { callPiece, groupPiece } from "../../shared/canvas/cold/pieces.ts";
import { encodeInner } from "../../shared/canvas/normalise.ts";
import { runningBranch, tellProgress } from "../../shared/engine/cold/events.ts";
import { waitWithoutSlot } from "../../shared/engine/cold/slots.ts";
import { submit } from "../../shared/engine/submit.ts";
import { decode } from "../../shared/protocol/codec.ts";
import { BRAND } from "../../shared/engine/brand.ts";
import type { TaskEntry } from "../../shared/engine/peer.ts";
import { Eventual } from "./eventual.ts";
import { Interrupt, WATCHDOG_MS, type Machine } from "./machine.ts";

/** What happened to tasks in a run: it stands outside of all machines. */
export interface Book {
  /** Starts, by key. */
  ran: Map<string, number>;
  /** Moment of the last start, by key. */
  lastStart: Map<string, number>;
}

/** An empty book. */
export function newBook(): Book {
  return { ran: new Map(), lastStart: new Map() };
}

/** A small number that depends on every argument and its place. */
export function digest(values: readonly unknown[]): number {
  const text = JSON.stringify(values);
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** What a task that is not plain does, beside giving its value. */
type Act = (machine: Machine, key: string, times: number) => unknown;

/** How long `block` keeps its interpreter busy, in ms. */
export const BLOCK_MS = 400;
/** How long `slow` waits, in ms. */
export const SLOW_MS = 1_500;
/** How long `single` waits, of which a node runs one at a time. */
const SINGLE_MS = 120;
/** Failures of `flaky` before it gives its value. */
const FLAKY = 2;
/** How often `asks` asks to be run again. */
const ASKED = 2;

/** Kinds of tasks: those that end with their digest, or in an error of their own. */
export const ACTS: { [task: string]: Act } = {
  mix: () => undefined,
  fail: (_machine, key) => raise("ValueError", key),
  flaky: (_machine, key, times) => (times <= FLAKY ? raise("RuntimeError", key) : undefined),
  block: (machine) => machine.work(BLOCK_MS),
  once: () => undefined,
  limited: () => undefined,
  first: () => undefined,
  blocking: (machine) => machine.work(BLOCK_MS),
  asks: (_machine, _key, times) => (times <= ASKED ? ask() : undefined),
  tells: (machine, key) => tellProgress(machine.peer, runningBranch(machine.peer), key),
  oom: () => {
    throw new Interrupt();
  },
  kill: (machine) => die(machine),
  killOnce: (machine, _key, times) => (times === 1 ? die(machine) : undefined),
  hangOnce: (machine, _key, times) => (times === 1 ? hang(machine) : undefined),
};

/** Options of tasks, under wire keys. */
const OPTIONS: { [task: string]: object } = {
  flaky: { r: 3 },
  limited: { l: 5 },
  single: { c: 1 },
  first: { p: 0 },
  blocking: { k: BLOCK_MS },
};

/** Tasks that give their digest as `mix` does, each in its own way. */
export const OPTIONED = ["limited", "single", "first", "blocking", "asks", "tells", "starts"];

/** Name of the module, in the simulation. */
export const SIM_MODULE = "sim";

/** Of a fixed stack: to write this machine's down takes longer than the run of a task. */
function raise(name: string, message: string): never {
  throw Object.assign(new Error(message), { name, stack: `at ${SIM_MODULE}` });
}

/** As the word `retry` does. */
function ask(): never {
  throw Object.assign(new Error("again"), { name: "Retry", retry: { countdownMs: 50, retries: 9 }, stack: "" });
}

/** The machine's power goes in the middle of a task. */
function die(machine: Machine): never {
  machine.onCut();
  throw new Interrupt();
}

/** The interpreter is stuck until its watchdog bites. */
function hang(machine: Machine): never {
  machine.pause(WATCHDOG_MS);
  machine.world.after(WATCHDOG_MS - 1, () => machine.alive && machine.onCut());
  throw new Interrupt();
}

/** The module table of a machine. */
export function simulatedTasks(machine: Machine, book: Book, costMs: number): { [name: string]: TaskEntry } {
  const entries: { [name: string]: TaskEntry } = {};
  const add = (name: string, run: (...args: any[]) => unknown) => {
    const entry: TaskEntry = [run, 0, Infinity];
    if (OPTIONS[name]) entry.push(OPTIONS[name]);
    entries[`${name}@${SIM_MODULE}`] = entry;
  };
  const begin = (args: unknown[]): [key: string, times: number] => {
    const key = String(args[args.length - 1]);
    const times = (book.ran.get(key) ?? 0) + 1;
    book.ran.set(key, times);
    book.lastStart.set(key, machine.world.now);
    machine.work(costMs);
    return [key, times];
  };
  for (const name of Object.keys(ACTS)) {
    add(name, (...args) => {
      const [key, times] = begin(args);
      ACTS[name](machine, key, times);
      return digest(args);
    });
  }
  add("echo", (...args) => {
    begin(args);
    return args;
  });
  add("give", (...args) => {
    begin(args);
    return args[args.length - 2];
  });
  const wait = (ms: number, args: unknown[]) => {
    begin(args);
    const eventual = new Eventual();
    machine.soon(() => eventual.settle(digest(args)), ms);
    return eventual;
  };
  add("slow", (...args) => wait(SLOW_MS, args));
  add("single", (...args) => wait(SINGLE_MS, args));
  add("wait", (...args) => wait(args[args.length - 2] as number, args));
  add("busy", (...args) => {
    begin(args);
    machine.work(args[args.length - 2] as number);
    return digest(args);
  });
  add("starts", (...args) => {
    const [key] = begin(args);
    return started(machine, key, digest(args));
  });
  add("grow", (...args) => {
    const [key] = begin(args);
    return { $w: BRAND, ...groupPiece(grown(key).map((own) => callPiece(`mix@${SIM_MODULE}`, encodeInner([own])))) };
  });
  return entries;
}

/** Starts a workflow of its own and awaits it, as `applyAsync().get()` of the words does. */
function started(machine: Machine, key: string, value: unknown): Eventual {
  const { peer } = machine;
  const eventual = new Eventual();
  const steps = groupPiece(grown(key).map((own) => callPiece(`mix@${SIM_MODULE}`, encodeInner([own])))).steps;
  const done = (line: string) => {
    endWait();
    const [name, message] = line.charAt(0) === "!" ? (decode(line.slice(1)) as [string, string]) : [];
    const error = name && Object.assign(new Error(message), { name, stack: "" });
    machine.soon(() => eventual.settle(error || value, !!error), 0);
  };
  const root = submit(peer, `${machine.id}-${key}`, steps, "", { done });
  const endWait = waitWithoutSlot(peer, root);
  return eventual;
}

/** Keys of the members of the group that `grow` gives. */
export function grown(key: string): string[] {
  return [0, 1, 2].map((i) => `${key}.${i}`);
}
