/** Little memory is left: grants are given back until there is more, with the numbers. */
import { setShort } from "../../shared/engine/cold/room.ts";
import { node } from "../state.ts";

/** Free variables with which work is taken on again: well above those at which it was refused, so that it does not flicker. */
const ENOUGH_VARIABLES = 900;

export function mindMemory(): void {
  const memory = process.memory();
  if (memory.free < ENOUGH_VARIABLES) setShort(node.peer, memory.free + " of " + memory.total + " variables are free");
  else setShort(node.peer, "");
}
