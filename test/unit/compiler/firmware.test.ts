import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type FirmwareOptions, buildFirmware } from "../../../host-client/compiler/index.ts";

const folders: string[] = [];

/** Builds a firmware of the given files; `main.ts` is the entry. */
function build(files: Record<string, string>, options?: FirmwareOptions) {
  const folder = mkdtempSync(join(tmpdir(), "firmware-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return buildFirmware(join(folder, "main.ts"), options);
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

test("resident code stands at top level under global names of one or two characters, constants are written where they are used", async () => {
  const { files } = await build({
    "main.ts": `import { LEASE_MS, add } from "./lib.ts"; export {}; print(add(1, LEASE_MS * 2));`,
    "lib.ts": `export const LEASE_MS = 10 * 1000; export function add(a: number, b: number) { return a + b; }`,
  });
  expect(files).toEqual({
    ".bootcde": expect.stringMatching(/^function _\((\w),(\w)\)\{return \1\+\2\}print\(_\(1,2e4\)\);$/),
  });
});

test("what comes from a cold folder is a Storage module that is required where it is called", async () => {
  const { files, report } = await build({
    "main.ts": `import { rare } from "./cold/rare.ts"; export function tick(n: number) { return rare(n); } print(tick(1));`,
    "cold/rare.ts": `import { more } from "./more.ts"; const T = { a: 1 }; export function rare(n: number) { return help(n) + more() + T.a; } function help(n: number) { return n; }`,
    "cold/more.ts": `export function more() { return 7; }`,
  });
  expect(Object.keys(files)).toEqual([".bootcde", "$ca", "$cb"]);
  expect(files[".bootcde"]).toContain('require("$cb").');
  expect(files.$cb).toContain('require("$ca").');
  expect(files.$cb).toMatch(/^this\.A=function/);
  expect(report.cold.map(({ name, sources }) => [name, sources[0]!.split("/").pop()])).toEqual([
    ["$ca", "more.ts"],
    ["$cb", "rare.ts"],
  ]);
});

test("cold files of a pack are one Storage module, in which they call each other by name", async () => {
  const files = {
    "main.ts": `import { rare } from "./cold/rare.ts"; export function tick(n: number) { return rare(n); } print(tick(1), tick(2));`,
    "cold/rare.ts": `import { more } from "./more.ts"; export function rare(n: number) { return more(n) + more(n + 1); }`,
    "cold/more.ts": `export function more(n: number) { return n * 7; }`,
  };
  const { files: texts, report } = await build(files, { packs: [["cold/rare.ts", "cold/more.ts"]] });
  expect(Object.keys(texts)).toEqual([".bootcde", "$ca"]);
  expect(texts.$ca).not.toContain("require");
  expect(report.cold[0]!.sources.map((path) => path.split("/").pop())).toEqual(["more.ts", "rare.ts"]);
});

test("a cold module with a variable that changes is refused at its place", async () => {
  const files = {
    "main.ts": `import { next } from "./cold/count.ts"; print(next());`,
    "cold/count.ts": `let count = 0;\nexport function next() { return ++count; }`,
  };
  await expect(build(files)).rejects.toMatchObject({ problems: [{ code: "E112", line: 1 }] });
});

test("the report counts resident functions and parameters, and the budget holds", async () => {
  const files = { "main.ts": `function f(a: number, b: number) { return a + b; } print(f(1, 2), f(3, 4));` };
  const { report } = await build(files);
  expect(report.resident).toMatchObject({ functions: 1, parameters: 2, variables: 6 });
  await expect(build(files, { maxResidentVariables: 5 })).rejects.toThrow("needs about 6 variables");
});
