import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { CompileError, compileModule, formatCompileErrors, lowerModule } from "../../../host-client/compiler/index.ts";

const plain = (source: string) => lowerModule(source, { file: "t.ts", isExact: false }).code;

/** Runs lowered code as a script: what it does must not depend on what Espruino lacks. */
function run(source: string): any {
  const exports: any = {};
  new Function("exports", lowerModule(source, { file: "t.ts", isExact: false }).code)(exports);
  return exports;
}

/** The problems of a source, as people read them. */
function problems(source: string, file = "tasks/words.ts"): string {
  try {
    lowerModule(source, { file });
    return "";
  } catch (error) {
    return formatCompileErrors((error as CompileError).problems);
  }
}

test("nothing of the runtime is carried by code that needs none of it", () => {
  expect(plain("export const f = (a: number, b: number) => a * b + 1;")).toMatch(
    /^const f=\((\w),(\w)\)=>\1\*\2\+1;exports\.f=f;$/,
  );
});

test("functions stand before what calls them", () => {
  expect(plain("print(f()); function f() { return 1; }")).toMatch(/^function \w+\(\)\{return 1\}print\(/);
});

test("each round of a loop has its own variable for closures", () => {
  const { f } = run(
    "export const f = () => { const l = []; for (let i = 0; i < 3; i++) l.push(() => i); return l.map((g) => g()); };",
  );
  expect(f()).toEqual([0, 1, 2]);
});

test("labels become flags, whatever lies between", () => {
  const { f } = run(`export function f() {
    const l = [];
    outer: for (let i = 0; i < 3; i++) for (const j of [0, 1]) { switch (j) { case 1: continue outer; } if (i === 2) break outer; l.push(i * 10 + j); }
    return l;
  }`);
  expect(f()).toEqual([0, 10]);
});

test("a default in the middle of a switch keeps what falls through", () => {
  const { f } = run(
    "export const f = (x) => { const r = []; switch (x) { case 1: r.push(1); default: r.push(0); case 2: r.push(2); } return r; };",
  );
  expect([f(1), f(2), f(3)]).toEqual([[1, 0, 2], [2], [0, 2]]);
});

test("await at the top level is refused at its place, with the way out", () => {
  for (const source of ["export const x = await 1;", "for await (const x of []) print(x);"])
    expect(problems(source)).toMatch(
      /^E106 tasks\/words\.ts:1:\d+ {2}await at the top level: [^]*in an async function/,
    );
});

test("no comma stands in brackets or in a case: Espruino reads one expression there", () => {
  const { f } = run(
    "export const f = (l: number[]) => { let i: any = '0'; switch (2) { case (i++, 2): return [l[(i++, 0)], i]; } };",
  );
  expect(f([7])).toEqual([7, 2]);
});

test("a refusal names the construct, its place, the reason and the way out", () => {
  expect(problems("export const a = 1;\nexport const big = 10n;")).toBe(
    [
      "E103 tasks/words.ts:2:20  BigInt does not exist on Espruino",
      "      2 │ export const big = 10n;",
      "        │                    ^^^",
      "     Use numbers up to 2 ** 53, or two of them.   docs/device-javascript.md#bigint",
    ].join("\n"),
  );
});

test("all refusals of a source are told at once", () => {
  const text = problems("export const a = 1n;\nexport const b = new Proxy({}, {});\nexport const c = eval('1');");
  expect([...text.matchAll(/^E\d+/gm)].map(([code]) => code)).toEqual(["E103", "E102", "E107"]);
});

test("a syntax error is told at its place in the TypeScript source", () => {
  expect(problems("type A = 1;\nconst x = ;")).toContain("E100 tasks/words.ts:2:11");
});

test("numbers whose decimals Espruino misreads are written as quotients of integers", () => {
  const code = lowerModule("export const x = 0.30000000000000004;", { file: "t.ts" }).code;
  expect(code).not.toContain("0.3000");
  expect(code).toMatch(/0x[0-9a-f]+\/\d+|\d+\/\d+/);
});

test("keys that Espruino answers for on every object are read through a guard", async () => {
  const source =
    "export function f(w: string) { const c: Record<string, number> = {}; c[w] = (c[w] ?? 0) + 1; return c; }";
  const { code } = await compileModule({ source, name: "words" });
  const exports: any = {};
  new Function("exports", code)(exports);
  expect(exports.f("on")).toEqual({ on: 1 });
  expect(code).toContain("function $read(");
});

test("a type error is told with its place", async () => {
  const source = "export function f(a: number): number {\n  return a.missing;\n}";
  await expect(compileModule({ source, name: "words" })).rejects.toMatchObject({
    problems: [{ code: "E115", line: 2, column: 12 }],
  });
});

test("no two parts of the runtime share a name, since the later one would take the place of the other", () => {
  const folder = new URL("../../../host-client/compiler/runtime/", import.meta.url);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").match(/^function [\w$]+|^var [\w$]+/gm) ?? [])
    .map((found) => found.split(" ")[1]!);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test("an arrow whose this stands before another function has braces, and no other arrow", async () => {
  const source =
    "class A { n = 1; f(l: number[]) { return l.map((x) => this.g(x, (y) => y)); } g(x: number, h: (y: number) => number) { return [x].map((z) => h(z) + this.n); } }\nexport const run = () => new A().f([1]);";
  const { code } = await compileModule({ source, name: "m" }, { minify: false });
  expect(code).toMatch(/x => \{\s*return this\.g\(x, y => y\);\s*\}/);
  expect(code).toContain("z => h(z) + this.n");
});
