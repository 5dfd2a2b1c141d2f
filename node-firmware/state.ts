/** The node: all that lasts, in one plain object. Files below a `cold/` folder come and go; this stays. */
import type { Warden } from "../shared/detached/warden.ts";
import type { Peer } from "../shared/engine/peer.ts";
import type { ModuleStore } from "./modules/state.ts";
import type { Session } from "./mqtt/types.ts";

/** What the node is told by its flash (`broccoli.cfg`). */
export interface NodeConfig {
  name?: string;
  labels?: string[];
  cluster?: string;
  brokers: { host: string; port: number; user?: string; password?: string }[];
  wifi?: { ssid: string; password?: string }[];
  key?: string;
  slots?: number;
  leaseMs?: number;
  keepAliveS?: number;
  rev?: number;
  trial?: string;
}

export interface NodeState {
  /** Hardware address; MQTT client id and peer id. */
  id: string;
  /** `esp32`, `linux`, `simulator`. */
  kind: string;
  prefix: string;
  config: NodeConfig;
  peer: Peer;
  session: Session;
  /** Inbox topics of peers, ready to be sent. */
  topics: { [peer: string]: string };
  /** Packets that wait for room or a link: receiver, text. */
  unsent: [peer: string, packet: string][];
  /** Connections within this boot. */
  conn: number;
  /** The presence was published in this connection. */
  greeted: boolean;
  /** It is about to be published, in a turn of its own. */
  announcing?: boolean;
  /** Milliseconds until which somebody watches the logs. */
  watched: number;
  /** Log lines a second that the watcher asked for; absent = the default. */
  linesPerSecond?: number;
  /** Its event `t` is the run loop's turn. */
  soon: any;
  /** Asks for the run loop's next turn. */
  wake: () => void;
  /** A log line is being written, from within a task. */
  saying: boolean;
  /** Looks of the janitor that found the node idle, in a row. */
  idleLooks: number;
  /** `session.sent` when the janitor last looked. */
  swept: number;
  /** Variables that it uses at rest, as of the last look at which all was well. */
  atRest: number;
  /** It has run out of memory since its boot. */
  isWorn?: boolean;
  /** Links in sequence that ended for want of memory, and the number of connections at the last of them. */
  starved: number;
  starvedAt: number;
  /** Workflows that tasks here have started. */
  started?: number;
  /** Detached workflows that this node is named for. */
  detached?: Warden;
  /** The module store's own. */
  modules: ModuleStore;
}

export const node: NodeState = {} as NodeState;
