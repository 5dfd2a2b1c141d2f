/** A task threw: it runs again in its place, or its step fails for good. */
import { displayName } from "../../canvas/names.ts";
import { encode } from "../../protocol/codec.ts";
import { STACK_BYTES } from "../../protocol/limits.ts";
import { FAILED } from "../../protocol/packets.ts";
import type { Branch, Peer, TaskEntry } from "../peer.ts";
import { RETRYING, tellEvent } from "./events.ts";
import { park } from "./options.ts";
import { failWith, taskOf } from "./rare.ts";

/** Celery's own default, where `retry()` is called and nobody said how often. */
const DEFAULT_RETRIES = 3;

/** No back-off grows beyond this; Celery's `retry_backoff_max`. */
const MAX_BACKOFF_MS = 600_000;

/** So many runs may follow each other at once; from then on a pause is at least so long: a call that may fail a billion times takes turns with others. */
const HASTY_TRIES = 10;
const LEAST_PAUSE_MS = 100;

/** A pause this long is told, so that the caller sees the state RETRY; shorter ones are not worth a message. */
const TOLD_PAUSE_MS = 500;

/** R30: runs the step again with the same arguments, in its place, or fails with the last error. */
export function retryOrFail(peer: Peer, branch: Branch, entry: TaskEntry | undefined, error: any): void {
  const options = Object.assign({}, entry && entry[3], branch.steps[branch.k][3]);
  const wish = wishOf(error);
  branch.tries = (branch.tries || 0) + 1;
  if (branch.tries > mayRetry(options, wish, typeOf(error))) {
    return failWith(peer, branch, errorLine(peer, branch, wish ? finalReason(wish, branch.tries) : error));
  }
  let ms = wish && wish.countdownMs >= 0 ? wish.countdownMs : pauseOf(options, branch.tries);
  if (branch.tries > HASTY_TRIES && !(ms > LEAST_PAUSE_MS)) ms = LEAST_PAUSE_MS;
  if (ms >= TOLD_PAUSE_MS) tellEvent(peer, branch, RETRYING, encode(branch.tries));
  park(peer, branch, ms);
}

/** What `retry()` threw asks for, in the long names of its options; null for any other error. */
function wishOf(error: any): any {
  return error && error.name === "Retry" && error.retry ? error.retry : null;
}

/** The tries are used up: what the task gave as its reason; else as Celery, which has `MaxRetriesExceededError` for it. */
function finalReason(wish: any, tries: number): any {
  if (wish.reason) return wish.reason;
  return { name: "MaxRetriesExceededError", message: "asked to be run again after " + tries + " runs" };
}

function mayRetry(options: any, wish: any, type: string): number {
  if (wish) return wish.retries >= 0 ? wish.retries : options.r >= 0 ? options.r : DEFAULT_RETRIES;
  if (options.f && options.f.indexOf(type) < 0) return 0;
  return +options.r || 0; // no number: none, where a comparison would never end
}

/** `!` and what travels of an error: type, message, stack, task, node, attempt. */
function errorLine(peer: Peer, branch: Branch, error: any): string {
  const message = error && error.message !== undefined ? "" + error.message : "" + error;
  const task = displayName(taskOf(branch.steps[branch.k]));
  const stack = ("" + ((error && error.stack) || "")).slice(0, STACK_BYTES);
  return FAILED + encode([typeOf(error), message, stack, task, peer.id, branch.tries]);
}

/** Exponential back-off, each pause shortened by a random share of up to `jitter`. */
export function pauseOf(options: any, tries: number): number {
  const first = options.d || 0;
  const grown = Math.min(first * Math.pow(options.b || 1, tries - 1), Math.max(first, MAX_BACKOFF_MS));
  return grown * (1 - (options.j || 0) * Math.random());
}

/** An error's type: its name; Espruino's own errors have it in `type`. */
export function typeOf(error: any): string {
  if (!error || typeof error !== "object") return "Error";
  return "" + (error.name || error.type || "Error");
}
