/**
 * A whole board on a pseudo-terminal: the ROM's loader, and behind it, once started, the real interpreter that boots from what
 * was flashed. The button EN is `press`. Its radio is a file `Wifi` in Storage, since no Linux interpreter has one.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { STORAGE_BYTES, STORAGE_OFFSET } from "../../../host-client/flash/chips.ts";
import { nodeFirmware } from "../../../host-client/firmware.ts";
import { newFolder, startInterpreter, type Interpreter, type RunningInterpreter } from "../interpreter.ts";
import { openPseudoTerminal, type Device, type PseudoTerminal } from "../rom/line.ts";
import { RomModel, type RomOptions } from "../rom/loader.ts";

export const NETWORK = { ssid: "attic-2g", password: "right-password" };

/** Espruino's `Wifi` module as far as the firmware uses it, with one access point in the air. */
const RADIO = `
var listeners = {};
exports.on = function(event, listener) { listeners[event] = listener; };
exports.setHostname = function() {};
exports.scan = function(callback) { setTimeout(callback, 5, [{ ssid: "${NETWORK.ssid}", rssi: -50 }]); };
exports.connect = function(ssid, options) {
  setTimeout(function() {
    if (ssid != "${NETWORK.ssid}") listeners.disconnected({ ssid: ssid, reason: "201", msg: "NO_AP_FOUND" });
    else if (options.password == "${NETWORK.password}") listeners.connected({ ip: "192.168.1.7" });
    else listeners.disconnected({ ssid: ssid, reason: "15", msg: "4WAY_HANDSHAKE_TIMEOUT" });
  }, 5);
};`;

/** The ESP32's firmware with that radio, as a folder for \`--firmware\`. */
export async function firmwareFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "broccoli-firmware-"));
  const { files } = await nodeFirmware("esp32");
  for (const [name, data] of Object.entries({ ...files, Wifi: RADIO })) writeFileSync(join(folder, name), data);
  return folder;
}

export interface Board {
  path: string;
  rom: RomModel;
  /** The interpreter that runs on it, once started. */
  node(): RunningInterpreter | undefined;
  /** Presses EN, with BOOT held down or not. */
  press(button?: "EN" | "BOOT+EN"): void;
  /** Takes what was flashed out of the interpreter's file, back into the model's flash: what the node wrote meanwhile. */
  unplug(): Promise<void>;
}

/** A board in download mode. */
export async function startBoard(interpreter: Interpreter, options: Partial<RomOptions> = {}): Promise<Board> {
  let node: RunningInterpreter | undefined;
  const rom = new RomModel({ chip: "esp32", start: "download", ...options });
  rom.options.onBoot = ({ bytes }) => {
    const folder = newFolder();
    writeFileSync(join(folder, "espruino.flash"), bytes.subarray(STORAGE_OFFSET, STORAGE_OFFSET + STORAGE_BYTES));
    const started = startInterpreter(interpreter, [], folder);
    node = started;
    started.process.stdout.on("data", (text: string) => device.send(Buffer.from(text, "latin1")));
  };
  const device: Device = {
    send: () => {},
    receive: (bytes) => (rom.mode === "app" && node ? void node.process.stdin.write(bytes) : rom.receive(bytes)),
  };
  rom.send = (bytes) => device.send(bytes);
  const terminal: PseudoTerminal = await openPseudoTerminal(device);
  return {
    path: terminal.path,
    rom,
    node: () => node,
    press(button = "EN") {
      void node?.kill();
      node = undefined;
      rom.start(button === "EN" ? "app" : "download");
    },
    async unplug() {
      await node?.kill();
      await terminal.unplug();
    },
  };
}
