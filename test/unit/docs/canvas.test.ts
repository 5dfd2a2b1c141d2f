/** `docs/canvas.md` names tests for each option and each result method: they exist, on simulated nodes and on interpreters. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const text = readFileSync(`${ROOT}docs/canvas.md`, "utf8");

/** Letters of the table; those of the second kind run on simulated nodes and on interpreters. */
const FILES: Record<string, string> = { R: "test/broker/results.test.ts" };
const ON_NODES: Record<string, string> = {
  N: "test/espruino/options.test.ts",
  O: "test/espruino/results.test.ts",
  W: "test/espruino/canvas-words.test.ts",
};

/** Rows of the tables under a heading: what they are about, and the cell of their tests. */
function rowsOf(heading: string): [about: string, tests: string][] {
  const section = text.split(`\n## ${heading}\n`)[1]!.split("\n## ")[0]!;
  const lines = section.split("\n").filter((line) => line.startsWith("| ") && !/^\| (option|method) /.test(line));
  return lines.map((line) => {
    const cells = line.slice(2, -2).split(" | ");
    return [cells[0]!, cells.at(-1)!];
  });
}

/** Files and titles that a cell names, as `S timing "title"` or `` `file` "title" ``. */
function testsIn(cell: string): { file: string; title: string }[] {
  const found = cell.matchAll(/(?:S (\w+)|([A-Z])|`([^`]+)`) "([^"]+)"/g);
  return [...found].map(([, simulated, letter, path, title]) => ({
    file: simulated ? `test/simulation/options/${simulated}.test.ts` : (path ?? { ...FILES, ...ON_NODES }[letter!]!),
    title: title!,
  }));
}

const rows = [...rowsOf("Options"), ...rowsOf("Results")];

test("the tables have all options and result methods", () => {
  expect(rows.length).toBeGreaterThanOrEqual(30);
});

test.each(rows)("%s has a test in driven time or beside others, and one on nodes", (_about, cell) => {
  const tests = testsIn(cell);
  expect(tests.length).toBe(cell.match(/"[^"]+"/g)!.length);
  expect(tests.some(({ file }) => Object.values(ON_NODES).includes(file))).toBe(true);
  for (const { file, title } of tests) {
    const titles = [...readFileSync(ROOT + file, "utf8").matchAll(/\(\s*"([^"]+)/g)].map((found) => found[1]!);
    expect(titles.filter((one) => one.startsWith(title)), `${file} has a test that begins so: ${title}`).not.toEqual([]);
  }
});

test("what runs on nodes runs on simulated ones and on each interpreter that is here", () => {
  for (const file of Object.values(ON_NODES)) expect(readFileSync(ROOT + file, "utf8")).toContain("nodeTargets()");
});
