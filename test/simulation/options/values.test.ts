import { describe, expect, it } from "vitest";
import { BRAND } from "../../../shared/engine/brand.ts";
import { normalise } from "../../../shared/canvas/normalise.ts";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import { call, EngineCluster } from "../../support/engine-cluster.ts";

const becomes = (workflow: Workflow) => ({ $w: BRAND, steps: normalise(workflow) });
const add = (x: number, y: number) => x + y;

describe("ignoreResult", () => {
  const make = (value: unknown) =>
    new EngineCluster({ give: () => value, later: () => Promise.resolve(value), echo: (...args) => args, add });

  it("gives null, and the value is not sent", async () => {
    const cluster = make("x".repeat(3000));
    const sent: string[] = [];
    cluster.fate = (_from, _to, packet) => (sent.push(packet), [1]);
    expect((await cluster.run(call("give", [], { ignoreResult: true }))).outcome).toEqual({ value: null });
    expect(sent.every((packet) => packet.length < 200)).toBe(true);
  });

  it("does not ask whether the value could travel at all", async () => {
    const cluster = make(NaN);
    expect((await cluster.run(call("give", [], { ignoreResult: true }))).outcome).toEqual({ value: null });
    expect((await cluster.run(call("later", [], { ignoreResult: true }))).outcome).toEqual({ value: null });
    expect((await cluster.run(call("give"))).outcome).toMatchObject({
      error: expect.stringContaining("Unserializable"),
    });
  });

  it("of a step gives null to the next one and to links", async () => {
    const cluster = make(7);
    const chain = { chain: [call("give", [], { ignoreResult: true }), call("echo", ["own"])] };
    expect((await cluster.run(chain)).outcome).toEqual({ value: [null, "own"] });
  });

  it("of a chain, chord or map is about its last value, of a group about the list", async () => {
    const cluster = make(7);
    const options = { ignoreResult: true };
    for (const workflow of [
      { chain: [call("add", [1, 2]), call("add", [3])], options },
      { chord: [[call("give"), call("give")], call("echo")] as [Workflow[], Workflow], options },
      { map: ["t.give", [1, 2]] as [string, unknown[]], options },
      { group: [call("give"), call("add", [1, 2])], options },
      {
        chunks: [
          "t.add",
          [
            [1, 2],
            [3, 4],
          ],
          1,
        ] as [string, unknown[][], number],
        options,
      },
    ]) {
      const { outcome, members } = await cluster.run(workflow);
      expect({ workflow, outcome }).toEqual({ workflow, outcome: { value: null } });
      if (!("chord" in workflow)) expect(members.every(([, line]) => /^(null|\[null\])$/.test(line))).toBe(true);
    }
  });

  it("that the task declares holds wherever it runs", async () => {
    const cluster = new EngineCluster({ quiet: [() => 7, { ignoreResult: true }] });
    expect((await cluster.run({ group: [call("quiet"), call("quiet")] })).outcome).toEqual({ value: [null, null] });
  });

  it("an error is still an error", async () => {
    const cluster = new EngineCluster({
      fail: () => {
        throw new RangeError("x");
      },
    });
    expect((await cluster.run(call("fail", [], { ignoreResult: true }))).outcome).toEqual({ error: "RangeError: x" });
  });
});

describe("a task that returns a workflow", () => {
  const tasks = {
    add,
    echo: (...args: unknown[]) => args,
    sum: (n: number) => becomes({ chord: [Array.from({ length: n }, (_, i) => call("add", [i, 1])), call("total")] }),
    later: (n: number) => Promise.resolve(becomes(call("add", [n, 1]))),
    empty: () => becomes({ chain: [] }),
    down: (n: number) => (n > 0 ? becomes(call("down", [n - 1])) : "ground"),
    fails: () => becomes({ chain: [call("add", [1, 1]), call("fail")] }),
    fail: () => {
      throw new RangeError("inside");
    },
    total: (list: number[]) => list.reduce(add, 0),
  };

  it("is replaced by it: its value goes on to the next step", async () => {
    const { outcome } = await new EngineCluster(tasks).run({ chain: [call("sum", [4]), call("echo", ["end"])] });
    expect(outcome).toEqual({ value: [10, "end"] });
  });

  it("may return a promise of it, an empty one, and be a member", async () => {
    const { outcome } = await new EngineCluster(tasks).run({
      group: [call("later", [1]), call("empty"), call("sum", [2])],
    });
    expect(outcome).toEqual({ value: [2, null, 3] });
  });

  it("may do so again and again, without an end to be remembered", async () => {
    const { outcome } = await new EngineCluster(tasks).run(call("down", [500]));
    expect(outcome).toEqual({ value: "ground" });
  });

  it("hands on its links, and its error links to each of the new steps", async () => {
    const seen: unknown[] = [];
    const cluster = new EngineCluster({ ...tasks, tell: (x: any) => void seen.push(x?.type ?? x) });
    await cluster.run({ chain: [{ ...call("sum", [4]), link: [call("tell")] }] });
    await cluster.run({ chain: [{ ...call("fails"), linkError: [call("tell")] }] });
    expect(seen).toEqual([10, "RangeError"]);
  });

  it("keeps ignoreResult for what takes its place", async () => {
    const { outcome } = await new EngineCluster(tasks).run(call("sum", [4], { ignoreResult: true }));
    expect(outcome).toEqual({ value: null });
  });

  it("cannot do so as an item of a map", async () => {
    const { outcome } = await new EngineCluster(tasks).run({ map: ["t.sum", [1, 2]] });
    expect(outcome).toEqual({ error: "TypeError: a task of map cannot put a workflow in its place" });
  });
});

describe("atMostOnce", () => {
  /** Three nodes; the first run of a task takes its node down with it. */
  function deadly(options: object) {
    let runs = 0;
    const cluster: EngineCluster = new EngineCluster(
      {
        act: [
          (...args) => {
            if (++runs > 1) return args.length;
            cluster.kill(victim());
            return new Promise(() => {});
          },
          options,
        ],
        one: () => 1,
      },
      { workers: ["n1", "n2", "n3"] },
    );
    const victim = () => Object.keys(cluster.client.partners).find((id) => cluster.client.partners[id].openLeases)!;
    return { cluster, runs: () => runs };
  }

  it("without it, what is lost is run again", async () => {
    const { cluster, runs } = deadly({});
    expect((await cluster.run(call("act"))).outcome).toEqual({ value: 0 });
    expect(runs()).toBe(2);
  });

  it("in a call: what is lost is an error that names task and node", async () => {
    const { cluster, runs } = deadly({});
    const { outcome } = await cluster.run(call("act", [], { atMostOnce: true }));
    expect(outcome).toEqual({ error: "WorkerLostError: t.act may have run and must not run twice: n1" });
    expect(runs()).toBe(1);
  });

  it("declared by the task: its owner learns it before the first run", async () => {
    const { cluster, runs } = deadly({ atMostOnce: true });
    expect((await cluster.run(call("act"))).outcome).toMatchObject({
      error: expect.stringContaining("WorkerLostError"),
    });
    expect(runs()).toBe(1);
  });

  it("declared, in the middle of a chain: only that step goes alone", async () => {
    const { cluster, runs } = deadly({ atMostOnce: true });
    const { outcome } = await cluster.run({ chain: [call("one"), call("act"), call("one")] });
    expect(outcome).toMatchObject({ error: expect.stringContaining("WorkerLostError: t.act may have run") });
    expect(runs()).toBe(1);
  });

  it("asks once only: later calls of that task cost what others do", async () => {
    const cluster = new EngineCluster({ act: [() => 1, { atMostOnce: true }] });
    await cluster.run(call("act"));
    const before = cluster.packets;
    await cluster.run(call("act"));
    expect(cluster.packets - before).toBe(2);
  });

  it("of a chain holds for each of its steps, each lent alone, so that the others need not be lost with it", async () => {
    const cluster = new EngineCluster({ one: () => 1, echo: (...args) => args });
    const chain = { chain: [call("one"), call("echo"), call("echo")], options: { atMostOnce: true } };
    expect((await cluster.run(chain)).outcome).toEqual({ value: [[1]] });
    expect(cluster.packets).toBe(6);
  });
});
