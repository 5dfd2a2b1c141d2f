import { describe, expect, it } from "vitest";
import { PROGRESS, runningBranch, tellProgress } from "../../../shared/engine/cold/events.ts";
import { EVENT_BYTES, EVENT_GAP_MS } from "../../../shared/protocol/limits.ts";
import { call, EngineCluster } from "../../support/engine-cluster.ts";

/** Nodes whose tasks tell progress: `steps` values, `gap` milliseconds apart. */
function telling(workers = ["n1"]) {
  const cluster: EngineCluster = new EngineCluster({ one: () => 1 }, { workers });
  for (const id of workers) {
    const peer = cluster.worker(id);
    const say = (value: unknown) => tellProgress(peer, runningBranch(peer), value);
    const walk = async (steps: number, gap: number) => {
      const branch = runningBranch(peer);
      for (let i = 1; i <= steps; i++) {
        tellProgress(peer, branch, i);
        await cluster.sleep(gap);
      }
    };
    peer.tasks["say@t"] = [(...values) => values.forEach(say), 0, Infinity];
    peer.tasks["walk@t"] = [walk, 2, 2];
  }
  return cluster;
}

const valuesOf = (events: { about: any[] }[]) => events.map(({ about }) => about[2]);

describe("progress", () => {
  it("reaches whoever submitted the workflow, with task, node and value", async () => {
    const { events } = await telling().run(call("say", [{ done: 3 }]));
    expect(events).toEqual([{ kind: PROGRESS, about: ["t.say", "n1", { done: 3 }] }]);
  });

  it("comes while the task runs, before its value", async () => {
    const cluster = telling();
    const submitted = cluster.start(call("walk", [3, 400]));
    await cluster.pass(500);
    expect(valuesOf(submitted.events)).toEqual([1, 2]);
    expect(submitted.outcome).toBeUndefined();
    await cluster.world.until(() => cluster.idle);
  });

  it("faster than the bound: the latest is what arrives, at most one message in its time", async () => {
    const cluster = telling();
    const { events } = await cluster.run(call("walk", [200, 5]));
    const values = valuesOf(events) as number[];
    expect(values.length).toBeLessThanOrEqual(1000 / EVENT_GAP_MS + 1);
    expect(values.length).toBeGreaterThanOrEqual(8);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values.at(-1)).toBeGreaterThan(170);
  });

  it("of the members of a group are told apart by node and value, none starves the others", async () => {
    const cluster = telling(["n1", "n2"]);
    const { events } = await cluster.run({ group: [call("walk", [20, 50]), call("walk", [20, 50])] });
    expect(new Set(events.map(({ about }) => about[1]))).toEqual(new Set(["n1", "n2"]));
  });

  it("of what a worker has lent to others goes up through it", async () => {
    const cluster = telling(["n1", "n2", "n3"]);
    const members = [1, 2, 3, 4, 5, 6].map(() => call("walk", [4, 200]));
    const { events } = await cluster.run({
      chain: [call("one", [], { to: "n1" }), { group: members.map((m) => ({ ...m, immutable: true })) }],
    });
    const nodes = new Set(events.map(({ about }) => about[1]));
    expect(nodes.has("n2") || nodes.has("n3")).toBe(true);
  });

  it("too large is refused in the task, with both numbers", async () => {
    const { outcome } = await telling().run(call("say", ["x".repeat(1000)]));
    expect(outcome).toEqual({ error: `ValueTooLargeError: progress of 1002 bytes, at most ${EVENT_BYTES}` });
  });

  it("that is lost changes nothing", async () => {
    const cluster = telling();
    cluster.fate = (_from, _to, packet) => (packet.startsWith("[9,") ? [] : [1]);
    const { outcome, events } = await cluster.run(call("say", [1]));
    expect(outcome).toEqual({ value: null });
    expect(events).toEqual([]);
  });

  it("of another boot, of an unknown lease or without a line is dropped", async () => {
    const cluster = telling();
    const submitted = cluster.start(call("walk", [1, 500]));
    await cluster.pass(100);
    const { receive } = await import("../../../shared/engine/receive.ts");
    const { boot } = cluster.worker();
    const head = (from: string, lease: unknown) => JSON.stringify([9, "n1", from, cluster.client.boot, lease, 0]);
    const before = submitted.events.length;
    for (const packet of [head("b?", 1) + "\n[1]", head(boot, 77) + "\n[1]", head(boot, 1), head(boot, null) + "\n1"])
      receive(cluster.client, packet);
    expect(submitted.events.length).toBe(before);
    await cluster.world.until(() => cluster.idle);
  });
});
