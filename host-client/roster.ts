/** Who is in the cluster: the nodes' presences as they come. */
import { parsePresence, type Presence } from "../shared/protocol/presence.ts";
import { controlTopic, presenceTopic } from "../shared/protocol/topics.ts";
import type { Inbox } from "./inbox.ts";
import { hearRetained, MARK, orDeaf } from "./retained.ts";
import type { Session } from "./session.ts";

/** A node as its presence shows it. */
export interface NodeInfo extends Presence {
  id: string;
}

/** Nodes answer within a few dozen ms; with each answer one waits anew. */
const ASKED_MS = 300;

/** See above. */
export class Roster {
  readonly nodes = new Map<string, NodeInfo>();
  /** The broker gives nothing that it retains to a subscription with a wildcard (RabbitMQ), or lets us retain nothing. */
  hidesRetained = false;
  readonly #listeners = new Set<(node: NodeInfo) => void>();

  /** @param sighted called with each presence, before all listeners */
  constructor(
    readonly session: Session,
    readonly prefix: string,
    readonly inbox: Inbox,
    readonly sighted: (node: NodeInfo) => void,
  ) {}

  /** Hears of those who are there. @throws ConnectionError E406, E408 */
  async open(): Promise<void> {
    const { session, prefix, inbox } = this;
    const heard = hearRetained(
      session,
      { filter: presenceTopic(prefix, "+"), mark: presenceTopic(prefix, MARK) },
      (topic, payload) => this.#sight(topic, payload),
      { settle: () => inbox.settle(), size: () => this.nodes.size },
    );
    const isGiven = await orDeaf(heard, session.url, inbox.topic);
    if (!isGiven && !this.nodes.size) await this.#askAll();
  }

  /** The broker gives nothing of what it has in store, or has nothing: whoever is there says so when asked. */
  async #askAll(): Promise<void> {
    this.hidesRetained = true;
    await this.refresh();
    for (let known = 0; await this.until(() => this.nodes.size > known, ASKED_MS);) known = this.nodes.size;
  }

  /** Nodes that are there now. */
  get online(): NodeInfo[] {
    return [...this.nodes.values()].filter((node) => node.state === "up");
  }

  /** Calls back with each presence that comes; gives how to stop that. */
  onNode(listener: (node: NodeInfo) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Waits until a condition holds, looked at with each presence. @returns false where it did not hold in time */
  async until(holds: () => boolean, timeoutMs: number): Promise<boolean> {
    if (holds()) return true;
    return new Promise((resolve) => {
      const stop = this.onNode(() => holds() && end(true));
      const timer = setTimeout(() => end(false), timeoutMs);
      const end = (held: boolean) => {
        clearTimeout(timer);
        stop();
        resolve(held);
      };
    });
  }

  /** Asks all nodes for a fresh presence. */
  async refresh(): Promise<void> {
    await this.session.publish(controlTopic(this.prefix), JSON.stringify({ do: "announce" }));
  }

  #sight(topic: string, payload: Uint8Array): void {
    const id = topic.slice(topic.lastIndexOf("/") + 1);
    const presence = parsePresence(Buffer.from(payload).toString("utf8"));
    if (!presence) {
      this.nodes.delete(id);
      return;
    }
    // A last will says little: what the node said before still holds.
    const node: NodeInfo = { ...(presence.state === "gone" && this.nodes.get(id)), ...presence, id };
    this.nodes.set(id, node);
    this.sighted(node);
    for (const listener of this.#listeners) listener(node);
  }
}
