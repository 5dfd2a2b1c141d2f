/** The console of a real interpreter behind a pseudo-terminal, as a board's is behind a USB bridge; or behind TCP. */
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { RunningInterpreter } from "../interpreter.ts";
import { openPseudoTerminal, type Device, type PseudoTerminal } from "../rom/line.ts";

/**
 * How often a test may be repeated that types into an interpreter: its Linux port fills the queue of typed characters from a
 * second thread without a lock (`jshPushIOCharEvents`). On one processor (`startInterpreter`) that all but never goes wrong; where
 * it does, the interpreter may be stuck and answer nobody, which is no fault of what is tested.
 */
export const TYPING_RETRIES = 2;

/** Where to open it, and how to end it. */
export interface ConsoleOf {
  target: string;
  close(): Promise<void>;
}

function asDevice(node: RunningInterpreter): Device {
  const device: Device = { send: () => {}, receive: (bytes) => void node.process.stdin.write(bytes) };
  node.process.stdout.on("data", (text: string) => device.send(Buffer.from(text, "latin1")));
  return device;
}

export async function onPseudoTerminal(node: RunningInterpreter): Promise<ConsoleOf> {
  const terminal: PseudoTerminal = await openPseudoTerminal(asDevice(node));
  return { target: terminal.path, close: () => terminal.unplug() };
}

/** A bridge from TCP to the interpreter's console, as `ser2net` is one. */
export async function onTcp(node: RunningInterpreter): Promise<ConsoleOf> {
  const device = asDevice(node);
  const server = createServer((socket) => {
    device.send = (bytes) => void socket.write(bytes);
    socket.on("data", (bytes) => device.receive(bytes)).on("error", () => {});
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    target: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => void server.close(),
  };
}
