/** The end of a link, whatever ended it, and when to try again. */
import { NEVER } from "../frame.ts";
import { BACKOFF_FIRST_MS, BACKOFF_LAST_MS, REFUSED_DELAY_MS } from "../limits.ts";
import { arm, ignore } from "../session.ts";
import { Link, MqttFault } from "../types.ts";
import type { Broker, Session } from "../types.ts";

/** Forces a socket shut. `end` alone waits until all is sent, which on a half-open link is never. */
export function closeSocket(session: Session): void {
  const socket = session.socket;
  session.socket = null;
  if (!socket) return;
  socket.removeAllListeners();
  // Without a listener the socket would keep what still comes, and with that kept it never closes.
  socket.on("data", ignore);
  socket.end();
  socket.clsNow = true;
}

/** Forgets everything that belonged to the last connection. */
export function resetLink(session: Session, link: Link): void {
  session.phase = link;
  session.mark = NEVER;
  session.unread = "";
  session.need = 2;
  session.skip = 0;
  session.missing = 0;
  session.torn = false;
  session.sent = 0;
  session.room = -1;
  session.pinged = false;
  session.heard = false;
  session.pending = [];
}

/** @returns the broker of the next or current attempt: each failure moves on to the one after it */
export function brokerOf(session: Session): Broker {
  return session.brokers[session.fails % session.brokers.length];
}

/** A refusal that no waiting mends, as opposed to a broker that is busy. */
function isFinal(code: MqttFault): boolean {
  return code > MqttFault.Unreachable && code <= MqttFault.NotAuthorised && code !== MqttFault.BrokerUnavailable;
}

/** A link that the node ended itself, for want of memory, is tried again soon: the broker is well. The second time it waits. */
const OWN_FAULT = 0.2;

/** Exponential, drawn from the upper half of each step; a round of all brokers counts as one step. */
function retryDelayMs(session: Session, code: MqttFault): number {
  const brokers = session.brokers.length;
  if (isFinal(code) && session.fails % brokers === 0) return Math.floor(REFUSED_DELAY_MS * (1 + Math.random()));
  const round = Math.min(6, Math.floor((session.fails - 1) / brokers));
  const step =
    Math.min(BACKOFF_LAST_MS, BACKOFF_FIRST_MS * Math.pow(2, round)) *
    (round || code !== MqttFault.HandlerFailed ? 1 : OWN_FAULT);
  return Math.floor(step * (0.5 + Math.random() / 2));
}

/**
 * Gives the link up and plans the next attempt. Called once for each link, from whatever noticed first.
 *
 * @param code why
 * @param detail what it was about, for the report; the broker's address is added
 */
export function lost(session: Session, code: MqttFault, detail: string): void {
  const wasConnected = session.phase === Link.Connected;
  const broker = brokerOf(session);
  closeSocket(session);
  resetLink(session, Link.Waiting);
  session.fails++;
  arm(session, retryDelayMs(session, code));
  session.onReport(code, broker.host + ":" + broker.port + (detail && " " + detail));
  if (wasConnected) session.onDisconnect(code);
}
