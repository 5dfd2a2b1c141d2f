/** Where own work waits: branches that are ready, fans whose members have not been given out. */
import { NODE_PACKET_BYTES, NODE_READY } from "../../protocol/limits.ts";
import { wakeUp } from "../receive.ts";
import type { Branch, Partner, Peer } from "../peer.ts";
import { cancelLosers } from "./cancel.ts";
import { nextMember } from "./fans.ts";
import { fits, fitsSelf } from "./partners.ts";
import { isSourceFirst, rank } from "./ranks.ts";
import { stamp } from "./waits.ts";

/** Adds a branch whose turn has come. */
export function addReady(peer: Peer, branch: Branch): void {
  if (!peer.own) peer.ranked = undefined;
  if (branch.steps[branch.k][3] || peer.declared) stampOne(peer, branch);
  if (peer.ranked) rank(peer.ready, branch);
  else peer.ready.push(branch);
  peer.own++;
}

function stampOne(peer: Peer, branch: Branch): void {
  branch.passed = undefined;
  stamp(peer, branch, peer.ports.now());
}

/** The next own branch that may run here; undefined where there is none. */
export function moreOwn(peer: Peer): Branch | undefined {
  const now = peer.ports.now();
  const branch = take(peer, (other) => fitsSelf(peer, other, now));
  if (branch && branch.loan && branch.loan.openLeases) cancelLosers(peer, branch);
  return branch;
}

/** The next own branch that a partner may have. */
export function takeFor(peer: Peer, partner: Partner): Branch | undefined {
  const now = peer.ports.now();
  return take(peer, (branch) => fits(partner, branch, now));
}

/** Puts a branch back, before all others; where partners do not take it this peer does. */
export function returnFirst(peer: Peer, branch: Branch): void {
  peer.ready.unshift(branch);
  peer.own++;
  if (peer.slots) wakeUp(peer);
}

/** A branch that waits to be given out waits no more; false where it did not wait. */
export function dropReady(peer: Peer, branch: Branch): boolean {
  const at = peer.ready.indexOf(branch);
  if (at >= 0) remove(peer, at);
  return at >= 0;
}

/** Nobody is there: the members of all fans come forward, so that their patience begins. */
export function unfold(peer: Peer): void {
  takeMember(peer, () => false);
}

function take(peer: Peer, fit: (branch: Branch) => boolean): Branch | undefined {
  for (let i = 0; i < peer.ready.length; i++) {
    const branch = peer.ready[i];
    if (branch.over || fit(branch)) {
      if (peer.ranked && !branch.over && isSourceFirst(peer, branch)) return takeMember(peer, fit) || remove(peer, i);
      remove(peer, i);
      if (!branch.over) return branch;
      i--;
    }
  }
  return takeMember(peer, fit);
}

function remove(peer: Peer, at: number): Branch {
  peer.own--;
  return peer.ready.splice(at, 1)[0];
}

/** A member of the first fan; fans take turns, so that a long one does not starve a short one. */
function takeMember(peer: Peer, fit: (branch: Branch) => boolean): Branch | undefined {
  while (peer.sources.length && !(peer.largest < NODE_PACKET_BYTES && peer.slots && peer.ready.length >= NODE_READY)) {
    if (peer.ranked) isSourceFirst(peer, undefined);
    const source = peer.sources[0];
    const branch = nextMember(peer, source);
    if (source.next >= source.size) {
      peer.sources.shift();
      peer.own--;
    } else if (peer.sources.length > 1) peer.sources.push(peer.sources.shift()!);
    if (fit(branch)) return branch;
    peer.ready.push(branch);
    peer.own++;
  }
  return undefined;
}
