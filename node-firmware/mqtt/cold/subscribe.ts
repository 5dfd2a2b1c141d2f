/** SUBSCRIBE, UNSUBSCRIBE and their answers [3.8 to 3.11]. */
import { send } from "../session.ts";
import { prefixed, remainingLength, twoBytes } from "../text.ts";
import { MqttFault } from "../types.ts";
import type { Session } from "../types.ts";
import { nextId } from "./reliable.ts";

/** A SUBACK's code for a refused filter [3.9.3]. */
const REFUSED = 128;

/** A list of filters as the body of a packet; `suffix` follows each: the QoS, or nothing. */
function filters(topics: string[], suffix: string): string {
  let body = "";
  for (const topic of topics) body += prefixed(topic) + suffix;
  return body;
}

/**
 * Subscribes to filters; `onSubscribed` follows once all pending subscriptions are answered, a report for each refused one.
 * With a clean session nothing outlives a link: call it from `onConnect`.
 *
 * @param topics at least one [MQTT-3.8.3-3]; together below MAX_PACKET_BYTES
 * @param qos the highest at which the broker may deliver
 */
export function subscribe(session: Session, topics: string[], qos: 0 | 1): void {
  const id = nextId(session);
  const body = twoBytes(id) + filters(topics, String.fromCharCode(qos));
  session.pending.push({ id: id, topics: topics });
  send(session, "\x82" + remainingLength(body.length) + body);
}

/** Ends subscriptions [3.10]. Messages on their way may still come. */
export function unsubscribe(session: Session, topics: string[]): void {
  const body = twoBytes(nextId(session)) + filters(topics, "");
  send(session, "\xa2" + remainingLength(body.length) + body);
}

/** One return code a filter, in order [MQTT-3.9.3-1]. */
export function takeSuback(session: Session, id: number, buffer: string, at: number, end: number): void {
  for (const pending of session.pending)
    if (pending.id === id)
      pending.topics.forEach(function (topic, i) {
        if (at + i >= end || buffer.charCodeAt(at + i) === REFUSED)
          session.onReport(MqttFault.SubscriptionRefused, topic);
      });
  session.pending = session.pending.filter(function (pending) {
    return pending.id !== id;
  });
  if (!session.pending.length) session.onSubscribed();
}
