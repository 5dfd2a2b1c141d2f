/** Versions that a task asks for by their hash and that are not here: they are fetched, and kept beside the one that runs. */
import { node } from "../../state.ts";
import type { Waiter } from "../state.ts";
import { askNext } from "./fetch.ts";

/** Tasks that wait for versions. Beyond it the node says that it has not got them, and others are asked. */
const MAX_WAITERS = 8;

/** Puts a version in the queue and keeps who waits for it. */
export function enqueuePinned(waiter: Waiter): void {
  const store = node.modules;
  if (store.waiters.length >= MAX_WAITERS || !node.conn) return waiter.done(false);
  store.waiters.push(waiter);
  if (isComing(waiter.module, waiter.hash)) return;
  store.pending.push(waiter.module + "/" + waiter.hash);
  askNext();
}

function isComing(name: string, hash: string): boolean {
  const job = node.modules.job;
  const topic = name + "/" + hash;
  if (job && job.manifest.n === name && job.manifest.h === hash) return true;
  return node.modules.asked === topic || node.modules.pending.indexOf(topic) >= 0;
}
