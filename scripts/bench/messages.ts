/** PUBLISH packets that the broker receives for each shape of workflow, beside the predecessor's. */
import { setTimeout as wait } from "node:timers/promises";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { findInterpreter, RUNTIMES, type Runtime } from "../support/nodes.ts";
import { startBenchCluster, type BenchCluster } from "./cluster.ts";

/** Counted from the submission until so long after the result. */
const QUIET_MS = 2000;
const NODES = 3;
const WORDS = 94;

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const call = (task: string, ...args: unknown[]): Workflow => ({ task: `tasks.${task}`, args });

const SHAPES: Record<string, { workflow: Workflow; predecessor: number | null }> = {
  single: { workflow: call("add", 2, 3), predecessor: null },
  chain3: { workflow: { chain: [call("add", 4, 4), call("mul", 8), call("mul", 10)] }, predecessor: 24 },
  group10: { workflow: { group: range(10).map((i) => call("add", i, i)) }, predecessor: 35 },
  group100: { workflow: { group: range(100).map((i) => call("add", i, i)) }, predecessor: 305 },
  chord10: { workflow: { chord: [range(10).map((i) => call("add", i, i)), call("tsum")] }, predecessor: 43 },
  starmap10: { workflow: { starmap: ["tasks.add", range(10).map((i) => [i, i])] }, predecessor: 35 },
  chunks100by10: { workflow: { chunks: ["tasks.add", range(100).map((i) => [i, i]), 10] }, predecessor: 305 },
  wordcount94: { workflow: { group: range(WORDS).map((i) => call("count", `word${i % 7}`)) }, predecessor: 287 },
};

export const targets = RUNTIMES;

/** @param on what the nodes run on; real interpreters where they are there */
export async function run(tell: (text: string) => void, on?: string): Promise<Record<string, number>> {
  const runtime = (on ?? (findInterpreter("espruino-esp32like") ? "espruino-esp32like" : "simulator")) as Runtime;
  tell(`${NODES} nodes on ${runtime}`);
  const bench = await startBenchCluster(runtime, NODES);
  const figures: Record<string, number> = {};
  for (const [name, { workflow }] of Object.entries(SHAPES)) figures[name] = await count(bench, workflow);
  await bench.close();
  return figures;
}

async function count({ broker, cluster }: BenchCluster, workflow: Workflow): Promise<number> {
  broker.resetCounts();
  await cluster.submit(workflow).get({ timeoutMs: 20_000 });
  await wait(QUIET_MS);
  return broker.counts().total;
}

export function table(figures: Record<string, number>): string {
  const rows = Object.entries(SHAPES).map(
    ([name, { predecessor }]) =>
      `${name.padEnd(14)} ${String(figures[name]).padStart(5)} ${String(predecessor ?? "-").padStart(12)}`,
  );
  return ["publishes        ours  predecessor", ...rows].join("\n");
}
