import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { OPTION_KEYS } from "../../../shared/protocol/options.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const text = read("docs/canvas.md");
const rows = text.split("\n").filter((line) => line.startsWith("|") && !/^\| *-/.test(line));
const cellsOf = (row: string) => row.split("|").map((cell) => cell.trim());

/** Short names of test files in the tables. */
const FILES: Record<string, string> = {
  N: "test/espruino/options.test.ts",
  O: "test/espruino/results.test.ts",
  R: "test/broker/results.test.ts",
  W: "test/espruino/canvas-words.test.ts",
};
const simulation = (name: string) => `test/simulation/options/${name}.test.ts`;

describe("docs/canvas.md", () => {
  test.each(Object.keys(OPTION_KEYS))("has a row for the option %s", (option) => {
    expect(rows.some((row) => cellsOf(row)[1].startsWith(`\`${option}\``))).toBe(true);
  });

  test("tells of every rule, and of every difference by its number", () => {
    for (let i = 1; i <= 31; i++) expect(text).toContain(`- R${i}. `);
    for (const i of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14]) expect(text).toMatch(new RegExp(`\\| D${i} +\\|`));
  });

  test("the tests that it names exist: files, and beginnings of titles", () => {
    const named = rows.map((row) => cellsOf(row).at(-2)!).filter((cell) => /^(S|N|O|R|W) |^`test\//.test(cell));
    expect(named.length).toBeGreaterThan(25);
    for (const cell of named) for (const name of cell.split(/, (?=[SNORW] |`)/)) expect(name).toSatisfy(exists);
  });
});

/** `S timing`, `S limits "priority"`, `N "jitter only"`, or a path in backquotes with or without a title. */
function exists(name: string): boolean {
  const [, place, title] = /^(S \w+|[NORW]|`[^`]+`)(?: "([^"]+)")?(?: \(long run\))?$/.exec(name) ?? [];
  if (place === undefined) return false;
  const file = place.startsWith("S ") ? simulation(place.slice(2)) : (FILES[place] ?? place.replaceAll("`", ""));
  return title === undefined
    ? read(file) !== ""
    : read(file)
        .replace(/\(\s+"/g, '("')
        .includes(`("${title}`);
}
