/** Helpers for keys are left out where the module's text proves that they could make no difference, and only there. */
import { describe, expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";

async function helpers(body: string): Promise<string[]> {
  const source = `type Counts = Record<string, number>;\n${body}`;
  return (await compileModule({ source, name: "words" })).helpers.map(({ name }) => name);
}

describe("reading a dictionary needs no guard", () => {
  test.each([
    [
      "by a key from a loop over its own keys",
      "export function f(c: Counts) { let n = 0; for (const k in c) n += c[k]; return n; }",
    ],
    ["by an item of its list of keys", "export const f = (c: Counts) => Object.keys(c).map((k) => c[k]);"],
    [
      "by an item of a part of that list",
      "export function f(c: Counts) { const keys = Object.keys(c); return keys.slice(0, 2).filter((k) => c[k] > 1); }",
    ],
    [
      "by both parameters of a comparison",
      "export const f = (c: Counts) => Object.keys(c).sort((a, b) => c[b] - c[a]);",
    ],
    [
      "where the value is used after typeof only",
      'export function f(c: Counts, k: string) { const v: unknown = c[k]; return typeof v === "number" ? v : 0; }',
    ],
  ])("%s", async (_, body) => expect(await helpers(body)).not.toContain("$read"));
});

describe("reading a dictionary keeps its guard", () => {
  test.each([
    ["by any text", "export const f = (c: Counts, k: string) => c[k];"],
    [
      "by a key of another dictionary",
      "export function f(c: Counts, d: Counts) { let n = 0; for (const k in c) n += d[k]; return n; }",
    ],
    [
      "by a key that is written to",
      'export function f(c: Counts) { let n = 0; for (let k in c) { k = k + "x"; n += c[k]; } return n; }',
    ],
    [
      "where the variable is another dictionary by then",
      "export function f(c: Counts, d: Counts) { let n = 0; for (const k in c) { n += c[k]; c = d; } return n; }",
    ],
    [
      "where keys are deleted",
      "export function f(c: Counts) { let n = 0; for (const k in c) { delete c.on; n += c[k]; } return n; }",
    ],
    [
      "where the value is used outside the test",
      'export function f(c: Counts, k: string) { const v: unknown = c[k]; return typeof v === "number" ? v : v === undefined ? 1 : 2; }',
    ],
    [
      "where the test lets functions through",
      'export function f(c: Counts, k: string) { const v: unknown = c[k]; return typeof v === "function" ? 1 : 0; }',
    ],
    [
      "where the use stands in the other branch",
      'export function f(c: Counts, k: string) { const v: unknown = c[k]; return typeof v === "number" ? 1 : v; }',
    ],
  ])("%s", async (_, body) => expect(await helpers(body)).toContain("$read"));
});

describe("the order of keys is left as it is", () => {
  test.each([
    [
      "where a sort follows that never takes two for equal",
      "export const f = (c: Counts) => Object.keys(c).sort((a, b) => (a < b ? -1 : 1));",
    ],
    [
      "where that sort is the next statement",
      "export function f(c: Counts) { const k = Object.keys(c); k.sort((a, b) => c[a] - c[b] || (a < b ? -1 : 1)); return k; }",
    ],
    [
      "where each round works on its own key alone",
      "export function f(c: Counts) { const d: Counts = {}; for (const k in c) d[k] = c[k] * 2; return d; }",
    ],
    [
      "where a function of the module does so",
      "const put = (d: Counts, k: string, n: number) => { d[k] = n; };\nexport function f(c: Counts) { const d: Counts = {}; for (const k of Object.keys(c)) put(d, k, c[k]); return d; }",
    ],
  ])("%s", async (_, body) => expect(await helpers(body)).not.toContain("$keysOf"));
});

describe("the order of keys is put right", () => {
  test.each([
    ["where the list is the result", "export const f = (c: Counts) => Object.keys(c);"],
    [
      "where a list is filled in a loop",
      "export function f(c: Counts) { const l: string[] = []; for (const k in c) l.push(k); return l; }",
    ],
    [
      "where a sum of fractions depends on it",
      "export function f(c: Counts) { let n = 0; for (const k in c) n += c[k]; return n; }",
    ],
    [
      "where rounds share a slot",
      'export function f(c: Counts) { const d: Counts = {}; for (const k in c) d["last"] = c[k]; return d; }',
    ],
    [
      "where a round reads what another wrote",
      "export function f(c: Counts) { const d: Counts = {}; for (const k in c) d[k] = c[k] + (d.a || 0); return d; }",
    ],
    [
      "where a loop may end early",
      "export function f(c: Counts) { for (const k in c) if (c[k] > 1) return k; return null; }",
    ],
    [
      "where a function that is called writes elsewhere",
      'let last: string = "";\nconst put = (k: string) => { last = k; };\nexport function f(c: Counts) { for (const k in c) put(k); return last; }',
    ],
    [
      "where the sort may take two for equal",
      "export const f = (c: Counts) => Object.keys(c).sort((a, b) => c[a] - c[b]);",
    ],
  ])("%s", async (_, body) => expect(await helpers(body)).toContain("$keysOf"));
});

test("texts are joined as they are; other lists by the text of their items", async () => {
  expect(await helpers('export const f = (l: string[]) => l.join(", ");')).toEqual([]);
  expect(await helpers('export const f = (l: number[]) => l.join(", ");')).toContain("$joined");
});

describe("a sort needs no help with equal items", () => {
  test("where it never takes two texts for equal", async () =>
    expect(await helpers("export const f = (c: Counts) => Object.keys(c).sort((a, b) => (a < b ? -1 : 1));")).toEqual(
      [],
    ));

  test.each([
    ["numbers by their difference", "export const f = (l: number[]) => [...l].sort((a, b) => a - b);"],
    ["numbers the other way round", "export const f = (l: number[]) => l.sort((a, b) => b - a)[0];"],
    ["texts that are never taken for equal", "export const f = (l: string[]) => l.sort((a, b) => (a > b ? 1 : -1));"],
  ])("of %s", async (_, body) => expect(await helpers(body)).toEqual([]));

  test.each([
    ["numbers by half of them", "export const f = (l: number[]) => l.sort((a, b) => (a >> 1) - (b >> 1));"],
    ["a difference of other numbers", "const n = 1;\nexport const f = (l: number[]) => l.sort((a, b) => a - n);"],
    ["items that can be told apart", "export const f = (l: { n: number }[]) => l.sort((a, b) => a.n - b.n || -1);"],
    ["a comparison that may give 0", "export const f = (c: Counts) => Object.keys(c).sort((a, b) => c[a] - c[b]);"],
  ])("but does with %s", async (_, body) => expect(await helpers(body)).toContain("$sorted"));
});
