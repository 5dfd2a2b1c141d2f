/**
 * A board that has Espruino, by its console alone: firmware and settings are uploaded to the real interpreter, which restarts from
 * its flash file, connects to Mosquitto and runs a chord.
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { connect } from "../../host-client/cluster.ts";
import { deploy } from "../../host-client/deploy/deploy.ts";
import { nodeFirmware } from "../../host-client/firmware.ts";
import { readStorageImage } from "../../host-client/flash/storage-image.ts";
import { runCli } from "../support/cli.ts";
import { onPseudoTerminal, onTcp, TYPING_RETRIES } from "../support/flash/interpreter-console.ts";
import { startScopedMosquitto } from "../support/flash/scoped-mosquitto.ts";
import { findInterpreters, startInterpreter, stopInterpreters } from "../support/interpreter.ts";
import { hasMosquitto } from "../support/mosquitto.ts";

const ID = "b0cc00000002";
const DEADLINE_MS = 60_000;
const TEST_MS = 240_000;

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
  await stopInterpreters();
});

/** The Linux builds' firmware, as a folder for `--firmware`. */
async function firmwareFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "broccoli-firmware-"));
  for (const [name, data] of Object.entries((await nodeFirmware("linux")).files))
    writeFileSync(join(folder, name), data);
  return folder;
}

const TASKS = {
  name: "sums",
  hash: "",
  code:
    "exports.sq=function(n){return n*n};exports.sum=function(l){var s=0;l.forEach(function(n){s+=n});return s};" +
    "exports.$={sq:[1,1],sum:[1,1]};",
};

// both builds, and both kinds of line; not all four pairs, since an upload takes its time
const CASES = findInterpreters().map((interpreter) => ({
  interpreter,
  name: interpreter.name,
  line: interpreter.name === "espruino-esp32like" ? "a pseudo-terminal" : "TCP",
}));

describe.skipIf(!hasMosquitto()).each(CASES)("broccoli flash --console with $name behind $line", (one) => {
  test(
    "makes a node that is seen on Mosquitto and runs a chord; --dry-run then writes nothing",
    { timeout: TEST_MS, retry: TYPING_RETRIES },
    async () => {
      const broker = await startScopedMosquitto();
      opened.push(() => broker.stop());
      const node = startInterpreter(one.interpreter);
      const line = await (one.line === "TCP" ? onTcp(node) : onPseudoTerminal(node));
      opened.push(() => line.close());
      const cwd = mkdtempSync(join(tmpdir(), "broccoli-console-"));
      const settings = {
        id: ID,
        name: "by-console",
        wifi: [{ ssid: "attic-2g" }],
        brokers: [{ host: hostname(), port: broker.port }],
      };
      const { username: user, password } = broker.node;
      const brokers = [{ ...settings.brokers[0], user, password }];
      writeFileSync(join(cwd, "node.json"), JSON.stringify({ ...settings, brokers }));
      const env = {
        BROCCOLI_BROKER: broker.url,
        BROCCOLI_MQTT_USERNAME: broker.operator.username,
        BROCCOLI_MQTT_PASSWORD: broker.operator.password,
      };
      const args = [
        "flash",
        "--console",
        "--port",
        line.target,
        "--settings",
        "node.json",
        "--firmware",
        await firmwareFolder(),
      ];
      const { code, stdout, stderr } = await runCli(args, { cwd, env });
      expect({ code, stderr }).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/write {4}\d+ files, \d+ KB: verified/),
      });
      expect(stdout).toMatch(/^boot {5}by-console joined after/);
      expect(stdout + stderr).not.toContain(password);
      const stored = readStorageImage(readFileSync(join(node.folder, "espruino.flash"))).files.map(({ name }) => name);
      expect(stored).toEqual(expect.arrayContaining([".bootcde", "broccoli.cfg"]));
      await runChord(broker.url, broker.operator);
      const again = await runCli([...args, "--dry-run", "--json"], { cwd, env });
      expect(JSON.parse(again.stdout || again.stderr)).toEqual({
        id: ID,
        name: "by-console",
        port: line.target,
        written: [],
      });
    },
  );
});

async function runChord(url: string, login: { username: string; password: string }): Promise<void> {
  const cluster = await connect(url, login);
  try {
    const report = await deploy(cluster, TASKS, { timeoutMs: DEADLINE_MS });
    expect(report.nodes).toEqual([expect.objectContaining({ id: ID, state: "running" })]);
    const header = [1, 2, 3, 4].map((n) => ({ task: "sums.sq", args: [n] }));
    const chord = cluster.submit({ chord: [header, { task: "sums.sum" }] });
    expect(await chord.get({ timeoutMs: DEADLINE_MS })).toBe(30);
  } finally {
    await cluster.close();
  }
}
