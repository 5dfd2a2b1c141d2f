/** Owners as a worker knows them: first meeting, doubtful grants, probes, cancels, silence. */
import { decodeArgs } from "../../protocol/codec.ts";
import { fault } from "../../protocol/fault.ts";
import { MAX_OWNERS, NODE_PACKET_BYTES, OWNER_CHECK_MS } from "../../protocol/limits.ts";
import {
  CALL,
  FROM,
  FROM_BOOT,
  GRANT_COUNTS,
  GRANT_LEASE,
  GRANT_MORE,
  PROBE_LEASES,
  PROBE_TOP,
  RESULT,
  RESULT_LEASES,
  RETURNED,
  STATUS,
  TO_BOOT,
} from "../../protocol/packets.ts";
import { answer, flush } from "../outbox.ts";
import { NO_CALL, type Branch, type Owner, type Peer } from "../peer.ts";
import { receiveCall } from "../receive.ts";
import { cancelBranch } from "./cancel.ts";
import { checkPeer, isPeer, checkCall } from "./guard.ts";
import { seePartner } from "./partners.ts";
import { receiveUrgent } from "./ranks.ts";
import { FULL } from "./room.ts";

/** A sender that is new, or new since its reboot. What its former boot had here is dropped. */
export function meetOwner(peer: Peer, header: any[]): Owner {
  const id = header[FROM];
  checkPeer(id, header[FROM_BOOT]);
  if (peer.owners[id]) forgetOwner(peer, peer.owners[id]);
  const isFull = !makeRoom(peer);
  const head = JSON.stringify([RESULT, peer.id, peer.boot, header[FROM_BOOT]]);
  const owner: Owner = {
    boot: header[FROM_BOOT],
    mark: 0,
    heard: peer.checks,
    queued: isFull ? Infinity : 0, // what it sends is returned
    leases: "",
    lines: "",
    head: head.slice(0, head.length - 1) + ",",
    sent: 0,
    last: "",
    before: "",
    since: 0,
    id,
  };
  if (isFull) return owner;
  peer.owners[id] = owner;
  shareWindow(peer);
  checkOwners(peer);
  return owner;
}

function shareWindow(peer: Peer): void {
  peer.share = Math.max(1, Math.floor(peer.window / Math.max(1, Object.keys(peer.owners).length)));
  peer.shareText = "," + peer.share + ",";
}

/** Beyond the bound the owner that was unheard for longest makes room, of those for whom nothing is held; false where there is none. */
function makeRoom(peer: Peer): boolean {
  const ids = Object.keys(peer.owners);
  if (ids.length < MAX_OWNERS || peer.largest > NODE_PACKET_BYTES) return true;
  const spare = ids.map((id) => peer.owners[id]).filter((owner) => owner.queued < 1 && !owner.lines);
  let oldest = spare[0];
  for (const owner of spare) if (owner.heard < oldest.heard) oldest = owner;
  if (oldest) forgetOwner(peer, oldest);
  return !!oldest;
}

/** Drops an owner and all that is held for it; what runs finishes unheard. */
export function forgetOwner(peer: Peer, owner: Owner): void {
  for (const branch of heldBy(peer, owner)) cancelBranch(peer, branch);
  delete peer.owners[owner.id];
  if (peer.caller === owner) peer.callHead = NO_CALL;
  shareWindow(peer);
}

/** Owners unheard for two checks are forgotten: this ends the orphans of dead owners and closed laptops. */
export function checkOwners(peer: Peer): void {
  if (peer.checking) return;
  peer.checking = true;
  peer.ports.later(() => {
    peer.checking = false;
    peer.checks++;
    const ids = Object.keys(peer.owners);
    if (ids.length) checkOwners(peer); // first: what follows may be interrupted
    for (const id of ids) {
      if (peer.checks - peer.owners[id].heard > 2) forgetOwner(peer, peer.owners[id]);
    }
  }, OWNER_CHECK_MS);
}

/** All that is held for an owner, wherever it waits. */
export function heldBy(peer: Peer, owner: Owner): Branch[] {
  const all = peer.queue.concat(
    peer.waiting,
    peer.busy,
    peer.joins.map((join) => join.branch),
  );
  if (peer.current) all.push(peer.current);
  return all.filter((branch, i) => branch.owner === owner && !branch.over && all.indexOf(branch) === i);
}

/** A grant that is not simply taken: for another boot, a duplicate, late, or more than there is room for. */
export function refuseGrant(peer: Peer, owner: Owner, header: any[], lines: string[], doubtful: boolean): void {
  const first = +header[GRANT_LEASE];
  const leases: number[] = [];
  for (let i = GRANT_COUNTS; i < header.length; i++) {
    for (let n = header[i]; n > 0 && leases.length < lines.length; n--) leases.push(first + leases.length);
  }
  if (header[TO_BOOT] !== peer.boot) return; // meant for a former boot: the owner hears of this one by its presence
  owner.heard = peer.checks;
  if (doubtful) return answerDoubtful(peer, owner, leases);
  owner.mark = first + leases.length - 1;
  owner.queued += leases.length;
  for (const lease of leases) answer(peer, owner, lease, RETURNED + (peer.short || FULL));
  if (owner.lines) flush(peer, owner);
}

/** A call that is not simply taken: what a grant of one would meet. */
export function doubtCall(peer: Peer, owner: Owner, lease: number): void {
  const header = [CALL, owner.id, owner.boot, peer.boot, lease, 0, 0, 0, 1];
  refuseGrant(peer, owner, header, ["", "", ""], !(lease > owner.mark));
}

/** A call of another owner than the last one's. What its text begins with is remembered: it is not looked at again. */
export function meetCaller(peer: Peer, text: string): void {
  const call = JSON.parse(checkCall(text));
  const owner = ownerOf(peer, call);
  if (call[TO_BOOT] !== peer.boot) return; // meant for a former boot: the owner hears of this one by its presence
  const rest = afterCommas(text, TO_BOOT + 1);
  if (!rest) throw fault("TypeError", "no call"); // else every packet would begin as its caller's do
  if (peer.owners[owner.id] === owner) {
    peer.caller = owner;
    peer.callHead = text.slice(0, rest);
    peer.callAt = rest;
  }
  receiveCall(peer, owner, "[" + text.slice(rest));
}

/** Where a text goes on after so many commas: an id holds none. */
function afterCommas(text: string, count: number): number {
  let at = 0;
  while (count-- > 0) at = text.indexOf(",", at) + 1;
  return at;
}

/** The sender of a packet. */
function ownerOf(peer: Peer, header: any[]): Owner {
  const known = peer.owners[header[FROM]];
  return known && known.boot === header[FROM_BOOT] ? known : meetOwner(peer, header);
}

/** Leases at or below the mark: held, kept, or gone; never run again. */
function answerDoubtful(peer: Peer, owner: Owner, leases: number[]): void {
  const gone = missingOf(peer, owner, leases);
  resend(peer, owner, leases);
  if (gone.length) sendStatus(peer, owner, [], gone);
}

/** Friends that a grant names: workers for this peer's own children. */
export function noteGrant(peer: Peer, header: any[]): void {
  const friends = header[GRANT_MORE];
  if (friends) receiveUrgent(peer);
  if (!Array.isArray(friends)) return;
  for (const friend of friends) {
    if (!friend || friend[0] === peer.id || !isPeer(friend[0], friend[1])) continue;
    const known = peer.partners[friend[0]];
    if (!(known && known.openLeases)) {
      seePartner(peer, { id: friend[0], boot: friend[1], window: friend[2] });
    }
  }
}

/** A probe: the owner's list of all leases open here. */
export function receiveProbe(peer: Peer, header: any[]): void {
  if (header[TO_BOOT] !== peer.boot) return;
  const owner = ownerOf(peer, header);
  const listed: number[] = header.slice(PROBE_LEASES);
  owner.heard = peer.checks;
  const mark = owner.mark;
  if (header[PROBE_TOP] > mark) owner.mark = header[PROBE_TOP];
  for (const branch of heldBy(peer, owner)) {
    const lease = branch.lease as number;
    if (lease <= header[PROBE_TOP] && listed.indexOf(lease) < 0) cancelBranch(peer, branch);
  }
  const never = listed.filter((lease) => lease > mark);
  const older = listed.filter((lease) => lease <= mark);
  const gone = missingOf(peer, owner, older);
  resend(peer, owner, older);
  if (owner.lines) flush(peer, owner);
  sendStatus(peer, owner, never, gone);
}

/** Which leases are neither held nor answered by a packet that is still kept. */
function missingOf(peer: Peer, owner: Owner, leases: number[]): number[] {
  const held = heldBy(peer, owner).map((branch) => branch.lease);
  // Espruino also finds what a text ends within: the last sign is no beginning of what is looked for.
  const pending = owner.leases + ",;";
  const kept = keptLeases(owner.last).concat(keptLeases(owner.before));
  return leases.filter(
    (lease) => held.indexOf(lease) < 0 && kept.indexOf(lease) < 0 && pending.indexOf("," + lease + ",") < 0,
  );
}

function keptLeases(packet: string): number[] {
  if (!packet) return [];
  const end = packet.indexOf("\n");
  return (decodeArgs(packet.slice(0, end))[0] as any[]).slice(RESULT_LEASES);
}

/** Sends kept packets again where they answer for leases that the owner still asks about. */
function resend(peer: Peer, owner: Owner, leases: number[]): void {
  for (const packet of [owner.before, owner.last]) {
    if (keptLeases(packet).some((lease) => leases.indexOf(lease) >= 0)) peer.ports.send(owner.id, packet);
  }
}

/** Tells an owner what is not held here: never seen, or no longer known. */
export function sendStatus(peer: Peer, owner: Owner, never: number[], gone: number[]): void {
  const head: any[] = [STATUS, peer.id, peer.boot, owner.boot, owner.sent, peer.share];
  peer.ports.send(owner.id, JSON.stringify(head.concat(never, [0], gone)));
}
