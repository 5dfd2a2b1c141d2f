/** What nodes log, while somebody watches. */
import { decodeArgs } from "../shared/protocol/codec.ts";
import { controlTopic, logTopic } from "../shared/protocol/topics.ts";
import type { Cluster } from "./cluster.ts";
import { packetText } from "./packet-text.ts";

/** Called with each line: the node's id, and the values that a task gave to `log`. */
export type LogListener = (node: string, words: unknown[]) => void;

export interface WatchOptions {
  /** Logs are on for so long after each asking; they are asked for again in time. */
  forMs?: number;
  /** Lines that a node may send in a second, where its own default is not enough. */
  linesPerSecond?: number;
}

const WATCH_MS = 60_000;

/** Turns the nodes' logs on and gives how to stop. */
export async function watchLogs(
  cluster: Cluster,
  listener: LogListener,
  { forMs = WATCH_MS, linesPerSecond }: WatchOptions = {},
): Promise<() => void> {
  const { session, prefix } = cluster;
  const wish = JSON.stringify({ do: "watch", ms: forMs, lines: linesPerSecond });
  const again = () => session.publish(controlTopic(prefix), wish);
  await session.subscribe(logTopic(prefix, "+"), (topic, payload) => {
    const id = topic.slice(topic.lastIndexOf("/") + 1);
    const text = packetText(payload, !!cluster.nodes.get(id)?.bytes);
    listener(id, decodeArgs(text)[0] as unknown[]);
  });
  await again();
  const boots = new Map([...cluster.nodes.values()].map(({ id, boot }) => [id, boot]));
  const forget = cluster.onNode(({ id, boot }) => {
    const isFresh = boots.get(id) !== boot;
    boots.set(id, boot);
    if (isFresh) void again().catch(() => {}); // what was asked of its last boot is lost with it
  });
  const timer = setInterval(() => void again().catch(() => {}), forMs / 2);
  timer.unref();
  return () => {
    forget();
    clearInterval(timer);
  };
}
