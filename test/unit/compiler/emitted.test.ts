/** What TypeScript has beyond types: enums, parameters that are properties, assertions; each keeps the types around it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";

const compile = (source: string) => compileModule({ source, name: "task" }, { minify: false });

/** What the module's task gives, as it would be sent. */
function run(code: string, ...args: unknown[]): unknown {
  const world = createContext({ process: { memory: () => ({ free: 1000, total: 5000 }) }, require: () => ({}) });
  runInContext(`var exports = {};${code}`, world);
  return JSON.parse(JSON.stringify(world.exports.task(...args)));
}

const LEVEL = `enum Level { Low, High = 5, Top, Below = -2, Mask = 1 << 3, Named = "named" }\n`;

describe("an enum", () => {
  test("that is used by its members alone is their values", async () => {
    const { code } = await compile(
      `${LEVEL}export const task = (level: Level) => [level === Level.Top, Level.Low, Level.Below, Level.Mask, Level["High"], Level.Named];\n`,
    );
    expect(code).not.toContain("Level");
    expect(run(code, 6)).toEqual([true, 0, -2, 8, 5, "named"]);
  });

  test("that is asked for a name has its object", async () => {
    const { code } = await compile(
      `${LEVEL}export const task = (level: number) => [Level[level], Level[Level.Top], Object.keys(Level).length];\n`,
    );
    expect(run(code, -2)).toEqual(["Below", "Top", 11]);
  });

  test("costs no more than constants", async () => {
    const { code } = await compile(
      `enum Level { Low, High }\nexport const task = (level: Level): string => level === Level.High ? "high" : "low";\n`,
    );
    const constants = await compile(`export const task = (level: number): string => level === 1 ? "high" : "low";\n`);
    expect(code).toBe(constants.code);
  });

  test("that is constant is one, too", async () => {
    const { code } = await compile(`const ${LEVEL}export const task = (): number => Level.High;\n`);
    expect(run(code)).toBe(5);
  });

  test("that is exported is no task", async () => {
    const { code, tasks } = await compile(`export ${LEVEL}export const task = (): number => Level.Top;\n`);
    expect(Object.keys(tasks)).toEqual(["task"]);
    expect(code).not.toContain("Level");
  });

  test.each([
    ["with a value that is computed", `enum Level { High = "four".length }`],
    ["of two declarations", `enum Level { Low }\nenum Level { High = 4 }`],
  ])("%s is put together by the bundler", async (_, text) => {
    const { code } = await compile(`${text}\nexport const task = (): number => Level.High;\n`);
    expect(run(code)).toBe(4);
  });

  test("within a function is put together by the bundler", async () => {
    const { code } = await compile(`export function task(): number { enum Level { High = 4 } return Level.High; }\n`);
    expect(run(code)).toBe(4);
  });

  describe("of another file", () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), "broccoli-emitted-"));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    test.each([
      [`import { Level } from "./level.ts";`, "Level.High"],
      [`import { Level as Step } from "./level.ts";`, "Step.High"],
      [`import * as all from "./level.ts";`, "all.Level.High"],
    ])("imported by %s is its values", async (text, member) => {
      writeFileSync(join(folder, "level.ts"), `export ${LEVEL}`);
      writeFileSync(join(folder, "task.ts"), `${text}\nexport const task = (): number => ${member} + 1;\n`);
      const { code } = await compileModule({ file: join(folder, "task.ts") }, { minify: false });
      expect(code).not.toContain("High");
      expect(run(code)).toBe(6);
    });
  });
});

describe("a parameter that is a property", () => {
  test("costs what the assignment costs", async () => {
    const source = (head: string, body: string) =>
      `class Sensor { constructor(${head}) {${body}} read(): number { return (this as any).pin * 2; } }\nexport const task = (pin: number): number => new Sensor(pin).read();\n`;
    const short = await compile(source("private readonly pin: number", ""));
    const long = await compile(source("pin: number", " (this as any).pin = pin; "));
    expect(short.code).toBe(long.code);
    expect(run(short.code, 4)).toBe(8);
  });

  test("has its value before the rest of the constructor, and a default where it is not given", async () => {
    const { code } = await compile(
      `class Box { sum: number; constructor(public a: number, protected b = a + 1, c?: number) { this.sum = this.a + this.b + (c ?? 0); } }\nexport const task = (a: number) => new Box(a);\n`,
    );
    const made = run(code, 2);
    expect(made).toEqual({ a: 2, b: 3, sum: 5 });
    expect(Object.keys(made as object)).toEqual(["a", "b", "sum"]);
  });

  test("of a class that extends another is set after super()", async () => {
    const { code } = await compile(
      `class Base { constructor(public a: number) {} }\nclass Box extends Base { constructor(a: number, public b: number) { super(a); this.a += this.b; } }\nexport const task = (a: number, b: number) => new Box(a, b);\n`,
    );
    expect(run(code, 2, 3)).toEqual({ a: 5, b: 3 });
  });

  test("may be one of a class within an expression", async () => {
    const { code } = await compile(
      `const make = (k: number) => class { constructor(public a: number) { this.a *= k; } };\nexport const task = (a: number) => new (make(3))(a).a;\n`,
    );
    expect(run(code, 2)).toBe(6);
  });
});

test("assertions in front of a value, and the type of `this`, leave no trace", async () => {
  const { code } = await compile(
    `function add(this: { base: number }, x: number): number { return this.base + x; }\nexport const task = (x: unknown): number => add.call({ base: 1 }, <number>x);\n`,
  );
  expect(run(code, 2)).toBe(3);
});

test("an object behind an arrow and an assertion is its value", async () => {
  const { code } = await compile(
    `interface Made { a: number }\nexport const task = (a: number): Made => <Made>{ a };\n`,
  );
  expect(run(code, 2)).toEqual({ a: 2 });
});
