/** Two guardians that claim a workflow at the same moment (protocol notes 9: 15): one of them goes on, and one result stays. */
import { expect, test } from "vitest";
import { KEEPING } from "../../../shared/detached/warden.ts";
import type { Simulation } from "../../../host-client/testing/simulation.ts";
import { mutate, type Mutant, type Testbed } from "../faults/mutants.ts";
import { call, detachedScenario, keeperOf, wrongWith } from "./bench.ts";

/** Longer than any simulation lasts. */
const NEVER_MS = 10_000_000;
const DEATHS_MS = [150, 400, 900, 1_700];
const workflow = { chain: [call("wait", "a0", [6_000]), call("mix", "a1"), call("wait", "a2", [6_000])] };

/** Without turns the guardians claim at once: what is looked at here is what comes of that. */
const noTurns: Mutant = {
  bug: "guardians do not wait for their turn",
  file: "shared/detached/cold/tend.ts",
  find: "const turn = charge.head.n.indexOf(warden.peer.id);",
  put: "const turn = 0;",
};

/** How many keep it now. */
const keepers = ({ nodes }: Simulation) =>
  nodes.filter((node) => node.alive && node.detached.warden?.charges.$w0?.phase === KEEPING).length;

/** The keeper dies for good: what is wrong then; two that keep it for longer than a message takes are. */
function afterDeath(bed: Testbed, atMs: number): string[] {
  const both: string[] = [];
  let claims = 0;
  const run = bed.runScenario(detachedScenario(workflow), (simulation) => {
    const { world, broker } = simulation;
    broker.trace = (line) => void (/record n\d: d\/w0\/h .*"e":2/.test(line) && claims++);
    world.after(atMs, () => simulation.cut(keeperOf(simulation)!, NEVER_MS, 20));
    for (let ms = atMs + 100; ms < 40_000; ms += 500)
      world.after(ms, () => keepers(simulation) > 1 && both.push(`two keepers at ${ms} ms`));
  });
  return [...wrongWith(run), ...both, ...(claims > 1 ? [] : [`${claims} claims`])];
}

test("two guardians claim at once: one goes on, and its result stays", async () => {
  const sound = await mutate([noTurns]);
  const off = await mutate([
    noTurns,
    {
      bug: "of two claims neither gives way",
      file: "shared/detached/cold/warden.ts",
      find: "  if (!mine || charge.phase === WATCHING) {\n",
      put: "  if (charge.phase === WATCHING) {\n",
    },
  ]);
  expect(DEATHS_MS.flatMap((atMs) => afterDeath(sound, atMs))).toEqual([]);
  expect(DEATHS_MS.flatMap((atMs) => afterDeath(off, atMs))).not.toEqual([]);
});
