/**
 * Steps: the form in which work travels. A branch is a list of them, run one after the other; arguments are JSON text
 * ("inner": the elements of a list without its brackets), so that nobody on the way parses or prints them.
 */

/** What runs beside a step; each entry is a branch of its own. Wire keys. */
export interface StepOptions {
  /** Links: branches run after success, given the value. */
  L?: Step[][];
  /** Error links: branches run when the step fails, given the error. */
  E?: Step[][];
  /** Wire keys of OPTION_KEYS. */
  [key: string]: unknown;
}

/** `[task, own arguments (inner), 1 if immutable, options]` */
export type CallStep = [string, string?, number?, StepOptions?];
/** `[FAN, members, 0, options]` */
export type FanStep = [0, Step[][], number?, StepOptions?];
/** `[MAP | STARMAP, task, items (inner), options]`: one place, one after the other. */
export type MapStep = [1 | 2, string, string, StepOptions?];
/** `[STARMAPS, task, items (inner) of each member, options]`: a fan of starmaps. */
/** `[CALLS, task, arguments (inner) of each member, options]`: a fan of calls of one task. */
export type LikeStep = [3 | 4, string, string[], StepOptions?];

/** `[IDENTITY]`: hands on the one value that it is given, null where it is given none: what an empty chain is. */
export type IdentityStep = [5, undefined?, undefined?, StepOptions?];

export type Step = CallStep | FanStep | MapStep | LikeStep | IdentityStep;

export const FAN = 0;
export const MAP = 1;
export const STARMAP = 2;
export const STARMAPS = 3;
export const CALLS = 4;
export const IDENTITY = 5;

/** Joins two inner texts. */
export function joinArgs(first: string, second: string): string {
  return first && second ? first + "," + second : first || second;
}

/** Whether a step spreads into members. */
export function isFan(step: Step): boolean {
  const kind = step[0] as any;
  return kind === FAN || kind === STARMAPS || kind === CALLS;
}

/** How many members a fan has. */
export function fanSize(step: Step): number {
  return step[0] === FAN ? (step[1] as Step[][]).length : (step[2] as unknown as string[]).length;
}

/** The arguments of `step` when `incoming` (inner) reaches it: R1, R3, R4, R20 of the canvas rules. */
export function composeArgs(step: Step, incoming: string): string {
  if (typeof step[0] !== "string") return incoming;
  const own = (step[1] as string) || "";
  return step[2] ? own : joinArgs(incoming, own);
}
