/**
 * When what a broker has in store is heard. Nothing in MQTT tells the end of it, and some brokers let other messages
 * overtake it; so a message of ours is put in store first, and comes with the rest.
 */
import { presenceTopic } from "../shared/protocol/topics.ts";
import { ConnectionError } from "./errors.ts";
import type { MessageListener, Session } from "./session.ts";

/** A broker that has taken the mark sends it at once; one that may not store it there (an ACL) never does. */
const MARK_MS = 500;

/** So many messages to oneself may overtake the mark. */
const MARK_ROUNDS = 5;

/** The last level of a mark's topic: no peer and no module is called so. */
export const MARK = "~";

/**
 * Subscribes to a filter and resolves when what the broker retains under it has come.
 *
 * @param mark a topic under the filter that nobody but this function uses
 * @param listener called with each message but the mark
 * @param settle resolves when a message to oneself has made its round
 * @param size grows with what has come: rounds are made until one brings nothing new
 * @returns false where the mark did not come: the broker gives nothing of its store to wildcards, or does not let us put it there
 */
export async function hearRetained(
  session: Session,
  { filter, mark }: { filter: string; mark: string },
  listener: (topic: string, payload: Uint8Array) => void,
  { settle, size }: { settle: () => Promise<void>; size: () => number },
): Promise<boolean> {
  let marked = () => {};
  let isGiven = false;
  const begun = new Promise<void>((resolve) => (marked = resolve));
  await session.publish(mark, MARK, { qos: 1, retain: true });
  await session.subscribe(filter, (topic, payload) => (topic === mark ? marked() : listener(topic, payload)), 1);
  void begun.then(() => (isGiven = true));
  await Promise.race([begun, after(MARK_MS)]);
  // On a busy machine the time alone says little: rounds take longer there, too.
  for (let round = 0; !isGiven && round < MARK_ROUNDS; round++) await settle();
  for (let known = -1; known < size();) {
    known = size();
    await settle();
  }
  return isGiven;
}

/** A round trip to the broker and back; far beyond what a busy machine or a sleepy WiFi takes. */
const ROUND_TRIP_MS = 15_000;

/**
 * What hangs on messages to oneself, or an error where none comes back.
 * @throws ConnectionError E408
 */
export async function orDeaf<Value>(work: Promise<Value>, url: string, inbox: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const deaf = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unheard(url, inbox)), ROUND_TRIP_MS);
  });
  return Promise.race([work, deaf]).finally(() => clearTimeout(timer));
}

const unheard = (url: string, inbox: string) =>
  new ConnectionError("E408", `what this client writes to its own inbox ${inbox} does not come back from ${url}`, {
    hint: inbox.includes(".")
      ? "RabbitMQ turns a '.' in a topic into '/': take a prefix without one"
      : "Its login may write there and not read, or not write:  broccoli doctor",
  });

/** What of a cluster is asked here. */
interface Asked {
  session: Session;
  prefix: string;
  hidesRetained: boolean;
  online: readonly unknown[];
}

/** A broker that gives what it has in store gives it within a round trip. */
const GIVEN_WITHIN_MS = 1000;

/**
 * Refuses what lives on retained messages where the broker gives none to wildcards; looks anew before, for a login that may
 * retain nothing itself looks alike in an empty cluster.
 * @throws ConnectionError E407
 */
export async function requireRetained(cluster: Asked, what: string): Promise<void> {
  if (!cluster.hidesRetained || !cluster.online.length) return;
  const filter = presenceTopic(cluster.prefix, "+");
  let listener: MessageListener = () => {};
  const given = new Promise<boolean>(
    (resolve) => (listener = (_topic, _payload, retained) => retained && resolve(true)),
  );
  await cluster.session.subscribe(filter, listener, 1);
  cluster.hidesRetained = !(await Promise.race([given, after(GIVEN_WITHIN_MS)]));
  await cluster.session.unsubscribe(filter, listener);
  if (!cluster.hidesRetained) return;
  throw new ConnectionError(
    "E407",
    `${what} need a broker that gives what it retains to wildcards, ${cluster.session.url} does not`,
    {
      hint: "RabbitMQ does not; Mosquitto, NATS and the embedded broker do:  docs/brokers.md",
    },
  );
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
