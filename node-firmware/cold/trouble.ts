/** What goes wrong on a node: interrupted callbacks, a link that fails. */
import { FIRST_FAULT } from "../../shared/protocol/drops.ts";
import { forgetOwner } from "../../shared/engine/cold/owners.ts";
import { interrupted } from "../../shared/engine/submit.ts";
import { lost } from "../mqtt/cold/lost.ts";
import { rearm } from "../mqtt/cold/rearm.ts";
import { MqttFault } from "../mqtt/types.ts";
import { node } from "../state.ts";

/**
 * A callback ran out of memory or stack and was dropped, its listener with it (espruino 1.3).
 * @param memory it was memory
 */
export function recover(memory: boolean): void {
  if (!node.peer) return;
  if (memory) node.isWorn = true;
  if (node.session) mend(memory);
  if (memory)
    interrupted(
      node.peer,
      "OutOfMemoryError",
      "the node ran out of memory: " + process.memory(false).total + " variables in all",
    );
  else interrupted(node.peer, "StackOverflowError", "the call nested too deep for the node's stack");
}

/** Links in sequence that ended for want of memory: what still fills it then is the tasks', and nothing but a reboot gives it back. */
const MOST_STARVED = 3;

function starve(): void {
  if (node.conn > node.starvedAt + 1) node.starved = 0;
  node.starvedAt = node.conn;
  if (++node.starved >= MOST_STARVED && process.memory().free < LINK_VARIABLES) E.reboot();
}

/**
 * What was being written when the memory ran out may have gone half: the broker would take the next packet for its rest.
 * Only a task that wrote nothing is known to have torn no packet; else the link is made anew.
 */
function mend(memory: boolean): void {
  if (memory && (!node.peer.current || node.saying)) {
    makeRoom();
    lost(node.session, MqttFault.HandlerFailed, "out of memory");
    starve();
  } else rearm(node.session);
  node.saying = false;
}

/** Variables that a new link takes, most of them for the code that makes it and for what is said then. */
const LINK_VARIABLES = 1300;

/** A node that is so full that its next link would run out of memory again lets go what it holds: its owners lend it anew. */
function makeRoom(): void {
  if (process.memory().free >= LINK_VARIABLES) return;
  for (const id of Object.keys(node.peer.owners)) forgetOwner(node.peer, node.peer.owners[id]);
}

/** The session has something to report: to the console, where a person at the cable sees it; what made no sense is counted. */
export function report(code: number, detail: string): void {
  if (node.peer && code >= MqttFault.Malformed && code !== MqttFault.SubscriptionRefused)
    node.peer.drops[code - FIRST_FAULT]++;
  print("E" + code + " " + detail);
}
