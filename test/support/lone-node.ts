/** A peer with nobody around: what it sends is kept, its time is driven. */
import { World } from "../../host-client/testing/world.ts";
import { createPeer, type Peer, type TaskEntry } from "../../shared/engine/peer.ts";
import { runTurn } from "../../shared/engine/run.ts";
import { NODE_WINDOW } from "../../shared/protocol/limits.ts";

export interface LoneNode {
  world: World;
  peer: Peer;
  /** Packets that it sent: receiver and text. */
  sent: [to: string, packet: string][];
}

/** Node `n1` of boot `b` with a node's window. */
export function startLoneNode(tasks: { [name: string]: TaskEntry }, slots: number): LoneNode {
  const world = new World(1);
  const sent: LoneNode["sent"] = [];
  const peer = createPeer(
    { id: "n1", boot: "b", slots, window: NODE_WINDOW, tasks },
    {
      send: (to, packet) => !!sent.push([to, packet]),
      now: () => world.now,
      wake: () => world.after(0, () => runTurn(peer)),
      later: (callback, ms) => world.after(ms, callback),
      load: (_task, done) => world.after(1, () => done(false)),
      watch() {},
      tell() {},
    },
  );
  return { world, peer, sent };
}
