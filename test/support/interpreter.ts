/** Finds and runs the real Espruino interpreters. Where none is installed, tests that need one are skipped, loudly. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { buildStorageImage } from "../../host-client/flash/storage-image.ts";

/** An interpreter that is installed here. */
export interface Interpreter {
  name: string;
  path: string;
}

/** A running interpreter: its folder (where `espruino.flash` lies), its output so far, and how to end it. */
export interface RunningInterpreter {
  folder: string;
  process: ChildProcessWithoutNullStreams;
  output(): string;
  /** Resolves with all output once it holds the text; rejects when the deadline passes or the interpreter ends. */
  waitFor(text: string | RegExp, deadlineMs?: number): Promise<string>;
  /** A power cut; booted from flash it ignores milder signals. */
  kill(): Promise<void>;
}

/** Emulated interpreters on a busy machine need a while; a deadline is no sleep. */
const DEADLINE_MS = 60_000;

/** `$ESPRUINO_BIN`, and whichever of the two builds is on the PATH. */
export function findInterpreters(): Interpreter[] {
  const found = ["espruino-linux", "espruino-esp32like"].flatMap((name) => locate(name) ?? []);
  const own = process.env.ESPRUINO_BIN;
  if (own && !found.some(({ path }) => path === own)) found.unshift({ name: "ESPRUINO_BIN", path: own });
  if (found.length === 0) console.warn("\n### SKIPPED: no Espruino interpreter found (set ESPRUINO_BIN) ###\n");
  return found;
}

function locate(name: string): Interpreter | undefined {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return { name, path };
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * Starts an interpreter with a silent, open standard input in a folder of its own (or a given one), on one processor: what is
 * typed into it goes through a queue that a second thread fills without a lock (`jshPushIOCharEvent`), and two threads that run
 * at the same time lose characters of it, or replay them.
 */
export function startInterpreter({ path }: Interpreter, args: string[] = [], folder = newFolder()): RunningInterpreter {
  const [program, ...before] = onOneProcessor();
  const child = spawn(program ?? path, program ? [...before, path, ...args] : args, { cwd: folder, stdio: "pipe" });
  let text = "";
  child.stdout.setEncoding("latin1").on("data", (piece: string) => (text += piece));
  child.stderr.resume();
  started.add(child);
  child.once("exit", () => started.delete(child));
  return {
    folder,
    process: child,
    output: () => text,
    waitFor: (wanted, deadlineMs = DEADLINE_MS) => waitForText(child, () => text, wanted, deadlineMs),
    kill: () => killed(child),
  };
}

let turn = 0;

/** `taskset` with the next of this process's processors; nothing where there is no such thing. It becomes the interpreter. */
function onOneProcessor(): string[] {
  const taskset = locate("taskset");
  if (!taskset) return [];
  const allowed = /Cpus_allowed_list:\s*(\S+)/.exec(readFileSync("/proc/self/status", "utf8"))![1];
  const processors = allowed.split(",").flatMap((range) => {
    const [first, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
  return [taskset.path, "-c", `${processors[turn++ % processors.length]}`];
}

/** Storage files by name; of a string each character is one byte. */
export type NodeFiles = Record<string, string | Uint8Array>;

function asBytes(files: NodeFiles): Record<string, Uint8Array> {
  const bytes = ([name, content]: [string, string | Uint8Array]) =>
    [name, typeof content === "string" ? Buffer.from(content, "latin1") : content] as const;
  return Object.fromEntries(Object.entries(files).map(bytes));
}

/** Boots an interpreter from a flash that holds these files; `.bootcde` is what runs. */
export function bootInterpreter(interpreter: Interpreter, files: NodeFiles): RunningInterpreter {
  const folder = newFolder();
  writeFileSync(join(folder, "espruino.flash"), buildStorageImage(asBytes(files)));
  return startInterpreter(interpreter, [], folder);
}

const started = new Set<ChildProcessWithoutNullStreams>();
const folders: string[] = [];

/** Kills what still runs and removes the folders: for `afterEach`. */
export async function stopInterpreters(): Promise<void> {
  await Promise.all([...started].map(killed));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new folder for one node. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "broccoli-node-"));
  folders.push(folder);
  return folder;
}

function killed(child: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

function waitForText(
  child: ChildProcessWithoutNullStreams,
  text: () => string,
  wanted: string | RegExp,
  deadlineMs: number,
) {
  const isThere = () => (typeof wanted === "string" ? text().includes(wanted) : wanted.test(text()));
  return new Promise<string>((resolve, reject) => {
    const finish = (error?: Error) => {
      clearTimeout(timer);
      child.stdout.off("data", look);
      child.off("exit", ended);
      if (error) reject(error);
      else resolve(text());
    };
    const look = () => isThere() && finish();
    const ended = () => finish(new Error(`the interpreter ended before ${wanted}:\n${text()}`));
    const timer = setTimeout(
      () => finish(new Error(`no ${wanted} within ${deadlineMs} ms in:\n${text()}`)),
      deadlineMs,
    );
    child.stdout.on("data", look);
    child.once("exit", ended);
    look();
  });
}
