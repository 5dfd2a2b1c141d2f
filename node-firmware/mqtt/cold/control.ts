/** The packets that come seldom: answers to what was subscribed and published at QoS 1, and all that must not come. */
import { numberAt } from "../text.ts";
import { MqttFault } from "../types.ts";
import type { Session } from "../types.ts";
import { lost } from "./lost.ts";
import { takePuback } from "./reliable.ts";
import { takeSuback } from "./subscribe.ts";

/** First bytes, flags included: other flags than the reserved ones end the link [MQTT-2.2.2-2]. */
const PUBACK = 0x40;
const SUBACK = 0x90;
const UNSUBACK = 0xb0;

/** A packet other than PUBLISH and PINGRESP. One that no server may send, or with the wrong length, ends the link [4.8]. */
export function takeControl(session: Session, first: number, buffer: string, at: number, end: number): void {
  const id = numberAt(buffer, at);
  if (first === PUBACK && end === at + 2) takePuback(session, id);
  else if (first === SUBACK && end > at + 2) takeSuback(session, id, buffer, at + 2, end);
  else if (first !== UNSUBACK || end !== at + 2) lost(session, MqttFault.Malformed, "packet type " + first);
}
