/** Keeping a detached workflow: claim, start, checkpoint, outcome. */
import { areBranches } from "../../engine/cold/fans.ts";
import { isOnce } from "../../engine/cold/loans.ts";
import { taskOf } from "../../engine/cold/rare.ts";
import { displayName } from "../../canvas/names.ts";
import { revokeRoot } from "../../engine/cold/cancel.ts";
import { refuseLine } from "../../engine/cold/large.ts";
import { placeBranch } from "../../engine/cold/lend.ts";
import { wakeUp } from "../../engine/receive.ts";
import type { Branch, Root } from "../../engine/peer.ts";
import { parseBounded } from "../../protocol/cold/nesting.ts";
import { encode } from "../../protocol/codec.ts";
import { MAX_KILLS, MAX_LOSSES } from "../../protocol/limits.ts";
import { FAILED } from "../../protocol/packets.ts";
import type { Step } from "../../canvas/steps.ts";
import { CLAIMING, KEEPING, KEPT, PUTTING, READING, type Charge, type Head, type Warden } from "../warden.ts";
import { changed } from "./warden.ts";

/** With this a line begins that is no failure: nobody wants it sent again. */
const REVOKED = FAILED + '["RevokedError"';

/** Names of steps in an error, at the most. */
const NAMES_BYTES = 200;

/** Asks for the place of a keeper that is gone; whoever stands in the head after a while has it. */
export function claim(warden: Warden, charge: Charge): void {
  const old = charge.head as Head;
  const { peer } = warden;
  const x = old.x + (charge.died ? 1 : 0);
  const head: Head = { k: peer.id, b: peer.boot, e: old.e + 1, x, n: old.n, s: old.s };
  if (!warden.ports.retain("d/" + charge.id + "/h", JSON.stringify(head))) return;
  changed(warden, () => {
    charge.phase = CLAIMING;
    charge.head = head;
    charge.ticks = 0;
  });
}

/** The claim stands: body and result are read. */
export function beginReading(warden: Warden, charge: Charge): void {
  changed(warden, () => {
    charge.phase = READING;
    charge.ticks = 0;
    charge.body = "";
  });
}

/** The body is there and no result is: the workflow runs, here and where this peer lends it. */
export function becomeKeeper(warden: Warden, charge: Charge): void {
  const head = charge.head as Head;
  const cut = charge.body.indexOf("\n");
  if (!charge.body) return clear(warden, charge);
  let steps: Step[] = [];
  try {
    steps = parseBounded(charge.body.substring(0, cut));
  } catch {
    // told below
  }
  if (!areBranches([steps])) return end(warden, charge, [], "TypeError", "has a record that holds none");
  if (head.x >= MAX_KILLS) return end(warden, charge, steps, "QuarantinedError", "rebooted each of its keepers");
  if (head.e > MAX_LOSSES) return end(warden, charge, steps, "WorkerLostError", "was lost with each of its keepers");
  if (head.e > 1 && steps.some(isOnce))
    return end(warden, charge, steps, "WorkerLostError", "may have run with its keeper and must not run twice");
  run(warden, charge, steps, charge.body.slice(cut + 1));
}

function run(warden: Warden, charge: Charge, steps: Step[], args: string): void {
  const { peer } = warden;
  const done = (line: string) => {
    charge.line = line;
  };
  // When all its members have ended (R23): with the result its record goes, and nobody would run the others again. Outside
  // of the turn that ended it, whose stack is deep.
  const ended = () => peer.ports.later(() => conclude(warden, charge), 0);
  const root: Root = { id: charge.id, done, member: null, ended, over: false };
  const branch: Branch = { steps, k: 0, args, root };
  changed(warden, () => {
    charge.phase = KEEPING;
    charge.ticks = 0;
    charge.body = "";
    charge.saved = charge.seen = 0;
    charge.root = root;
    charge.branch = branch;
  });
  peer.roots++;
  if ((charge.head as Head).x) branch.suspect = true;
  if (branch.suspect) placeBranch(peer, branch);
  else peer.queue.push(branch);
  wakeUp(peer);
}

/** It ends without a run; the error names what was still to be done. */
function end(warden: Warden, charge: Charge, steps: Step[], type: string, message: string): void {
  const names = steps.map((step) => displayName(taskOf(step)) || "group").join(" | ");
  const what = names.length > NAMES_BYTES ? names.slice(0, NAMES_BYTES) + " ..." : names;
  charge.line = FAILED + encode([type, (what || "the workflow") + " " + message, "", what, warden.peer.id, 0]);
  conclude(warden, charge);
}

/** Neither body nor result: it has ended, and its time is over. */
function clear(warden: Warden, charge: Charge): void {
  changed(warden, () => {
    charge.phase = PUTTING;
    charge.put = 1;
  });
}

/**
 * It is over. A keeper whose interpreter was stuck, or that was cut off, may have been replaced without its knowledge: so it
 * reads the head once more, and writes the result when it still stands in it.
 */
function conclude(warden: Warden, charge: Charge): void {
  if (charge.phase !== KEEPING && charge.phase !== READING) return;
  charge.phase = PUTTING;
  charge.ticks = 0;
  charge.heard = false;
  warden.ports.follow("d/" + charge.id + "/h", false);
  warden.ports.follow("d/" + charge.id + "/h", true);
  warden.rest = 0;
}

/**
 * Result first: should this peer die now, whoever comes next finds it; the rest once it has come back from the broker. The
 * body of a failed one stays, to be sent again.
 */
export function putAway(warden: Warden, charge: Charge): void {
  const { peer, ports } = warden;
  const topic = "d/" + charge.id + "/";
  const line = charge.line.length > peer.largest ? refuseLine(peer, charge.line) : charge.line;
  const failed = line.charAt(0) === FAILED && line.indexOf(REVOKED) < 0;
  if (charge.put === 0) {
    ports.retain(topic + "r", JSON.stringify({ by: peer.id, s: (charge.head as Head).s }) + "\n" + line, true);
    charge.ticks = 0;
  }
  if (charge.put === 1 && ports.retain(topic + "h", "")) charge.put = 2;
  if (charge.put === 2 && (failed || ports.retain(topic + "b", ""))) charge.put = 3;
  if (charge.put !== 3 || !ports.retain(topic + peer.id, "")) return;
  charge.phase = KEPT;
  charge.ticks = 0;
  charge.line = failed ? FAILED : "";
  charge.root = charge.branch = null;
}

/** The time of a result is over. */
export function removeResult(warden: Warden, charge: Charge): void {
  const topic = "d/" + charge.id + "/";
  if (charge.line && warden.ports.retain(topic + "b", "")) charge.line = "";
  if (!charge.line && warden.ports.retain(topic + "r", "")) delete warden.charges["$" + charge.id];
}

/** Somebody else keeps it, or it is no more: what runs here is dropped. */
export function stopKeeping(warden: Warden, charge: Charge): void {
  const root = charge.root;
  charge.root = charge.branch = null;
  charge.body = "";
  if (!root || root.over) return;
  root.done = root.ended = null;
  revokeRoot(warden.peer, root);
}

/** Nothing is known of this workflow here any more. */
export function forget(warden: Warden, charge: Charge): void {
  if (charge.phase !== KEPT) warden.ports.retain("d/" + charge.id + "/" + warden.peer.id, "");
  changed(warden, () => {
    stopKeeping(warden, charge);
    delete warden.charges["$" + charge.id];
  });
}

/** The rest of the workflow, and the value that it goes on with: nobody begins from the start again. */
export function bodyText(branch: Branch): string {
  const steps: any[] = branch.steps.slice(branch.k);
  const first = steps[0];
  // its own arguments are among those that it is given
  if (typeof first[0] === "string") steps[0] = first[3] ? [first[0], "", 0, first[3]] : [first[0]];
  return JSON.stringify(steps) + "\n" + branch.args;
}
