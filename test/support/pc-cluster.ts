/** A broker and workers on this machine, in this process: a whole cluster in some milliseconds, without firmware. */
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { connect, type Cluster } from "../../host-client/cluster.ts";
import { taskTable, type TaskTable } from "../../host-client/local-tasks.ts";

export interface PcCluster {
  broker: EmbeddedBroker;
  workers: Cluster[];
  close(): Promise<void>;
}

/** How the workers are made. */
export interface PcClusterOptions {
  names: string[];
  /** Task modules by name. */
  modules?: Record<string, object>;
  labels?: string[];
  prefix?: string;
}

const SLOTS = 4;
const WINDOW = 16;

/** Starts it. */
export async function startPcCluster({
  names,
  modules = {},
  labels = [],
  prefix,
}: PcClusterOptions): Promise<PcCluster> {
  const broker = await startBroker();
  const table: TaskTable = Object.assign(
    {},
    ...Object.entries(modules).map(([name, module]) => taskTable(name, module)),
  );
  const load = async (task: string) => table[task];
  const workers: Cluster[] = [];
  for (const name of names) {
    const worker = { name, labels, slots: SLOTS, window: WINDOW, load };
    workers.push(await connect(broker.url, { worker, ...(prefix && { prefix }) }));
  }
  return {
    broker,
    workers,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await broker.close();
    },
  };
}
