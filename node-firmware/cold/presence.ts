/** What the node says of itself: retained, at each connection and on change; its last will says that it is gone. */
import { NODE_PACKET_BYTES, NODE_WINDOW, PROTOCOL_VERSION } from "../../shared/protocol/limits.ts";
import { STRANGE } from "../../shared/protocol/drops.ts";
import { parsePresence } from "../../shared/protocol/presence.ts";
import { presenceTopic } from "../../shared/protocol/topics.ts";
import { sight } from "../../shared/engine/submit.ts";
import { publishRetained } from "../mqtt/cold/reliable.ts";
import { onKeeper } from "../detached/cold/detached.ts";
import { jobDigest, modulesDigest, refusedDigest } from "../modules/cold/digest.ts";
import { confirmSlot, slotHash } from "../modules/cold/slots.ts";
import { announceAlone, dropCold, freeNow, SCARCE_VARIABLES } from "../ports.ts";
import { node } from "../state.ts";
import { sendUnsent } from "./unsent.ts";

/** The last will of a connection; `why` where the node itself says goodbye. Who comes later is to know whom it is of. */
export function willText(boot: string, why?: string): string {
  return JSON.stringify({
    v: PROTOCOL_VERSION,
    boot: boot,
    conn: 0,
    state: "gone",
    window: 0,
    name: node.peer.name,
    labels: node.peer.labels,
    kind: node.kind,
    why: why,
  });
}

/** Publishes the presence as it is now; where memory is scarce in a turn of its own, when the code that led to it has gone. */
export function announce(): void {
  if (node.announcing) return;
  if (freeNow() >= SCARCE_VARIABLES) return publishPresence();
  setTimeout(announceAlone, 0);
  node.announcing = true;
}

/** Takes a fifth of a node's memory, most of it for code. */
export function publishPresence(): void {
  const memory = process.memory();
  const presence = {
    v: PROTOCOL_VERSION,
    boot: node.peer.boot,
    conn: node.conn,
    state: "up",
    window: NODE_WINDOW,
    name: node.peer.name,
    labels: node.peer.labels,
    modules: modulesDigest(),
    refused: refusedDigest(),
    job: jobDigest(),
    dropped: node.peer.drops,
    mem: [memory.free, memory.total],
    limit: NODE_PACKET_BYTES,
    bytes: 1,
    kind: node.kind,
    fw: FIRMWARE_VERSION + (slotHash() ? "+" + slotHash() : ""),
    open: node.config.key ? 0 : 1,
    rev: node.config.rev,
    key: node.modules.rotated || undefined,
  };
  publishRetained(node.session, presenceTopic(node.prefix, node.id), JSON.stringify(presence));
}

/** All subscriptions are answered: at the first time of a connection the presence is published, later ones change nothing. */
export function greet(): void {
  if (node.greeted) return;
  node.greeted = true;
  announce();
  sendUnsent();
  setTimeout(dropCold, 0);
}

/** Version of the firmware, in presence. */
const FIRMWARE_VERSION = "0.1.0";

/** A presence came: a partner's, or something under our own name that is not our last word (rule 2). */
export function onPresence(id: string, text: string): void {
  const seen: any = parsePresence(text);
  if (id !== node.id) {
    if (seen) {
      seen.id = id;
      sight(node.peer, seen);
      if (node.detached) onKeeper(seen);
    } else if (text) drop();
  } else if (!seen || seen.boot !== node.peer.boot || seen.state !== "up") announce();
  else confirmSlot();
}

/** A message that made no sense: counted, and told with the next presence. */
export function drop(): void {
  node.peer.drops[STRANGE]++;
}
