import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { renderError } from "../../scripts/output.ts";
import { checkAccess, openSerial } from "../../host-client/flash/serial-line.ts";
import { choosePort } from "../../host-client/flash/ports.ts";
import { explainAbsence } from "../../host-client/flash/join-watch.ts";
import { LoaderSession } from "../../host-client/flash/loader-session.ts";
import { runCli } from "../support/cli.ts";
import { createRomFactory, openPseudoTerminal, type PseudoTerminal } from "../support/rom/line.ts";
import { RomModel } from "../support/rom/loader.ts";
import { writeRelease } from "../support/flash/release.ts";

let terminal: PseudoTerminal | undefined;
afterEach(async () => {
  await terminal?.unplug();
  terminal = undefined;
});

/** The first run as a person meets it, error by error: what is printed stands in `gold/`. */
async function expectGold(name: string, failing: Promise<unknown> | (() => unknown)): Promise<void> {
  const error = await Promise.resolve(
    typeof failing === "function"
      ? new Promise((_, no) => {
          try {
            failing();
          } catch (e) {
            no(e as Error);
          }
        })
      : failing,
  ).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const text = renderError(error, { style: (_, plain) => plain, verbose: false });
  const stable = text.replaceAll(terminal?.path ?? "\0", "/dev/ttyUSB0").replace(/(?<=process |kill )\d+/g, "4711");
  await expect(`${stable}\n`).toMatchFileSnapshot(`gold/${name}.txt`);
}

const BOARDS = [
  { path: "/dev/ttyUSB0", ids: {}, bridge: "CP2102" },
  { path: "/dev/ttyUSB1", ids: {}, bridge: "CH340" },
];

describe("The first run:", () => {
  test("no board is there", () => expectGold("no-port", () => choosePort([], undefined, "broccoli flash")));
  test("two boards are there", () => expectGold("two-ports", () => choosePort(BOARDS, undefined, "broccoli flash")));
  test("one board is there, or one was named", () => {
    expect(choosePort(BOARDS.slice(1), undefined, "broccoli flash").path).toBe("/dev/ttyUSB1");
    expect(choosePort(BOARDS, "/dev/ttyUSB0", "broccoli flash").bridge).toBe("CP2102");
    expect(choosePort([], "/dev/ttyS7", "broccoli flash").path).toBe("/dev/ttyS7");
  });

  test("the named port does not exist", () => expectGold("wrong-port", () => checkAccess("/dev/ttyUSB77")));

  test("the port may not be opened by this user", async () => {
    terminal = await openPseudoTerminal(new RomModel({ chip: "esp32" }));
    const refuse = () => {
      throw Object.assign(new Error("permission denied"), { code: "EACCES" });
    };
    await expectGold("no-permission", () => checkAccess(terminal!.path, refuse));
  });

  test("a serial monitor holds the port", async () => {
    terminal = await openPseudoTerminal(new RomModel({ chip: "esp32" }));
    const monitor = spawn("flock", ["--exclusive", "--no-fork", terminal.path, "sleep", "60"], { stdio: "ignore" });
    try {
      await waitUntilLocked(terminal.path);
      await expectGold("port-busy", openSerial(terminal.path, 115_200));
    } finally {
      monitor.kill("SIGKILL");
      await once(monitor, "exit");
    }
  });

  test("the board is not in download mode", () => {
    const rom = new RomModel({ chip: "esp32" });
    rom.setLines = () => {};
    return expectGold(
      "not-in-download-mode",
      LoaderSession.open({ path: "/dev/ttyUSB0", attempts: 1, factory: createRomFactory(rom).factory }),
    );
  });

  test("the board has another chip", () => {
    const { factory } = createRomFactory(new RomModel({ chip: "esp32s3" }));
    return expectGold("wrong-chip", LoaderSession.open({ path: "/dev/ttyUSB0", chip: "esp32", factory }));
  });

  test("the cable is pulled while the flash is written", async () => {
    const rom = new RomModel({ chip: "esp32" });
    const line = createRomFactory(rom);
    const session = await LoaderSession.open({ path: "/dev/ttyUSB0", factory: line.factory });
    rom.hooks.onRequest = () => void line.unplug();
    await expectGold(
      "cable-pulled",
      session.write({ name: "interpreter", offset: 0x10000, data: new Uint8Array(1000) }),
    );
  });

  const expected = { id: "246f28aabbcc", prefix: "broccoli", port: "/dev/ttyUSB0" };
  const absence = (said: string) => () => {
    throw explainAbsence(said, expected);
  };
  test("the WiFi refuses the password", () =>
    expectGold(
      "wifi-password",
      absence(
        "E410 10.0.0.2:1883\r\n>\x1b[JE645 WiFi: attic-2g: AUTH_FAIL\r\nE645 WiFi: no known network could be joined; next try within 2 s\r\n>",
      ),
    ));
  test("the WiFi is not in the air", () =>
    expectGold("wifi-not-found", absence("E645 WiFi: attic-5g: NO_AP_FOUND\r\n")));
  test("the node does not reach the broker", () =>
    expectGold(
      "node-broker-unreachable",
      absence("E410 192.168.1.20:1883 InternalError: Unable to create socket\r\n"),
    ));
  test("the broker refuses the node", () => expectGold("node-broker-login", absence("E415 192.168.1.20:1883\r\n")));
  test("the node says something else", () =>
    expectGold("node-silent", absence("ets Jun  8 2016 00:22:57\r\n\r\nrst:0x10 (RTCWDT_RTC_RESET)\r\n")));
  test("the node says nothing", () => expectGold("node-nothing", absence("")));
});

describe("The first run of the verb, before a byte is written:", () => {
  /** Arguments that are complete but for what the test is about. */
  async function flash(more: string[], env: Record<string, string> = {}) {
    terminal = await openPseudoTerminal(new RomModel({ chip: "esp32", start: "download" }));
    const cwd = mkdtempSync(join(tmpdir(), "broccoli-first-"));
    writeFileSync(
      join(cwd, "node.json"),
      JSON.stringify({ wifi: [{ ssid: "attic" }], brokers: [{ host: "10.0.0.2", port: 1883 }] }),
    );
    const { code, stderr } = await runCli(["flash", "--port", terminal.path, "--yes", ...more], { cwd, env });
    return { code, stderr: stderr.replaceAll(terminal.path, "/dev/ttyUSB0") };
  }

  test("the broker is out of reach", async () => {
    const { code, stderr } = await flash(["--settings", "node.json"], { BROCCOLI_BROKER: "mqtt://127.0.0.1:9" });
    expect(code).toBe(69);
    await expect(stderr).toMatchFileSnapshot("gold/broker-out-of-reach.txt");
  });

  test("nothing is known of the WiFi, and nobody can be asked", async () => {
    const { code, stderr } = await flash(["--node-broker", "mqtt://10.0.0.2"]);
    expect(code).toBe(1);
    await expect(stderr).toMatchFileSnapshot("gold/no-wifi.txt");
  });

  test("a password is given as an argument", async () => {
    const { code, stderr } = await flash(["--wifi-password", "secret"]);
    expect(code).toBe(2);
    await expect(stderr).toMatchFileSnapshot("gold/password-as-argument.txt");
  });

  test("a chip that does not exist, and a rate that no bridge can", async () => {
    expect((await flash(["--chip", "esp8266"])).stderr).toContain("Chips are esp32, esp32s3, esp32c3.");
    expect((await flash(["--baud", "fast"])).stderr).toContain("A rate is a number from 9600 to 3000000");
  });

  test("the release is another chip's", async () => {
    const { code, stderr } = await flash([
      "--settings",
      "node.json",
      "--no-wait",
      "--espruino",
      writeRelease("esp32c3").folder,
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /E608 .*espruino_2v29_esp32c3: bootloader\.bin .*it is for the ESP32-C3, the board has an ESP32$/m,
    );
  });
});

async function waitUntilLocked(path: string): Promise<void> {
  const deadline = Date.now() + 5000;
  for (;;) {
    const probe = spawn("flock", ["--exclusive", "--nonblock", path, "true"], { stdio: "ignore" });
    const [code] = (await once(probe, "exit")) as [number];
    if (code !== 0) return;
    if (Date.now() > deadline) throw new Error("the port was not locked in time");
  }
}
