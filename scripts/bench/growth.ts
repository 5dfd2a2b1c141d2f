/** What a node holds and says where it has few neighbours, and where it has many: the same. */
import { connect as connectTcp, createServer, type AddressInfo } from "node:net";
import { connect, type Cluster } from "../../host-client/cluster.ts";
import { startBroker } from "../../host-client/broker.ts";
import { untilOnline } from "../support/cluster.ts";
import { findInterpreter, startNodes } from "../support/nodes.ts";

/** What one idle interpreter has and does beside so many simulated nodes. */
export interface GrowthRow {
  peers: number;
  /** Variables in use. */
  idle_vars: number;
  /** Bytes that came to it, and that it sent, in the window. */
  bytes_in: number;
  bytes_out: number;
}

export interface GrowthFigures extends Record<string, unknown> {
  window_s: number;
  growth: GrowthRow[] | null;
}

const PEERS = [3, 300];
/** After this long without work a node has dropped what it loads on demand. */
const IDLE_MS = 6_000;
/** Two keep-alives fit. */
const WINDOW_MS = 20_500;
/** Hundreds of simulated nodes beside the rest of a busy machine. */
const START_MS = 60_000;

/** @param windowMs for which traffic is counted */
export async function run(tell: (text: string) => void, _on?: string, windowMs = WINDOW_MS): Promise<GrowthFigures> {
  if (!findInterpreter("espruino-esp32like")) {
    tell("espruino-esp32like is not on the PATH: the figures are null");
    return { window_s: windowMs / 1000, growth: null };
  }
  const growth: GrowthRow[] = [];
  for (const peers of PEERS) {
    tell(`${peers} simulated nodes beside the interpreter`);
    growth.push(await measure(peers, windowMs));
  }
  return { window_s: windowMs / 1000, growth };
}

async function measure(peers: number, windowMs: number): Promise<GrowthRow> {
  const broker = await startBroker();
  const wire = await startWire(broker.port);
  const others = await startNodes({ runtime: "simulator", count: peers, broker: broker.url, from: 1 });
  const one = await startNodes({ runtime: "espruino-esp32like", count: 1, broker: wire.url, from: 5000 });
  const cluster = await connect(broker.url);
  await untilOnline(cluster, others, broker.url, START_MS);
  await untilOnline(cluster, one, wire.url, START_MS);
  await pause(IDLE_MS);
  wire.reset();
  await pause(windowMs);
  const { bytes_in, bytes_out } = wire.counts();
  const [free, total] = await memoryOf(cluster, one.ids[0]);
  await cluster.close();
  await one.close();
  await others.close();
  await wire.close();
  await broker.close();
  return { peers, idle_vars: total - free, bytes_in, bytes_out };
}

/** As the node's own presence tells, when it is asked. */
async function memoryOf(cluster: Cluster, id: string): Promise<[number, number]> {
  const told = new Promise<[number, number]>((resolve) => {
    const stop = cluster.onNode((node) => {
      if (node.id !== id || !node.mem) return;
      stop();
      resolve(node.mem as [number, number]);
    });
  });
  await cluster.refresh();
  return told;
}

/** Between the node and the broker: counts what passes. */
async function startWire(port: number) {
  let counts = { bytes_in: 0, bytes_out: 0 };
  const server = createServer((fromNode) => {
    const toBroker = connectTcp({ port, host: "127.0.0.1", noDelay: true });
    fromNode.on("data", (data) => void (counts.bytes_out += data.length));
    toBroker.on("data", (data) => void (counts.bytes_in += data.length));
    fromNode.on("error", () => toBroker.destroy()).pipe(toBroker);
    toBroker.on("error", () => fromNode.destroy()).pipe(fromNode);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts: () => counts,
    reset: () => (counts = { bytes_in: 0, bytes_out: 0 }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function table(figures: GrowthFigures): string {
  const rows = (figures.growth ?? []).map(
    (row) =>
      `${String(row.peers).padStart(5)} ${String(row.idle_vars).padStart(9)} ${String(row.bytes_in).padStart(8)} ${String(row.bytes_out).padStart(9)}`,
  );
  return [`peers idle vars bytes in bytes out   in ${figures.window_s} s`, ...rows].join("\n");
}
