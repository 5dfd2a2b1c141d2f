/** The broker's answer to CONNECT [3.2]. */
import { WATCH_BYTES } from "../limits.ts";
import { arm } from "../session.ts";
import { Link, MqttFault } from "../types.ts";
import type { Session } from "../types.ts";
import { lost } from "./lost.ts";
import { redeliver } from "./reliable.ts";

function accepted(session: Session): void {
  session.phase = Link.Connected;
  session.sent = 0;
  session.sentAtTick = 0;
  session.room = WATCH_BYTES;
  arm(session, session.keepAliveS * 500);
  redeliver(session);
  session.onConnect();
}

/** The first packet must be a CONNACK [MQTT-3.2.0-1]; return codes 1 to 5 are refusals [3.2.2.3]. */
export function takeConnack(session: Session, first: number, buffer: string, at: number, end: number): void {
  const code = buffer.charCodeAt(at + 1);
  if (first !== 32 || end !== at + 2 || code > 5) lost(session, MqttFault.Malformed, "CONNACK");
  else if (code) lost(session, MqttFault.Unreachable + code, "");
  else accepted(session);
}
