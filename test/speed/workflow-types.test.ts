/** Workflow files are checked quickly enough for an editor, whatever their form. */
import { expect, test } from "vitest";
import { check } from "../unit/canvas-types/checker.ts";

/** What a workflow file of 200 steps may take of the processor, in milliseconds. */
const BUDGET_MS = 2_000;
const STEPS = 200;

const HEAD = `
import { chain, chord, group, tasksOf } from "../../../host-client/canvas/index.ts";
const t = tasksOf<typeof import("./tasks.ts")>("tasks");
`;

const steps = (count: number) =>
  Array.from({ length: count }, (_, i) => (i % 2 === 0 ? `t.add.s(${i})` : "t.double.s()"));
const sections = Array.from({ length: STEPS / 4 }, (_, i) => {
  return `chain(t.add.s(${i}), group(t.double.s(), t.mul.s(2)), t.tsum.s(), chord([t.add.s(1), t.double.s()], t.tsum.s()))`;
});

const FORMS = {
  "one chain of steps": `chain(${steps(STEPS).join(", ")})`,
  "one list of steps": `chain([${steps(STEPS).join(", ")}])`,
  "a pipe of steps": steps(STEPS)
    .map((step, i) => (i === 0 ? step : `.pipe(${step})`))
    .join(""),
  "one group of members": `group(${steps(STEPS)
    .map((step) => `chain(${step}, t.show.s())`)
    .join(", ")})`,
  "chords and groups in one chain": `chain(${sections.join(", ")})`,
};

/** Another try where one took too long: the compiler's own warming up, or a machine with other things to do. */
const MAX_TRIES = 3;

test.each(Object.entries(FORMS))(`${STEPS} steps are checked within ${BUDGET_MS} ms: %s`, (_, form) => {
  const times: number[] = [];
  while (times.length < MAX_TRIES && !times.some((ms) => ms <= BUDGET_MS)) {
    const { diagnoses, checkMs } = check("generated.ts", `${HEAD}export const flow = ${form};\n`);
    expect(diagnoses).toEqual([]);
    times.push(checkMs);
  }
  expect(Math.min(...times), `took ${times.map(Math.round).join(", ")} ms`).toBeLessThanOrEqual(BUDGET_MS);
});
