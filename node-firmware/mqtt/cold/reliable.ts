/** QoS 1, both ways [4.3.2]. */
import { deliver } from "../frame.ts";
import { MAX_PACKET_BYTES, MAX_UNACKED, MAX_UNACKED_BYTES } from "../limits.ts";
import { send } from "../session.ts";
import { bytesOf, numberAt, prefixed, remainingLength, twoBytes } from "../text.ts";
import { Link, MqttFault } from "../types.ts";
import type { Session } from "../types.ts";
import { lost } from "./lost.ts";

/** The DUP flag in a PUBLISH's first byte [3.3.1.1]. */
const DUP = 8;

function isUsed(session: Session, id: number): boolean {
  return session.unacked.some(function (waiting) {
    return waiting.id === id;
  });
}

/** @returns a packet identifier that no unanswered packet holds, never 0 [MQTT-2.3.1-1, 2.3.1-2] */
export function nextId(session: Session): number {
  do {
    session.lastId = (session.lastId % 65535) + 1;
  } while (isUsed(session, session.lastId));
  return session.lastId;
}

/**
 * Publishes at QoS 1: kept until its PUBACK, and sent again with DUP after a reconnection. May be called while not connected.
 *
 * @param topic the plain topic
 * @param retain whether the broker keeps it for later subscribers; an empty payload then clears it [MQTT-3.3.1-10]
 * @returns false, and nothing is kept, when MAX_UNACKED or MAX_UNACKED_BYTES already wait or the packet is too long
 */
export function publishReliable(session: Session, topic: string, payload: string, retain: boolean): boolean {
  const name = prefixed(topic);
  const content = bytesOf(payload);
  const body = name.length + content.length + 2;
  let kept = body;
  for (const waiting of session.unacked) kept += waiting.packet.length;
  if (session.unacked.length >= MAX_UNACKED || body > MAX_PACKET_BYTES || kept > MAX_UNACKED_BYTES) return false;
  const id = nextId(session);
  const packet = (retain ? "3" : "2") + remainingLength(body) + name + twoBytes(id) + content;
  session.unacked.push({ id: id, packet: packet });
  if (session.phase === Link.Connected) send(session, packet);
  return true;
}

/** Publishes at QoS 1, retained. @see publishReliable */
export function publishRetained(session: Session, topic: string, payload: string): boolean {
  return publishReliable(session, topic, payload, true);
}

/** The broker has it. An unknown id is an answer to a packet of before: no fault. */
export function takePuback(session: Session, id: number): void {
  session.unacked = session.unacked.filter(function (waiting) {
    return waiting.id !== id;
  });
}

/** Sends what waits for its PUBACK once more, in order [MQTT-4.4.0-1, 4.6.0-1]. */
export function redeliver(session: Session): void {
  for (const waiting of session.unacked)
    send(session, String.fromCharCode(waiting.packet.charCodeAt(0) | DUP) + waiting.packet.substr(1));
}

/** A PUBLISH with flags: retained, or at QoS 1, which is answered once it was delivered [MQTT-4.3.2-2]. */
export function takeReliable(
  session: Session,
  flags: number,
  buffer: string,
  at: number,
  topicEnd: number,
  end: number,
): void {
  const qos = (flags >> 1) & 3;
  const start = qos ? topicEnd + 2 : topicEnd;
  // QoS 2 was never asked for, 3 and a DUP at QoS 0 do not exist [MQTT-3.3.1-2, 3.3.1-4]; an id is never 0.
  if (qos > 1 || start > end || (qos ? !numberAt(buffer, topicEnd) : flags & DUP))
    return lost(session, MqttFault.Malformed, "PUBLISH flags " + flags);
  deliver(session, buffer.substring(at + 2, topicEnd), buffer.substring(start, end));
  if (qos && session.phase === Link.Connected) send(session, "\x40\x02" + buffer.substr(topicEnd, 2));
}
