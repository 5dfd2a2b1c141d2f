/** Checks from the cable to the topic rights, each ok or with its cure. Nothing is changed anywhere. */
import { PROTOCOL_VERSION } from "../../shared/protocol/limits.ts";
import { parsePresence, type Presence } from "../../shared/protocol/presence.ts";
import { chunkTopic, inboxTopic, manifestTopic, presenceTopic } from "../../shared/protocol/topics.ts";
import { isBroccoliError } from "../errors.ts";
import type { Session } from "../session.ts";
import type { EspruinoConsole } from "./console.ts";
import { isChipId } from "./chips.ts";
import { ESPRUINO_VERSION } from "./espruino-release.ts";
import { CONFIG_FILE } from "./node-config.ts";

/** What a check found. */
export interface Finding {
  name: string;
  state: "ok" | "bad" | "skipped";
  detail: string;
  cure?: string;
}

/** A check: gives what is well, or throws an error of the tree, whose hint is the cure. */
export type Check = () => Promise<string> | string;

/** Runs a check; an error of the tree is a finding, not a failure of the doctor. */
export async function examine(name: string, check: Check): Promise<Finding> {
  try {
    return { name, state: "ok", detail: await check() };
  } catch (error) {
    if (!isBroccoliError(error)) throw error;
    return { name, state: "bad", detail: `${error.code} ${error.what}`, ...(error.hint && { cure: error.hint }) };
  }
}

/** Something that is worth a cure without being an error. */
export const bad = (name: string, detail: string, cure: string): Finding => ({ name, state: "bad", detail, cure });
const ok = (name: string, detail: string): Finding => ({ name, state: "ok", detail });

/** Free variables below which a module of 2 KB no longer loads beside a full queue. */
const SCARCE_VARIABLES = 500;
/** Free bytes in Storage below which a push may have to compact it first. */
const SCARCE_STORAGE_BYTES = 64 * 1024;
/** Nodes count time from their boot until a host tells them; certificates are not used, so only logs suffer. */
const CLOCK_TOLERANCE_MS = 60_000;

interface NodeFacts {
  version: string;
  board: string;
  free: number;
  total: number;
  storage: number;
  hasProgram: boolean;
  hasConfig: boolean;
  now: number;
}

const FACTS = `(function(s,m){return{version:process.env.VERSION,board:process.env.BOARD,free:m.free,total:m.total,storage:s.getFree(),hasProgram:s.read(".bootcde")!==undefined,hasConfig:s.read("${CONFIG_FILE}")!==undefined,now:Math.floor(Date.now())}})(require("Storage"),process.memory(false))`;

/** What a node's console tells of it. @throws FlashError E616, E617 */
export async function examineNode(node: EspruinoConsole, nowMs: number): Promise<Finding[]> {
  const facts = await node.evaluate<NodeFacts>(FACTS);
  const memory = `${facts.free} of ${facts.total} variables free`;
  const storage = `${Math.floor(facts.storage / 1024)} KB free`;
  const apart = Math.abs(facts.now - nowMs);
  return [
    facts.version.startsWith(ESPRUINO_VERSION)
      ? ok("espruino", `${facts.version} on ${facts.board}`)
      : bad(
          "espruino",
          `${facts.version} on ${facts.board}; the firmware is tested with ${ESPRUINO_VERSION}`,
          "broccoli flash",
        ),
    isChipId(facts.board.toLowerCase())
      ? ok("chip", facts.board)
      : { name: "chip", state: "skipped", detail: `${facts.board} is no ESP32 that the firmware is made for` },
    facts.hasProgram ? ok("firmware", "there") : bad("firmware", "the node has no program", "broccoli flash"),
    facts.hasConfig ? ok("settings", "there") : bad("settings", `the node has no ${CONFIG_FILE}`, "broccoli provision"),
    facts.free >= SCARCE_VARIABLES ? ok("memory", memory) : bad("memory", memory, "broccoli unload NODE MODULE"),
    facts.storage >= SCARCE_STORAGE_BYTES
      ? ok("storage", storage)
      : bad("storage", storage, "broccoli unload NODE MODULE"),
    apart <= CLOCK_TOLERANCE_MS
      ? ok("clock", "as this machine's")
      : ok("clock", `${Math.round(apart / 1000)} s apart; delays do not depend on it, times in the node's own logs do`),
  ];
}

/** How long an answer of the broker may take. Far beyond a LAN's; a probe that is not allowed never comes back. */
const PROBE_TIMEOUT_MS = 1500;

/** Whether this login may use the topics that its work needs: each is a message to oneself. */
export async function examineRights(session: Session, prefix: string): Promise<Finding[]> {
  const own = inboxTopic(prefix, session.clientId);
  const canTalk = await comesBack(session, own);
  // nodes read chunks only by hashes that a manifest names: a probe there disturbs nobody
  const canPush = await comesBack(session, chunkTopic(prefix, `doctor-${session.clientId}`));
  const retained = canPush ? [await examineStore(session, prefix)] : [];
  return [
    canTalk
      ? ok("inbox", `${own}: may write and read`)
      : bad("inbox", `${own}: a message to oneself did not come back`, RIGHTS_CURE),
    canPush
      ? ok("push", `${prefix}/c/+: may push modules`)
      : {
          name: "push",
          state: "skipped",
          detail: `${prefix}/c/+: this login may not push; workflows run all the same`,
          cure: RIGHTS_CURE,
        },
    ...retained,
  ];
}

/** Whether the broker gives what it has in store to a subscription with a wildcard: nodes that come later live on that. */
async function examineStore(session: Session, prefix: string): Promise<Finding> {
  const place = manifestTopic(prefix, `doctor-${session.clientId}`);
  const store = (payload: string) => session.publish(`${place}/probe`, payload, { qos: 1, retain: true });
  await store("doctor");
  const isGiven = await session.retained(`${place}/+`, PROBE_TIMEOUT_MS).catch(() => undefined);
  await store("");
  if (isGiven) return ok("retained", "given to whoever comes later");
  return bad(
    "retained",
    "this broker gives no retained message to a wildcard: nodes that come later get no modules until the next push",
    "Push again when nodes have been added:  broccoli push   Mosquitto, NATS and the embedded broker give them:  docs/brokers.md",
  );
}

const RIGHTS_CURE = "An access list for each role:  broccoli broker config mosquitto";

async function comesBack(session: Session, topic: string): Promise<boolean> {
  let onSeen: (isSeen: boolean) => void = () => {};
  const seen = new Promise<boolean>((resolve) => (onSeen = resolve));
  try {
    await session.subscribe(topic, () => onSeen(true));
  } catch {
    return false; // a broker that refuses the subscription itself
  }
  const timer = setTimeout(() => onSeen(false), PROBE_TIMEOUT_MS);
  await session.publish(topic, "doctor");
  return seen.finally(() => clearTimeout(timer));
}

/** Retained presences come at once after the subscription; so long they may take on a slow line. */
const GATHER_MS = 500;

/** What the presences of the cluster say. @param hasKey whether this host signs what it pushes */
export async function examineNodes(session: Session, prefix: string, hasKey: boolean): Promise<Finding[]> {
  const nodes = new Map<string, Presence>();
  await session.subscribe(presenceTopic(prefix, "+"), (topic, payload) => {
    const presence = parsePresence(Buffer.from(payload).toString());
    if (presence) nodes.set(topic.slice(topic.lastIndexOf("/") + 1), presence);
  });
  await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
  const online = [...nodes].filter(([, { state }]) => state === "up");
  if (online.length === 0)
    return [
      bad(
        "nodes",
        `nobody is on line below ${prefix}/`,
        "broccoli flash   or without hardware:  broccoli simulate --nodes 3",
      ),
    ];
  return [ok("nodes", `${online.length} on line`), ...versions(online), ...keys(online, hasKey), ...memories(online)];
}

type Online = [id: string, presence: Presence][];

const named = (nodes: Online) => nodes.map(([id, { name }]) => name ?? id).join(", ");

function versions(online: Online): Finding[] {
  const others = online.filter(([, { v }]) => v !== PROTOCOL_VERSION);
  if (others.length === 0) return [ok("versions", `protocol ${PROTOCOL_VERSION} everywhere`)];
  return [
    bad(
      "versions",
      `${named(others)} speak another protocol than ${PROTOCOL_VERSION}`,
      "broccoli flash   each of them",
    ),
  ];
}

function keys(online: Online, hasKey: boolean): Finding[] {
  const open = online.filter(([, { open, kind }]) => open && kind !== "node");
  if (hasKey && open.length > 0)
    return [
      bad(
        "key",
        `${named(open)} have no key and take unsigned code`,
        "broccoli provision   gives them this host's key, over the cable",
      ),
    ];
  if (!hasKey && open.length < online.filter(([, { kind }]) => kind !== "node").length) {
    return [
      bad(
        "key",
        "nodes have a key, and this host has none: they refuse what it pushes",
        "Bring the cluster's broccoli.key here, or BROCCOLI_KEY=…   Where it is:  broccoli keys status",
      ),
    ];
  }
  return [ok("key", hasKey ? "host and nodes have one" : "neither host nor nodes have one")];
}

function memories(online: Online): Finding[] {
  const scarce = online.filter(([, { mem }]) => mem && mem[0] < SCARCE_VARIABLES);
  if (scarce.length === 0) return [];
  return [
    bad("memory", `${named(scarce)} have fewer than ${SCARCE_VARIABLES} variables free`, "broccoli unload NODE MODULE"),
  ];
}
