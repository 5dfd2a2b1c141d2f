/** What is written to the broker for a version: chunks that it has not got, the manifests, and what they make needless. */
import type { Manifest } from "../../shared/protocol/manifest.ts";
import type { Chunk } from "./package.ts";
import type { Registry } from "./registry.ts";

/** Grows with every change, also where the clocks of two hosts differ. */
export function nextRevision(registry: Registry, module: string): number {
  return Math.max(Date.now(), ...manifestsOf(registry, module).map(({ r }) => r + 1));
}

/** All manifests of a module that the broker retains. */
export function manifestsOf(registry: Registry, module: string): Manifest[] {
  return [...registry.current.values(), ...registry.others.values()].filter(({ n }) => n === module);
}

/** Publishes chunks that no retained manifest names. A node that reads a manifest must find them: they go first. */
export async function publishChunks(registry: Registry, chunks: readonly Chunk[], force = false): Promise<void> {
  const known = force ? new Set<string>() : registry.chunks;
  const missing = new Map(chunks.filter(({ hash }) => !known.has(hash)).map((chunk) => [chunk.hash, chunk.bytes]));
  await Promise.all([...missing].map(([hash, bytes]) => registry.putChunk(hash, bytes)));
}

/** A node that waits for a chunk has written the one before within so long. */
const REPEAT_MS = 2_000;

/**
 * Publishes chunks again and again: in a cluster of RabbitMQ each broker has its own retained messages, so that a node at another
 * broker than the host's gets only what comes while it listens. Gives how to stop.
 */
export function repeatChunks(registry: Registry, chunks: readonly Chunk[]): () => void {
  const repeat = () => void publishChunks(registry, chunks, true).catch(() => {});
  const timer = setInterval(repeat, REPEAT_MS);
  return () => clearInterval(timer);
}

/** Lets all nodes run a version; those that had one of their own, too. */
export async function publishForAll(registry: Registry, manifest: Manifest): Promise<void> {
  if (!manifest.x) await registry.putManifest(`${manifest.n}/${manifest.h}`, manifest);
  await registry.putManifest(manifest.n, manifest);
  await clearOwn(registry, manifest.n);
  await clearOld(registry, manifest.n);
}

/** Lets one node run a version. */
export async function publishForOne(registry: Registry, manifest: Manifest): Promise<void> {
  await registry.putManifest(`${manifest.n}/${manifest.t}`, manifest);
}

/** Takes away what single nodes were told. */
export async function clearOwn(registry: Registry, module: string): Promise<void> {
  const places = [...registry.others].filter(([, { n, t }]) => n === module && t).map(([place]) => place);
  await Promise.all(places.map((place) => registry.removeManifest(place)));
}

/** Calls that name a version may wait in a queue while others replace it: nodes still fetch it for them. */
const KEPT_MS = 3_600_000;

/** Versions that the broker keeps of a module, however quickly they follow each other: of the largest it is 1 MB. */
const KEPT_VERSIONS = 16;

/**
 * The running version and the one before stay at the broker, and those that were replaced within the hour; what was before
 * that goes, with chunks that nobody names.
 */
async function clearOld(registry: Registry, module: string): Promise<void> {
  const present = registry.current.get(module)!;
  const versions = [...registry.others].filter(([, { n, t, q }]) => n === module && !t && !q);
  versions.sort(([, a], [, b]) => b.r - a.r);
  const isKept = ([, { h }]: [string, Manifest], at: number) =>
    h === present.h || h === present.o || (at < KEPT_VERSIONS && versions[at - 1][1].r > present.r - KEPT_MS);
  const old = present.x ? versions : versions.filter((version, at) => !isKept(version, at));
  await Promise.all(old.map(([place]) => registry.removeManifest(place)));
  const needed = registry.chunks;
  const needless = new Set(old.flatMap(([, { k }]) => k).filter((hash) => !needed.has(hash)));
  await Promise.all([...needless].map((hash) => registry.removeChunk(hash)));
}
