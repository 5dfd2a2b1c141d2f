/** Work that a node sends to certain other nodes, of which it may never have heard. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chain, connect } from "../../host-client/index.ts";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import { taskTable } from "../../host-client/local-tasks.ts";
import * as pc from "../support/tasks/pc.ts";
import type * as Tasks from "../support/tasks/places.ts";

const LONG = { timeoutMs: 30_000 };

describe.each(nodeTargets())("routes that begin on a node, on %s", (runtime) => {
  let nodes: NodeCluster;
  let names: string[] = [];
  const tasks = () => nodes.cluster.tasks<typeof Tasks>("places");
  beforeAll(async () => {
    nodes = await startNodeCluster(runtime, "places", { count: 3, labels: ["attic"] });
    names = nodes.cluster.online.map(({ name }) => name!);
    for (const name of names) await tasks().setMark.applyAsync([name], { to: name }).get(LONG);
  });
  afterAll(() => nodes?.close());

  it("a workflow that a task has started reaches the node of a name, from each to each", async () => {
    for (const from of names)
      for (const to of names) expect(await tasks().askAt.applyAsync([to], { to: from }).get(LONG)).toBe(to);
  });

  it("the members of its group reach a node each", async () => {
    expect(await tasks().askAll.applyAsync([names], { to: names[1] }).get(LONG)).toEqual(names);
  });

  it("the node of an id is reached, and any with a label", async () => {
    const { id, name } = nodes.cluster.online[2];
    expect(await tasks().askAt.applyAsync([id], { to: names[0] }).get(LONG)).toBe(name);
    expect(names).toContain(await tasks().askLabel.applyAsync(["attic"], { to: names[0] }).get(LONG));
  });

  it("a task that a PC worker alone has is found, once there is one", async () => {
    const { addOnPc } = tasks();
    await expect(addOnPc.delay(1, 2).get(LONG)).rejects.toThrow("no node can run pc.add");
    const table = taskTable("pc", pc);
    const part = { name: "big-pc", labels: ["pc"], slots: 4, window: 16, load: async (task: string) => table[task] };
    const worker = await connect(nodes.broker.url, { worker: part });
    for (const from of names) expect(await addOnPc.applyAsync([1, 2], { to: from }).get(LONG)).toBe(3);
    await worker.close();
  });

  it("a workflow that takes a task's place goes there, and what follows goes on from there", async () => {
    const { moveTo, where } = tasks();
    for (const to of names) {
      const next = names[(names.indexOf(to) + 1) % names.length];
      const steps = chain(moveTo.si(to).set({ to: names[0] }), where.si().set({ to: next }));
      expect(await steps.delay().get(LONG)).toBe(next);
      expect(await moveTo.applyAsync([to], { to: names[0] }).get(LONG)).toBe(to);
    }
  });
});
