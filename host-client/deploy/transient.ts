/** Modules that are there for a while: only tasks that name the version find it, and nothing of it stays. */
import type { ModuleSource } from "../canvas/tasks.ts";
import type { Cluster } from "../cluster.ts";
import { DeployError } from "./errors.ts";
import { keepMap } from "./maps.ts";
import { pack, sealed, type Code } from "./package.ts";
import { publishChunks } from "./publish.ts";
import { registryOf, type Registry } from "./registry.ts";

/** What a client that ended without a word has left at the broker goes after a day, with the next of its kind. */
const LITTER_MS = 86_400_000;

/**
 * Puts a version at the broker for those who ask for it by its hash, until this client closes. What runs under its name
 * everywhere goes on running; nodes fetch it with the first task, and forget it at their next boot.
 *
 * @param key the cluster's, in hex
 * @returns what tasks are made of; `cluster.tasks` of the name gives them, too
 * @throws DeployError E206 too large, E207 bad name
 */
export async function pushTransient(cluster: Cluster, code: Code, key?: string): Promise<ModuleSource> {
  const registry = await registryOf(cluster);
  await removeLitter(registry);
  const { manifest, chunks } = pack(code);
  const place = `${manifest.n}/${manifest.h}`;
  const source = { name: code.name, hash: manifest.h, tasks: code.tasks && Object.keys(code.tasks) };
  keepMap(manifest.h, code);
  const before = cluster.transients.get(code.name);
  if (before && before.hash !== manifest.h) await remove(registry, `${code.name}/${before.hash}`);
  cluster.transients.set(code.name, source);
  if (registry.others.has(place)) return source;
  await publishChunks(registry, chunks);
  await registry.putManifest(place, sealed({ ...manifest, c: cluster.prefix, r: Date.now(), q: 1 }, key));
  return source;
}

/** Takes from the broker what this client has put there for a while. */
export async function removeTransients(cluster: Cluster): Promise<void> {
  const registry = await registryOf(cluster);
  for (const { name, hash } of cluster.transients.values()) await remove(registry, `${name}/${hash}`);
  cluster.transients.clear();
}

async function removeLitter(registry: Registry): Promise<void> {
  const isOld = (place: string) => registry.others.get(place)!.r < Date.now() - LITTER_MS;
  for (const place of [...registry.others.keys()]) if (isOld(place)) await remove(registry, place);
}

async function remove(registry: Registry, place: string): Promise<void> {
  const manifest = registry.others.get(place);
  if (!manifest?.q) return;
  await registry.removeManifest(place);
  const needed = registry.chunks;
  await Promise.all(manifest.k.filter((hash) => !needed.has(hash)).map((hash) => registry.removeChunk(hash)));
}

/** @throws DeployError E218 where a transient module has not got the task */
export function refuseMissing({ name, tasks = [] }: ModuleSource, task: string): void {
  if (tasks.includes(task)) return;
  throw new DeployError("E218", `module ${name} exports no task '${task}'`, {
    hint: tasks.length ? `It has: ${tasks.join(", ")}` : "Export a function: export function main() { … }",
  });
}
