/** Priorities: 0 is served first, 3 last, 1 where nothing is said. Within one priority the order is that of arrival. */
import type { Branch, Peer, Source } from "../peer.ts";
import { isExpired } from "./options.ts";

const DEFAULT_RANK = 1;

/** What has begun goes on before anything else. */
const UNDER_WAY = -1;

function rankOf(branch: Branch): number {
  if (branch.k || branch.tries || branch.map) return UNDER_WAY;
  const options: any = branch.steps[branch.k][3];
  return options && options.p !== undefined ? options.p : DEFAULT_RANK;
}

/** A fan's priority is that of its members. */
function rankOfSource(source: Source): number {
  const step: any = source.step;
  const options = step[0] === 0 ? step[1][source.next][0][3] : step[3];
  return options && options.p !== undefined ? options.p : DEFAULT_RANK;
}

/** Puts a ready branch behind those of its priority. */
export function rank(list: Branch[], branch: Branch): void {
  const own = rankOf(branch);
  let at = list.length;
  while (at > 0 && rankOf(list[at - 1]) > own) at--;
  list.splice(at, 0, branch);
}

/** A grant with priorities or expiries is at the end of the queue: it is put in order, and the clocks of the expiries start. */
export function receiveUrgent(peer: Peer): void {
  const now = peer.ports.now();
  const all = peer.queue;
  peer.queue = [];
  for (let i = 0; i < all.length; i++) {
    const options: any = all[i].steps[all[i].k][3];
    if (options && (options.e || options.x)) isExpired(all[i], options, now);
    rank(peer.queue, all[i]);
  }
}

/** Brings the fan to the front whose members have the first priority, if it precedes that of the ready branch. */
export function isSourceFirst(peer: Peer, branch: Branch | undefined): boolean {
  let best = 0;
  for (let i = 1; i < peer.sources.length; i++) {
    if (rankOfSource(peer.sources[i]) < rankOfSource(peer.sources[best])) best = i;
  }
  if (!peer.sources.length) return false;
  if (best) peer.sources.unshift(peer.sources.splice(best, 1)[0]);
  return !branch || rankOfSource(peer.sources[0]) < rankOf(branch);
}
