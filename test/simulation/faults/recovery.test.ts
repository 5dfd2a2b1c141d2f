/** How soon what a dead node held runs elsewhere: as stated, and as configured; each with the rule switched off that it rests on. */
import { expect, test } from "vitest";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import { FLAP_MS, LEASE_MS, TICK_MS } from "../../../shared/protocol/limits.ts";
import { FAULTS_END_MS } from "../../../host-client/testing/scenario.ts";
import type { Simulation } from "../../../host-client/testing/simulation.ts";
import { call, faultsOf, hold, scenario, type Property } from "./bench.ts";
import type { Mutant, Testbed } from "./mutants.ts";

const TICKS = "shared/engine/cold/ticks.ts";
/** Packets on their way, and a turn of the worker. */
const NETWORK_MS = 20;
/** Nodes die at these moments after the submission: amid a lease, about its probes, after several of them. */
const DEATHS_MS = [0, 3, 500, 999, 2_500, 5_500, 6_100, 8_900, 9_100, 12_050, 15_010, 20_000];
/** Longer than all of them, and than any recovery. */
const TASK_MS = 70_000;

interface Death {
  /** When the broker tells of it. */
  noticedMs: number;
  leaseMs?: number;
  blocksMs?: number;
  /** Its owner is another node. */
  inTree?: boolean;
}

const inTree = (member: Workflow): Workflow => ({
  chain: [call("mix", "ab", [], { to: "n1" }), { group: [{ ...member, immutable: true }] }],
});

/** Kills whoever runs the task; the time from that to its next start. */
function recoveryMs(bed: Testbed, atMs: number, death: Death): number {
  const options = { to: undefined, ...(death.blocksMs && { blocksMs: death.blocksMs }) };
  const task = call("wait", "a0", [TASK_MS], options);
  let diedAt = Infinity;
  const strike = (simulation: Simulation) => {
    const { nodes, world, book } = simulation;
    if (!book.ran.has("a0")) return world.after(1, () => strike(simulation)); // it is still on its way
    const worker = nodes.find(({ peer }) => peer.busy.length && !peer.joins.length)!;
    diedAt = world.now;
    simulation.cut(worker, Infinity, death.noticedMs);
  };
  const run = bed.runScenario(scenario(death.inTree ? inTree(task) : task), (simulation) => {
    for (const { peer } of simulation.machines) peer.leaseMs = death.leaseMs;
    simulation.world.after(10 + 1 + atMs, () => strike(simulation));
  });
  const { ran, lastStart } = run.simulation.book;
  if (faultsOf(run).length || ran.get("a0") !== 2) return Infinity;
  return lastStart.get("a0")! - diedAt;
}

/** The longest recovery, over all moments of death; at the end of a simulation's faults dead nodes are started again. */
const worst = (bed: Testbed, death: Death) => {
  const deaths = DEATHS_MS.filter((atMs) => atMs + (death.leaseMs ?? LEASE_MS) < FAULTS_END_MS - 5_000);
  return Math.max(...deaths.map((atMs) => recoveryMs(bed, atMs, death)));
};

/** Within `limit`; and at worst not much sooner, so that the limit is what is stated. */
function within(limit: number, death: Death): Property {
  return (bed) => {
    const ms = worst(bed, death);
    return ms <= limit + NETWORK_MS && ms > limit - TICK_MS - NETWORK_MS ? [] : [`${ms} ms for ${limit}`];
  };
}

const fixedLease: Mutant = {
  bug: "the lease is what it is, whatever is configured",
  file: TICKS,
  find: "(peer.leaseMs || LEASE_MS)",
  put: "LEASE_MS",
};

test("a dead node's task runs elsewhere within 2 s of the broker's word: a flap is waited for, no more", async () => {
  expect(FLAP_MS).toBeLessThanOrEqual(2_000 - TICK_MS);
  const [asItIs, off] = await hold(within(FLAP_MS, { noticedMs: 0 }), {
    bug: "the broker's word is no sign",
    file: TICKS,
    find: "  doubt(peer, partner);\n  keepTicking(peer);",
    put: "  keepTicking(peer);",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("... and within a lease of its last sign where nobody tells of the death", async () => {
  const [asItIs, off] = await hold(within(LEASE_MS, { noticedMs: Infinity }), {
    bug: "silence is borne for ever",
    file: TICKS,
    find: "if (silent >= lease && partner.openLeases && !partner.stale) retireSilent(peer, partner);",
    put: "",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test.each([2_000, 3_000, 4_500, 30_000, 60_000])("a lease of %i ms is kept to, at a client", async (leaseMs) => {
  const limit = Math.ceil(leaseMs / TICK_MS) * TICK_MS;
  const [asItIs, off] = await hold(within(limit, { noticedMs: Infinity, leaseMs }), fixedLease);
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("... and at a node that owns the members of a group", async () => {
  const [asItIs, off] = await hold(within(3_000, { noticedMs: Infinity, leaseMs: 3_000, inTree: true }), fixedLease);
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test.each([
  [4_000, LEASE_MS + 4_000, undefined],
  [4_500, 3_000 + 5_000, 3_000],
])("what a task declares to block, %i ms, is added to it: %i ms", async (blocksMs, limit, leaseMs) => {
  const [asItIs, off] = await hold(within(limit, { noticedMs: Infinity, blocksMs, leaseMs }), {
    bug: "the lease does not know what blocks",
    file: TICKS,
    find: "base + Math.ceil(longestBlock(partner) / TICK_MS)",
    put: "base",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("what must not run twice is given up after three leases of silence, also where it declares half a second of blocking", async () => {
  const property: Property = (bed) =>
    [0, 2_500].flatMap((blocksMs) => {
      const options = { atMostOnce: true, ...(blocksMs && { blocksMs }) };
      let ended = 0;
      const run = bed.runScenario(scenario(call("wait", "a0", [TASK_MS], options)), (simulation) => {
        const { world, nodes, endings } = simulation;
        world.after(200, () =>
          simulation.cut(
            nodes.find(({ peer }) => peer.busy.length)!,
            Infinity,
            Infinity,
          ),
        );
        const look = () => {
          if (endings[0].lines.length) ended ||= world.now;
          else world.after(TICK_MS, look);
        };
        look();
      });
      const limit = 3 * LEASE_MS + Math.ceil(blocksMs / TICK_MS) * TICK_MS + TICK_MS;
      const [line] = run.simulation.endings[0].lines;
      return /WorkerLostError/.test(line) && ended <= limit + NETWORK_MS ? [] : [`${ended} ms for ${limit}: ${line}`];
    });
  const [asItIs, off] = await hold(property, {
    bug: "a lease that is no whole number of ticks is never just over",
    file: TICKS,
    find: "base + Math.ceil(longestBlock(partner) / TICK_MS)",
    put: "base + longestBlock(partner) / TICK_MS",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});
