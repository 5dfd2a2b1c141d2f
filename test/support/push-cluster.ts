/** A broker, nodes that run the real firmware, and a client: what tests of pushing stand on. */
import { afterEach } from "vitest";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import type { Cluster } from "../../host-client/cluster.ts";
import type { Code } from "../../host-client/deploy/package.ts";
import { startCluster, type RunningCluster } from "../../scripts/support/cluster.ts";
import type { NodesOptions } from "../../scripts/support/nodes.ts";

export interface PushCluster extends RunningCluster<EmbeddedBroker> {
  /** Waits until the presences fulfil a condition, or throws with what they are. */
  sees(what: string, holds: () => boolean): Promise<void>;
}

/** Interpreters on a busy machine; an event ends the wait. */
const DEADLINE_MS = 15_000;

/** Starts all of it and waits for the nodes. */
export async function startPushCluster(
  options: Partial<NodesOptions> & Pick<NodesOptions, "runtime">,
): Promise<PushCluster> {
  const all = await startCluster(await startBroker(), { count: 1, ...options });
  const sees = async (what: string, holds: () => boolean) => {
    if (await all.cluster.until(holds, DEADLINE_MS)) return;
    throw new Error(`never: ${what}; presences: ${JSON.stringify([...all.cluster.nodes.values()])}`);
  };
  return { ...all, sees };
}

/** For the tests of a `describe`: starts clusters, and closes each when its test has ended. */
export function pushClusters(): typeof startPushCluster {
  let open: PushCluster[] = [];
  afterEach(async () => {
    const ended = open;
    open = [];
    for (const all of ended) await all.close();
  });
  return async (options) => {
    const all = await startPushCluster(options);
    open.push(all);
    return all;
  };
}

/** Compiled code as the compiler writes it: a task `answer` that gives a number. */
export function answering(value: number, name = "words", more = ""): Code {
  return { name, hash: "", code: `${more}exports.answer=function(){return ${value}};exports.$={answer:[0,0]};` };
}

/** Statements of about so many bytes, for modules that are to be large. */
export const statements = (bytes: number): string =>
  Array.from({ length: Math.ceil(bytes / 40) }, (_, i) => `exports.f${1000 + i}=function(a,b){return a*b};`).join("");

/** A result on a busy machine, behind hundreds of others. */
const RESULT_MS = 60_000;

/** Calls `answer` of a module, of a certain version where a hash is given. */
export function answerOf(cluster: Cluster, name = "words", hash = ""): Promise<unknown> {
  const task = hash ? `${name}@${hash}.answer` : `${name}.answer`;
  return cluster.submit({ task, args: [] }).get({ timeoutMs: RESULT_MS });
}
