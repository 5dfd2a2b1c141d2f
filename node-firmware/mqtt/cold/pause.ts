/** The network under the session comes and goes: whoever knows of it first says so. */
import { Link, MqttFault } from "../types.ts";
import type { Session } from "../types.ts";
import { closeSocket, resetLink } from "./lost.ts";

/** The network is gone, the link with it. No attempts until `connectSession`: without a network each would wait for its time-out. */
export function pauseSession(session: Session): void {
  const wasConnected = session.phase === Link.Connected;
  closeSocket(session);
  if (session.timer) clearTimeout(session.timer);
  session.timer = undefined;
  resetLink(session, Link.Ended);
  if (wasConnected) session.onDisconnect(MqttFault.Closed);
}
