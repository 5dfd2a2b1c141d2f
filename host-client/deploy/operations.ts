/** What is done with modules that are out: the way back, holding a version, removal, and the list of what is where. */
import { commandText, isFirmware, type Command, type Manifest } from "../../shared/protocol/manifest.ts";
import { controlTopic } from "../../shared/protocol/topics.ts";
import type { Cluster } from "../cluster.ts";
import { DEFAULT_TIMEOUT_MS, targets, type DeployReport } from "./deploy.ts";
import { DeployError } from "./errors.ts";
import { hmac, sealed } from "./package.ts";
import { nextRevision, publishForAll } from "./publish.ts";
import { registryOf, type Registry } from "./registry.ts";
import { ended, settle, stateOn, takesModules, versionOn, type NodeReport } from "./report.ts";

export interface OperationOptions {
  /** The cluster's key in hex. */
  key?: string;
  timeoutMs?: number;
}

/**
 * Goes back to the version before, which nodes still hold: nothing is fetched.
 * @throws DeployError E218 where there is no module of the name, or no version before
 * @example await rollback(cluster, "words");
 */
export async function rollback(
  cluster: Cluster,
  module: string,
  options: OperationOptions = {},
): Promise<DeployReport> {
  const registry = await registryOf(cluster);
  const present = presentOf(registry, module);
  const before = present.o && registry.others.get(`${module}/${present.o}`);
  if (!before) throw noVersion(module, present.h);
  return change(registry, { ...before, o: present.h, p: present.p }, options);
}

/**
 * Holds a module at its version (or lets go of it): pushes of another one are refused by the tools.
 * @throws DeployError E218
 */
export async function pin(
  cluster: Cluster,
  module: string,
  on: boolean,
  options: OperationOptions = {},
): Promise<DeployReport> {
  const registry = await registryOf(cluster);
  const { p: _, ...present } = presentOf(registry, module);
  return change(registry, on ? { ...present, p: 1 } : present, options);
}

/**
 * Removes a module from all nodes. What of it runs there runs to its end.
 * @throws DeployError E218
 */
export async function unload(cluster: Cluster, module: string, options: OperationOptions = {}): Promise<DeployReport> {
  const registry = await registryOf(cluster);
  const { p: _, o: __, ...present } = presentOf(registry, module);
  return change(registry, { ...present, k: [], x: 1 }, options);
}

async function change(registry: Registry, manifest: Manifest, options: OperationOptions): Promise<DeployReport> {
  const { cluster } = registry;
  const before = registry.published;
  const next = sealed({ ...manifest, r: nextRevision(registry, manifest.n) }, options.key);
  await publishForAll(registry, next);
  const ids = targets(cluster, { labels: next.l }, next.n).map(({ id }) => id);
  const hash = next.x ? "" : next.h;
  const nodes = await settle(cluster, ids, next.n, hash, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const published = registry.published - before;
  return { module: next.n, hash, bytes: next.b, revision: next.r, unchanged: false, aborted: false, published, nodes };
}

function presentOf(registry: Registry, module: string): Manifest {
  const present = registry.current.get(module);
  if (present && !present.x) return present;
  const known = [...registry.current.values()].filter(({ x }) => !x).map(({ n }) => n);
  throw new DeployError("E218", `the cluster has no module '${module}'`, {
    hint: known.length ? `It has: ${known.join(", ")}` : "Push one: broccoli push tasks.ts",
  });
}

const noVersion = (module: string, hash: string) =>
  new DeployError("E218", `module ${module} has no version before ${hash}`, {
    hint: "One step back is kept. Push the version that you want from its source",
  });

/** A module as the broker has it, and how each node stands to it. */
export interface ModuleRow {
  module: string;
  hash: string;
  bytes: number;
  revision: number;
  pinned: boolean;
  signed: boolean;
  /** The version before. */
  before?: string;
  labels?: string[];
  nodes: (NodeReport & { /** The version that runs there. */ runs: string })[];
}

/** The matrix of modules and nodes. */
export async function listModules(cluster: Cluster): Promise<ModuleRow[]> {
  const registry = await registryOf(cluster);
  const nodes = [...cluster.nodes.values()].filter(takesModules);
  return [...registry.current.values()]
    .filter(({ n, x }) => !x && !isFirmware(n))
    .map(({ n, h, b, r, p, g, o, l }) => ({
      module: n,
      hash: h,
      bytes: b,
      revision: r,
      pinned: Boolean(p),
      signed: Boolean(g),
      ...(o && { before: o }),
      ...(l && { labels: l }),
      nodes: nodes.map((node) => ({ ...ended(stateOn(node, n, h)), runs: versionOn(node, n) })),
    }));
}

/**
 * Asks nodes to compact their flash, which is a reboot with something before it, or to reboot; each does it when it is idle.
 * @param to ids; absent = all
 */
export async function command(
  cluster: Cluster,
  what: Command["do"],
  to?: readonly string[],
  options: OperationOptions = {},
): Promise<void> {
  for (const t of to ?? [undefined]) {
    const plain: Command = { do: what, c: cluster.prefix, r: Date.now(), ...(t && { t }) };
    const signed = options.key ? { ...plain, g: hmac(commandText(plain), options.key) } : plain;
    await cluster.session.publish(controlTopic(cluster.prefix), JSON.stringify(signed), { qos: 1 });
  }
}
