/** Property tests of leases (protocol notes 9: 3 to 8, 10, 11), each shown to find its bug when the rule it guards is off. */
import { expect, test } from "vitest";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import type { Simulation } from "../../../host-client/testing/simulation.ts";
import { call, calls, durations, faultsOf, hold, scenario } from "./bench.ts";
import type { Mutant } from "./mutants.ts";

const ENGINE = "shared/engine/";
const isGrant = (packet: string) => packet.startsWith("[0,") || packet.startsWith("[1,");
const isProbe = (packet: string) => packet.startsWith("[3,");
const isCancel = (packet: string) => packet.startsWith("[5,");

/** The connection of a node ends and comes back: the broker sees both at once. */
function flap(simulation: Simulation, node: number, atMs: number, forMs: number): void {
  const { world, broker, nodes } = simulation;
  world.after(atMs, () => broker.lose(nodes[node], 0));
  world.after(atMs + forMs, () => nodes[node].connect());
}

const noMark: Mutant = {
  bug: "no high-water mark for calls",
  file: ENGINE + "receive.ts",
  find: "!(call[CALL_LEASE] > owner.mark)",
  put: "!(call[CALL_LEASE] > 0)",
};
const noMarkForGrants: Mutant = {
  bug: "no high-water mark for grants",
  file: ENGINE + "receive.ts",
  find: "!(header[GRANT_LEASE] > owner.mark)",
  put: "!(header[GRANT_LEASE] > 0)",
};

test("a grant that comes again up to 60 s later never runs an atMostOnce step twice", async () => {
  const once = call("once", "a0", [], { atMostOnce: true });
  const property = (bed: Parameters<typeof durations>[0]) =>
    [0, 1, 100, 5_000, 20_000, 59_000].flatMap((ms) =>
      faultsOf(
        bed.runScenario(scenario({ group: [once, call("wait", "a1", [30_000])] }), (simulation) => {
          simulation.broker.copies = (_from, _to, packet) => (isGrant(packet) ? [ms, ms + 500] : []);
        }),
      ),
    );
  const [asItIs, off] = await hold(property, noMark, noMarkForGrants);
  expect(asItIs).toEqual([]);
  expect(off.join()).toContain("atMostOnce never runs twice");
});

const WORKFLOWS: [name: string, workflow: Workflow, extra: number][] = [
  ["a single call", call("mix", "a0"), 3],
  ["a chain of three", { chain: calls("mix", 3) }, 3],
  // the four calls of a lost batch are shared out anew: a probe, a status, three grants and three results for two messages
  ["a group of ten", { group: calls("mix", 10) }, 7],
  ["a chord of ten", { chord: [calls("mix", 10), call("mix", "ab")] }, 7],
];

test.each(WORKFLOWS)(
  "whichever single message of %s is lost, it ends within a lease and few messages more",
  async (_name, workflow, extra) => {
    const property = (bed: Parameters<typeof durations>[0]) => {
      const usual = bed.runScenario(scenario(workflow)).simulation.broker.packets;
      return [...Array(usual).keys()].flatMap((lost) => {
        let count = 0;
        let packets = 0;
        const [ms] = durations(bed, scenario(workflow), ({ broker }) => {
          broker.drops = () => count++ === lost;
          broker.trace = () => (packets = broker.packets);
        });
        return ms < 10_000 && packets <= usual + extra
          ? []
          : [`message ${lost} lost: ${ms} ms, ${packets} for ${usual} messages`];
      });
    };
    const noProbe: Mutant = {
      bug: "nobody probes",
      file: ENGINE + "cold/ticks.ts",
      find: "  peer.ports.send(partner.id, JSON.stringify(head.concat(Object.keys(partner.lent).map(Number))));",
      put: "  head.concat(0);",
    };
    const [asItIs, off] = await hold(property, noProbe);
    expect(asItIs).toEqual([]);
    expect(off).not.toEqual([]);
  },
);

test("if every cancel is lost, nobody holds anything of a revoked workflow after two leases", async () => {
  const property = (bed: Parameters<typeof durations>[0]) => {
    const held: string[] = [];
    const one = scenario({ group: Array.from({ length: 6 }, (_, i) => call("wait", `a${i}`, [200_000])) });
    one.submissions[0].revokeAt = 1_000;
    bed.runScenario(one, ({ broker, world, nodes }) => {
      broker.drops = (_from, _to, packet) => isCancel(packet);
      world.after(1_000 + 20_500, () => {
        for (const { peer } of nodes)
          if (peer.busy.length + peer.queue.length) held.push(`${peer.id} holds ${peer.busy.length}`);
      });
    });
    return held;
  };
  const [asItIs, off] = await hold(property, {
    bug: "a cancel is not repeated",
    file: ENGINE + "cold/cancel.ts",
    find: "partner.recheck = 2;",
    put: "",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("no owner has more leases open with a worker than its window", async () => {
  const property = (bed: Parameters<typeof durations>[0]) => {
    const over: string[] = [];
    const one = scenario(
      { group: calls("mix", 60) },
      { window: 3, costMs: 5, noise: { loss: 0.05, duplicate: 0.3, delay: 0.2, delayMs: 200 } },
    );
    const run = bed.runScenario(one, ({ world, clients }) => {
      const look = () => {
        for (const partner of Object.values(clients[0].peer.partners)) {
          if (partner.openLeases > partner.window || partner.openLeases < 0)
            over.push(`${partner.openLeases} open of ${partner.window}`);
        }
        if (world.now < 5_000) world.after(3, look);
      };
      world.after(1, look);
    });
    return over.concat(faultsOf(run));
  };
  const [asItIs, off] = await hold(property, {
    bug: "batches as large as the share, whatever the window",
    file: ENGINE + "cold/lend.ts",
    find: "Math.max(1, Math.min(window, Math.max(share, small)))",
    put: "Math.max(1, Math.max(share, small))",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("a grant that its probe has overtaken does not run: it was lent anew", async () => {
  const property = (bed: Parameters<typeof durations>[0]) =>
    [6_500, 9_500, 15_000].flatMap((ms) =>
      faultsOf(
        bed.runScenario(scenario(call("once", "a0", [], { atMostOnce: true }), { nodes: 2 }), ({ broker }) => {
          let late = 0;
          broker.drops = (_from, _to, packet) => isGrant(packet) && late === 1;
          broker.copies = (_from, _to, packet) => (isGrant(packet) && ++late === 1 ? [ms] : []);
        }),
      ),
    );
  const [asItIs, off] = await hold(property, {
    bug: "a probe does not raise the mark",
    file: ENGINE + "cold/owners.ts",
    find: "if (header[PROBE_TOP] > mark) owner.mark = header[PROBE_TOP];",
    put: "",
  });
  expect(asItIs).toEqual([]);
  expect(off.join()).toContain("atMostOnce never runs twice");
});

test("a probe that comes late does not drop what was granted after it", async () => {
  const workflow = {
    chain: [
      call("wait", "a0", [7_000]),
      { group: calls("wait", 1, "ab") },
      call("wait", "ac", [9_000], { atMostOnce: true }),
    ],
  };
  workflow.chain[1] = call("mix", "ab", [], { to: "n1" });
  const property = (bed: Parameters<typeof durations>[0]) =>
    faultsOf(
      bed.runScenario(scenario(workflow, { nodes: 1 }), ({ broker }) => {
        let probes = 0;
        broker.drops = (_from, _to, packet) => isProbe(packet) && probes === 1;
        broker.copies = (_from, _to, packet) => (isProbe(packet) && ++probes === 1 ? [3_000] : []);
      }),
    );
  const [asItIs, off] = await hold(property, {
    bug: "a probe drops whatever it does not list",
    file: ENGINE + "cold/owners.ts",
    find: "lease <= header[PROBE_TOP] && listed",
    put: "listed",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("an old will that comes after the new presence hides a node for less than a second", async () => {
  const property = (bed: Parameters<typeof durations>[0]) => {
    const one = scenario(call("mix", "a0"), { nodes: 1 });
    one.submissions.push({ at: 5_000, client: 0, workflow: call("mix", "b0"), prefix: "b" });
    const [, second] = durations(bed, one, (simulation) => {
      simulation.broker.lateWillMs = 700;
      simulation.world.after(4_000, () => {
        simulation.broker.links.get("n1")!.stale = true; // its connection has broken, and only the node knows
        simulation.nodes[0].connect();
      });
    });
    return second < 1_000 ? [] : [`${second} ms`];
  };
  const [asItIs, off] = await hold(property, {
    bug: "a node does not look at its own presence",
    file: "host-client/testing/machine.ts",
    find: '!this.isClient && (seen.boot !== this.peer.boot || seen.state !== "up")',
    put: 'seen.state === "never"',
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("connections that flap for 0.5 to 40 s during a long task are no deaths: one result, nobody suspected", async () => {
  const property = (bed: Parameters<typeof durations>[0]) => {
    const suspected: string[] = [];
    const run = bed.runScenario(scenario(call("wait", "a0", [200_000]), { nodes: 1 }), (simulation) => {
      [500, 900, 3_000, 12_000, 40_000].forEach((ms, i) => flap(simulation, 0, 2_000 + 30_000 * i, ms));
      simulation.world.after(190_000, () => {
        const partner = simulation.clients[0].peer.partners.n1;
        for (const branch of Object.values(partner.lent)) if (branch.suspect) suspected.push("suspected");
      });
    });
    return suspected.concat(faultsOf(run));
  };
  const [asItIs, off] = await hold(property, {
    bug: "gone is dead",
    file: ENGINE + "cold/ticks.ts",
    find: "if (partner.gone && !partner.stale) giveUp(peer, partner);",
    put: "if (partner.gone && !partner.stale) dropPartner(peer, partner, true);",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("a task that blocks for 4, 8 or 25 s gives one result, and runs once where it says so", async () => {
  const property = (bed: Parameters<typeof durations>[0]) =>
    [4_000, 8_000, 25_000].flatMap((ms) => {
      const declared = bed.runScenario(scenario(call("busy", "a0", [ms], { blocksMs: ms })));
      const times = declared.simulation.book.ran.get("a0");
      const silent = bed.runScenario(scenario(call("busy", "a0", [ms])));
      return [
        ...faultsOf(declared),
        ...faultsOf(silent),
        ...(times === 1 ? [] : [`${ms} ms, declared: ran ${times} times`]),
      ];
    });
  const [asItIs, off] = await hold(property, {
    bug: "the lease does not know what blocks",
    file: ENGINE + "cold/ticks.ts",
    find: "base + Math.ceil(longestBlock(partner) / TICK_MS)",
    put: "base",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});
