/** Leases that were lost: the branch is lent again, elsewhere if there is another, unless it was lost too often. */
import { displayName } from "../../canvas/names.ts";
import { encode } from "../../protocol/codec.ts";
import { MAX_KILLS, MAX_LOSSES } from "../../protocol/limits.ts";
import { FAILED } from "../../protocol/packets.ts";
import type { Branch, Loan, Partner, Peer } from "../peer.ts";
import { settleOwn } from "./joins.ts";
import { lend } from "./lend.ts";
import { isOnce } from "./loans.ts";
import { taskOf } from "./rare.ts";
import { returnFirst } from "./sources.ts";

/** A lease will bring nothing. `killed`: the worker rebooted or stayed away under it. */
export function lose(peer: Peer, partner: Partner, lease: number, killed: boolean): void {
  const branch = closeLease(peer, partner, lease);
  if (!branch || branch.over) return;
  const loan = branch.loan as Loan;
  loan.losses++;
  if (killed) loan.kills++;
  loan.places += (loan.places ? ", " : "") + partner.name;
  peer.ports.tell("lost", { task: taskNames(branch), node: partner.name, attempt: loan.losses });
  if (loan.kills >= MAX_KILLS) failLost(peer, branch, "QuarantinedError", "rebooted each of ");
  else if (branch.steps.slice(branch.k, loan.until).some(isOnce))
    failLost(peer, branch, "WorkerLostError", "may have run and must not run twice: ");
  else if (loan.losses >= MAX_LOSSES) failLost(peer, branch, "WorkerLostError", "was lost with ");
  else if (!loan.open) {
    returnFirst(peer, branch);
    lend(peer);
  }
}

/** Takes a lease off the books. */
export function closeLease(peer: Peer, partner: Partner, lease: number): Branch | undefined {
  const branch = partner.lent[lease];
  if (!branch) return undefined;
  delete partner.lent[lease];
  partner.open--;
  if (branch.loan) branch.loan.open--;
  if (!partner.open && partner.up) {
    unwatch(peer, partner);
    if (peer.idle.indexOf(partner) < 0) peer.idle.push(partner);
  }
  return branch;
}

/** Nothing is lent there any more: its presence need not be followed. */
export function unwatch(peer: Peer, partner: Partner): void {
  if (partner.watched) peer.ports.watch(partner.id, false);
  partner.watched = false;
}

/** A lease was never taken on: the branch is as good as new. */
export function lendAgain(peer: Peer, partner: Partner, lease: number): void {
  const branch = closeLease(peer, partner, lease);
  if (branch && !branch.over && !(branch.loan as Loan).open) returnFirst(peer, branch);
}

function failLost(peer: Peer, branch: Branch, type: string, what: string): void {
  const loan = branch.loan as Loan;
  const message = taskNames(branch) + " " + what + loan.places;
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
