/** A scenario is data: what is submitted, what goes wrong and when. It comes from a seed, and can be made smaller. */
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { WorkflowMaker } from "./random-workflow.ts";
import { season } from "./random-options.ts";
import { CALM, type Noise } from "./simulated-broker.ts";
import { randomFrom } from "./world.ts";

/** Something that goes wrong, at a moment (ms). */
export type Fault =
  | { kind: "crash"; at: number; node: number; backMs: number; noticedMs: number }
  | { kind: "pause"; at: number; node: number; ms: number }
  | { kind: "slow"; at: number; node: number; ms: number; times: number }
  | { kind: "partition"; at: number; node: number; ms: number }
  | { kind: "jump"; at: number; node: number; ms: number }
  | { kind: "broker"; at: number; downMs: number; keep: boolean; wills?: boolean }
  | { kind: "leave"; at: number; client: number };

/** A workflow, who submits it and when; revoked at a moment where that is given. */
export interface Submission {
  at: number;
  client: number;
  workflow: Workflow;
  /** What the keys of its calls begin with. */
  prefix: string;
  revokeAt?: number;
  /** Handed to the cluster: its result is awaited whether or not its client stays. */
  detached?: boolean;
}

/** All that a run depends on. */
export interface Scenario {
  seed: number;
  nodes: number;
  slots: number;
  clients: number;
  window: number;
  /** What a task costs its node, in ms. */
  costMs: number;
  noise: Noise;
  /** A lease that all peers are configured with. */
  leaseMs?: number;
  /** A will that a takeover sets off comes so long after the new presence. */
  lateWillMs?: number;
  submissions: Submission[];
  faults: Fault[];
}

/** All faults begin before this moment, all of them end by FAULTS_END_MS. */
const LAST_FAULT_MS = 4_000;
/** From here on the cluster is well. */
export const FAULTS_END_MS = 75_000;

const SPECIAL = ["fail", "flaky", "slow", "block", "once", "oom"] as const;

/** A scenario from a seed. */
export function scenarioOf(seed: number): Scenario {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const nodes = 1 + below(4);
  const clients = random() < 0.2 ? 2 : 1;
  const submissions: Submission[] = [];
  const count = 1 + below(3);
  const special = specialTasks(random);
  for (let i = 0; i < count; i++) {
    const options = { depth: 1 + below(4), calls: 4 + below(16), special };
    const at = i ? below(3_000) : 1;
    const workflow = new WorkflowMaker(random, "abc"[i], options).make();
    const submission: Submission = { at, client: below(clients), workflow, prefix: "abc"[i] };
    if (random() < 0.1) submission.revokeAt = at + below(3_000);
    submissions.push(submission);
  }
  const scenario: Scenario = {
    seed,
    nodes,
    slots: 1 + below(2),
    clients,
    window: random() < 0.2 ? 1 + below(3) : 16,
    costMs: random() < 0.5 ? 0 : below(60),
    noise: random() < 0.5 ? randomNoise(random) : CALM,
    submissions,
    faults: random() < 0.75 ? randomFaults(random, nodes, clients) : [],
  };
  // of their own streams: a seed means what it meant before there were such
  if (randomFrom(seed ^ 0xde7ac4ed)() < DETACHED_SHARE) detach(scenario);
  configure(scenario, randomFrom(seed ^ 0x1ea5e));
  aggravate(scenario, randomFrom(seed ^ 0xa66));
  const seasoning = randomFrom(seed ^ 0x5a17);
  if (seasoning() < OPTIONS_SHARE) for (const { workflow } of submissions) season(workflow, seasoning, nodes);
  return scenario;
}

/** How many scenarios have options in their calls. */
const OPTIONS_SHARE = 0.3;

/** How often a broker that restarts sends the wills of all first, how often all nodes lose their power at once. */
const WILLS_SHARE = 0.5;
const OUTAGE_SHARE = 0.05;
/** How many scenarios submit in the midst of their faults: so long before one at the most, and so long after it. */
const AMID_SHARE = 0.4;
const BEFORE_MS = 20;
const AFTER_MS = 6_000;

/** What makes all nodes go at once, and submissions at such moments. */
function aggravate({ nodes, faults, submissions }: Scenario, random: () => number): void {
  const below = (limit: number) => Math.floor(random() * limit);
  for (const fault of faults) if (fault.kind === "broker") fault.wills = random() < WILLS_SHARE;
  if (random() < OUTAGE_SHARE) {
    const at = below(LAST_FAULT_MS);
    for (let node = 0; node < nodes; node++)
      faults.push({ kind: "crash", at, node, backMs: below(20_000), noticedMs: below(100) });
  }
  if (!faults.length || random() > AMID_SHARE) return;
  for (const submission of submissions)
    submission.at = Math.max(1, faults[below(faults.length)].at - BEFORE_MS + below(random() < 0.5 ? 100 : AFTER_MS));
}

/** How many scenarios have a lease of their own, and in how many wills come late. */
const LEASE_SHARE = 0.15;
const LATE_WILL_SHARE = 0.15;
const LEASES_MS = [2_000, 3_500, 5_000, 30_000];
const MOST_LATE_MS = 1_500;

function configure(scenario: Scenario, random: () => number): void {
  if (random() < LEASE_SHARE) scenario.leaseMs = LEASES_MS[Math.floor(random() * LEASES_MS.length)];
  if (random() < LATE_WILL_SHARE) scenario.lateWillMs = Math.floor(random() * MOST_LATE_MS);
}

/** How many scenarios hand their first workflow to the cluster. */
const DETACHED_SHARE = 0.15;

/** With its store a broker loses what nobody alive remembers: that is a limit, not a fault. */
function detach({ submissions: [submission], faults }: Scenario): void {
  submission.detached = true;
  delete submission.revokeAt;
  for (const fault of faults) if (fault.kind === "broker") fault.keep = true;
}

function specialTasks(random: () => number): string[] {
  const special: string[] = SPECIAL.filter(() => random() < 0.3);
  if (random() < 0.1) special.push("killOnce");
  if (random() < 0.05) special.push("kill");
  if (random() < 0.05) special.push("hangOnce");
  return special;
}

function randomNoise(random: () => number): Noise {
  const rate = (most: number) => (random() < 0.6 ? random() * most : 0);
  return { loss: rate(0.15), duplicate: rate(0.2), delay: rate(0.3), delayMs: random() < 0.2 ? 20_000 : 300 };
}

function randomFaults(random: () => number, nodes: number, clients: number): Fault[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const length = 1 + below(4);
  return Array.from({ length }, (): Fault => {
    const at = random() < 0.5 ? below(60) : below(LAST_FAULT_MS);
    const node = below(nodes);
    const kind = below(13);
    if (kind < 5)
      return {
        kind: "crash",
        at,
        node,
        backMs: below(random() < 0.5 ? 400 : 40_000),
        noticedMs: below(random() < 0.6 ? 100 : 30_000),
      };
    if (kind < 7) return { kind: "pause", at, node, ms: below(random() < 0.5 ? 4_000 : 45_000) };
    if (kind < 8) return { kind: "slow", at, node, ms: 20_000, times: 2 + below(8) };
    if (kind < 10)
      return { kind: "partition", at, node: below(nodes + clients), ms: below(random() < 0.5 ? 3_000 : 40_000) };
    if (kind < 11)
      return { kind: "jump", at, node: below(nodes + clients), ms: (below(2) ? 1 : -1) * below(4_000_000) };
    if (kind < 12) return { kind: "broker", at, downMs: 100 + below(8_000), keep: below(2) === 0 };
    return { kind: "leave", at, client: below(clients) };
  });
}
