/** Memory as what comes in meets it: how much there is, and what happens where there is little. */
import { setShort } from "../../shared/engine/cold/room.ts";
import { dropCold, RESERVE_VARIABLES, SCARCE_VARIABLES } from "../ports.ts";
import { announce } from "./presence.ts";
import { node } from "../state.ts";

/** Free variables with which work is taken on again: above those at which it was refused, so that it does not flicker; not far, so that a full node does not stay shut. */
const ENOUGH_VARIABLES = 750;

/**
 * Little memory is left: grants are given back until there is more, with the numbers. Then the presence goes out anew, for the
 * message that it was asked for in may have been let go.
 */
export function mindMemory(): void {
  const memory = process.memory();
  if (memory.free < ENOUGH_VARIABLES)
    return setShort(node.peer, memory.free + " of " + memory.total + " variables are free");
  if (!node.peer.short) return;
  setShort(node.peer, "");
  announce();
}

/** Variables that may be taken. Where it looks like few, cold code goes and what is unreachable with it: it comes back when it is called. */
export function roomLeft(): number {
  let free = process.memory(false).free;
  if (free < SCARCE_VARIABLES) {
    dropCold();
    free = process.memory(false).free;
  }
  if (free < RESERVE_VARIABLES) mindMemory();
  return free - RESERVE_VARIABLES;
}
