/** A version on a few nodes first. What they are told is for them alone, and is taken back once it is for all. */
import type { Manifest } from "../../shared/protocol/manifest.ts";
import type { Plan } from "./deploy.ts";
import { sealed } from "./package.ts";
import { clearOwn, nextRevision, publishForOne } from "./publish.ts";
import { settle } from "./report.ts";

/**
 * Lets the first nodes that are on line run the version.
 * @returns false where one of them did not, and `abortOnFail` is set: all of them are then back at what ran before
 */
export async function tryCanaries(plan: Plan): Promise<boolean> {
  const { registry, made, options } = plan;
  const { cluster } = registry;
  const online = plan.ids.filter((id) => cluster.nodes.get(id)?.state === "up");
  const canaries = online.slice(0, options.canary);
  const { manifest } = made;
  for (const t of canaries) await publishForOne(registry, sealed({ ...manifest, t }, options.key));
  const { timeoutMs, onProgress } = options;
  const nodes = await settle(cluster, canaries, manifest.n, manifest.h, timeoutMs, onProgress);
  if (!options.abortOnFail || nodes.every(({ state }) => state === "running")) return true;
  await takeBack(plan, canaries);
  return false;
}

/** The version before, or none, under a revision above that of the trial. */
async function takeBack({ registry, made, options }: Plan, canaries: string[]): Promise<void> {
  const { n, h } = made.manifest;
  const present = registry.current.get(n);
  const before: Manifest = present ?? { ...made.manifest, x: 1 };
  const r = nextRevision(registry, n);
  for (const t of canaries) await publishForOne(registry, sealed({ ...before, r, t }, options.key));
  const wanted = present && !present.x ? present.h : "";
  await settle(registry.cluster, canaries, n, wanted, options.timeoutMs);
  await clearOwn(registry, n);
  if (!present) await registry.removeManifest(`${n}/${h}`);
}
