/** Property tests of trees of work (protocol notes 9: 9, 12, 13, 21), each shown to find its bug when the rule it guards is off. */
import { expect, test } from "vitest";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import { call, calls, faultsOf, hold, scenario, type Property } from "./bench.ts";

const ENGINE = "shared/engine/";

/** A workflow in groups within groups. */
function nested(workflow: Workflow, depth: number): Workflow {
  return depth ? { chord: [[nested(workflow, depth - 1)], call("mix", `b${depth}`)] } : workflow;
}

test.each([1, 2, 3, 4])(
  "a killer among 20 batch-mates at depth %i is quarantined by name, and takes 3 nodes at the most",
  async (depth) => {
    const property: Property = (bed) => {
      const killer = { chain: [call("mix", "ac"), call("kill", "ak"), call("mix", "ad")] };
      const mates = calls("mix", 20);
      mates.splice(7, 0, killer);
      const workflow = nested({ group: mates }, depth - 1);
      const run = bed.runScenario(scenario(workflow, { nodes: 4 }));
      const { deaths, book, endings } = run.simulation;
      const wrong = faultsOf(run);
      if (deaths > 3) wrong.push(`${deaths} nodes died`);
      if (!/QuarantinedError","sim.kill rebooted/.test(endings[0].lines[0])) wrong.push(endings[0].lines[0]);
      for (let i = 0; i < 20; i++) if (!book.ran.has(`a${i}`)) wrong.push(`a${i} did not run`);
      return wrong;
    };
    const [asItIs, off] = await hold(property, {
      bug: "a suspect is lent with all that it will become",
      file: ENGINE + "cold/losses.ts",
      find: "    branch.suspect = true;\n",
      put: "",
    });
    expect(asItIs).toEqual([]);
    expect(off).not.toEqual([]);
  },
);

test("nested groups on nodes of one slot and windows of one do not wait for each other", async () => {
  const tree = (depth: number, key: string): Workflow =>
    depth
      ? { chain: [{ group: [tree(depth - 1, key + "0"), tree(depth - 1, key + "1")] }, call("mix", key)] }
      : call("slow", key);
  const property: Property = (bed) => faultsOf(bed.runScenario(scenario(tree(4, "a"), { nodes: 2, window: 1 })));
  const [asItIs, off] = await hold(property, {
    bug: "an owner holds a slot while it waits for its members",
    file: ENGINE + "cold/fans.ts",
    find: "  peer.joins.push(join);\n",
    put: "  peer.joins.push(join);\n  if (peer.slots) peer.running++;\n",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("workers that hand a branch back at every step change nothing of its outcome", async () => {
  const property: Property = (bed) => {
    const steps = Array.from({ length: 9 }, (_, i) => call("mix", `a${i}`, [], { to: `n${1 + (i % 3)}` }));
    const run = bed.runScenario(scenario({ group: [{ chain: steps }, call("echo", "ae")] }));
    return faultsOf(run);
  };
  const [asItIs, off] = await hold(property, {
    bug: "a branch that is handed back begins anew",
    file: ENGINE + "cold/results.ts",
    find: "branch.k + +line.slice(1, space)",
    put: "branch.k",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test.each([0, 3, 7])("out of memory in task %i of a batch fails that task, and the rest runs", async (which) => {
  const property: Property = (bed) => {
    const members = calls("mix", 8);
    members[which] = call("oom", `a${which}`);
    const run = bed.runScenario(scenario({ group: members }, { nodes: 1, slots: 2 }));
    const missing = [...Array(8).keys()].filter((i) => run.simulation.book.ran.get(`a${i}`) !== 1);
    return faultsOf(run).concat(missing.map((i) => `a${i} ran ${run.simulation.book.ran.get(`a${i}`)} times`));
  };
  const [asItIs, off] = await hold(property, {
    bug: "the task that was interrupted is not remembered",
    file: ENGINE + "run.ts",
    find: "    peer.current = branch;\n    value = entry[0]",
    put: "    value = entry[0]",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("a suspect that was lent whole and comes back late is not taken for its first step", async () => {
  const property: Property = (bed) => {
    const workflow = { chain: [call("wait", "a0", [6_000]), call("killOnce", "a1"), call("mix", "a2")] };
    // n1 gets the chain and stands still in its first step; n2 gets it then and dies in the second; n1 wakes up
    const faults = [{ kind: "pause", at: 100, node: 0, ms: 20_000 } as const];
    return faultsOf(bed.runScenario(scenario(workflow, { nodes: 3, faults })));
  };
  const [asItIs, off] = await hold(property, {
    bug: "its former lease may still answer for all of its steps",
    file: ENGINE + "cold/lend.ts",
    find: "if (loan.openLeases) cancelLosers(peer, branch);\n  loan.until = until;",
    put: "loan.until = until;",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("a branch that comes back to a node which owns it is run there, if nobody else takes it", async () => {
  const property: Property = (bed) => {
    const workflow = {
      chain: [call("mix", "a0"), { group: [call("mix", "a1"), call("flaky", "a2"), call("mix", "a3")] }],
    };
    const faults = [
      { kind: "pause", at: 12, node: 1, ms: 8_400 } as const,
      { kind: "partition", at: 5, node: 1, ms: 2_900 } as const,
    ];
    return faultsOf(bed.runScenario(scenario(workflow, { nodes: 2, slots: 2, faults })));
  };
  const [asItIs, off] = await hold(
    property,
    {
      bug: "what comes back wakes nobody",
      file: ENGINE + "cold/sources.ts",
      find: "if (peer.slots) wakeUp(peer);\n}",
      put: "}",
    },
    {
      bug: "nor does the next tick",
      file: ENGINE + "cold/ticks.ts",
      find: "if (peer.slots) wakeUp(peer);",
      put: "",
    },
  );
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("a slot that a revoked task gives up is taken by the next", async () => {
  const property: Property = (bed) => {
    const one = scenario(call("wait", "a0", [90_000]), { nodes: 1 });
    one.submissions[0].revokeAt = 900;
    one.submissions.push({ at: 200, client: 1, workflow: call("mix", "b0"), prefix: "b" });
    return faultsOf(bed.runScenario({ ...one, clients: 2 }));
  };
  const [asItIs, off] = await hold(property, {
    bug: "nobody is woken",
    file: ENGINE + "cold/cancel.ts",
    find: "freeSlot(peer, running);\n      wakeUp(peer);",
    put: "freeSlot(peer, running);",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("memory that runs out in a link is told to it, even if another function ends before that is known", async () => {
  const property: Property = (bed) => {
    const slow = { ...call("slow", "a5"), link: [call("oom", "a6")] };
    const members = [slow, call("slow", "a7"), call("echo", "a8"), call("mix", "a9")];
    const workflow: Workflow = { chord: [members, call("mix", "a10")] };
    return faultsOf(bed.runScenario(scenario(workflow, { nodes: 3, slots: 2, costMs: 24 })));
  };
  const [asItIs, off] = await hold(property, {
    bug: "the mark of the interruption is wiped",
    file: ENGINE + "cold/rare.ts",
    find: "  peer.current = before;\n  if (peer.share",
    put: "  peer.current = null;\n  if (peer.share",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});
