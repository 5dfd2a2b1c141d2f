/** Property test of messages (protocol notes 9: 20): the counts of 4.1 as exact budgets, until all is quiet. */
import { expect, test } from "vitest";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import { call, calls, faultsOf, hold, scenario, type Property } from "./bench.ts";
import type { Mutant } from "./mutants.ts";

const ten = calls("mix", 10);
const alone = (list: Workflow[]) => list.map((member) => ({ ...member, immutable: true }));

/** Messages of each shape on three nodes that know each other only by their client: grants and results, and nothing else. */
const BUDGETS: [shape: string, messages: number, workflow: Workflow][] = [
  ["a single call", 2, call("mix", "a0")],
  ["a chain of three", 2, { chain: calls("mix", 3) }],
  ["a group of ten", 6, { group: ten }],
  ["a group of a hundred", 26, { group: calls("mix", 100) }],
  ["a chord of ten", 8, { chord: [ten, call("mix", "ab")] }],
  [
    "a chord amid a chain",
    6,
    { chain: [call("mix", "ax"), { chord: [alone(ten), call("mix", "ab")] }, call("mix", "az")] },
  ],
  ["a group at the end of a chain", 6, { chain: [call("mix", "ax"), { group: alone(ten) }] }],
  ["a chain on two nodes", 4, { chain: [call("mix", "a0", [], { to: "n1" }), call("mix", "a1", [], { to: "n2" })] }],
];

const chatty: Mutant = {
  bug: "each result is confirmed by a message of its own",
  file: "shared/engine/cold/results.ts",
  find: "if (number === partner.got + 1) partner.got = number;",
  put: "if (number === partner.got + 1) { partner.got = number; probe(peer, partner); }",
};

test.each(BUDGETS)("%s costs %i messages until all is quiet, to the message", async (_shape, messages, workflow) => {
  const property: Property = (bed) => {
    const run = bed.runScenario(scenario(workflow));
    const { packets } = run.simulation.broker;
    return [...faultsOf(run), ...(packets === messages ? [] : [`${packets} messages`])];
  };
  const [asItIs, off] = await hold(property, chatty);
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("ten calls a node cost at most 0.45 messages each, with 10 nodes and with 300", async () => {
  const property: Property = (bed) =>
    [10, 100, 300].flatMap((nodes) => {
      const count = 10 * nodes;
      const run = bed.runScenario(scenario({ group: calls("mix", count) }, { nodes, slots: 4 }));
      const { packets } = run.simulation.broker;
      return [...faultsOf(run), ...(packets <= 0.45 * count ? [] : [`${packets} messages for ${count} calls`])];
    });
  const [asItIs, off] = await hold(property, {
    bug: "a share of what is left, however small",
    file: "shared/engine/cold/lend.ts",
    find: "const floor = paceMs > LONG_TASK_MS ? 1 : BATCH_FLOOR;",
    put: "const floor = 1;",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("a task of a minute costs a probe and a status each half lease, at the most, and nothing where nobody waits", async () => {
  const property: Property = (bed) => {
    const run = bed.runScenario(scenario(call("wait", "a0", [60_000])));
    const { packets } = run.simulation.broker;
    return [...faultsOf(run), ...(packets <= 26 ? [] : [`${packets} messages`])];
  };
  const [asItIs, off] = await hold(property, {
    bug: "a worker is asked each second",
    file: "shared/engine/cold/ticks.ts",
    find: "if (!partner.gone && silent >= lease / 2 && silent %",
    put: "if (!partner.gone && 0 * silent %",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});

test("a revocation costs a cancel and its answer for each node that has a part, down the tree", async () => {
  const property: Property = (bed) => {
    const members = calls("wait", 3).map((_, i) => call("wait", `a${i}`, [20_000]));
    const one = scenario({ chain: [call("mix", "ax"), { group: alone(members) }] });
    one.submissions[0].revokeAt = 2_000;
    const counts: { [type: string]: number } = {};
    const run = bed.runScenario(one, ({ broker }) => {
      broker.trace = (line) => {
        const type = / -> \S+ \[(\d)/.exec(line)?.[1];
        if (type) counts[type] = (counts[type] ?? 0) + 1;
      };
    });
    const { 4: status, 5: cancel } = counts;
    return [...faultsOf(run), ...(cancel === 3 && status === 3 ? [] : [JSON.stringify(counts)])];
  };
  const [asItIs, off] = await hold(property, {
    bug: "a cancel is not answered",
    file: "shared/engine/cold/cancel.ts",
    find: "partner.recheck = 2;",
    put: "partner.recheck = 2; probe(peer, partner);",
  });
  expect(asItIs).toEqual([]);
  expect(off).not.toEqual([]);
});
