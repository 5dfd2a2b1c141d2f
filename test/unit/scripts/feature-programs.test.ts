/** Where feature programs are read from: a folder, with a chapter for each folder, or a file of lines. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { SUITE, readPrograms } from "../../../scripts/feature-programs.ts";

const folder = mkdtempSync(join(tmpdir(), "broccoli-programs-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder's programs have their files' names and texts, and their folders for chapters, in the order of their paths", () => {
  mkdirSync(join(folder, "suite", "loops"), { recursive: true });
  writeFileSync(join(folder, "suite", "sum.ts"), "export default 1 + 1;\n");
  writeFileSync(join(folder, "suite", "loops", "while.ts"), "export default 2;\n");
  writeFileSync(join(folder, "suite", "loops", "notes.md"), "no program");
  expect(readPrograms(join(folder, "suite"))).toEqual([
    { name: "while", source: "export default 2;\n", chapter: "loops" },
    { name: "sum", source: "export default 1 + 1;\n", chapter: "suite" },
  ]);
});

test("a file has one program a line, of no chapter", () => {
  const file = join(folder, "programs.jsonl");
  writeFileSync(file, '{"name":"one","source":"export default 1"}\n\n{"name":"two","source":"export default 2"}\n');
  expect(readPrograms(file).map(({ name, chapter }) => [name, chapter])).toEqual([
    ["one", undefined],
    ["two", undefined],
  ]);
});

test("a folder, or a file, without programs is refused, and what is wanted is said", () => {
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "empty.jsonl"), "\n");
  for (const path of [join(folder, "empty"), join(folder, "empty.jsonl")]) {
    expect(() => readPrograms(path)).toThrow(`${path} holds no programs`);
  }
});

test("no two programs of the project's own suite have the same name, by which they are asked for and reported", () => {
  const names = readPrograms(SUITE).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(2_000);
  expect([...new Set(names)]).toEqual(names);
});
