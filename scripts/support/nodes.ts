/** Nodes for demos, benches and vectors: real interpreters or simulated ones, each with the firmware in its flash. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { BroccoliError } from "../../host-client/errors.ts";
import { codeBytes, nodeFirmware } from "../../host-client/firmware.ts";
import { buildStorageImage } from "../../host-client/flash/storage-image.ts";
import { killOwned, spawnOwned } from "./children.ts";
import { isExecutable } from "./mosquitto.ts";

/** What nodes run on. */
export const RUNTIMES = ["simulator", "espruino-linux", "espruino-esp32like"] as const;
export type Runtime = (typeof RUNTIMES)[number];

/** How nodes are started. */
export interface NodesOptions {
  runtime: Runtime;
  count: number;
  /** The broker's URL. */
  broker: string;
  prefix?: string;
  /** Compiled modules that are in the flash from the start, by name. */
  modules?: Record<string, string>;
  /** Variables of an ESP32-like interpreter. */
  variables?: number;
  /** Bytes of its stack; its own default where absent. */
  stackBytes?: number;
  slots?: number;
  leaseMs?: number;
  keepAliveS?: number;
  /** The cluster's key: such nodes take nothing unsigned. */
  key?: string;
  labels?: string[];
  /** What interpreters run: the firmware, or the floor that benches measure against. */
  firmware?: "linux" | "echo";
  /** A program to run each interpreter under, with its arguments. */
  under?: string[];
  /** Number of the first node: two sets of nodes on one broker. */
  from?: number;
}

/** Nodes that run. */
export interface RunningNodes {
  ids: string[];
  /** Power cut. */
  kill(index: number): Promise<void>;
  /** Process ids of interpreters, as they are now. */
  readonly pids: number[];
  /** The same node again, with the flash that it had. */
  restart(index: number): Promise<void>;
  close(): Promise<void>;
}

/** Finds an interpreter: `$ESPRUINO_BIN` where it is named so, else on the PATH. */
export function findInterpreter(name: string): string | undefined {
  const own = process.env.ESPRUINO_BIN;
  if (own && own.endsWith(name)) return own;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const path = folders.map((folder) => join(folder, name)).find(isExecutable);
  return path ?? (own && isExecutable(own) && name === "espruino-linux" ? own : undefined);
}

/**
 * Starts nodes that connect to a broker.
 * @throws BroccoliError E505 where the interpreter is not there
 */
export async function startNodes(options: NodesOptions): Promise<RunningNodes> {
  if (options.runtime === "simulator") return (await import("./simulated-nodes.ts")).startSimulated(options);
  return startInterpreters(options);
}

/** A hardware address for the node of this number: unlike on every run, alike in its place. */
export function nodeId(index: number): string {
  return "b0cc" + (process.pid & 0xffff).toString(16).padStart(4, "0") + index.toString(16).padStart(4, "0");
}

/** The configuration that a node finds in its flash. */
export function configOf(options: NodesOptions, index: number): string {
  const { hostname, port, username, password } = new URL(options.broker);
  const login = username ? { user: decodeURIComponent(username), password: decodeURIComponent(password) } : {};
  return JSON.stringify({
    id: nodeId(index),
    name: friendlyNames[index % friendlyNames.length] + (index < friendlyNames.length ? "" : `-${index}`),
    ...(options.prefix && { cluster: options.prefix }),
    ...(options.slots && { slots: options.slots }),
    ...(options.leaseMs && { leaseMs: options.leaseMs }),
    ...(options.keepAliveS && { keepAliveS: options.keepAliveS }),
    ...(options.key && { key: options.key }),
    ...(options.labels && { labels: options.labels }),
    brokers: [{ host: hostname, port: Number(port || 1883), ...login }],
  });
}

const friendlyNames = [
  "brave-otter",
  "calm-finch",
  "sharp-bank",
  "quiet-fern",
  "bold-heron",
  "warm-cliff",
  "swift-moss",
];

/** How espruino-linux ends where a chip would reboot. */
const REBOOT_STATUS = 1;

function isPanic(signal: NodeJS.Signals | null): boolean {
  return signal === "SIGSEGV" || signal === "SIGBUS" || signal === "SIGABRT" || signal === "SIGFPE";
}

async function startInterpreters(options: NodesOptions): Promise<RunningNodes> {
  const program = findInterpreter(options.runtime);
  if (!program) {
    throw new BroccoliError("E505", `the interpreter ${options.runtime} is not on the PATH`, {
      hint: "Build Espruino for Linux as its README describes, or take simulated nodes: --runtime sim",
    });
  }
  const { files } = await nodeFirmware(options.firmware ?? "linux");
  const from = options.from ?? 0;
  const [command, ...args] = [...(options.under ?? []), program];
  const modules = Object.fromEntries(
    Object.entries(options.modules ?? {}).map(([name, code]) => [`m.${name}`, codeBytes(code)]),
  );
  const folders: string[] = [];
  const children: (ChildProcess | undefined)[] = [];
  const console = process.env.BROCCOLI_NODE_CONSOLE ? "inherit" : "ignore";
  const boot = (index: number) => {
    const env = {
      ...process.env,
      ESPRUINO_VARS: String(options.variables ?? 5000),
      ESPRUINO_SERIAL: nodeId(from + index),
      ...(options.stackBytes && { ESP32LIKE_STACK: String(options.stackBytes) }),
    };
    const child = spawnOwned(command, args, { cwd: folders[index], stdio: ["pipe", console, "ignore"], env });
    children[index] = child;
    // The plain build's E.reboot() ends the program. One that dies of a fault of its own is a chip that panics, and boots.
    child.once("exit", (code, signal) => {
      if ((code === REBOOT_STATUS || isPanic(signal)) && children[index] === child) boot(index);
    });
  };
  for (let i = 0; i < options.count; i++) {
    folders.push(mkdtempSync(join(tmpdir(), "broccoli-node-")));
    const image = buildStorageImage({ ...files, "broccoli.cfg": configOf(options, from + i), ...modules });
    writeFileSync(join(folders[i], "espruino.flash"), image);
    boot(i);
  }
  return {
    ids: folders.map((_, i) => nodeId(from + i)),
    get pids() {
      return children.map((child) => child?.pid ?? 0);
    },
    kill: (index) => killOwned(children[index]!),
    restart: async (index) => boot(index),
    close: async () => {
      const running = children.splice(0);
      await Promise.all(running.map((child) => child && killOwned(child)));
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
