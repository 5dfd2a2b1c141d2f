import { expect, test } from "vitest";
import { check, hovers } from "./checker.ts";

const STEPS = 200;

const HEAD = `
import { chain, chord, group, tasksOf } from "../../../host-client/canvas/index.ts";
const t = tasksOf<typeof import("./tasks.ts")>("tasks");
`;

const steps = (count: number) =>
  Array.from({ length: count }, (_, i) => (i % 2 === 0 ? `t.add.s(${i})` : "t.double.s()"));
test(`a misfit in the last of ${STEPS} steps is found there, and named`, () => {
  const text = `${HEAD}export const flow = chain(\n${steps(STEPS).join(",\n")},\nt.shout.s(),\n);\n`;
  const [only, ...others] = check("generated.ts", text).diagnoses;
  expect(others).toEqual([]);
  expect(text.split("\n")[only.line - 1]).toBe("t.shout.s(),");
  expect(only.message).toContain("Type 'number' is not assignable to type 'string'");
});

test("hover over workflows is one short line of names", async () => {
  const lines = {
    add: "t.add",
    partial: "t.add.s(10)",
    chainOfTen: `chain(${steps(9).join(", ")}, t.show.s())`,
    pipeOfTen: steps(10)
      .map((step, i) => (i === 0 ? step : `.pipe(${step})`))
      .join(""),
    groupOfThree: "group(t.double.s(1), t.show.s(1), t.read.s())",
    listGroup: "group([1, 2].map((n) => t.add.s(n, n)))",
    chordOfTwo: "chord([t.add.s(1), t.mul.s(2)], chain(t.tsum.s(), t.show.s()))",
    headOnly: "chord([t.add.s(1), t.mul.s(2)])",
    mapped: "t.double.map([1, 2])",
    chunked: "t.add.chunks([[1, 2]], 10)",
    result: "chain(t.add.s(1), t.show.s()).delay(2)",
    got: "await chain(t.add.s(1), t.show.s()).delay(2).get()",
  };
  const text =
    HEAD +
    Object.entries(lines)
      .map(([name, code]) => `export const ${name} = ${code};\n`)
      .join("");
  const shown = hovers(text, Object.keys(lines));
  await expect(`${shown.join("\n")}\n`).toMatchFileSnapshot("gold/hovers.txt");
});
