/** Watches that no owner waits for what nobody holds: looks at every lease again and again while a simulation runs. */
import { heldBy } from "../../shared/engine/cold/owners.ts";
import type { Peer } from "../../shared/engine/peer.ts";
import { LEASE_MS } from "../../shared/protocol/limits.ts";
import type { Machine } from "./machine.ts";
import type { Simulation } from "./simulation.ts";

/** A lease that must not run twice is waited for over three lease periods; some time is for packets that are late. */
const limitMs = ({ leaseMs = LEASE_MS }: Peer) => 3 * leaseMs + 15_000;

/** The watcher of one simulation. */
export class HeldWatch {
  /** Since when nobody holds a lease, by owner's boot and lease. */
  readonly #since = new Map<string, number>();
  readonly found: string[] = [];

  constructor(readonly simulation: Simulation) {}

  /** One look at all leases. */
  look(): void {
    for (const owner of this.simulation.machines) {
      if (owner.alive && this.#canAct(owner)) this.#lookAt(owner);
      else this.#forget(owner.peer);
    }
  }

  /** An owner that stands still or is cut off cannot do better. */
  #canAct(owner: Machine): boolean {
    const { broker, world } = this.simulation;
    return owner.busyUntil <= world.now && broker.up && !broker.cut.has(owner.id) && broker.links.has(owner.id);
  }

  #lookAt({ peer }: Machine): void {
    for (const partner of Object.values(peer.partners)) {
      for (const [lease, branch] of Object.entries(partner.lent)) {
        const key = `${peer.boot} ${lease}`;
        if (partner.stale || branch.over || this.#isHeld(peer, partner.id, partner.boot, Number(lease)))
          this.#since.delete(key);
        else this.#unheld(key, partner.id, limitMs(peer));
      }
    }
  }

  #unheld(key: string, where: string, mostMs: number): void {
    const { now } = this.simulation.world;
    const since = this.#since.get(key) ?? now;
    this.#since.set(key, since);
    if (now - since === mostMs) this.found.push(`lease ${key} at ${where} is awaited, and nobody holds it`);
  }

  #isHeld(owner: Peer, id: string, boot: string, lease: number): boolean {
    const worker = this.simulation.nodes.find((node) => node.id === id)!;
    const record = worker.peer.owners[owner.id];
    if (!worker.alive || worker.peer.boot !== boot || record?.boot !== owner.boot) return false;
    const packets = [record.last, record.before].map((packet) => packet.split("\n")[0]).join(" ");
    const lines = `${packets} ${record.leases}`;
    return (
      new RegExp(`,${lease}[,\\] ]|,${lease}$`).test(lines) ||
      heldBy(worker.peer, record).some((one) => one.lease === lease)
    );
  }

  #forget(peer: Peer): void {
    for (const key of this.#since.keys()) if (key.startsWith(`${peer.boot} `)) this.#since.delete(key);
  }
}
