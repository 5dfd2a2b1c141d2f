/** The run loop and the calling of tasks: what a node does most. Rare turns of events are one call away, in cold/. */
import { composeArgs, type Step } from "../canvas/steps.ts";
import { decodeArgs, encode } from "../protocol/codec.ts";
import { SLICE_MS } from "../protocol/limits.ts";
import { settleOwn } from "./cold/joins.ts";
import { takeTurns } from "./cold/ranks.ts";
import { awaitValue, failBroken, failCall, refuseCount, startRare } from "./cold/rare.ts";
import { answer, flushAll } from "./outbox.ts";
import type { Branch, Peer, TaskEntry } from "./peer.ts";
import { moreOwn } from "./cold/sources.ts";

/** Runs what is ready, a step after the other, until the slice is over; the machine calls it after `ports.wake`. */
export function runTurn(peer: Peer): void {
  let branch: Branch | undefined | 0;
  peer.awake = false;
  if (peer.current) return; // the last turn was interrupted in its midst: `interrupted` is on its way
  while (peer.running < peer.slots && (branch = peer.queue.shift() || (peer.own && moreOwn(peer)))) {
    try {
      start(peer, branch);
    } catch (error) {
      failBroken(peer, branch, error);
    }
    if (peer.queue.length ? isOver(peer) : !peer.own) break;
  }
  if (peer.unsent) flushAll(peer);
}

/** Whether the slice is over, which begins with its second task: a single call never asks for the time. */
function isOver(peer: Peer): boolean {
  const now = peer.ports.now();
  if (!peer.until) peer.until = now + SLICE_MS;
  if (now <= peer.until) return false;
  peer.until = 0;
  peer.awake = true;
  peer.ports.later(() => runTurn(peer), 1); // by a timer, so that the network gets its turn; first: what follows may run out of memory
  if (peer.share < peer.window) takeTurns(peer);
  return true;
}

/** Runs a branch's current step. */
export function start(peer: Peer, branch: Branch): void {
  const step: Step = branch.steps[branch.k];
  const entry = peer.tasks[step[0]];
  if (!entry || step[3] || entry[3]) startRare(peer, branch, step, entry);
  else call(peer, branch, entry, proceed);
}

/** Calls the task of a branch's current step with its arguments; `then` is given the value. */
export function call(peer: Peer, branch: Branch, entry: TaskEntry, then: typeof proceed): void {
  let value: any;
  try {
    const args = branch.parsed || (branch.args ? decodeArgs(branch.args) : []);
    if (args.length !== entry[1]) checkCount(args, entry);
    peer.current = branch;
    value = entry[0].apply(null, args);
    if (value && (value.then || value.$w)) value = awaitValue(peer, branch, value);
    else value = encode(value);
  } catch (error) {
    value = failCall(peer, branch, error);
  }
  peer.current = null;
  if (value) then(peer, branch, value);
}

/** R26, for what is not called with the fewest arguments that it takes. */
function checkCount(args: unknown[], entry: TaskEntry): void {
  if (args.length < entry[1] || args.length > entry[2]) refuseCount(args, entry);
}

/** The current step has its value: go on with the next one in place, or hand the value in. */
export function proceed(peer: Peer, branch: Branch, value: string): void {
  if (++branch.k < branch.steps.length) {
    branch.args = composeArgs(branch.steps[branch.k], value);
    branch.parsed = undefined;
    branch.tries = 0;
    peer.queue.unshift(branch);
  } else if (branch.owner) answer(peer, branch.owner, branch.lease as number, value);
  else settleOwn(peer, branch, value);
}

/** A branch has ended, with a value's text or an error's line. */
export function settle(peer: Peer, branch: Branch, line: string): void {
  if (branch.owner) answer(peer, branch.owner, branch.lease as number, line);
  else settleOwn(peer, branch, line);
}
