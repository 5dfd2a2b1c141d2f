/** What more nodes cost: discovery, a group of 10,000, messages a task, and how much an idle cluster says. */
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { startBenchCluster } from "./cluster.ts";

export interface ScaleFigures extends Record<string, unknown> {
  scale: {
    nodes: number;
    discovery_ms: number;
    group10000_per_s: number;
    publishes_per_task: number;
    idle_msgs_per_s: number;
  }[];
}

const SIZES = [10, 100, 1000];
const TASKS = 10_000;
const IDLE_MS = 2_000;
const GROUP: Workflow = { group: Array.from({ length: TASKS }, (_, i) => ({ task: "tasks.add", args: [i, i] })) };

export async function run(tell: (text: string) => void): Promise<ScaleFigures> {
  const scale: ScaleFigures["scale"] = [];
  for (const nodes of SIZES) {
    tell(`${nodes} simulated nodes`);
    scale.push(await measure(nodes));
  }
  return { scale };
}

async function measure(nodes: number): Promise<ScaleFigures["scale"][number]> {
  const { connect } = await import("../../host-client/cluster.ts");
  const bench = await startBenchCluster("simulator", nodes);
  const start = performance.now();
  const second = await connect(bench.broker.url);
  await second.until(() => second.online.length >= nodes, 20_000);
  const discovery = performance.now() - start;
  await second.close();
  bench.broker.resetCounts();
  const begun = performance.now();
  const values = await bench.cluster.submit<number[]>(GROUP).get({ timeoutMs: 60_000 });
  const seconds = (performance.now() - begun) / 1000;
  if (values.some((value, i) => value !== 2 * i)) throw new Error("a wrong value in the group of 10,000");
  const publishes = bench.broker.counts().total;
  await new Promise((resolve) => setTimeout(resolve, 500));
  bench.broker.resetCounts();
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const idle = bench.broker.counts().total / (IDLE_MS / 1000);
  await bench.close();
  return {
    nodes,
    discovery_ms: Math.round(discovery),
    group10000_per_s: Math.round(TASKS / seconds),
    publishes_per_task: Math.round((publishes / TASKS) * 1000) / 1000,
    idle_msgs_per_s: idle,
  };
}

export function table(figures: ScaleFigures): string {
  const rows = figures.scale.map(
    (row) =>
      `${String(row.nodes).padStart(5)} ${String(row.discovery_ms).padStart(13)} ${String(row.group10000_per_s).padStart(9)} ${String(row.publishes_per_task).padStart(16)} ${row.idle_msgs_per_s}`,
  );
  return ["nodes  discovery ms   tasks/s  publishes/task idle msgs/s", ...rows].join("\n");
}
