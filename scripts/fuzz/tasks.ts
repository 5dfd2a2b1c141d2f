/** What hostile calls run: tasks that bear any argument and leave nothing behind. */
import { task } from "broccoli-esp32/node";

/** Longest text, list and pause that an attacker gets: what a task does with its arguments is its author's affair. */
const MOST = 3000;
const LONGEST_MS = 50;

const below = (value: any, limit: number): number => (value > 0 ? Math.min(Math.floor(value), limit) : 0);

export function add(x: any, y: any): any {
  return x + y;
}

export function echo(...args: any[]): any[] {
  return args;
}

export function long(size: any): string {
  return "x".repeat(below(size, MOST));
}

export function fail(message: any): never {
  throw new Error("" + message);
}

export const flaky = task(
  function flaky(value: any): never {
    throw new Error("not yet: " + value);
  },
  { retries: 2 },
);

export function later(ms: any, value: any): Promise<any> {
  return new Promise((resolve) => setTimeout(() => resolve(value), below(ms, LONGEST_MS)));
}
