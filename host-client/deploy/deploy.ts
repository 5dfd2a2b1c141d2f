/** Brings compiled code to the nodes: what the broker does not hold yet is published, then the nodes' answers are awaited. */
import type { Manifest } from "../../shared/protocol/manifest.ts";
import type { Cluster } from "../cluster.ts";
import { pack, sealed, type Code, type Package } from "./package.ts";
import { registryOf, type Registry } from "./registry.ts";
import { settle, takesModules, type NodeReport } from "./report.ts";

/** How a module is brought to the nodes. */
export interface DeployOptions {
  /** The cluster's key in hex; nodes that have one take nothing without its signature. */
  key?: string;
  /** How long to wait for the nodes' answers, in milliseconds; 0 waits for none. Default 15,000. */
  timeoutMs?: number;
  /** Only nodes with one of these labels run it. */
  labels?: readonly string[];
  onProgress?: (nodes: NodeReport[]) => void;
}

export interface DeployReport {
  module: string;
  hash: string;
  bytes: number;
  revision: number;
  /** The broker held this very version already: nothing was published. */
  unchanged: boolean;
  /** Bytes that this client published. */
  published: number;
  nodes: NodeReport[];
}

/** Fetching 64 KB over a slow WiFi takes so long; a 2 KB module well below one second. */
const DEFAULT_TIMEOUT_MS = 15_000;

/**
 * Deploys compiled code to all nodes of the cluster, those included that come later.
 *
 * @throws DeployError E206 too large, E207 bad name
 * @returns what became of it on each node; refusals are in the report, not thrown
 * @example
 * const report = await deploy(cluster, await compileModule({ file: "tasks/words.ts" }));
 * console.log(report.nodes.map(({ name, state }) => `${name} ${state}`));
 */
export async function deploy(cluster: Cluster, code: Code, options: DeployOptions = {}): Promise<DeployReport> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, onProgress } = options;
  const registry = await registryOf(cluster);
  const before = registry.published;
  const made = pack(code);
  const manifest = sealed(manifestFor(registry, made.manifest, options), options.key);
  const unchanged = isSame(registry.current.get(code.name), manifest);
  if (!unchanged) await publish(registry, { ...made, manifest });
  const ids = targets(cluster, options.labels);
  const nodes = await settle(cluster, ids, code.name, manifest.h, timeoutMs, onProgress);
  const { h: hash, b: bytes, r: revision } = registry.current.get(code.name)!;
  return { module: code.name, hash, bytes, revision, unchanged, published: registry.published - before, nodes };
}

/** Grows with every change, also where clocks differ. */
export function nextRevision(registry: Registry, module: string): number {
  const all = [...registry.current.values(), ...registry.others.values()].filter(({ n }) => n === module);
  return Math.max(Date.now(), ...all.map(({ r }) => r + 1));
}

function manifestFor(registry: Registry, manifest: Manifest, { labels }: DeployOptions): Manifest {
  const present = registry.current.get(manifest.n);
  return {
    ...manifest,
    c: registry.cluster.prefix,
    r: nextRevision(registry, manifest.n),
    ...(present && !present.x && { o: present.h === manifest.h ? present.o : present.h }),
    ...(labels?.length && { l: [...labels] }),
  };
}

/** Whether both say the same but for their revision: then their signatures, if any, are by the same key. */
function isSame(present: Manifest | undefined, next: Manifest): boolean {
  if (!present || present.x || Boolean(present.g) !== Boolean(next.g)) return false;
  const plain = ({ h, c, p, l }: Manifest) => JSON.stringify([h, c, p, l]);
  return plain(present) === plain(next);
}

/** Chunks first: a node that reads the manifest finds them. */
async function publish(registry: Registry, { manifest, chunks }: Package): Promise<void> {
  const known = registry.chunks;
  const missing = new Map(chunks.filter(({ hash }) => !known.has(hash)).map((chunk) => [chunk.hash, chunk.bytes]));
  await Promise.all([...missing].map(([hash, bytes]) => registry.putChunk(hash, bytes)));
  await registry.putManifest(`${manifest.n}/${manifest.h}`, manifest);
  await registry.putManifest(manifest.n, manifest);
}

function targets(cluster: Cluster, labels?: readonly string[]): string[] {
  const fits = (own: readonly string[] = []) => !labels?.length || labels.some((label) => own.includes(label));
  return [...cluster.nodes.values()].filter((node) => takesModules(node) && fits(node.labels)).map(({ id }) => id);
}
