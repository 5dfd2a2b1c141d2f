/** What a task on a node can ask of results: in the words of the host (test/broker/results.test.ts), on every kind of node. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import type * as Linked from "../support/tasks/linked.ts";
import type * as Tasks from "../support/tasks/results.ts";

const LONG = { timeoutMs: 30_000 };

describe.each(nodeTargets())("results that a task has started, on %s", (runtime) => {
  let nodes: NodeCluster;
  const tasks = () => nodes.cluster.tasks<typeof Tasks>("results");
  beforeAll(async () => void (nodes = await startNodeCluster(runtime, "results", { slots: 4 })));
  afterAll(() => nodes?.close());

  it("iteration gives each member of a group once, with its place", async () => {
    const values = [null, 0, "", [], { a: 1 }, "x"];
    const seen = (await tasks().each.delay(values, 0).get(LONG)) as [number, unknown][];
    expect(seen.sort(([a], [b]) => a - b)).toEqual(values.map((value, i) => [i, value]));
  });

  it("iteration gives members in the order in which they come", async () => {
    expect(await tasks().each.delay(["a", "b", "c"], 400).get(LONG)).toEqual([
      [2, "c"],
      [1, "b"],
      [0, "a"],
    ]);
  });

  it("iteration over what is no group, or an empty one, gives its one value", async () => {
    expect(await tasks().eachOfOne.delay().get(LONG)).toEqual([
      { index: 0, value: 7 },
      { index: 0, value: [] },
    ]);
  });

  it("iteration throws the error of a member, after those that came before", async () => {
    expect(await tasks().eachWithFailure.delay().get(LONG)).toEqual([2, "no"]);
  });

  it("iteration may be left before its end; the workflow goes on", async () => {
    expect(await tasks().firstOf.delay().get(LONG)).toEqual(["early", ["late", "early"]]);
  });

  it("children are the results of a group's members, and of nothing else there are any", async () => {
    const [before, values, tail, others, none] = (await tasks().childrenOf.delay().get(LONG)) as any[];
    expect(before).toEqual(Array(3).fill(["PENDING", false, 0]));
    expect(values).toEqual([2, "late", 6]);
    expect(tail).toBe(".0");
    expect(others).toEqual([true, true]);
    expect(none).toEqual([]);
  });

  it("children that failed say so, with the error", async () => {
    expect(await tasks().failedChild.delay().get(LONG)).toEqual([2, "broken", "SUCCESS", "FAILURE"]);
  });

  it("parent is the step before: a chord's header with its values, others with how they ended", async () => {
    const [chord, chain, none] = (await tasks().parents.delay().get(LONG)) as any[];
    expect(chord).toEqual([6, [2, 4], 2, "SUCCESS", true]);
    expect(chain.slice(0, 4)).toEqual([4, "SUCCESS", true, true]);
    expect(chain[4]).toMatch(/^the value of .*\/1 did not come here: it was handed on where it was made$/);
    expect(none).toBe(true);
  });

  it("children and parent can be had by destructuring and behind a question mark, too", async () => {
    expect(await tasks().otherWords.delay().get(LONG)).toEqual([2, true, 2, [2, 4]]);
  });

  it("events are what tasks tell, until the workflow's end", async () => {
    const [told, during, at] = (await tasks().eventsOf.delay(3).get(LONG)) as any[];
    expect(told).toEqual([1, 2, 3].map((value) => ["results.walk", "PROGRESS", value]));
    expect([during, at]).toEqual(["STARTED", "SUCCESS"]);
  });

  it("onProgress may have several listeners, and each may stop by itself", async () => {
    expect(await tasks().listeners.delay().get(LONG)).toEqual(["a1", "b1", "b2", "b3"]);
  });

  it("fields called children, parent and events of a module's own objects stay what they are", async () => {
    expect(await tasks().ownTree.delay().get(LONG)).toEqual([2, true, null, ["own"]]);
  });
});

describe.each(nodeTargets())("results of a linked group that a task has started, on %s", (runtime) => {
  let nodes: NodeCluster;
  beforeAll(async () => void (nodes = await startNodeCluster(runtime, "linked", { slots: 4 })));
  afterAll(() => nodes?.close());

  it("come as members of the group around it, at their places", async () => {
    const values = [6, 2, "late", "end"];
    const { childrenOfLinked } = nodes.cluster.tasks<typeof Linked>("linked");
    expect(await childrenOfLinked.delay().get(LONG)).toEqual([values, values]);
  });
});
