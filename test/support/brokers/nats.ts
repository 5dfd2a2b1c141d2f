/** NATS with its MQTT gateway: a cluster of two, which keeps retained messages in JetStream. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { locate } from "../mosquitto.ts";
import { run, steadyPorts, type RunningProgram } from "./processes.ts";
import { LOGIN, type BrokerKind, type TestBroker } from "./types.ts";

export const nats: BrokerKind = {
  name: "NATS, a cluster of two",
  debian: "nats-server",
  isHere: () => locate("nats-server") !== undefined,
  start,
  keepsRetained: true,
  refusesDots: "E406",
  givesToWildcards: true,
};

async function start(): Promise<TestBroker> {
  const folder = mkdtempSync(join(tmpdir(), "broccoli-nats-"));
  const [mqtt1, mqtt2, ...ports] = await steadyPorts(6);
  const mqtt = [mqtt1, mqtt2];
  mqtt.forEach((_, i) => writeFileSync(join(folder, `${i}.conf`), configuration(folder, i, mqtt[i], ports)));
  const startAll = () => Promise.all(mqtt.map((_, i) => startOne(join(folder, `${i}.conf`))));
  let nodes: RunningProgram[] = await startAll();
  return {
    ports: mqtt,
    async restart() {
      await Promise.all(nodes.map((node) => node.end()));
      nodes = await startAll();
    },
    async remove() {
      await Promise.all(nodes.map((node) => node.end("SIGKILL")));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** It takes sessions once the two have agreed on who leads; until then it closes them. */
const startOne = (file: string) =>
  run({ command: locate("nats-server")!, args: ["-c", file], ready: /metadata leader/ });

function configuration(folder: string, i: number, mqtt: number, ports: number[]): string {
  const [clients, routes] = [ports.slice(0, 2), ports.slice(2)];
  return `server_name: n${i}
listen: "127.0.0.1:${clients[i]}"
jetstream { store_dir: "${folder}/store${i}" }
cluster { name: broccoli, listen: "127.0.0.1:${routes[i]}", routes: ["nats://127.0.0.1:${routes[1 - i]}"] }
authorization { users: [{ user: ${LOGIN.username}, password: "${LOGIN.password}" }] }
mqtt { listen: "127.0.0.1:${mqtt}" }
`;
}
