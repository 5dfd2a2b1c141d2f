import { describe, expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";

const compile = (source: string) => compileModule({ source, name: "words" }, { typecheck: false });

test("exported functions are tasks, with their parameters and the range of their arguments", async () => {
  const { tasks, code } = await compile(`
    export function add(a: number, b: number) { return a + b; }
    export const rest = (first: string, ...more: number[]) => more.length;
    export const loose = (a: number, b?: number, c = 2) => a;
  `);
  expect(tasks).toEqual({
    add: { params: ["a", "b"], minArgs: 2, maxArgs: 2, options: {} },
    rest: { params: ["first", "more"], minArgs: 1, maxArgs: -1, options: {} },
    loose: { params: ["a", "b", "c"], minArgs: 1, maxArgs: 3, options: {} },
  });
  expect(code).toContain("exports.$={add:[2,2],rest:[1,-1],loose:[1,3]}");
});

test("a task keeps its name where that is one of Espruino's own globals", async () => {
  const { tasks } = await compile(
    `export function echo(...args: unknown[]) { return args; } export const print = () => 1;`,
  );
  expect(Object.keys(tasks).sort()).toEqual(["echo", "print"]);
});

test("options of task() are evaluated at compile time and written with their wire keys", async () => {
  const { tasks, code } = await compile(`
    import { task } from "broccoli-esp32/node";
    const RETRIES = 3;
    export const count = task((line: string) => line.length, { retries: RETRIES, retryDelayMs: 10 * 1000 });
  `);
  expect(tasks.count!.options).toEqual({ retries: 3, retryDelayMs: 10_000 });
  expect(code).toMatch(/exports\.\$=\{count:\[1,1,\{r:3,d:(1e4|10000)\}\]\}/);
  expect(code).not.toContain("task(");
});

test("options that only the run shows are refused, and so are unknown ones", async () => {
  const source = (options: string) =>
    `import { task } from "broccoli-esp32/node"; export const f = task(() => 1, ${options});`;
  await expect(compile(source("{ retries: Date.now() }"))).rejects.toMatchObject({ problems: [{ code: "E111" }] });
  await expect(compile(source("{ retriesx: 1 }"))).rejects.toThrow("unknown option retriesx");
});

test("selfCheck is exported but no task", async () => {
  const { tasks, code, selfCheck } = await compile(
    `export const f = () => 1; export function selfCheck() { return f() === 1; }`,
  );
  expect(Object.keys(tasks)).toEqual(["f"]);
  expect(selfCheck).toBe(true);
  expect(code).toContain("exports.selfCheck=");
});

describe("what the node provides is required under the name broccoli", () => {
  const canvas = 'require("broccoli").canvas()';
  const imported = async (words: string, body = "log()") =>
    (await compile(`import { ${words} } from "broccoli-esp32/node"; export const f = () => ${body};`)).code;

  test("words that stand for themselves, without the memory that the canvas takes", async () => {
    const code = await imported("log, progress, retry, reporter", "[log, progress, retry, reporter]");
    expect(code).toContain('require("broccoli").log');
    expect(code).not.toContain("canvas");
  });

  test("words of the canvas, which are asked for apart", async () => {
    expect(await imported("chain, log", "[chain, log()]")).toContain(`${canvas}.chain`);
  });

  test("the methods of tasks come with the canvas, whatever else is imported", async () => {
    for (const word of ["task", "log"]) expect(await imported(word, "f.s()")).toContain(`${canvas};`);
  });

  test("all of it under one name", async () => {
    const { code } = await compile(
      `import * as b from "broccoli-esp32/node"; export const f = () => [b.log, b.chain];`,
    );
    expect(code).toContain(`Object.assign(require("broccoli"),${canvas})`);
  });
});

test("the hash follows the code and nothing else", async () => {
  const first = await compile("export const f = (a: number) => a + 1; // a comment");
  const second = await compile("export const f = (b: number) => b + 1;");
  const third = await compile("export const f = (b: number) => b + 2;");
  expect(first.hash).toMatch(/^[0-9a-f]{10}$/);
  expect(second.hash).toBe(first.hash);
  expect(third.hash).not.toBe(first.hash);
});

test("await at the top level of a module is refused at its place, also where the module carries the exact runtime", async () => {
  const source = "class A extends Error {}\nconst x = await Promise.resolve(1);\nexport const run = () => [x, A];";
  await expect(compile(source)).rejects.toThrow(/^E106 words\.ts:2:11 await at the top level/);
});
