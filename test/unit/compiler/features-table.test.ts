/** The table in docs/device-javascript.md is that of the feature suite: by its names and its refusals. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type FeatureReport, runFeatures } from "../../../host-client/compiler/features/run.ts";
import { renderTable, tableIn, withTable } from "../../../host-client/compiler/features/table.ts";
import { SUITE, readPrograms } from "../../../scripts/feature-programs.ts";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const programs = readPrograms(SUITE);
const committed = tableIn(read("docs/device-javascript.md"));
const TARGETS = ["simulator", "espruino-linux", "espruino-esp32like"];

/** What the committed table says of single programs. */
const refusedInTable = [...committed.matchAll(/([\w-]+) \((E\d+)\)/g)].map(([, name, code]) => ({
  name: name!,
  code: code!,
}));
const differInTable = [...committed.matchAll(/^- `(.*)` differs on (\S+)$/gm)].map(([, name, on]) => ({
  name: name!,
  on: on!,
}));

/** A report with nothing but what tables tell. */
const reportOf = (refused: FeatureReport["refused"], differ: { name: string; on: string }[]): FeatureReport => ({
  same: programs.length - refused.length - new Set(differ.map(({ name }) => name)).size,
  refused,
  differ: differ.map((one) => ({ ...one, node: { value: "" }, got: { value: "" } })),
});

describe("the committed table", () => {
  test("is what the suite's programs give, with the refusals and differences that it names", () => {
    expect(committed).toBe(renderTable(programs, reportOf(refusedInTable, differInTable), TARGETS));
  });

  test("has a chapter for each program", () => {
    expect(committed).not.toContain("| Others |");
  });

  test("says that none differ, and that 92 % run", () => {
    expect(committed).toContain(" 0 differ.");
    expect(Number(/\((\d+\.\d) %\)/.exec(committed)![1])).toBeGreaterThanOrEqual(92);
  });

  test("holds for its refusals: these programs are refused, and by these codes", async () => {
    const names = new Set(refusedInTable.map(({ name }) => name));
    const { same, refused } = await runFeatures(
      programs.filter(({ name }) => names.has(name)),
      {},
    );
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(refused.sort(byName)).toEqual([...refusedInTable].sort(byName));
    expect(same).toBe(0);
  });
});

describe("a table", () => {
  const two = [
    { name: "fn-a", source: "", chapter: "functions" },
    { name: "something-else", source: "" },
  ];

  test("has a row for each chapter that has programs, and names what is refused and what differs", () => {
    const report: FeatureReport = {
      same: 0,
      refused: [{ name: "fn-a", code: "E101" }],
      differ: [{ name: "something-else", on: "simulator", node: { value: "1" }, got: { value: "2" } }],
    };
    expect(renderTable(two, report, ["simulator"]).split("\n")).toEqual([
      "2 programs: 0 (0.0 %) are the same everywhere, 1 are refused, 1 differ.",
      "",
      "| chapter | programs | same on simulator | refused, and by which code |",
      "| --- | --- | --- | --- |",
      "| Functions and their arguments | 1 | 0 | fn-a (E101) |",
      "| Others | 1 | 0 |  |",
      "",
      "- `something-else` differs on simulator",
    ]);
  });

  test("stands between two marks of a text, which it leaves alone", () => {
    const text = "before\n<!-- features: written by npm run features:docs -->\nold\n<!-- end of features -->\nafter";
    expect(tableIn(withTable(text, "new"))).toBe("new");
    expect(withTable(withTable(text, "x"), "new")).toBe(withTable(text, "new"));
    expect(withTable(text, "new")).toMatch(/^before\n[^]*\nafter$/);
    expect(() => tableIn("nothing")).toThrow("no place for the table");
  });
});
