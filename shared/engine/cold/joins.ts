/** Own branches that have ended: members fill their join, roots tell their client. */
import { encode } from "../../protocol/codec.ts";
import { FAILED } from "../../protocol/packets.ts";
import { FANNED, HANDED_ON, LINKED, type Branch, type Join, type Peer, type Root } from "../peer.ts";
import { proceed, settle } from "../run.ts";
import { wakeUp } from "../receive.ts";
import { cancelLosers } from "./cancel.ts";
import { advance, failWith } from "./rare.ts";
import { isKeepable } from "./room.ts";
import { placeBranch } from "./lend.ts";

/** An own branch has ended, with a value's text or an error's line. Whatever else comes of it is dropped. */
export function settleOwn(peer: Peer, branch: Branch, line: string): void {
  if (branch.over) return;
  branch.over = true;
  if (branch.loan && branch.loan.openLeases) cancelLosers(peer, branch);
  if (branch.join) memberEnded(peer, branch.join, branch.slot as number, line);
  else if (branch.root) rootEnded(peer, branch.root, line);
}

function memberEnded(peer: Peer, join: Join, slot: number, line: string): void {
  const failed = line.charAt(0) === FAILED;
  join.left--;
  if (!failed && isKeepable(peer, line.length)) join.values[slot] = line;
  else if (!join.error) join.error = failed ? line : tooMany(peer, join);
  if (join.kind === FANNED) tellRoot(join, slot, line, failed);
  if (!join.left) closeJoin(peer, join);
}

/** The values of a join are more than there is memory for: they go, the workflow ends with this error. */
function tooMany(peer: Peer, join: Join): string {
  const message = "no memory for the values of a join, " + join.left + " are still to come";
  join.values = [];
  return FAILED + encode(["OutOfMemoryError", message, "", "", peer.id, 1]);
}

/** The client hears of the members of a last fan as they come, and of the first failure at once. */
function tellRoot(join: Join, slot: number, line: string, failed: boolean): void {
  const branch = join.branch;
  const root = branch.root;
  if (!root || branch.join || branch.owner) return;
  if (root.member) root.member(slot, line, branch.k);
  const step = branch.steps[branch.k];
  if (failed && !(step[3] && step[3].E)) finishRoot(root, line);
}

/** R12, R23: the values in the order of the members, once all have ended; or the first error to arrive. */
function closeJoin(peer: Peer, join: Join): void {
  const branch = join.branch;
  peer.joins.splice(peer.joins.indexOf(join), 1);
  if (branch.over && !branch.root) return;
  if (join.kind === LINKED) proceed(peer, branch, join.line);
  else if (join.kind === HANDED_ON) settle(peer, branch, join.error || join.values[0]);
  else if (join.kind !== FANNED) settle(peer, branch, join.line);
  else if (join.error) failWith(peer, branch, join.error);
  else advance(peer, branch, "[" + listed(join) + "]");
  if (peer.slots) wakeUp(peer);
  else placeQueued(peer);
}

/** The values of a join; R28: those of a spliced member without its brackets, where it has any. */
function listed(join: Join): string {
  const values = join.values;
  if (!join.spliced) return values.join(",");
  for (const slot in join.spliced) values[slot] = values[slot].slice(1, -1);
  return values.filter((value) => value).join(",");
}

/** A client runs nothing itself: what has come into its queue is lent. */
export function placeQueued(peer: Peer): void {
  while (peer.queue.length) placeBranch(peer, peer.queue.shift()!);
}

function rootEnded(peer: Peer, root: Root, line: string): void {
  root.over = true;
  finishRoot(root, line);
  if (root.ended) root.ended();
  peer.roots--;
}

function finishRoot(root: Root, line: string): void {
  const done = root.done;
  root.done = null;
  if (done) done(line);
}
