/** Starting and ending workflows of one's own. */
import { composeArgs, type Step } from "../canvas/steps.ts";
import { revokeRoot } from "./cold/cancel.ts";
import { failNobody, hasTaker, partnerGone, keepTicking } from "./cold/ticks.ts";
import { isPeer } from "./cold/guard.ts";
import { placeBranch } from "./cold/lend.ts";
import { seePartner, type Sighting } from "./cold/partners.ts";
import { fail } from "./cold/rare.ts";
import type { Branch, Peer, Root } from "./peer.ts";
import { wakeUp } from "./receive.ts";

/** What a submitter wants to hear; all optional but `done`. */
export interface Listener {
  /** A value's text or an error's line (`!`). */
  done: (line: string) => void;
  member?: (slot: number, line: string, k: number) => void;
  ended?: () => void;
  event?: (kind: number, text: string) => void;
}

/**
 * Hands a workflow to the cluster, whole.
 * @param args arguments of the call itself (inner text): prepended at the entry of the workflow (R4)
 * @example submit(peer, [["add@m", "1"]], "2", { done: (line) => console.log(line) }) // 3
 */
export function submit(peer: Peer, id: string, steps: Step[], args: string, listener: Listener): Root {
  const root: Root = {
    id,
    done: listener.done,
    member: listener.member || null,
    ended: listener.ended || null,
    over: false,
  };
  if (listener.event) root.event = listener.event;
  const branch: Branch = { steps, k: 0, args: composeArgs(steps[0], args), root };
  peer.roots++;
  if (peer.slots) {
    peer.queue.push(branch);
    wakeUp(peer);
  } else {
    placeBranch(peer, branch);
    if (!branch.over && peer.ready.indexOf(branch) >= 0 && !hasTaker(peer, branch, true)) failNobody(peer, branch);
    if (!branch.over && peer.own) keepTicking(peer);
  }
  return root;
}

/** Ends a workflow; its client hears `RevokedError`. */
export function revoke(peer: Peer, root: Root, line: string): void {
  if (root.over) return;
  const done = root.done;
  root.done = null;
  revokeRoot(peer, root);
  if (done) done(line);
}

/** A peer's presence, as it came: there, or gone. */
export function sight(peer: Peer, seen: Sighting): void {
  if (seen.id === peer.id || !isPeer(seen.id, seen.boot)) return;
  if (seen.state === "gone") partnerGone(peer, seen.id, seen.boot);
  else if (seen.window > 0) seePartner(peer, seen);
}

/** The machine interrupted a turn (out of memory, stack overflow): that task fails, the rest goes on. */
export function interrupted(peer: Peer, type: string, message: string): void {
  const branch = peer.current;
  peer.current = null;
  peer.awake = false;
  if (branch && !branch.over) {
    branch.map = undefined;
    fail(peer, branch, type, message);
  }
  wakeUp(peer);
}
