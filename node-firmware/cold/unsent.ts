/** Packets that the session could not take (no room, no link): sent when it can, in their order. */
import { NODE_PACKET_BYTES } from "../../shared/protocol/limits.ts";
import { publish } from "../mqtt/session.ts";
import { node } from "../state.ts";
import { inboxOf } from "./topics.ts";

/** Bytes that may wait: with a full output buffer beside them a node still has room. What is beyond is healed by probes. */
const MAX_UNSENT_BYTES = 6_000;

/** Keeps a packet for later; false where it can never go, or too much waits already. */
export function keepUnsent(peer: string, packet: string): boolean {
  let bytes = packet.length;
  for (const waiting of node.unsent) bytes += waiting[1].length;
  if (packet.length > NODE_PACKET_BYTES || bytes > MAX_UNSENT_BYTES) return false;
  node.unsent.push([peer, packet]);
  return true;
}

/** There is room again, or a link. */
export function sendUnsent(): void {
  while (node.unsent.length) {
    const first = node.unsent[0];
    if (!publish(node.session, node.topics[first[0]] || inboxOf(first[0]), first[1])) return;
    node.unsent.shift();
  }
}
