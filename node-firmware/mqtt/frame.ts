/** Packets that come in pieces, merged, or not as QoS 0 on the inbox: the framing loop [2.2]. */
import { takeConnack } from "./cold/connack.ts";
import { takeControl } from "./cold/control.ts";
import { lost } from "./cold/lost.ts";
import { takeTooLarge } from "./cold/oversize.ts";
import { takeReliable } from "./cold/reliable.ts";
import { CHUNK_BYTES, MAX_PACKET_BYTES } from "./limits.ts";
import { numberAt } from "./text.ts";
import { Link, MqttFault } from "./types.ts";
import type { Session } from "./types.ts";

/** Stands for the mark while bytes are buffered: no chunk shows it at place 2 or 3 and passes as a PUBLISH of its length. */
export const NEVER = "\0\0\0\0never";

/** Gives a message to its receiver. */
export function deliver(session: Session, topic: string, payload: string): void {
  if (topic === session.inbox) session.onInbox(payload);
  else session.onMessage(topic, payload);
}

/** A PUBLISH packet whose body is `buffer` from `at` to `end` [3.3]. */
function takePublish(session: Session, flags: number, buffer: string, at: number, end: number): void {
  const topicEnd = at + 2 + numberAt(buffer, at);
  // So written that NaN, of a body without two bytes, is refused too.
  if (!(topicEnd > at + 2 && topicEnd <= end)) lost(session, MqttFault.Malformed, "topic");
  else if (flags & 14) takeReliable(session, flags, buffer, at, topicEnd, end);
  else deliver(session, buffer.slice(at + 2, topicEnd), buffer.slice(topicEnd, end));
}

/** One whole packet, by the type in its first byte [2.2.1]. PINGRESP is here since it comes to an idle node. */
function takeWhole(session: Session, first: number, buffer: string, at: number, end: number): void {
  if (session.phase !== Link.Connected) takeConnack(session, first, buffer, at, end);
  else if ((first & 240) === 48) takePublish(session, first, buffer, at, end);
  else if (first === 208 && at === end) session.pinged = false;
  else takeControl(session, first, buffer, at, end);
}

/** The packet is cut off the buffer before its handler runs: one that is interrupted takes no other with it. */
function takeFirst(session: Session, at: number, size: number): boolean {
  const buffer = session.unread;
  const end = at + size;
  session.unread = buffer.substr(end);
  session.need = 2;
  session.missing = 0;
  try {
    takeWhole(session, buffer.charCodeAt(0), buffer, at, end);
  } catch (error) {
    session.onReport(MqttFault.HandlerFailed, String(error));
  }
  return true;
}

/** Waits until the buffer holds `bytes` bytes. */
function wait(session: Session, bytes: number): boolean {
  session.need = bytes;
  return false;
}

/** Whether a packet is not to be taken in: it is too long, or comes in pieces for which there is no memory. */
function isTooLarge(session: Session, total: number): boolean {
  if (total > MAX_PACKET_BYTES) return true;
  return session.unread.length < total && total > CHUNK_BYTES && !!session.hasMemory && !session.hasMemory(total);
}

/** Handles the first packet in the buffer, if it is whole. @returns whether there may be another */
function takeNext(session: Session): boolean {
  const buffer = session.unread;
  if (buffer.length < session.need) return false;
  let at = 1;
  let scale = 1;
  let size = 0;
  let byte = 128;
  while (byte > 127 && at < 5) {
    if (at === buffer.length) return wait(session, at + 1);
    byte = buffer.charCodeAt(at++);
    size += (byte & 127) * scale;
    scale *= 128;
  }
  if (byte > 127 || (size > CHUNK_BYTES && isTooLarge(session, at + size)))
    return takeTooLarge(session, byte, at, size);
  return buffer.length < at + size ? wait(session, at + size) : takeFirst(session, at, size);
}

/** The rest of a packet that is being skipped. @returns what comes after it */
function skipBytes(session: Session, data: string): string {
  const rest = data.substr(session.skip);
  session.skip = Math.max(0, session.skip - data.length);
  if (!session.skip) session.missing = 0;
  return rest;
}

/** A chunk that is not one whole inbox packet. */
export function takePieces(session: Session, data: string): void {
  if (session.skip) data = skipBytes(session, data);
  session.torn = true;
  session.unread += data;
  session.torn = false;
  while (takeNext(session));
  session.mark = session.unread || session.skip ? NEVER : session.inboxMark;
}
