/** What `broccoli chaos` does to nodes: their reset by a signed command, the end of their connection to the broker. */
import type { Cluster, NodeInfo } from "../../host-client/cluster.ts";
import { command } from "../../host-client/deploy/operations.ts";
import { openSession, type SessionOptions } from "../../host-client/session.ts";

/** One thing that was done, and when (ms since the start). */
export interface Struck {
  at: number;
  kind: FaultKind;
  node: string;
  name: string;
  /** It did not work: why. */
  failed?: string;
}

export type FaultKind = "reset" | "link";

/** How faults reach nodes. */
export interface FaultTools {
  url: string;
  login: SessionOptions;
  key?: string;
}

/** PC workers take no commands: only their connections can be ended. */
export const kindsFor = (node: NodeInfo, wanted: readonly FaultKind[]): FaultKind[] =>
  wanted.filter((kind) => kind === "link" || node.kind !== "node");

/** Does it. Gives why it could not be done, or nothing. */
export async function strike(
  cluster: Cluster,
  kind: FaultKind,
  node: string,
  tools: FaultTools,
): Promise<string | undefined> {
  try {
    if (kind === "reset") return await reset(cluster, node, tools.key);
    await takeLink(node, tools);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A board boots and finds its WiFi within some seconds. */
const BOOT_MS = 30_000;

/** A node that was between two connections has not heard of it: that is seen by its boot. */
async function reset(cluster: Cluster, node: string, key?: string): Promise<string | undefined> {
  const boot = cluster.nodes.get(node)?.boot;
  await command(cluster, "reset", [node], key ? { key } : {});
  const isNew = () => cluster.nodes.get(node)?.state === "up" && cluster.nodes.get(node)?.boot !== boot;
  return (await cluster.until(isNew, BOOT_MS)) ? undefined : "it has not started anew";
}

/**
 * A broker ends the connection of a client id when another one comes with the same id [MQTT-3.1.4-2]: so this one comes, and
 * goes at once. Brokers that hold a login to its own id refuse it.
 */
async function takeLink(node: string, { url, login }: FaultTools): Promise<void> {
  const session = await openSession(url, { ...login, clientId: node });
  await session.close();
}
