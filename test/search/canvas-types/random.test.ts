import { expect, test } from "vitest";
import { check } from "../../unit/canvas-types/checker.ts";
import { Writer } from "./random.ts";

/** A second or two of checking; each run takes other seeds. A long run nests each pair of forms many times. */
const WORKFLOWS = process.env.BROCCOLI_LONG ? 400 : 30;
const DEPTH = 3;

const HEAD = `
import { chain, chord, group, tasksOf } from "../../../host-client/canvas/index.ts";
import type { Result } from "../../../host-client/canvas/index.ts";
import { type } from "./exact.ts";
const t = tasksOf<typeof import("./tasks.ts")>("tasks");
`;
const FIRST_LINE = HEAD.split("\n").length;

const seed = Number(process.env.BROCCOLI_SEED ?? Date.now() % 1_000_000);
const seeds = Array.from({ length: WORKFLOWS }, (_, i) => seed + i);

test(`random nested workflows have the type that the rules of the canvas give (seed ${seed})`, () => {
  const lines = seeds.map((one) => {
    const { code, value } = new Writer(one).piece(undefined, DEPTH);
    return `type(${code}.delay()).is<Result<${value.text}>>();`;
  });
  const { diagnoses } = check("generated.ts", `${HEAD}${lines.join("\n")}\n`);
  expect(diagnoses.map(({ line, message }) => ({ code: lines[line - FIRST_LINE], message }))).toEqual([]);
});

test(`one leaf that does not fit spoils each of them (seed ${seed})`, () => {
  const lines = seeds.flatMap((one) => {
    const whole = new Writer(one);
    whole.piece(undefined, DEPTH);
    if (whole.typedLeaves === 0) return [];
    return [`${new Writer(one, one % whole.typedLeaves).piece(undefined, DEPTH).code};`];
  });
  const { diagnoses } = check("generated.ts", `${HEAD}${lines.join("\n")}\n`);
  const wrong = new Set(diagnoses.map(({ line }) => line - FIRST_LINE));
  expect(lines.length).toBeGreaterThan(WORKFLOWS / 4);
  expect(lines.filter((_, index) => !wrong.has(index))).toEqual([]);
});
