/** Brings a version's code into flash, a chunk at a time, straight from the broker. */
import { CHUNK_BYTES, Refusal, type Manifest } from "../../../shared/protocol/manifest.ts";
import { chunkTopic, manifestTopic } from "../../../shared/protocol/topics.ts";
import { subscribe, unsubscribe } from "../../mqtt/cold/subscribe.ts";
import { node } from "../../state.ts";
import { Phase } from "../state.ts";
import { armTimeout, disarmTimeout, stepSoon } from "./schedule.ts";
import { createFile, eraseFile, writePiece } from "./flash.ts";
import { noteLoaded } from "./journal.ts";
import { forgetLoad, isInFlash } from "./load.ts";
import { isHeld } from "./remove.ts";
import { answerWaiters, refuse } from "./outcome.ts";
import { writePart } from "./parts.ts";

/** A broker that has the chunk sends it within a round trip; a link that was lost takes longer to come back. */
const CHUNK_TIMEOUT_MS = 10000;

/** Times that a chunk is asked for. */
const MAX_ASKED = 3;

/** Storage name of a version's code: two modules of the same code share it. */
export function fileOf(hash: string): string {
  return "v." + hash;
}

/** Starts to bring in a version. */
export function begin(m: Manifest, pinned: boolean): void {
  const there = isInFlash(m.h, m.b, m.s);
  node.modules.job = {
    manifest: m,
    pinned: pinned,
    phase: there ? Phase.Install : Phase.Fetch,
    next: 0,
    wanted: "",
    data: "",
    asked: 0,
  };
  if (there) return stepSoon();
  eraseFile(fileOf(m.h));
  want(m.k[0]);
}

/** Asks for a chunk. */
export function want(hash: string): void {
  const job = node.modules.job!;
  job.wanted = hash;
  job.asked = 0;
  askChunk();
}

function topicOf(hash: string): string {
  return chunkTopic(node.prefix, hash);
}

function askChunk(): void {
  const job = node.modules.job!;
  job.asked++;
  job.phase = Phase.Fetch;
  armTimeout(CHUNK_TIMEOUT_MS);
  if (node.conn) subscribe(node.session, [topicOf(job.wanted)], 1);
}

/** A chunk came: it is kept, and written outside the socket's callback. */
export function takeChunk(hash: string, data: string): void {
  const job = node.modules.job;
  if (!job || job.phase !== Phase.Fetch || job.wanted !== hash || !data) return;
  job.phase = Phase.Write;
  job.data = data;
  stepSoon();
}

/** Writes the chunk that came; then the next is asked for, or all are there. */
export function writeChunk(): void {
  const job = node.modules.job!;
  const m = job.manifest;
  const offset = job.next * CHUNK_BYTES;
  const data = job.data;
  job.data = "";
  unsubscribe(node.session, [topicOf(job.wanted)]);
  if (job.line !== undefined) return writePart(data);
  if (data.length !== Math.min(CHUNK_BYTES, m.b - offset)) return endJob(Refusal.WrongContent, "chunk " + job.next);
  if (job.next) writePiece(fileOf(m.h), m.b, data, offset);
  else if (!createFile(fileOf(m.h), m.b, data))
    return endJob(Refusal.NoFlash, "" + require("Storage").getStats().freeBytes);
  job.next++;
  if (job.next < m.k.length) return want(m.k[job.next]);
  job.phase = Phase.Install;
  stepSoon();
}

/** What is being fetched is subscribed anew at each connection. */
export function fetchTopics(): string[] {
  const job = node.modules.job;
  return job && job.phase === Phase.Fetch ? [topicOf(job.wanted)] : [];
}

/** The job did not get on: a chunk or a manifest does not come, or a load was interrupted. */
export function jobTimeout(): void {
  const job = node.modules.job;
  if (!job) return giveUpAsked();
  if (job.phase === Phase.Install) return stepSoon();
  if (job.phase === Phase.Try) return endJob(Refusal.NoMemory, "interrupted");
  if (job.asked < MAX_ASKED) return askChunk();
  unsubscribe(node.session, [topicOf(job.wanted)]);
  endJob(Refusal.ChunkMissing, job.wanted);
}

/** Ends the job, well (0) or with a reason, and turns to what waits. */
export function endJob(code: number, detail: string): void {
  const m = node.modules.job!.manifest;
  // It did not load, but the node lives.
  if (code && node.modules.job!.phase === Phase.Try) noteLoaded(m.h);
  node.modules.job = null;
  disarmTimeout();
  if (code) {
    eraseUnused(m);
    refuse(m.n, m.h, code, detail);
  }
  answerWaiters(m.n, m.h);
  askNext();
}

/** What was refused takes no room; a version that runs or is held is never what is refused here. */
function eraseUnused(m: Manifest): void {
  if (isHeld(m.h)) return;
  forgetLoad(m.h);
  eraseFile(fileOf(m.h));
}

/** Asks for the next manifest that waits. */
export function askNext(): void {
  const store = node.modules;
  if (store.job || store.asked || !store.pending.length || !node.conn) return;
  store.asked = store.pending.shift()!;
  armTimeout(CHUNK_TIMEOUT_MS);
  subscribe(node.session, [manifestTopic(node.prefix, store.asked)], 1);
}

/** The manifest that was asked for has come. */
export function unask(): void {
  const topic = node.modules.asked;
  node.modules.asked = "";
  disarmTimeout();
  unsubscribe(node.session, [manifestTopic(node.prefix, topic)]);
}

/** It did not come: nobody has it. */
function giveUpAsked(): void {
  const topic = node.modules.asked;
  if (!topic) return;
  unask();
  // Of a version that is gone there may be a queue full of calls: they are not to wait one after another.
  node.modules.missed = topic;
  node.modules.missedUntil = Date.now() + CHUNK_TIMEOUT_MS;
  const slash = topic.indexOf("/");
  if (slash > 0) answerWaiters(topic.slice(0, slash), topic.slice(slash + 1));
  askNext();
}
