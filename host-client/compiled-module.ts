/**
 * A module that was compiled for nodes, on a PC: the same code with the same strings of bytes, so that it gives what a node
 * would, in a realm of its own, since it fills in what Espruino lacks. Pins, WiFi and the like are not there.
 */
import { getHeapStatistics } from "node:v8";
import { createContext, runInContext, type Context } from "node:vm";
import { BRAND } from "../shared/engine/brand.ts";
import type { TaskEntry } from "../shared/engine/peer.ts";
import { chain, chord, currentTask, group, isSignature, nameTasks, signature } from "../shared/signature/index.ts";
import { nameOf, taskMethods } from "../shared/signature/task.ts";
import { normalise } from "../shared/canvas/normalise.ts";

type Run = (...args: unknown[]) => unknown;

/**
 * Evaluates a version.
 * @param name `module@hash`: what its functions are called in workflows that they build
 * @param code as it is pushed: one character is one byte
 * @returns its tasks by name
 * @throws whatever it throws, and SyntaxError
 */
export function evaluateModule(name: string, code: string): { [task: string]: TaskEntry } {
  const realm = createRealm();
  const exports: { [task: string]: any } = {};
  const load = runInContext(`(function (exports, require) {${code}\n})`, realm, { filename: `${name}.js` });
  load(exports, (module: string) => provided(realm, module));
  const { $: table = {}, ...tasks } = exports;
  nameTasks(name, tasks);
  return Object.fromEntries(Object.entries(table).map(([task, shape]) => [task, entryOf(tasks[task], shape, realm)]));
}

/** `[fewest arguments, most, options]`, as the compiler writes it. */
function entryOf(run: Run, shape: any, realm: Context): TaskEntry {
  const [min, max, options] = shape as [number, number, object?];
  const parse = runInContext("JSON.parse", realm) as typeof JSON.parse;
  const call: Run = (...args) => {
    try {
      return given(run(...(parse(JSON.stringify(toBytes(args))) as unknown[])));
    } catch (error) {
      throw readable(error);
    }
  };
  return options ? [call, min, max < 0 ? Infinity : max, { ...options }] : [call, min, max < 0 ? Infinity : max];
}

/** What a task gives: text again, a workflow as the engine knows it, a promise of either. */
function given(value: any): unknown {
  if (typeof value?.then === "function")
    return value.then(given, (error: unknown) => {
      throw readable(error);
    });
  return isSignature(value) ? { $w: BRAND, steps: normalise(value.workflow) } : toText(value);
}

function readable(error: any): unknown {
  if (typeof error?.message === "string") error.message = toText(error.message);
  return error;
}

function createRealm(): Context {
  const print = (...words: unknown[]) => currentTask()?.log?.(...words.map(toText));
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const realm = createContext({ ...timers, btoa, atob, print, console: { log: print }, process: { memory } });
  const prototype = runInContext("Function.prototype", realm) as object;
  for (const method of Object.keys(taskMethods(() => ""))) {
    const value = function (this: Run, ...args: unknown[]) {
      const methods = taskMethods(() => nameOf(this)) as any;
      return methods[method](...args.map(toText));
    };
    Object.defineProperty(prototype, method, { value, configurable: true, writable: true });
  }
  return realm;
}

/** As `process.memory()` of a node, of this process: recursion that has left the stack looks how far it may go. */
function memory(): { free: number; usage: number; total: number; blocksize: number } {
  const total = Math.floor(getHeapStatistics().heap_size_limit / VARIABLE_BYTES);
  const usage = Math.ceil(process.memoryUsage().heapUsed / VARIABLE_BYTES);
  return { free: total - usage, usage, total, blocksize: VARIABLE_BYTES };
}
/** As on Espruino for Linux, of 64 bits. */
const VARIABLE_BYTES = 32;

/** What `require` gives: the words; nothing else of a node is on a PC. */
function provided(realm: Context, module: string): unknown {
  if (module === "broccoli") return words(realm);
  throw new Error(`a PC has no module '${module}'`);
}

function words(realm: Context): object {
  const error = runInContext("Error", realm) as ErrorConstructor;
  const canvas = {
    chain,
    group,
    chord,
    signature: (task: never, ...args: unknown[]) => signature(task, ...(args.map(toText) as never[])),
    replace: (workflow: unknown) => workflow,
  };
  return {
    canvas: () => canvas,
    retry: (options: { reason?: Error } = {}) => {
      const reason = options.reason?.message ?? "the task asks to be run again";
      throw Object.assign(new error(reason), { name: "Retry", retry: options });
    },
    log: (...values: unknown[]) => currentTask()?.log?.(...values.map(toText)),
    progress: (value: unknown) => currentTask()?.progress?.(toText(value)),
    reporter: () => {
      const task = currentTask();
      return (value: unknown) => task?.progress?.(toText(value));
    },
  };
}

const NOT_ASCII = /[^\0-\x7f]/;

/** Strings as bytes of UTF-8, as a node has them, anywhere in a value. */
function toBytes(value: unknown): unknown {
  return mapped(value, (text) => (NOT_ASCII.test(text) ? Buffer.from(text, "utf8").toString("latin1") : text));
}

/** Back again; bytes that are no UTF-8 are taken for Latin-1, as packets from nodes are. */
function toText(value: unknown): unknown {
  return mapped(value, (text) => (NOT_ASCII.test(text) ? decodeText(text) : text));
}

function decodeText(text: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== "object" || value === null || isSignature(value) || typeof (value as any).then === "function")
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapped(item, change)]));
}
