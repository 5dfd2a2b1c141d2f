/** Vectors on nodes: real interpreters or simulated ones, over a real broker. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { connect, type Cluster } from "../../host-client/cluster.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { startBroker } from "../../host-client/broker.ts";
import { TaskError } from "../../host-client/errors.ts";
import { startMosquitto } from "../support/mosquitto.ts";
import { startNodes, type RunningNodes, type Runtime } from "../support/nodes.ts";
import { VECTOR_MODULE, withNames, type Outcome, type Ran, type Seen, type Vector } from "./format.ts";

/** A cluster of nodes that vectors run on. */
export interface VectorCluster {
  cluster: Cluster;
  nodes: RunningNodes;
  run(vector: Vector): Promise<Seen>;
  close(): Promise<void>;
}

const NODES = 3;
/** A vector that takes longer hangs: the slowest sleeps for a third of a second. */
const DEADLINE_MS = 20_000;
const START_MS = 20_000;
/** Each run of a task is a line. */
const LOGS = { forMs: 600_000, linesPerSecond: 100_000 };

/** @param broker `aedes`, `mosquitto`, or a URL */
export async function startVectorCluster(runtime: Runtime, broker: string, variables?: number): Promise<VectorCluster> {
  const started = await startBrokerFor(broker);
  const file = fileURLToPath(new URL("./tasks.ts", import.meta.url));
  const compiled = await compileModule(
    { source: await readFile(file, "utf8"), name: VECTOR_MODULE },
    { typecheck: false },
  );
  const modules = { [VECTOR_MODULE]: compiled.code };
  const nodes = await startNodes({
    runtime,
    count: NODES,
    broker: started.url,
    modules,
    ...(variables && { variables }),
  });
  const cluster = await connect(started.url);
  if (!(await cluster.until(() => cluster.online.length >= NODES, START_MS)))
    throw new Error("the nodes did not come up");
  const ran: Ran[] = [];
  await cluster.watchLogs((_node, words) => ran.push(words as Ran), LOGS);
  const close = async () => {
    await cluster.close();
    await nodes.close();
    await started.close();
  };
  return { cluster, nodes, run: (vector) => runVector(cluster, vector, ran), close };
}

async function startBrokerFor(broker: string): Promise<{ url: string; close(): Promise<void> }> {
  if (broker === "aedes") return startBroker();
  if (broker === "mosquitto") return startMosquitto();
  return { url: broker, close: async () => {} };
}

let submissions = 0;

async function runVector(cluster: Cluster, vector: Vector, ran: Ran[]): Promise<Seen> {
  let outcome: Outcome = { hang: true };
  for (let i = 0; i < (vector.submits ?? 1); i++) {
    ran.length = 0;
    outcome = await submitVector(cluster, vector, String(++submissions));
  }
  return { outcome, ran: [...ran] };
}

async function submitVector(cluster: Cluster, vector: Vector, unique: string): Promise<Outcome> {
  try {
    const result = cluster.submit(withNames(vector.wf, VECTOR_MODULE, unique), vector.applyArgs ?? []);
    const outcome = await result.get({ timeoutMs: DEADLINE_MS }).then((ok): Outcome => ({ ok }), failure);
    if (!outcome.hang) await result.whenEnded;
    await cluster.settle();
    return outcome;
  } catch (error) {
    return failure(error as Error);
  }
}

function failure(error: Error): Outcome {
  if (error instanceof TaskError) return { error: { type: error.type, message: error.remoteMessage } };
  if (error.name === "TimeoutError") return { hang: true };
  return { error: { type: error.name, message: error.message } };
}
