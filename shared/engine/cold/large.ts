/** Results that are larger than this peer may send, or may keep. */
import { encode } from "../../protocol/codec.ts";
import { KEPT_BYTES, NODE_PACKET_BYTES } from "../../protocol/limits.ts";
import { FAILED } from "../../protocol/packets.ts";
import type { Peer } from "../peer.ts";

/** A line that is larger than most. @returns it, or what goes in its place */
export function takeLarge(peer: Peer, line: string): string {
  if (line.length > peer.largest) return refuseLine(peer, line);
  dropLarge(peer);
  return line;
}

/** The error's line that goes in the place of a line that is too long. */
export function refuseLine(peer: Peer, line: string): string {
  const what = line.charAt(0) === FAILED ? "the error" : "the result";
  const message = what + " has " + line.length + " bytes, " + peer.name + " sends " + peer.largest + " at a time";
  return FAILED + encode(["ValueTooLargeError", message, "", "", peer.id, 1]);
}

/** A node keeps one large packet for a probe, which is about to be sent: two for each owner would be more than all its memory. */
export function dropLarge(peer: Peer): void {
  if (peer.largest > NODE_PACKET_BYTES) return;
  for (const id of Object.keys(peer.owners)) {
    const owner = peer.owners[id];
    if (owner.before.length > KEPT_BYTES) owner.before = "";
    if (owner.last.length > KEPT_BYTES) owner.last = "";
  }
}
