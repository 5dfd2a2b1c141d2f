/** Nodes, a broker and those who hand over detached workflows, ask for them, look at the broker's records. */
import { startBroker } from "../../host-client/broker.ts";
import { connect, type Cluster } from "../../host-client/cluster.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { startMosquitto } from "../../scripts/support/mosquitto.ts";
import { startCluster, type StartedBroker } from "../../scripts/support/cluster.ts";
import { type RunningNodes, type Runtime } from "../../scripts/support/nodes.ts";
import type { Head } from "../../shared/detached/warden.ts";
import type { Workflow } from "../../shared/canvas/workflow.ts";

export type BrokerName = "aedes" | "mosquitto";

/** A cluster, and an observer that is neither node nor client. */
export interface DetachedCluster {
  url: string;
  nodes: RunningNodes;
  observer: Cluster;
  /** A client of its own; whoever opens it closes it. */
  client(): Promise<Cluster>;
  /** Resolves when the keeper of a workflow has lent so many times; gives the keeper's index. */
  untilLending(id: string, grants: number): Promise<number>;
  /** Resolves when a record (below the prefix) is there, or is not, and gives it. */
  untilRecord(topic: string, holds: (text: string) => boolean): Promise<string>;
  close(): Promise<void>;
}

/** Interpreters on a busy machine; an event ends each wait. */
const DEADLINE_MS = 60_000;

/** A chord of calls that wait a little: `[0 ... size-1]` added up. */
export const chordOf = (size: number, napMs: number): Workflow => ({
  chord: [
    Array.from({ length: size }, (_, i) => ({ task: "canvas.nap", args: [napMs, i] })),
    { task: "canvas.total", args: [] },
  ],
});

const TASKS = `
export function nap(ms: number, value: unknown): Promise<unknown> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}
export function total(list: number[]): number {
  let sum = 0;
  for (const item of list) sum += item;
  return sum;
}
export function fail(message: string): never {
  throw new Error(message);
}
`;

/** Starts it and waits for the nodes. */
export async function startDetachedCluster(
  runtime: Runtime,
  name: BrokerName,
  count: number,
): Promise<DetachedCluster> {
  const broker = name === "aedes" ? await startBroker() : await startMosquitto();
  const { code } = await compileModule({ source: TASKS, name: "canvas" }, { typecheck: false });
  const modules = { canvas: code };
  const { nodes, cluster: observer, close } = await startCluster<StartedBroker>(broker, { runtime, count, modules });
  const look = await observe(observer, nodes);
  return { url: broker.url, nodes, observer, client: () => connect(broker.url), ...look, close };
}

/** What passes at the broker, kept from now on. */
async function observe(observer: Cluster, nodes: RunningNodes) {
  const records = new Map<string, string>();
  const grants = new Map<string, number>();
  const waits = new Set<() => void>();
  const seen = () => waits.forEach((wait) => wait());
  await observer.session.subscribe("broccoli/d/+/+", (topic, payload) => {
    records.set(topic.slice("broccoli/".length), Buffer.from(payload).toString("utf8"));
    seen();
  });
  await observer.session.subscribe("broccoli/i/+", (_topic, payload) => {
    const [, type, from] = /^\[(\d),"(\w+)"/.exec(Buffer.from(payload).toString("latin1")) ?? [];
    if (type === "0" || type === "1") grants.set(from, (grants.get(from) ?? 0) + 1);
    seen();
  });
  const until = <T>(what: string, find: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waits.delete(check);
        reject(new Error(`never: ${what}; ${JSON.stringify([...records])}`));
      }, DEADLINE_MS);
      const check = () => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        waits.delete(check);
        resolve(found);
      };
      waits.add(check);
      check();
    });
  return {
    untilLending: (id: string, count: number) =>
      until(`${count} grants of the keeper of ${id}`, () => {
        const text = records.get(`d/${id}/h`);
        const keeper = text ? (JSON.parse(text) as Head).k : "";
        return (grants.get(keeper) ?? 0) >= count ? nodes.ids.indexOf(keeper) : undefined;
      }),
    untilRecord: (topic: string, holds: (text: string) => boolean) =>
      until(topic, () => (records.has(topic) && holds(records.get(topic)!) ? records.get(topic) : undefined)),
  };
}
