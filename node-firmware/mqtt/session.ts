/**
 * The MQTT 3.1.1 session's resident part: what runs for every message and every tick.
 * It does not build CONNECT or SUBSCRIBE packets, and knows nothing of tasks: see `cold/` and the worker.
 *
 * Hot functions hold only what always runs; rare branches are one call (text that is skipped costs as if it were read).
 */
import { lost } from "./cold/lost.ts";
import { open } from "./cold/open.ts";
import { isStuck, isUnanswered } from "./cold/stuck.ts";
import { NEVER, takePieces } from "./frame.ts";
import { FULL_BYTES, MAX_PACKET_BYTES, MOST_UNSENT_BYTES, WATCH_BYTES } from "./limits.ts";
import { chars } from "./text.ts";
import { Link, MqttFault } from "./types.ts";
import type { Session } from "./types.ts";

/** PINGREQ without flags or body [3.12]. */
const PINGREQ = "\xc0\0";

/** The socket's `drain`, while watched: all is sent. */
export function onDrained(this: Session): void {
  this.socket!.removeAllListeners("drain");
  this.sent = 0;
  this.room = WATCH_BYTES;
  if (this.refused) {
    this.refused = false;
    this.onDrain();
  }
}

/**
 * Writes a control packet; small, so there is always room. A socket that has just died throws. A broker that sends and does not
 * read would have its acknowledgements pile up here without end: the socket is closed, and the session connects anew.
 */
export function send(session: Session, packet: string): void {
  session.sent += packet.length;
  try {
    const socket = session.socket!;
    socket.write(packet);
    if (socket.dSnd!.length > MOST_UNSENT_BYTES) socket.clsNow = true;
  } catch {
    // its `close` follows
  }
}

/** Listens to what a socket that was given up still has to say. */
export function ignore(): void {}

function refuse(session: Session, size: number): boolean {
  session.sent -= size;
  session.refused = true;
  return false;
}

/** From here on `drain` tells when there is room again. */
function watch(session: Session): boolean {
  session.room = FULL_BYTES;
  session.socket!.on("drain", onDrained.bind(session));
  return true;
}

/** Counts anew from what the socket really holds: seldom anything, so that watching it, which is dear, is seldom needed. */
function recount(session: Session, size: number): boolean {
  const unsent = session.socket!.dSnd;
  session.sent = (unsent === undefined ? WATCH_BYTES : unsent.length) + size;
  return session.sent <= WATCH_BYTES || watch(session);
}

/** More was written than is known to be sent, or the session is not connected. */
function hasRoom(session: Session, size: number): boolean {
  return session.room === WATCH_BYTES && size <= MAX_PACKET_BYTES ? recount(session, size) : refuse(session, size);
}

/**
 * Publishes at QoS 0.
 *
 * @param topic the topic behind its length: `prefixed(topic)`, made once for each receiver
 * @param payload bytes: what `JSON.stringify` prints is; other text goes through `bytesOf` where the build may know Unicode
 * @returns false, and nothing is sent, while not connected, when the output buffer is full (`onDrain` follows), or when
 *   the packet is longer than MAX_PACKET_BYTES
 * @example publish(session, prefixed("broccoli/main/i/ab12"), "hello")
 */
export function publish(session: Session, topic: string, payload: string): boolean {
  const size = topic.length + payload.length;
  if ((session.sent += size) > session.room && !hasRoom(session, size)) return false;
  try {
    session.socket!.write((size < 128 ? chars(48, size) : chars(48, (size & 127) | 128, size >> 7)) + topic + payload);
    return true;
  } catch {
    return false;
  }
}

/**
 * The socket's `data`, with the session as `this`. A chunk that is one whole QoS 0 PUBLISH to the inbox is known by its
 * start: type, remaining length (of one or two bytes) and topic, all of which the chunk's length decides. All else goes
 * the long way.
 */
export function onData(this: Session, data: string): void {
  const size = data.length - 2;
  const start = (size < 128 ? chars(48, size) : chars(48, ((size - 1) & 127) | 128, (size - 1) >> 7)) + this.mark;
  this.heard = true;
  if (data.startsWith(start)) this.onInbox(data.substr(start.length));
  else takePieces(this, data);
}

/** The socket's `close`, with the session as `this`. */
export function onClose(this: Session): void {
  lost(this, MqttFault.Closed, "");
}

/**
 * A link that carried nothing for an interval is asked for a sign; one that then gives none is half open [3.1.2.10]. Nor is it a
 * sign when what comes is taken for the rest of a packet that never ends.
 */
function keepAlive(session: Session): void {
  if (session.pinged && !session.heard) return lost(session, MqttFault.NoPingResponse, "");
  if (session.mark === NEVER && isStuck(session)) return lost(session, MqttFault.Malformed, "half a packet");
  if (session.pending.length && isUnanswered(session)) return lost(session, MqttFault.NoPingResponse, "SUBSCRIBE");
  session.fails = 0;
  if (!session.heard || session.sent === session.sentAtTick) {
    session.pinged = true;
    send(session, PINGREQ);
  }
  session.heard = false;
  session.sentAtTick = session.sent;
}

/** The session's only timer. It arms itself first: an interrupted callback must not end it. */
export function onTick(session: Session): void {
  arm(session, session.keepAliveS * 500);
  if (session.phase === Link.Connected) keepAlive(session);
  else if (session.phase === Link.Waiting) open(session);
  else lost(session, MqttFault.NoConnack, "");
}

/** Sets the session's timer to `ms` from now. */
export function arm(session: Session, ms: number): void {
  if (session.timer) clearTimeout(session.timer);
  session.timer = setTimeout(onTick, ms, session);
}
