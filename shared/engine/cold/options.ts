/** Options of a task or call as the worker obeys them: when it may start, what becomes of an error. */
import { displayName } from "../../canvas/names.ts";
import { encode } from "../../protocol/codec.ts";
import { STACK_BYTES } from "../../protocol/limits.ts";
import { FAILED } from "../../protocol/packets.ts";
import { wakeUp } from "../receive.ts";
import type { Branch, Peer, TaskEntry } from "../peer.ts";
import { failWith, fail, giveBack, taskOf } from "./rare.ts";

/** Whether a step may start here and now; if not, it has been put where it belongs. */
export function admit(peer: Peer, branch: Branch, options: any): boolean {
  const now = peer.ports.now();
  if (options.e && !branch.expires) branch.expires = now + options.e;
  if (branch.expires && now > branch.expires) {
    fail(peer, branch, "ExpiredError", "not started within " + options.e + " ms");
    return false;
  }
  if (isElsewhere(peer, options)) {
    giveBack(peer, branch, "routed");
    return false;
  }
  if (options.n && branch.due === undefined) return park(peer, branch, now + options.n);
  if (options.c && runningOf(peer, branch) >= options.c) return park(peer, branch, 0);
  if (options.l && tooSoon(peer, branch, options.l, now)) return false;
  return true;
}

/** Whether a step is routed to another node. */
export function isElsewhere(peer: Peer, options: any): boolean {
  if (options.w && options.w !== peer.id && options.w !== peer.name) return true;
  return !!options.g && peer.labels.indexOf(options.g) < 0;
}

/** Puts a branch aside until `due` (0: until a slot is free). */
export function park(peer: Peer, branch: Branch, due: number): false {
  branch.due = due;
  peer.waiting.push(branch);
  if (due) {
    peer.ports.later(() => unpark(peer, branch), due - peer.ports.now());
  }
  return false;
}

function unpark(peer: Peer, branch: Branch): void {
  const at = peer.waiting.indexOf(branch);
  if (at < 0) return;
  peer.waiting.splice(at, 1);
  peer.queue.push(branch);
  wakeUp(peer);
}

function runningOf(peer: Peer, branch: Branch): number {
  const task = taskOf(branch.steps[branch.k]);
  return peer.busy.filter((other) => taskOf(other.steps[other.k]) === task).length;
}

/** Rate limit: starts of a task are at least 1 / rate apart on a node. */
function tooSoon(peer: Peer, branch: Branch, perSecond: number, now: number): boolean {
  const entry: any = peer.tasks[taskOf(branch.steps[branch.k])];
  const next = (entry.next as number) || 0;
  if (now >= next || branch.due === next) {
    entry.next = Math.max(now, next) + 1000 / perSecond;
    return false;
  }
  entry.next = next + 1000 / perSecond;
  park(peer, branch, next);
  return true;
}

/** R30: runs the step again with the same arguments, in its place, or fails with the last error. */
export function retryOrFail(peer: Peer, branch: Branch, entry: TaskEntry | undefined, error: any): void {
  const options = Object.assign({}, entry && entry[3], branch.steps[branch.k][3]);
  const wish = wishOf(error);
  branch.tries = (branch.tries || 0) + 1;
  if (branch.tries <= mayRetry(options, wish, typeOf(error))) {
    const delay = wish && wish.countdownMs >= 0 ? wish.countdownMs : pause(options, branch.tries);
    park(peer, branch, peer.ports.now() + delay);
  } else failWith(peer, branch, errorLine(peer, branch, error));
}

/** What `retry()` threw asks for, in the long names of its options; null for any other error. */
function wishOf(error: any): any {
  return error && error.name === "Retry" && error.retry ? error.retry : null;
}

/** Celery's own default, where `retry()` is called and nobody said how often. */
const DEFAULT_RETRIES = 3;

function mayRetry(options: any, wish: any, type: string): number {
  if (wish) return wish.retries >= 0 ? wish.retries : options.r || DEFAULT_RETRIES;
  if (options.f && options.f.indexOf(type) < 0) return 0;
  return options.r || 0;
}

/** `!` and what travels of an error: type, message, stack, task, node, attempt. */
function errorLine(peer: Peer, branch: Branch, error: any): string {
  const reason = (wishOf(error) && error.reason) || error;
  const message = reason && reason.message !== undefined ? "" + reason.message : "" + reason;
  const stack = ("" + ((reason && reason.stack) || "")).substring(0, STACK_BYTES);
  const task = displayName(taskOf(branch.steps[branch.k]));
  return FAILED + encode([typeOf(reason), message, stack, task, peer.id, branch.tries]);
}

/** Exponential back-off, each pause shortened by a random share of up to `jitter`. */
function pause(options: any, tries: number): number {
  const base = (options.d || 0) * Math.pow(options.b || 1, tries - 1);
  return base * (1 - (options.j || 0) * Math.random());
}

/** An error's type: its name; Espruino's own errors have it in `type`. */
export function typeOf(error: any): string {
  if (!error || typeof error !== "object") return "Error";
  return "" + (error.name || error.type || "Error");
}
