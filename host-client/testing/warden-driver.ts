/** A simulated machine's part in detached workflows: what the firmware's `node-firmware/detached` is on a node. */
import { createWarden, hearDetached, reconnected, seeKeeper, topicsOf } from "../../shared/detached/cold/warden.ts";
import { tend } from "../../shared/detached/cold/tend.ts";
import { NODE_CHARGES, type Warden } from "../../shared/detached/warden.ts";
import type { Machine } from "./machine.ts";
import type { SimulatedPresence } from "./simulated-broker.ts";

const SECOND_MS = 1_000;

/** One boot's warden; there only while there is something in its charge. */
export class WardenDriver {
  warden: Warden | undefined;
  /** A client that awaits results hears records too. */
  onRecord: (topic: string, text: string) => void = () => {};

  constructor(readonly machine: Machine) {}

  /** Records below `d/` and presences are followed anew. */
  connected(): void {
    const { machine } = this;
    if (machine.isClient) return;
    machine.broker.store.follow(machine, `d/+/${machine.id}`, true);
    if (!this.warden) return;
    reconnected(this.warden);
    for (const topic of topicsOf(this.warden)) this.#follow(topic, true);
  }

  /** A record comes in. */
  hear(topic: string, text: string): void {
    this.onRecord(topic, text);
    if (this.machine.isClient) return;
    if (!this.warden && text) this.#begin();
    if (this.warden) hearDetached(this.warden, topic.slice("d/".length), text);
  }

  see(seen: SimulatedPresence): void {
    if (this.warden) seeKeeper(this.warden, seen);
  }

  /** Whether a presence is followed for a workflow that is kept or guarded here. */
  follows(peer: string): boolean {
    return !!this.warden && topicsOf(this.warden).includes(`p/${peer}`);
  }

  #begin(): void {
    const { machine } = this;
    const ports = {
      retain: (topic: string, text: string, once = false) => machine.broker.store.publish(machine, topic, text, once),
      follow: (topic: string, on: boolean) => this.#follow(topic, on),
    };
    this.warden = createWarden(machine.peer, ports, NODE_CHARGES);
    this.#tick();
  }

  #tick(): void {
    this.machine.soon(() => {
      const { warden, machine } = this;
      if (!warden) return;
      if (!machine.broker.reaches(machine)) warden.passed = 0;
      else if (++warden.passed >= warden.rest) tend(warden);
      if (Object.keys(warden.charges).length) this.#tick();
      else this.warden = undefined;
    }, SECOND_MS);
  }

  #follow(topic: string, on: boolean): void {
    const { machine } = this;
    if (topic.startsWith("p/")) machine.broker.watch(machine, topic.slice("p/".length), on);
    else machine.broker.store.follow(machine, topic, on);
  }
}
