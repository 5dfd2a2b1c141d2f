/** A broker, nodes with the bench's tasks in their flash, a client: what most benches stand on. */
import { fileURLToPath } from "node:url";
import { connect, type Cluster } from "../../host-client/cluster.ts";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { startNodes, type NodesOptions, type RunningNodes, type Runtime } from "../support/nodes.ts";

export interface BenchCluster {
  broker: EmbeddedBroker;
  nodes: RunningNodes;
  cluster: Cluster;
  close(): Promise<void>;
}

/** How long nodes may take to come up. */
const START_MS = 30_000;

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
  const nodes = await startNodes({ runtime, count, broker: broker.url, modules: { [BENCH_MODULE]: code }, ...options });
  const cluster = await connect(broker.url);
  if (!(await cluster.until(() => cluster.online.length >= count, START_MS))) {
    throw new Error(`${cluster.online.length} of ${count} nodes came up`);
  }
  const close = async () => {
    await cluster.close();
    await nodes.close();
    await broker.close();
  };
  return { broker, nodes, cluster, close };
}
