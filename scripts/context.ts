/** Makes the context that verbs run in, and ends it: signals, deferred closing, the exit code. */
import { createOutput, type Sink } from "./output.ts";
import { EXIT } from "./exit.ts";
import { loadConfiguration, resolveBroker, resolveCluster, topicPrefix } from "./configuration.ts";
import type { ConnectOptions } from "../host-client/cluster.ts";
import type { Context } from "./verb.ts";

/** The options that every verb takes. */
export interface GlobalOptions {
  broker?: string;
  cluster?: string;
  json?: boolean;
  verbose?: boolean;
  quiet?: boolean;
}

/** Where a command runs: what it reads of its surroundings, and where it writes. */
export interface Host {
  stdout: Sink;
  stderr: Sink;
  env: Record<string, string | undefined>;
  cwd: string;
}

/** Closing that takes longer than this after Ctrl-C is left: a broker that hangs must not hold the terminal. */
const CLOSE_TIMEOUT_MS = 3000;

/** A context, and what the frame does with it. */
export interface OwnedContext extends Context {
  /** Closes all that was deferred and gives the exit code: that of a signal, else the verb's own. */
  finish(): Promise<number>;
}

export function createContext(options: GlobalOptions, host: Host): OwnedContext {
  const controller = new AbortController();
  const deferred: (() => unknown)[] = [];
  let exitCode: number = EXIT.OK;
  let signalCode: number | undefined;
  const configuration = lazily(() => loadConfiguration(host.cwd));
  const stopWatching = watchSignals((code) => {
    if (signalCode !== undefined) process.exit(code); // the second time: at once
    signalCode = code;
    controller.abort();
  });
  const broker = async () => resolveBroker(options.broker, host.env, await configuration());
  const prefix = async () => topicPrefix(resolveCluster(options.cluster, host.env, await configuration()));
  const defer = (close: () => unknown) => void deferred.push(close);
  const connect = async ({ url, ...role }: ConnectOptions & { url?: string }) => {
    const { connect } = await import("../host-client/cluster.ts");
    const { url: found, username, password } = await broker();
    const cluster = await connect(url ?? found, { username, password, prefix: await prefix(), ...role });
    defer(() => cluster.close());
    return cluster;
  };
  return {
    output: createOutput({ ...options, ...host }),
    env: host.env,
    cwd: host.cwd,
    signal: controller.signal,
    broker,
    prefix,
    connect,
    cluster: lazily(() => connect({})),
    defer,
    exit: (code) => void (exitCode = code),
    finish: async () => {
      await withTimeout(closeAll(deferred));
      stopWatching();
      return signalCode ?? exitCode;
    },
  };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function watchSignals(onSignal: (code: number) => void): () => void {
  const onInterrupt = () => onSignal(EXIT.INTERRUPTED);
  const onTerminate = () => onSignal(EXIT.TERMINATED);
  process.on("SIGINT", onInterrupt).on("SIGTERM", onTerminate);
  return () => void process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate);
}

async function closeAll(deferred: (() => unknown)[]): Promise<void> {
  for (const close of deferred.reverse()) await close();
}

function withTimeout(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, CLOSE_TIMEOUT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
