/** Results that are larger than this peer may send. */
import { encode } from "../../protocol/codec.ts";
import { FAILED } from "../../protocol/packets.ts";
import type { Peer } from "../peer.ts";

/** The error's line that goes in the place of a line that is too long. */
export function refuseLine(peer: Peer, line: string): string {
  const what = line.charAt(0) === FAILED ? "the error" : "the result";
  const message = what + " has " + line.length + " bytes, " + peer.name + " sends " + peer.largest + " at a time";
  return FAILED + encode(["ValueTooLargeError", message, "", "", peer.id, 1]);
}
