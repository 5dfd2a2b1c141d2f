/** What tells a task that kills nodes from one that is hit when their power goes: nodes that reboot without any suspect. */
import { expect, test } from "vitest";
import type { Simulation } from "../../../host-client/testing/simulation.ts";
import { call, faultsOf, hold, scenario, type Property } from "./bench.ts";
import type { Mutant, Testbed } from "./mutants.ts";

const NODES = 4;

/** Wherever the first client's task goes, the power goes, so often; before that the power of another node, where asked for. */
function hunt(simulation: Simulation, times: number, elsewhere: boolean): void {
  const { world, broker, nodes } = simulation;
  let hits = 0;
  broker.copies = (from, to, packet) => {
    if (from !== "c1" || !packet.includes("a0") || hits++ >= times) return [];
    const at = nodes.findIndex((node) => node.id === to);
    if (elsewhere) world.after(100, () => simulation.cut(nodes[(at + 2) % NODES], 100, 1));
    world.after(700, () => simulation.cut(nodes[at], 100, 1));
    return [];
  };
}

/** How a slow task ends that is hit so often, and how often it was started. */
function hunted(bed: Testbed, times: number, elsewhere: boolean) {
  const one = scenario(call("slow", "a0"), { nodes: NODES });
  const run = bed.runScenario(one, (simulation) => hunt(simulation, times, elsewhere));
  const [line] = run.simulation.endings[0].lines;
  return { faults: faultsOf(run), line, starts: run.simulation.book.ran.get("a0")! };
}

const spared = (put: string): Mutant => ({
  bug: "reboots elsewhere speak for a suspect by " + put,
  file: "shared/engine/cold/losses.ts",
  find: "Math.min(MAX_SPARED,",
  put: `Math.min(${put},`,
});

test("an innocent task that is hit three times, while power goes elsewhere, too, has its value in the end", async () => {
  const property: Property = (bed) => {
    const { faults, line, starts } = hunted(bed, 3, true);
    return faults.concat(starts === 4 ? [] : [`${starts} starts`], line.startsWith("!") ? [line] : []);
  };
  const [asItIs, off] = await hold(property, spared("0"));
  expect(asItIs).toEqual([]);
  expect(off.join()).toContain("QuarantinedError");
});

test.each([
  [3, false],
  [5, true],
])("a task under which each node reboots is quarantined after %i (reboots elsewhere: %s)", async (most, elsewhere) => {
  const property: Property = (bed) => {
    const { faults, line, starts } = hunted(bed, 99, elsewhere);
    return faults.concat(
      starts === most ? [] : [`${starts} starts`],
      /QuarantinedError","sim.slow/.test(line) ? [] : [line],
    );
  };
  const [asItIs, off] = await hold(property, spared("4"));
  expect(asItIs).toEqual([]);
  if (elsewhere) expect(off.join()).toMatch(/\d+ starts/);
});
