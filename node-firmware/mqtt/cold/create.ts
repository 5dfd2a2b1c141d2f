/** A session's beginning and its planned end. */
import { NEVER } from "../frame.ts";
import { KEEP_ALIVE_S } from "../../../shared/protocol/limits.ts";
import { ignore } from "../session.ts";
import { prefixed } from "../text.ts";
import { Link } from "../types.ts";
import type { Session, SessionOptions } from "../types.ts";
import { closeSocket, resetLink } from "./lost.ts";
import { open } from "./open.ts";

/**
 * @returns a session at rest; `connectSession` starts it
 * @example
 * const session = createSession({ clientId: "ab12", brokers: [{ host: "10.0.0.1", port: 1883 }], inbox: "broccoli/main/i/ab12", ... });
 * connectSession(session);
 */
export function createSession(options: SessionOptions): Session {
  // Properties are searched in order: those of the fast path first.
  const state = {
    mark: NEVER,
    heard: false,
    onInbox: options.onInbox,
    sent: 0,
    room: -1,
    socket: null,
    phase: Link.Ended,
    unread: "",
    need: 2,
    skip: 0,
    missing: 0,
    torn: false,
    onMessage: options.onMessage,
    inbox: options.inbox,
    inboxMark: prefixed(options.inbox),
    refused: false,
    sentAtTick: 0,
    pinged: false,
    fails: 0,
    timer: undefined,
    lastId: 0,
    unacked: [],
    pending: [],
  };
  return Object.assign(state, options, { keepAliveS: options.keepAliveS || KEEP_ALIVE_S });
}

/** Starts a session, or has one that waits try at once (the WiFi is back). One that is connected or connecting is left alone. */
export function connectSession(session: Session): void {
  if (session.phase === Link.Waiting || session.phase === Link.Ended) open(session);
}

/** Ends the session for good: DISCONNECT, so that the will is not published [MQTT-3.14.4-3], then what is unsent, then the end. */
export function disconnect(session: Session): void {
  const socket = session.socket;
  const wasConnected = session.phase === Link.Connected;
  if (session.timer) clearTimeout(session.timer);
  session.timer = undefined;
  resetLink(session, Link.Ended);
  if (!wasConnected || !socket) return closeSocket(session);
  session.socket = null;
  socket.removeAllListeners();
  socket.on("data", ignore);
  socket.write("\xe0\0");
  socket.end();
}
