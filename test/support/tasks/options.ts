/** Tasks that show what each option does: they tell when, where and how often they ran. */
import { log, progress, retry, task } from "broccoli-esp32/node";

const counts: { [key: string]: number } = {};

function delayed<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), ms);
  });
}

/** Tells its name and the node's clock. */
export function at(name: string): string {
  log(name, Date.now());
  return name;
}
export function slow(ms: number, name: string): Promise<string> {
  return delayed(ms, name);
}
export function big(): string {
  let text = "x";
  for (let i = 0; i < 9; i++) text += text;
  return text;
}
export function nan(): number {
  return 0 / 0;
}
export function echo(...args: unknown[]): unknown[] {
  return args;
}

/** Fails with an error of this name so many times, counted by key on this node. */
export function flaky(key: string, times: number, name: string): number {
  counts[key] = (counts[key] || 0) + 1;
  log(key, Date.now());
  if (counts[key] <= times) {
    const error = new Error("failure " + counts[key]);
    error.name = name;
    throw error;
  }
  return counts[key];
}
export function asks(key: string, times: number): number {
  counts[key] = (counts[key] || 0) + 1;
  if (counts[key] <= times) retry({ countdownMs: 20, retries: 5 });
  return counts[key];
}

let sensing = 0;
let most = 0;
/** One at a time. Gives how many at the most were at it. */
export const sense = task(
  (ms: number): Promise<number> => {
    sensing++;
    if (sensing > most) most = sensing;
    return delayed(ms, 0).then(() => {
      sensing--;
      return most;
    });
  },
  { concurrency: 1 },
);
export const seldom = task(
  (name: string): string => {
    log(name, Date.now());
    return name;
  },
  { rateLimitPerS: 20 },
);
export const once = task((): string => "once", { atMostOnce: true });
export const patient = task((ms: number): Promise<string> => delayed(ms, "in time"), { timeLimitMs: 100 });
export const urgent = task((name: string): string => at(name), { priority: 0 });
export const quiet = task((): number => 7, { ignoreResult: true });
export const walk = task((steps: number): Promise<string> => {
  let step = 0;
  return new Promise((resolve) => {
    const next = () => {
      step++;
      progress({ step });
      if (step === steps) resolve("there");
      else setTimeout(next, 150);
    };
    setTimeout(next, 150);
  });
});
export function failing(): never {
  throw new RangeError("always");
}
export function add(x: number, y: number): number {
  return x + y;
}
export function total(list: number[]): number {
  let sum = 0;
  for (const x of list) sum += x;
  return sum;
}
/** Computes, and lets nobody else have a turn. */
export function blocking(ms: number, name: string): string {
  const end = Date.now() + ms;
  while (Date.now() < end);
  return name;
}
/** Its node may be cut off meanwhile. */
export const onceSlowly = task((ms: number): Promise<string> => delayed(ms, "once"), { atMostOnce: true });
