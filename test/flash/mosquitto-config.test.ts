import mqtt, { type MqttClient } from "mqtt";
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { freePort, hasMosquitto } from "../support/mosquitto.ts";

const NODE_ID = "246f28aabbcc";
const folder = mkdtempSync(join(tmpdir(), "broccoli-mosquitto-"));
chmodSync(folder, 0o755); // Mosquitto leaves root behind
let broker: ChildProcess;
let url = "";
let passwords: Record<string, string> = {};
const clients: MqttClient[] = [];

/** Logins of the file: each block names one. */
function readPasswords(text: string): Record<string, string> {
  const blocks = text.split("\n\n").map((block) => Object.entries(parseEnv(block)));
  const valueOf = (block: [string, string | undefined][], end: string) => block.find(([key]) => key.endsWith(end))![1]!;
  return Object.fromEntries(blocks.map((block) => [valueOf(block, "_USERNAME"), valueOf(block, "_PASSWORD")]));
}

function started(child: ChildProcess): Promise<void> {
  let log = "";
  return new Promise((resolve, reject) => {
    child.stderr!.on("data", (text) => (log += text) && /running/.test(log) && resolve());
    child.once("exit", () => reject(new Error(`Mosquitto refused the configuration:\n${log}`)));
  });
}

function login(username: string, clientId: string, password = passwords[username]): Promise<MqttClient> {
  const client = mqtt.connect(url, { username, password, clientId, reconnectPeriod: 0, clean: true });
  clients.push(client);
  return new Promise((resolve, reject) => {
    client.once("connect", () => resolve(client)).once("error", reject);
  });
}

/** Whether what one publishes on a topic reaches the other: a second message on an allowed topic ends the wait. */
async function passes(from: MqttClient, to: MqttClient, topic: string): Promise<boolean> {
  const seen: string[] = [];
  const end = `broccoli/i/${to.options.clientId}`;
  await to.subscribeAsync([topic, end]);
  const ended = new Promise<void>((resolve) => {
    to.on("message", (where, payload) => {
      if (payload.toString() === "probe") seen.push(where);
      if (payload.toString() === "end") resolve();
    });
  });
  await from.publishAsync(topic, "probe", { qos: 1 });
  await from.publishAsync(end, "end", { qos: 1 });
  await ended;
  to.removeAllListeners("message");
  await to.unsubscribeAsync([topic]);
  return seen.length > 0;
}

describe.skipIf(!hasMosquitto())("A Mosquitto with the configuration that `broker config mosquitto` writes", () => {
  beforeAll(async () => {
    const port = await freePort();
    url = `mqtt://127.0.0.1:${port}`;
    const users = ["node:node", `${NODE_ID}:node`, "app:client", "boss:operator", "tv:watcher"];
    const args = [
      "broker",
      "config",
      "mosquitto",
      "--folder",
      folder,
      "--port",
      `${port}`,
      "--host",
      "127.0.0.1",
      "--store",
      `${folder}/`,
    ];
    const result = await runCli([...args, ...users.flatMap((user) => ["--user", user])]);
    expect(result).toMatchObject({ code: 0, stderr: "" });
    passwords = readPasswords(readFileSync(join(folder, "logins.env"), "utf8"));
    for (const password of Object.values(passwords)) expect(result.stdout).not.toContain(password);
    broker = spawn("mosquitto", ["-c", join(folder, "mosquitto.conf")], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    });
    await started(broker);
  });

  afterAll(async () => {
    await Promise.all(clients.map((client) => client.endAsync(true)));
    broker?.kill("SIGKILL");
  });

  test("keeps the passwords where only the caller reads them, and hashes elsewhere", () => {
    expect(statSync(join(folder, "logins.env")).mode & 0o777).toBe(0o600);
    const hashes = readFileSync(join(folder, "mosquitto.passwd"), "utf8");
    expect(hashes).toMatch(/^node:\$7\$101\$/m);
    for (const password of Object.values(passwords)) expect(hashes).not.toContain(password);
    expect(readFileSync(join(folder, "mosquitto.conf"), "utf8")).toContain("set_tcp_nodelay true");
  });

  test("lets in who has the password, and nobody else", async () => {
    await login("node", "n0");
    await expect(login("node", "n1", "wrong")).rejects.toMatchObject({ code: 5 });
    await expect(login("stranger", "n2", "x")).rejects.toMatchObject({ code: 5 });
    await expect(login("", "n3", "")).rejects.toMatchObject({ code: 5 });
  });

  test("carries what peers say to each other", async () => {
    const [node, app] = [await login("node", "aabbccddeeff"), await login("app", "c1")];
    expect(await passes(node, app, "broccoli/i/c1")).toBe(true);
    expect(await passes(app, node, "broccoli/i/aabbccddeeff")).toBe(true);
    expect(await passes(node, app, "broccoli/p/aabbccddeeff")).toBe(true);
    expect(await passes(node, app, "broccoli/l/aabbccddeeff")).toBe(true);
    expect(await passes(app, node, "broccoli/h/0")).toBe(true);
    expect(await passes(app, node, "broccoli/d/w1/h")).toBe(true);
  });

  test.each([
    ["a node push a module", "node", "broccoli/m/words"],
    ["a node push code", "node", "broccoli/c/0123"],
    ["a node control the others", "node", "broccoli/a"],
    ["a node speak in another's name", "node", "broccoli/p/other"],
    ["a node write another's log", "node", "broccoli/l/other"],
    ["a client push a module", "app", "broccoli/m/words"],
    ["a client control nodes", "app", "broccoli/a"],
    ["a watcher call a task", "tv", "broccoli/i/aabbccddeeff"],
    ["anybody leave the prefix", "node", "elsewhere/x"],
  ])("does not let %s", async (_, name, topic) => {
    const [from, boss] = [await login(name, `x-${name}`), await login("boss", "b1")];
    const seen: string[] = [];
    await boss.subscribeAsync([topic, "broccoli/end"]);
    const ended = new Promise<void>((resolve) => {
      boss.on("message", (where) => (where === "broccoli/end" ? resolve() : seen.push(where)));
    });
    await from.publishAsync(topic, "probe", { qos: 1 });
    await boss.publishAsync("broccoli/end", "", { qos: 1 });
    await ended;
    expect(seen).toEqual([]);
  });

  test("does not let a node read another's inbox", async () => {
    const [spy, app] = [await login("node", "spy"), await login("app", "c2")];
    expect(await passes(app, spy, "broccoli/i/aabbccddeeff")).toBe(false);
  });

  test("holds a login that is a node's id to that node, whatever its client id", async () => {
    const [own, app] = [await login(NODE_ID, NODE_ID), await login("app", "c3")];
    expect(await passes(own, app, `broccoli/p/${NODE_ID}`)).toBe(true);
    expect(await passes(app, own, `broccoli/i/${NODE_ID}`)).toBe(true);
  });

  test("lets operators push to all, who read it", async () => {
    const [boss, node] = [await login("boss", "b2"), await login("node", "n9")];
    for (const topic of [
      "broccoli/m/words",
      "broccoli/m/words/0123",
      "broccoli/c/0123",
      "broccoli/a",
      "broccoli/cfg",
    ]) {
      expect([topic, await passes(boss, node, topic)]).toEqual([topic, true]);
    }
  });
});

test("Users that Mosquitto's files cannot hold are refused by name", async () => {
  const bad = (user: string) => runCli(["broker", "config", "mosquitto", "--folder", folder, "--user", user]);
  expect(await bad("ann:king")).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/E501 --user ann:king.*\n.*node, client, operator, watcher/),
  });
  expect(await bad("a b:node")).toMatchObject({ code: 2, stderr: expect.stringContaining("'a b' is no name") });
});
