/** After an interrupted callback: Espruino takes the `data` listener away from a socket whose callback ran out of memory or stack. */
import { takePieces } from "../frame.ts";
import { onData } from "../session.ts";
import { MqttFault } from "../types.ts";
import type { Session } from "../types.ts";
import { lost } from "./lost.ts";

/**
 * Gives the socket its listener back; call it for each `errorFlag`. What came meanwhile was kept and is delivered.
 * A chunk that was lost while it was appended has broken the stream of packets: then the link ends.
 */
export function rearm(session: Session): void {
  if (!session.socket) return;
  session.socket.removeAllListeners("data");
  session.socket.on("data", onData.bind(session));
  if (session.torn) lost(session, MqttFault.HandlerFailed, "chunk lost");
  else if (session.unread) takePieces(session, "");
}
