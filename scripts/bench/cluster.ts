/** A broker, nodes with the bench's tasks in their flash, a client: what most benches stand on. */
import { fileURLToPath } from "node:url";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { startCluster, type RunningCluster } from "../support/cluster.ts";
import type { NodesOptions, Runtime } from "../support/nodes.ts";

export type BenchCluster = RunningCluster<EmbeddedBroker>;

/** The module of the bench's tasks. */
export const BENCH_MODULE = "tasks";

/** Starts nodes on an embedded broker; presence is not counted. */
export async function startBenchCluster(
  runtime: Runtime,
  count: number,
  options: Partial<NodesOptions> = {},
): Promise<BenchCluster> {
  const broker = await startBroker({ uncounted: ["broccoli/p/"] });
  const file = fileURLToPath(new URL("./tasks.ts", import.meta.url));
  const { code } = await compileModule({ file }, { typecheck: false });
  return startCluster(broker, { runtime, count, modules: { [BENCH_MODULE]: code }, ...options });
}
