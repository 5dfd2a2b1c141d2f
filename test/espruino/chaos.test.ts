/**
 * Real interpreters over Mosquitto while power goes, the broker restarts, processes stand still and sockets are cut: all
 * results are right, each once, and nobody holds anything after. The order of what happens comes from a printed seed.
 */
import { afterEach, describe, expect, it } from "vitest";
import { findInterpreter, type Runtime } from "../../scripts/support/nodes.ts";
import { ChaosCluster, type ChaosPlan } from "../support/chaos-cluster.ts";
import { hasMosquitto } from "../support/mosquitto.ts";

const seed = Number(process.env.BROCCOLI_SEED ?? Date.now() % 1_000_000);
const SMALL: ChaosPlan = { tasks: 200, kills: 3, restarts: 1, stops: 1, stopMs: [1_500], cuts: 0, seed };
/** A node stands still for less than a lease, or for more. */
const STOPS = { stops: 4, stopMs: [2_000, 14_000] };
const WHOLE: ChaosPlan = { tasks: 2_000, kills: 20, restarts: 2, ...STOPS, cuts: 4, seed };

const builds = (["espruino-esp32like", "espruino-linux"] as Runtime[]).filter(findInterpreter);
if (!builds.length) console.warn("\n### SKIPPED: chaos on interpreters, none found ###\n");
const here = builds.length > 0 && hasMosquitto();
/** In the gate one build, and a small plan. */
const CASES = process.env.BROCCOLI_LONG
  ? builds.map((runtime) => ({ runtime, plan: WHOLE }))
  : builds.slice(0, 1).map((runtime) => ({ runtime, plan: SMALL }));

let all: ChaosCluster | undefined;
afterEach(async () => {
  await all?.close();
  all = undefined;
});

describe.runIf(here).each(CASES)("4 nodes on $runtime, $plan.tasks tasks (seed $plan.seed)", ({ runtime, plan }) => {
  it("nodes killed, stopped and cut off, the broker restarted: all results are right, each once", async () => {
    all = await ChaosCluster.start(runtime);
    const { wrong, leaks, struck, ...outcome } = await all.run(plan);
    console.log(`chaos on ${runtime}, seed ${plan.seed}:`, JSON.stringify({ struck, ...outcome }));
    expect({ wrong, leaks }).toEqual({ wrong: [], leaks: [] });
    expect(outcome.right).toBe(outcome.workflows);
    expect(outcome.tasks).toBeGreaterThanOrEqual(plan.tasks);
    const { kills, restarts, stops, cuts } = plan;
    expect(struck).toEqual({ kills, restarts, stops, cuts });
    expect(await all.complete(), "a node did not come back").toBe(true);
  }, 1_200_000);
});
