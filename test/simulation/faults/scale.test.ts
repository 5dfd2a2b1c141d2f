/** Property test of size (protocol notes 9: 16), shown to find its bug when the rule it guards is off. */
import { expect, test } from "vitest";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import type { Machine } from "../../../host-client/testing/machine.ts";
import type { Simulation } from "../../../host-client/testing/simulation.ts";
import { call, calls, faultsOf, hold, scenario, type Property } from "./bench.ts";
import type { Testbed } from "./mutants.ts";

interface Traffic {
  packets: number;
  bytes: number;
}

/** Counts what a node hears, presences too, and what it says. */
function listen({ broker }: Simulation, node: Machine): Traffic {
  const traffic = { packets: 0, bytes: 0 };
  const count = (text: string) => {
    traffic.packets++;
    traffic.bytes += text.length;
  };
  const hear = node.hear.bind(node);
  const hearPresence = node.hearPresence.bind(node);
  node.hear = (packet) => (count(packet), hear(packet));
  node.hearPresence = (seen) => (count(JSON.stringify(seen)), hearPresence(seen));
  broker.trace = (line) => {
    const [, from, text] = /^\d+ (\S+) -> \S+ (.*)$/.exec(line) ?? [];
    if (from === node.id) count(text);
  };
  return traffic;
}

/** What node `n<index + 1>` hears and says while a workflow runs among so many, one of whom dies and comes back. */
function trafficAmong(bed: Testbed, nodes: number, index: number, workflow: Workflow): Traffic {
  let traffic: Traffic | undefined;
  const one = scenario(workflow, {
    nodes,
    faults: [{ kind: "crash", at: 20, node: 1, backMs: 1_000, noticedMs: 5 }],
  });
  const run = bed.runScenario(one, (simulation) => (traffic = listen(simulation, simulation.nodes[index])));
  return faultsOf(run).length ? { packets: Infinity, bytes: Infinity } : traffic!;
}

const everybody = {
  bug: "nodes follow the presence of all",
  file: "host-client/testing/simulated-broker.ts",
  find: "if (machine.isClient || machine.id === id) return true;",
  put: "if (machine) return true;",
};

test("an idle node hears and says the same beside 2 others and beside 299", async () => {
  const workflow: Workflow = { chain: Array.from({ length: 4 }, (_, i) => call("mix", `a${i}`, [], { to: "n1" })) };
  const beside =
    (most: number): Property =>
    (bed) => {
      const [few, many] = [3, most].map((nodes) => trafficAmong(bed, nodes, 2, workflow));
      return few.bytes === many.bytes && few.packets === many.packets ? [] : [JSON.stringify([few, many])];
    };
  const [asItIs] = await hold(beside(300));
  expect(asItIs).toEqual([]);
  const [, off] = await hold(beside(20), everybody); // 300 that hear of each other are slow to simulate, too
  expect(off).not.toEqual([]);
});

test("one that owns a group hears and says the same among 300 as among 8: its friends are few", async () => {
  const members = calls("mix", 12).map((member) => ({ ...member, immutable: true }));
  const workflow: Workflow = { chain: [call("mix", "ax", [], { to: "n1" }), { group: members }] };
  const [asItIs, off] = await hold(
    (bed) => {
      const [few, many] = [8, 300].map((nodes) => trafficAmong(bed, nodes, 0, workflow));
      // ids of three digits are longer
      return many.packets === few.packets && many.bytes <= few.bytes * 1.1 ? [] : [JSON.stringify([few, many])];
    },
    {
      bug: "a client names all that it knows",
      file: "shared/engine/cold/partners.ts",
      find: "other !== partner && other.up && friends.length < MAX_FRIENDS",
      put: "other !== partner && other.up",
    },
  );
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});
