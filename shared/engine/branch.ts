/** What a peer has to do: branches, what they are lent for and joined into, and the roots that hear of their end. Types only. */
import type { Step } from "../canvas/steps.ts";
import type { Owner } from "./partner.ts";

/**
 * A list of steps on its way: borrowed from an owner, a member of an own join, or the root of an own workflow.
 * A node queues many, so what is absent costs nothing.
 */
export interface Branch {
  steps: Step[];
  /** Index of the current step. */
  k: number;
  /** Its arguments, complete (inner text). */
  args: string;
  /** A single call's arguments, parsed with what follows its packet's head; that text is then `args`. */
  parsed?: unknown[];
  /** Borrowed: from whom, under which lease. */
  owner?: Owner;
  lease?: number;
  /** A member of a join: of which, and where its value goes. */
  join?: Join;
  slot?: number;
  /** A root: who hears of its end. Members inherit it. */
  root?: Root;
  /** Runs of the current step that failed. */
  tries?: number;
  /** Milliseconds of the clock before which it must not start. */
  due?: number;
  /** Milliseconds of the clock after which its current step may not start. */
  expires?: number;
  /** The same for all steps that have the option `x`: those of a workflow that expires as a whole. */
  ends?: number;
  /** What the current step has behind it: COUNTED_DOWN, ALLOWED, TIMED of options.ts. */
  passed?: number;
  /** Promises that its functions have returned: only the last one counts. */
  runs?: number;
  /** A task put a workflow in its place: so many of the first steps are not those that the owner knows. */
  replaced?: number;
  /** The owner's index of the step behind them. */
  resumes?: number;
  /** Its lending, where it has been lent: see lend.ts. */
  loan?: Loan;
  /** Its workers have died under it, or under what it came of: it is lent alone and step by step. */
  suspect?: boolean;
  /** A map that is under way. */
  map?: MapRun;
  /** Given up: what still comes of it is dropped. */
  over?: boolean;
}

/** A map or starmap under way: its items, the texts of the values so far. */
export interface MapRun {
  items: unknown[];
  values: string[];
}

/** What an owner knows of a branch that it lends. */
export interface Loan {
  /** Open leases of this branch: 1 while all is well. */
  openLeases: number;
  /** Those of them whose worker is silent or gone: the branch may be lent again. */
  stale: number;
  losses: number;
  kills: number;
  /** The owner's count of reboots without a suspect when the first of its own was noticed. */
  calm?: number;
  /** Steps that went along; the owner goes on at the first that did not. */
  until: number;
  /** How often it came back for want of memory. */
  short?: number;
  /** Partners that gave it back, and why. */
  refusedBy: { [peer: string]: string };
  /** Ticks for which it was looked for in vain. */
  lonely: number;
  /** Names of the workers that it was lost with. */
  places: string;
}

/** The root of a workflow that this peer submitted. */
export interface Root {
  id: string;
  /** Called once, with a value's text or an error's line. */
  done: ((line: string) => void) | null;
  /** Called with the line of each member of its fans, and the index of the step that is the fan. */
  member: ((slot: number, line: string, k: number) => void) | null;
  /** Called with what its tasks tell while they run: a kind of cold/events.ts, and `[task, node, value]` as text. */
  event?: (kind: number, text: string) => void;
  /** Called when nothing of it runs any more; `done` may have been called long before. */
  ended: (() => void) | null;
  /** Revoked: what is left of it is dropped. */
  over: boolean;
}

/** Members that are awaited. */
export interface Join {
  branch: Branch;
  /** Members that have not ended. */
  left: number;
  /** Values in the order of the header. */
  values: string[];
  /** The first error's line, or "". */
  error: string;
  /** What is done when all have ended: FANNED, LINKED, FAILED_LINKS, HANDED_ON. */
  kind: number;
  /** LINKED and FAILED: the line that stands. */
  line: string;
  /** R28: slots whose lists are spliced into its own. */
  spliced?: { [slot: number]: 1 };
}

/** Members of a fan that were not yet given out: the list is stored once. */
export interface Source {
  join: Join;
  step: Step;
  incoming: string;
  next: number;
  size: number;
  /** Milliseconds of the clock when the members' turn came. */
  since: number;
  /** The steps that the members of a fan of calls share, once made. */
  like?: Step[];
}
