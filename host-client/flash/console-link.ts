/** A two-way line of text to a node's console: a serial port, or TCP (a node's telnet port, or a bridge to its serial port). */
import { connect, type Socket } from "node:net";
import { FlashError } from "./errors.ts";
import { openSerial, type SerialFactory } from "./serial-line.ts";

/** The line; a character is a byte. */
export interface ConsoleLink {
  /** For people: `/dev/ttyUSB0`, `tcp://192.168.1.7:23`. */
  readonly name: string;
  /** Whether restarting the interpreter leaves the line open: not so over TCP, which the interpreter itself serves. */
  readonly survivesReset: boolean;
  write(text: string): Promise<void>;
  onText(listener: (text: string) => void): void;
  onClose(listener: () => void): void;
  close(): Promise<void>;
}

/** Espruino's console on all ESP32 boards. */
export const CONSOLE_BAUD = 115_200;
const TELNET_PORT = 23;
/** A node on a LAN answers in milliseconds, one whose interpreter is busy within a few seconds. */
const CONNECT_TIMEOUT_MS = 5000;

/**
 * Opens a console line.
 *
 * @param target a serial port's path, or `tcp://host:port`
 * @throws FlashError E601, E603, E604, E607 for serial ports · E616 where nobody listens.
 */
export function openConsoleLink(target: string, factory?: SerialFactory): Promise<ConsoleLink> {
  return target.startsWith("tcp://") ? openTcp(target) : openSerialLink(target, factory);
}

async function openSerialLink(path: string, factory?: SerialFactory): Promise<ConsoleLink> {
  const stream = await openSerial(path, CONSOLE_BAUD, factory);
  return {
    name: path,
    survivesReset: true,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(Buffer.from(text, "latin1"), (error) => (error ? reject(gone(path, error)) : resolve()));
      }),
    onText: (listener) => void stream.on("data", (data) => listener(data.toString("latin1"))),
    onClose: (listener) => void stream.on("close", () => listener()),
    close: () => new Promise((resolve) => (stream.isOpen ? stream.close(() => resolve()) : resolve())),
  };
}

async function openTcp(target: string): Promise<ConsoleLink> {
  const { hostname, port } = new URL(target);
  const socket = await connected(connect(Number(port || TELNET_PORT), hostname), target);
  socket.on("error", () => {}); // told by `close`
  return {
    name: target,
    survivesReset: false,
    write: (text) =>
      new Promise((resolve, reject) => {
        socket.write(Buffer.from(text, "latin1"), (error) => (error ? reject(gone(target, error)) : resolve()));
      }),
    onText: (listener) => void socket.on("data", (data: Buffer) => listener(data.toString("latin1"))),
    onClose: (listener) => void socket.on("close", () => listener()),
    close: () =>
      new Promise((resolve) => {
        if (socket.destroyed) return resolve();
        socket.once("close", () => resolve());
        socket.destroy();
      }),
  };
}

function connected(socket: Socket, target: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: Error) => {
      socket.destroy();
      reject(nobodyListens(target, cause));
    };
    socket.setTimeout(CONNECT_TIMEOUT_MS, () => fail());
    socket.once("error", fail);
    socket.once("connect", () => resolve(socket.setNoDelay(true).setTimeout(0).off("error", fail)));
  });
}

function nobodyListens(target: string, cause?: Error): FlashError {
  return new FlashError(
    "E616",
    `no console answers at ${target}${cause ? ` (${(cause as { code?: string }).code})` : ""}`,
    {
      hint: "Nodes with this project's firmware close their network console. By USB:  broccoli provision --port /dev/ttyUSB0",
      cause,
    },
  );
}

function gone(name: string, cause: Error): FlashError {
  return new FlashError("E611", `the console on ${name} went away`, {
    hint: "Plug the board in again and repeat the command.",
    cause,
  });
}
