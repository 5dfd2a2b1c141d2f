/** The task module that the type tests are about: parameters and results of every kind. */
import { chain, replace, retry, signature, task } from "broccoli-esp32/node";

export interface Reading {
  celsius: number;
  at: string;
}

export function add(x: number, y: number): number {
  return x + y;
}
export const sub = (x: number, y: number) => x - y;
export const mul = task((x: number, y: number) => x * y, { retries: 3, retryFor: ["TypeError"] });
export const tsum = (list: readonly number[]) => list.reduce((sum, item) => sum + item, 0);
export const double = async (x: number) => 2 * x;
export const show = (x: number) => String(x);
export const shout = (text: string) => text.toUpperCase();
export const size = (text: string) => text.length;
export const concat = (...parts: string[]) => parts.join("");
export const label = (first: number, ...rest: string[]) => `${first}: ${rest.join()}`;
export const greet = (name: string, times?: number) => name.repeat(times ?? 1);
export const blink = (pin: number): void => void pin;
export const beep = async () => {};
export const pair = (a: number, b: string): [number, string] => [a, b];
export const unpair = (both: [number, string]) => both[1];
export const mixed = (both: readonly [number, string]): number => both.length;
export const words = (list: string[]) => list.length;
export const table = (lists: number[][]) => lists.length;
export const read = (): Reading => ({ celsius: 20, at: "attic" });
export const fail = (reason: string): never => {
  throw new Error(reason);
};
export const maybe = (x: number) => (x > 0 ? x : undefined);
export const anything = (x: any) => x;
export const unknownIn = (x: unknown) => x === null;
export const echo = (...args: unknown[]) => args;
export const report = (failure: { type: string; message: string }) => failure.type;
export const start = (x: number) => chain(signature(add, x, 1), signature(show));
export const swap = task((x: number) => replace(signature(double, x)));
export const retried = (x: number) => (x > 0 ? x : retry({ countdownMs: 50 }));
export const choose = (flag: boolean, x: number | string) => (flag ? x : 0);

export const VERSION = 1;
export class Sensor {}
