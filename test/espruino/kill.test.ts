/** A node of three is killed (SIGKILL) while a workflow runs: once for each kind of workflow, on each build that is here. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBroker } from "../../host-client/broker.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { startCluster, type RunningCluster } from "../../scripts/support/cluster.ts";
import { findInterpreter, type Runtime } from "../../scripts/support/nodes.ts";

const builds = (["espruino-esp32like", "espruino-linux"] as Runtime[]).filter(findInterpreter);
if (!builds.length) console.warn("\n### SKIPPED: killing real nodes, no interpreter found ###\n");

const NODES = 3;
/** Long enough to be killed in, short enough to be done again. */
const NAP_MS = 400;
/** One of six in a row. */
const SHORT_NAP_MS = NAP_MS / 4;

/** What a nap tells when it begins says where to kill. */
const TASKS = `
import { progress } from "broccoli-esp32/node";
const later = (ms: number, value: number): Promise<number> => {
  progress(value);
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
};
export const nap = (value: number) => later(${NAP_MS}, value);
export const doze = (value: number) => later(${SHORT_NAP_MS}, value);
export const dozeBy = (value: number, add: number) => later(${SHORT_NAP_MS}, value + add);
export const add = (a: number, b: number) => a + b;
export const mul = (a: number, b: number) => a * b;
export const tsum = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
export const sumAll = (lists: number[][]) => lists.reduce((sum, list) => sum + tsum(list), 0);
`;

const call = (task: string, ...args: unknown[]): Workflow => ({ task: `naps.${task}`, args });
const nap = (value: unknown): Workflow => call("nap", value);
const alone = (workflow: Workflow): Workflow => ({ ...workflow, immutable: true });
const six = [1, 2, 3, 4, 5, 6];
const pairs = six.map((n) => [n, 10 * n]);
const sums = six.map((n) => 11 * n);

const SHAPES: [name: string, workflow: Workflow, value: unknown][] = [
  ["a single task", nap(7), 7],
  ["a chain", { chain: [nap(1), call("add", 2), alone(nap(9)), call("add", 1)] }, 10],
  ["a group", { group: six.map(nap) }, six],
  ["a chord", { chord: [six.map(nap), call("tsum")] }, 21],
  [
    "a chord amid a chain",
    { chain: [nap(1), { chord: [six.map((n) => alone(nap(n))), call("tsum")] }, call("mul", 2)] },
    42,
  ],
  ["a map", { map: ["naps.doze", six] }, six],
  ["a map amid a chain", { chain: [nap(1), { map: ["naps.doze", six] }, call("tsum")] }, 21],
  ["a map in a group", { group: [{ map: ["naps.doze", six] }, nap(7)] }, [six, 7]],
  ["a starmap", { starmap: ["naps.dozeBy", pairs] }, sums],
  ["a starmap amid a chain", { chain: [nap(1), { starmap: ["naps.dozeBy", pairs] }, call("tsum")] }, 231],
  ["chunks", { chunks: ["naps.dozeBy", pairs, 2] }, [sums.slice(0, 2), sums.slice(2, 4), sums.slice(4)]],
  ["a chord of chunks", { chord: [[{ chunks: ["naps.dozeBy", pairs, 3] }], call("sumAll")] }, 231],
];

describe.runIf(builds.length).each(builds)("a node that is killed in the middle, on %s", (runtime) => {
  let all: RunningCluster<{ url: string; close(): Promise<void> }>;
  beforeAll(async () => {
    const { code } = await compileModule({ source: TASKS, name: "naps" }, { typecheck: false });
    all = await startCluster(await startBroker(), { runtime, count: NODES, modules: { naps: code } });
  }, 60_000);
  afterAll(() => all?.close());

  it.each(SHAPES)(
    "%s gives its value, once",
    async (_name, workflow, value) => {
      const { cluster, nodes } = all;
      expect(await cluster.until(() => cluster.online.length === NODES, 30_000)).toBe(true);
      const result = cluster.submit(workflow);
      const begun = new Promise<string>((resolve) => result.onProgress(({ node }) => resolve(node)));
      let settled = 0;
      const done = result.get({ timeoutMs: 30_000 }).finally(() => settled++);
      const at = await begun;
      const victim = nodes.ids.findIndex((id) => id === at || cluster.nameOf(id) === at);
      await nodes.kill(victim);
      expect(await done).toEqual(value);
      expect(settled).toBe(1);
      await nodes.restart(victim);
    },
    60_000,
  );
});
