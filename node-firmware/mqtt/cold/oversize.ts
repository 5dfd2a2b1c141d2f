/** Packets that do not fit: thrown away as they come, without being kept. */
import { MAX_TOPIC_BYTES } from "../limits.ts";
import { send } from "../session.ts";
import { numberAt } from "../text.ts";
import { MqttFault } from "../types.ts";
import type { Session } from "../types.ts";
import { lost } from "./lost.ts";

/** @returns where the head of the PUBLISH ends: topic, and the id at QoS 1; none of it where the topic alone is too long */
function headEnd(buffer: string, at: number): number {
  if (buffer.length < at + 2) return at + 2;
  const topic = numberAt(buffer, at);
  return topic > MAX_TOPIC_BYTES ? 0 : at + 2 + topic + (buffer.charCodeAt(0) & 6 ? 2 : 0);
}

/** Without its PUBACK a broker would keep an inflight slot for it until the link ends. */
function acknowledge(session: Session, end: number): void {
  if ((session.unread.charCodeAt(0) & 6) === 2) send(session, "\x40\x02" + session.unread.substr(end - 2, 2));
}

function skip(session: Session, total: number): void {
  session.skip = Math.max(0, total - session.unread.length);
  session.unread = session.unread.substr(total);
  session.need = 2;
  session.missing = 0;
}

/**
 * A packet longer than MAX_PACKET_BYTES: a PUBLISH is acknowledged, reported with its topic and skipped; nothing else may
 * be so long. A length that goes on after its fourth byte is no length [2.2.3].
 *
 * @returns whether the framing loop goes on
 */
export function takeTooLarge(session: Session, byte: number, at: number, size: number): boolean {
  const buffer = session.unread;
  if (byte > 127 || (buffer.charCodeAt(0) & 240) !== 48) {
    lost(session, MqttFault.Malformed, "length");
    return false;
  }
  const end = headEnd(buffer, at);
  if (buffer.length < end) {
    session.need = end;
    return false;
  }
  if (end) acknowledge(session, end);
  skip(session, at + size);
  session.onReport(MqttFault.PacketTooLarge, (end ? buffer.substr(at + 2, numberAt(buffer, at)) + " " : "") + size);
  return true;
}
