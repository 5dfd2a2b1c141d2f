/** Property test of fairness (protocol notes 9: 17), shown to find its bug when the rule it guards is off. */
import { expect, test } from "vitest";
import { call, calls, faultsOf, hold, scenario } from "./bench.ts";
import type { Mutant, Testbed } from "./mutants.ts";

const TASK_MS = 100;
/** When the small one comes: amid the first batches, and when the windows are shared. */
const MOMENTS_MS = [20, 55, 700, 3_000, 3_037, 3_061, 3_099];
/** Packets on their way, a turn's slice. */
const NETWORK_MS = 25;

const OFF: Mutant[] = ["cold/rare.ts", "run.ts"].map((file) => ({
  bug: "owners take no turns",
  file: "shared/engine/" + file,
  find: "if (peer.share < peer.window) takeTurns(peer);",
  put: "",
}));

/** Two clients with long lists, and a third one with one call: the longest for which that waits, over all moments. */
function longestWait(bed: Testbed, task: "wait" | "busy", slots: number): number {
  const greedy = (prefix: string) => ({
    group: calls("mix", 100, prefix).map((_, i) => call(task, `${prefix}${i}`, [TASK_MS])),
  });
  const waits = MOMENTS_MS.map((at) => {
    const one = scenario(greedy("a"), { nodes: 2, slots, clients: 3 });
    one.submissions.push({ at: 1, client: 1, workflow: greedy("b"), prefix: "b" });
    one.submissions.push({ at, client: 2, workflow: call(task, "c0", [TASK_MS]), prefix: "c" });
    const run = bed.runScenario(one);
    return faultsOf(run).length ? Infinity : run.simulation.book.lastStart.get("c0")! - at - 10;
  });
  return Math.max(...waits);
}

// one turn of each owner; where tasks block, two of them are a slice, between which a node hears and gives turns
test.each([
  ["wait", 1, 3 * TASK_MS],
  ["wait", 4, 2 * TASK_MS],
  ["busy", 1, 6 * TASK_MS],
] as const)("amid two greedy clients a small one's call (%s, %i slots) waits %i ms at the most", async (...one) => {
  const [task, slots, most] = one;
  const [asItIs, off] = await hold(
    (bed) => {
      const ms = longestWait(bed, task, slots);
      return ms <= most + NETWORK_MS ? [] : [`${ms} ms`];
    },
    ...OFF,
  );
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});
