/**
 * A machine that a simulated peer lives on: it can lose its power, stand still, be slow, run out of memory. All that a
 * peer holds is in its memory; only the number of its boots survives (it is in flash).
 */
import "../exact.ts";
import { createPeer, type Peer, type Ports, type TaskEntry } from "../../shared/engine/peer.ts";
import { answerSeek, type Question } from "../../shared/engine/cold/seek.ts";
import { receive } from "../../shared/engine/receive.ts";
import { runTurn } from "../../shared/engine/run.ts";
import { interrupted, sight } from "../../shared/engine/submit.ts";
import { NODE_PACKET_BYTES } from "../../shared/protocol/limits.ts";
import { WardenDriver } from "./warden-driver.ts";
import type { SimulatedBroker, SimulatedPresence } from "./simulated-broker.ts";
import type { World } from "./world.ts";

/** How a machine is made; a client has no slots. */
export interface MachineOptions {
  id: string;
  slots: number;
  window: number;
  /** Its configuration holds a lease. */
  leaseMs?: number | undefined;
  /** The tasks that its peer finds after each boot. */
  tasks: (machine: Machine) => { [name: string]: TaskEntry };
}

/** Time from an interrupted callback to the flag that tells of it. */
const RECOVERY_MS = 5;
/** Espruino's watchdog reboots an interpreter that is stuck for so long. */
export const WATCHDOG_MS = 60_000;
/** From power to a connection. */
const BOOT_MS = 300;

/** What a machine is called, and the label that it alone carries. */
export const nameOf = (id: string): string => `name-${id}`;
export const labelOf = (id: string): string => `label-${id}`;

/** Thrown by a task to end the turn as Espruino does when memory runs out: no `catch` of the engine can hold it. */
export class Interrupt {
  /** Reading it interrupts whoever looks what was thrown. */
  get name(): never {
    throw this;
  }
}

/** One machine; `peer` is the one of its present boot. */
export class Machine {
  readonly id: string;
  peer!: Peer;
  /** Detached workflows that it is named for, in this boot. */
  detached!: WardenDriver;
  alive = false;
  boots = 0;
  /** Connections within this boot. */
  conn = 0;
  /** The machine does nothing before this moment. */
  busyUntil = 0;
  /** Work takes so many times as long. */
  slowness = 1;
  /** Added to the world's time: what a set clock shows. */
  clockMs = 0;
  /** What the engine told, by event. */
  readonly told: { [event: string]: number } = {};
  /** A task on it cuts its power. */
  onCut: () => void = () => this.crash();
  onTell: (event: string, about: any) => void = () => {};

  constructor(
    readonly world: World,
    readonly broker: SimulatedBroker,
    readonly options: MachineOptions,
  ) {
    this.id = options.id;
    this.boot();
  }

  get isClient(): boolean {
    return this.options.slots === 0;
  }

  /** The moment at which this machine is: it may be ahead of the world while it works. */
  get time(): number {
    return Math.max(this.world.now, this.busyUntil);
  }

  /** Power on: a fresh memory, one more boot. */
  boot(): void {
    const { id, slots, window, tasks, leaseMs } = this.options;
    this.alive = true;
    this.boots++;
    this.conn = 0;
    this.clockMs = 0;
    this.slowness = 1;
    this.busyUntil = this.world.now + (this.boots > 1 ? BOOT_MS : 0);
    const self = { id, name: nameOf(id), labels: [labelOf(id)] };
    this.peer = createPeer({ ...self, boot: id + "-" + this.boots, slots, window, tasks: tasks(this) }, this.#ports());
    this.peer.leaseMs = leaseMs;
    this.detached = new WardenDriver(this);
    this.connect();
  }

  /** Power off. */
  crash(): void {
    this.alive = false;
  }

  /** Reaches the broker, as soon as it can, for ever. */
  connect(): void {
    this.soon(() => {
      if (!this.broker.connect(this))
        this.world.after(
          1_000,
          this.#living(() => this.connect()),
        );
    }, 0);
  }

  /** What the presence topic is told at each connection. */
  presence(): SimulatedPresence {
    const { peer, conn } = this;
    const { id, boot, name, labels, window } = peer;
    return { id, boot, name, labels, conn, state: "up", window, limit: NODE_PACKET_BYTES };
  }

  /** A presence comes in; a word about itself that is not its last one is corrected (rule 2). */
  hearPresence(seen: SimulatedPresence): void {
    if (seen.id !== this.id) {
      return this.soon(() => {
        sight(this.peer, seen);
        this.detached.see(seen);
      }, 0);
    }
    if (!this.isClient && (seen.boot !== this.peer.boot || seen.state !== "up")) {
      this.soon(() => this.broker.publishPresence(this, this.presence()), 0);
    }
  }

  /** A packet comes in. */
  hear(packet: string): void {
    this.soon(() => receive(this.peer, packet), 0);
  }

  /** Another peer asks all for whom a step is. */
  hearQuestion(question: Question): void {
    if (!this.isClient) this.soon(() => answerSeek(this.peer, question), 0);
  }

  /** The broker has accepted a connection. */
  onConnected(): void {
    this.soon(() => this.detached.connected(), 0);
  }

  /** A retained record comes in, or changes. */
  hearRecord(topic: string, text: string): void {
    this.soon(() => this.detached.hear(topic, text), 0);
  }

  /** A task blocks the interpreter. */
  work(ms: number): void {
    this.busyUntil = this.time + ms * this.slowness;
  }

  /** The machine stands still; it wakes up where it was. */
  pause(ms: number): void {
    this.busyUntil = Math.max(this.busyUntil, this.world.now + ms);
    this.broker.noticeSilence(this, this.busyUntil - this.world.now);
  }

  /** Runs `callback` on this machine after `ms`, later where it is busy, never in another boot. */
  soon(callback: () => void, ms: number): void {
    this.world.after(this.time - this.world.now + ms, this.#living(callback));
  }

  #living(callback: () => void): () => void {
    const boot = this.boots;
    const run = () => {
      if (!this.alive || boot !== this.boots) return;
      if (this.busyUntil > this.world.now) this.world.after(this.busyUntil - this.world.now, run);
      else this.#guarded(callback);
    };
    return run;
  }

  #guarded(callback: () => void): void {
    try {
      callback();
    } catch (thrown) {
      if (!(thrown instanceof Interrupt)) throw thrown;
      this.soon(() => interrupted(this.peer, "OutOfMemoryError", "the node ran out of memory"), RECOVERY_MS);
    }
  }

  #ports(): Ports {
    return {
      now: () => this.time + this.clockMs,
      wake: () => this.soon(() => runTurn(this.peer), 0),
      later: (callback, ms) => this.soon(callback, ms),
      load: (_task, done) => this.soon(() => done(false), 1),
      ask: (question) => this.broker.ask(this, question),
      watch: (partner, on) => {
        if (on || !this.detached.follows(partner)) this.broker.watch(this, partner, on);
      },
      tell: (event, about) => {
        this.told[event] = (this.told[event] ?? 0) + 1;
        this.onTell(event, about);
      },
      send: (to, packet) => this.broker.send(this, to, packet),
    };
  }
}
