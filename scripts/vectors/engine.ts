/** Vectors on the engine alone: peers in memory, driven time. */
import { MemoryCluster } from "../../host-client/testing/memory-cluster.ts";
import type { World } from "../../host-client/testing/world.ts";
import { encodeInner, normalise, wireOptions } from "../../shared/canvas/normalise.ts";
import type { TaskEntry } from "../../shared/engine/peer.ts";
import { submit } from "../../shared/engine/submit.ts";
import { decode } from "../../shared/protocol/codec.ts";
import type { TaskOptions } from "../../shared/protocol/options.ts";
import { runTask } from "../../node-firmware/sdk/index.ts";
import { withNames, VECTOR_MODULE, type Outcome, type Ran, type Seen, type Vector } from "./format.ts";
import * as tasks from "./tasks.ts";

/** The tasks as a node's module table has them; each run is told to `ran`. */
export function vectorEntries(ran: Ran[]): { [name: string]: TaskEntry } {
  const entries: { [name: string]: TaskEntry } = {};
  for (const [name, fn] of Object.entries(tasks) as [string, (...args: any[]) => unknown][]) {
    const rest = /^\(?[^)]*\.\.\./.test(String(fn).replace(/^function\s*\w*/, ""));
    const log = (task: unknown, args: unknown) => ran.push([task as string, structuredClone(args) as unknown[]]);
    const options = wireOptions((fn as { options?: TaskOptions }).options ?? {});
    const entry: TaskEntry = [
      (...args) => runTask({ log }, () => fn(...args)),
      rest ? 0 : fn.length,
      rest ? Infinity : fn.length,
    ];
    if (Object.keys(options).length) entry.push(options);
    entries[`${name}@${VECTOR_MODULE}`] = entry;
  }
  return entries;
}

/** A line of the engine as an outcome. */
export function outcomeOf(line: string): Outcome {
  if (line.charAt(0) !== "!") return { ok: decode(line) };
  const [type, message] = decode(line.substring(1)) as string[];
  return { error: { type, message } };
}

/** Runs a vector on a fresh cluster of three workers. `prepare` may add faults. */
export async function runOnEngine(
  vector: Vector,
  seed = 1,
  prepare: (cluster: MemoryCluster) => void = () => {},
): Promise<Seen & { cluster: MemoryCluster }> {
  let ran: Ran[] = [];
  const cluster = new MemoryCluster({ seed, workers: ["n1", "n2", "n3"], tasks: vectorEntries([]) });
  let outcome: Outcome = { hang: true };
  prepare(cluster);
  await withDrivenTimers(cluster.world, async () => {
    for (let i = 0; i < (vector.submits ?? 1); i++) {
      ran = [];
      for (const node of cluster.nodes.values()) if (node.peer.slots) node.peer.tasks = vectorEntries(ran);
      outcome = await submitVector(cluster, vector, `${vector.id}-${i}`);
    }
  });
  return { outcome, ran, cluster };
}

/** While `run` lasts, the timers of tasks are the world's. */
async function withDrivenTimers(world: World, run: () => Promise<void>): Promise<void> {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = ((callback: () => void, ms: number) => world.after(ms, callback)) as any;
  try {
    await run();
  } finally {
    globalThis.setTimeout = real;
  }
}

async function submitVector(cluster: MemoryCluster, vector: Vector, unique: string): Promise<Outcome> {
  let line: string | undefined;
  try {
    const steps = normalise(withNames(vector.wf, VECTOR_MODULE, unique));
    submit(cluster.client, unique, steps, encodeInner(vector.applyArgs ?? []), { done: (text) => (line = text) });
  } catch (error) {
    return { error: { type: (error as Error).name, message: (error as Error).message } };
  }
  await cluster.world.until(() => line !== undefined && cluster.idle, 100_000);
  return outcomeOf(line as string);
}
