/** Options of a task or call as the worker obeys them: whether a step may start here and now. What becomes of an error: retries.ts. */
import { INPLACE_DELAY_MS } from "../../protocol/limits.ts";
import { wakeUp } from "../receive.ts";
import type { Branch, Peer } from "../peer.ts";
import { waitFor } from "./patience.ts";
import { fail, giveBack, isOwnStep, taskOf } from "./rare.ts";

/** Bits of `Branch.passed`: the countdown of the step is over; its rate limit let it pass; its expiry is worked out. */
export const COUNTED_DOWN = 1;
export const ALLOWED = 2;
export const TIMED = 4;

/** Whether a step may start here and now; if not, it has been put where it belongs. */
export function admit(peer: Peer, branch: Branch, options: any): boolean {
  const now = peer.ports.now();
  const passed = branch.passed || 0;
  if ((options.e || options.x) && isExpired(branch, options, now)) {
    failExpired(peer, branch);
    return false;
  }
  if (isElsewhere(peer, options)) {
    giveBack(peer, branch, "routed");
    return false;
  }
  if (options.n && !(passed & COUNTED_DOWN)) return countDown(peer, branch, options.n);
  if (options.l && !(passed & ALLOWED) && tooSoon(peer, branch, options.l, now)) return false;
  if (options.c && runningOf(peer, branch) >= options.c) return awaitSlot(peer, branch);
  return true;
}

/** Whether the time in which a step had to start is over; works out when that is, at its first look. */
export function isExpired(branch: Branch, options: any, now: number): boolean {
  if (options.x && !branch.ends) branch.ends = now + options.x;
  if (options.e && !((branch.passed || 0) & TIMED)) {
    branch.passed = (branch.passed || 0) | TIMED;
    branch.expires = now + options.e;
  }
  return (options.e && now > (branch.expires as number)) || (options.x && now > (branch.ends as number));
}

/** Celery marks such a task REVOKED; here its workflow fails. */
export function failExpired(peer: Peer, branch: Branch): void {
  fail(peer, branch, "ExpiredError", "it expired before it could start");
}

/** Whether a step is routed to another node. */
export function isElsewhere(peer: Peer, options: any): boolean {
  if (options.w && options.w !== peer.id && options.w !== peer.name) return true;
  return !!options.g && peer.labels.indexOf(options.g) < 0;
}

/** A long countdown is waited for by the owner, which has more room and asks nobody whether it is still alive. */
function countDown(peer: Peer, branch: Branch, ms: number): false {
  if (ms > INPLACE_DELAY_MS && branch.owner && branch.k > 0 && !isOwnStep(branch)) {
    giveBack(peer, branch, "");
    return false;
  }
  branch.passed = (branch.passed || 0) | COUNTED_DOWN;
  return park(peer, branch, ms);
}

/** Puts a branch aside for some time: none where that is no number, which no moment would ever equal. */
export function park(peer: Peer, branch: Branch, wanted: number): false {
  const ms = wanted > 0 ? wanted : 0;
  branch.due = peer.ports.now() + ms;
  peer.waiting.push(branch);
  const due = branch.due;
  const isWanted = () => branch.due === due && peer.waiting.indexOf(branch) >= 0;
  waitFor(peer, ms, isWanted, () => unpark(peer, branch));
  return false;
}

function unpark(peer: Peer, branch: Branch): void {
  peer.waiting.splice(peer.waiting.indexOf(branch), 1);
  branch.due = undefined;
  peer.queue.push(branch);
  wakeUp(peer);
}

/** `due` of a branch that waits until a function of its task has ended. */
const SLOT = -2;

function awaitSlot(peer: Peer, branch: Branch): false {
  branch.due = SLOT;
  peer.waiting.push(branch);
  return false;
}

/** A function has ended: what waited for it may try again, in the order in which it came. */
export function freeSlot(peer: Peer, at: number): void {
  peer.busy.splice(at, 1);
  peer.running--;
  for (let i = 0; i < peer.waiting.length; i++) {
    if (peer.waiting[i].due === SLOT) {
      peer.waiting[i].due = undefined;
      peer.queue.push(peer.waiting[i]);
      peer.waiting.splice(i--, 1);
      wakeUp(peer);
    }
  }
}

function runningOf(peer: Peer, branch: Branch): number {
  const task = taskOf(branch.steps[branch.k]);
  return peer.busy.filter((other) => taskOf(other.steps[other.k]) === task).length;
}

const SECOND_MS = 1000;

/**
 * Rate limit: starts of a task are at least 1 / rate apart on a node. Each that has to wait is given its own moment. One that is
 * later than all who wait here could need is of a clock that has been set back since.
 */
function tooSoon(peer: Peer, branch: Branch, perSecond: number, now: number): boolean {
  const entry: any = peer.tasks[taskOf(branch.steps[branch.k])];
  const gap = SECOND_MS / perSecond;
  const isOff = !(entry.next - now <= gap * (peer.waiting.length + 1));
  const moment = isOff ? now : Math.max(now, entry.next);
  entry.next = moment + gap;
  branch.passed = (branch.passed || 0) | ALLOWED;
  if (moment <= now) return false;
  park(peer, branch, moment - now);
  return true;
}
