/** Options of a task or call as the worker obeys them: when it may start, what becomes of an error. */
import { displayName } from "../../canvas/names.ts";
import { encode } from "../../protocol/codec.ts";
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
  const tries = (branch.tries || 0) + 1;
  const type = typeOf(error);
  branch.tries = tries;
  if (tries <= maxRetries(options, error) && (!options.f || options.f.indexOf(type) >= 0)) {
    const delay = error && error.retryMs >= 0 ? error.retryMs : pause(options, tries);
    park(peer, branch, peer.ports.now() + delay);
    return;
  }
  const message = error && error.message !== undefined ? "" + error.message : "" + error;
  const place = (error && error.stack) || "";
  const about = [type, message, place, displayName(taskOf(branch.steps[branch.k])), peer.id, tries];
  failWith(peer, branch, FAILED + encode(about));
}

function maxRetries(options: any, error: any): number {
  if (error && error.maxRetries >= 0) return error.maxRetries;
  return options.r || (error && error.retryMs >= 0 ? 3 : 0);
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
