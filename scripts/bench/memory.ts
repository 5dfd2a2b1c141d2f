/** Variables of an ESP32-like node: in all, at idle, for each task that waits, and how many may wait. */
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { findInterpreter } from "../support/nodes.ts";
import { startBenchCluster, type BenchCluster } from "./cluster.ts";

/** What the command prints with --json; null where the interpreter is not here. */
export interface MemoryFigures extends Record<string, number | null> {
  total_vars: number | null;
  idle_vars: number | null;
  vars_per_queued_task: number | null;
  largest_queue: number | null;
}

/** Idle: after so long without work a node has dropped what it loads on demand. */
const IDLE_MS = 6_000;
/** Tasks that wait behind one that holds the only slot. */
const QUEUED = 12;
const HOLD_MS = 2_000;

const call = (task: string, ...args: unknown[]): Workflow => ({ task: `tasks.${task}`, args });

export async function run(tell: (text: string) => void): Promise<MemoryFigures> {
  if (!findInterpreter("espruino-esp32like")) {
    tell("espruino-esp32like is not on the PATH: the figures are null");
    return { total_vars: null, idle_vars: null, vars_per_queued_task: null, largest_queue: null };
  }
  const bench = await startBenchCluster("espruino-esp32like", 1, { slots: 1 });
  await pause(IDLE_MS);
  const idle = await used(bench);
  const perTask = await varsPerQueuedTask(bench);
  const [, total] = bench.cluster.online[0].mem!;
  const window = bench.cluster.online[0].window;
  await bench.close();
  return { total_vars: total, idle_vars: idle, vars_per_queued_task: perTask, largest_queue: window };
}

/** Variables in use, as the node's own presence tells after a collection; asking costs a few that asking loads. */
async function used(bench: BenchCluster): Promise<number> {
  const told = new Promise<void>((resolve) => {
    const stop = bench.cluster.onNode(() => {
      stop();
      resolve();
    });
  });
  await bench.cluster.refresh();
  await told;
  const [free, total] = bench.cluster.online[0].mem!;
  return total - free;
}

/** The difference between a node that holds one task and one that holds a batch behind it. */
async function varsPerQueuedTask(bench: BenchCluster): Promise<number> {
  const alone = await heldBy(bench, 0);
  const many = await heldBy(bench, QUEUED);
  return Math.round(((many - alone) / QUEUED) * 10) / 10;
}

/** Variables while a task holds the only slot and `queued` others of the same grant wait: a grant is half of what is left. */
async function heldBy(bench: BenchCluster, queued: number): Promise<number> {
  const waiting = Array.from({ length: queued ? queued * 2 + 1 : 0 }, (_, i) => call("add", i, i));
  const group = bench.cluster.submit({ group: [call("hold", HOLD_MS), ...waiting] });
  await pause(HOLD_MS / 2);
  const variables = await used(bench);
  await group.get({ timeoutMs: 30_000 });
  return variables;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function table(figures: MemoryFigures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(22)} ${value}`)
    .join("\n");
}
