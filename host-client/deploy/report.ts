/** What became of a module on each node, as their presences tell. */
import { isFirmware } from "../../shared/protocol/manifest.ts";
import { PERCENT_WHOLE } from "../../shared/protocol/presence.ts";
import type { Cluster, NodeInfo } from "../cluster.ts";
import { refusalText } from "./errors.ts";

/**
 * `sent`: the broker has it, the node has not said a word yet · `fetching`: it comes in · `verified`: whole, with the right digest
 * and signature, and being tried · `running`: it runs there · `refused`: with its reason · `silent`: not a word in time ·
 * `offline`: gets it on its return · `kept`: was not told, since the canaries failed.
 */
export type NodeState = "sent" | "fetching" | "verified" | "running" | "refused" | "silent" | "offline" | "kept";

export interface NodeReport {
  id: string;
  name: string;
  state: NodeState;
  /** Error id of a refusal: `E211`. */
  code?: `E${number}`;
  /** Why it refused, in words. */
  reason?: string;
  /** How much of it has come, while it is being fetched. */
  percent?: number;
  /** From the last word of the host to that of the node: it has fetched, verified, loaded and switched by then. */
  ms?: number;
}

/** Whether a peer takes modules at all: a PC worker may run only the files that it was started with. */
export const takesModules = (node: NodeInfo) => node.kind !== undefined && (node.kind !== "node" || !!node.takes);

/** Whether a node has not said yet what becomes of it. */
export const isOpen = ({ state }: NodeReport) => state === "sent" || state === "fetching" || state === "verified";

/** Whether a node that is there does not run it. */
export const isFailed = (node: NodeReport) => node.state === "refused" || node.state === "silent" || isOpen(node);

/**
 * How a node stands to a version.
 * @param hash what is to run there; "" = the module is to be gone
 */
export function stateOn(node: NodeInfo, module: string, hash: string): NodeReport {
  const report = { id: node.id, name: node.name || node.id };
  if (node.state !== "up") return { ...report, state: "offline" };
  if (versionOn(node, module) === hash) return { ...report, state: "running" };
  const [doing, coming, percent = 0] = node.job ?? [];
  if (doing === module && coming === hash)
    return percent === PERCENT_WHOLE ? { ...report, state: "verified" } : { ...report, state: "fetching", percent };
  const refusal = refusalOn(node, module, hash);
  if (!refusal) return { ...report, state: "sent" };
  return { ...report, state: "refused", code: `E${refusal[1]}`, reason: refusalText(refusal[1], refusal[2]) };
}

/** Why a node does not run a version. One of no hash was read by nobody: it may be meant. */
function refusalOn(node: NodeInfo, module: string, hash: string) {
  const refusal = node.refused?.[module];
  return refusal && (refusal[0] === hash || refusal[0] === "") ? refusal : undefined;
}

/** The version of a module that runs on a node; "" for none. A firmware's is told beside its number. */
export function versionOn(node: NodeInfo, module: string): string {
  if (isFirmware(module)) return node.fw?.split("+")[1] ?? "";
  return node.modules?.[module] ?? "";
}

/** Nothing more is awaited: who has not said a word is silent. */
export const ended = (node: NodeReport): NodeReport => (node.state === "sent" ? { ...node, state: "silent" } : node);

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
  const look = () => ids.map((id) => stateOn(cluster.nodes.get(id)!, module, hash));
  const past = pastRefusals(cluster, ids, module, hash);
  const timed = (node: NodeReport): NodeReport => {
    const isThere = node.state === "running" || node.state === "refused";
    if (isThere && !times.has(node.id)) times.set(node.id, Math.round(performance.now() - begun));
    return isThere ? { ...node, ms: times.get(node.id) } : node;
  };
  const now = () =>
    look().map((node) => (past(node) ? { id: node.id, name: node.name, state: "sent" as const } : timed(node)));
  // A node that was there may be on its way back: a new firmware boots.
  const away = new Set(ids.filter((id) => cluster.nodes.get(id)!.state !== "up"));
  const isOver = () => {
    const nodes = now();
    onProgress(nodes);
    return nodes.every((node) => !isOpen(node) && (node.state !== "offline" || (away.has(node.id) && !offline)));
  };
  const stop = ask(cluster, () => now().some(isOpen), look().some(past) ? 0 : ASK_MS);
  await cluster.until(isOver, timeoutMs).finally(stop);
  // who does not wait has heard of no silence
  return look()
    .map(timed)
    .map((node) => (timeoutMs ? ended(node) : node));
}

/**
 * A version that a node refused may be pushed again, better signed, say: what the node said before is no answer. It is one
 * when it is said again, and nothing is being brought in.
 * @returns whether a report is what a node said before
 */
function pastRefusals(cluster: Cluster, ids: readonly string[], module: string, hash: string) {
  const seen = new Map<string, NodeInfo>();
  for (const id of ids)
    if (stateOn(cluster.nodes.get(id)!, module, hash).state === "refused") seen.set(id, cluster.nodes.get(id)!);
  return ({ id, state }: NodeReport): boolean => {
    const node = cluster.nodes.get(id)!;
    if (state !== "refused" || (node !== seen.get(id) && !node.job)) seen.delete(id);
    return seen.has(id);
  };
}

/** A module is there within a fraction of it; a node that takes longer tells how far it is when it is asked. */
const ASK_MS = 1_000;

/** A firmware takes minutes. */
const LONGEST_ASK_MS = 8_000;

/** Asks the nodes how they stand, now and again while some have not said so. @returns how to stop */
function ask(cluster: Cluster, isWanted: () => boolean, afterMs: number): () => void {
  let nextMs = ASK_MS;
  const again = () => {
    if (isWanted()) void cluster.refresh().catch(() => {});
    timer = setTimeout(again, nextMs);
    nextMs = Math.min(nextMs * 2, LONGEST_ASK_MS);
  };
  let timer = setTimeout(again, afterMs);
  return () => clearTimeout(timer);
}

/** The nodes that do not run it, a line each, with the reason. */
export function explain(nodes: readonly NodeReport[]): string {
  const how = ({ state, code, reason, percent }: NodeReport) => {
    if (code) return `${code} ${reason}`;
    if (state === "fetching") return `still fetching, ${percent} % are there`;
    return state === "verified" ? "verified, still being tried" : "no answer in time";
  };
  return nodes
    .filter(isFailed)
    .map((node) => `  ${node.name}: ${how(node)}`)
    .join("\n");
}
