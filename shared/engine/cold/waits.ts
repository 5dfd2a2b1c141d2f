/** Own work that may not start yet, or no more: what its owner sees to before it lends it, and how it tells the worker. */
import { isFan, type Step } from "../../canvas/steps.ts";
import { wakeUp } from "../receive.ts";
import type { Branch, Peer } from "../peer.ts";
import { knowDeclared } from "./declared.ts";
import { lend } from "./lend.ts";
import { COUNTED_DOWN, failExpired, isExpired, TIMED } from "./options.ts";
import { waitFor } from "./patience.ts";

/**
 * The turn of an own branch has come and its step has options: its countdown and its expiry begin.
 * @param since the clock when its turn came; a member of a large fan is made later than that
 */
export function stamp(peer: Peer, branch: Branch, since: number): void {
  if (peer.declared) knowDeclared(peer, branch);
  const step = branch.steps[branch.k];
  const options: any = step[3];
  if (!options) return;
  if (options.p !== undefined) peer.ranked = true;
  if (isFan(step)) return options.s && noteSpliced(branch);
  const now = peer.ports.now();
  if (since > now) since = now; // the clock was set back
  if (options.n) {
    branch.passed = (branch.passed as number) | COUNTED_DOWN;
    if (since + options.n > now) hold(peer, branch, since + options.n, now);
  }
  if (options.e || options.x) watchExpiry(peer, branch, options, since, now);
}

/** A member may be made twice: where memory runs out in between. */
function noteSpliced(member: Branch): void {
  const join = member.join!;
  join.spliced = join.spliced || {};
  join.spliced[member.slot!] = 1;
}

function hold(peer: Peer, branch: Branch, due: number, now: number): void {
  branch.due = due;
  const isWanted = () => branch.due === due && !branch.over;
  waitFor(peer, due - now, isWanted, () => {
    branch.due = undefined;
    lend(peer);
    if (peer.slots) wakeUp(peer);
  });
}

function watchExpiry(peer: Peer, branch: Branch, options: any, since: number, now: number): void {
  isExpired(branch, options, since);
  const end = Math.min(options.e ? branch.expires! : Infinity, options.x ? branch.ends! : Infinity);
  if (end < now) branch.due = Infinity; // nobody gets it while it waits for its end
  const isWanted = () => !branch.over && (branch.expires === end || branch.ends === end);
  waitFor(peer, Math.max(0, end - now + 1), isWanted, () => expire(peer, branch, end));
}

/** It is still here: nobody took it in time. Where it is lent, the worker looks. */
function expire(peer: Peer, branch: Branch, end: number): void {
  const at = peer.ready.indexOf(branch);
  if (at < 0 || branch.over || (branch.expires !== end && branch.ends !== end)) return;
  peer.ready.splice(at, 1);
  peer.own--;
  failExpired(peer, branch);
}

/** A branch's steps as they travel: what is left of the times instead of the times. */
export function inTransit(branch: Branch, steps: Step[], now: number): Step[] {
  const options: any = steps[0][3];
  if (!options) return steps;
  const left: any = Object.assign({}, options);
  if (options.n) left.n = 0;
  if (options.e && (branch.passed || 0) & TIMED) left.e = leftOf(branch.expires as number, now);
  if (options.x && branch.ends) left.x = leftOf(branch.ends, now);
  const first: any = steps[0].slice();
  first[3] = left;
  return [first as Step].concat(steps.slice(1));
}

/** No less than a millisecond: 0 would mean that it never expires. */
function leftOf(end: number, now: number): number {
  return Math.max(1, Math.ceil(end - now));
}
