/** Mosquitto, the broker of production, on a free port of the loopback interface. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** How a broker is to run. */
export interface MosquittoOptions {
  /** Keeps retained messages over a restart. */
  persistence?: boolean;
  /** User names and passwords; without any, everybody may connect. */
  users?: Record<string, string>;
  /** A port to use; default: a free one. */
  port?: number;
}

/** A running broker. */
export interface Mosquitto {
  port: number;
  url: string;
  /** Ends it by SIGTERM, as a service manager does; resolves once it has ended. */
  stop(): Promise<void>;
  /** Starts it again on the same port, with the same configuration and store. */
  start(): Promise<void>;
  /** Stop, start. */
  restart(): Promise<void>;
  /** Lets it run no more, its connections open: the half-open link. */
  freeze(): void;
  /** Lets it run again. */
  thaw(): void;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

const DEADLINE_MS = 60_000;

/** @returns the path of an executable on the PATH or where Debian puts it */
export function locate(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether Mosquitto is here; says so loudly where it isn't. */
export function hasMosquitto(): boolean {
  const found = locate("mosquitto") !== undefined;
  if (!found) console.warn("\n### SKIPPED: no mosquitto found (apt-get install mosquitto) ###\n");
  return found;
}

/** @returns a port that nobody listens on now */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function writeUsers(folder: string, users: Record<string, string>): string {
  const file = join(folder, "users");
  writeFileSync(
    file,
    Object.entries(users)
      .map(([name, password]) => `${name}:${password}\n`)
      .join(""),
  );
  const result = spawnSync(locate("mosquitto_passwd") ?? "mosquitto_passwd", ["-U", file]);
  if (result.status !== 0) throw new Error(`mosquitto_passwd failed: ${result.stderr}`);
  return file;
}

function configuration(folder: string, port: number, { persistence, users }: MosquittoOptions): string {
  return [
    `listener ${port} 127.0.0.1`,
    // Started by root, Mosquitto would drop to a user that may not read the folder.
    "user root",
    users ? `allow_anonymous false\npassword_file ${writeUsers(folder, users)}` : "allow_anonymous true",
    persistence ? `persistence true\npersistence_location ${folder}/` : "persistence false",
    "log_dest stderr",
    "log_type error",
    "log_type information",
    "",
  ].join("\n");
}

/** Resolves when the broker says that it runs. */
function run(file: string): Promise<ChildProcess> {
  const child = spawn(locate("mosquitto")!, ["-c", file], { stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`mosquitto ${why}:\n${log}`));
    const timer = setTimeout(() => fail("did not start in time"), DEADLINE_MS);
    child.once("error", reject);
    child.once("exit", () => fail("ended at once"));
    child.stderr!.on("data", (piece: Buffer) => {
      log += piece;
      if (!/ running\n/.test(log)) return;
      clearTimeout(timer);
      child.removeAllListeners("exit");
      child.stderr!.removeAllListeners("data").resume();
      resolve(child);
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Starts a broker. */
export async function startMosquitto(options: MosquittoOptions = {}): Promise<Mosquitto> {
  const port = options.port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), "broccoli-mosquitto-"));
  const file = join(folder, "mosquitto.conf");
  writeFileSync(file, configuration(folder, port, options));
  let child = await run(file);
  const broker: Mosquitto = {
    port,
    url: `mqtt://127.0.0.1:${port}`,
    stop: () => ended(child),
    start: async () => void (child = await run(file)),
    restart: async () => {
      await broker.stop();
      await broker.start();
    },
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    remove: async () => {
      broker.thaw();
      await broker.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return broker;
}
