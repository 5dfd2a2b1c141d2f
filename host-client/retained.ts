/**
 * When what a broker has in store is heard. Nothing in MQTT tells the end of it, and some brokers let other messages
 * overtake it; so a message of ours is put in store first, and comes with the rest.
 */
import type { Session } from "./session.ts";

/** A broker that has taken the mark sends it at once; one that may not store it there (an ACL) never does. */
const MARK_MS = 500;

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
  for (let known = -1; known < size();) {
    known = size();
    await settle();
  }
  return isGiven;
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
