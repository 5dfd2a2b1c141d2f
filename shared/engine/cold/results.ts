/** What workers send back to an owner: result lines, and what they do not hold. */
import { composeArgs } from "../../canvas/steps.ts";
import {
  CONTINUE,
  FAILED,
  RESULT_LEASES,
  RESULT_NUMBER,
  RESULT_WINDOW,
  RETURNED,
  STATUS_LISTS,
  STATUS_NUMBER,
  STATUS_WINDOW,
} from "../../protocol/packets.ts";
import { REASON_BYTES } from "../../protocol/limits.ts";
import type { Branch, Loan, Partner, Peer } from "../peer.ts";
import { cancelLosers } from "./cancel.ts";
import { DECLARED, learnDeclared } from "./declared.ts";
import { settleOwn, placeQueued } from "./joins.ts";
import { lend, placeBranch } from "./lend.ts";
import { closeLease, lendAgain, lose } from "./losses.ts";
import { revive } from "./partners.ts";
import { isPassing, rest } from "./room.ts";
import { seek } from "./seek.ts";
import { dropReady, returnFirst } from "./sources.ts";
import { failNobody, hasTaker, probe } from "./ticks.ts";

/** A result packet: a line a lease. */
export function receiveResult(peer: Peer, partner: Partner, header: any[], lines: string[]): void {
  const count = header.length - RESULT_LEASES;
  const number = header[RESULT_NUMBER];
  hear(peer, partner, header[RESULT_WINDOW]);
  const pace = (peer.ports.now() - partner.granted) / Math.max(1, count);
  partner.pace = partner.pace ? (partner.pace + pace) / 2 : pace;
  for (let i = 0; i < count; i++) {
    const branch = closeLease(peer, partner, header[RESULT_LEASES + i]);
    if (branch && !branch.over && lines[i + 1] !== undefined) takeLine(peer, partner, branch, lines[i + 1]);
  }
  if (number === partner.got + 1) partner.got = number;
  else if (number > partner.got + 1 && partner.openLeases) probe(peer, partner);
  if (!peer.slots) placeQueued(peer);
  lend(peer);
}

function hear(peer: Peer, partner: Partner, window: number): void {
  partner.silent = 0;
  if (window > 0) partner.window = +window;
  if (partner.stale && !partner.gone) revive(peer, partner);
}

/** The first outcome wins, whichever lease brought it. */
function takeLine(peer: Peer, partner: Partner, branch: Branch, line: string): void {
  const loan = branch.loan as Loan;
  const kind = line.charAt(0);
  if (kind === RETURNED) return takeBack(peer, partner, branch, line.substr(1, REASON_BYTES));
  if (loan.losses) dropReady(peer, branch); // it was given up, and yet here is its outcome
  if (kind === CONTINUE) {
    const space = line.indexOf(" ");
    goOn(peer, branch, branch.k + +line.slice(1, space), line.slice(space + 1));
  } else if (kind === FAILED || loan.until >= branch.steps.length) settleOwn(peer, branch, line);
  else goOn(peer, branch, loan.until, composeArgs(branch.steps[loan.until], line));
}

function goOn(peer: Peer, branch: Branch, k: number, args: string): void {
  if (!(k >= branch.k && k < branch.steps.length)) return;
  if ((branch.loan as Loan).openLeases) cancelLosers(peer, branch);
  if ((branch.loan as Loan).kills) branch.suspect = true;
  branch.k = k;
  branch.args = args;
  branch.due = undefined;
  placeBranch(peer, branch);
}

/** Given back, never started. Having no room passes; all else is held against this partner. */
function takeBack(peer: Peer, partner: Partner, branch: Branch, reason: string): void {
  const loan = branch.loan as Loan;
  const isFull = isPassing(branch, reason);
  const isDeclared = reason.charAt(0) === DECLARED && learnDeclared(peer, branch, reason.slice(1));
  if (isDeclared) {
    // it goes again, with what was learnt
  } else if (isFull) rest(peer, partner);
  else loan.refusedBy[partner.id] = reason || "gave it back";
  if (loan.openLeases > loan.stale || peer.ready.indexOf(branch) >= 0) return;
  if (isDeclared) {
    if (loan.openLeases) cancelLosers(peer, branch);
    placeBranch(peer, branch);
  } else if (!isFull && !hasTaker(peer, branch, true) && !seek(peer, branch, 0)) failNobody(peer, branch);
  else returnFirst(peer, branch);
}

/** A status: leases that the worker never saw are as good as new, those it no longer knows are lost. */
export function receiveStatus(peer: Peer, partner: Partner, header: any[]): void {
  const lists: number[] = header.slice(STATUS_LISTS);
  const middle = lists.indexOf(0);
  const never = middle < 0 ? lists : lists.slice(0, middle);
  hear(peer, partner, header[STATUS_WINDOW]);
  partner.recheck = 0;
  partner.got = +header[STATUS_NUMBER] || 0;
  for (const lease of never) lendAgain(peer, partner, lease);
  for (const lease of middle < 0 ? [] : lists.slice(middle + 1)) lose(peer, partner, lease, false);
  lend(peer);
}
