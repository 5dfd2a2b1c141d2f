import { describe, expect, it } from "vitest";
import { sight } from "../../../shared/engine/submit.ts";
import { call, EngineCluster } from "../../support/engine-cluster.ts";

/** Three nodes whose task says where it ran; n2 has a label and a name. */
function placed() {
  const cluster: EngineCluster = new EngineCluster(
    { where: (...before) => before.concat("?"), one: () => 1 },
    { workers: ["n1", "n2", "n3"] },
  );
  for (const { peer } of cluster.nodes.values()) {
    if (peer.slots) peer.tasks = { ...peer.tasks, "where@t": [(...before) => before.concat(peer.id), 0, Infinity] };
  }
  cluster.worker("n2").labels = ["dht22"];
  cluster.worker("n2").name = "attic";
  cluster.announce();
  return cluster;
}

describe("to", () => {
  it("runs the task on the node of that id", async () => {
    for (const id of ["n1", "n2", "n3"]) {
      expect((await placed().run(call("where", [], { to: id }))).outcome).toEqual({ value: [id] });
    }
  });

  it("in the middle of a chain goes back to the owner and on from there", async () => {
    const cluster = placed();
    const chain = { chain: ["n1", "n3", "n2"].map((to) => call("where", [], { to })) };
    expect((await cluster.run(chain)).outcome).toEqual({ value: [[["n1"], "n3"], "n2"] });
    expect(cluster.packets).toBe(6);
  });

  it("on a group goes to each member", async () => {
    const { outcome } = await placed().run({ group: [call("where"), call("where")], options: { to: "n3" } });
    expect(outcome).toEqual({ value: [["n3"], ["n3"]] });
  });

  it("on chunks goes to each chunk", async () => {
    const { outcome } = await placed().run({ chunks: ["t.where", [[1], [2], [3]], 2], options: { to: "n2" } });
    expect(outcome).toEqual({
      value: [
        [
          [1, "n2"],
          [2, "n2"],
        ],
        [[3, "n2"]],
      ],
    });
  });

  it("of nobody is an error at once, which names it", async () => {
    const { outcome, endedAt } = await placed().run(call("where", [], { to: "n7" }));
    expect(outcome).toEqual({ error: "NoWorkerError: no node named n7 took the work" });
    expect(endedAt).toBe(0);
  });

  it("works in what a task puts in its place: the worker owns it, and hands it on", async () => {
    const cluster = placed();
    const { BRAND } = await import("../../../shared/engine/brand.ts");
    const { normalise } = await import("../../../shared/canvas/normalise.ts");
    const steps = normalise({ chain: [call("one"), call("where", [], { to: "n3" })] });
    const tasks = cluster.worker("n1").tasks;
    tasks["moved@t"] = [() => ({ $w: BRAND, steps }), 0, Infinity];
    cluster.sightAllAt("n1");
    const chain = { chain: [call("moved", [], { to: "n1" }), call("where", ["own"], { to: "n2" })] };
    expect((await cluster.run(chain)).outcome).toEqual({ value: [[1, "n3"], "own", "n2"] });
  });
});

describe("label", () => {
  it("runs the task on a node that has it", async () => {
    expect((await placed().run(call("where", [], { label: "dht22" }))).outcome).toEqual({ value: ["n2"] });
  });

  it("that nobody has is an error at once, which names it", async () => {
    const { outcome } = await placed().run(call("where", [], { label: "lcd" }));
    expect(outcome).toEqual({ error: "NoWorkerError: no node with label lcd took the work" });
  });

  it("that the task declares is found by asking the nodes", async () => {
    const cluster = placed();
    for (const id of ["n1", "n2", "n3"]) {
      cluster.worker(id).tasks["sense@t"] = [() => id, 0, 0, { g: "dht22" }];
    }
    expect((await cluster.run(call("sense"))).outcome).toEqual({ value: "n2" });
  });
});

describe("where every node has just left the broker, as while it restarts", () => {
  /** All nodes say that they are gone, or that they are there again. */
  function sightAll(cluster: EngineCluster, state: string): void {
    for (const { peer } of cluster.nodes.values()) {
      const { id, boot, window, labels, name } = peer;
      if (peer.slots) sight(cluster.client, { id, boot, window, labels, name, state });
    }
  }

  it("a call waits, and runs when one is back", async () => {
    const cluster = placed();
    sightAll(cluster, "gone");
    const submitted = cluster.start(call("where"));
    await cluster.pass(5_000);
    expect(submitted.outcome).toBeUndefined();
    sightAll(cluster, "up");
    await cluster.world.until(() => submitted.outcome !== undefined && cluster.idle);
    expect(submitted.outcome).toHaveProperty("value");
  });

  it("a call for one node waits for that one, and is an error at once where nobody of that name was ever seen", async () => {
    const cluster = placed();
    sightAll(cluster, "gone");
    const [known, unknown] = ["n2", "n7"].map((to) => cluster.start(call("where", [], { to })));
    expect(unknown.outcome).toEqual({ error: "NoWorkerError: no node named n7 took the work" });
    expect(known.outcome).toBeUndefined();
    sightAll(cluster, "up");
    await cluster.world.until(() => known.outcome !== undefined && cluster.idle);
    expect(known.outcome).toEqual({ value: ["n2"] });
  });

  it("a call that nobody comes back for is an error after thirty seconds", async () => {
    const cluster = placed();
    sightAll(cluster, "gone");
    const { outcome, endedAt } = await cluster.run(call("where"));
    expect(outcome).toEqual({ error: "NoWorkerError: no node took the work" });
    expect(endedAt).toBeGreaterThanOrEqual(29_000);
    expect(endedAt).toBeLessThanOrEqual(31_000);
  });
});
