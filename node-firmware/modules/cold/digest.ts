/** Which modules the node runs and which it refused, for its presence. */
import { isFirmware } from "../../../shared/protocol/manifest.ts";
import { PERCENT_WHOLE } from "../../../shared/protocol/presence.ts";
import { node } from "../../state.ts";
import { Phase } from "../state.ts";
import { readJournal } from "./journal.ts";

/** Hash of each module that runs here. */
export function modulesDigest(): { [name: string]: string } {
  const digest: { [name: string]: string } = {};
  const modules = readJournal().modules;
  for (const key in modules)
    if (modules[key].versions.length && !isFirmware(key.slice(1))) digest[key.slice(1)] = modules[key].versions[0].hash;
  return digest;
}

/** What is being brought in, for who asks meanwhile. */
export function jobDigest(): [module: string, hash: string, percent: number] | undefined {
  const job = node.modules.job;
  if (!job) return undefined;
  const m = job.manifest;
  const share = job.line === undefined ? job.next / m.k.length : job.line / m.b;
  return [m.n, m.h, job.phase === Phase.Try ? PERCENT_WHOLE : Math.floor(share * (PERCENT_WHOLE - 1))];
}

/** Why others do not: hash, number of the error id, detail. Absent where there are none. */
export function refusedDigest(): { [name: string]: [string, number, string] } | undefined {
  if (!node.modules.refused.length) return undefined;
  const digest: { [name: string]: [string, number, string] } = {};
  node.modules.refused.forEach(function (one: any) {
    digest[one.name] = [one.hash, one.code, one.detail];
  });
  return digest;
}
