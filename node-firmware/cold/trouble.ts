/** What goes wrong on a node: interrupted callbacks, a link that fails. */
import { interrupted } from "../../shared/engine/submit.ts";
import { rearm } from "../mqtt/cold/rearm.ts";
import { node } from "../state.ts";

/**
 * Espruino raised a flag: a callback ran out of memory or stack and was dropped, its listener with it (espruino 1.3).
 * The flags are read, which arms this listener again.
 */
export function recover(): void {
  const flags = E.getErrorFlags();
  const memory = flags.indexOf("MEMORY") >= 0 || flags.indexOf("LOW_MEMORY") >= 0;
  if (!memory && flags.indexOf("CALLBACK") < 0) return;
  if (node.session) rearm(node.session);
  if (!node.peer) return;
  if (memory)
    interrupted(
      node.peer,
      "OutOfMemoryError",
      "the node ran out of memory: " + process.memory(false).total + " variables in all",
    );
  else interrupted(node.peer, "StackOverflowError", "the call nested too deep for the node's stack");
}

/** The session has something to report: to the console, where a person at the cable sees it. */
export function report(code: number, detail: string): void {
  print("E" + code + " " + detail);
}
