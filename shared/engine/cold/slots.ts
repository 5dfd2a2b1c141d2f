/** A function that awaits a workflow which it has started holds no slot meanwhile: else all slots might wait for each other. */
import { wakeUp } from "../receive.ts";
import type { Peer, Root } from "../peer.ts";

/**
 * A task begins to wait for work of its own. Its slot is free once it has returned its promise, and what it waits for comes
 * before other work: else each slot that is freed would begin one more task that waits, until memory is full of them.
 * @param root what it waits for, where that begins here
 * @returns what ends the waiting: the task then has its slot back, at once, even if another has begun in it
 */
export function waitWithoutSlot(peer: Peer, root?: Root): () => void {
  let isOver = false;
  let isFreed = false;
  peer.ports.later(() => {
    if (isOver || peer.running < 1) return;
    isFreed = true;
    peer.running--;
    if (root) bringForward(peer, root);
    wakeUp(peer);
  }, 0);
  return () => {
    isOver = true;
    if (isFreed) peer.running++;
  };
}

function bringForward(peer: Peer, root: Root): void {
  const at = peer.queue.findIndex((branch) => branch.root === root);
  if (at > 0) peer.queue.unshift(peer.queue.splice(at, 1)[0]);
}
