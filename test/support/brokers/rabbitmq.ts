/** RabbitMQ with its MQTT plug-in: a cluster of two, with an Erlang port mapper of its own, as whoever runs the tests. */
import { createHash, randomBytes } from "node:crypto";
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, steadyPorts, type RunningProgram } from "./processes.ts";
import { LOGIN, type BrokerKind, type TestBroker } from "./types.ts";

/** Debian's script in /usr/sbin changes to a user of its own; this is what it calls. */
const PROGRAM = "/usr/lib/rabbitmq/bin/rabbitmq-server";

export const rabbitmq: BrokerKind = {
  name: "RabbitMQ, a cluster of two",
  debian: "rabbitmq-server",
  isHere() {
    try {
      accessSync(PROGRAM, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  start,
  keepsRetained: true,
  refusesDots: "E408",
  givesToWildcards: false,
};

async function start(): Promise<TestBroker> {
  const folder = mkdtempSync(join(tmpdir(), "broccoli-rabbit-"));
  writeFileSync(join(folder, ".erlang.cookie"), randomBytes(16).toString("hex"), { mode: 0o400 });
  writeFileSync(join(folder, "definitions.json"), JSON.stringify(definitions()));
  const [mapper, mqtt1, mqtt2, ...distribution] = await steadyPorts(5);
  const mqtt = [mqtt1, mqtt2];
  mqtt.forEach((port, i) => writeFiles(folder, i, port));
  // a name of their own: several such clusters may run on one machine, each with its mapper
  const startOne = (i: number) =>
    run({
      command: PROGRAM,
      args: [],
      env: environment(folder, i, mapper, distribution[i]),
      ready: /Server startup complete/,
    });
  // by itself: a mapper that a node starts ends with it, and the others are not found for a minute
  const epmd = ["-d", "-port", `${mapper}`, "-address", "127.0.0.1"];
  const names = await run({ command: "epmd", args: epmd, ready: /running/ });
  // one after the other: the first then leads the agreement on who is connected
  const nodes: RunningProgram[] = [await startOne(0), await startOne(1)];
  return {
    ports: mqtt,
    // The second alone, where the cluster's nodes hang: with 3.10 the one that leads takes its plug-in's 100 s to come back.
    async restart() {
      await nodes[1].end();
      nodes[1] = await startOne(1);
    },
    async remove() {
      await Promise.all([...nodes, names].map((node) => node.end("SIGKILL")));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeFiles(folder: string, i: number, port: number): void {
  const own = join(folder, `${i}`);
  mkdirSync(own);
  writeFileSync(join(own, "enabled_plugins"), "[rabbitmq_mqtt].\n");
  writeFileSync(join(own, "rabbitmq.conf"), configuration(folder, port));
  chmodSync(own, 0o755);
}

function configuration(folder: string, port: number): string {
  return `listeners.tcp = none
mqtt.listeners.tcp.1 = 127.0.0.1:${port}
mqtt.allow_anonymous = false
mqtt.tcp_listen_options.nodelay = true
mqtt.retained_message_store = rabbit_mqtt_retained_msg_store_dets
load_definitions = ${folder}/definitions.json
cluster_formation.peer_discovery_backend = classic_config
cluster_formation.classic_config.nodes.1 = broccoli0@localhost
cluster_formation.classic_config.nodes.2 = broccoli1@localhost
log.console = true
log.console.level = info
`;
}

const environment = (folder: string, i: number, mapper: number, distribution: number): Record<string, string> => ({
  HOME: folder,
  ERL_EPMD_PORT: `${mapper}`,
  ERL_EPMD_ADDRESS: "127.0.0.1",
  RABBITMQ_NODENAME: `broccoli${i}@localhost`,
  RABBITMQ_DIST_PORT: `${distribution}`,
  RABBITMQ_CONFIG_FILE: `${folder}/${i}/rabbitmq.conf`,
  RABBITMQ_ENABLED_PLUGINS_FILE: `${folder}/${i}/enabled_plugins`,
  RABBITMQ_MNESIA_BASE: `${folder}/${i}/mnesia`,
  RABBITMQ_LOG_BASE: `${folder}/${i}/log`,
  RABBITMQ_LOGS: "-",
  RABBITMQ_PID_FILE: `${folder}/${i}/pid`,
  // one scheduler that sleeps when there is nothing to do: the machine is shared
  RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: "+S 1:1 +sbwt none +sbwtdcpu none +sbwtdio none",
});

/** The default user is not made where definitions are loaded. */
function definitions(): object {
  const salt = randomBytes(4);
  const digest = createHash("sha256")
    .update(Buffer.concat([salt, Buffer.from(LOGIN.password)]))
    .digest();
  const password_hash = Buffer.concat([salt, digest]).toString("base64");
  const user = { name: LOGIN.username, password_hash, hashing_algorithm: "rabbit_password_hashing_sha256", tags: "" };
  return {
    users: [user],
    vhosts: [{ name: "/" }],
    permissions: [{ user: user.name, vhost: "/", configure: ".*", write: ".*", read: ".*" }],
  };
}
