/** Records of detached workflows at the broker, as a host reads and writes them. */
import type { Head } from "../../shared/detached/warden.ts";
import { parseHead } from "../../shared/detached/cold/warden.ts";
import type { Cluster } from "../cluster.ts";
import { requireRetained } from "../retained.ts";
import { parseResult, type Record } from "./records.ts";

/** What the broker has of one workflow. */
export interface Stored {
  id: string;
  body?: string | undefined;
  head?: Head | undefined;
  result?: ReturnType<typeof parseResult>;
  /** Peers that are named for it. */
  charges: string[];
}

/** Rounds to the broker that must bring nothing new: it may let other messages overtake those that it has in store. */
const CALM_ROUNDS = 2;

/** All workflows of which there is a record, or the one of an id. @throws ConnectionError E407 */
export async function readStored(cluster: Cluster, id = "+"): Promise<Stored[]> {
  await requireRetained(cluster, "detached workflows and dead letters");
  const filter = `${cluster.prefix}/d/${id}/+`;
  const found = new Map<string, Stored>();
  let news = 0;
  const listener = (topic: string, payload: Uint8Array) => {
    news++;
    const own = topic.split("/").at(-2)!;
    const stored = found.get(own) ?? { id: own, charges: [] };
    found.set(own, stored);
    takeRecord(stored, topic, payload);
  };
  await cluster.session.subscribe(filter, listener, 1);
  await untilCalm(cluster, () => news);
  await cluster.session.unsubscribe(filter, listener);
  return [...found.values()].filter(isSomething);
}

/** Waits until what the broker has in store has come. Of a filter that is followed already it may send nothing again. */
export async function untilCalm(cluster: Cluster, count: () => number): Promise<void> {
  for (let calm = 0; calm < CALM_ROUNDS; calm++) {
    const known = count();
    await cluster.settle();
    if (count() > known) calm = -1;
  }
}

const isSomething = ({ body, head, result, charges }: Stored) => !!(body || head || result || charges.length);

/** A record has come, or has gone. Gives which: `h`, `b`, `r`, or a peer. */
export function takeRecord(stored: Stored, topic: string, payload: Uint8Array): string {
  const part = topic.slice(topic.lastIndexOf("/") + 1);
  const text = Buffer.from(payload).toString("utf8");
  if (part === "b") stored.body = text || undefined;
  else if (part === "h") stored.head = parseHead(text) ?? undefined;
  else if (part === "r") stored.result = parseResult(text);
  else stored.charges = stored.charges.filter((peer) => peer !== part).concat(text ? [part] : []);
  return part;
}

/** Writes records one after the other; resolves when the broker has them all. */
export async function writeRecords(cluster: Cluster, records: readonly Record[]): Promise<void> {
  for (const [topic, text] of records)
    await cluster.session.publish(`${cluster.prefix}/${topic}`, text, { qos: 1, retain: true });
}

/** Records that leave nothing of a workflow. */
export function clearing({ id, body, head, result, charges }: Stored): Record[] {
  const parts = [...(result ? ["r"] : []), ...(head ? ["h"] : []), ...(body ? ["b"] : []), ...charges];
  return parts.map((part) => [`d/${id}/${part}`, ""]);
}
