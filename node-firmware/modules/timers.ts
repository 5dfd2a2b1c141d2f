/** The module store's callbacks: a cold function that is kept as a value would keep its whole file in memory. */
import { whenIdle } from "./cold/command.ts";
import { jobTimeout } from "./cold/fetch.ts";
import { stepJob } from "./cold/install.ts";
import { node } from "../state.ts";

function onStep(): void {
  stepJob();
}

function onTimeout(): void {
  node.modules.timer = 0;
  jobTimeout();
}

/** Goes on with the job outside the present callback: an interrupted one must not take the socket's listener with it. */
export function stepSoon(): void {
  setTimeout(onStep, 0);
}

function onIdleTurn(): void {
  whenIdle();
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
