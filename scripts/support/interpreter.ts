/**
 * Real Espruino interpreters as nodes: each in a folder of its own, whose file `espruino.flash` holds the firmware's
 * Storage, so that it boots as a board does. They die with this process.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { BroccoliError } from "../../host-client/errors.ts";
import { buildStorageImage, type StorageFiles } from "../../host-client/flash/storage-image.ts";
import { killOwned, spawnOwned } from "./children.ts";
import { isExecutable } from "./mosquitto.ts";

/** The builds that we run on: Espruino's own for Linux, and one with an ESP32's variables, strings and stack. */
export type InterpreterName = "espruino-linux" | "espruino-esp32like";

/** The file in its working directory that the Linux build takes for its flash. */
const FLASH_FILE = "espruino.flash";

/**
 * The path of an interpreter: by name, else `$ESPRUINO_BIN`, else the one closest to an ESP32 that is on the PATH.
 * @throws BroccoliError E504 when there is none.
 */
export function findInterpreter(name?: InterpreterName, env: Record<string, string | undefined> = process.env): string {
  const found = name ? locate(name, env) : ownChoice(env);
  if (found) return found;
  throw new BroccoliError("E504", `${name ?? "an Espruino interpreter"} is not installed`, {
    hint: "Build it for Linux (docs/espruino.md), then: export ESPRUINO_BIN=/path/to/espruino   Without it: --runtime sim",
  });
}

function ownChoice(env: Record<string, string | undefined>): string | undefined {
  if (env.ESPRUINO_BIN) return isExecutable(env.ESPRUINO_BIN) ? env.ESPRUINO_BIN : undefined;
  return locate("espruino-esp32like", env) ?? locate("espruino-linux", env);
}

function locate(name: string, env: Record<string, string | undefined>): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** An interpreter that runs. */
export interface RunningInterpreter {
  readonly folder: string;
  readonly pid: number | undefined;
  /** Whether it runs now. */
  isAlive(): boolean;
  /** Pulls the plug: SIGKILL; its flash keeps what it holds. */
  kill(): Promise<void>;
  /** Puts the plug in again after `kill`. */
  start(): void;
  /** Kills it and removes its folder. */
  close(): Promise<void>;
}

export interface InterpreterOptions {
  /** Where its folder is made; by default the system's place for temporary files. */
  parent?: string;
  /** Gets each line of its console. */
  onLine?: (line: string) => void;
}

/**
 * Starts an interpreter that boots from the given Storage.
 *
 * @param program its path, from `findInterpreter`
 * @param files its Storage: `.bootcde` is run at boot
 * @example
 * ```ts
 * const node = startInterpreter(findInterpreter(), { ".bootcde": "print('hello')" }, { onLine: console.error });
 * await node.close();
 * ```
 */
export function startInterpreter(
  program: string,
  files: StorageFiles,
  options: InterpreterOptions = {},
): RunningInterpreter {
  const folder = mkdtempSync(join(options.parent ?? tmpdir(), "broccoli-node-"));
  writeFileSync(join(folder, FLASH_FILE), buildStorageImage(files));
  let child: ChildProcess;
  const start = () => {
    // Its standard input stays open and silent: at its end the interpreter reads rubbish and burns a core.
    child = spawnOwned(program, [], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
    child.once("error", () => {}); // seen by isAlive
    if (options.onLine) splitLines(child, options.onLine);
    else child.stdout!.resume();
  };
  start();
  return {
    folder,
    get pid() {
      return child.pid;
    },
    isAlive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    kill: () => killOwned(child),
    start,
    close: async () => {
      await killOwned(child);
      if (existsSync(folder)) rmSync(folder, { recursive: true });
    },
  };
}

/** Espruino's console prints Latin-1 and ends lines with CR LF. */
function splitLines(child: ChildProcess, onLine: (line: string) => void): void {
  let rest = "";
  child.stdout!.setEncoding("latin1").on("data", (piece: string) => {
    const lines = (rest + piece).split(/\r?\n/);
    rest = lines.pop()!;
    lines.forEach(onLine);
  });
}
