/**
 * The module store alone, as it stands in the firmware, for tests that drive it: no network, the test is the broker.
 * Built like an entry of the firmware.
 */
import { createPeer } from "../../shared/engine/peer.ts";
import { dispatch } from "../../node-firmware/cold/messages.ts";
import { findTask } from "../../node-firmware/modules/cold/load.ts";
import { modulesDigest, refusedDigest } from "../../node-firmware/modules/cold/digest.ts";
import { moduleTopics, startModules } from "../../node-firmware/modules/cold/start.ts";
import { confirmSlot, slotHash } from "../../node-firmware/modules/cold/slots.ts";
import { Link } from "../../node-firmware/mqtt/types.ts";
import { ignore } from "../../node-firmware/ports.ts";
import { node } from "../../node-firmware/state.ts";

/** A packet from the module store: what is subscribed is told to the test, which is the broker. */
function write(packet: string): void {
  if (packet.charCodeAt(0) !== 0x82) return;
  const start = packet.charCodeAt(1) < 128 ? 4 : 5;
  const length = packet.charCodeAt(start) * 256 + packet.charCodeAt(start + 1);
  print("SUBSCRIBE " + packet.substr(start + 2, length));
}

/** What the test calls. */
(global as any).publish = function (topic: string, payload: string) {
  dispatch(topic, payload);
};
(global as any).connected = function () {
  node.conn++;
  for (const filter of moduleTopics()) print("SUBSCRIBE " + filter);
};
/** Its own presence came back from the broker. */
(global as any).cameBack = function () {
  confirmSlot();
};
/** What is under way: with the flash it is all that the rest of an update depends on. */
(global as any).underWay = function () {
  return JSON.stringify([node.modules.job, node.modules.asked, node.modules.pending]);
};
(global as any).firmware = function () {
  return slotHash();
};
(global as any).call = function (task: string) {
  let value = "missing";
  if (node.peer.tasks[task]) return node.peer.tasks[task][0]();
  findTask(task, function (found) {
    if (found) value = node.peer.tasks[task][0]() as string;
  });
  return value;
};
(global as any).find = function (task: string) {
  findTask(task, function (found) {
    print("FOUND " + task + " " + found);
  });
};
(global as any).digest = function () {
  return JSON.stringify([modulesDigest(), refusedDigest() || {}]);
};

const config = JSON.parse(require("Storage").read("broccoli.cfg") as string);
node.id = "b0cc00000001";
node.kind = "simulator";
node.prefix = config.cluster;
node.config = config;
node.conn = 0;
node.session = {
  phase: Link.Connected,
  socket: { write: write },
  unacked: [],
  pending: [],
  lastId: 0,
  sent: 0,
} as any;
node.peer = createPeer({ id: node.id, boot: "b1", slots: 1, window: 4, labels: config.labels }, {
  send: ignore,
  now: Date.now,
  wake: ignore,
  later: ignore,
  load: ignore,
  watch: ignore,
  tell: ignore,
} as any);
startModules();
