/** The module store's callbacks: a cold function that is kept as a value would keep its whole file in memory. */
import { whenIdle } from "./cold/command.ts";
import { jobTimeout } from "./cold/fetch.ts";
import { stepJob } from "./cold/install.ts";
import { node } from "../state.ts";

export function onStep(): void {
  stepJob();
}

export function onTimeout(): void {
  node.modules.timer = 0;
  jobTimeout();
}

export function onIdleTurn(): void {
  whenIdle();
}
