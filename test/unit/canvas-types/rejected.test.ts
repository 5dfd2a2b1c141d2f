import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkAll } from "./checker.ts";

/** The fewest expressions that the types are held against, on either side. */
const FEWEST = 60;
const DIRECTIVE = /^\/\/ @ts-expect-error (.*)$/;

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

interface Case {
  line: number;
  reason: string;
  code: string;
}

function casesOf(text: string): Case[] {
  const lines = text.split("\n");
  const found = lines.map((line, index) => ({
    line: index + 2,
    reason: DIRECTIVE.exec(line)?.[1],
    code: lines[index + 1],
  }));
  return found.filter((one): one is Case => one.reason !== undefined);
}

const accepted = read("accepted.ts");
const rejected = read("rejected.ts");
const asIfChain = (type: string) => accepted.replace("is<Chain<[], number>>", `is<Chain<[], ${type}>>`);

const checked = checkAll({
  "accepted.ts": accepted,
  "accepted-string.ts": asIfChain("string"),
  "accepted-any.ts": asIfChain("any"),
  "rejected.ts": rejected,
  "rejected-bare.ts": rejected.replaceAll("// @ts-expect-error", "//"),
});

test("every expression of accepted.ts compiles, with exactly the type beside it", () => {
  const expressions = accepted.split("\n").filter((line) => line.startsWith("type("));
  expect(checked["accepted.ts"].diagnoses).toEqual([]);
  expect(expressions.length).toBeGreaterThanOrEqual(FEWEST);
});

test("the exact types are really compared: a wrong one is an error", () => {
  expect(checked["accepted-string.ts"].diagnoses.length).toBe(1);
});

test("the exact types tell any from the type that was meant", () => {
  expect(checked["accepted-any.ts"].diagnoses.length).toBe(1);
});

describe("what must not compile", () => {
  const cases = casesOf(rejected);
  const bare = checked["rejected-bare.ts"].diagnoses;

  test(`there are at least ${FEWEST} expressions, each once`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(FEWEST);
    expect(new Set(cases.map((one) => one.code)).size).toBe(cases.length);
  });

  test("with the directives the file compiles, so none of them is idle", () => {
    expect(checked["rejected.ts"].diagnoses).toEqual([]);
  });

  test("without them nothing else is wrong", () => {
    const lines = cases.map((one) => one.line);
    expect(bare.filter(({ line }) => !lines.includes(line))).toEqual([]);
  });

  test.each(cases)("$code", ({ line, reason }) => {
    const messages = bare.filter((one) => one.line === line).map((one) => one.message);
    expect(messages.length).toBe(1);
    expect(messages[0]).toContain(reason);
  });
});
