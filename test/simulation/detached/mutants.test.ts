/** Deliberate bugs in the keeping of detached workflows: the runs that aim at a rule find it missing. */
import { expect, test } from "vitest";
import type { Scenario } from "../../../host-client/testing/scenario.ts";
import { faultsOf, hold } from "../faults/bench.ts";
import type { Mutant, Testbed } from "../faults/mutants.ts";
import { call, chordOf, detachedScenario, keeperOf } from "./bench.ts";

const COLD = "shared/detached/cold/";
/** Longer than any simulation lasts. */
const NEVER_MS = 10_000_000;

/** The keeper dies and does not come back: a minute later the result is there. */
function keeperGone(bed: Testbed): string[] {
  const late: string[] = [];
  const run = bed.runScenario(detachedScenario(chordOf(60)), (simulation) => {
    simulation.world.after(300, () => simulation.cut(keeperOf(simulation)!, NEVER_MS, 20));
    simulation.world.after(60_000, () => simulation.endings[0].lines.length || late.push("no result in a minute"));
  });
  return [...late, ...faultsOf(run)];
}

/** The keeper's interpreter is stuck for longer than its keep-alive, and then it has its outcome. */
const stuck: Scenario = detachedScenario(
  { chord: [[call("fail", "a0"), call("slow", "a1")], call("mix", "a2")] },
  { nodes: 3, slots: 2, window: 2, costMs: 0, faults: [] },
);
const keeperStuck = (bed: Testbed) =>
  faultsOf(
    bed.runScenario(stuck, (simulation) => {
      simulation.world.after(250, () => keeperOf(simulation)!.pause(37_500));
    }),
  );

const once = {
  chain: [call("mix", "a0"), call("once", "a1", [], { atMostOnce: true }), call("wait", "a2", [9_000])],
};
const onceTwice = (bed: Testbed) =>
  faultsOf(
    bed.runScenario(detachedScenario(once), (simulation) => {
      simulation.world.after(300, () => simulation.cut(keeperOf(simulation)!, 40_000, 20));
    }),
  );

/** The keeper's interpreter is stuck between an out-of-memory and the word of it; another one has taken its place by then. */
const oom = { chain: [call("mix", "a0"), call("mix", "a1"), call("oom", "a2")] };
const stuckAmidOom = (bed: Testbed) =>
  [20, 40, 60, 80, 100].flatMap((atMs) =>
    faultsOf(
      bed.runScenario(detachedScenario(oom, { nodes: 2, costMs: 46, faults: [] }), (simulation) => {
        simulation.world.after(atMs, () => keeperOf(simulation)!.pause(36_663));
      }),
    ),
  );

const CASES: [property: (bed: Testbed) => string[], mutant: Mutant][] = [
  [
    keeperGone,
    {
      bug: "nobody claims what a dead keeper leaves",
      file: `${COLD}tend.ts`,
      find: "if (charge.gone > GONE_S + turn || charge.ticks > HEAD_LEASE_S + turn) claim(warden, charge);",
      put: "void turn;",
    },
  ],
  [
    keeperStuck,
    {
      bug: "the result is written without another look at the head",
      file: `${COLD}keeper.ts`,
      find: "  charge.heard = false;\n  warden.ports.follow",
      put: "  putAway(warden, charge);\n  warden.ports.follow",
    },
  ],
  [
    onceTwice,
    {
      bug: "a step that must not run twice is run by the next keeper",
      file: `${COLD}keeper.ts`,
      find: "if (head.e > 1 && steps.some(isOnce))",
      put: "if (head.e > 99 && steps.some(isOnce))",
    },
  ],
  [
    stuckAmidOom,
    {
      bug: "what was interrupted is not given up with its workflow",
      file: "shared/engine/cold/cancel.ts",
      find: "      peer.current || [], // in its midst, or interrupted there and not yet told so\n",
      put: "",
    },
  ],
];

test.each(CASES.map(([property, mutant]) => ({ bug: mutant.bug, property, mutant })))(
  "found: $bug",
  async ({ property, mutant }) => {
    const [asItIs, off] = await hold(property, mutant);
    expect(asItIs).toEqual([]);
    expect(off).not.toEqual([]);
  },
);
