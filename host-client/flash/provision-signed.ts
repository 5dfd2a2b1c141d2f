/** Changes a node's settings over MQTT: signed with the cluster's key, sealed by it, obeyed once, and on trial on the node. */
import type { Command } from "../../shared/protocol/manifest.ts";
import { parsePresence } from "../../shared/protocol/presence.ts";
import { controlTopic, presenceTopic } from "../../shared/protocol/topics.ts";
import { sealedCommand } from "../deploy/seal.ts";
import type { Session } from "../session.ts";
import { FlashError } from "./errors.ts";
import type { NodeConfig } from "./node-config.ts";

/** How long a node may take: until it is idle, its reboot, and a scan for its WiFi. */
export const PROVISION_TIMEOUT_MS = 120_000;

/** Which node, and with what. */
export interface SignedProvision {
  id: string;
  prefix: string;
  /** The cluster's key in hex: the node's present one. */
  key: string;
  /** What changes; `null` takes a setting away. */
  changes: { [Setting in keyof NodeConfig]?: NodeConfig[Setting] | null };
  timeoutMs?: number;
}

/** What came of it. */
export interface Provisioned {
  /** `joined`: it is back with the new settings. `left`: it went to look for another broker, or under another prefix. */
  outcome: "joined" | "left";
  afterMs: number;
}

/**
 * The command as it goes to the control topic.
 * @example settingsCommand({ id: "246f28aabbcc", prefix: "broccoli", key, changes: { labels: ["dht22"] } }, Date.now())
 */
export function settingsCommand(
  { id, prefix, key, changes }: Omit<SignedProvision, "timeoutMs">,
  revision: number,
): Command {
  const command: Command = { do: "provision", c: prefix, r: revision, t: id };
  return sealedCommand(command, JSON.stringify({ ...changes, rev: revision }), key);
}

/**
 * Sends the changes and waits until the node is back with them.
 *
 * @throws FlashError E622 where the node is not on line, refuses, or went back to its old settings.
 */
export async function provisionOverMqtt(session: Session, provision: SignedProvision): Promise<Provisioned> {
  const { id, prefix, changes, timeoutMs = PROVISION_TIMEOUT_MS } = provision;
  const revision = Date.now();
  const isLeaving = Boolean(changes.brokers || changes.cluster);
  const news = await follow(session, presenceTopic(prefix, id));
  const before = await news.first(NOBODY_MS);
  if (before?.state !== "up") throw notThere(id, prefix);
  const payload = JSON.stringify(settingsCommand(provision, revision));
  await session.publish(controlTopic(prefix), payload, { qos: 1 });
  const found = await news.until(({ boot, state, refused, rev }) => {
    if (rev === revision) return { outcome: "joined" as const };
    const why = refused?.["'!settings'"]?.[2] ?? (refused?.["'!command'"] && "its key is another one");
    if (why) return { error: refusedBy(id, why) };
    if (state === "gone" && isLeaving) return { outcome: "left" as const };
    if (state === "up" && boot !== before.boot) return { error: wentBack(id) };
  }, timeoutMs);
  if (!found) throw silent(id, timeoutMs);
  if ("error" in found) throw found.error;
  return { outcome: found.outcome, afterMs: Date.now() - revision };
}

/** A retained presence comes at once where there is one. */
const NOBODY_MS = 3000;

type Seen = NonNullable<ReturnType<typeof parsePresence>>;

/** The presences of a node, from the retained one on. */
async function follow(session: Session, topic: string) {
  let last: Seen | undefined;
  let onSeen: (seen: Seen) => void = () => {};
  await session.subscribe(topic, (_topic, payload) => {
    last = parsePresence(Buffer.from(payload).toString());
    if (last) onSeen(last);
  });
  const until = <T>(look: (seen: Seen) => T | undefined, timeoutMs: number) =>
    new Promise<T | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), timeoutMs);
      onSeen = (seen) => {
        const found = look(seen);
        if (found === undefined) return;
        clearTimeout(timer);
        resolve(found);
      };
    });
  return { until, first: async (timeoutMs: number) => last ?? until((seen) => seen, timeoutMs) };
}

const notThere = (id: string, prefix: string) =>
  new FlashError("E622", `node ${id} is not on line at ${prefix}/`, {
    hint: "Who is there:  broccoli nodes   Over the cable:  broccoli provision --port /dev/ttyUSB0",
  });

const refusedBy = (id: string, why: string) =>
  new FlashError("E622", `node ${id} refused the settings: ${why}`, {
    hint: "Which key it has is known where it was flashed. Over the cable it takes them without:  broccoli provision --port /dev/ttyUSB0",
  });

const wentBack = (id: string) =>
  new FlashError("E622", `node ${id} is back with its old settings: with the new ones it came to no broker`, {
    hint: "Check the network's name and password, and the broker's address, and repeat the command.",
  });

const silent = (id: string, timeoutMs: number) =>
  new FlashError("E622", `node ${id} was not seen with the new settings within ${timeoutMs / 1000} s`, {
    hint: "A node at work waits until it is idle. Where it comes to no broker it goes back to its old settings after 3 minutes:  broccoli nodes",
  });
