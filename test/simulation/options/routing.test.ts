import { describe, expect, it } from "vitest";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
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

describe("what follows a task that put a workflow in its place", () => {
  async function moving(workflow: Workflow) {
    const cluster = placed();
    const { BRAND } = await import("../../../shared/engine/brand.ts");
    const { normalise } = await import("../../../shared/canvas/normalise.ts");
    for (const id of ["n1", "n2", "n3"]) {
      cluster.worker(id).tasks["moved@t"] = [() => ({ $w: BRAND, steps: normalise(workflow) }), 0, Infinity];
    }
    return cluster;
  }

  it.each([{ to: "n3" }, { to: "n2" }, { to: "attic" }, { label: "dht22" }])(
    "goes on where it is to, by way of the owner: %o",
    async (route) => {
      const where = "to" in route && route.to === "n3" ? "n3" : "n2";
      const chain = {
        chain: [call("moved", [], { to: "n1" }), call("where", ["own"], route), call("where", [], { to: "n1" })],
      };
      const { outcome } = await (await moving(call("one"))).run(chain);
      expect(outcome).toEqual({ value: [[1, "own", where], "n1"] });
    },
  );

  it("is found again behind several of them, each with steps of its own", async () => {
    const two = { chain: [call("one"), call("one")] };
    const steps = [
      call("moved", [], { to: "n1" }),
      call("where"),
      call("moved", [], { to: "n1" }),
      call("where", ["x"], { to: "n3" }),
    ];
    const { outcome } = await (await moving(two)).run({ chain: [...steps, call("where", [], { to: "attic" })] });
    expect(outcome).toEqual({ value: [[1, "x", "n3"], "n2"] });
  });

  it("waits for a node that is not there, as long as patience lasts", async () => {
    const cluster = await moving(call("where", [], { to: "n9" }));
    const { outcome, endedAt } = await cluster.run(call("moved", [], { to: "n1" }));
    expect(outcome).toEqual({ error: expect.stringContaining("NoWorkerError: no node named n9 took the work") });
    expect(endedAt).toBeGreaterThanOrEqual(29_000);
  });

  it("is one question a second, however many steps are for one node", async () => {
    const nobody = { group: Array.from({ length: 20 }, () => call("where", [], { to: "n9" })) };
    const cluster = await moving(nobody);
    const { ports } = cluster.worker("n1");
    const ask = ports.ask!;
    const asked: unknown[] = [];
    ports.ask = (question) => {
      asked.push(question.w);
      ask(question);
    };
    const { outcome, endedAt } = await cluster.run(call("moved", [], { to: "n1" }));
    expect(outcome).toEqual({ error: expect.stringContaining("NoWorkerError: no node named n9 took the work") });
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.length).toBeLessThanOrEqual(endedAt / 1000 + 1);
  });

  it("is handed on to a node that this one has never heard of, by its id", async () => {
    const cluster = await moving(call("where", [], { to: "n3" }));
    expect((await cluster.run(call("moved", [], { to: "n1" }))).outcome).toEqual({ value: ["n3"] });
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

describe("in a cluster of eight, of whom an owner on a node is told four", () => {
  const ids = Array.from({ length: 8 }, (_, i) => `n${i + 1}`);
  function eight() {
    const cluster: EngineCluster = new EngineCluster({ where: () => 0, one: () => 1 }, { workers: ids });
    for (const id of ids) {
      const peer = cluster.worker(id);
      peer.tasks = { ...peer.tasks, "where@t": [() => peer.id, 0, Infinity] };
      peer.name = `name-${id}`;
      peer.labels = [`label-${id}`];
    }
    cluster.announce();
    return cluster;
  }
  const nested = (part: Workflow): Workflow => ({ group: [call("one"), { chord: [[part, part], call("list")] }] });
  const routes = (id: string) => [{ to: id }, { to: `name-${id}` }, { label: `label-${id}` }];

  it.each([
    ["a chord within a group", (part: Workflow) => nested(part)],
    [
      "a group in the middle of a chain",
      (part: Workflow) => ({ chain: [call("one"), { group: [part, call("one")] }] }),
    ],
    ["a group in a chain in a chord", (part: Workflow) => nested({ chain: [call("one"), { group: [part, part] }] })],
  ])("every node is reached from %s, by id, name and label", async (_what, around: (part: Workflow) => Workflow) => {
    for (const id of ids) {
      for (const options of routes(id)) {
        const cluster = eight();
        for (const other of ids) cluster.worker(other).tasks["list@t"] = [(values) => values, 1, 1];
        const { outcome } = await cluster.run(around(call("where", [], options)));
        expect(JSON.stringify(outcome)).toContain(`"${id}"`);
        expect(JSON.stringify(outcome)).not.toContain("Error");
      }
    }
  });

  it("a task that one node alone has is run there, wherever it stands", async () => {
    const { BRAND } = await import("../../../shared/engine/brand.ts");
    const { normalise } = await import("../../../shared/canvas/normalise.ts");
    for (const id of ids) {
      const cluster = eight();
      for (const other of ids) {
        cluster.worker(other).tasks["list@t"] = [(values) => values, 1, 1];
        cluster.worker(other).tasks["moved@t"] = [() => ({ $w: BRAND, steps: normalise(call("rare")) }), 0, Infinity];
      }
      cluster.worker(id).tasks["rare@t"] = [() => id, 0, Infinity];
      for (const workflow of [nested(call("rare")), { group: [call("moved"), call("one")] }]) {
        const { outcome } = await cluster.run(workflow);
        expect(JSON.stringify(outcome)).toContain(`"${id}"`);
        expect(JSON.stringify(outcome)).not.toContain("Error");
      }
    }
  });

  it("nobody so called is an error of the member, wherever it stands", async () => {
    const { outcome } = await eight().run(nested(call("where", [], { to: "n9" })));
    expect(outcome).toEqual({ error: "NoWorkerError: no node named n9 took the work" });
  });

  it.each(["link", "linkError"])(
    "a %s that is routed by id runs on that node, whoever runs what it hangs on",
    async (kind) => {
      for (const id of ids) {
        const cluster = eight();
        const ran: string[] = [];
        for (const other of ids) {
          cluster.worker(other).tasks["told@t"] = [() => ran.push(other), 0, Infinity];
          cluster.worker(other).tasks["bad@t"] = [() => raise(), 0, Infinity];
        }
        const task = kind === "link" ? call("one") : call("bad");
        await cluster.run({ group: [{ ...task, [kind]: [call("told", [], { to: id })] }, call("one")] });
        expect(ran).toEqual([id]);
      }
    },
  );
});

function raise(): never {
  throw new Error("bad");
}

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
