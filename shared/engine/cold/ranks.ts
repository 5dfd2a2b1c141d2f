/**
 * Priorities: 0 is served first, 3 last, 1 where nothing is said. Within one priority owners take turns, and what is one
 * owner's keeps the order of its arrival.
 */
import type { Branch, Owner, Peer, Source } from "../peer.ts";
import { isExpired } from "./options.ts";

const DEFAULT_RANK = 1;

/** What has begun goes on before anything else. */
const UNDER_WAY = -1;

/** Of steps that are none, as a hostile packet may bring them, the rank is the usual one: they fail when their turn comes. */
function rankOf(branch: Branch): number {
  if (branch.k || branch.tries || branch.map) return UNDER_WAY;
  const options: any = ((branch.steps || "")[0] || "")[3];
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
  const ranked: Branch[] = []; // the queue stays as it is where something in it has no steps, and this throws
  for (const branch of peer.queue) {
    const options: any = branch.steps[branch.k][3];
    if (options && (options.e || options.x)) isExpired(branch, options, now);
    rank(ranked, branch);
  }
  peer.queue = ranked;
}

/**
 * Several owners have work here: the first branch of the one whose turn it is comes to the front, within the priority that
 * is next. What has begun goes on, and what a peer owns itself keeps its place.
 */
export function takeTurns(peer: Peer): void {
  const next = peer.queue[0];
  if (!next || !next.owner || rankOf(next) < 0) return;
  if (next.owner.id === peer.served && next.lease === peer.servedLease) return; // it has not had its turn yet
  const ids = Object.keys(peer.owners);
  const last = ids.indexOf(peer.served as string);
  for (let i = 1; i <= ids.length; i++) {
    const owner = peer.owners[ids[(last + i) % ids.length]];
    const at = owner.queued < 1 ? -1 : firstOf(peer, owner, rankOf(next));
    if (at < 0) continue;
    if (at) peer.queue.unshift(peer.queue.splice(at, 1)[0]);
    peer.served = owner.id;
    peer.servedLease = peer.queue[0].lease;
    return;
  }
}

/** Where an owner's first branch of a priority stands in the queue; -1 where it has none. */
function firstOf(peer: Peer, owner: Owner, rank: number): number {
  for (let i = 0; i < peer.queue.length; i++) {
    const branch = peer.queue[i];
    if (branch.owner === owner && rankOf(branch) === rank) return i;
  }
  return -1;
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
