/** Verifies a version that has come, tries it, and only then lets it run. */
import { isFirmware, Refusal, type Manifest } from "../../../shared/protocol/manifest.ts";
import { announce } from "../../cold/presence.ts";
import { node } from "../../state.ts";
import { Phase } from "../state.ts";
import { armTimeout } from "./schedule.ts";
import { endJob, writeChunk } from "./fetch.ts";
import { noteHeld, noteLoaded, noteRuns, readJournal, type Version } from "./journal.ts";
import { beginLoad, enter, evaluate, forgetLoad, isInFlash, leave, makeRoom } from "./load.ts";
import { forgetRefusal } from "./outcome.ts";
import { stepFirmware } from "./parts.ts";
import { dropVersion } from "./remove.ts";

/** From the try to its end, at the most: a load that is interrupted by lack of memory tells nobody. */
const TRY_TIMEOUT_MS = 1000;

/** A self-check that returns a promise is waited for so long. */
const CHECK_TIMEOUT_MS = 10000;

/** The job's next step: a chunk that came is written, or all are there. */
export function stepJob(): void {
  const job = node.modules.job;
  if (!job) return;
  if (job.line !== undefined && job.phase === Phase.Install) return stepFirmware();
  if (job.phase === Phase.Install) return verify(job.manifest);
  if (job.phase !== Phase.Write) return;
  try {
    writeChunk();
  } catch (error) {
    endJob(Refusal.NoFlash, textOf(error));
  }
}

function textOf(error: any): string {
  return (error && (error.message || error.msg)) || String(error);
}

function verify(m: Manifest): void {
  if (!isInFlash(m.h, m.b, m.s)) endJob(Refusal.WrongContent, "digest");
  else if (isFirmware(m.n)) stepFirmware();
  else if (!makeRoom(m.m || 0)) endJob(Refusal.NoMemory, m.m + " of " + process.memory(false).free + " variables");
  else tryOut(m);
}

/** A try that ends in a reboot is in the journal: the third sets the version aside. */
function tryOut(m: Manifest): void {
  forgetLoad(m.h);
  beginLoad(m.h);
  node.modules.job!.phase = Phase.Try;
  armTimeout(TRY_TIMEOUT_MS);
  let found: any;
  try {
    found = evaluate(m.h, m.b);
  } catch (error) {
    return endJob(Refusal.DoesNotLoad, textOf(error));
  }
  if (!found || typeof found.$ !== "object") endJob(Refusal.DoesNotLoad, "no table of tasks");
  else if (found.selfCheck) check(m, found);
  else run(m, found);
}

function check(m: Manifest, found: any): void {
  let value: any;
  try {
    value = found.selfCheck();
  } catch (error) {
    return endJob(Refusal.SelfCheckFailed, textOf(error));
  }
  if (value && typeof value.then === "function") awaitCheck(m, found, value);
  else takeCheck(m, found, value);
}

/** A later job may have begun when the promise ends: then it is too late. */
function awaitCheck(m: Manifest, found: any, promise: any): void {
  const job = node.modules.job;
  armTimeout(CHECK_TIMEOUT_MS);
  promise.then(
    function (value: any) {
      if (node.modules.job === job) takeCheck(m, found, value);
    },
    function (error: any) {
      if (node.modules.job === job) endJob(Refusal.SelfCheckFailed, textOf(error));
    },
  );
}

function takeCheck(m: Manifest, found: any, value: any): void {
  if (value === false) endJob(Refusal.SelfCheckFailed, "returned false");
  else run(m, found);
}

/** The switch: one line in the journal. Then the table of tasks, and what is left over goes. */
function run(m: Manifest, found: any): void {
  const pinned = node.modules.job!.pinned;
  if (pinned && m.q) return hold(m, found);
  const record = readJournal().modules["$" + m.n];
  const before = record ? record.versions : [];
  if (pinned) noteHeld(m.n, m.h, m.b);
  else noteRuns(m.n, m.h, m.b, m.r, !!m.t);
  if (!pinned) leave("@" + m.n);
  enter("@" + m.n + (pinned ? "#" + m.h : ""), found);
  dropOthers(m.n, before);
  if (!pinned) forgetRefusal(m.n);
  endJob(0, "");
  if (!pinned) announce();
}

/** A version that is here for a while: it is in no list, so it goes with the next boot. */
function hold(m: Manifest, found: any): void {
  noteLoaded(m.h);
  forgetLoad(m.h);
  enter("@" + m.n + "#" + m.h, found);
  endJob(0, "");
}

function dropOthers(name: string, before: Version[]): void {
  const kept = readJournal().modules["$" + name].versions;
  for (const version of before) if (!isAmong(kept, version.hash)) dropVersion(name, version.hash);
}

function isAmong(versions: Version[], hash: string): boolean {
  for (const version of versions) if (version.hash === hash) return true;
  return false;
}
