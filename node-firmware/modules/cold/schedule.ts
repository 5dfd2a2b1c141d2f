/** When the module store goes on. */
import { node } from "../../state.ts";
import { onIdleTurn, onStep, onTimeout } from "../timers.ts";

/** Goes on with the job outside the present callback: an interrupted one must not take the socket's listener with it. */
export function stepSoon(): void {
  setTimeout(onStep, 0);
}

/** Looks again later whether the node is idle. */
export function waitForIdle(ms: number): void {
  setTimeout(onIdleTurn, ms);
}

/** Sets the job's only timer. */
export function armTimeout(ms: number): void {
  disarmTimeout();
  node.modules.timer = setTimeout(onTimeout, ms);
}

export function disarmTimeout(): void {
  if (node.modules.timer) clearTimeout(node.modules.timer);
  node.modules.timer = 0;
}
