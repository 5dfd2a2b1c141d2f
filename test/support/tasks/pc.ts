/** Tasks for workers on a PC: what they say, how they fail, what they start. */
import { chord, group, log, progress, reporter, task } from "broccoli-esp32/node";

export const add = task((x: number, y: number) => x + y);
export const total = task((list: number[]) => list.reduce((sum, x) => sum + x, 0));
export const wait = task(
  (ms: number, value: number) => new Promise<number>((resolve) => setTimeout(() => resolve(value), ms)),
);
export const never = task(() => new Promise<null>((resolve) => setTimeout(() => resolve(null), 600_000)));
export const fail = task((message: string): number => {
  throw new RangeError(message);
});
export function told(value: number): number {
  log("told", value);
  progress({ done: value });
  return value;
}
export function toldLater(steps: number): Promise<number> {
  const tell = reporter();
  return new Promise((resolve) => {
    let i = 0;
    const next = () => {
      if (i === steps) return resolve(i);
      tell(++i);
      setTimeout(next, 120);
    };
    next();
  });
}
export function started(n: number): Promise<number> {
  const members = [];
  for (let i = 0; i < n; i++) members.push(add.s(i, 1));
  return chord(members, total.s()).delay().get();
}
export function becomes(n: number): unknown {
  return group([add.s(n, 1), add.s(n, 2)]);
}
export function letters(text: string): { length: number; upper: string } {
  return { length: text.length, upper: text + "é" };
}
