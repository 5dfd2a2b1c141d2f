/** A broker and its network, simulated: inboxes, retained presence, last wills, and all that may go wrong with them. */
import type { Question } from "../../shared/engine/cold/seek.ts";
import { KEEP_ALIVE_S } from "../../shared/protocol/limits.ts";
import type { Machine } from "./machine.ts";
import { SimulatedStore } from "./simulated-store.ts";
import type { World } from "./world.ts";

/** A presence as it travels here: parsed. */
export interface SimulatedPresence {
  id: string;
  boot: string;
  conn: number;
  state: "up" | "gone";
  window: number;
  limit?: number;
  name?: string;
  labels?: string[];
}

/** What the network does to packets, as chances (0 to 1). */
export interface Noise {
  loss: number;
  duplicate: number;
  /** Chance of a delay, so that a later packet overtakes. */
  delay: number;
  /** The longest such delay. */
  delayMs: number;
}

/** A calm network. */
export const CALM: Noise = { loss: 0, duplicate: 0, delay: 0, delayMs: 0 };

/** A connection: the broker knows it by its boot, publishes its will when it ends without a goodbye. */
interface Link {
  machine: Machine;
  boot: string;
  /** Broken, though the broker may not know it yet. */
  stale: boolean;
}

/** From a publish to its delivery. */
const LATENCY_MS = 2;
/** A broker gives up after one and a half of the keep-alive. */
export const KEEP_ALIVE_MS = 1_500 * KEEP_ALIVE_S;

/** The broker. */
export class SimulatedBroker {
  up = true;
  noise: Noise = CALM;
  packets = 0;
  /** A will that a takeover sets off comes so long after the new presence: clustered brokers may do so. */
  lateWillMs = 0;
  /** A packet for which this says true is lost; tests that aim set it. */
  drops: (from: string, to: string, packet: string) => boolean = () => false;
  /** Extra copies of a packet, each after so many ms; tests that aim set it. */
  copies: (from: string, to: string, packet: string) => number[] = () => [];
  trace: (line: string) => void = () => {};
  readonly links = new Map<string, Link>();
  readonly retained = new Map<string, SimulatedPresence>();
  readonly cut = new Set<string>();
  /** Retained records other than presences. */
  readonly store = new SimulatedStore(this);
  readonly machines = new Map<string, Machine>();
  readonly #watched = new Map<string, Set<string>>();

  constructor(
    readonly world: World,
    readonly random: () => number,
  ) {}

  /** A machine logs in: a former connection of its id ends, its subscriptions bring what is retained. */
  connect(machine: Machine): boolean {
    if (!this.up || this.cut.has(machine.id)) return false;
    this.machines.set(machine.id, machine);
    const former = this.links.get(machine.id);
    if (former && !former.stale && former.boot === machine.peer.boot) return true;
    if (former) this.#will(former, this.lateWillMs);
    this.links.set(machine.id, { machine, boot: machine.peer.boot, stale: false });
    machine.conn++;
    for (const seen of this.retained.values()) if (this.#follows(machine, seen.id)) this.#tell(machine, seen);
    machine.onConnected();
    if (!machine.isClient) this.publishPresence(machine, machine.presence());
    return true;
  }

  /** The connection of a machine ends without a goodbye; the broker finds out after `noticedMs`. */
  lose(machine: Machine, noticedMs: number): void {
    const link = this.links.get(machine.id);
    if (!link) return;
    link.stale = true;
    this.world.after(noticedMs, () => {
      if (this.links.get(machine.id) === link) {
        this.links.delete(machine.id);
        this.#will(link, 0);
      }
    });
  }

  /** A machine that stands still answers no ping. */
  noticeSilence(machine: Machine, ms: number): void {
    if (ms < KEEP_ALIVE_MS) return;
    this.lose(machine, KEEP_ALIVE_MS);
    this.world.after(ms, () => machine.alive && machine.connect());
  }

  /** Out of reach for a while. */
  partition(machine: Machine, ms: number): void {
    if (this.cut.has(machine.id)) return;
    this.cut.add(machine.id);
    this.lose(machine, KEEP_ALIVE_MS);
    this.world.after(ms, () => {
      this.cut.delete(machine.id);
      if (machine.alive) machine.connect();
    });
  }

  /**
   * Down for a while; what was retained is kept or not.
   * @param wills it ends in good order: a session after the other, and whoever is still there hears of each
   */
  restart(downMs: number, keep: boolean, wills = false): void {
    if (!wills) return this.#goDown(downMs, keep);
    for (const [id, link] of [...this.links]) {
      if (link.machine.isClient) continue;
      this.links.delete(id);
      this.#publish(lastWill(link));
    }
    this.world.after(LATENCY_MS + 1, () => this.#goDown(downMs, keep));
  }

  #goDown(downMs: number, keep: boolean): void {
    this.up = false;
    this.links.clear();
    if (!keep) {
      this.retained.clear();
      this.store.records.clear();
    }
    this.world.after(downMs, () => {
      this.up = true;
      for (const machine of this.machines.values()) {
        if (machine.alive)
          this.world.after(Math.floor(this.random() * 2_000), () => machine.alive && machine.connect());
      }
    });
  }

  /** Retained, and told to all that follow it. */
  publishPresence(machine: Machine, presence: SimulatedPresence): void {
    if (!this.reaches(machine)) return;
    this.#publish(presence);
  }

  /** A peer begins or ends to follow another's presence; a client follows all. */
  watch(machine: Machine, partner: string, on: boolean): void {
    const key = machine.id + " " + machine.peer.boot;
    const watched = this.#watched.get(key) ?? new Set<string>();
    this.#watched.set(key, watched);
    if (!on) return void watched.delete(partner);
    watched.add(partner);
    const seen = this.retained.get(partner);
    if (seen && this.reaches(machine) && !machine.isClient) this.#tell(machine, seen);
  }

  /** Asks all machines, as the control topic does. */
  ask(from: Machine, question: Question): void {
    if (!this.reaches(from)) return;
    this.trace(`${Math.round(from.time)} ${from.id} asks ${JSON.stringify(question)}`);
    for (const { machine } of this.links.values())
      if (!this.#chance(this.noise.loss))
        this.world.after(this.#delay(), () => this.reaches(machine) && machine.hearQuestion(question));
  }

  /** Publishes a packet to an inbox. */
  send(from: Machine, to: string, packet: string): boolean {
    this.packets++;
    if (!this.reaches(from)) return false;
    this.trace(`${Math.round(from.time)} ${from.id} -> ${to} ${packet.replaceAll("\n", " / ")}`);
    const ahead = from.time - this.world.now;
    for (const delay of this.copies(from.id, to, packet)) this.#deliver(to, packet, ahead + delay);
    if (this.drops(from.id, to, packet) || this.#chance(this.noise.loss)) return true;
    this.#deliver(to, packet, ahead + this.#delay());
    if (this.#chance(this.noise.duplicate)) this.#deliver(to, packet, ahead + this.#delay());
    return true;
  }

  #chance(part: number): boolean {
    return part > 0 && this.random() < part;
  }

  #delay(): number {
    return LATENCY_MS + (this.#chance(this.noise.delay) ? Math.floor(this.random() * this.noise.delayMs) : 0);
  }

  #deliver(to: string, packet: string, ms: number): void {
    this.world.after(ms, () => {
      const machine = this.links.get(to)?.machine;
      if (machine && this.reaches(machine)) machine.hear(packet);
    });
  }

  /** Whether a connection of a machine works: known to the broker under this very boot. */
  reaches(machine: Machine): boolean {
    const link = this.links.get(machine.id);
    return this.up && machine.alive && !this.cut.has(machine.id) && link?.boot === machine.peer.boot;
  }

  #will(link: Link, ms: number): void {
    if (link.machine.isClient) return;
    this.world.after(ms, () => this.#publish(lastWill(link)));
  }

  #publish(presence: SimulatedPresence): void {
    if (!this.up) return;
    this.trace(`${Math.round(this.world.now)} presence ${presence.id} ${presence.boot} ${presence.state}`);
    this.retained.set(presence.id, presence);
    for (const { machine } of this.links.values())
      if (this.#follows(machine, presence.id)) this.#tell(machine, presence);
  }

  #follows(machine: Machine, id: string): boolean {
    if (machine.isClient || machine.id === id) return true;
    return !!this.#watched.get(machine.id + " " + machine.peer.boot)?.has(id);
  }

  #tell(machine: Machine, presence: SimulatedPresence): void {
    this.world.after(LATENCY_MS, () => this.reaches(machine) && machine.hearPresence(presence));
  }
}

function lastWill({ machine, boot }: Link): SimulatedPresence {
  return { id: machine.id, boot, conn: 0, state: "gone", window: 0 };
}
