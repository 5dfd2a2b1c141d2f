/** What a node is told by its flash: `broccoli.cfg`, JSON. The type; reading it is in `cold/config.ts`. */
import type { Broker } from "./mqtt/types.ts";

/** A WiFi network that the node may join. */
export interface Network {
  ssid: string;
  /** Absent for an open network. */
  password?: string;
}

/** All of it, with defaults in place. */
export interface NodeConfig {
  /** A name for people; the id is the hardware address. */
  name?: string;
  /** What the node has, for routing: `["dht22", "outside"]`. */
  labels?: string[];
  /** Prefix of all topics; default `broccoli`. */
  cluster?: string;
  /** Tried in turn. Without any the node stays alone, and says so. */
  brokers: Broker[];
  wifi?: Network[];
  /** The cluster's key: with one, only signed code runs. */
  key?: string;
  /** How many functions that return a promise may run beside others. */
  slots?: number;
  /** Its lease as an owner, in ms: a worker that is silent for longer loses what it holds; LEASE_MS where absent. */
  leaseMs?: number;
  /** MQTT keep-alive in s: a broker tells of its death after one and a half of it; KEEP_ALIVE_S where absent. */
  keepAliveS?: number;
  /** Instead of the hardware address: where several nodes share one, as on one PC. */
  id?: string;
  /** Instead of the counter in flash: for tests that need to know it. */
  boot?: string;
  /** Number of the command that brought these settings over the network; in presence. */
  rev?: number;
  /** Name of their file in Storage while they are on trial. */
  trial?: string;
}
