/** A NATS with the file that `broker config nats` writes: each role does its work, and nothing else. */
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import mqtt, { type MqttClient } from "mqtt";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "../../../host-client/cluster.ts";
import { deploy } from "../../../host-client/deploy/deploy.ts";
import { startNodes, type RunningNodes } from "../../../scripts/support/nodes.ts";
import { nats } from "../../support/brokers/nats.ts";
import { run, steadyPorts, type RunningProgram } from "../../support/brokers/processes.ts";
import { runCli } from "../../support/cli.ts";
import { locate } from "../../support/mosquitto.ts";
import { answering, answerOf } from "../../support/push-cluster.ts";

const NODE_ID = "246f28aabbcc";
const TEST_MS = 120_000;
const DEADLINE_MS = 60_000;
const isHere = nats.isHere();
if (!isHere) console.warn(`\n### SKIPPED: NATS is not here (apt-get install ${nats.debian}) ###\n`);

describe.skipIf(!isHere)("A NATS with the configuration that `broker config nats` writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "broccoli-nats-config-"));
  const clients: MqttClient[] = [];
  let broker: RunningProgram;
  let nodes: RunningNodes | undefined;
  let port = 0;
  let passwords: Record<string, string> = {};

  beforeAll(async () => {
    [port] = await steadyPorts(1);
    const users = ["node:node", `${NODE_ID}:node`, "app:client", "boss:operator", "tv:watcher"].flatMap((user) => [
      "--user",
      user,
    ]);
    const args = ["broker", "config", "nats", "--folder", folder, "--host", "127.0.0.1", "--port", `${port}`, ...users];
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    passwords = readPasswords(readFileSync(join(folder, "logins.env"), "utf8"));
    for (const password of Object.values(passwords)) expect(stdout).not.toContain(password);
    broker = await run({
      command: locate("nats-server")!,
      args: ["-c", join(folder, "nats.conf")],
      ready: /Server is ready/,
    });
  }, TEST_MS);

  afterAll(async () => {
    await nodes?.close();
    await Promise.all(clients.map((client) => client.endAsync(true)));
    await broker?.end("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  const urlAs = (user: string) => `mqtt://${user}:${encodeURIComponent(passwords[user])}@127.0.0.1:${port}`;

  async function login(user: string, password = passwords[user]): Promise<MqttClient> {
    const client = mqtt.connect(`mqtt://127.0.0.1:${port}`, { username: user, password, reconnectPeriod: 0 });
    clients.push(client);
    await new Promise((resolve, reject) => client.once("connect", resolve).once("error", reject));
    return client;
  }

  test("keeps the file with the passwords for its user", () => {
    expect(statSync(join(folder, "nats.conf")).mode & 0o777).toBe(0o600);
  });

  test("lets in who has the password, and nobody else", async () => {
    await login("node");
    await expect(login("node", "wrong")).rejects.toMatchObject({ code: 5 });
    await expect(login("stranger", "x")).rejects.toMatchObject({ code: 5 });
  });

  test("lets an operator push to nodes, and a client use them", { timeout: TEST_MS }, async () => {
    nodes = await startNodes({ runtime: "simulator", count: 2, broker: urlAs("node") });
    const boss = await connect(urlAs("boss"), { connectTimeoutMs: DEADLINE_MS });
    await boss.until(() => boss.online.length === 2, DEADLINE_MS);
    const report = await deploy(boss, answering(7), { timeoutMs: DEADLINE_MS });
    expect(report.nodes.map(({ state }) => state)).toEqual(["running", "running"]);
    await boss.close();
    const app = await connect(urlAs("app"), { connectTimeoutMs: DEADLINE_MS });
    await app.until(() => app.online.length === 2, DEADLINE_MS);
    expect(await answerOf(app)).toBe(7);
    await app.close();
  });

  test.each([
    ["a node push a module", "node", "broccoli/m/words"],
    ["a node control the others", "node", "broccoli/a"],
    ["a node with a login of its own speak in another's name", NODE_ID, "broccoli/p/other"],
    ["a client push code", "app", "broccoli/c/0123"],
    ["a watcher call a task", "tv", "broccoli/i/aabbccddeeff"],
    ["anybody leave the prefix", "node", "elsewhere/x"],
  ])("does not let %s", async (_, name, topic) => {
    const [from, boss] = [await login(name), await login("boss")];
    const seen: string[] = [];
    await boss.subscribeAsync(topic.startsWith("broccoli") ? "broccoli/#" : "broccoli/end");
    const ended = new Promise<void>((resolve) => {
      boss.on("message", (where) => (where === "broccoli/end" ? resolve() : seen.push(where)));
    });
    await from.publishAsync(topic, "probe"); // QoS 0: what is not allowed is dropped in silence
    await boss.publishAsync("broccoli/end", "", { qos: 1 });
    await ended;
    expect(seen).not.toContain(topic);
  });

  test("refuses a subscription to what a role may not read", async () => {
    const watcher = await login("tv");
    await expect(watcher.subscribeAsync("broccoli/i/+")).rejects.toThrow();
  });
});

/** Logins of the file: each block names one. */
function readPasswords(text: string): Record<string, string> {
  const blocks = text.split("\n\n").map((block) => Object.entries(parseEnv(block)));
  const valueOf = (block: [string, string | undefined][], end: string) => block.find(([key]) => key.endsWith(end))![1]!;
  return Object.fromEntries(blocks.map((block) => [valueOf(block, "_USERNAME"), valueOf(block, "_PASSWORD")]));
}
