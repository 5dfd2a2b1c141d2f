/** Which modules are lowered as by hand, and what keeps a module from it: places where Espruino does otherwise for some values. */
import { describe, expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";

const because = async (source: string) => (await compileModule({ source, name: "lean" })).exactBecause;
const helpers = async (source: string) =>
  (await compileModule({ source, name: "lean" })).helpers.map(({ name }) => name);

describe("a module is not lean", () => {
  test.each([
    ["arithmetic on what may be no number", "export const f = (x: any): number => x * 2;"],
    ["arithmetic on what may be no number", "export const f = (x: any): number => { x -= 1; return x; };"],
    ["arithmetic on what may be no number", "export const f = (x: any): number => { x++; return x; };"],
    ["a number of what may be none", "export const f = (s: any): number => +s;"],
    ["a number of what may be none", "export const f = (s: any): number => -s;"],
    ["Number of what may be an object", "export const f = (s: any): number => Number(s);"],
    ["String of what may be an object", "export const f = (a: number[]): string => String(a);"],
    ["parseInt of what may be an object", "export const f = (s: any): number => parseInt(s, 10);"],
    ["parseInt", "export const f = (a: string[]): number[] => a.map(parseInt as any);"],
    ["Number", "export const f = (a: unknown[]): number[] => a.map(Number);"],
    ["Object.entries of what may be something else", "export const f = (a: number[]): unknown => Object.entries(a);"],
    [
      "Object.assign of what may be something else",
      "export const f = (a: () => void): unknown => Object.assign(a, { b: 1 });",
    ],
    ["sort", "export const f = (a: number[]): number[] => a.sort();"],
    ["a static accessor", "class A { static get n(): number { return 1; } }\nexport const f = (): number => A.n;"],
    [
      "a class that extends what may be no plain class",
      "class A { static n = 1; }\nclass B extends A {}\nexport const f = (): unknown => new B();",
    ],
    [
      "a class that extends what may be no plain class",
      "class A extends TypeError {}\nexport const f = (): unknown => new A();",
    ],
    [
      "the cause of an error",
      "class A extends Error { constructor(e: unknown) { super('x', { cause: e }); } }\nexport const f = (): unknown => new A(1);",
    ],
    ["instanceof of what may be no plain class", "export const f = (x: unknown): boolean => x instanceof Array;"],
    ["a sum of what may be no number and no text", "export const f = (a: number[]): string => 'a' + a;"],
    ["text of what may be an object", "export const f = (a: number[]): string => `${a}`;"],
    ["== of different types", "export const f = (a: number, b: unknown): boolean => a == b;"],
    ["an order of what may be neither numbers nor texts", "export const f = (a: any, b: any): boolean => a < b;"],
    ["in of what may be no plain object", "export const f = (a: number[]): boolean => 1 in a;"],
    ["delete of what may be an item", "export const f = (a: any): any => { delete a[1]; return a; };"],
    ["a hole in a list", "export const f = (): unknown[] => [1, , 2];"],
    ["a toString of its own", "export const f = (): unknown => ({ toString: () => 'x' });"],
    ["a valueOf of its own", "class A { valueOf(): number { return 1; } }\nexport const f = (): unknown => new A();"],
    ["the length of a function", "export const f = (g: (a: number) => void): number => g.length;"],
    ["keys", "export const f = (a: number[]): number[] => [...a.keys()];"],
    ["slice of Infinity or NaN", "export const f = (a: number[]): number[] => a.slice(0, Infinity);"],
    ["indexOf of Infinity or NaN", "export const f = (a: number[]): number => a.indexOf(NaN);"],
    ["splice of Infinity or NaN", "export const f = (a: number[]): number[] => a.splice(0, -Infinity);"],
    ["fill of a part", "export const f = (a: number[]): number[] => a.fill(0, 1);"],
    ["lastIndexOf of a list", "export const f = (a: number[]): number => a.lastIndexOf(1);"],
    ["indexOf from a place", "export const f = (a: number[], i: number): number => a.indexOf(1, i);"],
    ["includes of what may be no text", "export const f = (s: string, x: any): boolean => s.includes(x);"],
    ["a method that is lent", "export const f = (): string => [].join.call('xyz' as any, '-');"],
    ["toString of what may be an object", "export const f = (a: number[]): string => a.toString();"],
    ["a date of text or of its parts", "export const f = (s: string): number => new Date(s).getTime();"],
    ["delete of what may be an item", "export const f = (a: any): unknown => [delete a?.[1], a];"],
    [
      "a constructor that returns a value",
      "class A { constructor() { return { a: 1 }; } }\nexport const f = (): unknown => new A();",
    ],
    ["the keys of an error", "export const f = (e: Error): string[] => Object.keys(e);"],
    ["the keys of an error", "export const f = (e: Error): unknown => ({ ...e });"],
    ["a date of text or of its parts", "export const f = (): Date => new Date(NaN);"],
    ["Map as a value", "export const f = (): unknown => [Map];"],
    ["keys", "export const f = (a: any): unknown => a.keys();"],
    ["JSON as a value", "export const f = (): unknown => [JSON];"],
    ["JSON.stringify", "export const f = (a: unknown[]): unknown => a.map(JSON.stringify as any);"],
    [
      "JSON.stringify of what may be something else",
      "export const f = (x: unknown): string => JSON.stringify(x, (k, v) => v);",
    ],
    [
      "JSON.stringify of what may be something else",
      "export const f = (x: unknown): string => JSON.stringify(x, ['a']);",
    ],
    ["JSON.parse of what may be something else", "export const f = (s: any): unknown => JSON.parse(s);"],
    [
      "JSON.parse of what may be something else",
      "export const f = (s: string): unknown => JSON.parse(s, (k, v) => v);",
    ],
    ["this in a function that is no method", "export function f(this: any): boolean { return this === undefined; }"],
    [
      "the method m without its object",
      "class A { n = 1; m(): number { return this.n; } }\nexport const f = () => { const { m } = new A(); return m; };",
    ],
    [
      "the method m without its object",
      "class A { n = 1; m(): number { return this.n; } }\nexport const f = (a: A): (() => number) => a.m;",
    ],
  ])("for %s: %s", async (why, source) => expect(await because(source)).toBe(why));
});

describe("a module is lean", () => {
  test.each([
    ["arithmetic on numbers and on items of lists", "export const f = (a: number[]): number => a[0] * 2 + (a[1] | 0);"],
    [
      "text of numbers, texts, and what was caught",
      "export const f = (n: number): string => { try { return `${n}`; } catch (e) { return `${e}`; } };",
    ],
    [
      "JSON of texts and of values",
      "export const f = (s: string): string => JSON.stringify(JSON.parse(s)) + JSON.stringify([s], null, 2);",
    ],
    [
      "Map and Set, and what they are walked by",
      "export const f = (m: Map<string, number>): unknown => [...new Set(m.keys()), ...m.entries()];",
    ],
    [
      "methods of its own that are called as those of lists",
      "class A { keys(): string[] { return []; } values(a: number, b: number): number { return a + b; } }\nexport const f = (a: A): unknown => [a.keys(), a.values(1, 2)];",
    ],
    [
      "a class of errors, what it is called, and kinds that a module throws",
      "class A extends Error { constructor(readonly n: number) { super('a'); this.name = 'A'; } }\nexport const f = (n: number): string => { try { if (n) throw new A(n); throw new RangeError('r'); } catch (e) { return e instanceof A ? e.name + `${e}` : e instanceof RangeError ? e.message : ''; } };",
    ],
    ["a comparison with null", "export const f = (x?: unknown): boolean => x == null;"],
    ["an order of texts", "export const f = (a: string, b: string): boolean => a < b;"],
    ["the name of a record", "export const f = (r: { name: string }): string => r.name;"],
    ["delete of a member", "export const f = (r: Record<string, number>): void => { delete r.a; };"],
    ["flat to the end", "export const f = (a: number[][]): number[] => a.flat(Infinity) as number[];"],
    ["a search from a place that is written out", "export const f = (a: number[]): number => a.indexOf(1, 2);"],
    ["keys of a record", "export const f = (r: Record<string, number>): string[] => Object.keys(r);"],
    [
      "a method that is called",
      "class A { n = 1; m(): number { return this.n; } }\nexport const f = (): number => new A().m();",
    ],
    [
      "a callback in a method",
      "class A { n = 1; m(a: number[]): number[] { return a.map((x) => x + this.n); } }\nexport const f = (): number[] => new A().m([1]);",
    ],
    [
      "the name of this",
      "class A { constructor(readonly name: string) {} tell(): string { return `<${this.name}>` + this.name; } }\nexport const f = (): string => new A('x').tell();",
    ],
    [
      "numbers of a parameter of types",
      "export const f = <T extends number>(a: T, b: T): number => (a < b ? a * 2 : b);",
    ],
    [
      "a number that is asserted to be there",
      "export const f = (a: number[], m: { [k: string]: number | undefined }): number => (a[0]! + m['k']!) * 2 - (m.x as number);",
    ],
    [
      "numbers of texts",
      "export const f = (s: string, t: string[]): number[] => [+s, Number(s), parseInt(s, 10), parseFloat(s), ...t.map(Number)];",
    ],
    ["texts of values", "export const f = (n?: number): string => String(n);"],
    [
      "what was caught, by whether it is an error",
      "export const f = (g: () => void): string => { try { g(); } catch (e) { return e instanceof Error ? e.message : String(e); } return ''; };",
    ],
    ["a constant", "export const f = (r: number): number => r * r * Math.PI;"],
    [
      "entries, values and copies of records",
      "export const f = (r: Record<string, number>): unknown => [Object.entries(r), Object.values(r), Object.assign({}, r)];",
    ],
    [
      "a list of what has a length",
      "export const f = (n: number): number[] => Array.from({ length: n }, (_, i) => i);",
    ],
    ["texts in order", "export const f = (a: string[]): string[] => a.sort();"],
    [
      "an accessor of a class",
      "class A { private n = 1; get m(): number { return this.n; } }\nexport const f = (): number => new A().m;",
    ],
    [
      "a class that extends one of the module",
      "class A { m(): number { return 1; } }\nclass B extends A {}\nexport const f = (): boolean => new B() instanceof A;",
    ],
    ["sines", "export const f = (n: number): number => Math.sin(n);"],
    ["the moment of a number", "export const f = (n: number): number => new Date(n).getTime();"],
  ])("with %s: %s", async (_, source) => expect(await because(source)).toBeNull());
});

test("of Map and Set, a lean module has the methods that it names", async () => {
  const source = "export const f = (): boolean => new Set<number>([1]).has(1);";
  const found = (await helpers(source)).filter((name) => name.startsWith("$LeanSet"));
  expect(found).toEqual(["$LeanSet", "$LeanSet.prototype.\xff.w", "$LeanSet.prototype.has"]);
});

describe("a lean module has help only where it is needed", () => {
  test.each([
    ["$char", "a character at any place", "export const f = (s: string, i: number): string => s[i];"],
    [
      "$char",
      "a character before another",
      "export const f = (s: string): string => { let t = ''; for (let i = 0; i < 3; i++) t += s[i - 1]; return t; };",
    ],
    ["$read", "a name that Espruino answers for", "export const f = (r: Record<string, number>): number => r.on;"],
    [
      "$errorName",
      "the name of what may be an error",
      "export const f = (p: Promise<void>) => p.catch((e) => e.name);",
    ],
    ["$errorName", "the name of an error", "export const f = (p: Promise<void>) => p.catch((e: Error) => e.name);"],
    ["$str", "all digits of a number", "export const f = (n: number): string => n.toString();"],
    ["$toBase", "digits by another base", "export const f = (n: number): string => n.toString(16);"],
    ["$split", "parts between texts", "export const f = (s: string): string[] => s.split(', ');"],
    [
      "$read",
      "a name that Espruino answers for, taken out",
      "export const f = ({ on = 1 }: { on?: number }): number => on;",
    ],
    [
      "$read",
      "a name that Espruino answers for, where it may be set",
      "export const f = (r: { on?: number }): number => (r.on ??= 1);",
    ],
    ["$subarray", "a view of a part", "export const f = (b: Uint8Array): Uint8Array => b.subarray(1, 3);"],
    ["$parseNumber", "the number of a text", "export const f = (s: string): number => +s;"],
    ["Math.trunc", "the moment of a fraction", "export const f = (n: number): Date => new Date(n);"],
  ])("%s for %s", async (name, _, source) => expect(await helpers(source)).toContain(name));

  test.each([
    [
      "a character at a counter",
      "export const f = (s: string): number => { let n = 0; for (let i = 0; i < s.length; i++) if (s[i] === 'a') n++; return n; };",
    ],
    ["the last character", "export const f = (s: string): string => s[0];"],
    ["parts between characters", "export const f = (s: string): string[] => s.split(',');"],
    ["a whole number as text", "export const f = (n: number): string => (n | 0).toString(16);"],
  ])("none for %s", async (_, source) => expect(await helpers(source)).toEqual([]));
});

const GROWING =
  "class Writer { private out = ''; put(s: string): string { this.out += s; return s; } both(): string { return this.out + this.put('a'); } }\n" +
  "export const f = (): string => new Writer().both();";
const GROWN =
  "export const f = (words: string[]): string => { let out = ''; for (const w of words) { out += w; out = out + w.trim(); } return out; };";

test("a text that is added to meanwhile is copied before, no other", async () => {
  expect((await compileModule({ source: GROWING, name: "lean" })).code).toContain('""+this.out+');
  expect((await compileModule({ source: GROWN, name: "lean" })).code).not.toContain('""+');
});

test("a place that may lie before the first of bytes is asked for with care, one that can't is not", async () => {
  const before = "export const f = (all: Uint8Array, i: number) => (all[i - 1] ?? 0) + all.length;";
  expect(await helpers(before)).toEqual(["$char"]);
  expect(await helpers("export const f = (all: Uint8Array, i: number) => all[i]! + all[0]!;")).toEqual([]);
  expect(await helpers("export const f = (all: number[], i: number) => all[i - 1]! + 1;")).toEqual([]);
});
