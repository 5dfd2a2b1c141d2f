/** Workers that have no room: they give back what comes, and their owners wait a moment before they send more. */
import { countOf, SHORT as SHORT_MEMORY } from "../../protocol/cold/nesting.ts";
import { fault } from "../../protocol/fault.ts";
import { FULL_REST_MS, PATIENCE_MS } from "../../protocol/limits.ts";
import { platform } from "../../protocol/platform.ts";
import type { Branch, Loan, Partner, Peer } from "../peer.ts";
import { lend } from "./lend.ts";

/** Reasons of what is given back for want of room: the work may come again. What follows is for people. */
export const FULL = "full";
const SHORT = "short of memory: ";

/** The machine has looked at its memory: while it is short, nothing is taken on. `text` says with numbers how short. */
export function setShort(peer: Peer, text: string): void {
  peer.short = text ? SHORT + text : undefined;
  peer.most = text ? 0 : peer.window * 3 + 4; // as createPeer has it;
}

/** A packet's line is a variable or two, and ten characters are one; it is held in four copies while it is taken in. */
const VARIABLES_PER_LINE = 2;
const VARIABLES_PER_BYTE = 0.4;

/** What a refusal needs, of the variables that are kept back. */
const TO_REFUSE = 300;

/**
 * The bytes that the memory was known to bear have come: it is looked at again. Where it is short, grants will be given back.
 * @throws OutOfMemoryError for what could not even be taken apart
 */
export function weigh(peer: Peer, text: string): void {
  if (!platform.room) return;
  const room = platform.room();
  peer.spare = room / VARIABLES_PER_LINE - text.length;
  if (peer.spare >= 0) return;
  const most = (room + TO_REFUSE - text.length * VARIABLES_PER_BYTE) / VARIABLES_PER_LINE;
  if (countOf(text, "\n", most) >= most) throw fault(SHORT_MEMORY, "a packet of " + text.length + " bytes");
}

/**
 * Values so short are kept in any case: all members of a node's largest fan then take two hundred variables, and the reserve
 * is there that what has begun comes to its end.
 */
const SMALL_BYTES = 32;

/** Whether a value of so many bytes may be kept until the others of its join have come. */
export function isKeepable(peer: Peer, bytes: number): boolean {
  peer.spare -= bytes;
  if (peer.spare >= 0 || !platform.room || bytes <= SMALL_BYTES) return true;
  peer.spare = platform.room() - bytes;
  return peer.spare >= 0;
}

/** A call whose arguments are more than fits now goes back: whoever has more room may run it. @returns the reason, or "" */
export function shortReason(error: any): string {
  return error && error.name === SHORT_MEMORY ? SHORT + error.message : "";
}

/** Whether a reason passes with time; a machine that stays short of memory is as good as none. */
export function isPassing(branch: Branch, reason: string): boolean {
  if (reason === FULL) return true;
  if (reason.slice(0, SHORT.length) !== SHORT) return false;
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
    if (partner.up && !partner.openLeases && peer.idle.indexOf(partner) < 0) peer.idle.push(partner);
    lend(peer);
  }, FULL_REST_MS);
}
