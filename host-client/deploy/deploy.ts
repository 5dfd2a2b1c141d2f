/** Brings compiled code to the nodes: what the broker does not hold yet is published, then the nodes' answers are awaited. */
import { firmwareName, isFirmware, type Manifest } from "../../shared/protocol/manifest.ts";
import type { Cluster, NodeInfo } from "../cluster.ts";
import { DeployError } from "./errors.ts";
import { keepMap } from "./maps.ts";
import { isSignedBy, pack, sealed, type Code, type Package } from "./package.ts";
import { nextRevision, publishChunks, publishForAll, publishForOne, repeatChunks } from "./publish.ts";
import { registryOf, type Registry } from "./registry.ts";
import { isOpen, settle, stateOn, takesModules, type NodeReport } from "./report.ts";
import { tryCanaries } from "./canary.ts";

/** How a module is brought to the nodes. */
export interface DeployOptions {
  /** The cluster's key in hex; nodes that have one take nothing without its signature. */
  key?: string;
  /** How long to wait for the nodes' answers, in milliseconds; 0 waits for none. Default 15,000. */
  timeoutMs?: number;
  /** Only these nodes, by id: what runs on the others stays. */
  to?: readonly string[];
  /** Only nodes with one of these labels run it. */
  labels?: readonly string[];
  /** So many nodes get it first; the others follow once all of these run it. */
  canary?: number;
  /** Where a canary refuses or stays silent, canaries go back to what they ran before. */
  abortOnFail?: boolean;
  /** Waits for nodes that are off line, too. */
  offline?: boolean;
  /** Publishes though the broker holds this very version, and though another one is pinned. */
  force?: boolean;
  onProgress?: (nodes: NodeReport[]) => void;
}

export interface DeployReport {
  module: string;
  hash: string;
  bytes: number;
  revision: number;
  /** The version that ran before, where there was another one. */
  before?: string;
  /** The broker held this very version already: nothing was published. */
  unchanged: boolean;
  /** A canary did not come to run it: the other nodes were not told. */
  aborted: boolean;
  /** Bytes that this client published. */
  published: number;
  nodes: NodeReport[];
}

/** Fetching 64 KB over a slow WiFi takes so long; a 2 KB module well below one second. */
export const DEFAULT_TIMEOUT_MS = 15_000;

/**
 * Deploys compiled code to all nodes of the cluster, those included that come later.
 *
 * @returns what became of it on each node; refusals are in the report, not thrown
 * @throws DeployError E206 too large, E207 bad name, E217 another version is pinned
 * @example
 * const report = await deploy(cluster, await compileModule({ file: "tasks/words.ts" }));
 * console.log(report.nodes.map(({ name, state }) => `${name} ${state}`));
 */
export async function deploy(cluster: Cluster, code: Code, options: DeployOptions = {}): Promise<DeployReport> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, onProgress, force = false } = options;
  const registry = await registryOf(cluster);
  const publishedBefore = registry.published;
  const made = pack(code);
  const manifest = manifestFor(registry, made.manifest, options);
  const present = registry.current.get(code.name);
  refusePinned(present, manifest, force);
  keepMap(manifest.h, code);
  const ids = targets(cluster, options, code.name).map(({ id }) => id);
  const isAwaited = (id: string) => isOpen(stateOn(cluster.nodes.get(id)!, code.name, manifest.h));
  const hides = registry.hidesRetained;
  const isMissed = hides && ids.some(isAwaited);
  const unchanged = !force && !options.to && !isMissed && isSame(present, manifest, options.key);
  const plan: Plan = { registry, made: { ...made, manifest }, options: { ...options, timeoutMs }, ids, hides };
  const aborted = !unchanged && !(await roll(plan));
  const stop = hides && !unchanged ? repeatChunks(registry, made.chunks) : () => {};
  const nodes = aborted
    ? ids.map((id) => afterAbort(stateOn(cluster.nodes.get(id)!, code.name, manifest.h)))
    : await settle(cluster, ids, code.name, manifest.h, timeoutMs, onProgress, options.offline).finally(stop);
  const revision = unchanged ? present!.r : manifest.r;
  const published = registry.published - publishedBefore;
  const { n: module, h: hash, b: bytes } = manifest;
  const before = present && !present.x && present.h !== hash && { before: present.h };
  return { module, hash, bytes, revision, ...before, unchanged, aborted, published, nodes };
}

const afterAbort = (node: NodeReport): NodeReport => (isOpen(node) ? { ...node, state: "kept" } : node);

/** What is to be rolled out, and to whom. */
export interface Plan {
  registry: Registry;
  made: Package;
  options: DeployOptions & { timeoutMs: number };
  ids: string[];
  /** The broker gives nothing of its store to wildcards: what it holds is not known. */
  hides: boolean;
}

/** @returns false where canaries failed and the others were not told */
async function roll(plan: Plan): Promise<boolean> {
  const { registry, made, options } = plan;
  const { manifest } = made;
  await publishChunks(registry, made.chunks, options.force || plan.hides);
  if (options.to) {
    for (const t of plan.ids) await publishForOne(registry, sealed({ ...manifest, t }, options.key));
    return true;
  }
  if (options.canary && !(await tryCanaries(plan))) return false;
  await publishForAll(registry, sealed({ ...manifest, r: nextRevision(registry, manifest.n) }, options.key));
  return true;
}

function manifestFor(registry: Registry, manifest: Manifest, { labels }: DeployOptions): Manifest {
  const present = registry.current.get(manifest.n);
  const before = present && (present.h === manifest.h ? present.o : present.h);
  return {
    ...manifest,
    c: registry.cluster.prefix,
    r: nextRevision(registry, manifest.n),
    ...(before && { o: before }),
    ...(labels?.length && { l: [...labels] }),
  };
}

function refusePinned(present: Manifest | undefined, next: Manifest, force: boolean): void {
  if (force || !present?.p || present.x || present.h === next.h) return;
  throw new DeployError("E217", `module ${next.n} is pinned to version ${present.h}`, {
    hint: `Let go of it: broccoli pin ${next.n} --off   or push over it: broccoli push --force`,
  });
}

/** Whether the broker holds this very version for the same nodes, so signed that ours will take it. */
function isSame(present: Manifest | undefined, next: Manifest, key?: string): boolean {
  if (!present || present.x || !isSignedBy(present, key)) return false;
  const said = ({ h, c, l }: Manifest) => JSON.stringify([h, c, l]);
  return said(present) === said(next);
}

/** The nodes that the module is for, as far as they are known. */
export function targets(
  cluster: Cluster,
  { to, labels }: Pick<DeployOptions, "to" | "labels">,
  module: string,
): NodeInfo[] {
  const fits = ({ id, labels: own = [], kind = "" }: NodeInfo) =>
    (!isFirmware(module) || module === firmwareName(kind)) &&
    (!to || to.includes(id)) &&
    (!labels?.length || labels.some((label) => own.includes(label)));
  return [...cluster.nodes.values()].filter((node) => takesModules(node) && fits(node));
}
