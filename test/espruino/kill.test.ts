import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { findInterpreter } from "../../scripts/support/nodes.ts";
import { startVectorCluster, type VectorCluster } from "../../scripts/vectors/cluster.ts";

const here = findInterpreter("espruino-esp32like") !== undefined;
if (!here) console.warn("\n### SKIPPED: killing real nodes, no interpreter found ###\n");

/** Long enough to be killed in, short enough to be done again. */
const NAP_MS = 400;
const NODES = 3;

const nap = (value: unknown): Workflow => ({ task: "vectors.sleepy", args: [NAP_MS, value] });
const call = (task: string, ...args: unknown[]): Workflow => ({ task: `vectors.${task}`, args });
const then = (task: string, ...args: unknown[]): Workflow => call(task, ...args);
const six = [1, 2, 3, 4, 5, 6];

const SHAPES: [name: string, workflow: Workflow, value: unknown][] = [
  ["a single task", nap(7), 7],
  [
    "a chain",
    { chain: [nap(1), then("add", 2), { task: "vectors.sleepy", args: [NAP_MS, 9], immutable: true }, then("add", 1)] },
    10,
  ],
  ["a group", { group: six.map(nap) }, six],
  ["a chord", { chord: [six.map(nap), call("tsum")] }, 21],
  [
    "a chord amid a chain",
    { chain: [nap(1), { chord: [six.map((n) => ({ ...nap(n), immutable: true })), call("tsum")] }, then("mul", 2)] },
    42,
  ],
  ["a starmap", { starmap: ["vectors.sleepy", six.map((n) => [NAP_MS / 4, n])] }, six],
  [
    "chunks",
    { chunks: ["vectors.sleepy", six.map((n) => [NAP_MS / 2, n]), 2] },
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ],
];

describe.skipIf(!here)("a node that is killed in the middle (SIGKILL, interpreters over a broker)", () => {
  let nodes: VectorCluster;
  beforeAll(async () => void (nodes = await startVectorCluster("espruino-esp32like", "aedes")), 60_000);
  afterAll(() => nodes?.close());

  /** The node that has work of the client: the one whose death is felt. */
  const busiest = () => {
    const partners = Object.values(nodes.cluster.peer.partners).sort((a, b) => b.open - a.open);
    return nodes.nodes.ids.indexOf(partners[0].id);
  };

  it.each(SHAPES)(
    "%s gives its value, once",
    async (_name, workflow, value) => {
      await nodes.cluster.until(() => nodes.cluster.online.length === NODES, 30_000);
      const result = nodes.cluster.submit(workflow);
      let settled = 0;
      const done = result.get({ timeoutMs: 30_000 }).finally(() => settled++);
      await new Promise((resolve) => setTimeout(resolve, NAP_MS / 2));
      const victim = busiest();
      await nodes.nodes.kill(victim);
      expect(await done).toEqual(value);
      expect(settled).toBe(1);
      await nodes.nodes.restart(victim);
    },
    60_000,
  );
});
