/** The task library of the canvas vectors (see docs/canvas.md). What ran is told by log lines: `["add",[1,2]]`. */
import { log, task } from "broccoli-esp32/node";

const counts: { [key: string]: number } = {};

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

function typeError(message: string): Error {
  return new TypeError(message);
}

export function add(x: any, y: any): any {
  log("add", [x, y]);
  if (typeof x === "number" && typeof y === "number") return x + y;
  if (typeof x === "string" && typeof y === "string") return x + y;
  if (Array.isArray(x) && Array.isArray(y)) return x.concat(y);
  throw typeError("add takes two numbers, two strings or two lists");
}

export function sub(x: number, y: number): number {
  log("sub", [x, y]);
  return x - y;
}

export function mul(x: number, y: number): number {
  log("mul", [x, y]);
  return x * y;
}

export function tsum(list: number[]): number {
  log("tsum", [list]);
  if (!Array.isArray(list)) throw typeError("tsum takes a list");
  let sum = 0;
  for (const item of list) {
    if (typeof item !== "number") throw typeError("tsum takes numbers");
    sum += item;
  }
  return sum;
}

export function concat(...parts: string[]): string {
  log("concat", parts);
  return parts.join("");
}

export function identity(x: any): any {
  log("identity", [x]);
  return x;
}

export function echo(...args: any[]): any[] {
  log("echo", args);
  return args;
}

export function none(): null {
  log("none", []);
  return null;
}

export function count(v: any): number {
  log("count", [v]);
  if (typeof v === "string") return textLength(v);
  if (Array.isArray(v)) return v.length;
  if (v && typeof v === "object") return Object.keys(v).length;
  throw typeError("count takes a list, a string or an object");
}

/** Code points of a text, whose characters are bytes of UTF-8 on a node and UTF-16 elsewhere. */
function textLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const continues = c < 256 ? c >= 128 && c < 192 : c >= 0xdc00 && c < 0xe000;
    if (!continues) length++;
  }
  return length;
}

export function range(n: number): number[] {
  log("range", [n]);
  const list: number[] = [];
  for (let i = 0; i < n; i++) list.push(i);
  return list;
}

export function pair(a: any, b: any): any[] {
  log("pair", [a, b]);
  return [a, b];
}

export function fail(...args: any[]): never {
  log("fail", args);
  throw named("ValueError", args.length ? "" + args[args.length - 1] : "fail");
}

export function failIfNeg(x: number): number {
  log("failIfNeg", [x]);
  if (x < 0) throw named("ValueError", "negative: " + x);
  return x;
}

/** Its last three arguments are key, n, value. What follows a `#` in the key only makes it unique. */
export const flaky = task(
  (...args: any[]): any => {
    const key = args[args.length - 3];
    const shown = key.split("#")[0];
    log("flaky", args.slice(0, args.length - 3).concat([shown, args[args.length - 2], args[args.length - 1]]));
    counts[key] = (counts[key] || 0) + 1;
    if (counts[key] <= args[args.length - 2]) {
      throw named("RuntimeError", "flaky " + shown + ": failure " + counts[key]);
    }
    return args[args.length - 1];
  },
  { retries: 3 },
);

export function sleepy(ms: number, v: any): Promise<any> {
  log("sleepy", [ms, v]);
  return new Promise((resolve) => {
    setTimeout(() => resolve(v), ms);
  });
}

export function record(...args: any[]): any {
  log("record", args);
  return args.length ? args[args.length - 1] : null;
}

export function errback(...args: any[]): null {
  const error = args[0];
  const about = error && typeof error === "object" && error.type ? [error.type, error.message] : args.slice(0, 1);
  log("errback", about.concat(args.slice(1)));
  return null;
}

export function onFail(error: any): null {
  log("onFail", [error && error.id ? "<id>" : error]);
  return null;
}
