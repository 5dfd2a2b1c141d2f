/** Results that are larger than this peer may send, or may keep. */
import { encode } from "../../protocol/codec.ts";
import { KEPT_BYTES, NODE_PACKET_BYTES } from "../../protocol/limits.ts";
import { FAILED } from "../../protocol/packets.ts";
import type { Owner, Peer } from "../peer.ts";

/** The error's line that goes in the place of a line that is too long. */
export function refuseLine(peer: Peer, line: string): string {
  const what = line.charAt(0) === FAILED ? "the error" : "the result";
  const message = what + " has " + line.length + " bytes, " + peer.name + " sends " + peer.largest + " at a time";
  return FAILED + encode(["ValueTooLargeError", message, "", "", peer.id, 1]);
}

/** A node keeps one large packet for a probe, the latest: two for each owner would be more than all its memory. */
export function keepLarge(peer: Peer, latest: Owner): void {
  if (peer.largest > NODE_PACKET_BYTES) return;
  for (const id of Object.keys(peer.owners)) {
    const owner = peer.owners[id];
    if (owner.before.length > KEPT_BYTES) owner.before = "";
    if (owner !== latest && owner.last.length > KEPT_BYTES) owner.last = "";
  }
}
