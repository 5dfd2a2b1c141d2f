/** A broker, nodes that run the firmware, and a client, or just nodes that are waited for: what demos, benches and tests stand on. */
import { connect, type Cluster, type ConnectOptions, type NodeInfo } from "../../host-client/cluster.ts";
import { TimeoutError } from "../../host-client/errors.ts";
import { startNodes, type NodesOptions, type RunningNodes } from "./nodes.ts";

/** Fifty simulated nodes on a slow machine take some seconds; a busy one takes longer to build their firmware's first. */
export const START_TIMEOUT_MS = 30_000;

/** What of a broker matters here. */
export interface StartedBroker {
  url: string;
  close(): Promise<void>;
}

export interface RunningCluster<Broker extends StartedBroker> {
  broker: Broker;
  nodes: RunningNodes;
  cluster: Cluster;
  /** Ends the client, the nodes and the broker; once, however often it is asked. */
  close(): Promise<void>;
}

/** The client beside the nodes: its own address of the broker where the nodes' is not good for it (a proxy), its lease. */
export interface ClientOptions extends Pick<ConnectOptions, "leaseMs"> {
  url?: string;
}

/**
 * Starts nodes on a broker, and a client, and waits until all nodes are on line. The broker ends with them.
 * @throws TimeoutError E306 where they do not come, BroccoliError E505 without the interpreter; nothing is left running then
 * @example const { cluster, close } = await startCluster(await startBroker(), { runtime: "simulator", count: 3 });
 */
export async function startCluster<Broker extends StartedBroker>(
  broker: Broker,
  options: Omit<NodesOptions, "broker">,
  { url = broker.url, ...client }: ClientOptions = {},
): Promise<RunningCluster<Broker>> {
  const { prefix } = options;
  let nodes: RunningNodes | undefined;
  let cluster: Cluster | undefined;
  const end = async () => {
    await cluster?.close();
    await nodes?.close();
    await broker.close();
  };
  let ended: Promise<void> | undefined;
  const close = () => (ended ??= end());
  try {
    nodes = await startNodes({ ...options, broker: broker.url });
    cluster = await connect(url, { ...client, ...(prefix && { prefix }) });
    await untilOnline(cluster, nodes, broker.url);
    return { broker, nodes, cluster, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Waits until nodes that were started are on line.
 * @param broker the address that they were given
 * @throws TimeoutError E306 with how many came
 */
export async function untilOnline(
  cluster: Cluster,
  { ids }: RunningNodes,
  broker: string,
  timeoutMs = START_TIMEOUT_MS,
): Promise<NodeInfo[]> {
  const online = () => cluster.online.filter(({ id }) => ids.includes(id));
  if (await cluster.until(() => online().length === ids.length, timeoutMs)) return online();
  throw new TimeoutError(`${ids.length} nodes to come on line`, timeoutMs, `${online().length} are there`, {
    hint: `Can they reach ${broker}, and does it let them in? Fewer are quicker: --nodes 1`,
  });
}
