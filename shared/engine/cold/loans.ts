/** The books on a branch that is lent. */
import { fanSize, isFan, type Step } from "../../canvas/steps.ts";
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

/** Where the part that is lent along ends: before a later fan that is too large. */
function lentUntil(branch: Branch): number {
  for (let i = branch.k + 1; i < branch.steps.length; i++) {
    if (isFan(branch.steps[i]) && tooLarge(branch.steps[i])) return i;
  }
  return branch.steps.length;
}
