/** `docs/canvas.md` tells of every option, rule and difference, and names tests for each option and each result method: they exist, on simulated nodes and on interpreters. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { OPTION_KEYS } from "../../../shared/protocol/options.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const text = readFileSync(`${ROOT}docs/canvas.md`, "utf8");

/** Letters of the table; those of the second kind run on simulated nodes and on interpreters. */
const FILES: Record<string, string> = { R: "test/broker/results.test.ts" };
const ON_NODES: Record<string, string> = {
  N: "test/espruino/options.test.ts",
  O: "test/espruino/results.test.ts",
  T: "test/espruino/node-results.test.ts",
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

const RULES = 31;
/** Of Celery's 14 one turned out to be none. */
const DIFFERENCES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14];

const rows = [...rowsOf("Options"), ...rowsOf("Results")];

test("the tables have all options and result methods", () => {
  expect(rows.length).toBeGreaterThanOrEqual(30);
});

test.each(Object.keys(OPTION_KEYS))("the option %s has a row of its own", (option) => {
  expect(rowsOf("Options").filter(([about]) => about.startsWith(`\`${option}\``))).toHaveLength(1);
});

test("it tells of every rule, and of every difference by its number", () => {
  for (let i = 1; i <= RULES; i++) expect(text).toContain(`- R${i}. `);
  for (const i of DIFFERENCES) expect(text).toMatch(new RegExp(`\\| D${i} +\\|`));
});

test("each file of tests that it names is there", () => {
  const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map((found) => found[1]!);
  expect(named.length).toBeGreaterThan(8);
  for (const path of named) expect(existsSync(ROOT + path), path).toBe(true);
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
