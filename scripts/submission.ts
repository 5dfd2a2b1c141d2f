/** Waiting for a workflow: progress on standard error, the value alone on standard output, Ctrl-C revokes it. */
import type { LineResult } from "../host-client/result.ts";
import type { Context } from "./verb.ts";

/** How a wait is bounded and told. */
export interface WaitOptions {
  timeoutMs?: number;
  /** What runs, for people. */
  title: string;
  /** The cluster keeps it: Ctrl-C ends the waiting alone. */
  staysOn?: boolean;
}

/**
 * Awaits a result and prints it: as JSON on one line, or `{result, ms}` with `--json`.
 * @throws what the workflow failed with
 */
export async function report(context: Context, result: LineResult<unknown>, options: WaitOptions): Promise<void> {
  const { output } = context;
  const startMs = performance.now();
  const stop = showProgress(context, result, options.title);
  try {
    const value = await untilDone(context, result, options);
    const ms = Math.round(performance.now() - startMs);
    output.endProgress();
    output.result({ result: value, ms }, () => JSON.stringify(value));
    output.debug(`${options.title}: ${ms} ms`);
  } finally {
    stop();
    output.endProgress();
  }
}

/** Nobody else answers for the workflow once this client has left, unless it is detached: so it is revoked, not left behind. */
async function untilDone(
  { signal }: Context,
  result: LineResult<unknown>,
  { timeoutMs, staysOn }: WaitOptions,
): Promise<unknown> {
  if (staysOn) return result.get({ signal, ...(timeoutMs !== undefined && { timeoutMs }) });
  const revoke = () => void result.revoke();
  signal.addEventListener("abort", revoke, { once: true });
  try {
    return await result.get({ ...(timeoutMs !== undefined && { timeoutMs }) });
  } finally {
    signal.removeEventListener("abort", revoke);
  }
}

/** Often enough to look alive, seldom enough to cost nothing. */
const PROGRESS_MS = 100;
/** What is done before it can be read need not be told. */
const FIRST_PROGRESS_MS = 500;

function showProgress({ output }: Context, result: LineResult<unknown>, title: string): () => void {
  const startMs = performance.now();
  const size = result.children.length;
  const timer = setInterval(() => {
    const elapsedMs = performance.now() - startMs;
    if (elapsedMs < FIRST_PROGRESS_MS) return;
    const members = size ? `  ${bar(result.arrived, size)} ${result.arrived}/${size}` : "";
    output.progress(`${title}${members}  ${(elapsedMs / 1000).toFixed(1)} s`);
  }, PROGRESS_MS);
  return () => clearInterval(timer);
}

const BAR_WIDTH = 16;

/** A bar of blocks: `bar(1, 2)` is half full. */
export function bar(done: number, of: number): string {
  const full = Math.round((BAR_WIDTH * done) / of);
  return "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
}
