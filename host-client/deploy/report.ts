/** What became of a module on each node, as their presences tell. */
import { isFirmware } from "../../shared/protocol/manifest.ts";
import type { Cluster, NodeInfo } from "../cluster.ts";
import { refusalText } from "./errors.ts";

/**
 * `running`: it runs there · `refused`: with its reason · `silent`: not a word in time · `offline`: gets it on its return ·
 * `kept`: was not told, since the canaries failed.
 */
export type NodeState = "running" | "refused" | "silent" | "offline" | "kept";

export interface NodeReport {
  id: string;
  name: string;
  state: NodeState;
  /** Error id of a refusal: `E211`. */
  code?: `E${number}`;
  /** Why it refused, in words. */
  reason?: string;
  /** From the last word of the host to that of the node: it has fetched, verified, loaded and switched by then. */
  ms?: number;
}

/** Whether a peer takes modules at all: a PC worker may run only the files that it was started with. */
export const takesModules = (node: NodeInfo) => node.kind !== undefined && (node.kind !== "node" || !!node.takes);

/**
 * How a node stands to a version.
 * @param hash what is to run there; "" = the module is to be gone
 */
export function stateOn(node: NodeInfo, module: string, hash: string): NodeReport {
  const report = { id: node.id, name: node.name || node.id };
  if (node.state !== "up") return { ...report, state: "offline" };
  const refusal = node.refused?.[module];
  if (versionOn(node, module) === hash) return { ...report, state: "running" };
  if (refusal && (refusal[0] === hash || refusal[0] === ""))
    return { ...report, state: "refused", code: `E${refusal[1]}`, reason: refusalText(refusal[1], refusal[2]) };
  return { ...report, state: "silent" };
}

/** The version of a module that runs on a node; "" for none. A firmware's is told beside its number. */
export function versionOn(node: NodeInfo, module: string): string {
  if (isFirmware(module)) return node.fw?.split("+")[1] ?? "";
  return node.modules?.[module] ?? "";
}

/** Waits until each of the nodes has said how it stands, or the time is over. @param offline those that are away, too */
export async function settle(
  cluster: Cluster,
  ids: readonly string[],
  module: string,
  hash: string,
  timeoutMs: number,
  onProgress: (nodes: NodeReport[]) => void = () => {},
  offline = false,
): Promise<NodeReport[]> {
  const begun = performance.now();
  const times = new Map<string, number>();
  const look = () => ids.map((id) => timed(stateOn(cluster.nodes.get(id)!, module, hash)));
  const timed = (node: NodeReport): NodeReport => {
    const isThere = node.state === "running" || node.state === "refused";
    if (isThere && !times.has(node.id)) times.set(node.id, Math.round(performance.now() - begun));
    return isThere ? { ...node, ms: times.get(node.id) } : node;
  };
  // A node that was there may be on its way back: a new firmware boots.
  const away = new Set(ids.filter((id) => cluster.nodes.get(id)!.state !== "up"));
  const isOver = () => {
    const nodes = look();
    onProgress(nodes);
    return nodes.every(({ id, state }) => state !== "silent" && (state !== "offline" || (away.has(id) && !offline)));
  };
  await cluster.until(isOver, timeoutMs);
  return look();
}

/** The nodes that do not run it, a line each, with the reason. */
export function explain(nodes: readonly NodeReport[]): string {
  const failed = nodes.filter(({ state }) => state === "refused" || state === "silent");
  return failed
    .map(({ name, code, reason }) => `  ${name}: ${code ? `${code} ${reason}` : "no answer in time"}`)
    .join("\n");
}
