/** Results on their way to the owner: lines gather until they fill a segment, the batch is done, or some time has passed. */
import { FLUSH_BYTES, FLUSH_MS, KEPT_BYTES } from "../protocol/limits.ts";
import { dropLarge, takeLarge } from "./cold/large.ts";
import type { Owner, Peer } from "./peer.ts";

/** Writes a result line for a lease: alone where nothing else is due to its owner, else beside the others. */
export function answer(peer: Peer, owner: Owner, lease: number, line: string): void {
  if (line.length > KEPT_BYTES) line = takeLarge(peer, line);
  if (--owner.queued < 1 && !owner.lines) post(peer, owner, lease, line);
  else gather(peer, owner, lease, line);
}

function gather(peer: Peer, owner: Owner, lease: number, line: string): void {
  owner.leases += "," + lease;
  owner.lines += "\n" + line;
  if (owner.queued < 1 || owner.lines.length > FLUSH_BYTES) flush(peer, owner);
  else peer.unsent = true;
}

/** Sends one packet, of leases as "1,2" and a line for each, and keeps the last two for a probe. */
function post(peer: Peer, owner: Owner, leases: string | number, lines: string): void {
  const packet = owner.head + ++owner.sent + peer.shareText + leases + "]\n" + lines;
  owner.before = owner.last;
  owner.last = packet;
  peer.ports.send(owner.id, packet);
}

/** A turn is over and lines wait: sends all of an owner whose batch is done, else what has waited long enough. */
export function flushAll(peer: Peer): void {
  peer.unsent = false;
  for (const id in peer.owners) {
    const owner = peer.owners[id];
    if (owner.lines) {
      if (owner.queued < 1) flush(peer, owner);
      else hold(peer, owner);
    }
  }
}

/** Sends an owner's lines as one packet. */
export function flush(peer: Peer, owner: Owner): void {
  const leases = owner.leases.substr(1);
  const lines = owner.lines.substr(1);
  if (lines.length > KEPT_BYTES) dropLarge(peer);
  owner.leases = "";
  owner.lines = "";
  owner.since = 0;
  post(peer, owner, leases, lines);
}

function hold(peer: Peer, owner: Owner): void {
  const now = peer.ports.now();
  if (!owner.since) {
    owner.since = now;
    peer.ports.later(() => {
      if (owner.lines) flush(peer, owner);
    }, FLUSH_MS);
  } else if (now - owner.since >= FLUSH_MS) flush(peer, owner);
}
