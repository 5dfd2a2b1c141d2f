/** Giving up: a revoked workflow, a lease that its owner no longer wants. What runs cannot be stopped; its value is dropped. */
import { CANCEL, FROM, FROM_BOOT, TO_BOOT } from "../../protocol/packets.ts";
import type { Branch, Join, Partner, Peer, Root } from "../peer.ts";
import { wakeUp } from "../receive.ts";
import { closeLease } from "./losses.ts";
import { heldBy, sendStatus } from "./owners.ts";
import { freeSlot } from "./options.ts";
import { keepTicking } from "./ticks.ts";

/** Drops a branch and everything that it has spread into. */
export function cancelBranch(peer: Peer, branch: Branch): void {
  const doomed: Branch[] = [branch];
  while (doomed.length) {
    const one = doomed.pop() as Branch;
    if (one.over) continue;
    one.over = true;
    if (one.owner) one.owner.queued--;
    removeFrom(peer.queue, one);
    removeFrom(peer.waiting, one);
    const running = peer.busy.indexOf(one);
    if (running >= 0) {
      freeSlot(peer, running);
      wakeUp(peer);
    }
    if (removeFrom(peer.ready, one)) peer.own--;
    for (const join of peer.joins.slice()) if (join.branch === one) closeDoomed(peer, join, doomed);
  }
}

function removeFrom(list: Branch[], branch: Branch): boolean {
  const at = list.indexOf(branch);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** A join that nobody waits for: its members are doomed, those lent out are cancelled. */
function closeDoomed(peer: Peer, join: Join, doomed: Branch[]): void {
  peer.joins.splice(peer.joins.indexOf(join), 1);
  for (const source of peer.sources.slice()) {
    if (source.join === join) {
      peer.sources.splice(peer.sources.indexOf(source), 1);
      peer.own--;
    }
  }
  const mine = (branch: Branch) => branch.join === join;
  doomed.push(...peer.queue.filter(mine), ...peer.waiting.filter(mine), ...peer.busy.filter(mine));
  doomed.push(...peer.ready.filter(mine), ...peer.joins.map((other) => other.branch).filter(mine));
  recall(peer, mine, doomed);
}

/** Takes back what is lent: one cancel to each partner. */
function recall(peer: Peer, wanted: (branch: Branch) => boolean, doomed: Branch[]): void {
  for (const id of Object.keys(peer.partners)) {
    const partner = peer.partners[id];
    const leases = Object.keys(partner.lent)
      .map(Number)
      .filter((lease) => wanted(partner.lent[lease]));
    for (const lease of leases) doomed.push(closeLease(peer, partner, lease) as Branch);
    if (leases.length) sendCancel(peer, partner, leases);
  }
}

function sendCancel(peer: Peer, partner: Partner, leases: number[]): void {
  peer.ports.send(partner.id, JSON.stringify([CANCEL, peer.id, peer.boot, partner.boot].concat(leases as any)));
  partner.recheck = 2;
  if (!partner.openLeases) partner.silent = 0;
  keepTicking(peer);
}

/** The workflow ends here and now; what is lent is cancelled. */
export function revokeRoot(peer: Peer, root: Root): void {
  root.over = true;
  const mine = (branch: Branch) => branch.root === root;
  const doomed = peer.ready
    .concat(
      peer.queue,
      peer.waiting,
      peer.busy,
      peer.joins.map((join) => join.branch),
      peer.current || [], // in its midst, or interrupted there and not yet told so
    )
    .filter(mine);
  recall(peer, mine, doomed);
  for (const branch of doomed) cancelBranch(peer, branch);
  peer.roots--;
  if (root.ended) root.ended();
}

/** A branch has its outcome: its other leases are called back. */
export function cancelLosers(peer: Peer, branch: Branch): void {
  recall(peer, (other) => other === branch, []);
}

/** A worker hears that leases are no longer wanted. */
export function receiveCancel(peer: Peer, header: any[]): void {
  const owner = peer.owners[header[FROM]];
  if (!owner || owner.boot !== header[FROM_BOOT] || header[TO_BOOT] !== peer.boot) return;
  const leases = header.slice(4);
  for (const branch of heldBy(peer, owner)) {
    if (leases.indexOf(branch.lease) >= 0) cancelBranch(peer, branch);
  }
  sendStatus(peer, owner, [], leases);
}
