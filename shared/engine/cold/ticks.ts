/** The owner's clock: silent workers are probed, then given up; what nobody takes is given up after some patience. */
import { AWAY_MS, FLAP_MS, LEASE_MS, OWNER_SILENCE_MS, PATIENCE_MS, TICK_MS } from "../../protocol/limits.ts";
import { PROBE } from "../../protocol/packets.ts";
import type { Branch, Partner, Peer } from "../peer.ts";
import { wakeUp } from "../receive.ts";
import { dropPartner, failUnfit, fitsOthers, fitsSelf, retire } from "./partners.ts";
import { lend, topUp } from "./lend.ts";
import { isOnceLent, newLoan } from "./loans.ts";
import { giveUp, lose } from "./losses.ts";
import { missing, seek } from "./seek.ts";
import { unfold } from "./sources.ts";

/** Ticks for which a partner may be gone before that counts as a death under what it held. */
const AWAY_TICKS = AWAY_MS / TICK_MS;
/** Part of a lease between the probes of a silent partner: two of them in its second half. Ticks between those of one that was given up. */
const PROBE_PART = 0.3;
const STALE_TICKS = 10;
/** Ticks beyond its lease after which no answer is awaited: by then the partner has forgotten this peer. */
const SILENT_TICKS = (1.5 * OWNER_SILENCE_MS) / TICK_MS;

/** Ticks after which nobody has answered who has a task that others lack. */
const MISSING_TICKS = 3;

/** Starts the ticks, which go on while anything is lent or waits. */
export function keepTicking(peer: Peer): void {
  if (peer.ticking) return;
  peer.ticking = true;
  peer.ports.later(() => {
    peer.ticking = false;
    tick(peer);
  }, TICK_MS);
}

/** One look at all that is open. The next one is armed first: this one may be interrupted. */
export function tick(peer: Peer): void {
  const busy = Object.keys(peer.partners).filter((id) => needsLook(peer.partners[id]));
  if (!busy.length && !peer.own) return;
  keepTicking(peer);
  for (const id of busy) if (peer.partners[id]) look(peer, peer.partners[id]);
  if (peer.own) {
    lend(peer);
    topUp(peer);
    checkPatience(peer);
    if (peer.slots) wakeUp(peer); // where nobody is left, what nobody else was to have runs here
  }
}

function needsLook(partner: Partner): boolean {
  return partner.openLeases > 0 || partner.gone > 0 || partner.recheck > 0;
}

/** This peer's lease, in ticks. */
function leaseOf(peer: Peer): number {
  return Math.ceil((peer.leaseMs || LEASE_MS) / TICK_MS);
}

function probeTicks(lease: number): number {
  return Math.max(1, Math.floor(lease * PROBE_PART));
}

/** P2: probe at half a lease and at three quarters, given up at a whole one; what must not run twice waits for three. */
function look(peer: Peer, partner: Partner): void {
  const base = leaseOf(peer);
  const lease = base + Math.ceil(longestBlock(partner) / TICK_MS);
  const silent = ++partner.silent;
  if (partner.gone && partner.gone++ > AWAY_TICKS) return dropPartner(peer, partner, true);
  if (partner.openLeases && !partner.watched) watchPartner(peer, partner);
  if (silent >= lease && partner.openLeases && !partner.stale) retireSilent(peer, partner);
  if (silent === lease + 2 * base || silent > SILENT_TICKS + lease) loseLent(peer, partner, silent > SILENT_TICKS);
  if (!partner.gone && silent >= lease / 2 && silent % (partner.stale ? STALE_TICKS : probeTicks(base)) === 0) {
    lookAgain(peer, partner);
  }
}

function watchPartner(peer: Peer, partner: Partner): void {
  partner.watched = true;
  peer.ports.watch(partner.id, true);
}

function retireSilent(peer: Peer, partner: Partner): void {
  retire(peer, partner);
  giveUp(peer, partner);
}

/** Nothing will come of what is still lent there: of all, or of what must not run twice and so was not lent again. */
function loseLent(peer: Peer, partner: Partner, all: boolean): void {
  for (const lease of Object.keys(partner.lent)) {
    if (all || isOnceLent(partner.lent[+lease])) lose(peer, partner, +lease, false);
  }
}

/** A cancel that was not answered is repeated by a probe, which lists what is still wanted. */
function lookAgain(peer: Peer, partner: Partner): void {
  if (partner.recheck) partner.recheck--;
  probe(peer, partner);
}

/** Time that the tasks lent there may block their interpreter. */
function longestBlock(partner: Partner): number {
  let longest = 0;
  for (const lease of Object.keys(partner.lent)) {
    const branch = partner.lent[+lease];
    for (let i = branch.k; i < branch.steps.length; i++) {
      const options: any = branch.steps[i][3];
      if (options && options.k > longest) longest = options.k;
    }
  }
  return longest;
}

/** Asks a partner for all leases open there; what it does not know it answers by a status. */
export function probe(peer: Peer, partner: Partner): void {
  const head: unknown[] = [PROBE, peer.id, peer.boot, partner.boot, partner.got, peer.nextLease - 1];
  peer.ports.send(partner.id, JSON.stringify(head.concat(Object.keys(partner.lent).map(Number))));
}

/** A partner's presence says that it is gone: a WiFi flap, or a death. */
export function partnerGone(peer: Peer, id: string, boot: string): void {
  const partner = peer.partners[id];
  if (!partner || partner.boot !== boot) return;
  if (!partner.gone) partner.gone = 1;
  retire(peer, partner);
  doubt(peer, partner);
  keepTicking(peer);
}

/** A flap is waited for once at a time, however often it flaps. */
function doubt(peer: Peer, partner: Partner): void {
  if (partner.doubted || !partner.openLeases) return;
  partner.doubted = true;
  peer.ports.later(() => {
    partner.doubted = undefined;
    if (partner.gone && !partner.stale) giveUp(peer, partner);
  }, FLAP_MS);
}

/** Branches that no partner takes fail after some patience. */
function checkPatience(peer: Peer): void {
  const now = peer.ports.now();
  peer.asked = undefined;
  for (const branch of peer.ready.slice()) {
    if (branch.over || (branch.due && branch.due > now)) continue;
    const loan = branch.loan || (branch.loan = newLoan(branch));
    // one that was given up may still come back with it
    if (loan.stale || hasTaker(peer, branch)) loan.lonely = 0;
    else if (++loan.lonely >= (missing(branch) ? MISSING_TICKS : PATIENCE_MS / TICK_MS)) failNobody(peer, branch);
    else seek(peer, branch, loan.lonely);
  }
  if (!peer.slots && !peer.fit) unfold(peer);
}

/** Whether any partner, or this peer itself, could take a branch. @param patient see `fitsOthers` */
export function hasTaker(peer: Peer, branch: Branch, patient?: boolean): boolean {
  return (peer.slots > 0 && fitsSelf(peer, branch, Infinity)) || fitsOthers(peer, branch, patient);
}

/** Fails a branch that nobody takes, saying why each refused. */
export function failNobody(peer: Peer, branch: Branch): void {
  const refusals = branch.loan ? branch.loan.refusedBy : {};
  const reasons = Object.keys(refusals).map((id) => refusals[id]);
  const task = missing(branch);
  if (task) return failUnfit(peer, branch, "UnknownTaskError", task + " is on no node that is here");
  const options: any = branch.steps[branch.k][3] || {};
  const wanted = options.w ? " named " + options.w : options.g ? " with label " + options.g : "";
  failUnfit(
    peer,
    branch,
    "NoWorkerError",
    "no node" + wanted + " took the work" + (reasons[0] ? ": " + reasons[0] : ""),
  );
}
