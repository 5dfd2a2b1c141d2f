/** Leases that were lost: the branch is lent again, elsewhere if there is another, unless it was lost too often. */
import { displayName } from "../../canvas/names.ts";
import { encode } from "../../protocol/codec.ts";
import { MAX_KILLS, MAX_LOSSES, MAX_SPARED } from "../../protocol/limits.ts";
import { FAILED } from "../../protocol/packets.ts";
import type { Branch, Loan, Partner, Peer } from "../peer.ts";
import { settleOwn } from "./joins.ts";
import { lend } from "./lend.ts";
import { isOnceLent } from "./loans.ts";
import { taskOf } from "./rare.ts";
import { dropReady, returnFirst } from "./sources.ts";

/** A lease will bring nothing. `killed`: the worker rebooted or stayed away under it. */
export function lose(peer: Peer, partner: Partner, lease: number, killed: boolean): void {
  const branch = closeLease(peer, partner, lease);
  if (!branch || branch.over) return;
  const loan = branch.loan as Loan;
  if (killed) {
    loan.kills++;
    branch.suspect = true;
    if (loan.calm === undefined) loan.calm = peer.reboots;
  }
  const isOnce = isOnceLent(branch);
  if (isOnce || !partner.stale) noteLoss(peer, partner, branch);
  if (isOnce) failLost(peer, branch, "WorkerLostError", "may have run and must not run twice: ");
  else if (isKiller(peer, loan)) failLost(peer, branch, "QuarantinedError", "rebooted each of ");
  else if (!partner.stale) lendOn(peer, branch);
}

/** Nodes that rebooted without any suspect since the first of its own speak for it: their power goes, and may have gone under it. */
function isKiller(peer: Peer, loan: Loan): boolean {
  return loan.kills >= MAX_KILLS + Math.min(MAX_SPARED, peer.reboots - loan.calm!);
}

/** A partner is silent or gone: others may have what it holds, but for what must not run twice. */
export function giveUp(peer: Peer, partner: Partner): void {
  partner.stale = true;
  for (const lease of Object.keys(partner.lent)) {
    const branch = partner.lent[+lease];
    if (!branch || branch.over || isOnceLent(branch)) continue;
    (branch.loan as Loan).stale++;
    noteLoss(peer, partner, branch);
    lendOn(peer, branch);
  }
}

function noteLoss(peer: Peer, partner: Partner, branch: Branch): void {
  const loan = branch.loan as Loan;
  loan.losses++;
  loan.places += (loan.places ? ", " : "") + partner.name;
  peer.ports.tell("lost", { task: taskNames(branch), node: partner.name, attempt: loan.losses });
}

/** Lends a branch again, unless that was so often in vain. */
function lendOn(peer: Peer, branch: Branch): void {
  const loan = branch.loan as Loan;
  if (loan.losses >= MAX_LOSSES) return failLost(peer, branch, "WorkerLostError", "was lost with ");
  if (loan.openLeases > loan.stale || peer.ready.indexOf(branch) >= 0) return;
  returnFirst(peer, branch);
  lend(peer);
}

/** Takes a lease off the books. */
export function closeLease(peer: Peer, partner: Partner, lease: number): Branch | undefined {
  const branch = partner.lent[lease];
  if (!branch) return undefined;
  delete partner.lent[lease];
  partner.openLeases--;
  closeLoan(partner, branch);
  if (!partner.openLeases) {
    unwatch(peer, partner);
    if (partner.up && peer.idle.indexOf(partner) < 0) peer.idle.push(partner);
  }
  return branch;
}

function closeLoan(partner: Partner, branch: Branch): void {
  const loan = branch.loan as Loan;
  loan.openLeases--;
  if (partner.stale && !isOnceLent(branch)) loan.stale--;
}

/** Nothing is lent there any more: its presence need not be followed. */
export function unwatch(peer: Peer, partner: Partner): void {
  if (partner.watched) peer.ports.watch(partner.id, false);
  partner.watched = false;
}

/** A lease was never taken on: the branch is as good as new. */
export function lendAgain(peer: Peer, partner: Partner, lease: number): void {
  const branch = closeLease(peer, partner, lease);
  if (!branch || branch.over || peer.ready.indexOf(branch) >= 0) return;
  if ((branch.loan as Loan).openLeases <= (branch.loan as Loan).stale) returnFirst(peer, branch);
}

function failLost(peer: Peer, branch: Branch, type: string, what: string): void {
  const loan = branch.loan as Loan;
  const message = taskNames(branch) + " " + what + loan.places;
  dropReady(peer, branch);
  settleOwn(peer, branch, FAILED + encode([type, message, "", taskNames(branch), "", loan.losses]));
}

/** The tasks that a lent branch runs, for people. */
function taskNames(branch: Branch): string {
  const names: string[] = [];
  for (let i = branch.k; i < (branch.loan as Loan).until; i++) {
    const task = taskOf(branch.steps[i]);
    names.push(task ? displayName(task) : "group");
  }
  return names.join(" | ");
}
