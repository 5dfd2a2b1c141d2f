/** A real Mosquitto for benches and vectors: found on this machine, started on a free port with a configuration of its own. */
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { BroccoliError, ConnectionError } from "../../host-client/errors.ts";
import { killOwned, spawnOwned } from "./children.ts";

/** A running Mosquitto. */
export interface Mosquitto {
  /** `mqtt://127.0.0.1:40123` */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Debian installs it here, which is not on everybody's PATH. */
const EXTRA_FOLDERS = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin"];
/** It is up within 50 ms; a busy machine takes longer. */
const START_TIMEOUT_MS = 5000;
/** Between looking for a free port and taking it another program may be quicker. */
const ATTEMPTS = 3;

/**
 * The path of the `mosquitto` program.
 * @throws BroccoliError E504 with the command that installs it.
 */
export function findMosquitto(path = process.env.PATH ?? ""): string {
  for (const folder of [...path.split(delimiter), ...EXTRA_FOLDERS]) {
    const candidate = join(folder, "mosquitto");
    if (isExecutable(candidate)) return candidate;
  }
  throw new BroccoliError("E504", "mosquitto is not installed", {
    hint: "Debian, Ubuntu: sudo apt-get install mosquitto   macOS: brew install mosquitto",
  });
}

/** Whether a file is there and may be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts Mosquitto on a free port of this machine; it dies with this process.
 * @throws BroccoliError E504 when it is not installed; ConnectionError E401 when it does not come up.
 */
export async function startMosquitto(): Promise<Mosquitto> {
  const program = findMosquitto();
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), "broccoli-mosquitto-"));
    const config = join(folder, "mosquitto.conf");
    writeFileSync(config, configuration(port), { mode: 0o644 });
    const child = spawnOwned(program, ["-c", config], { stdio: ["ignore", "ignore", "pipe"] });
    const log = await untilRunning(child);
    rmSync(folder, { recursive: true });
    if (log === undefined) return { url: `mqtt://127.0.0.1:${port}`, port, close: () => killOwned(child) };
    await killOwned(child);
    if (attempt === ATTEMPTS) throw doesNotStart(program, log);
  }
}

const configuration = (port: number) =>
  [
    `listener ${port} 127.0.0.1`,
    "allow_anonymous true",
    // Without it each QoS 1 answer waits 44 ms for a delayed acknowledgement.
    "set_tcp_nodelay true",
    "persistence false",
    "log_dest stderr",
    "",
  ].join("\n");

/** Resolves with nothing when it serves, else with what it said. */
function untilRunning(child: ChildProcess): Promise<string | undefined> {
  let log = "";
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(log || "nothing"), START_TIMEOUT_MS);
    const settle = (outcome?: string) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    child.stderr!.on("data", (data) => {
      log += data;
      if (/mosquitto version \S+ running/.test(log)) settle();
    });
    child.once("error", (error) => settle(error.message));
    child.once("exit", () => settle(log || "nothing"));
  });
}

const doesNotStart = (program: string, log: string) =>
  new ConnectionError("E401", `${program} does not start; it said: ${log.trim().split("\n").at(-1)}`, {
    hint: "Use the embedded broker instead: --broker aedes",
  });

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
