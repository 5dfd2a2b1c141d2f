/** Fan-outs far larger than a node: the client keeps them in its own queue, and lends from there. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { findInterpreter } from "../../scripts/support/nodes.ts";
import { startBenchCluster, type BenchCluster } from "../../scripts/bench/cluster.ts";

const here = findInterpreter("espruino-esp32like") !== undefined;
if (!here) console.warn("\n### SKIPPED: large groups on real nodes, no interpreter found ###\n");

const TASKS = process.env.BROCCOLI_LONG ? 10_000 : 2_000;
const LIMIT_MS = 120_000;
/** What a task may leave behind at the client while its group lasts: its value, its place. */
const HOST_BYTES_PER_TASK = 4_000;
/** What nodes may differ by: a presence is told between two turns. */
const NODE_SLACK_VARS = 200;

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const add = (x: number, y: number): Workflow => ({ task: "tasks.add", args: [x, y] });

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

describe.skipIf(!here)("on three interpreters", () => {
  let bench: BenchCluster;
  beforeAll(async () => void (bench = await startBenchCluster("espruino-esp32like", 3)), 60_000);
  afterAll(() => bench?.close());

  const usedVars = async () => {
    const told = new Map<string, number>();
    const all = new Promise<void>((resolve) => {
      const stop = bench.cluster.onNode((node) => {
        if (node.mem) told.set(node.id, node.mem[1] - node.mem[0]);
        if (told.size < 3) return;
        stop();
        resolve();
      });
    });
    await bench.cluster.refresh();
    await all;
    return Math.max(...told.values());
  };

  it(
    `a group of ${TASKS} gives all its values, tells of its progress, and nobody's memory grows with it`,
    async () => {
      await bench.cluster.submit({ group: range(300).map((i) => add(i, i)) }).get({ timeoutMs: LIMIT_MS });
      const vars = await usedVars();
      const before = heap();
      const result = bench.cluster.submit<number[]>({ group: range(TASKS).map((i) => add(i, i)) });
      const seen = new Set<number>();
      let most = 0;
      for await (const { index, value } of result) {
        expect(value).toBe(2 * index);
        seen.add(index);
        if (seen.size === TASKS / 2) most = heap() - before;
      }
      expect(seen.size).toBe(TASKS);
      expect(await result.get({ timeoutMs: LIMIT_MS })).toEqual(range(TASKS).map((i) => 2 * i));
      expect(most).toBeLessThan(TASKS * HOST_BYTES_PER_TASK);
      expect(await usedVars()).toBeLessThanOrEqual(vars + NODE_SLACK_VARS);
    },
    LIMIT_MS,
  );

  it(
    "a chord of 2,000 whose callback can hold its values gives their sum; longer values are refused with the numbers",
    async () => {
      const chord = (n: number, value: number): Workflow => ({
        chord: [range(n).map(() => add(value, 0)), { task: "tasks.tsum" }],
      });
      // A node takes 4,096 bytes of arguments at a time: 2,000 values of one digit fit, as many of four digits do not.
      expect(await bench.cluster.submit(chord(2_000, 7)).get({ timeoutMs: LIMIT_MS })).toBe(14_000);
      await expect(bench.cluster.submit(chord(2_000, 1234)).get({ timeoutMs: LIMIT_MS })).rejects.toThrow(
        /the call takes 10\d{3} bytes, the limit is 4096\. Split it/,
      );
    },
    LIMIT_MS,
  );
});
