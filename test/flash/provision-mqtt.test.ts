/** Settings over MQTT: real nodes take them when they are signed, and go back to the old ones where the new lead nowhere. */
import { writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { connect } from "../../host-client/cluster.ts";
import { nodeFirmware } from "../../host-client/firmware.ts";
import { settingsCommand } from "../../host-client/flash/provision-signed.ts";
import { buildStorageImage } from "../../host-client/flash/storage-image.ts";
import { createPlatform } from "../../node-firmware/simulator/index.ts";
import { runCli, startCli } from "../support/cli.ts";
import { onPseudoTerminal, TYPING_RETRIES } from "../support/flash/interpreter-console.ts";
import {
  findInterpreters,
  newFolder,
  startInterpreter,
  stopInterpreters,
  type Interpreter,
  type RunningInterpreter,
} from "../support/interpreter.ts";

const ID = "b0cc00000001";
const KEY = "ab".repeat(32);
const WIFI = [{ ssid: "attic", password: "attic-password" }];

/** Enough to come to a broker that is there, on a busy machine, too. */
const TRIAL_MS = 5_000;
const DEADLINE_MS = 60_000;

/** Nobody listens there. */
const NOWHERE = `mqtt://${hostname()}:1`;

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
  await stopInterpreters();
});

/** Settings are on trial for three minutes, which no test waits for: the firmware with the one number changed. */
function withTrialOf(files: Record<string, Uint8Array>, ms: number): Record<string, Uint8Array> {
  const TRIAL = /(E\.broccoliTrial\)\{[^}]*\}"\s*,)(180000|18e4|180e3)/;
  const shortened = Object.entries(files).map(([name, bytes]) => {
    const text = Buffer.from(bytes).toString("latin1");
    // as long as before: what reads the file knows its length
    const changed = text.replace(TRIAL, (_all, head: string, number: string) => head + `${ms}`.padEnd(number.length));
    return [name, Buffer.from(changed, "latin1"), changed !== text] as const;
  });
  expect(shortened.filter(([, , isChanged]) => isChanged)).toHaveLength(1);
  return Object.fromEntries(shortened.map(([name, bytes]) => [name, bytes]));
}

async function startOn(interpreter: Interpreter, broker: EmbeddedBroker, more: object = {}, trialMs?: number) {
  const { files: built } = await nodeFirmware("linux");
  const files = trialMs ? withTrialOf(built, trialMs) : built;
  const config = { id: ID, name: "old-name", wifi: WIFI, brokers: [{ host: hostname(), port: broker.port }], ...more };
  const folder = newFolder();
  const flash = { ...files, "broccoli.cfg": JSON.stringify(config) };
  // with room for the files that the node makes itself
  writeFileSync(join(folder, "espruino.flash"), buildStorageImage(flash, 240 * 1024));
  return startBoard(interpreter, folder);
}

/** A chip that starts anew when it reboots: the plain Linux build ends instead. */
function startBoard(interpreter: Interpreter, folder: string): { node: RunningInterpreter } {
  const start = (): RunningInterpreter => {
    const node = startInterpreter(interpreter, [], folder);
    node.process.once("exit", (code) => code === 1 && (board.node = start()));
    return node;
  };
  const board = { node: start() };
  return board;
}

async function startNetwork(): Promise<{ broker: EmbeddedBroker; env: Record<string, string> }> {
  const broker = await startBroker({ host: "0.0.0.0", port: 0 });
  opened.push(() => broker.close());
  return { broker, env: { BROCCOLI_BROKER: `mqtt://127.0.0.1:${broker.port}`, BROCCOLI_KEY: KEY } };
}

async function untilOnline(url: string): Promise<void> {
  const cluster = await connect(url);
  const isThere = await cluster.until(() => cluster.online.some(({ id }) => id === ID), 60_000);
  await cluster.close();
  expect(isThere, "the node is on line").toBe(true);
}

describe.each(findInterpreters())("broccoli provision --node with $name", { retry: TYPING_RETRIES }, (interpreter) => {
  test("changes what is named, keeps the rest, and the node is back under its new name", async () => {
    const { broker, env } = await startNetwork();
    const board = await startOn(interpreter, broker, { key: KEY });
    await untilOnline(env.BROCCOLI_BROKER);
    const args = ["provision", "--node", "old-name", "--name", "new-name", "--label", "dht22"];
    const { code, stdout, stderr } = await runCli(args, { env });
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("old-name (b0cc00000001) over MQTT"),
    });
    expect(stdout).toMatch(/^boot {5}new-name joined after \d+\.\d s/);
    const run = startCli(["provision", "--node", "new-name", "--wifi-ssid", "Café ☕", "--wifi-password-stdin"], {
      env,
      stdin: "another-password\n",
    });
    const second = await run.ended;
    expect({ code: second.code, stderr: second.stderr }).toMatchObject({ code: 0, stderr: expect.any(String) });
    expect(second.stdout + second.stderr).not.toContain("another-password");
    const line = await onPseudoTerminal(board.node);
    opened.push(() => line.close());
    const shown = await runCli(["provision", "--show", "--port", line.target]);
    expect(JSON.parse(shown.stdout || shown.stderr)).toEqual({
      id: ID,
      name: "new-name",
      labels: ["dht22"],
      wifi: [{ ssid: "Café ☕", password: "***" }],
      brokers: [{ host: hostname(), port: broker.port }],
      key: "***",
    });
    const files = await runCli(["provision", "--port", line.target, "--name", "by-cable", "--json"], { env });
    expect(JSON.parse(files.stdout || files.stderr)).toMatchObject({ name: "by-cable", changed: true });
  });

  test("is refused where node or host have no key, or another one", async () => {
    const { broker, env } = await startNetwork();
    await startOn(interpreter, broker, { key: "cd".repeat(32) });
    await untilOnline(env.BROCCOLI_BROKER);
    const args = ["provision", "--node", "old-name", "--label", "x"];
    expect(await runCli(args, { env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("E622 node b0cc00000001 refused the settings: its key is another one"),
    });
    expect(await runCli(args, { env: { BROCCOLI_BROKER: env.BROCCOLI_BROKER }, cwd: newFolder() })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("there is none here"),
    });
  });

  test("to a broker where nobody answers leads the node back to its old settings, and it takes others then", async () => {
    const { broker, env } = await startNetwork();
    await startOn(interpreter, broker, { key: KEY }, TRIAL_MS);
    const cluster = await connect(env.BROCCOLI_BROKER);
    opened.push(() => cluster.close());
    const boots = new Set<string>();
    const isBack = (name: string) =>
      cluster.online.some((node) => node.id === ID && node.name === name && !boots.has(node.boot));
    expect(await cluster.until(() => isBack("old-name"), DEADLINE_MS), "on line").toBe(true);
    boots.add(cluster.nodes.get(ID)!.boot);
    const args = ["provision", "--node", "old-name", "--name", "lost", "--node-broker", NOWHERE];
    expect(await runCli(args, { env })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("it is back here after three minutes"),
    });
    expect(await cluster.until(() => isBack("old-name"), DEADLINE_MS), "back with the old settings").toBe(true);
    boots.add(cluster.nodes.get(ID)!.boot);
    expect(await runCli(["provision", "--node", "old-name", "--name", "found"], { env })).toMatchObject({ code: 0 });
    expect(await cluster.until(() => isBack("found"), DEADLINE_MS), "with new settings").toBe(true);
  });

  test("is refused by a node that has no key", async () => {
    const { broker, env } = await startNetwork();
    await startOn(interpreter, broker);
    await untilOnline(env.BROCCOLI_BROKER);
    expect(await runCli(["provision", "--node", "old-name", "--label", "x"], { env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("a node without a key takes none"),
    });
  });
});

describe("Settings over the network", () => {
  test("hide their passwords from all who read along, and are told by their signature when they are changed on the way", () => {
    const make = (changes: object, revision = 7) =>
      settingsCommand({ id: ID, prefix: "p", key: KEY, changes }, revision);
    const command = make({ wifi: WIFI });
    expect(JSON.stringify(command)).not.toContain("attic");
    expect(Buffer.from(command.x!, "base64").toString()).not.toContain("attic");
    expect(make({ wifi: WIFI }, 8).x).not.toBe(command.x);
    expect(make({ wifi: [] }).g).not.toBe(command.g);
  });

  test("with which the node comes to no broker are given up after three minutes", async () => {
    const { files } = await nodeFirmware("linux");
    const config = { id: ID, name: "old-name", key: KEY, wifi: WIFI, brokers: [{ host: "nowhere", port: 1 }] };
    const flash = {
      ...files,
      "broccoli.cfg": JSON.stringify(config),
      bs0: '{"name":"stands"}',
      bt1: '{"name":"on-trial"}',
    };
    const reboots: string[] = [];
    const device = createPlatform({ files: flash, id: "b0cc-00000001", onReboot: (cause) => reboots.push(cause) });
    const kept = () => device.evaluate('require("Storage").list(/^b[st][0-9]/).join()');
    device.start();
    device.advance(179_000);
    expect([reboots, kept()]).toEqual([[], '"bs0,bt1"']);
    device.advance(2_000);
    expect([reboots.length, kept()]).toEqual([1, '"bs0"']);
    device.advance(400_000);
    expect(reboots).toHaveLength(1);
  });

  test("need something to change", async () => {
    const unnamed = await runCli(["provision", "--node", "x"], { env: { BROCCOLI_KEY: KEY }, cwd: newFolder() });
    expect(unnamed).toMatchObject({ code: 1, stderr: expect.stringContaining("E615 no setting is named") });
    const both = await runCli(["provision", "--node", "x", "--show"], { env: { BROCCOLI_KEY: KEY } });
    expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining("over the network") });
  });
});
