/** What a project's own tests import as "broccoli-esp32/testing": a whole cluster in this process, without hardware. */
import { startBroker } from "../../host-client/broker.ts";
import type { Cluster, NodeInfo } from "../../host-client/cluster.ts";
import { TimeoutError, UsageError } from "../../host-client/errors.ts";
import { START_TIMEOUT_MS, startCluster } from "../support/cluster.ts";
import type { RunningNodes, Runtime } from "../support/nodes.ts";

/** How a test cluster is made. */
export interface TestClusterOptions {
  /** Number of nodes; 3 where absent. */
  nodes?: number;
  /** `simulator` where absent; a name of an interpreter on the PATH runs the same on Espruino itself. */
  runtime?: Runtime;
  /** Files of task modules that all nodes are given before the test begins. */
  push?: readonly string[];
  /** Labels that each node carries. */
  labels?: readonly string[];
}

const NODES = 3;

/**
 * A broker, nodes that run the firmware, and a client; each in memory or on this machine's loopback, on free ports.
 *
 * @throws UsageError E501 for a number of nodes below 1; CompileError, DeployError as `cluster.push`; TimeoutError E306
 *   when the nodes do not come up
 * @example
 * const test = await testCluster({ nodes: 3, push: ["tasks/words.ts"] });
 * const { count } = test.cluster.tasks<typeof import("./tasks/words.ts")>("words");
 * const result = group(["a b", "c"].map((line) => count.s(line))).delay();
 * await test.kill("brave-otter");
 * console.log(await result.get({ timeoutMs: 20_000 })); // [2, 1], whichever node died
 * await test.close();
 */
export async function testCluster(options: TestClusterOptions = {}): Promise<TestCluster> {
  const count = options.nodes ?? NODES;
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`a test cluster has at least 1 node, not ${count}`);
  const broker = await startBroker();
  const labels = [...(options.labels ?? [])];
  const runtime = options.runtime ?? "simulator";
  const { nodes, cluster, close } = await startCluster(broker, { runtime, count, labels });
  const test = new TestCluster(cluster, nodes, close);
  try {
    for (const file of options.push ?? []) await cluster.push(file);
  } catch (error) {
    await test.close();
    throw error;
  }
  return test;
}

/** See `testCluster`. With `await using` it closes itself. */
export class TestCluster implements AsyncDisposable {
  readonly cluster: Cluster;
  readonly #nodes: RunningNodes;
  readonly #close: () => Promise<void>;

  constructor(cluster: Cluster, nodes: RunningNodes, close: () => Promise<void>) {
    this.cluster = cluster;
    this.#nodes = nodes;
    this.#close = close;
  }

  /** The nodes that are on line. */
  get online(): NodeInfo[] {
    return this.cluster.online;
  }

  /**
   * Waits until so many nodes are on line.
   * @throws TimeoutError E306 after 30 s
   */
  async ready(count: number): Promise<void> {
    await this.#until(() => this.online.length >= count, `${count} nodes to be on line`);
  }

  /**
   * Cuts a node's power: what it held in memory is gone, its flash stays.
   * @param node its id or name
   * @throws UsageError E501 where no node is called so
   */
  async kill(node: string): Promise<void> {
    await this.#nodes.kill(this.#indexOf(node));
  }

  /** Gives a killed node its power back, and waits until it is on line. @throws as `kill` and `ready` */
  async restart(node: string): Promise<void> {
    const index = this.#indexOf(node);
    const id = this.#nodes.ids[index];
    const bootBefore = this.cluster.nodes.get(id)?.boot;
    await this.#nodes.restart(index);
    const isBack = () => this.online.some((one) => one.id === id && one.boot !== bootBefore);
    await this.#until(isBack, `${node} to be back`);
  }

  async #until(holds: () => boolean, what: string): Promise<void> {
    if (await this.cluster.until(holds, START_TIMEOUT_MS)) return;
    throw new TimeoutError(what, START_TIMEOUT_MS, `${this.online.length} are there`);
  }

  /** Ends the client, the nodes and the broker. */
  async close(): Promise<void> {
    await this.#close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #indexOf(node: string): number {
    const known = [...this.cluster.nodes.values()];
    const id = known.find((one) => one.id === node || one.name === node)?.id;
    const index = id === undefined ? -1 : this.#nodes.ids.indexOf(id);
    if (index >= 0) return index;
    throw new UsageError(`no node is called '${node}'`, {
      hint: `There are ${known.map(({ name }) => name).join(", ")}.`,
    });
  }
}
