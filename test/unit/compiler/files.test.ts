/** Modules of several files: what is split is lowered as if it stood in one file, and behaves as the files would. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { SourceMapConsumer } from "source-map-js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "broccoli-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = Record<string, string>;

const compile = async (files: Files, options: { typecheck?: boolean; minify?: boolean } = {}) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return compileModule({ file: join(folder, "task.ts") }, { minify: false, ...options });
};

/** A world of its own: what modules carry along changes the built-ins of theirs. */
const load = (code: string): Record<string, (...args: unknown[]) => unknown> => {
  const words = { log: (text: string) => `logged ${text}` };
  const process = { memory: () => ({ free: 1000, total: 5000 }) };
  const world = createContext({ process, require: () => words });
  runInContext(`var exports = {};${code}`, world);
  return world.exports;
};
/** What the module's task gives, as it would be sent. */
const run = async (files: Files, ...args: unknown[]): Promise<unknown> =>
  JSON.parse(JSON.stringify(load((await compile(files)).code).task!(...args)));

const READING = "export interface Reading { celsius: number }\n";
const SMOOTH = `function smooth(readings: Reading[]): number {
  let value = readings[0].celsius;
  for (const { celsius } of readings) value += 0.25 * (celsius - value);
  return value;
}
`;
const TASK = "export const task = (readings: Reading[]): number => smooth(readings) + readings.length;\n";

test("a function in a file of its own costs what it costs in the same file", async () => {
  const one = await compile({ "task.ts": READING + SMOOTH + TASK }, { minify: true });
  const two = await compile(
    {
      "task.ts": `import { smooth, type Reading } from "./smooth.ts";\n${TASK}`,
      "smooth.ts": `${READING}export ${SMOOTH}`,
    },
    { minify: true },
  );
  expect(two.code).toBe(one.code);
  expect(two.helpers).toEqual(one.helpers);
  expect(load(two.code).task!([{ celsius: 20 }, { celsius: 24 }])).toBe(23);
});

test("names that two files have of their own are two names", async () => {
  const files = {
    "task.ts": `import { left } from "./left.ts";\nimport { right } from "./right.ts";\nconst scale = 100;\nexport const task = (x: number): number[] => [scale * x, left(x), right(x)];\n`,
    "left.ts": `const scale = 2;\nexport const left = (x: number): number => scale * x;\n`,
    "right.ts": `const scale = 3;\nexport function right(x: number): number { return scale * x; }\n`,
  };
  expect(await run(files, 1)).toEqual([100, 2, 3]);
});

test("a name that is imported under another one is not taken for a local of that name", async () => {
  const files = {
    "task.ts": `import { half as part } from "./half.ts";\nexport function task(half: number): number { return part(half) + half; }\n`,
    "half.ts": `export const half = (x: number): number => x / 2;\n`,
  };
  expect(await run(files, 8)).toBe(12);
});

test("what one file declares hides no global from another", async () => {
  const files = {
    "task.ts": `import { parse } from "./parse.ts";\nexport const task = (text: string): number => parse(text) + parseInt(text);\n`,
    "parse.ts": `function parseInt(text: string): number { return text.length; }\nexport const parse = (text: string): number => parseInt(text);\n`,
  };
  expect(await run(files, "12")).toBe(14);
});

test("a global that the entry hides, and another file means, is that file's", async () => {
  const files = {
    "task.ts": `import { parse } from "./parse.ts";\nfunction parseInt(text: string): number { return text.length; }\nexport const task = (text: string): number => parse(text) + parseInt(text);\n`,
    "parse.ts": `export const parse = (text: string): number => parseInt(text);\n`,
  };
  expect(await run(files, "12")).toBe(14);
});

test("files are evaluated once, those that are imported first, in the order of their imports", async () => {
  const mark = (name: string) => `order.push("${name}");\n`;
  const files = {
    "order.ts": "export const order: string[] = [];\n",
    "base.ts": `import { order } from "./order.ts";\n${mark("base")}export const base = 1;\n`,
    "left.ts": `import { order } from "./order.ts";\nimport { base } from "./base.ts";\n${mark("left")}export const left = base + 1;\n`,
    "right.ts": `import { order } from "./order.ts";\nimport { base } from "./base.ts";\n${mark("right")}export const right = base + 2;\n`,
    "task.ts": `import { right } from "./right.ts";\nimport { left } from "./left.ts";\nimport { order } from "./order.ts";\n${mark("task")}export const task = (): string => order.join() + left + right;\n`,
  };
  expect(await run(files)).toBe("base,right,left,task23");
});

test("a variable that is imported shows what its own file makes of it", async () => {
  const files = {
    "task.ts": `import { count, tick } from "./count.ts";\nexport const task = (): number => { tick(); tick(); return count; };\n`,
    "count.ts": `export let count = 0;\nexport const tick = (): void => { count++; };\n`,
  };
  expect(await run(files)).toBe(2);
});

test.each([
  ["a function with a name", "export default function half(x: number): number { return x / 2; }"],
  ["a function without one", "export default function (x: number): number { return x / 2; }"],
  ["an arrow function", "export default (x: number): number => x / 2;"],
  ["a name", "const half = (x: number): number => x / 2;\nexport { half as default };"],
])("the default export of an imported file may be %s", async (_, text) => {
  const files = {
    "task.ts": `import halve from "./half.ts";\nexport const task = (x: number): number => halve(x);\n`,
    "half.ts": `${text}\n`,
  };
  expect(await run(files, 8)).toBe(4);
});

test("members of a namespace are the functions themselves", async () => {
  const files = {
    "task.ts": `import * as maths from "./maths.ts";\nexport const task = (x: number): number => maths.half(x) + maths.OFFSET;\n`,
    "maths.ts": `export const OFFSET = 100;\nexport const half = (x: number): number => x / 2;\n`,
  };
  const { code } = await compile(files);
  expect(code).not.toContain("maths");
  expect(load(code).task!(8)).toBe(104);
});

test("names are handed on through files between, under other names and with a star", async () => {
  const files = {
    "task.ts": `import { first, second, third } from "./between.ts";\nexport const task = (x: number): number[] => [first(x), second(x), third(x)];\n`,
    "between.ts": `export { plus as first } from "./maths.ts";\nexport * from "./more.ts";\nimport { third } from "./maths.ts";\nexport { third };\n`,
    "maths.ts": `export const plus = (x: number): number => x + 1;\nexport const third = (x: number): number => x / 3;\n`,
    "more.ts": `export const second = (x: number): number => x * 2;\n`,
  };
  expect(await run(files, 6)).toEqual([7, 12, 2]);
});

test("tasks that the entry hands on are tasks, with the parameters that they have where they stand", async () => {
  const { tasks, code } = await compile({
    "task.ts": `export { read } from "./read.ts";\nexport * from "./more.ts";\n`,
    "read.ts": `export function read(pin: number, samples?: number): number { return pin + (samples ?? 1); }\n`,
    "more.ts": `export const twice = (x: number): number => 2 * x;\nexport const name = "no task";\n`,
  });
  expect(tasks).toEqual({
    read: { params: ["pin", "samples"], minArgs: 1, maxArgs: 2, options: {} },
    twice: { params: ["x"], minArgs: 1, maxArgs: 1, options: {} },
  });
  expect([load(code).read!(3), load(code).twice!(3)]).toEqual([4, 6]);
});

test("options of a task stand where the task stands", async () => {
  const { tasks } = await compile({
    "task.ts": `export { read } from "./read.ts";\n`,
    "read.ts": `import { task } from "broccoli-esp32/node";\nexport const read = task((pin: number): number => pin, { retries: 3 });\n`,
  });
  expect(tasks.read).toMatchObject({ params: ["pin"], options: { retries: 3 } });
});

test("two files that import the same word of the node ask for it once", async () => {
  const files = {
    "task.ts": `import { log } from "broccoli-esp32/node";\nimport { tell } from "./tell.ts";\nexport const task = (text: string) => [log(text), tell(text)];\n`,
    "tell.ts": `import { log as say } from "broccoli-esp32/node";\nexport const tell = (text: string) => say(text + "!");\n`,
  };
  const { code } = await compile(files);
  expect(code.split("require(")).toHaveLength(2);
  expect([...(load(code).task!("on") as string[])]).toEqual(["logged on", "logged on!"]);
});

test.each([
  [
    "files that import each other",
    {
      "task.ts": `import { isEven } from "./even.ts";\nexport const task = (n: number): boolean => isEven(n);\n`,
      "even.ts": `import { isOdd } from "./odd.ts";\nexport const isEven = (n: number): boolean => n === 0 || isOdd(n - 1);\n`,
      "odd.ts": `import { isEven } from "./even.ts";\nexport const isOdd = (n: number): boolean => n !== 0 && isEven(n - 1);\n`,
    },
    4,
    true,
  ],
  [
    "a namespace that is a value",
    {
      "task.ts": `import * as maths from "./maths.ts";\nexport const task = (name: "half"): number => maths[name](8);\n`,
      "maths.ts": `export const half = (x: number): number => x / 2;\n`,
    },
    "half",
    4,
  ],
  [
    "an enum",
    {
      "task.ts": `import { Level } from "./level.ts";\nexport const task = (level: number): boolean => level === Level.High;\n`,
      "level.ts": `export enum Level { Low, High }\n`,
    },
    1,
    true,
  ],
])("%s are put together by the bundler", async (_, files, argument, expected) => {
  expect(await run(files, argument)).toBe(expected);
});

test("places of the code are those of the file, line and column that they come from", async () => {
  const files = {
    "task.ts": `import { half } from "./half.ts";\n\nexport const task = (x: number): number => half(x);\n`,
    "half.ts": `// A comment.\nexport const half = (x: number): number => {\n  return x / 2.5;\n};\n`,
  };
  const { code, map } = await compile(files);
  const lines = code.split("\n");
  const line = lines.findIndex((text) => text.includes("x / 2.5"));
  const found = new SourceMapConsumer(JSON.parse(map)).originalPositionFor({
    line: line + 1,
    column: lines[line]!.indexOf("x / 2.5"),
  });
  expect(found).toMatchObject({ source: expect.stringMatching(/half\.ts$/), line: 3, column: 9 });
});

test("an error is shown in its own file, at its line and column", async () => {
  const files = {
    "task.ts": `import { ask } from "./ask.ts";\nexport const task = () => ask();\n`,
    "ask.ts": `export const late = 1;\n\nexport const ask = () =>\n  new Proxy({}, {});\n`,
  };
  await expect(compile(files, { typecheck: false })).rejects.toMatchObject({
    problems: [
      { code: "E102", file: expect.stringMatching(/ask\.ts$/), line: 4, excerpt: expect.stringContaining("new Proxy") },
    ],
  });
});

test("functions that the module does not use cost nothing, in whatever file they stand", async () => {
  const files = {
    "task.ts": `import { half } from "./maths.ts";\nexport const task = (x: number): number => half(x);\n`,
    "maths.ts": `export const half = (x: number): number => x / 2;\nexport const spare = (text: string): string => text.padStart(100);\n`,
  };
  expect((await compile(files)).code).not.toContain("pad");
});

/** Functions in files; each calls some of those before it that stand in its own file or in one before that. */
const splits = fc.array(
  fc.record({
    file: fc.nat(2),
    local: fc.constantFrom("a", "b", "f0", "f1"),
    calls: fc.array(fc.nat(5), { maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 6 },
);

function filesOf(functions: { file: number; local: string; calls: number[] }[]): Files {
  const files = ["", "", ""].map((_, file) => `const scale = ${file + 2};\n`);
  const imported = files.map(() => new Set<number>());
  functions.forEach(({ file, local: wanted, calls }, index) => {
    const callees = calls.filter((one) => one < index && functions[one]!.file <= file);
    for (const one of callees) if (functions[one]!.file < file) imported[file]!.add(one);
    const nameOf = (one: number) => (functions[one]!.file === file ? `f${one}` : `g${one}`);
    const local = callees.some((one) => nameOf(one) === wanted) ? "x" : wanted;
    const terms = [local, "scale", ...callees.map((one) => `${nameOf(one)}(${local})`)];
    files[file] += `export function f${index}(${local}: number): number { return ${terms.join(" + ")}; }\n`;
  });
  const head = (file: number) =>
    [...imported[file]!]
      .map((one) => `import { f${one} as g${one} } from "./file${functions[one]!.file}.ts";\n`)
      .join("");
  const named = Object.fromEntries(files.map((text, file) => [`file${file}.ts`, head(file) + text]));
  const last = functions.length - 1;
  const task = `import { f${last} } from "./file${functions[last]!.file}.ts";\nexport const task = (x: number): number => f${last}(x);\n`;
  return { ...named, "task.ts": task };
}

/** What the same functions give by themselves. */
function valueOf(functions: { file: number; calls: number[] }[], index: number, x: number): number {
  const { file, calls } = functions[index]!;
  const callees = calls.filter((one) => one < index && functions[one]!.file <= file);
  return callees.reduce((sum, one) => sum + valueOf(functions, one, x), x + file + 2);
}

test("functions give the same in whatever files they stand, and whatever their names are", async () => {
  await fc.assert(
    fc.asyncProperty(splits, async (functions) => {
      expect(await run(filesOf(functions), 5)).toBe(valueOf(functions, functions.length - 1, 5));
    }),
    { numRuns: 40 },
  );
});
