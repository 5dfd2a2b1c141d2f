/** The books on a branch that is lent. */
import { FAN, fanSize, isFan, type Step } from "../../canvas/steps.ts";
import { NODE_FAN_MEMBERS, TAIL_BYTES } from "../../protocol/limits.ts";
import type { Branch, Loan } from "../peer.ts";

/** A branch about to be lent for the first time. */
export function newLoan(branch: Branch): Loan {
  const kills = branch.suspect ? 1 : 0;
  return { openLeases: 0, stale: 0, losses: 0, kills, until: lentUntil(branch), refusedBy: {}, lonely: 0, places: "" };
}

/**
 * A fan that its owner keeps: no node would hold it, or some of what is in it, however deep, is for certain nodes only. Its
 * owner knows them all; a borrower knows a few. Read from its text: in a string of arguments the quotes would be escaped.
 */
export function isKept(step: Step): boolean {
  if (fanSize(step) > NODE_FAN_MEMBERS) return true;
  const text = JSON.stringify(step);
  return text.length > TAIL_BYTES || text.indexOf('"w":') >= 0 || text.indexOf('"g":') >= 0;
}

/**
 * Where the part that is lent along ends: before a later fan that stays here. A step that runs at most once goes alone,
 * so that what is lost with its neighbours is not lost with it; so does one of a suspect, so that the killer is known by name.
 */
export function lentUntil(branch: Branch): number {
  if (branch.suspect || isOnce(branch.steps[branch.k])) return branch.k + 1;
  for (let i = branch.k + 1; i < branch.steps.length; i++) {
    if (isOnce(branch.steps[i]) || (isFan(branch.steps[i]) && isKept(branch.steps[i]))) return i;
  }
  return branch.steps.length;
}

/** Whether what is lent of a branch must not run twice. */
export function isOnceLent(branch: Branch): boolean {
  return branch.steps.slice(branch.k, (branch.loan as Loan).until).some(isOnce);
}

/**
 * Whether a step, a member that it spreads into or a link has the option `atMostOnce`. Read from its text, however deep it nests:
 * in a string of arguments the quotes would be escaped.
 */
export function isOnce(step: Step): boolean {
  return (step[0] === FAN || !!step[3]) && JSON.stringify(step).indexOf('"o":') >= 0;
}
