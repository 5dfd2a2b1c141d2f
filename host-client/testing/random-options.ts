/** Options of calls, and tasks that have some of their own, put into a random workflow: what each changes is its timing, seldom its value. */
import type { Workflow } from "../../shared/canvas/workflow.ts";
import type { TaskOptions } from "../../shared/protocol/options.ts";
import { labelOf, nameOf } from "./machine.ts";
import { OPTIONED, SIM_MODULE } from "./simulated-tasks.ts";

/** How many of the calls get an option, and how many a task with options of its own. */
const OPTION_SHARE = 0.25;
const TASK_SHARE = 0.2;
/** Longer than any run, and than any jump of a clock: what expires so late never does. */
const NEVER_MS = 30_000_000;

/** What ends so soon may or may not be in time. */
export const SOON_MS = 3_000;

/**
 * Seasons a workflow, in place.
 * @param nodes how many nodes there are: calls may be routed to one of them
 */
export function season(workflow: Workflow, random: () => number, nodes: number): void {
  const below = (limit: number) => Math.floor(random() * limit);
  const choices: (() => TaskOptions)[] = [
    () => ({ countdownMs: below(2_500) }),
    () => ({ priority: below(4) }),
    () => ({ expiresMs: NEVER_MS }),
    () => ({ expiresMs: 1 + below(SOON_MS) }),
    () => ({ ignoreResult: true }),
    () => ({ timeLimitMs: NEVER_MS }),
    () => ({ timeLimitMs: 1 + below(SOON_MS) }),
    () => ({ retries: 3 + below(3), retryDelayMs: below(100) }),
    () => ({ to: `n${1 + below(nodes)}` }),
  ];
  /** A node that has to find another one, as for a link, knows no names but of those that it has dealt with. */
  const named: (() => TaskOptions)[] = [
    () => ({ to: nameOf(`n${1 + below(nodes)}`) }),
    () => ({ label: labelOf(`n${1 + below(nodes)}`) }),
  ];
  eachCall(workflow, false, (call, isLink) => {
    const options = isLink ? choices : [...choices, ...named];
    if (random() < OPTION_SHARE) call.options = { ...options[below(options.length)](), ...call.options };
    if (call.task === `${SIM_MODULE}.mix` && random() < TASK_SHARE)
      call.task = `${SIM_MODULE}.${OPTIONED[below(OPTIONED.length)]}`;
  });
}

type Visit = (call: { task: string; options?: TaskOptions }, isLink: boolean) => void;

function eachCall(value: any, isLink: boolean, visit: Visit): void {
  if (!value || typeof value !== "object") return;
  if (typeof value.task === "string") visit(value, isLink);
  for (const [key, part] of Object.entries(value))
    eachCall(part, isLink || key === "link" || key === "linkError", visit);
}
