/** Logs of nodes, while somebody watches. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import type * as Tasks from "../support/tasks/options.ts";

const LONG = { timeoutMs: 30_000 };

describe.each(nodeTargets())("a node that is watched, on %s", (runtime) => {
  let nodes: NodeCluster;
  beforeAll(async () => void (nodes = await startNodeCluster(runtime, "options", { count: 1 })));
  afterAll(() => nodes?.close());

  it("is watched on from its next boot", async () => {
    const { cluster } = nodes;
    const { at } = cluster.tasks<typeof Tasks>("options");
    const lines: unknown[][] = [];
    const [{ boot }] = cluster.online;
    const stop = await cluster.watchLogs((_node, words) => lines.push(words));
    expect(await at.applyAsync(["before"]).get(LONG)).toBe("before");
    await nodes.nodes.kill(0);
    await nodes.nodes.restart(0);
    expect(await cluster.until(() => cluster.online.some((node) => node.boot !== boot), LONG.timeoutMs)).toBe(true);
    await cluster.settle();
    expect(await at.applyAsync(["after"]).get(LONG)).toBe("after");
    await cluster.settle();
    stop();
    expect(lines.map(([name]) => name)).toEqual(["before", "after"]);
  });
});
