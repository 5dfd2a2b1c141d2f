import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { connect } from "../../host-client/cluster.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { deploy } from "../../host-client/deploy/deploy.ts";
import { STORAGE_OFFSET } from "../../host-client/flash/chips.ts";
import { readStorageImage } from "../../host-client/flash/storage-image.ts";
import { friendlyName } from "../../shared/protocol/names.ts";
import { runCli, startCli } from "../support/cli.ts";
import { firmwareFolder, NETWORK, startBoard, type Board } from "../support/flash/board.ts";
import { startScopedMosquitto, type ScopedMosquitto } from "../support/flash/scoped-mosquitto.ts";
import { writeRelease } from "../support/flash/release.ts";
import { findInterpreters, stopInterpreters } from "../support/interpreter.ts";
import { hasMosquitto } from "../support/mosquitto.ts";

const NODE_ID = "246f28aabbcc";
const NAME = friendlyName(NODE_ID);
const DEADLINE_MS = 180_000;
// the Linux build's flash is smaller than the chip's, its Storage not mapped: what boots here is the closest to a chip
const esp32like = findInterpreters().find(({ name }) => name === "espruino-esp32like");

describe.skipIf(!esp32like || !hasMosquitto())("broccoli flash, from a bare board to a chord", () => {
  let firmware = "";
  let release = "";
  let board: Board | undefined;
  let broker: ScopedMosquitto | undefined;
  beforeAll(async () => {
    firmware = await firmwareFolder();
    release = writeRelease("esp32").archive;
  });
  afterEach(async () => {
    await board?.unplug();
    await broker?.stop();
    board = broker = undefined;
    await stopInterpreters();
  });

  /** Settings of a node whose id is the board's: the interpreter on this PC has another. */
  function settings(port: number, wifi: object = NETWORK): { cwd: string; file: string } {
    const cwd = mkdtempSync(join(tmpdir(), "broccoli-flash-"));
    const file = join(cwd, "node.json");
    writeFileSync(file, JSON.stringify({ id: NODE_ID, wifi: [wifi], brokers: [{ host: hostname(), port }] }));
    return { cwd, file };
  }

  function start(
    mosquitto: ScopedMosquitto,
    path: string,
    wifi?: object,
    more: string[] = [],
    joinTimeoutMs = "90000",
  ) {
    const { cwd, file } = settings(mosquitto.port, wifi);
    writeFileSync(join(cwd, ".env.local"), mosquitto.nodeLogin);
    const node = JSON.parse(readFileSync(file, "utf8")) as { brokers: object[] };
    const login = { user: mosquitto.node.username, password: mosquitto.node.password };
    writeFileSync(file, JSON.stringify({ ...node, brokers: [{ ...node.brokers[0], ...login }] }));
    const args = ["flash", "--port", path, "--espruino", release, "--firmware", firmware, "--settings", file, ...more];
    const env = {
      BROCCOLI_JOIN_TIMEOUT_MS: joinTimeoutMs,
      BROCCOLI_BROKER: mosquitto.url,
      BROCCOLI_MQTT_USERNAME: mosquitto.operator.username,
      BROCCOLI_MQTT_PASSWORD: mosquitto.operator.password,
    };
    return { cwd, run: startCli(args, { cwd, env }) };
  }

  test(
    "writes everything, starts the node, sees it under its name; the cluster then runs a chord on it",
    async () => {
      board = await startBoard(esp32like!);
      broker = await startScopedMosquitto();
      const { run, cwd } = start(broker, board.path);
      await run.sees(/press its button EN/);
      board.press();
      const { code, stdout, stderr } = await run.ended;
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.any(String) });
      expect(stdout).toMatch(new RegExp(`boot     ${NAME} joined after \\d+\\.\\d s   ✓ listening`));
      expect(stderr).toMatch(/chip {2}ESP32-D0WD \(revision 1\), 4 MB/);
      expect(stderr).toContain("bootloader, partitions, interpreter, storage: verified by MD5");
      expect(stdout + stderr).not.toContain(NETWORK.password);
      expect(stdout + stderr).not.toContain(broker.node.password);
      expect(readdirSync(join(cwd, ".broccoli", "flash"))).toEqual([]);
      const { username, password } = broker.operator;
      const cluster = await connect(broker.url, { username, password });
      try {
        const source = readFileSync(new URL("../../examples/tasks/numbers.ts", import.meta.url), "utf8");
        const compiled = await compileModule({ name: "numbers", source, path: "numbers.ts" } as never);
        const report = await deploy(cluster, compiled as never);
        expect(report.nodes).toEqual([expect.objectContaining({ state: "running" })]);
        const header = [1, 2, 3, 4].map((n) => ({ task: "numbers.mul", args: [n, n] }));
        const chord = cluster.submit({ chord: [header, { task: "numbers.sum" }] });
        expect(await chord.get({ timeoutMs: DEADLINE_MS })).toBe(30);
      } finally {
        await cluster.close();
      }
    },
    DEADLINE_MS,
  );

  test(
    "reports a wrong WiFi password as the node's console tells it, with the command that mends it",
    async () => {
      board = await startBoard(esp32like!);
      broker = await startScopedMosquitto();
      const { run } = start(broker, board.path, { ...NETWORK, password: "wrong-password" }, [], "10000");
      run.ended.catch(() => {});
      await run.sees(/press its button EN/);
      board.press();
      const { code, stderr } = await run.ended;
      expect(code).toBe(1);
      expect(stderr).toContain('E619 the network "attic-2g" refused the node\'s password (4WAY_HANDSHAKE_TIMEOUT)');
      expect(stderr).toContain(`broccoli provision --port ${board.path} --wifi-ssid "attic-2g" --wifi-password-stdin`);
      expect(stderr).not.toContain("wrong-password");
    },
    DEADLINE_MS,
  );

  test(
    "with --dry-run says what it would do and writes nothing; with --json one object",
    async () => {
      board = await startBoard(esp32like!);
      broker = await startScopedMosquitto();
      const { run } = start(broker, board.path, NETWORK, ["--dry-run", "--json"]);
      const { code, stdout, stderr } = await run.ended;
      expect({ code, stderr }).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/image {4}storage {5}0x320000/),
      });
      expect(JSON.parse(stdout)).toMatchObject({ id: NODE_ID, name: NAME, chip: "esp32", written: [] });
      expect(board.rom.memory.bytes.every((byte) => byte === 0xff)).toBe(true);
    },
    DEADLINE_MS,
  );

  test(
    "with --image writes one file for many boards, for this user's eyes only, that boots",
    async () => {
      broker = await startScopedMosquitto();
      const { cwd, file } = settings(broker.port);
      const args = ["flash", "--image", "out.bin", "--espruino", release, "--firmware", firmware, "--settings", file];
      const { code, stdout, stderr } = await runCli(args, { cwd });
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.any(String) });
      expect(stdout).toContain("out.bin: 4 MB for esp32");
      const image = readFileSync(join(cwd, "out.bin"));
      expect(statSync(join(cwd, "out.bin")).mode & 0o777).toBe(0o600);
      const stored = readStorageImage(image.subarray(STORAGE_OFFSET)).files.map(({ name }) => name);
      expect(stored).toEqual(expect.arrayContaining([".bootcde", "broccoli.cfg"]));
      board = await startBoard(esp32like!);
      board.rom.memory.bytes.set(image);
      board.press();
      await board.node()!.waitFor(/E41\d .*:\d+/); // it has read its settings and knocks at the broker, which wants a login
    },
    DEADLINE_MS,
  );
});
