/** Small scenarios for tests that aim their faults: one workflow, a few nodes, a calm network. */
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import type { TaskOptions } from "../../../shared/protocol/options.ts";
import type { Scenario } from "../../../host-client/testing/scenario.ts";
import type { Run, Simulation } from "../../../host-client/testing/simulation.ts";
import { mutate, type Mutant, type Testbed } from "./mutants.ts";

/** A call of a simulated task; its key is its last argument. */
export function call(task: string, key: string, args: unknown[] = [], options?: TaskOptions): Workflow {
  return { task: `sim.${task}`, args: [...args, key], ...(options && { options }) };
}

/** Calls of one task, with keys of their own. */
export function calls(task: string, count: number, prefix = "a"): Workflow[] {
  return Array.from({ length: count }, (_, i) => call(task, `${prefix}${i}`));
}

/** A scenario of one workflow on three nodes of one slot. */
export function scenario(workflow: Workflow, changes: Partial<Scenario> = {}): Scenario {
  return {
    seed: 1,
    nodes: 3,
    slots: 1,
    clients: 1,
    window: 16,
    costMs: 0,
    noise: { loss: 0, duplicate: 0, delay: 0, delayMs: 0 },
    submissions: [{ at: 1, client: 0, workflow, prefix: "a" }],
    faults: [],
    ...changes,
  };
}

/** What a property finds wrong; nothing where it holds. */
export type Property = (bed: Testbed) => string[];

let sound: Promise<Testbed> | undefined;

/** What a property finds wrong in the engine as it is, and with rules switched off. */
export async function hold(property: Property, ...off: Mutant[]): Promise<[asItIs: string[], off: string[]]> {
  sound ??= mutate([]);
  return [property(await sound), property(await mutate(off))];
}

/** The violations of a run, as text. */
export function faultsOf({ violations }: Run): string[] {
  return violations.map(({ invariant, about }) => `${invariant}: ${about}`);
}

/** Milliseconds from the submission to the outcome; Infinity where there is none, or an error. */
export function durations(bed: Testbed, one: Scenario, prepare: (simulation: Simulation) => void = () => {}): number[] {
  const ends: number[] = [];
  const run = bed.runScenario(one, (simulation) => {
    prepare(simulation);
    simulation.endings.forEach((ending, i) => {
      ends[i] = Infinity;
      const push = ending.lines.push.bind(ending.lines);
      ending.lines.push = (...lines) => {
        if (lines[0].charAt(0) !== "!") ends[i] = Math.min(ends[i], simulation.world.now - ending.submission.at - 10);
        return push(...lines);
      };
    });
  });
  return faultsOf(run).length ? ends.map(() => Infinity) : ends;
}
