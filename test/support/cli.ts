/** Runs the command line as people do: the real bin in a process of its own, without a terminal. */
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { main } from "../../scripts/cli.ts";

const BIN = fileURLToPath(new URL("../../scripts/broccoli.mjs", import.meta.url));
/** A verb that says nothing for so long hangs. Generous: the machine may be busy. */
const DEADLINE_MS = 100_000;

export interface CliOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** What the process finds on its standard input; none by default. */
  stdin?: string;
  /** For a verb that is to run all through a test file. */
  deadlineMs?: number;
}

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Settings of the caller that would change what is printed. */
const SCRUBBED = ["FORCE_COLOR", "NO_COLOR", "BROCCOLI_BROKER", "BROCCOLI_CLUSTER", "BROCCOLI_MQTT_PASSWORD"];

function start(args: string[], { cwd, env, stdin }: CliOptions): ChildProcess {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([key]) => !SCRUBBED.includes(key)));
  const input = stdin === undefined ? "ignore" : "pipe";
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...clean, ...env },
    stdio: [input, "pipe", "pipe"],
  });
  child.stdin?.end(stdin);
  return child;
}

/** Runs a verb to its end, in a process of its own: for what concerns the process. */
export function spawnCli(args: string[], options: CliOptions = {}): Promise<CliResult> {
  return startCli(args, options).ended;
}

/** Runs a verb to its end, in this process: the same code, without the half second that a process takes to start. */
export async function runCli(args: string[], { cwd = process.cwd(), env = {} }: CliOptions = {}): Promise<CliResult> {
  const written = { stdout: "", stderr: "" };
  const sink = (stream: "stdout" | "stderr") => ({ write: (text: string) => (written[stream] += text) });
  const code = await main(args, { stdout: sink("stdout"), stderr: sink("stderr"), env, cwd });
  return { code, ...written };
}

/** A verb that goes on until it is stopped. */
export interface RunningCli {
  /** Resolves with the output so far when the pattern appears on either stream. */
  sees(pattern: RegExp): Promise<CliResult>;
  kill(signal: NodeJS.Signals): void;
  ended: Promise<CliResult>;
}

/** Starts a verb; the caller waits for what it says, and stops it. */
export function startCli(args: string[], options: CliOptions = {}): RunningCli {
  const { deadlineMs = DEADLINE_MS } = options;
  const child = start(args, options);
  const result: CliResult = { code: null, stdout: "", stderr: "" };
  const watchers = new Set<() => void>();
  child.stdout!.on("data", (data) => ((result.stdout += data), watchers.forEach((watch) => watch())));
  child.stderr!.on("data", (data) => ((result.stderr += data), watchers.forEach((watch) => watch())));
  const said = () => `broccoli ${args.join(" ")} said:\n${result.stdout}\n${result.stderr}`;
  const ended = new Promise<CliResult>((resolve, reject) => {
    const deadline = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`no end within ${deadlineMs} ms; ${said()}`));
    }, deadlineMs);
    child.on("close", (code) => {
      clearTimeout(deadline);
      resolve({ ...result, code });
    });
  });
  ended.catch(() => {});
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    sees: (pattern) =>
      new Promise((resolve, reject) => {
        const watch = () => {
          if (pattern.test(result.stdout) || pattern.test(result.stderr)) resolve({ ...result });
        };
        watchers.add(watch);
        watch();
        ended.then(() => reject(new Error(`ended without ${pattern}; ${said()}`)), reject);
      }),
  };
}

/** Runs of digits that change from run to run (ports) as `#####`, for gold files. */
export const withoutPorts = (text: string): string => text.replace(/(127\.0\.0\.1:)\d+/g, "$1#####");
