/** Steps that are no plain call: fans, maps, options, promises, errors, what is missing. */
import { composeArgs, IDENTITY, isFan, MAP, STARMAP, type Step } from "../../canvas/steps.ts";
import { displayName } from "../../canvas/names.ts";
import { decodeArgs, encode } from "../../protocol/codec.ts";
import { fault } from "../../protocol/fault.ts";
import { call, proceed, settle } from "../run.ts";
import { wakeUp } from "../receive.ts";
import type { Branch, Peer, TaskEntry } from "../peer.ts";
import { expandFan, runLinks } from "./fans.ts";
import { startMap } from "./maps.ts";
import { admit, retryOrFail } from "./options.ts";
import { FAILED_LINKS, LINKED } from "../peer.ts";
import { BRAND, ITEM_DONE } from "../brand.ts";
import { CONTINUE, FAILED, RETURNED } from "../../protocol/packets.ts";

/** `due` of a branch whose module is being looked for. */
const LOADING = -1;

/** Starts a step that `start` found to be out of the ordinary. */
export function startRare(peer: Peer, branch: Branch, step: Step, entry: TaskEntry | undefined): void {
  if (branch.over) return dropOver(peer, branch);
  const kind = step[0] as any;
  if (kind === IDENTITY) return advance(peer, branch, firstOf(branch.args));
  if (isFan(step)) return expandFan(peer, branch, step);
  const task = (kind === MAP || kind === STARMAP ? step[1] : kind) as string;
  const found = peer.tasks[task];
  if (!found) return fetchTask(peer, branch, task);
  const options = Object.assign({}, found[3], step[3]);
  if (!admit(peer, branch, options)) return;
  if (task !== kind) startMap(peer, branch, step, found);
  else call(peer, branch, entry || found, advance);
}

function dropOver(peer: Peer, branch: Branch): void {
  if (branch.owner) branch.owner.queued--;
}

/** The first of the arguments, null where there is none. */
function firstOf(args: string): string {
  return args ? encode(decodeArgs(args)[0]) : "null";
}

/** A step has its value and may have links: they run before what follows. */
export function advance(peer: Peer, branch: Branch, value: string): void {
  const options = branch.steps[branch.k][3];
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
    else giveBack(peer, branch, "missing " + displayName(task));
    wakeUp(peer);
  });
}

/** Hands a branch back to its owner, at the step boundary where it stands. */
export function giveBack(peer: Peer, branch: Branch, reason: string): void {
  if (!branch.owner) fail(peer, branch, "UnknownTaskError", reason);
  else if (branch.k === 0) settle(peer, branch, RETURNED + reason);
  else settle(peer, branch, CONTINUE + branch.k + " " + branch.args);
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
  const step = branch.k;
  peer.running++;
  peer.busy.push(branch);
  value.then(
    (result: unknown) => ended(peer, branch, step, result, undefined),
    (error: unknown) => ended(peer, branch, step, undefined, error || fault("Error", "rejected without a reason")),
  );
  return "";
}

function ended(peer: Peer, branch: Branch, step: number, result: any, error: unknown): void {
  const at = peer.busy.indexOf(branch);
  if (at < 0 || branch.k !== step) return;
  release(peer, at);
  if (branch.over) return dropOver(peer, branch);
  try {
    if (error) throw error;
    if (result === ITEM_DONE) return again(peer, branch);
    const text = result && result.$w === BRAND ? awaitValue(peer, branch, result) : encode(result);
    if (text) advance(peer, branch, text);
  } catch (caught) {
    failCall(peer, branch, caught);
  }
  wakeUp(peer);
}

function again(peer: Peer, branch: Branch): void {
  peer.queue.unshift(branch);
  wakeUp(peer);
}

/** A slot is free again; what waited for it may go. */
export function release(peer: Peer, at: number): void {
  peer.busy.splice(at, 1);
  peer.running--;
  for (let i = peer.waiting.length - 1; i >= 0; i--) {
    if (peer.waiting[i].due === 0) peer.queue.push(peer.waiting.splice(i, 1)[0]);
  }
}

/** A task returned a workflow: it takes the place of the step. Celery: `Task.replace`. */
function replaceStep(peer: Peer, branch: Branch, steps: Step[]): void {
  const options = branch.steps[branch.k][3];
  const fresh: Step[] = steps.length ? steps.slice() : [[IDENTITY]];
  if (options && (options.L || options.E)) {
    const last: any = fresh[fresh.length - 1].slice();
    while (last.length < 3) last.push(last.length === 1 && typeof last[0] === "string" ? "" : 0);
    last[3] = Object.assign({}, last[3], { L: options.L || (last[3] && last[3].L) });
    fresh[fresh.length - 1] = last;
  }
  branch.steps = fresh.concat(branch.steps.slice(branch.k + 1));
  branch.k = 0;
  branch.args = composeArgs(fresh[0], "");
  branch.tries = 0;
  peer.queue.unshift(branch);
  wakeUp(peer);
}

/** A task threw: retry, or fail with its error links. Gives "" for the caller: all is done here. */
export function failCall(peer: Peer, branch: Branch, error: any): string {
  const entry = peer.tasks[taskOf(branch.steps[branch.k])];
  retryOrFail(peer, branch, entry, error);
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
  if (!links) return settle(peer, branch, line);
  const about = decodeArgs(line.substring(1))[0] as any[];
  const id = (branch.owner ? branch.owner.id : peer.id) + "-" + (branch.lease || branch.slot || 0);
  const error = { type: about[0], message: about[1], task: about[3], node: about[4], id };
  runLinks(peer, branch, links, encode(error), FAILED_LINKS, line);
}
