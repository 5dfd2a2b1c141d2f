/** Any node, killed at any step of any vector: the same outcome, what had to run has run, and nobody holds anything after. */
import { describe, expect, it } from "vitest";
import { readVectors } from "../../../scripts/vectors.ts";
import { describeFailure, firstFailure, killsOf, runAllKills } from "../../../scripts/vectors/kills.ts";
import { DEATHS, KILL_NODES, runKilled, type Death } from "../../../scripts/vectors/killed.ts";
import {
  LEASES_FORGOTTEN,
  VALUES_AS_THEY_COME,
  OWNERS_KEPT,
  mutateModule,
  type Mutant,
} from "../../simulation/faults/mutants.ts";

const vectors = readVectors("test/fixtures/canvas-vectors.jsonl");
const SAMPLE = 2_000;
const seed = Number(process.env.BROCCOLI_SEED ?? Date.now() % 1_000_000);
const ENGINE = "shared/engine/";

const SAME_BOOT: Mutant = {
  bug: "a node has the same boot id after each boot",
  file: "host-client/testing/machine.ts",
  find: 'boot: id + "-" + this.boots',
  put: 'boot: id + "-1"',
};

const MUTANTS: Mutant[] = [
  {
    bug: "a presence that says gone is not believed, and neither is silence",
    file: ENGINE + "cold/losses.ts",
    find: "export function giveUp(peer: Peer, partner: Partner): void {\n",
    put: "export function giveUp(peer: Peer, partner: Partner): void {\n  if (partner) return;\n",
  },
  {
    bug: "silence is borne for ever",
    file: ENGINE + "cold/ticks.ts",
    find: "if (silent >= lease && partner.openLeases && !partner.stale) retireSilent(peer, partner);",
    put: "",
  },
  LEASES_FORGOTTEN,
  VALUES_AS_THEY_COME,
  OWNERS_KEPT,
];

describe("a node that is killed at any step of any vector", () => {
  it(`changes nothing of its outcome: ${SAMPLE} kills from seed ${seed}`, () => {
    const failure = firstFailure(vectors, SAMPLE, seed);
    expect(failure && describeFailure(failure)).toBeUndefined();
  });

  it.runIf(process.env.BROCCOLI_LONG)(
    "changes nothing of its outcome: each node at each step, in each way",
    () => {
      const failures: string[] = [];
      const { passed, runs } = runAllKills(vectors, (text) => failures.push(text));
      expect(failures).toEqual([]);
      expect(passed).toBe(vectors.length);
      expect(runs).toBeGreaterThan(vectors.length * 100);
    },
    600_000,
  );

  it("may be any, in any of three ways, before any event or within any task", () => {
    const vector = vectors.find(({ id }) => id === "chord-basic-005")!;
    const kills = killsOf(vector);
    for (const death of Object.keys(DEATHS) as Death[]) {
      const { events, tasks, difference } = runKilled(vector, { death });
      expect(difference).toBe("");
      expect(tasks).toBe(vector.ran!.length);
      expect(events).toBeGreaterThan(2 * tasks);
      expect(kills.filter((kill) => kill.death === death)).toHaveLength(KILL_NODES * events + tasks);
    }
  });

  it("that dies in a task makes it run again: side effects come at least once", () => {
    const vector = vectors.find(({ id }) => id === "single-001")!;
    expect(runKilled(vector, { death: "gone", task: 0 })).toMatchObject({ difference: "", tasks: 2 });
  });
});

describe("such kills find bugs:", () => {
  it.each(MUTANTS)("$bug", async (mutant) => {
    const source = `export { firstFailure } from "./scripts/vectors/kills.ts";`;
    const bed = await mutateModule<{ firstFailure: typeof firstFailure }>(source, [mutant]);
    expect(bed.firstFailure(vectors, 500, 1), "no kill showed it").toBeDefined();
  });

  it("boot ids that repeat give a wrong value, silently, where a node is back while others are at what it lent them", async () => {
    const source = `export { killsOf } from "./scripts/vectors/kills.ts"; export { runKilled } from "./scripts/vectors/killed.ts";`;
    type Bed = { killsOf: typeof killsOf; runKilled: typeof runKilled };
    const bed = await mutateModule<Bed>(source, [SAME_BOOT]);
    const vector = vectors.find(({ id }) => id === "nested-deep-008")!;
    const differences = bed.killsOf(vector).map((kill) => bed.runKilled(vector, kill).difference);
    expect(differences).toContainEqual(expect.stringMatching(/^wanted \{"ok":.*\}, got \{"ok":/));
  });
});
