/** Programs that brokers are: started until they say that they run, ended for good, with what they said for errors. */
import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type Server } from "node:net";

/** Clusters on a busy machine take half a minute; an event ends the wait. */
const START_DEADLINE_MS = 120_000;

export interface Program {
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** What it says when it can be used. */
  ready: RegExp;
}

export interface RunningProgram {
  /** Ends it and all that it has started. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a program in a process group of its own. */
export function run({ command, args, env, ready }: Program): Promise<RunningProgram> {
  const child = spawn(command, args, {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  groups.add(child.pid!);
  let said = "";
  const exited = new Promise<void>((resolve) => child.once("exit", () => (groups.delete(child.pid!), resolve())));
  const running = { end: (signal: NodeJS.Signals = "SIGTERM") => end(child, exited, signal) };
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${command} ${why}:\n${said.slice(-4000)}`));
    const timer = setTimeout(
      () => void running.end("SIGKILL").then(() => fail("did not start in time")),
      START_DEADLINE_MS,
    );
    const hear = (piece: Buffer) => {
      said = (said + piece.toString()).slice(-20_000);
      if (!ready.test(said)) return;
      clearTimeout(timer);
      resolve(running);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", reject);
    child.once("exit", () => (clearTimeout(timer), fail("ended at once")));
  });
}

const groups = new Set<number>();
process.once("exit", () => groups.forEach((group) => signalGroup(group, "SIGKILL")));

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // it has ended
  }
}

/** Programs that do not obey are ended by force. */
const OBEYS_WITHIN_MS = 20_000;

async function end(child: ChildProcess, exited: Promise<void>, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) signalGroup(child.pid!, signal);
  const timer = setTimeout(() => signalGroup(child.pid!, "SIGKILL"), OBEYS_WITHIN_MS);
  await exited;
  clearTimeout(timer);
  signalGroup(child.pid!, "SIGKILL"); // what it has left behind
}

/** Below the range from which systems hand ports out by themselves: a broker that restarts finds its port free. */
const PORTS = { from: 12_000, to: 32_000 } as const;

/** Ports that nobody listens on now, all different. */
export async function steadyPorts(count: number): Promise<number[]> {
  const held: Server[] = [];
  try {
    while (held.length < count) {
      const server = await hold(PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from)));
      if (server) held.push(server);
    }
    return held.map((server) => (server.address() as { port: number }).port);
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

function hold(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
