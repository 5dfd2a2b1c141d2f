/** One attempt to reach a broker: the TCP connection and the CONNECT packet [3.1]. */
import { CONNACK_TIMEOUT_MS } from "../limits.ts";
import type { Net, Socket } from "../../platform.ts";
import { arm, onClose, onData, send } from "../session.ts";
import { prefixed, remainingLength, twoBytes } from "../text.ts";
import { Link, MqttFault } from "../types.ts";
import type { Broker, Session } from "../types.ts";
import { brokerOf, lost, resetLink } from "./lost.ts";

declare function require(name: "net"): Net;

/** Clean session always [MQTT-3.1.2-6]: the engine's own leases and acks are what survives a link, not the broker's queue. */
const CLEAN_SESSION = 2;

function connectFlags(session: Session, broker: Broker): number {
  const will = session.will;
  return (
    CLEAN_SESSION |
    (will ? 4 | (will.qos << 3) | (will.retain ? 32 : 0) : 0) |
    (broker.user ? 128 : 0) |
    (broker.user && broker.password ? 64 : 0)
  );
}

/**
 * The CONNECT packet. Fields in the order of [MQTT-3.1.3-1]; a password without a user is left out, as [MQTT-3.1.2-22] asks.
 *
 * @returns its bytes
 */
export function connectPacket(session: Session, broker: Broker): string {
  const will = session.will;
  const body =
    prefixed("MQTT") +
    String.fromCharCode(4, connectFlags(session, broker)) +
    twoBytes(session.keepAliveS) +
    prefixed(session.clientId) +
    (will ? prefixed(will.topic) + prefixed(will.payload) : "") +
    (broker.user ? prefixed(broker.user) + (broker.password ? prefixed(broker.password) : "") : "");
  return "\x10" + remainingLength(body.length) + body;
}

/** Espruino's connect blocks, and throws where it is refused or the name unknown. @returns the socket or null */
function connectSocket(session: Session, broker: Broker): Socket | null {
  try {
    return require("net").connect({ host: broker.host, port: broker.port });
  } catch (error) {
    lost(session, MqttFault.Unreachable, String(error));
    return null;
  }
}

/** Tries the next broker. What comes of it: `onConnect`, or a report and another attempt. */
export function open(session: Session): void {
  const broker = brokerOf(session);
  resetLink(session, Link.Connecting);
  arm(session, CONNACK_TIMEOUT_MS);
  const socket = connectSocket(session, broker);
  if (!socket) return;
  session.socket = socket;
  socket.on("data", onData.bind(session));
  socket.on("close", onClose.bind(session));
  send(session, connectPacket(session, broker));
}
