import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { runCli, spawnCli } from "../support/cli.ts";

const gold = (name: string) => `gold/${name}.txt`;
const FIXTURES = "test/fixtures/check";
const PLAIN = `${FIXTURES}/plain.ts`;
const FILLED = `${FIXTURES}/filled.ts`;
const EXACT = `${FIXTURES}/exact.ts`;
const REFUSED = "test/fixtures/rejected/refused.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

test("the help says what is checked, and what --why adds", async () => {
  const { code, stdout } = await runCli(["check", "--help"]);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(gold("help-check"));
});

describe("a module that nodes can run", () => {
  test("is told on one line: version, bytes, variables from flash and from RAM, tasks with their parameters", async () => {
    const { code, stdout, stderr } = await runCli(["check", PLAIN]);
    expect(stdout).toMatch(
      /^plain@[0-9a-f]{10} {2}\d+ B {2}≈ \d+ jsvars from flash, \d+ from RAM {2}1 task: add\(left, right\)\n$/,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("optional and rest parameters are marked", async () => {
    expect((await runCli(["check", FILLED])).stdout).toContain(
      "2 tasks: distinct(words, limit?), join(separator, ...words)",
    );
  });

  test("several are told in the order that they were named", async () => {
    const { stdout } = await runCli(["check", FILLED, PLAIN]);
    expect(stdout.split("\n").map((line) => line.split("@")[0])).toEqual(["filled", "plain", ""]);
  });

  test("with --why each part of the runtime has its price, and the prices add up to the whole", async () => {
    const { stdout } = await runCli(["check", FILLED, "--why"]);
    const [line, ...rows] = stdout.trim().split("\n");
    const prices = rows.flatMap((row) => /^ +(\d+) B /.exec(row)?.slice(1).map(Number) ?? []);
    expect(rows[0]).toContain("the module itself");
    expect(rows.join("\n")).toMatch(/ B {2}LeanMap {2}Map\b/);
    expect(prices.reduce((sum, price) => sum + price, 0)).toBe(Number(/(\d+) B/.exec(line)![1]));
  });

  test("with --why one that is not lowered as by hand says for what", async () => {
    const { stdout } = await runCli(["check", EXACT, "--why"]);
    expect(stdout.split("\n")[2]).toContain("lowered exactly, because of arithmetic on what may be no number");
  });

  test("one that carries nothing says so", async () => {
    expect((await runCli(["check", PLAIN, "--why"])).stdout).toContain("it carries nothing of the compiler's runtime");
  });

  test("with --json there is one object with all of it", async () => {
    const { code, stdout } = await runCli(["check", FILLED, "--json"]);
    const { modules, problems } = JSON.parse(stdout);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(modules).toEqual([
      {
        file: FILLED,
        module: "filled",
        hash: expect.stringMatching(/^[0-9a-f]{10}$/),
        bytes: expect.any(Number),
        flashVariables: expect.any(Number),
        ramVariables: expect.any(Number),
        tasks: {
          distinct: { params: ["words", "limit"], minArgs: 1, maxArgs: 2, options: {} },
          join: { params: ["separator", "words"], minArgs: 1, maxArgs: -1, options: {} },
        },
        selfCheck: false,
        exactBecause: null,
        carries: expect.arrayContaining([{ name: "LeanMap", bytes: expect.any(Number), about: expect.any(String) }]),
      },
    ]);
  });
});

describe("a module that they cannot run", () => {
  test("is told by code, place, excerpt, reason, way out and anchor, and ends with 1", async () => {
    const { code, stdout, stderr } = await runCli(["check", REFUSED]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    await expect(stderr).toMatchFileSnapshot(gold("check-refused"));
  });

  test("does not keep the good ones from being told", async () => {
    const { code, stdout, stderr } = await runCli(["check", REFUSED, PLAIN]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^plain@/);
    expect(stderr).toMatch(/^E115 test\/fixtures\/rejected\/refused\.ts:2:46/);
  });

  test("with --json the problems stand beside the good ones, and the error is where that of every verb is", async () => {
    const { code, stdout } = await runCli(["check", REFUSED, PLAIN, "--json"]);
    const { modules, problems, error } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(modules).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: "E115", file: REFUSED, line: 2, column: 46, anchor: "types" });
    expect(error).toMatchObject({ code: "E115", hint: expect.any(String) });
  });
});

describe("wrong use", () => {
  test.each([
    ["no file at all", ["check"]],
    ["a file that is not there", ["check", "nothing.ts"]],
    ["a folder", ["check", "examples"]],
  ])("%s ends with 2", async (name, args) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    await expect(stderr).toMatchFileSnapshot(gold(`check ${name}`.replace(/\W+/g, "-")));
  });
});

test("paths are those of the folder that the command runs in", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "broccoli-"));
  folders.push(cwd);
  writeFileSync(join(cwd, "task.ts"), 'import { help } from "./help.ts";\nexport const run = () => help();\n');
  writeFileSync(join(cwd, "help.ts"), "export const help = (): number => missing;\n");
  const { code, stderr } = await spawnCli(["check", "task.ts"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^E115 help\.ts:1:35 {2}Cannot find name 'missing'/);
});
