/** The owner's clock: silent workers are probed, then given up; what nobody takes is given up after some patience. */
import { FLAP_MS, LEASE_MS, PATIENCE_MS, TICK_MS } from "../../protocol/limits.ts";
import { PROBE } from "../../protocol/packets.ts";
import type { Branch, Partner, Peer } from "../peer.ts";
import { dropPartner, failUnfit, fits } from "./partners.ts";
import { lend } from "./lend.ts";
import { newLoan } from "./loans.ts";

/** Starts the ticks, which go on while anything is lent or waits. */
export function keepTicking(peer: Peer): void {
  if (peer.ticking) return;
  peer.ticking = true;
  peer.ports.later(() => {
    peer.ticking = false;
    tick(peer);
  }, TICK_MS);
}

/** One look at all that is open. */
export function tick(peer: Peer): void {
  let open = peer.own;
  for (const id of Object.keys(peer.partners)) {
    const partner = peer.partners[id];
    if (partner.open || partner.gone || partner.recheck) open++;
    if (partner.gone && peer.ports.now() >= partner.gone) dropPartner(peer, partner, true);
    else if (partner.open) checkOpen(peer, partner);
    else if (partner.recheck) repeatCancel(peer, partner);
  }
  if (peer.own) {
    lend(peer);
    checkPatience(peer);
  }
  if (open) keepTicking(peer);
}

function checkOpen(peer: Peer, partner: Partner): void {
  if (!partner.watched) {
    partner.watched = true;
    peer.ports.watch(partner.id, true);
  }
  checkSilence(peer, partner);
}

/** P2: probe at half a lease and at three quarters, lost at a whole one. */
function checkSilence(peer: Peer, partner: Partner): void {
  const silence = peer.ports.now() - Math.max(partner.heard, partner.since);
  const lease = LEASE_MS + longestBlock(partner);
  if (silence >= lease) dropPartner(peer, partner, false);
  else if (silence >= lease / 2 && peer.ports.now() - partner.probed >= lease / 4) probe(peer, partner);
}

/** A cancel that was not answered is repeated by a probe that lists nothing. */
function repeatCancel(peer: Peer, partner: Partner): void {
  if (peer.ports.now() - partner.probed < LEASE_MS / 2) return;
  partner.recheck--;
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
  partner.probed = peer.ports.now();
  peer.ports.send(partner.id, JSON.stringify(head.concat(Object.keys(partner.lent).map(Number))));
}

/** A partner's presence says that it is gone: a WiFi flap, or a death. */
export function partnerGone(peer: Peer, id: string, boot: string): void {
  const partner = peer.partners[id];
  if (!partner || partner.boot !== boot) return;
  partner.gone = peer.ports.now() + FLAP_MS;
  if (partner.up) {
    partner.up = false;
    peer.fit--;
    const at = peer.idle.indexOf(partner);
    if (at >= 0) peer.idle.splice(at, 1);
  }
  keepTicking(peer);
}

/** Branches that no partner takes fail after some patience, and at once where all have refused for good. */
function checkPatience(peer: Peer): void {
  const now = peer.ports.now();
  for (const branch of peer.ready.slice()) {
    if (branch.over || (branch.due && branch.due > now)) continue;
    const loan = branch.loan || (branch.loan = newLoan(branch));
    if (hasTaker(peer, branch)) loan.since = 0;
    else if (!loan.since) loan.since = now;
    else if (now - loan.since >= PATIENCE_MS) failNobody(peer, branch);
  }
}

/** Whether any partner could take a branch, now or when it is free. */
export function hasTaker(peer: Peer, branch: Branch): boolean {
  for (const id of Object.keys(peer.partners)) {
    if (peer.partners[id].up && fits(peer.partners[id], branch, Infinity)) return true;
  }
  return false;
}

/** Fails a branch that nobody takes, saying why each refused. */
export function failNobody(peer: Peer, branch: Branch): void {
  const refusals = branch.loan ? branch.loan.refusedBy : {};
  const reasons = Object.keys(refusals).map((id) => refusals[id]);
  const missing = reasons.filter((reason) => reason.indexOf("missing ") === 0);
  if (missing.length && missing.length === reasons.length) {
    return failUnfit(peer, branch, "UnknownTaskError", missing[0].substring(8) + " is on no node that is here");
  }
  const options: any = branch.steps[branch.k][3] || {};
  const wanted = options.w ? " named " + options.w : options.g ? " with label " + options.g : "";
  failUnfit(
    peer,
    branch,
    "NoWorkerError",
    "no node" + wanted + " took the work" + (reasons[0] ? ": " + reasons[0] : ""),
  );
}
