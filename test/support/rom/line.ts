/**
 * Two ways from a host to a ROM model: a real pseudo-terminal (socat), where the operating system's driver and the
 * `serialport` package are as with a board, but control lines and rates do not exist; and a binding for `serialport`
 * itself, which has both.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SerialPortStream } from "@serialport/stream";
import type { SerialFactory, SerialStream } from "../../../host-client/flash/serial-line.ts";
import type { RomModel } from "./loader.ts";

/** Something at the other end of a serial line. */
export interface Device {
  send: (bytes: Buffer) => void;
  receive(bytes: Uint8Array): void;
}

/** A pseudo-terminal with a device behind it. */
export interface PseudoTerminal {
  path: string;
  /** The cable is pulled: the terminal vanishes. */
  unplug(): Promise<void>;
}

const APPEARS_WITHIN_MS = 30_000;

/** Opens a pseudo-terminal in front of a device, at the given path or a new one. */
export async function openPseudoTerminal(device: Device, path = newPath()): Promise<PseudoTerminal> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.setNoDelay(true));
    device.send = (bytes) => void socket.write(bytes);
    socket.on("data", (bytes) => device.receive(bytes)).on("error", () => {});
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const socat = spawn("socat", [`pty,raw,echo=0,link=${path}`, `tcp:127.0.0.1:${port},nodelay`], { stdio: "ignore" });
  const ended = once(socat, "exit");
  await once(server, "connection", { signal: AbortSignal.timeout(APPEARS_WITHIN_MS) });
  if (!existsSync(path)) throw new Error(`socat made no ${path}`);
  return {
    path,
    async unplug() {
      socat.kill("SIGTERM"); // socat then takes its link away
      for (const socket of sockets) socket.destroy();
      server.close();
      await ended;
    },
  };
}

const newPath = () => join(mkdtempSync(join(tmpdir(), "broccoli-tty-")), "ttyUSB0");

interface OpenOptions {
  path: string;
  baudRate: number;
}

/** A `serialport` stream in front of a ROM model, with control lines and rates, and a cable that can be pulled. */
export function createRomFactory(rom: RomModel) {
  const state = { isOpen: false, isPlugged: true, pull: () => {} };
  const open = async (options: OpenOptions) => {
    if (!state.isPlugged) throw new Error(`Error: No such file or directory, cannot open ${options.path}`);
    state.isOpen = true;
    return createRomPort(rom, options, state);
  };
  const binding = { list: async () => [], open };
  const factory: SerialFactory = async (path, baudRate) =>
    new SerialPortStream({
      binding: binding as never,
      path,
      baudRate,
      autoOpen: false,
    } as never) as unknown as SerialStream;
  return {
    factory,
    unplug() {
      state.isPlugged = false;
      state.pull();
    },
    plug: () => void (state.isPlugged = true),
  };
}

function createRomPort(
  rom: RomModel,
  openOptions: OpenOptions,
  state: { isOpen: boolean; isPlugged: boolean; pull: () => void },
) {
  let baud = openOptions.baudRate;
  let buffered = Buffer.alloc(0);
  let waiting: { wake: () => void; fail: (error: Error) => void } | undefined;
  rom.send = (bytes) => {
    if (!state.isOpen || !state.isPlugged) return;
    buffered = Buffer.concat([buffered, baud === rom.baud ? bytes : bytes.map((byte) => (byte * 31) & 0x7f)]);
    waiting?.wake();
  };
  const lost = () => Object.assign(new Error("device vanished"), { disconnect: true });
  state.pull = () => waiting?.fail(lost());
  const check = () => {
    if (!state.isPlugged) throw lost();
  };
  return {
    openOptions,
    get isOpen() {
      return state.isOpen;
    },
    async close() {
      state.isOpen = false;
      waiting?.fail(Object.assign(new Error("closed"), { canceled: true }));
    },
    async read(buffer: Buffer, offset: number, length: number) {
      check();
      if (buffered.length === 0) {
        await new Promise<void>((wake, fail) => (waiting = { wake, fail })).finally(() => (waiting = undefined));
      }
      const bytesRead = buffered.copy(buffer, offset, 0, length);
      buffered = buffered.subarray(bytesRead);
      return { buffer, bytesRead };
    },
    async write(bytes: Buffer) {
      check();
      rom.receive(bytes, baud);
    },
    async update(options: { baudRate: number }) {
      baud = options.baudRate;
    },
    async set(options: { dtr?: boolean; rts?: boolean }) {
      check();
      rom.setLines({ dtr: options.dtr, rts: options.rts });
    },
    get: async () => ({ cts: false, dsr: false, dcd: false }),
    getBaudRate: async () => ({ baudRate: baud }),
    async flush() {
      buffered = Buffer.alloc(0);
    },
    async drain() {},
  };
}
