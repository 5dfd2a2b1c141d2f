/** The ports of a peer on Node.js: its clock and its timers; presences come to it whether it follows them or not. */
import type { Peer, Ports } from "../shared/engine/peer.ts";
import { runTurn } from "../shared/engine/run.ts";

/** What only the peer's owner can do. */
type OwnPorts = Pick<Ports, "send" | "load" | "tell">;

/** @param peer gives the peer that has these ports; asked for at its first turn, when it exists */
export const hostPorts = (peer: () => Peer, own: OwnPorts): Ports => ({
  ...own,
  now: () => performance.now(),
  wake: () => void setImmediate(() => runTurn(peer())),
  later: (callback, ms) => void setTimeout(callback, ms).unref(),
  watch: () => {},
});
