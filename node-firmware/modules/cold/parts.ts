/**
 * Brings in a firmware, piece by piece. Its index is here and verified: a line with the prefix of the slot, then a line
 * for each file: name, bytes, and the hash of each piece. What is there already is not fetched again.
 */
import { CHUNK_BYTES, PIECE_DIGITS, Refusal, type Manifest } from "../../../shared/protocol/manifest.ts";
import { node } from "../../state.ts";
import { Phase } from "../state.ts";
import { armTimeout, stepSoon } from "./schedule.ts";
import { wishFor } from "./command.ts";
import { endJob, fileOf, want } from "./fetch.ts";
import { createFile, eraseFile, fileSize, writePiece } from "./flash.ts";
import { noteRuns } from "./journal.ts";
import { codeOf } from "./load.ts";
import { digest, hashOf } from "./signature.ts";
import { dropSlots, writeSlot } from "./slots.ts";

/** A step that was interrupted by lack of memory is taken again after this long. */
const STEP_TIMEOUT_MS = 5000;

/** The index's line that begins at an offset; "" at its end. */
function lineAt(m: Manifest, at: number): string {
  const index = codeOf(m.h, m.b)!;
  const end = index.indexOf("\n", at);
  return index.slice(at, end < 0 ? index.length : end);
}

/** The next piece that is missing is asked for; at the end of the index the slot is complete. */
export function stepFirmware(): void {
  const job = node.modules.job!;
  const m = job.manifest;
  if (job.line === undefined) beginParts(m);
  armTimeout(STEP_TIMEOUT_MS);
  const line = lineAt(m, job.line!);
  if (!line) return finish(m);
  const fields = line.split(" ");
  if (job.next + 2 >= fields.length) {
    job.line! += line.length + 1;
    job.next = 0;
    stepSoon();
  } else if (isPieceThere(fields, job.next)) {
    job.next++;
    stepSoon();
  } else want(fields[job.next + 2]);
}

function beginParts(m: Manifest): void {
  const head = lineAt(m, 0);
  dropSlots(head);
  node.modules.job!.line = head.length + 1;
  node.modules.job!.next = 0;
}

function lengthOf(bytes: number, piece: number): number {
  return Math.min(CHUNK_BYTES, bytes - piece * CHUNK_BYTES);
}

function isPieceThere(fields: string[], piece: number): boolean {
  const bytes = parseInt(fields[1], 10);
  const content = require("Storage").read(fields[0]);
  if (content === undefined || content.length !== fileSize(bytes)) return false;
  return hasHash(content.substr(piece * CHUNK_BYTES, lengthOf(bytes, piece)), fields[piece + 2]);
}

function hasHash(data: string, hash: string): boolean {
  return hashOf(digest(data), PIECE_DIGITS / 2) === hash;
}

/** Writes a piece that came. One that does not fit over what is there begins the file anew. */
export function writePart(data: string): void {
  const job = node.modules.job!;
  const fields = lineAt(job.manifest, job.line!).split(" ");
  const bytes = parseInt(fields[1], 10);
  if (data.length !== lengthOf(bytes, job.next) || !hasHash(data, job.wanted))
    return endJob(Refusal.WrongContent, fields[0] + " piece " + job.next);
  job.phase = Phase.Install;
  if (!job.next) {
    if (!createFile(fields[0], bytes, data))
      return endJob(Refusal.NoFlash, "" + require("Storage").getStats().freeBytes);
  } else if (!writes(fields[0], bytes, data, job.next * CHUNK_BYTES)) {
    eraseFile(fields[0]);
    job.next = 0;
    return stepSoon();
  }
  job.next++;
  stepSoon();
}

function writes(name: string, bytes: number, data: string, offset: number): boolean {
  try {
    writePiece(name, bytes, data, offset);
    return true;
  } catch {
    return false;
  }
}

/** All pieces are there and right: the slot's state is written last, then the node boots into it when it is idle. */
function finish(m: Manifest): void {
  const prefix = lineAt(m, 0);
  const bytes: number[] = [];
  let at = prefix.length + 1;
  for (let line = lineAt(m, at); line; line = lineAt(m, at)) {
    const fields = line.split(" ");
    if (fields[0] === prefix + "r" + bytes.length) bytes.push(parseInt(fields[1], 10));
    at += line.length + 1;
  }
  eraseFile("fw." + prefix);
  if (!writeSlot(prefix, { r: m.r, h: m.h, p: prefix, k: bytes.length, b: bytes }))
    return endJob(Refusal.NoFlash, prefix);
  noteRuns(m.n, m.h, m.b, m.r, !!m.t);
  eraseFile(fileOf(m.h));
  endJob(0, "");
  wishFor("reboot");
}
