/** Versions that a task asks for by their hash and that are not here: they are fetched, and kept beside the one that runs. */
import { HASH_DIGITS, isModuleName } from "../../../shared/protocol/manifest.ts";
import { node } from "../../state.ts";
import type { Waiter } from "../state.ts";
import { askNext } from "./fetch.ts";
import { answerWaiters } from "./outcome.ts";

/** Tasks that wait for versions. Beyond it the node says that it has not got them, and others are asked. */
const MAX_WAITERS = 8;

/** What a version is called by becomes part of a topic: `#` or `+` in it would make the broker end the link, or send everything. */
function isVersion(name: string, hash: string): boolean {
  return isModuleName(name) && hash.length === HASH_DIGITS && /^[0-9a-f]+$/.test(hash);
}

/** Puts a version in the queue and keeps who waits for it. */
export function enqueuePinned(waiter: Waiter): void {
  const store = node.modules;
  const topic = waiter.module + "/" + waiter.hash;
  const missed = topic === store.missed && Date.now() < store.missedUntil;
  if (missed || store.waiters.length >= MAX_WAITERS || !node.conn || !isVersion(waiter.module, waiter.hash))
    return waiter.done(false);
  store.waiters.push(waiter);
  if (isComing(waiter.module, waiter.hash)) return;
  store.pending.push(topic);
  askNext();
}

/** What was asked for has come, and may be no version at all: who waits is told so, unless it is fetched now. */
export function settleAsked(topic: string): void {
  const slash = topic.indexOf("/");
  if (slash < 0) return;
  const name = topic.slice(0, slash);
  const hash = topic.slice(slash + 1);
  if (!isComing(name, hash)) answerWaiters(name, hash);
}

function isComing(name: string, hash: string): boolean {
  const job = node.modules.job;
  const topic = name + "/" + hash;
  if (job && job.manifest.n === name && job.manifest.h === hash) return true;
  return node.modules.asked === topic || node.modules.pending.indexOf(topic) >= 0;
}
