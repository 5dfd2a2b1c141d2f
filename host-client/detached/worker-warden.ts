/** A PC worker's part in detached workflows: what the firmware's `node-firmware/detached` is on a node. */
import { createWarden, hearDetached, reconnected, seeKeeper } from "../../shared/detached/cold/warden.ts";
import { tend } from "../../shared/detached/cold/tend.ts";
import type { Warden } from "../../shared/detached/warden.ts";
import type { Cluster } from "../cluster.ts";
import { tidy } from "./housekeeping.ts";

const SECOND_MS = 1_000;
/** Results are kept for hours: a look each minute is soon enough. */
const TIDY_MS = 60_000;

/** Follows what this worker is named for, until it is closed. */
export class WorkerWarden {
  readonly #warden: Warden;
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(readonly cluster: Cluster) {
    const ports = {
      retain: (topic: string, text: string, once = false) => this.#retain(topic, text, once),
      follow: (topic: string, on: boolean) => void this.#follow(topic, on).catch(() => {}),
    };
    this.#warden = createWarden(cluster.peer, ports, Infinity);
  }

  async start(): Promise<void> {
    const { cluster } = this;
    await cluster.session.subscribe(this.#topic(`d/+/${cluster.id}`), this.#listener, 1);
    cluster.onNode((node) => seeKeeper(this.#warden, node));
    cluster.session.onReconnect(() => reconnected(this.#warden));
    this.#every(SECOND_MS, () => this.#tick());
    const halves = new Set<string>();
    this.#every(TIDY_MS, () => void tidy(cluster, halves).catch(() => {}));
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  #every(ms: number, act: () => void): void {
    this.#timers.push(setInterval(act, ms).unref());
  }

  #tick(): void {
    const warden = this.#warden;
    if (!this.cluster.session.isConnected) warden.passed = 0;
    else if (++warden.passed >= warden.rest) tend(warden);
  }

  #topic(topic: string): string {
    return `${this.cluster.prefix}/${topic}`;
  }

  readonly #listener = (topic: string, payload: Uint8Array): void => {
    const path = topic.slice(this.#topic("d/").length);
    hearDetached(this.#warden, path, Buffer.from(payload).toString("utf8"));
  };

  /** At QoS 1 mqtt.js would send it again with the next connection. */
  #retain(topic: string, text: string, once: boolean): boolean {
    const { session } = this.cluster;
    if (!session.isConnected) return false;
    void session.publish(this.#topic(topic), text, { qos: once ? 0 : 1, retain: true }).catch(() => {});
    return true;
  }

  /** All presences are followed anyway: that of a keeper is looked up. */
  async #follow(topic: string, on: boolean): Promise<void> {
    const { session, nodes } = this.cluster;
    if (topic.startsWith("p/")) {
      const node = on && nodes.get(topic.slice("p/".length));
      if (node) setImmediate(() => seeKeeper(this.#warden, node));
    } else if (on) await session.subscribe(this.#topic(topic), this.#listener, 1);
    else await session.unsubscribe(this.#topic(topic), this.#listener);
  }
}
