/**
 * Options that a task declares but its owner has to obey: run at most once, blocking for how long, with which priority, within which time. Only a node
 * that has the module knows them, so it hands the branch back, once, with these options; the owner remembers them for the task.
 */
import { decodeArgs, encode } from "../../protocol/codec.ts";
import { RETURNED } from "../../protocol/packets.ts";
import type { Step } from "../../canvas/steps.ts";
import { settle } from "../run.ts";
import type { Branch, Peer } from "../peer.ts";
import { giveBack, isOwnStep, taskOf } from "./rare.ts";

/** Wire keys of the options that the owner obeys: at the first step that it lends, and at later ones. */
const FIRST = ["o", "k", "p", "e"];
const LATER = ["o", "k"];

/** First character of the reason with which a branch is returned for this. */
export const DECLARED = "+";

/** Tasks whose options are remembered; then all are forgotten, and told anew. */
const MAX_DECLARED = 32;

/** Whether the owner does not know yet what the task declares; the branch is then on its way back. */
export function tellDeclared(peer: Peer, branch: Branch, declared: any, given: any): boolean {
  const unknown: any = {};
  let count = 0;
  for (const key of branch.k ? LATER : FIRST) {
    if (declared[key] === undefined || (given && given[key] !== undefined)) continue;
    unknown[key] = declared[key];
    count++;
  }
  if (!count || !branch.owner || isOwnStep(branch)) return false;
  if (branch.k) giveBack(peer, branch, "");
  else settle(peer, branch, RETURNED + DECLARED + encode(unknown));
  return true;
}

/** A worker told what the task of a branch declares. @returns false where that makes no sense */
export function learnDeclared(peer: Peer, branch: Branch, text: string): boolean {
  let told: any;
  try {
    told = decodeArgs(text)[0];
  } catch {
    // no JSON
  }
  if (!told || typeof told !== "object") return false;
  const declared = peer.declared;
  const known = declared && Object.keys(declared).length < MAX_DECLARED ? declared : {};
  known[taskOf(branch.steps[branch.k])] = told;
  peer.declared = known;
  knowDeclared(peer, branch);
  return true;
}

/** Puts what is known of the tasks' declared options under those of the steps. */
export function knowDeclared(peer: Peer, branch: Branch): void {
  const declared: any = peer.declared;
  for (let i = branch.k; i < branch.steps.length; i++) {
    const known = declared[taskOf(branch.steps[i])];
    if (known && (i === branch.k || known.o || known.k)) branch.steps = withKnown(branch.steps, i, known);
  }
}

function withKnown(steps: Step[], at: number, known: any): Step[] {
  const copy: any = steps[at].slice();
  if (copy.length < 2) copy[1] = "";
  if (copy.length < 3) copy[2] = 0;
  copy[3] = Object.assign({}, known, copy[3]);
  return steps.slice(0, at).concat([copy], steps.slice(at + 1));
}
