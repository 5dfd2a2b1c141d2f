/** Workers that have no room: they give back what comes, and their owners wait a moment before they send more. */
import { FULL_REST_MS, PATIENCE_MS } from "../../protocol/limits.ts";
import type { Branch, Loan, Partner, Peer } from "../peer.ts";
import { lend } from "./lend.ts";

/** Reasons of what is given back for want of room: the work may come again. What follows is for people. */
export const FULL = "full";
const SHORT = "short";

/** The machine has looked at its memory: while it is short, nothing is taken on. `text` says with numbers how short. */
export function setShort(peer: Peer, text: string): void {
  peer.short = text ? SHORT + " of memory: " + text : undefined;
  peer.most = text ? 0 : peer.window * 3 + 4; // as createPeer has it;
}

/** Whether a reason passes with time; a machine that stays short of memory is as good as none. */
export function isPassing(branch: Branch, reason: string): boolean {
  if (reason === FULL) return true;
  if (reason.substring(0, SHORT.length) !== SHORT) return false;
  const loan = branch.loan as Loan;
  loan.short = (loan.short || 0) + 1;
  return loan.short < PATIENCE_MS / FULL_REST_MS;
}

/** Nothing is lent there for a moment: else it would come back at once, and go again, as fast as the network goes. */
export function rest(peer: Peer, partner: Partner): void {
  if (partner.rests) return;
  partner.rests = true;
  peer.ports.later(() => {
    partner.rests = undefined;
    if (partner.up && !partner.open && peer.idle.indexOf(partner) < 0) peer.idle.push(partner);
    lend(peer);
  }, FULL_REST_MS);
}
