/**
 * The module store alone, as it stands in the firmware, for tests that drive it: no network, but a broker's retained
 * messages in a table. Built like an entry of the firmware.
 */
import { createPeer } from "../../shared/engine/peer.ts";
import { dispatch } from "../../node-firmware/cold/messages.ts";
import { findTask } from "../../node-firmware/modules/cold/load.ts";
import { modulesDigest, refusedDigest } from "../../node-firmware/modules/cold/digest.ts";
import { moduleTopics, startModules } from "../../node-firmware/modules/cold/start.ts";
import { Link } from "../../node-firmware/mqtt/types.ts";
import { ignore } from "../../node-firmware/ports.ts";
import { node } from "../../node-firmware/state.ts";

const retained: any = {};

/** What the node subscribes to comes at the next turn, as from a broker. */
function write(packet: string): void {
  if (packet.charCodeAt(0) !== 0x82) return;
  const start = packet.charCodeAt(1) < 128 ? 4 : 5;
  const length = packet.charCodeAt(start) * 256 + packet.charCodeAt(start + 1);
  deliver(packet.substr(start + 2, length));
}

function deliver(filter: string): void {
  const plus = filter.indexOf("+");
  const prefix = plus < 0 ? filter : filter.substring(0, plus);
  const ending = plus < 0 ? "" : filter.substring(plus + 1);
  for (const topic of Object.keys(retained)) {
    const rest = topic.substring(prefix.length);
    const fits =
      plus < 0 ? topic === filter : rest.substring(rest.indexOf("/") < 0 ? rest.length : rest.indexOf("/")) === ending;
    if (topic.substring(0, prefix.length) === prefix && fits) setTimeout(dispatch, 1, topic, retained[topic]);
  }
}

/** What the test calls. */
(global as any).retain = function (topic: string, payload: string) {
  retained[topic] = payload;
};
(global as any).publish = function (topic: string, payload: string) {
  retained[topic] = payload;
  dispatch(topic, payload);
};
(global as any).connected = function () {
  node.conn++;
  for (const filter of moduleTopics()) deliver(filter);
};
(global as any).call = function (task: string) {
  let value = "missing";
  if (node.peer.tasks[task]) return node.peer.tasks[task][0]();
  findTask(task, function (found) {
    if (found) value = node.peer.tasks[task][0]() as string;
  });
  return value;
};
(global as any).digest = function () {
  return JSON.stringify([modulesDigest(), refusedDigest() || {}, node.modules.safe]);
};

const config = JSON.parse(require("Storage").read("broccoli.cfg") as string);
node.id = "b0cc00000001";
node.prefix = config.cluster;
node.config = config;
node.conn = 0;
node.session = {
  link: Link.Connected,
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
