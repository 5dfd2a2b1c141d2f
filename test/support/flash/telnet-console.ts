/**
 * The real interpreter's console by its own telnet server, for tests that type much. What is typed into its standard input goes
 * through a queue that a second thread fills without a lock (`jshPushIOCharEvents`), and a busy machine loses or replays characters;
 * the telnet server fills it from the interpreter's own thread. Its port is fixed, so only one such interpreter runs on a machine.
 */
import { once } from "node:events";
import { openSync, closeSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startInterpreter, type Interpreter, type RunningInterpreter } from "../interpreter.ts";
import { openPseudoTerminal, type Device } from "../rom/line.ts";

/** `PORT` of Espruino's `jswrap_telnet.c` on Linux. */
const PORT = 2323;
const LOCK = join(tmpdir(), "broccoli-telnet.lock");
/** Another test run may hold the port for as long as its tests take. */
const LOCK_DEADLINE_MS = 120_000;
const START_DEADLINE_MS = 10_000;
const POLL_MS = 50;

export interface TelnetConsole {
  node: RunningInterpreter;
  target: string;
  close(): Promise<void>;
}

/** Starts an interpreter and opens its console behind TCP or behind a pseudo-terminal. */
export async function startTelnetConsole(interpreter: Interpreter, line: "TCP" | "a pseudo-terminal"): Promise<TelnetConsole> {
  await poll(() => takeLock(), LOCK_DEADLINE_MS, "the telnet port is taken by another test run");
  const node = startInterpreter(interpreter, ["--telnet"]);
  const release = async () => {
    await node.kill();
    rmSync(LOCK, { force: true });
  };
  try {
    await poll(canConnect, START_DEADLINE_MS, "the interpreter's telnet server does not listen");
    if (line === "TCP") return { node, target: `tcp://127.0.0.1:${PORT}`, close: release };
    const socket = connect(PORT, "127.0.0.1").setNoDelay(true);
    await once(socket, "connect");
    const terminal = await openPseudoTerminal(asDevice(socket));
    const close = async () => {
      await terminal.unplug();
      socket.destroy();
      await release();
    };
    return { node, target: terminal.path, close };
  } catch (error) {
    await release();
    throw error;
  }
}

function asDevice(socket: Socket): Device {
  const device: Device = { send: () => {}, receive: (bytes) => void socket.write(bytes) };
  socket.on("data", (bytes) => device.send(bytes)).on("error", () => {});
  return device;
}

async function poll(isDone: () => boolean | Promise<boolean>, deadlineMs: number, complaint: string): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** A file that only one can make, with the number of the process that did; that of a process that has ended does not count. */
function takeLock(): boolean {
  try {
    const file = openSync(LOCK, "wx");
    writeFileSync(file, `${process.pid}`);
    closeSync(file);
    return true;
  } catch {
    if (isStale()) rmSync(LOCK, { force: true });
    return false;
  }
}

function isStale(): boolean {
  try {
    const pid = Number(readFileSync(LOCK, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

async function canConnect(): Promise<boolean> {
  const socket = connect(PORT, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
