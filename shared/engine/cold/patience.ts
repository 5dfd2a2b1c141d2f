/** Waiting for long: in short pieces, so that what is no longer wanted leaves no timer behind. */
import { LONGEST_TIMER_MS } from "../../protocol/limits.ts";
import type { Peer } from "../peer.ts";

/** Calls `done` after `ms`, unless it is no longer wanted: then nothing of it is held a moment later. */
export function waitFor(peer: Peer, ms: number, isWanted: () => boolean, done: () => void): void {
  const piece = Math.min(ms, LONGEST_TIMER_MS);
  peer.ports.later(() => {
    if (!isWanted()) return;
    if (ms > piece) waitFor(peer, ms - piece, isWanted, done);
    else done();
  }, piece);
}
