/** A cluster in memory: the engine's peers, a network with delays, a driven clock. No broker, no firmware. */
import "../exact.ts";
import { createPeer, type Peer, type Ports, type TaskEntry } from "../../shared/engine/peer.ts";
import { answerSeek } from "../../shared/engine/cold/seek.ts";
import { receive } from "../../shared/engine/receive.ts";
import { runTurn } from "../../shared/engine/run.ts";
import type { Sighting } from "../../shared/engine/cold/partners.ts";
import { sight } from "../../shared/engine/submit.ts";
import { NODE_PACKET_BYTES, NODE_WINDOW } from "../../shared/protocol/limits.ts";
import { World } from "./world.ts";

/** What the network does with a packet: delays (ms) of its copies; none = lost. */
export type Fate = (from: string, to: string, packet: string) => number[];

export interface MemoryNode {
  peer: Peer;
  alive: boolean;
}

/** A client and workers that share a world. */
export class MemoryCluster {
  readonly world: World;
  readonly nodes = new Map<string, MemoryNode>();
  readonly client: Peer;
  packets = 0;
  fate: Fate = () => [1];

  constructor(options: { seed?: number; workers: string[]; tasks: { [name: string]: TaskEntry }; slots?: number }) {
    this.world = new World(options.seed);
    this.client = this.add("client", 0, 0, {});
    for (const id of options.workers) this.add(id, options.slots ?? 1, NODE_WINDOW, options.tasks);
    this.announce();
  }

  /** Adds a peer under a fresh boot id. */
  add(id: string, slots: number, window: number, tasks: { [name: string]: TaskEntry }): Peer {
    const boot = "b" + Math.floor(this.world.random() * 1e9).toString(36);
    const node: MemoryNode = { peer: undefined as unknown as Peer, alive: true };
    node.peer = createPeer({ id, boot, slots, window, tasks }, this.#ports(node, id));
    this.nodes.set(id, node);
    return node.peer;
  }

  /** Tells the client of all workers that live. */
  announce(): void {
    for (const { peer, alive } of this.nodes.values()) {
      if (peer !== this.client && alive) this.sightAll(peer, "up");
    }
  }

  /** What the presence topic would tell: here all peers hear it. */
  sightAll(of: Peer, state: string): void {
    const seen = presenceOf(of, state);
    sight(this.client, seen);
    for (const { peer, alive } of this.nodes.values()) {
      if (alive && peer !== this.client && peer.partners[of.id]) sight(peer, seen);
    }
  }

  /** Power cut: memory and everything on its way to the node is lost. */
  kill(id: string): void {
    const node = this.nodes.get(id)!;
    node.alive = false;
    this.world.after(1, () => this.sightAll(node.peer, "gone"));
  }

  /** Nothing is held anywhere. */
  get idle(): boolean {
    return [...this.nodes.values()].every(({ peer, alive }) => !alive || isIdle(peer));
  }

  #ports(node: MemoryNode, id: string): Ports {
    const alive = (callback: () => void) => () => {
      if (node.alive) callback();
    };
    return {
      now: () => this.world.now,
      wake: () =>
        this.world.after(
          0,
          alive(() => runTurn(node.peer)),
        ),
      later: (callback, ms) => this.world.after(ms, alive(callback)),
      load: (_task, done) =>
        this.world.after(
          1,
          alive(() => done(false)),
        ),
      watch: () => {},
      ask: (question) => {
        for (const other of this.nodes.values())
          this.world.after(1, () => other.alive && answerSeek(other.peer, question));
      },
      tell: () => {},
      send: (to, packet) => {
        this.packets++;
        for (const delay of this.fate(id, to, packet)) this.world.after(delay, () => this.#deliver(to, packet));
        return true;
      },
    };
  }

  #deliver(to: string, packet: string): void {
    const node = this.nodes.get(to);
    if (node?.alive) receive(node.peer, packet);
  }
}

function presenceOf({ id, boot, window, labels, name }: Peer, state: string): Sighting {
  return { id, boot, window, state, limit: NODE_PACKET_BYTES, labels, name };
}

/** Whether a peer holds nothing: the leak check of every simulation. */
export function isIdle(peer: Peer): boolean {
  const open = Object.values(peer.partners).some((partner) => partner.openLeases > 0);
  const lines = Object.values(peer.owners).some((owner) => owner.lines !== "" || owner.queued !== 0);
  const held = peer.queue.length + peer.ready.length + peer.sources.length + peer.waiting.length;
  return !open && !lines && held + peer.busy.length + peer.joins.length + peer.own + peer.roots === 0;
}
