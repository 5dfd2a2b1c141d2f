/** Starting nodes and waiting until they are on line, for the verbs that bring nodes of their own. */
import type { Cluster, NodeInfo } from "../host-client/cluster.ts";
import { TimeoutError } from "../host-client/errors.ts";
import { sortedNodes } from "./node-view.ts";
import { startNodes, type NodesOptions, type RunningNodes } from "./support/nodes.ts";
import type { Context } from "./verb.ts";

/** Fifty simulated nodes on a slow machine take some seconds. */
const START_TIMEOUT_MS = 30_000;

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
  const online = () => cluster.online.filter(({ id }) => nodes.ids.includes(id));
  const came = await cluster.until(() => online().length === options.count, START_TIMEOUT_MS);
  if (!came) throw late(options, online().length);
  return { ...nodes, infos: sortedNodes(online()) };
}

const late = ({ count, broker }: NodesOptions, came: number) =>
  new TimeoutError(`${count} nodes to come on line`, START_TIMEOUT_MS, `${came} are there`, {
    hint: `Can they reach ${broker}, and does it let them in? Fewer are quicker: --nodes 1`,
  });

/** The address for nodes: with the login, which they cannot look up in an environment of their own. */
export function urlWithLogin(url: string, username?: string, password?: string): string {
  const full = new URL(url);
  if (username) full.username = encodeURIComponent(username);
  if (password) full.password = encodeURIComponent(password);
  return full.href;
}
