/**
 * Processes that this one starts and must not leave behind: killed when it ends, however it ends (but for SIGKILL).
 */
import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";

const owned = new Set<ChildProcess>();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
let watching = false;

/** Starts a process that dies with this one. */
export function spawnOwned(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  watchOwnEnd();
  const child = spawn(command, args, options);
  owned.add(child);
  child.once("exit", () => owned.delete(child));
  child.once("error", () => owned.delete(child));
  return child;
}

/** Kills a process at once and resolves when it is gone. */
export function killOwned(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

function watchOwnEnd(): void {
  if (watching) return;
  watching = true;
  process.on("exit", killAll);
  for (const signal of SIGNALS) process.once(signal, () => onSignal(signal));
}

function killAll(): void {
  for (const child of owned) child.kill("SIGKILL");
}

/** With a listener of ours Node.js no longer ends by itself: where nobody else handles the signal, it is raised again. */
function onSignal(signal: NodeJS.Signals): void {
  killAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
