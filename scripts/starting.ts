/** Starting nodes and waiting until they are on line, for the verbs that bring nodes of their own. */
import type { Cluster, NodeInfo } from "../host-client/cluster.ts";
import { sortedNodes } from "./node-view.ts";
import { untilOnline } from "./support/cluster.ts";
import { startNodes, type NodesOptions, type RunningNodes } from "./support/nodes.ts";
import type { Context } from "./verb.ts";

/** Nodes that run and are on line. */
export interface StartedNodes extends RunningNodes {
  infos: NodeInfo[];
}

/**
 * Starts nodes; they end with the run.
 * @throws TimeoutError E306 where not all of them come on line
 */
export async function startOnline(context: Context, cluster: Cluster, options: NodesOptions): Promise<StartedNodes> {
  const nodes = await startNodes(options);
  context.defer(() => nodes.close());
  return { ...nodes, infos: sortedNodes(await untilOnline(cluster, nodes, options.broker)) };
}

/** The address for nodes: with the login, which they cannot look up in an environment of their own. */
export function urlWithLogin(url: string, username?: string, password?: string): string {
  const full = new URL(url);
  if (username) full.username = encodeURIComponent(username);
  if (password) full.password = encodeURIComponent(password);
  return full.href;
}
