/** Start-up: from a configuration to a node that is on line. */
import { createPeer } from "../../shared/engine/peer.ts";
import { receive } from "../../shared/engine/receive.ts";
import { runTurn } from "../../shared/engine/run.ts";
import { platform } from "../../shared/protocol/platform.ts";
import { NODE_WINDOW } from "../../shared/protocol/limits.ts";
import { inboxTopic, presenceTopic } from "../../shared/protocol/topics.ts";
import { connectSession, createSession } from "../mqtt/cold/create.ts";
import { startModules } from "../modules/cold/start.ts";
import {
  ask,
  hasMemory,
  ignore,
  later,
  load,
  onConnect,
  onDrain,
  onErrorFlag,
  onMessage,
  onReport,
  onSubscribed,
  room,
  freeNow,
  sendPacket,
  sweep,
  SWEEP_MS,
  tell,
  watch,
  words,
} from "../ports.ts";
import { node, type NodeConfig } from "../state.ts";
import { willText } from "./presence.ts";

/** Functions that return a promise and run beside others, where the configuration does not say. */
const DEFAULT_SLOTS = 4;

/**
 * Starts the node and connects it.
 * @param boot the boot id: must differ from that of every earlier boot
 */
export function startNode(kind: string, id: string, boot: string, config: NodeConfig): void {
  // What each task needs stands first: a field is found by going through those before it.
  node.peer = null as any;
  node.session = null as any;
  node.topics = {};
  node.soon = {};
  node.id = id;
  node.kind = kind;
  node.config = config;
  node.prefix = config.cluster || "broccoli";
  node.unsent = [];
  node.conn = 0;
  node.watched = 0;
  node.starved = 0;
  node.starvedAt = 0;
  platform.room = room;
  platform.free = freeNow;
  platform.isWide = (E as any).isUTF8;
  // Soon: an event, which is queued and runs outside the present callback, at a tenth of a timer's cost and three quarters of a
  // promise's. Bound natively, as all that each task needs: a function around it would cost another call.
  node.wake = node.soon.emit.bind(node.soon, "t");
  node.peer = createPeer(
    {
      id: id,
      boot: boot,
      name: config.name,
      labels: config.labels,
      slots: config.slots || DEFAULT_SLOTS,
      window: NODE_WINDOW,
    },
    { send: sendPacket, now: Date.now, wake: node.wake, later: later, load: load, watch: watch, ask: ask, tell: tell },
  );
  if (config.leaseMs) node.peer.leaseMs = config.leaseMs;
  node.soon.on("t", runTurn.bind(null, node.peer));
  E.on("errorFlag", onErrorFlag);
  (E as any).broccoli = words;
  startModules();
  node.session = createSession({
    clientId: id,
    keepAliveS: config.keepAliveS,
    brokers: config.brokers,
    inbox: inboxTopic(node.prefix, id),
    will: { topic: presenceTopic(node.prefix, id), payload: willText(boot), retain: true, qos: 1 },
    onInbox: receive.bind(null, node.peer),
    onMessage: onMessage,
    onConnect: onConnect,
    onSubscribed: onSubscribed,
    onDisconnect: ignore,
    onDrain: onDrain,
    hasMemory: hasMemory,
    onReport: onReport,
  });
  node.swept = 0;
  node.idleLooks = 0;
  node.atRest = process.memory(false).usage; // too much, for what only the boot needs is still there
  node.saying = false;
  setTimeout(sweep, SWEEP_MS);
  connectSession(node.session);
}
