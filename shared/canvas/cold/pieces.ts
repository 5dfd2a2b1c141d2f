/**
 * The combinators of the canvas: each takes pieces that are already steps and makes one piece of them, so that a node
 * can build a workflow without recursion. Rules R1 to R31 as in docs/canvas.md.
 */
import { fault } from "../../protocol/fault.ts";
import { CALLS, FAN, IDENTITY, isFan, MAP, STARMAP, STARMAPS, type Step, type StepOptions } from "../steps.ts";

export type Form = "task" | "chain" | "group" | "chord" | "map";

/** A part of a workflow as the steps that it becomes. */
export interface Piece {
  form: Form;
  steps: Step[];
  /** Error links of the piece as a whole, which are in its steps too. */
  errors?: Step[][];
}

/** A call of one task with its own arguments (inner text). */
export function callPiece(task: string, args: string): Piece {
  return { form: "task", steps: [args ? [task, args] : [task]] };
}

/**
 * R6: a chain in a chain is spliced, and one of a single part is that part; R9: so is a chord.
 * R7: a group and what alone follows it are a chord, so that the error links of this hear of a failed member (R29).
 */
export function chainPiece(all: Piece[]): Piece {
  const parts = all.filter((part) => part.steps.length);
  if (parts.length === 1) return parts[0];
  let steps: Step[] = [];
  for (let i = 0; i < parts.length; i++) {
    const fan = steps[steps.length - 1];
    const isBody = i === parts.length - 1 && fan && isFan(fan) && parts[i].form !== "chord";
    if (isBody) steps[steps.length - 1] = hearing(fan, parts[i]);
    steps = steps.concat(parts[i].steps);
  }
  return { form: "chain", steps };
}

/**
 * R13: what stands directly in a group is flattened into it, R14: what merely ends in one is not. R28: one with a link stays
 * a member, for something waits for the end of its own members; its list is spliced into the values of the outer.
 */
export function groupPiece(parts: Piece[]): Piece {
  if (parts.length === 1 && parts[0].form === "group") return parts[0];
  let members: Step[][] = [];
  for (let i = 0; i < parts.length; i++) {
    const steps = parts[i].steps;
    if (parts[i].form !== "group") members.push(memberSteps(steps));
    else if (optionsOf(steps[0]).L) members.push([ownOption(steps[0], { s: 1 })]);
    else members = members.concat(membersOf(steps[0]));
  }
  return { form: "group", steps: [compact(members)] };
}

/** R15 to R18: a header and, after it, the body's steps; D8: the body's own error links hear of a failed header too. */
export function chordPiece(header: Piece, body: Piece): Piece {
  return { form: "chord", steps: [hearing(header.steps[0], body)].concat(memberSteps(body.steps)) };
}

/** R29: a fan of whose failure the body's own error links hear. */
function hearing(fan: Step, body: Piece): Step {
  return (body.errors || []).reduce((step, link) => withLink(step, "E", link), fan);
}

/** R20: one task over the items (inner text), in one place. */
export function mapPiece(kind: typeof MAP | typeof STARMAP, task: string, items: string): Piece {
  return { form: "map", steps: [[kind, task, items]] };
}

/** R21: a group of starmaps; `parts` are the items (inner text) of each. */
export function chunksPiece(task: string, parts: string[]): Piece {
  return { form: "group", steps: [[STARMAPS, task, parts]] };
}

/** R21: how a list falls into chunks. @throws ValueError for a size below 1 */
export function cutChunks<T>(items: T[], size: number): T[][] {
  if (!(size >= 1)) throw fault("ValueError", "chunks needs a size of at least 1, not " + size);
  const parts: T[][] = [];
  for (let i = 0; i < items.length; i += size) parts.push(items.slice(i, i + size));
  return parts;
}

/** R3, R5: immutable as each kind takes it; the first step of a chain, each member of a group, each header task. */
export function immutablePiece(piece: Piece): Piece {
  const steps = piece.steps.map((step, i) => (i ? step : immutableStep(step)));
  return { form: piece.form, steps, errors: piece.errors };
}

function immutableStep(step: Step): Step {
  const copy: any = copyStep(step);
  if (typeof copy[0] === "string") {
    copy[1] = copy[1] || "";
    copy[2] = 1;
  } else if (copy[0] === CALLS) {
    setOptions(copy, { m: 1 });
  } else if (copy[0] === FAN) {
    copy[1] = copy[1].map((member: Step[]) => [immutableStep(member[0])].concat(member.slice(1) as any));
  }
  return copy;
}

/** R27, R28: a link runs after the piece's last step. */
export function linkPiece(piece: Piece, link: Step[]): Piece {
  const steps = memberSteps(piece.steps);
  steps.push(withLink(steps.pop()!, "L", link));
  return { form: piece.form, steps, errors: piece.errors };
}

/** R29: an error link covers every step of a chain or chord; on a group it belongs to each member. */
export function linkErrorPiece(piece: Piece, link: Step[]): Piece {
  const covered = (steps: Step[]) => steps.map((step) => withLink(step, "E", link));
  const fan = piece.steps[0];
  if (piece.form !== "group")
    return { form: piece.form, steps: covered(memberSteps(piece.steps)), errors: (piece.errors || []).concat([link]) };
  const members = membersOf(fan).map((steps) =>
    isSpliced(steps) ? linkErrorPiece({ form: "group", steps }, link).steps : covered(steps),
  );
  const copy: any = [FAN, members, 0];
  if (fan[3]) copy[3] = fan[3];
  return { form: "group", steps: [copy] };
}

/**
 * Options as each kind takes them: a call its own, a group each member, a chain or chord its first step. Three concern the
 * whole of a chain or chord: whether its value is wanted (its last step), when it expires and that it runs at most once (each step).
 */
export function optionsPiece(piece: Piece, options: StepOptions): Piece {
  const steps = memberSteps(piece.steps);
  const own: StepOptions = Object.assign({}, options);
  const all: StepOptions = {};
  if (piece.form === "chain" || piece.form === "chord") {
    own.i = own.e = own.o = undefined;
    if (options.e) all.x = options.e;
    if (options.o) all.o = 1;
    if (options.i) steps.push(withOptions(steps.pop()!, { i: 1 }));
  }
  steps[0] = withOptions(steps[0], own);
  return { form: piece.form, steps: all.x || all.o ? everywhere(steps, all) : steps, errors: piece.errors };
}

/** A step with options; those of a fan are its members'. */
function withOptions(step: Step, options: StepOptions): Step {
  if (step[0] !== FAN) return ownOption(step, options);
  const fan: any = ownOption(step, { i: options.i });
  fan[1] = fan[1].map((member: Step[]) => {
    const form = member.length > 1 ? "chain" : "task";
    return optionsPiece({ form, steps: member }, options).steps;
  });
  return fan;
}

function ownOption(step: Step, options: StepOptions): Step {
  const copy: any = copyStep(step);
  setOptions(copy, options);
  return copy;
}

/** Options on every step, those of members included. */
export function everywhere(steps: Step[], options: StepOptions): Step[] {
  return steps.map((step) => {
    const copy: any = ownOption(step, options);
    if (copy[0] === FAN) copy[1] = copy[1].map((member: Step[]) => everywhere(member, options));
    return copy;
  });
}

function setOptions(step: any, options: StepOptions): void {
  const set: StepOptions = Object.assign({}, step[3]);
  let isEmpty = true;
  for (const key in options) if (options[key] !== undefined) set[key] = options[key];
  for (const _key in set) isEmpty = false;
  if (isEmpty) return;
  fill(step);
  step[3] = set;
}

/** A step's options, for reading. */
export function optionsOf(step: Step): StepOptions {
  return (step[3] as StepOptions) || {};
}

/** R28: whether a fan's member is a group whose list is spliced into the fan's. */
export function isSpliced(member: Step[]): boolean {
  return !!optionsOf(member[0]).s;
}

/** R27: equal links count once. */
function withLink(step: Step, key: "L" | "E", link: Step[]): Step {
  const copy: any = copyStep(step);
  const list = (optionsOf(step)[key] || []) as Step[][];
  const text = JSON.stringify(link);
  if (list.some((other) => JSON.stringify(other) === text)) return copy;
  setOptions(copy, { [key]: list.concat([link]) });
  return copy;
}

/** Makes room for the options at position 3. */
function fill(step: any): void {
  if (step[0] === IDENTITY || typeof step[0] === "string") step[1] = step[1] || "";
  if (step.length < 3) step[2] = step[2] || 0;
}

function copyStep(step: Step): Step {
  return (step as any).slice();
}

/** D6: an empty chain hands on what it is given. */
function memberSteps(steps: Step[]): Step[] {
  return steps.length ? steps.slice() : [[IDENTITY]];
}

/** The members of a fan, each as steps. */
export function membersOf(fan: Step): Step[][] {
  const options = optionsOf(fan);
  if (fan[0] === FAN) return fan[1] as Step[][];
  if (fan[0] === STARMAPS) return (fan[2] as string[]).map((items) => [[STARMAP, fan[1], items] as Step]);
  return (fan[2] as unknown as string[]).map((args) => [(options.m ? [fan[1], args, 1] : [fan[1], args]) as Step]);
}

/** A fan; where all members are plain calls of one task, the short form. */
function compact(members: Step[][]): Step {
  const task = members.length > 1 && members[0][0][0];
  const alike = members.every((m) => m.length === 1 && m[0][0] === task && !m[0][2] && !m[0][3]);
  if (typeof task !== "string" || !alike) return [FAN, members];
  return [CALLS, task, members.map((m) => (m[0][1] as string) || "")];
}
