/** The books on a branch that is lent. */
import { FAN, fanSize, isFan, type Step } from "../../canvas/steps.ts";
import { NODE_FAN_MEMBERS, TAIL_BYTES } from "../../protocol/limits.ts";
import type { Branch, Loan } from "../peer.ts";

/** A branch about to be lent for the first time. */
export function newLoan(branch: Branch): Loan {
  return { open: 0, losses: 0, kills: 0, until: lentUntil(branch), refusedBy: {}, since: 0, places: "" };
}

/** A fan that no node would hold. */
export function tooLarge(step: Step): boolean {
  return fanSize(step) > NODE_FAN_MEMBERS || JSON.stringify(step).length > TAIL_BYTES;
}

/**
 * Where the part that is lent along ends: before a later fan that is too large. A step that runs at most once goes alone,
 * so that what is lost with its neighbours is not lost with it.
 */
function lentUntil(branch: Branch): number {
  if (isOnce(branch.steps[branch.k])) return branch.k + 1;
  for (let i = branch.k + 1; i < branch.steps.length; i++) {
    if (isOnce(branch.steps[i]) || (isFan(branch.steps[i]) && tooLarge(branch.steps[i]))) return i;
  }
  return branch.steps.length;
}

/** Whether a step, or a member that it spreads into, has the option `atMostOnce`. */
export function isOnce(step: Step): boolean {
  if (step[3] && step[3].o) return true;
  return step[0] === FAN && (step[1] as Step[][]).some((member) => member.some(isOnce));
}
