/**
 * What a verb is. One file a verb in `scripts/verbs/`, one row in `scripts/verbs/index.ts`; the file exports
 *
 * ```ts
 * export const build: BuildVerb = (command, context) =>
 *   command.argument("<node>").option("--count <n>", "…").action(async (node, options) => { … });
 * ```
 *
 * `command` is commander's, already named and described from the table; sub-verbs (`broker config mosquitto`) hang below
 * it by `command.command(…)`. Rules:
 * - say data by `context.output.result` (once) or `.line`, all else by `.note`, `.progress`; never `console.log`;
 * - fail by throwing an error of `host-client/errors.ts` whose hint is the command that mends it; the exit code follows
 *   from its id (`scripts/exit.ts`), or is set by `context.exit(code)`;
 * - what must be closed is handed to `context.defer`; it is closed in reverse order at the end, also after Ctrl-C;
 * - a wait ends when `context.signal` is aborted (Ctrl-C); the exit code is then 130 by itself;
 * - import what is heavy (mqtt, typescript, serialport) inside the action.
 */
import type { Command } from "commander";
import type { Cluster, ConnectOptions } from "../host-client/cluster.ts";
import type { Output } from "./output.ts";
import type { BrokerAddress } from "./configuration.ts";

export type BuildVerb = (command: Command, context: Context) => void;

/** What the frame gives a verb. */
export interface Context {
  readonly output: Output;
  /** The environment's variables. */
  readonly env: Record<string, string | undefined>;
  /** The folder that the command runs in. */
  readonly cwd: string;
  /** Aborted at the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  /** The broker that the flags, the environment or the configuration name. */
  broker(): Promise<BrokerAddress>;
  /** With what all topics of the cluster begin. */
  prefix(): Promise<string>;
  /** Connects to what the two name, as a client; closed at the end of the run. */
  cluster(): Promise<Cluster>;
  /** The same in another role, or to another broker. */
  connect(options: ConnectOptions & { url?: string }): Promise<Cluster>;
  /** Closes this at the end of the run, whatever happens. */
  defer(close: () => unknown): void;
  /** Sets the exit code of a run that throws nothing. */
  exit(code: number): void;
}

/** A row of the table of verbs. */
export interface VerbEntry {
  name: string;
  summary: string;
  load: () => Promise<{ build: BuildVerb }>;
}

/** Resolves when the run is to end: what `broker`, `logs -f` and others wait for. */
export function untilStopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
