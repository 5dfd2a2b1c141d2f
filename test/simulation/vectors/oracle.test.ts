import { describe, expect, it } from "vitest";
import { readVectors } from "../../../scripts/vectors.ts";
import { runOnEngine } from "../../../scripts/vectors/engine.ts";
import { differenceOf, type Outcome, type Ran, type Seen, type Vector } from "../../../scripts/vectors/format.ts";
import { evaluateByRules } from "../../support/canvas-oracle.ts";
import { randomCanvas } from "../../support/random-canvas.ts";

const RUNS = process.env.BROCCOLI_LONG ? 20_000 : 300;
const seed = Number(process.env.BROCCOLI_SEED ?? Date.now() % 1_000_000);

/** Tasks that the evaluation by rules does not know: they are of timers, or of Celery's old error links. */
const OUTSIDE = /"(sleepy|onFail)"/;

/** What a vector's line has against the rules' own verdict. */
function differencesFromRules(vector: Vector): string[] {
  const { outcome, ran } = evaluateByRules(vector.wf, vector.applyArgs);
  const outcomes: Outcome[] = "anyOf" in outcome ? outcome.anyOf : [outcome];
  return outcomes.map((one) => differenceOf(vector, { outcome: one, ran })).filter((text) => text !== "");
}

/** Where several members fail, which error a link hears of is not certain: only that it is called is compared. */
function withoutReasons(ran: Ran[]): Ran[] {
  return ran.map(([task, args]) => [task, task === "errback" ? args.slice(2) : args]);
}

async function differenceFromEngine(canvasSeed: number): Promise<string> {
  const canvas = randomCanvas(canvasSeed);
  const { outcome, ran } = evaluateByRules(canvas.wf, canvas.applyArgs);
  const expected = { expected: outcome, expectedRan: withoutReasons(ran) };
  const vector: Vector = { ...canvas, id: `random-${canvasSeed}`, family: "random", outcome: {}, ...expected };
  const seen: Seen = await runOnEngine(vector, canvasSeed);
  return differenceOf(vector, { ...seen, ran: withoutReasons(seen.ran) });
}

describe("the rules of the canvas, evaluated by a program that knows nothing of the engine,", () => {
  it("give what is recorded for every vector", () => {
    const files = ["canvas-vectors", "canvas-neighbours"];
    const vectors = files.flatMap((name) => readVectors(`test/fixtures/${name}.jsonl`));
    const known = vectors.filter(({ wf }) => !OUTSIDE.test(JSON.stringify(wf)));
    expect(known.length).toBeGreaterThan(500);
    const differing = known.flatMap((vector) => differencesFromRules(vector).map((text) => `${vector.id}: ${text}`));
    expect(differing).toEqual([]);
  });

  it(`give what the engine gives for ${RUNS} random workflows (seed ${seed})`, async () => {
    const differing: string[] = [];
    for (let i = 0; i < RUNS && differing.length < 5; i++) {
      const text = await differenceFromEngine(seed + i);
      if (text) differing.push(`seed ${seed + i}: ${text}\n${JSON.stringify(randomCanvas(seed + i))}`);
    }
    expect(differing).toEqual([]);
  }, 600_000);
});
