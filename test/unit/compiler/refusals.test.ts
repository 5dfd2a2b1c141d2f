/** Every code of the compiler: its message, held against a gold file (`UPDATE_GOLD=1` writes them anew), and its anchors. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
  buildFirmware,
  type CompileError,
  compileModule,
  formatCompileErrors,
} from "../../../host-client/compiler/index.ts";
import { REFUSALS } from "../../../host-client/compiler/errors.ts";
import { compileFeature } from "../../../host-client/compiler/features/compile.ts";
import { checkOutput } from "../../../host-client/compiler/gate.ts";

/** Sources by the code that they are refused with; each is as short as a person's mistake. */
const SOURCES: Record<string, string> = {
  E100: "export function count(line: string) {\n  return line.split(;\n}",
  E101: "export function isCounter(value: object): boolean {\n  function* counter() {\n    yield 1;\n  }\n  return value instanceof counter;\n}",
  E102: "export const watched = (target: object) => new Proxy(target, {});",
  E103: "export const huge = () => 10n;",
  E104: "export const find = (text: string) => /(?<=(a+))b/.test(text);",
  E105: 'export const isEuro = (price: string) => "€".localeCompare(price) === 0;',
  E106: 'import { readFileSync } from "node:fs";\nexport const read = () => readFileSync("x");',
  E107: "export const run = (code: string) => eval(code);",
  E108: "export function list() {\n  class List extends Array {}\n  return new List();\n}",
  E111: 'import { task } from "broccoli-esp32/node";\nexport const pick = task(() => 1, { retries: Math.floor(2.5) });',
  E115: "export function total(values: number[]): number {\n  return values.length ? values : 0;\n}",
  E116: "export function keys(record: object): string[] {\n  (Array.prototype as any).last = () => 1;\n  const found: string[] = [];\n  for (const key in record) found.push(key);\n  return found;\n}",
  E117: "export const today = () => new Date().toLocaleDateString();",
  E118: 'export const price = (cents: number) => (cents / 100).toLocaleString("de-DE");',
};
/** Those that no task module can be refused with have their own tests below. */
const ELSEWHERE = ["E112", "E190"];

const gold = (code: string) => `gold/${code}.txt`;
const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error: CompileError) => formatCompileErrors(error.problems),
  );

describe("the message of", () => {
  test.each(Object.entries(SOURCES))("%s is that of its gold file, and names the code first", async (code, source) => {
    const text = await problemsOf(compileModule({ source, name: "words" }));
    expect(text.split(" ")[0]).toBe(code);
    await expect(`${source}\n\n${text}\n`).toMatchFileSnapshot(gold(code));
  });

  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  test("E112, which only firmware can get, is that of its gold file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "firmware-"));
    folders.push(folder);
    const files = {
      "main.ts": 'import { next } from "./cold/count.ts";\nprint(next());\n',
      "cold/count.ts": "let count = 0;\nexport function next() {\n  return ++count;\n}\n",
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const text = await problemsOf(buildFirmware(join(folder, "main.ts")));
    await expect(`${text.replaceAll(`${folder}/`, "")}\n`).toMatchFileSnapshot(gold("E112"));
  });

  test("E190, the last gate's, is that of its gold file", async () => {
    const text = await problemsOf((async () => checkOutput("outer: for (;;) break outer;", "words.ts"))());
    await expect(`${text}\n`).toMatchFileSnapshot(gold("E190"));
  });

  test("E190 is also what tells that the output does not parse at all", async () => {
    expect(await problemsOf((async () => checkOutput("var a b;", "words.ts"))())).toContain("E190");
  });
});

test("what a refusal leads to in the passes behind it is not told beside it", () => {
  const parts =
    's.padEnd(8, ""), s.padStart(9, "xyz"), s.concat(1, [2], null), s.replace("a", "$$$&$`|"), s.match("b").index';
  const source = `const s = "abc";\nexport default [${parts}].filter((x) => x !== "\\u00a0".search(/c/));`;
  const refused = () => compileFeature({ name: "words", source });
  expect(refused).toThrow(
    expect.objectContaining({ problems: expect.arrayContaining([expect.objectContaining({ code: "E105" })]) }),
  );
  expect(refused).toThrow(
    expect.objectContaining({ problems: expect.not.arrayContaining([expect.objectContaining({ code: "E190" })]) }),
  );
});

test("no code is without a gold file", () => {
  const codes = Object.values(REFUSALS).map(([code]) => code);
  expect([...Object.keys(SOURCES), ...ELSEWHERE].sort()).toEqual([...codes].sort());
});

describe("the docs", () => {
  const read = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
  const anchorsIn = (text: string) => [...text.matchAll(/<a id="([\w-]+)"><\/a>/g)].map(([, id]) => id);

  test("have the anchor that each message names", () => {
    const anchors = anchorsIn(read("device-javascript.md"));
    for (const [code, , , anchor] of Object.values(REFUSALS)) expect(anchors, code).toContain(anchor);
  });

  test("lead from each code to its section, with the same anchor", () => {
    const text = read("troubleshooting.md");
    for (const [code, , , anchor] of Object.values(REFUSALS))
      expect(text).toMatch(new RegExp(`<a id="${code}"></a>[^#]*\\(device-javascript\\.md#${anchor}\\)`));
  });

  test("have no section of refusals that no code leads to", () => {
    const known = Object.values(REFUSALS).map(([, , , anchor]) => anchor as string);
    const refused = read("device-javascript.md").split("## Refused")[1]!.split("\n## ")[0]!;
    expect(anchorsIn(refused).filter((anchor) => !known.includes(anchor!))).toEqual([]);
  });
});

describe("type errors and refusals of one source", () => {
  test("are told together, in the order of the text", async () => {
    const source = "export const a = (): string => 1;\nexport const b = () => 10n;\nexport const c = (): string => 2;";
    const text = await problemsOf(compileModule({ source, name: "words" }));
    expect([...text.matchAll(/^(E\d+) words\.ts:(\d)/gm)].map(([, code, line]) => `${code}:${line}`)).toEqual([
      "E115:1",
      "E103:2",
      "E115:3",
    ]);
  });

  test("do not name one place twice", async () => {
    const text = await problemsOf(
      compileModule({ source: "export const f = () => new Proxy({}, {});", name: "words" }),
    );
    expect(text.match(/^E\d+/gm)).toEqual(["E102"]);
  });
});

describe("what nodes have not is named, with what stands in for it", () => {
  test.each([
    ["fetch('x')", "E102", 'require("net")'],
    ["new TextEncoder()", "E102", "bytes of UTF-8"],
    ["performance.now()", "E102", "getTime()"],
    ["new Intl.NumberFormat()", "E102", "on the host"],
    ["new WeakRef({})", "E102", "Keep the value itself"],
    ["BigInt(1)", "E103", "2 ** 53"],
    ["new Function('return 1')", "E107", "Write a function"],
    ["console.error(1)", "E102", "console.log"],
    ["'a'.normalize()", "E102", "host"],
    ["(1).toLocaleString('de')", "E118", "host"],
    ["process.nextTick(print)", "E102", "queueMicrotask"],
    ["setImmediate(print)", "E102", "setTimeout"],
  ])("%s is %s", async (expression, code, way) => {
    const text = await problemsOf(compileModule({ source: `export const f = () => ${expression};`, name: "words" }));
    expect(text).toMatch(new RegExp(`^${code} words\\.ts:1:\\d+ `));
    expect(text).toContain(way);
  });

  test("a member of the module's own type that happens to be called so is a type error like any other", async () => {
    const source = "export const f = (report: { text: string }) => report.normalize();";
    expect(await problemsOf(compileModule({ source, name: "words" }))).toMatch(/^E115 /);
  });
});
