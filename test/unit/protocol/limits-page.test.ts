import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as limits from "../../../shared/protocol/limits.ts";

const page = readFileSync("docs/limits.md", "utf8");
const rows = new Map(
  [...page.matchAll(/^\| `([A-Z_]+)` \| ([\d,]+)( ms| bytes| s)? \|/gm)].map((row) => [row[1], row]),
);
const numbers = Object.entries(limits).filter(([, value]) => typeof value === "number");

describe("docs/limits.md", () => {
  it.each(numbers)("has %s as it is, with its unit", (name, value) => {
    const [, , shown = "", unit = ""] = rows.get(name) ?? [];
    expect(Number(shown.replaceAll(",", ""))).toBe(value);
    expect(unit.trim()).toBe(/_MS$/.test(name) ? "ms" : /_BYTES$/.test(name) ? "bytes" : /_S$/.test(name) ? "s" : "");
  });

  it("has no number that is no more", () => {
    expect([...rows.keys()].filter((name) => !(name in limits))).toEqual([]);
  });

  it("names in its text only numbers that there are", () => {
    const named = [...page.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name in limits))).toEqual([]);
  });
});
