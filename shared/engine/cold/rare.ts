/** Steps that are no plain call: fans, maps, options, promises, errors, what is missing. */
import { linkErrorPiece, linkPiece, optionsPiece, type Piece } from "../../canvas/cold/pieces.ts";
import { composeArgs, IDENTITY, isFan, MAP, STARMAP, type Step } from "../../canvas/steps.ts";
import { displayName } from "../../canvas/names.ts";
import { decodeArgs, encode } from "../../protocol/codec.ts";
import { fault } from "../../protocol/fault.ts";
import { call, proceed, settle } from "../run.ts";
import { wakeUp } from "../receive.ts";
import type { Branch, Peer, TaskEntry } from "../peer.ts";
import { tellDeclared } from "./declared.ts";
import { areBranches, expandFan, memberOf, openJoin, runLinks } from "./fans.ts";
import { newLoan } from "./loans.ts";
import { startMap } from "./maps.ts";
import { admit, freeSlot } from "./options.ts";
import { waitFor } from "./patience.ts";
import { takeTurns } from "./ranks.ts";
import { retryOrFail, typeOf } from "./retries.ts";
import { shortReason } from "./room.ts";
import { addReady } from "./sources.ts";
import { MISSING, seek } from "./seek.ts";
import { failNobody, hasTaker } from "./ticks.ts";
import { lend } from "./lend.ts";
import { FAILED_LINKS, HANDED_ON, LINKED } from "../peer.ts";
import { BRAND, ITEM_DONE } from "../brand.ts";
import { CALL_ARGS, CONTINUE, FAILED, RETURNED } from "../../protocol/packets.ts";

/** `due` of a branch whose module is being looked for. */
const LOADING = -1;

/** A single call leaves the fast path: its arguments become text again, as they came, whatever the task did to the values. */
function unparse(branch: Branch): void {
  const values: unknown[] = JSON.parse(branch.args)[CALL_ARGS];
  branch.args = values.map(encode).join(",");
  branch.parsed = undefined;
}

/** Starts a step that `start` found to be out of the ordinary. */
export function startRare(peer: Peer, branch: Branch, step: Step, entry: TaskEntry | undefined): void {
  const before = peer.current; // one that was interrupted, and is still to be told so
  peer.current = branch; // also while it is not its function that runs: memory may run out anywhere
  startStep(peer, branch, step, entry);
  peer.current = before;
}

/** Steps or options of a shape that no owner of ours makes: they end in an error, and others have their turn. */
export function failBroken(peer: Peer, branch: Branch, error: any): void {
  const message = "malformed steps or options: " + typeOf(error) + ", " + error;
  peer.current = null;
  if (!branch.over) settle(peer, branch, FAILED + encode(["TypeError", message, "", "", peer.id, 1]));
}

function startStep(peer: Peer, branch: Branch, step: Step, entry: TaskEntry | undefined): void {
  peer.ports.tell("rare", 1);
  if (branch.parsed) unparse(branch);
  if (branch.over) return;
  const kind = step[0] as any;
  if (kind === IDENTITY) return advance(peer, branch, firstOf(branch.args));
  if (isFan(step)) return expandFan(peer, branch, step);
  const task = (kind === MAP || kind === STARMAP ? step[1] : kind) as string;
  if (typeof task !== "string") throw fault("TypeError", "a step without a task");
  const found = entry || peer.tasks[task];
  if (!found) return fetchTask(peer, branch, task);
  if (found[3] && tellDeclared(peer, branch, found[3], step[3])) return;
  const options = Object.assign({}, found[3], step[3]);
  if (!admit(peer, branch, options)) return;
  const run = options.i ? silent(found) : found;
  if (task !== kind) startMap(peer, branch, step, run);
  else call(peer, branch, run, advance);
}

/** A task whose value nobody wants: it need not even be one that can travel. */
function silent(entry: TaskEntry): TaskEntry {
  const run = function (...args: unknown[]) {
    const value: any = entry[0].apply(null, args);
    if (!value || typeof value.then !== "function") return nothingOf(value);
    return value.then(nothingOf);
  };
  return [run, entry[1], entry[2], entry[3]];
}

/** A workflow that takes the task's place is still to be run. */
function nothingOf(value: any): unknown {
  return value && value.$w === BRAND ? value : null;
}

/** The first of the arguments, null where there is none. */
function firstOf(args: string): string {
  return args ? encode(decodeArgs(args)[0]) : "null";
}

/** A step has its value and may have links: they run before what follows. */
export function advance(peer: Peer, branch: Branch, value: string): void {
  const options = branch.steps[branch.k][3];
  branch.passed = undefined;
  if (options && options.i) value = "null";
  if (options && options.L) runLinks(peer, branch, options.L as Step[][], value, LINKED, value);
  else {
    proceed(peer, branch, value);
    wakeUp(peer);
  }
}

/** Nobody here has the task (yet): it is looked for, else the branch goes back. */
function fetchTask(peer: Peer, branch: Branch, task: string): void {
  branch.due = LOADING;
  peer.waiting.push(branch);
  peer.ports.load(task, (found) => {
    const at = peer.waiting.indexOf(branch);
    if (at < 0) return;
    peer.waiting.splice(at, 1);
    branch.due = undefined;
    if (found) peer.queue.push(branch);
    else giveBack(peer, branch, MISSING + displayName(task));
    wakeUp(peer);
  });
}

/** Hands a branch back to its owner, at the step boundary where it stands. */
export function giveBack(peer: Peer, branch: Branch, reason: string): void {
  branch.passed = undefined;
  if (!branch.owner) lendOwn(peer, branch, reason);
  else if (isOwnStep(branch)) handOn(peer, branch, reason);
  else if (branch.k === 0) settle(peer, branch, RETURNED + reason);
  else settle(peer, branch, CONTINUE + indexAtOwner(branch) + " " + branch.args);
}

/** Whether the current step is of a workflow that a task put in its place: the owner of the branch does not know it. */
export function isOwnStep(branch: Branch): boolean {
  return branch.k < (branch.replaced || 0);
}

function indexAtOwner(branch: Branch): number {
  return branch.replaced ? branch.k - branch.replaced + (branch.resumes as number) : branch.k;
}

/** An own branch cannot go on here, so it is for others, if there are any. */
function lendOwn(peer: Peer, branch: Branch, reason: string): void {
  branch.loan = newLoan(branch);
  branch.loan.refusedBy[peer.id] = reason;
  if (!hasTaker(peer, branch, true) && !seek(peer, branch, 0)) return failNobody(peer, branch);
  addReady(peer, branch);
  lend(peer);
}

/** The owner does not know the steps that a task has put in its place: so this peer becomes the owner of what is left. */
function handOn(peer: Peer, branch: Branch, reason: string): void {
  const join = openJoin(peer, branch, HANDED_ON, 1, "");
  lendOwn(peer, memberOf(join, 0, branch.steps.slice(branch.k), branch.args), reason);
}

/** R26. @throws TypeError that says what is wanted */
export function refuseCount(args: unknown[], entry: TaskEntry): void {
  const wanted = entry[1] === entry[2] ? "" + entry[1] : entry[1] + " to " + entry[2];
  throw fault("TypeError", "takes " + wanted + " arguments, was given " + args.length);
}

/** A function returned a promise (it takes a slot until it ends) or a workflow (it takes the step's place). */
export function awaitValue(peer: Peer, branch: Branch, value: any): string {
  if (value.$w === BRAND) {
    replaceStep(peer, branch, value.steps);
    return "";
  }
  if (typeof value.then !== "function") return encode(value);
  const run = (branch.runs = (branch.runs || 0) + 1);
  const fails = (error: unknown) =>
    ended(peer, branch, run, undefined, error || fault("Error", "rejected without a reason"));
  peer.running++;
  peer.busy.push(branch);
  value.then((result: unknown) => ended(peer, branch, run, result, undefined), fails);
  limitTime(peer, branch, fails);
  return "";
}

/** A function that has returned a promise may be given up; what it still does is its own affair. */
function limitTime(peer: Peer, branch: Branch, fails: (error: unknown) => void): void {
  const step = branch.steps[branch.k];
  const entry = peer.tasks[taskOf(step)];
  const ms = (step[3] && step[3].t) || (entry && entry[3] && entry[3].t);
  const run = branch.runs;
  const isRunning = () => branch.runs === run && peer.busy.indexOf(branch) >= 0;
  if (ms) waitFor(peer, ms, isRunning, () => fails(fault("TimeLimitError", "took longer than " + ms + " ms")));
}

function ended(peer: Peer, branch: Branch, run: number, result: any, error: unknown): void {
  const at = peer.busy.indexOf(branch);
  if (at < 0 || branch.runs !== run) return;
  freeSlot(peer, at);
  const before = peer.current; // as in startRare
  peer.current = branch;
  try {
    if (error) throw error;
    if (result === ITEM_DONE) again(peer, branch);
    else takeValue(peer, branch, result);
  } catch (caught) {
    failCall(peer, branch, caught);
  }
  peer.current = before;
  if (peer.share < peer.window) takeTurns(peer);
  wakeUp(peer);
}

function takeValue(peer: Peer, branch: Branch, result: any): void {
  const text = result && result.$w === BRAND ? awaitValue(peer, branch, result) : encode(result);
  if (text) advance(peer, branch, text);
}

function again(peer: Peer, branch: Branch): void {
  peer.queue.unshift(branch);
  wakeUp(peer);
}

/** A task returned a workflow: it takes the place of the step. Celery: `Task.replace`. */
function replaceStep(peer: Peer, branch: Branch, steps: Step[]): void {
  const fresh = takingPlace(steps.length ? steps : [[IDENTITY]], branch.steps[branch.k][3]);
  const left = branch.steps.slice(branch.k + 1);
  const own = isOwnStep(branch) ? (branch.replaced as number) - branch.k - 1 : 0;
  if (!isOwnStep(branch)) branch.resumes = indexAtOwner(branch) + 1;
  branch.replaced = fresh.length + own;
  branch.steps = fresh.concat(left);
  branch.k = 0;
  branch.args = composeArgs(fresh[0], "");
  branch.parsed = undefined;
  branch.tries = 0;
  branch.passed = undefined;
  peer.queue.unshift(branch);
  wakeUp(peer);
}

/** The workflow takes over the links of the step, and whether its value is wanted. */
function takingPlace(steps: Step[], options: any): Step[] {
  let piece: Piece = { form: "chain", steps };
  if (!options) return steps;
  for (const link of options.L || []) piece = linkPiece(piece, link);
  for (const link of options.E || []) piece = linkErrorPiece(piece, link);
  return options.i ? optionsPiece(piece, { i: 1 }).steps : piece.steps;
}

/** A task threw: retry, or fail with its error links. Gives "" for the caller: all is done here. */
export function failCall(peer: Peer, branch: Branch, error: any): string {
  const reason = peer.current === branch ? "" : shortReason(error); // before its function was called
  branch.map = undefined; // a map runs again from its start
  try {
    if (branch.parsed) unparse(branch); // throws for what no host sends, as a number beyond all doubles
    if (reason) giveBack(peer, branch, reason);
    else retryOrFail(peer, branch, peer.tasks[taskOf(branch.steps[branch.k])], error);
  } catch (broken) {
    failBroken(peer, branch, broken);
  }
  return "";
}

/** The task that a step names, "" for a fan. */
export function taskOf(step: Step): string {
  const named = typeof step[0] === "string" ? step[0] : step[1];
  return typeof named === "string" ? named : "";
}

/** Fails a branch at its current step. */
export function fail(peer: Peer, branch: Branch, type: string, message: string): void {
  failWith(peer, branch, FAILED + encode([type, message, "", displayName(taskOf(branch.steps[branch.k])), peer.id, 1]));
}

/** Fails a branch with an error's line; its error links run first, given the error. */
export function failWith(peer: Peer, branch: Branch, line: string): void {
  const step = branch.steps[branch.k];
  const links = step && step[3] && (step[3].E as Step[][]);
  if (!areBranches(links)) return settle(peer, branch, line);
  const about = decodeArgs(line.slice(1))[0] as any[];
  const id = (branch.owner ? branch.owner.id : peer.id) + "-" + (branch.lease || branch.slot || 0);
  const error = { type: about[0], message: about[1], task: about[3], node: about[4], id };
  runLinks(peer, branch, links as Step[][], encode(error), FAILED_LINKS, line);
}
