import { mkdtempSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { startBroker } from "../../host-client/broker.ts";
import { nodeFirmware } from "../../host-client/firmware.ts";
import { STORAGE_BYTES, STORAGE_OFFSET } from "../../host-client/flash/chips.ts";
import { buildStorageImage } from "../../host-client/flash/storage-image.ts";
import { openPseudoTerminal } from "../support/rom/line.ts";
import { RomModel } from "../support/rom/loader.ts";
import { runCli, startCli } from "../support/cli.ts";
import { onPseudoTerminal, onTcp, TYPING_RETRIES } from "../support/flash/interpreter-console.ts";
import {
  bootInterpreter,
  findInterpreters,
  newFolder,
  startInterpreter,
  stopInterpreters,
} from "../support/interpreter.ts";

const NODE_ID = "b0cc00000001";
const DEADLINE_MS = 180_000;

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of opened.splice(0).reverse()) await thing.close();
  await stopInterpreters();
});

describe.each(findInterpreters())("broccoli provision with $name", { retry: TYPING_RETRIES }, (interpreter) => {
  /** A node that runs the firmware with a broker that does not exist. */
  async function startNode(): Promise<string> {
    const { files } = await nodeFirmware("linux");
    const config = {
      id: NODE_ID,
      name: "old-name",
      wifi: [{ ssid: "attic", password: "old-password" }],
      brokers: [{ host: "vm", port: 1 }],
    };
    const folder = newFolder();
    const flash = { ...files, "broccoli.cfg": JSON.stringify(config) };
    writeFileSync(join(folder, "espruino.flash"), buildStorageImage(flash, 192 * 1024));
    const line = await onPseudoTerminal(startInterpreter(interpreter, [], folder));
    opened.push(line);
    return line.target;
  }

  test("shows the settings without their secrets", async () => {
    const { code, stdout, stderr } = await runCli(["provision", "--port", await startNode(), "--show"]);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.any(String) });
    expect(JSON.parse(stdout)).toEqual({
      id: NODE_ID,
      name: "old-name",
      wifi: [{ ssid: "attic", password: "***" }],
      brokers: [{ host: "vm", port: 1 }],
    });
  });

  test(
    "changes what is named, keeps the rest, restarts the node and sees it on its new broker",
    async () => {
      const target = await startNode();
      const broker = await startBroker({ host: "0.0.0.0", port: 0 });
      opened.push(broker);
      const env = { BROCCOLI_BROKER: `mqtt://127.0.0.1:${broker.port}`, BROCCOLI_JOIN_TIMEOUT_MS: "60000" };
      const args = [
        "provision",
        "--port",
        target,
        "--name",
        "new-name",
        "--label",
        "dht22",
        "--node-broker",
        `mqtt://${hostname()}:${broker.port}`,
      ];
      const { code, stdout, stderr } = await runCli(args, { env });
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.any(String) });
      expect(stdout).toMatch(/^boot {5}new-name joined after \d+\.\d s/);
      expect(stderr).toContain('"password":"***"');
      expect(stdout + stderr).not.toContain("old-password");
      const shown = await runCli(["provision", "--port", target, "--show", "--json"]);
      expect(JSON.parse(shown.stdout)).toMatchObject({
        id: NODE_ID,
        name: "new-name",
        labels: ["dht22"],
        wifi: [{ ssid: "attic" }],
      });
      const again = await runCli(args, { env });
      expect(again).toMatchObject({ code: 0, stdout: "same     new-name had these settings already\n" });
    },
    DEADLINE_MS,
  );

  test(
    "takes a network's password from standard input, where no other user sees it",
    async () => {
      const target = await startNode();
      const cwd = mkdtempSync(join(tmpdir(), "broccoli-provision-"));
      const run = startCli(
        ["provision", "--port", target, "--wifi-ssid", "home", "--wifi-password-stdin", "--no-wait"],
        { cwd, stdin: "home-password\n" },
      );
      const { code, stdout, stderr } = await run.ended;
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.any(String) });
      expect(stdout + stderr).not.toContain("home-password");
      const shown = await runCli(["provision", "--port", target, "--show"]);
      expect(JSON.parse(shown.stdout).wifi).toEqual([{ ssid: "home", password: "***" }]);
    },
    DEADLINE_MS,
  );
});

describe.each(findInterpreters())("broccoli rescue with $name", { retry: TYPING_RETRIES }, (interpreter) => {
  test(
    "switches a program that restarts over and over off, and on again",
    async () => {
      const node = bootInterpreter(interpreter, { ".bootcde": 'print("starting");setTimeout(function(){load()},300)' });
      const line = await onPseudoTerminal(node);
      opened.push(line);
      await node.waitFor(/starting[^]*starting/);
      const off = await runCli(["rescue", "--safe", "--port", line.target]);
      expect(off).toMatchObject({ code: 0, stdout: expect.stringContaining("does not start any more") });
      expect(off.stderr).toMatch(/^safe {5}on .*switches the node's program off/);
      const twice = await runCli(["rescue", "--safe", "--port", line.target]);
      expect(twice).toMatchObject({ code: 1, stderr: expect.stringContaining("E617") });
      const before = node.output().split("starting").length;
      const on = await runCli(["rescue", "--resume", "--port", line.target]);
      expect(on).toMatchObject({ code: 0 });
      await node.waitFor(new RegExp(`(starting[^]*){${before + 1}}`));
    },
    DEADLINE_MS,
  );

  test("shows what a node says", async () => {
    const node = bootInterpreter(interpreter, { ".bootcde": 'setInterval(function(){print("alive")},50)' });
    const line = await onTcp(node);
    opened.push(line);
    const run = startCli(["rescue", "--console", "--port", line.target]);
    await run.sees(/alive[^]*alive/);
    run.kill("SIGINT");
    expect((await run.ended).code).toBe(130);
  });
});

describe("broccoli rescue", () => {
  test("erases Storage by the boot loader, and nothing else", async () => {
    const rom = new RomModel({ chip: "esp32", start: "download" });
    rom.memory.bytes.fill(0x55);
    const terminal = await openPseudoTerminal(rom);
    opened.push({ close: () => terminal.unplug() });
    const { code, stdout, stderr } = await runCli(["rescue", "--erase-storage", "--yes", "--port", terminal.path]);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("Espruino itself stays") });
    expect(stdout).toContain("erased   the Storage of 246f28aabbcc");
    const isErased = (start: number, end: number) =>
      rom.memory.bytes.subarray(start, end).every((byte) => byte === 0xff);
    expect(isErased(STORAGE_OFFSET, STORAGE_OFFSET + STORAGE_BYTES)).toBe(true);
    expect(rom.memory.bytes.subarray(0, STORAGE_OFFSET).every((byte) => byte === 0x55)).toBe(true);
  });

  test("lists its steps from the mildest on, and does none of them", async () => {
    const { code, stdout } = await runCli(["rescue"]);
    expect(code).toBe(0);
    expect(stdout.match(/--[a-z-]+$/gm)).toEqual(["--console", "--safe", "--resume", "--erase-storage"]);
  });

  test("takes one step at a time, and erases nothing unasked", async () => {
    expect(await runCli(["rescue", "--safe", "--resume"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("one step at a time"),
    });
    const unasked = await runCli(["rescue", "--erase-storage", "--port", "/dev/null"]);
    expect(unasked).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("broccoli rescue --erase-storage --yes"),
    });
  });
});
