/** Interpreters behind a proxy, on Mosquitto, and what may happen to them while workflows with known values run. */
import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import type { Cluster } from "../../host-client/cluster.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { leaksOf } from "../../host-client/testing/invariants.ts";
import { randomFrom } from "../../host-client/testing/world.ts";
import { CHAOS_MODULE, planned } from "../../scripts/chaos/workflows.ts";
import { startCluster, type RunningCluster } from "../../scripts/support/cluster.ts";
import type { RunningNodes, Runtime } from "../../scripts/support/nodes.ts";
import { startMosquitto, type Mosquitto } from "./mosquitto.ts";
import { startProxy, type TcpProxy } from "./tcp-proxy.ts";

/** What is done, and how often. */
export interface ChaosPlan {
  /** Runs of tasks that the workflows ask for, at least. */
  tasks: number;
  /** SIGKILL of a node, which is started again. */
  kills: number;
  /** The broker ends, its store is lost, it starts again. */
  restarts: number;
  /** SIGSTOP of a node, and SIGCONT after one of these times. */
  stops: number;
  stopMs: number[];
  /** All sockets of the nodes are cut for a moment. */
  cuts: number;
  seed: number;
}

/** What came of it. */
export interface ChaosOutcome {
  workflows: number;
  right: number;
  wrong: string[];
  tasks: number;
  /** Strikes that were made, by kind. */
  struck: Record<Strike, number>;
  /** Leases that the client lent again. */
  lost: number;
  /** What the client still holds at the end. */
  leaks: string[];
  ms: number;
  slowestMs: number;
}

type Strike = "kills" | "restarts" | "stops" | "cuts";

const NODES = 4;
/** Workflows under way at a time: all nodes have work, and each strike meets several. */
const ABREAST = 8;
/** The broker's word, the flap, a boot, a lease, and that several times over on a busy machine. */
const RESULT_MS = 240_000;
const START_MS = 60_000;
/** Sockets are cut for so long. */
const CUT_MS = 1_500;
/** A node that was killed is without power for so long at the most. */
const OFF_MS = 2_000;

/** A cluster of four. */
export class ChaosCluster {
  readonly nodes: RunningNodes;
  readonly cluster: Cluster;
  readonly close: () => Promise<void>;

  private constructor(
    readonly broker: Mosquitto,
    readonly proxy: TcpProxy,
    { nodes, cluster, close }: RunningCluster<{ url: string; close(): Promise<void> }>,
  ) {
    [this.nodes, this.cluster, this.close] = [nodes, cluster, close];
  }

  static async start(runtime: Runtime): Promise<ChaosCluster> {
    const broker = await startMosquitto();
    const proxy = await startProxy(broker.port);
    const file = fileURLToPath(new URL("../../scripts/chaos/tasks.ts", import.meta.url));
    const source = await readFile(file, "utf8");
    const { code } = await compileModule({ source, name: CHAOS_MODULE }, { typecheck: false });
    const url = `mqtt://127.0.0.1:${proxy.port}`;
    const close = async () => {
      await proxy.close();
      await broker.remove();
    };
    const nodes = { runtime, count: NODES, modules: { [CHAOS_MODULE]: code } };
    return new ChaosCluster(broker, proxy, await startCluster({ url, close }, nodes, { url: broker.url }));
  }

  /** All nodes are there. */
  complete(): Promise<boolean> {
    return this.cluster.until(() => this.cluster.online.length === NODES, START_MS);
  }

  /** Runs workflows until enough tasks have been asked for; strikes are spread evenly over their ends. */
  async run(plan: ChaosPlan): Promise<ChaosOutcome> {
    const { cluster } = this;
    const random = randomFrom(plan.seed);
    const struck = { kills: 0, restarts: 0, stops: 0, cuts: 0 };
    const outcome: ChaosOutcome = {
      workflows: 0,
      right: 0,
      wrong: [],
      tasks: 0,
      struck,
      lost: 0,
      leaks: [],
      ms: 0,
      slowestMs: 0,
    };
    cluster.onTell((event) => event === "lost" && void outcome.lost++);
    const strikes = shuffled(listOf(plan), random);
    const gap = plan.tasks / (strikes.length + 1);
    const striking: Promise<void>[] = [];
    let due = gap;
    let done = 0;
    const startMs = performance.now();
    const lane = async () => {
      while (outcome.tasks < plan.tasks) {
        const tasks = await this.#one(outcome, random);
        for (done += tasks; done >= due && strikes.length; due += gap) {
          const kind = strikes.pop()!;
          const before = striking.at(-1) ?? Promise.resolve(); // one at a time: each is felt by itself
          striking.push(before.then(() => this.#strike(kind, random, plan.stopMs)).then(() => void struck[kind]++));
        }
      }
    };
    await Promise.all(Array.from({ length: ABREAST }, lane));
    outcome.ms = Math.round(performance.now() - startMs);
    await Promise.all(striking);
    outcome.leaks = leaksOf(cluster.peer);
    return outcome;
  }

  /** One workflow; how many tasks it asks for. */
  async #one(outcome: ChaosOutcome, random: () => number): Promise<number> {
    const { shape, workflow, expected } = planned(outcome.workflows++, random);
    const tasks = tasksOf(workflow);
    outcome.tasks += tasks;
    const startMs = performance.now();
    const got: unknown = await this.cluster
      .submit(workflow)
      .get({ timeoutMs: RESULT_MS })
      .catch((error: Error) => error.message);
    outcome.slowestMs = Math.max(outcome.slowestMs, Math.round(performance.now() - startMs));
    if (isDeepStrictEqual(got, expected)) outcome.right++;
    else outcome.wrong.push(`${shape}: ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`);
    return tasks;
  }

  async #strike(kind: Strike, random: () => number, stopMs: number[]): Promise<void> {
    const node = Math.floor(random() * NODES);
    if (kind === "restarts") return this.broker.restart();
    if (kind === "cuts") {
      this.proxy.cut();
      await pause(CUT_MS);
      return this.proxy.mend();
    }
    if (kind === "kills") {
      await this.nodes.kill(node);
      await pause(random() * OFF_MS);
      return this.nodes.restart(node);
    }
    process.kill(this.nodes.pids[node], "SIGSTOP");
    await pause(stopMs[Math.floor(random() * stopMs.length)]);
    process.kill(this.nodes.pids[node], "SIGCONT");
  }
}

/** How long a fault lasts is the fault itself: nothing is awaited by it. */
const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

function listOf(plan: ChaosPlan): Strike[] {
  const kinds: Strike[] = ["kills", "restarts", "stops", "cuts"];
  return kinds.flatMap((kind) => Array.from({ length: plan[kind] }, () => kind));
}

function shuffled<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [list[i], list[other]] = [list[other], list[i]];
  }
  return list;
}

/** Runs of tasks that a workflow of this stream asks for. */
function tasksOf(workflow: unknown): number {
  if (Array.isArray(workflow)) return workflow.reduce((sum: number, part) => sum + tasksOf(part), 0);
  if (!workflow || typeof workflow !== "object") return 0;
  const node = workflow as { task?: string; starmap?: [string, unknown[]] };
  if (node.task) return 1;
  return node.starmap ? node.starmap[1].length : tasksOf(Object.values(workflow));
}
