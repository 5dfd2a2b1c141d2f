/** What must hold at the end of every run, whatever went wrong in it. */
import { isDeepStrictEqual } from "node:util";
import type { Peer } from "../../shared/engine/peer.ts";
import { decode } from "../../shared/protocol/codec.ts";
import { LEASE_MS, MAX_KILLS, MAX_LOSSES, OWNER_SILENCE_MS, PATIENCE_MS } from "../../shared/protocol/limits.ts";
import { isIdle } from "./memory-cluster.ts";
import { SOON_MS } from "./random-options.ts";
import { evaluate, type Expected, type Verdict } from "./reference.ts";
import type { Submission } from "./scenario.ts";
import type { Simulation } from "./simulation.ts";

/** An invariant that did not hold. */
export interface Violation {
  invariant: string;
  about: string;
}

/** What the client heard of a workflow. */
export interface Ending {
  submission: Submission;
  lines: string[];
  /** Members heard of: step and place. */
  members: string[];
  ended: number;
  /** Moment of its revocation, 0 = never. */
  revoked: number;
  /** Its client had never heard of a worker when it was submitted. */
  alone: boolean;
  /** Its client has gone: nobody waits for it. */
  left: boolean;
  /** Detached, and all its records have come to the broker: it is awaited even if its client has gone. */
  handed: boolean;
}

type Check = (simulation: Simulation) => string[];

/** Longest time for which a revoked workflow may start tasks: two leases, or the silence of a dead sub-owner's owner. */
const REVOKED_MS = 2 * LEASE_MS + 2 * OWNER_SILENCE_MS;

const CHECKS: { [invariant: string]: Check } = {
  "each workflow ends exactly once": (simulation) =>
    waited(simulation).flatMap((ending) =>
      ending.lines.length === 1 && ending.ended === 1
        ? []
        : [`${ending.lines.length} outcomes, ended ${ending.ended} times: ${JSON.stringify(ending.submission)}`],
    ),
  "with the right value or a stated error": (simulation) =>
    waited(simulation).flatMap((ending) => wrongOutcome(simulation, ending)),
  "what must run has run, and nothing else": (simulation) =>
    simulation.endings.flatMap((ending) => wrongRuns(simulation, ending)),
  "no leak": (simulation) =>
    simulation.machines.filter((machine) => machine.alive).flatMap(({ peer }) => leaksOf(peer)),
  "no owner waits for what nobody holds": (simulation) => simulation.held.found,
  "no result counted twice": (simulation) =>
    simulation.endings.flatMap(({ members }) =>
      new Set(members).size === members.length ? [] : [`members heard twice: ${members.join(",")}`],
    ),
  "a revoked workflow stops": (simulation) => simulation.endings.flatMap((ending) => lateStarts(simulation, ending)),
  "atMostOnce never runs twice": (simulation) =>
    simulation.endings.flatMap(({ submission }) =>
      keysOf(submission, "sim.once").flatMap((key) => {
        const times = simulation.book.ran.get(key) ?? 0;
        // R29: an error link of a group is called for each member that fails
        return times > 1 && !linkErrorKeys(submission.workflow).includes(key) ? [`${key} ran ${times} times`] : [];
      }),
    ),
};

/** Names of all invariants. */
export const INVARIANTS = Object.keys(CHECKS);

/** All that does not hold. */
export function checkAll(simulation: Simulation): Violation[] {
  return Object.entries(CHECKS).flatMap(([invariant, check]) =>
    check(simulation).map((about) => ({ invariant, about })),
  );
}

function waited(simulation: Simulation): Ending[] {
  return simulation.endings.filter((ending) => !ending.left);
}

function wrongOutcome(simulation: Simulation, ending: Ending): string[] {
  const line = ending.lines[0];
  if (line === undefined) return [];
  const { outcome } = evaluate(ending.submission.workflow);
  if (line.charAt(0) !== "!") {
    if ("ok" in outcome && isDeepStrictEqual(decode(line), plain(outcome.ok))) return [];
    return [`wanted ${JSON.stringify(outcome)}, got ${line}: ${JSON.stringify(ending.submission.workflow)}`];
  }
  const [type, message] = decode(line.slice(1)) as [string, string];
  if ("errors" in outcome && outcome.errors.some((want) => fits(want, type, message))) return [];
  if (isExcused(simulation, ending, type, message)) return [];
  return [`wanted ${JSON.stringify(outcome)}, got ${line}: ${JSON.stringify(ending.submission.workflow)}`];
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function fits(want: Expected, type: string, message: string): boolean {
  return want.type === type && message.includes(want.text);
}

/** Errors of the infrastructure: each only where something happened that it states. */
function isExcused(simulation: Simulation, ending: Ending, type: string, message: string): boolean {
  const text = JSON.stringify(ending.submission.workflow);
  if (type === "RevokedError") return ending.revoked > 0;
  if (type === "ExpiredError" || type === "TimeLimitError") return isLimited(ending, type);
  if (type === "QuarantinedError") return simulation.deaths >= MAX_KILLS && /sim\.|group/.test(message);
  if (type === "NoWorkerError") return ending.alone || isDark(simulation) || wasMissed(simulation, message);
  if (type !== "WorkerLostError") return false;
  const { losses, adoptions } = simulation;
  return losses >= MAX_LOSSES || adoptions >= MAX_LOSSES || (text.includes("sim.once") && losses + adoptions > 0);
}

/** Whoever is missed for so long, what waits for it may have failed: patience, less what it is looked at by. */
export const LONG_MISSED_MS = PATIENCE_MS - 2_000;

/** Nobody was there for as long as patience lasts: what was still to run may have failed for that. */
function isDark(simulation: Simulation): boolean {
  return simulation.darkMs >= LONG_MISSED_MS;
}

/** Options with which a step may have come too late. */
const LIMITS: { [type: string]: string } = { ExpiredError: "expiresMs", TimeLimitError: "timeLimitMs" };

function isLimited(ending: Ending, type: string): boolean {
  const limits = JSON.stringify(ending.submission.workflow).matchAll(new RegExp(`"${LIMITS[type]}":(\\d+)`, "g"));
  return [...limits].some(([, ms]) => +ms <= SOON_MS);
}

/** The one node that a step was for was missed for as long. */
function wasMissed(simulation: Simulation, message: string): boolean {
  const wanted = /no node (?:named|with label) (?:name-|label-)?(\S+) took/.exec(message)?.[1];
  return wanted !== undefined && isLongMissed(simulation, wanted);
}

function isLongMissed(simulation: Simulation, node: string): boolean {
  return simulation.missedMs[node] >= LONG_MISSED_MS;
}

/** Whether an error came of the workflow itself. */
function isOwnEnd(ending: Ending, verdict: Verdict): boolean {
  const line = ending.lines[0];
  if (line === undefined || ending.left) return false;
  if (line.charAt(0) !== "!") return true;
  const [type, message] = decode(line.slice(1)) as [string, string];
  if (type === "QuarantinedError" || type === "WorkerLostError") return false;
  return "errors" in verdict.outcome && verdict.outcome.errors.some((want) => fits(want, type, message));
}

function wrongRuns(simulation: Simulation, ending: Ending): string[] {
  const { workflow, prefix } = ending.submission;
  const verdict = evaluate(workflow);
  const mayRun = new Set([...verdict.ran, ...linkErrorKeys(workflow)]);
  const text = JSON.stringify(workflow);
  const strange = [...simulation.book.ran.keys()].filter((key) => key.startsWith(prefix) && !mayRun.has(key));
  const wrong = strange.map((key) => `${key} ran and must not: ${text}`);
  // other members of a workflow that has failed may be lost for good: only the outcome is promised then
  if (!isOwnEnd(ending, verdict) || /sim\.(once|kill)"/.test(text)) return wrong;
  if (isLimited(ending, "ExpiredError") || isLimited(ending, "TimeLimitError")) return wrong;
  const isMissed = Object.keys(simulation.missedMs).some((node) => isLongMissed(simulation, node));
  const hopeless = simulation.deaths >= MAX_KILLS || isDark(simulation) || isMissed;
  if (hopeless) return wrong;
  const missing = [...verdict.ran].filter((key) => !simulation.book.ran.has(key));
  return [...wrong, ...missing.map((key) => `${key} did not run: ${text}`)];
}

/** Keys of calls that stand in error links, or below one. */
function linkErrorKeys(workflow: unknown): string[] {
  const keys: string[] = [];
  const walk = (value: any, inside: boolean): void => {
    if (!value || typeof value !== "object") return;
    if (inside && typeof value.task === "string") {
      const key = value.args[value.args.length - 1];
      keys.push(key, ...[0, 1, 2].map((i) => `${key}.${i}`));
    }
    for (const [name, part] of Object.entries(value)) walk(part, inside || name === "linkError");
  };
  walk(workflow, false);
  return keys;
}

/** Keys of the calls of one task. */
function keysOf(submission: Submission, task: string): string[] {
  const keys: string[] = [];
  JSON.stringify(submission.workflow, (_name, value) => {
    if (value && value.task === task) keys.push(value.args[value.args.length - 1]);
    return value;
  });
  return keys;
}

function lateStarts(simulation: Simulation, ending: Ending): string[] {
  if (!ending.revoked) return [];
  const { prefix } = ending.submission;
  const until = ending.revoked + REVOKED_MS;
  return [...simulation.book.lastStart]
    .filter(([key, at]) => key.startsWith(prefix) && at > until)
    .map(([key, at]) => `${key} started ${at - ending.revoked} ms after the revocation`);
}

/** What a peer still holds when all is done. */
export function leaksOf(peer: Peer): string[] {
  const leaks: string[] = [];
  if (!isIdle(peer)) leaks.push(`${peer.id} is not idle: ${holdings(peer)}`);
  const owners = Object.keys(peer.owners);
  if (owners.length) leaks.push(`${peer.id} remembers owners ${owners.join(",")}`);
  for (const partner of Object.values(peer.partners)) {
    const lent = Object.keys(partner.lent).length;
    if (lent || partner.openLeases)
      leaks.push(`${peer.id} has ${lent} leases (open ${partner.openLeases}) at ${partner.id}`);
  }
  if (peer.running !== peer.busy.length) leaks.push(`${peer.id} counts ${peer.running} running`);
  if (peer.current) leaks.push(`${peer.id} has a current branch`);
  return leaks;
}

function holdings(peer: Peer): string {
  const owned = Object.values(peer.owners).map((owner) => `${owner.id}:${owner.queued}${owner.lines && "+lines"}`);
  const { queue, ready, sources, waiting, busy, joins, own, roots } = peer;
  const counts = { queue, ready, sources, waiting, busy, joins };
  const lengths = Object.entries(counts).map(([name, list]) => `${name} ${list.length}`);
  return `${lengths.join(", ")}, own ${own}, roots ${roots}, owners ${owned.join(" ")}`;
}
