/**
 * Lending: own branches go to idle partners in batches sized by what is left (guided self-scheduling), so that small
 * tasks cost a fraction of a message and the tail stays balanced.
 */
import { encode } from "../../protocol/codec.ts";
import { isFan, type Step } from "../../canvas/steps.ts";
import {
  BATCH_FLOOR,
  CALL_BYTES,
  HEADER_BYTES,
  LONG_TASK_MS,
  NODE_BATCH_BYTES,
  NODE_PACKET_BYTES,
  TOP_UP_LEASES,
} from "../../protocol/limits.ts";
import { CALL, FAILED, GRANT, URGENT } from "../../protocol/packets.ts";
import type { Branch, Loan, Partner, Peer } from "../peer.ts";
import { failBroken, startRare } from "./rare.ts";
import { cancelLosers } from "./cancel.ts";
import { expandFan } from "./fans.ts";
import { keepTicking } from "./ticks.ts";
import { isKept, isOnceLent, lentUntil, newLoan } from "./loans.ts";
import { friendsOf } from "./partners.ts";
import { addReady, returnFirst, takeFor } from "./sources.ts";
import { placeQueued, settleOwn } from "./joins.ts";
import { inTransit } from "./waits.ts";

/** Puts an own branch where it can go on: a client expands what only it can hold, the rest is lent. */
export function placeBranch(peer: Peer, branch: Branch): void {
  const step = branch.steps[branch.k];
  if (branch.over) return;
  if (step[0] === 5) startRare(peer, branch, step, undefined);
  else if (isFan(step) && (!branch.join || mustExpand(branch, step))) expandFan(peer, branch, step);
  else {
    branch.loan = undefined;
    addReady(peer, branch);
    lend(peer);
  }
  if (!peer.slots) placeQueued(peer);
}

/** A fan that stays with its owner, and a suspect's: a killer in it costs nodes one by one, not whole trees of them. */
function mustExpand(branch: Branch, step: Step): boolean {
  return !!branch.suspect || isKept(step);
}

/** How many branches are left to give out. */
export function countLeft(peer: Peer): number {
  let left = peer.ready.length;
  for (let i = 0; i < peer.sources.length; i++) left += peer.sources[i].size - peer.sources[i].next;
  return left;
}

/** P9 of the protocol: a share of what is left, no less than a floor while tasks are short. */
export function batchSize(left: number, workers: number, idle: number, window: number, paceMs: number): number {
  const floor = paceMs > LONG_TASK_MS ? 1 : BATCH_FLOOR;
  const share = Math.ceil(left / (2 * workers));
  const small = Math.min(floor, Math.ceil(left / idle));
  return Math.max(1, Math.min(window, Math.max(share, small)));
}

/** Gives idle partners what is there for them. */
export function lend(peer: Peer): void {
  let tried = peer.idle.length;
  while (peer.own && tried-- > 0) {
    const partner = peer.idle.shift() as Partner;
    if (!partner.up || partner.openLeases || partner.rests) continue;
    const idle = peer.idle.length + 1;
    const self = peer.slots ? 1 : 0;
    const most = batchSize(countLeft(peer), peer.fit + self, idle + self, partner.window, partner.pace);
    if (!grant(peer, partner, most)) peer.idle.push(partner);
    else tried = peer.idle.length;
  }
  if (peer.own) keepTicking(peer); // what nobody takes has its patience counted, also where nothing is lent
}

/**
 * Work that no idle partner takes goes, one by one, to those whose tasks have taken long already: they may be waiting for a
 * promise, with slots to spare. What must not be near another's death stays apart from it.
 */
export function topUp(peer: Peer): void {
  for (const id of Object.keys(peer.partners)) {
    const partner = peer.partners[id];
    if (!peer.own || partner.openLeases >= Math.min(TOP_UP_LEASES, partner.window)) continue;
    if (partner.openLeases && partner.up && !partner.rests && partner.silent && !holdsAlone(partner))
      grant(peer, partner, 1);
  }
}

/** Whether a partner has a suspect, or what must run at most once: such a branch is lent alone. */
export function holdsAlone(partner: Partner): boolean {
  return Object.keys(partner.lent).some((lease) => isAlone(partner.lent[+lease]));
}

function isAlone(branch: Branch): boolean {
  return !!branch.suspect || !!(branch.loan as Loan).kills || isOnceLent(branch);
}

/** A grant under way: branches whose lines are gathered. */
interface Batch {
  branches: Branch[];
  counts: number[];
  text: string;
  shape: string;
  kills: number;
  urgent: number;
}

/** Sends up to `most` branches to a partner; false where it has nothing to do. */
function grant(peer: Peer, partner: Partner, most: number): boolean {
  const batch: Batch = { branches: [], counts: [], text: "", shape: "", kills: 0, urgent: peer.ranked ? URGENT : 0 };
  while (batch.branches.length < most) {
    const branch = takeFor(peer, partner);
    if (!branch) break;
    const refused = addToBatch(peer, partner, batch, branch);
    if (refused) {
      returnFirst(peer, branch);
      break;
    }
    if (batch.kills) break;
  }
  if (!batch.branches.length) return false;
  sendGrant(peer, partner, batch);
  return true;
}

/** Adds a branch's lines; true where it has to wait for a packet of its own. */
function addToBatch(peer: Peer, partner: Partner, batch: Batch, branch: Branch): boolean {
  const step = branch.steps[branch.k];
  if (isFan(step) && mustExpand(branch, step)) {
    // A member of an own fan that no node would hold: its members wait here, as those of the outer fan do.
    if (branch.loan && branch.loan.openLeases) cancelLosers(peer, branch);
    try {
      expandFan(peer, branch, step);
    } catch (error) {
      failBroken(peer, branch, error);
    }
    if (!peer.slots) placeQueued(peer);
    return false;
  }
  const loan = branch.loan || (branch.loan = newLoan(branch));
  if (branch.suspect) lendStepwise(peer, branch, loan);
  if ((batch.branches.length && loan.kills) || (partner.openLeases && isAlone(branch))) return true;
  const shape = shapeText(peer, branch, loan.until);
  const text = (shape === batch.shape ? "" : "\n" + shape) + "\n" + branch.args;
  const bytes = batch.text.length + text.length + HEADER_BYTES;
  const isNode = partner.limit <= NODE_PACKET_BYTES;
  if (batch.branches.length && bytes > (isNode ? NODE_BATCH_BYTES : partner.limit)) return true;
  if (bytes > partner.limit) {
    refuseLarge(peer, branch, text.length, partner);
    return false;
  }
  if (shape === batch.shape) batch.counts[batch.counts.length - 1]++;
  else batch.counts.push(1);
  batch.shape = shape;
  batch.text += text;
  batch.kills = loan.kills;
  if (branch.expires || branch.ends) batch.urgent = URGENT;
  batch.branches.push(branch);
  return false;
}

/** A suspect goes step by step, so that the killer is known by name; what it was lent as a whole is called back. */
function lendStepwise(peer: Peer, branch: Branch, loan: Loan): void {
  const until = lentUntil(branch);
  if (until === loan.until) return;
  if (loan.openLeases) cancelLosers(peer, branch);
  loan.until = until;
}

/** The steps that go along, the first without its own arguments: the argument line has them. */
function shapeText(peer: Peer, branch: Branch, until: number): string {
  let rest = branch.steps.slice(branch.k, until);
  if (branch.passed || branch.ends) rest = inTransit(branch, rest, peer.ports.now());
  if (typeof rest[0][0] !== "string") return JSON.stringify(rest);
  const first = rest[0];
  rest[0] = first[3] ? [first[0], "", 0, first[3] as any] : [first[0]];
  return JSON.stringify(rest);
}

function refuseLarge(peer: Peer, branch: Branch, bytes: number, partner: Partner): void {
  const message =
    "the call has " + bytes + " bytes, " + partner.name + " takes " + (partner.limit - HEADER_BYTES) + " at a time";
  settleOwn(peer, branch, FAILED + encode(["ValueTooLargeError", message, "", "", peer.id, 0]));
}

function sendGrant(peer: Peer, partner: Partner, batch: Batch): void {
  const first = peer.nextLease;
  const now = peer.ports.now();
  if (!partner.openLeases) partner.silent = 0;
  for (let i = 0; i < batch.branches.length; i++) lendTo(peer, partner, batch.branches[i]);
  partner.granted = now;
  const more = friendsOf(peer, partner, batch.text) || batch.urgent;
  peer.ports.send(
    partner.id,
    callText(peer, partner, batch, first, more) || grantText(peer, partner, batch, first, more),
  );
  keepTicking(peer);
}

function grantText(peer: Peer, partner: Partner, batch: Batch, first: number, more: unknown): string {
  const head = [GRANT, peer.id, peer.boot, partner.boot, first, partner.got, more, batch.kills];
  return JSON.stringify((head as any[]).concat(batch.counts)) + batch.text;
}

/** One short call as one document; "" where it is none. */
function callText(peer: Peer, partner: Partner, batch: Batch, first: number, more: unknown): string {
  const branch = batch.branches[0];
  const plain = batch.branches.length === 1 && !more && !batch.kills && typeof branch.steps[branch.k][0] === "string";
  if (!plain || batch.text.length > CALL_BYTES || batch.text.indexOf('"~') >= 0) return "";
  const head = JSON.stringify([CALL, peer.id, peer.boot, partner.boot, first]);
  const text = head.slice(0, head.length - 1) + "," + batch.shape + ",[" + branch.args + "]]";
  return text.length <= CALL_BYTES && isAscii(text) ? text : "";
}

/** Whether a text has as many bytes as letters. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

function lendTo(peer: Peer, partner: Partner, branch: Branch): void {
  const loan = branch.loan as Loan;
  loan.openLeases++;
  loan.lonely = 0;
  partner.lent[peer.nextLease++] = branch;
  partner.openLeases++;
}
