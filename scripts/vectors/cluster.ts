/** Vectors on nodes: real interpreters or simulated ones, over a real broker. */
import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Cluster } from "../../host-client/cluster.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { startBroker } from "../../host-client/broker.ts";
import { TaskError } from "../../host-client/errors.ts";
import { startMosquitto } from "../support/mosquitto.ts";
import { startCluster } from "../support/cluster.ts";
import type { NodesOptions, RunningNodes, Runtime } from "../support/nodes.ts";
import { differenceOf, VECTOR_MODULE, withNames, type Outcome, type Ran, type Seen, type Vector } from "./format.ts";

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
const NEXT_SECOND_MS = 1100;
const MAX_REPEATS = 2;
/** Each run of a task is a line. */
const LOGS = { forMs: 600_000, linesPerSecond: 100_000 };

/**
 * @param broker `aedes`, `mosquitto`, or a URL
 * @param limits of an interpreter: its variables, the bytes of its stack
 */
export async function startVectorCluster(
  runtime: Runtime,
  broker: string,
  limits: Pick<NodesOptions, "variables" | "stackBytes"> = {},
): Promise<VectorCluster> {
  const started = await startBrokerFor(broker);
  const file = fileURLToPath(new URL("./tasks.ts", import.meta.url));
  const compiled = await compileModule(
    { source: await readFile(file, "utf8"), name: VECTOR_MODULE },
    { typecheck: false },
  );
  const modules = { [VECTOR_MODULE]: compiled.code };
  const { nodes, cluster, close } = await startCluster(started, { runtime, count: NODES, modules, ...limits });
  const book: Book = { ran: [], dropped: 0, skipped: 0 };
  await cluster.watchLogs((_node, words) => note(book, words), LOGS);
  return { cluster, nodes, run: (vector) => runVector(cluster, vector, book), close };
}

async function startBrokerFor(broker: string): Promise<{ url: string; close(): Promise<void> }> {
  if (broker === "aedes") return startBroker();
  if (broker === "mosquitto") return startMosquitto();
  return { url: broker, close: async () => {} };
}

let submissions = 0;

/** What nodes said of their tasks; a node whose output is full drops lines, and says later how many. */
interface Book {
  ran: Ran[];
  dropped: number;
  /** Packets that a node had no room for. */
  skipped: number;
}

function note(book: Book, words: unknown[]): void {
  const dropped = /^\.\.\. (\d+) lines dropped$/.exec(String(words[0]));
  if (dropped) book.dropped += Number(dropped[1]);
  else if (String(words[0]).startsWith("E421 ")) book.skipped++;
  else book.ran.push(words as Ran);
}

/** Runs a vector; once more where a node says that it dropped lines, since what ran isn't known then. */
async function runVector(cluster: Cluster, vector: Vector, book: Book): Promise<Seen> {
  let seen = await runOnce(cluster, vector, book);
  for (let again = 0; again < MAX_REPEATS && differenceOf(vector, seen); again++) {
    if (!(await hasDropped(cluster, book))) break;
    seen = await runOnce(cluster, vector, book);
  }
  return seen;
}

async function runOnce(cluster: Cluster, vector: Vector, book: Book): Promise<Seen> {
  let outcome: Outcome = { hang: true };
  for (let i = 0; i < (vector.submits ?? 1); i++) {
    book.ran = [];
    book.dropped = book.skipped = 0;
    outcome = await submitVector(cluster, vector, String(++submissions));
  }
  return { outcome, ran: book.ran, isLentAgain: book.skipped > 0 };
}

/** Nodes say what they dropped with the first line of a later second: each is given one to say. */
async function hasDropped(cluster: Cluster, book: Book): Promise<boolean> {
  await setTimeout(NEXT_SECOND_MS);
  const probe = cluster.submitToAll({ task: `${VECTOR_MODULE}.none` }, []);
  await probe.get({ timeoutMs: DEADLINE_MS }).catch(() => undefined);
  await cluster.settle();
  return book.dropped > 0;
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
