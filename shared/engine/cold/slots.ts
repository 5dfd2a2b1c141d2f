/** A function that awaits a workflow which it has started holds no slot meanwhile: else all slots might wait for each other. */
import { wakeUp } from "../receive.ts";
import type { Peer } from "../peer.ts";

/**
 * A task begins to wait for work of its own. Its slot is free once it has returned its promise.
 * @returns what ends the waiting: the task then has its slot back, at once, even if another has begun in it
 */
export function waitWithoutSlot(peer: Peer): () => void {
  let isOver = false;
  let isFreed = false;
  peer.ports.later(() => {
    if (isOver || peer.running < 1) return;
    isFreed = true;
    peer.running--;
    wakeUp(peer);
  }, 0);
  return () => {
    isOver = true;
    if (isFreed) peer.running++;
  };
}
