/**
 * The retained records of a simulated broker, at QoS 1: while a machine is connected nothing is lost on the way, but it may
 * come twice, and late. Subscriptions end with their connection.
 */
import { matches } from "../session.ts";
import type { Machine } from "./machine.ts";
import type { SimulatedBroker } from "./simulated-broker.ts";

/** From a publish to the broker, and from there to a subscriber. */
const HOP_MS = 1;
/** The longest time for which a packet at QoS 1 is on its way, where the network delays. */
const LATE_MS = 300;

/** How often a machine that is cut off looks whether it can send again. */
const AGAIN_MS = 50;

/** What one connection follows. */
interface Subscriber {
  boot: string;
  conn: number;
  filters: Set<string>;
}

/** A record on its way from a machine; one that is sent once dies with the connection. */
interface Outgoing {
  topic: string;
  text: string;
  once: boolean;
  conn: number;
}

/** See above. */
export class SimulatedStore {
  readonly records = new Map<string, string>();
  /** Publishes that the broker has received. */
  publishes = 0;
  /** Calls back with each record that is written. */
  onWrite: (topic: string, text: string, from: string) => void = () => {};
  readonly #outboxes = new Map<string, Outgoing[]>();
  readonly #subscribers = new Map<string, Subscriber>();

  constructor(readonly broker: SimulatedBroker) {}

  /**
   * Publishes a record; "" clears it. False while there is no connection. What a connection that ends has not brought to the
   * broker is sent again by the next one of the same boot; those of one machine come in their order.
   */
  publish(from: Machine, topic: string, text: string, once = false): boolean {
    if (!this.broker.reaches(from)) return false;
    const key = `${from.id} ${from.peer.boot}`;
    const outbox = this.#outboxes.get(key) ?? [];
    this.#outboxes.set(key, outbox);
    outbox.push({ topic, text, once, conn: from.conn });
    if (outbox.length === 1) this.#send(from, from.peer.boot, outbox);
    return true;
  }

  #send(from: Machine, boot: string, outbox: Outgoing[]): void {
    const ahead = Math.max(0, from.time - this.broker.world.now);
    this.broker.world.after(ahead + this.#delay(HOP_MS), () => {
      if (!from.alive || from.peer.boot !== boot) return;
      if (!this.broker.reaches(from)) return this.broker.world.after(AGAIN_MS, () => this.#send(from, boot, outbox));
      const { topic, text, once, conn } = outbox.shift()!;
      if (!once || conn === from.conn) this.#write(topic, text, from.id);
      if (outbox.length) this.#send(from, boot, outbox);
    });
  }

  /** Follows a filter, or stops; what is retained comes at once. */
  follow(machine: Machine, filter: string, on: boolean): void {
    if (!this.broker.reaches(machine)) return;
    const own = this.#of(machine);
    if (!on) return void own.filters.delete(filter);
    own.filters.add(filter);
    for (const [topic, text] of this.records) if (matches(filter, topic)) this.#tell(machine, topic, text);
  }

  #of(machine: Machine): Subscriber {
    const known = this.#subscribers.get(machine.id);
    if (known && known.boot === machine.peer.boot && known.conn === machine.conn) return known;
    const fresh = { boot: machine.peer.boot, conn: machine.conn, filters: new Set<string>() };
    this.#subscribers.set(machine.id, fresh);
    return fresh;
  }

  #write(topic: string, text: string, from: string): void {
    if (!this.broker.up) return;
    this.publishes++;
    this.broker.trace(`${Math.round(this.broker.world.now)} record ${from}: ${topic} ${text.replaceAll("\n", " / ")}`);
    this.onWrite(topic, text, from);
    if (text) this.records.set(topic, text);
    else this.records.delete(topic);
    for (const [id, { boot, conn, filters }] of this.#subscribers) {
      const machine = this.broker.machines.get(id);
      const isOld = !machine || machine.peer.boot !== boot || machine.conn !== conn;
      if (!isOld && [...filters].some((filter) => matches(filter, topic))) this.#tell(machine, topic, text);
    }
  }

  #tell(machine: Machine, topic: string, text: string): void {
    const { conn } = machine;
    const { boot } = machine.peer;
    const tell = () => {
      if (this.broker.reaches(machine) && machine.conn === conn && machine.peer.boot === boot)
        machine.hearRecord(topic, text);
    };
    this.broker.world.after(this.#delay(HOP_MS), tell);
    if (this.#chance(this.broker.noise.duplicate)) this.broker.world.after(this.#delay(HOP_MS), tell);
  }

  #chance(part: number): boolean {
    return part > 0 && this.broker.random() < part;
  }

  #delay(ms: number): number {
    return ms + (this.#chance(this.broker.noise.delay) ? Math.floor(this.broker.random() * LATE_MS) : 0);
  }
}
