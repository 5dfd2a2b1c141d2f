/** A new key for a cluster, over the air: nodes take it where the old one has signed it. */
import { MAX_ROTATIONS, type Command } from "../../shared/protocol/manifest.ts";
import { controlTopic } from "../../shared/protocol/topics.ts";
import type { Cluster, NodeInfo } from "../cluster.ts";
import { DeployError } from "./errors.ts";
import { DEFAULT_TIMEOUT_MS } from "./deploy.ts";
import { isSignedBy, sealed } from "./package.ts";
import { registryOf, type Registry } from "./registry.ts";
import { takesModules } from "./report.ts";
import { sealedCommand } from "./seal.ts";

/** How a node stands to a new key: it has it; it did not say so in time; it gets it when it returns; it has none at all. */
export interface KeyReport {
  id: string;
  name: string;
  state: "rotated" | "silent" | "offline" | "open";
}

export interface RotationReport {
  revision: number;
  /** Manifests that were signed anew. */
  signed: number;
  nodes: KeyReport[];
}

/** A broker that retains rotations sends them at once. */
const RETAINED_MS = 500;

/**
 * Gives all nodes that have the old key a new one, those included that are off now, and signs what the broker retains anew.
 * Who knows the old key and hears the rotation knows the new one: where the old one has leaked, keys go over the cable.
 *
 * @param keys both in hex
 * @throws DeployError E219 where manifests are signed by neither: the old key is not this cluster's
 * @example await rotateKey(cluster, { from: findKey()!.key, to: newKey() });
 */
export async function rotateKey(
  cluster: Cluster,
  keys: { from: string; to: string },
  timeoutMs = DEFAULT_TIMEOUT_MS,
): Promise<RotationReport> {
  const registry = await registryOf(cluster);
  refuseForeign(registry, keys.from);
  const revision = Date.now();
  const before = await retainedRotations(cluster);
  const list = [...before, rotation(cluster.prefix, revision, keys)].slice(-MAX_ROTATIONS);
  await cluster.session.publish(controlTopic(cluster.prefix), JSON.stringify(list), { qos: 1, retain: true });
  const nodes = () => [...cluster.nodes.values()].filter(takesModules);
  const look = () => nodes().map((node) => keyState(node, revision));
  await cluster.until(() => look().every(({ state }) => state !== "silent"), timeoutMs);
  return { revision, signed: await signAnew(registry, keys), nodes: look() };
}

function keyState(node: NodeInfo, revision: number): KeyReport {
  const state = node.open ? "open" : node.key === revision ? "rotated" : node.state === "up" ? "silent" : "offline";
  return { id: node.id, name: node.name || node.id, state };
}

/** The command as the old key signs and seals it. */
export function rotation(prefix: string, revision: number, { from, to }: { from: string; to: string }): Command {
  return sealedCommand({ do: "key", c: prefix, r: revision }, to, from);
}

async function retainedRotations({ session, prefix }: Cluster): Promise<Command[]> {
  const payload = await session.retained(controlTopic(prefix), RETAINED_MS);
  try {
    const list = JSON.parse(Buffer.from(payload ?? []).toString("utf8"));
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

function refuseForeign(registry: Registry, key: string): void {
  const foreign = [...registry.current.values(), ...registry.others.values()].find(
    (manifest) => manifest.g && !isSignedBy(manifest, key),
  );
  if (!foreign) return;
  throw new DeployError("E219", `module ${foreign.n} is signed by another key than this one`, {
    hint: "Take the key that the nodes were flashed with, or push the module again with this key",
  });
}

/** Late comers read manifests after the key: what the old key has signed would be refused. */
async function signAnew(registry: Registry, { from, to }: { from: string; to: string }): Promise<number> {
  const signed = [...registry.current, ...registry.others].filter(([, { g }]) => g);
  const ours = signed.filter(([, manifest]) => isSignedBy(manifest, from));
  await Promise.all(ours.map(([place, manifest]) => registry.putManifest(place, sealed(manifest, to))));
  return ours.length;
}
