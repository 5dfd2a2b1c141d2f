/** Scenarios of one detached workflow on four nodes, for tests that aim their faults. */
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import { decode } from "../../../shared/protocol/codec.ts";
import { evaluate } from "../../../host-client/testing/reference.ts";
import type { Scenario } from "../../../host-client/testing/scenario.ts";
import { runScenario, type Run, type Simulation } from "../../../host-client/testing/simulation.ts";
import { calls, call, faultsOf, scenario } from "../faults/bench.ts";

/** The moment from which the client is gone, in ms. */
export const GONE_MS = 80;

/** A chord of so many members, each of which takes its node some time. */
export const chordOf = (size: number): Workflow => ({ chord: [calls("mix", size), call("mix", "ab")] });

/** One detached workflow on four nodes whose client leaves at once. */
export function detachedScenario(workflow: Workflow, changes: Partial<Scenario> = {}): Scenario {
  return scenario(workflow, {
    nodes: 4,
    costMs: 20,
    submissions: [{ at: 1, client: 0, workflow, prefix: "a", detached: true }],
    faults: [{ kind: "leave", at: GONE_MS, client: 0 }],
    ...changes,
  });
}

/** The machine that keeps the workflow as the broker's head says. */
export function keeperOf({ broker, nodes }: Simulation) {
  const head = JSON.parse(broker.store.records.get("d/w0/h") ?? "null") as { k: string } | null;
  return nodes.find((node) => node.id === head?.k);
}

/** What is wrong with a run: violations, or a value that is not the right one; nothing where all is well. */
export function wrongWith(run: Run): string[] {
  const found = faultsOf(run);
  const [{ lines, submission }] = run.simulation.endings;
  const { outcome } = evaluate(submission.workflow);
  if (lines.length !== 1) found.push(`${lines.length} results: ${lines.join(" ")}`);
  else if (!("ok" in outcome) || lines[0] !== JSON.stringify(outcome.ok)) found.push(`got ${lines[0]}`);
  return found;
}

export { call, calls, decode, faultsOf, runScenario };
