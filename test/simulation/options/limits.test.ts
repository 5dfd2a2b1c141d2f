import { describe, expect, it } from "vitest";
import { call, EngineCluster } from "../../support/engine-cluster.ts";

/** Tasks that tell when they start and how many of them run. */
function watched(declared: object, options: { workers?: string[]; slots?: number } = {}) {
  const starts: { order: number; at: number }[] = [];
  let running = 0;
  let most = 0;
  const cluster: EngineCluster = new EngineCluster(
    {
      sense: [
        (order: number) => {
          starts.push({ order, at: cluster.world.now });
          most = Math.max(most, ++running);
          return cluster.sleep(100, order).finally(() => running--);
        },
        declared,
      ],
      quick: [(order: number) => starts.push({ order, at: cluster.world.now }), declared],
      other: (ms: number) => cluster.sleep(ms),
    },
    options,
  );
  const gaps = () => starts.slice(1).map(({ at }, i) => Math.round(at - starts[i].at));
  return { cluster, starts, gaps, most: () => most };
}

const group = (task: string, size: number) => ({ group: Array.from({ length: size }, (_, i) => call(task, [i])) });

describe("countdownMs", () => {
  it("of a member that comes forward after a clock was set back is no longer than it says", async () => {
    const cluster: EngineCluster = new EngineCluster(
      { nap: () => cluster.sleep(400), quick: () => 1 },
      { workers: ["n1"] },
    );
    const last = call("quick", [], { countdownMs: 500 });
    const started = cluster.start({ group: [...Array.from({ length: 30 }, () => call("nap")), last] });
    await cluster.pass(50);
    const { ports } = cluster.client;
    const before = ports.now;
    ports.now = () => before() - 3_600_000;
    await cluster.world.until(() => started.outcome !== undefined && cluster.idle);
    expect(started.outcome).toHaveProperty("value");
  });
});

describe("rateLimitPerS", () => {
  it("spaces the starts of a task on a node, and every one of them starts", async () => {
    const { cluster, gaps, starts } = watched({ rateLimitPerS: 10 });
    await cluster.run(group("quick", 6));
    expect(starts.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(gaps()).toEqual([100, 100, 100, 100, 100]);
  });

  it("costs nothing where the calls come slowly", async () => {
    const { cluster, starts } = watched({ rateLimitPerS: 10 });
    await cluster.run(call("quick", [1]));
    await cluster.pass(500);
    const before = cluster.world.now;
    await cluster.run(call("quick", [2]));
    expect(starts[1].at - before).toBeLessThan(10);
  });

  it("believes no moment that a clock has named which was set back since", async () => {
    const { cluster, gaps } = watched({ rateLimitPerS: 10 });
    await cluster.run(group("quick", 2));
    const { ports } = cluster.worker("n1");
    const before = ports.now;
    ports.now = () => before() - 3_600_000;
    await cluster.run(group("quick", 3));
    expect(gaps().slice(2)).toEqual([100, 100]);
  });

  it("is each node's own", async () => {
    const { cluster, starts } = watched({ rateLimitPerS: 10 }, { workers: ["n1", "n2"] });
    await cluster.run(group("quick", 4));
    expect(starts.at(-1)!.at - starts[0].at).toBeLessThan(150);
  });

  it("holds for retries as for first runs? no: a retry has its own pause", async () => {
    const starts: number[] = [];
    const cluster: EngineCluster = new EngineCluster({
      flaky: [
        () => {
          if (starts.push(cluster.world.now) < 3) throw new Error("x");
        },
        { rateLimitPerS: 2, retries: 3 },
      ],
    });
    await cluster.run(call("flaky"));
    expect(starts[2] - starts[0]).toBeLessThan(10);
  });

  it("does not hold up other tasks", async () => {
    const { cluster } = watched({ rateLimitPerS: 1 });
    const { members } = await cluster.run({ group: [call("quick", [0]), call("quick", [1]), call("other", [1])] });
    expect(members.map(([slot]) => slot)).toEqual([0, 2, 1]);
  });
});

describe("concurrency", () => {
  it("lets so many of a task run at a time on a node, in the order in which they came", async () => {
    const { cluster, starts, most } = watched({ concurrency: 1 });
    const { outcome } = await cluster.run(group("sense", 5));
    expect(outcome).toEqual({ value: [0, 1, 2, 3, 4] });
    expect(most()).toBe(1);
    expect(starts.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
  });

  it("2 means two", async () => {
    const { cluster, most } = watched({ concurrency: 2 });
    await cluster.run(group("sense", 5));
    expect(most()).toBe(2);
  });

  it("leaves the other slots to other tasks", async () => {
    const { cluster } = watched({ concurrency: 1 }, { slots: 2 });
    const { members } = await cluster.run({ group: [call("sense", [0]), call("sense", [1]), call("other", [50])] });
    expect(members.map(([slot]) => slot)).toEqual([2, 0, 1]);
  });

  it("gives the turn on when the one that had it is revoked or runs out of time", async () => {
    const cluster: EngineCluster = new EngineCluster({
      never: [() => new Promise(() => {}), { concurrency: 1, timeLimitMs: 300 }],
    });
    const { outcome, endedAt } = await cluster.run({ group: [call("never"), call("never")] });
    expect(outcome).toEqual({ error: "TimeLimitError: took longer than 300 ms" });
    expect(endedAt).toBeLessThan(700);
  });
});

describe("priority", () => {
  it("0 goes first and 3 last on the worker's queue; 1 where nothing is said", async () => {
    const { cluster, starts } = watched({}, { slots: 1 });
    const members = [{ priority: 3 }, {}, { priority: 0 }].map((options, i) => call("quick", [i], options));
    await cluster.run({ group: members });
    expect(starts.map(({ order }) => order)).toEqual([2, 1, 0]);
  });

  it("holds between owners: another client's urgent call overtakes what is queued, not what is under way", async () => {
    const { cluster, starts } = watched({}, { slots: 1 });
    const other = cluster.addClient("c2");
    const many = cluster.start({
      group: [1, 2, 3].map((i) => ({ chain: [call("other", [50]), { ...call("quick", [i]), immutable: true }] })),
    });
    await cluster.pass(20);
    const urgent = cluster.start(call("quick", [100], { priority: 0 }), [], other);
    await cluster.world.until(() => !!many.outcome && !!urgent.outcome && cluster.idle);
    expect(starts.map(({ order }) => order)).toEqual([1, 100, 2, 3]);
  });

  it("orders what waits at the owner", async () => {
    const { cluster, starts } = watched({}, { slots: 1 });
    const busy = cluster.start(call("other", [100]));
    await cluster.pass(10);
    const late = cluster.start(call("quick", [3], { priority: 3 }));
    const plain = cluster.start(call("quick", [1]));
    const first = cluster.start(call("quick", [0], { priority: 0 }));
    await cluster.world.until(() => [busy, late, plain, first].every(({ outcome }) => outcome) && cluster.idle);
    expect(starts.map(({ order }) => order)).toEqual([0, 1, 3]);
  });

  it("of a group precedes that of another group and of single calls", async () => {
    const { cluster, starts } = watched({}, { slots: 1 });
    const busy = cluster.start(call("other", [100]));
    await cluster.pass(10);
    const slow = cluster.start({ ...group("quick", 30), options: { priority: 3 } });
    const single = cluster.start(call("quick", [100]));
    const fast = cluster.start({ group: [200, 201].map((i) => call("quick", [i])), options: { priority: 0 } });
    await cluster.world.until(() => [busy, slow, single, fast].every(({ outcome }) => outcome) && cluster.idle);
    expect(starts.slice(0, 4).map(({ order }) => order)).toEqual([200, 201, 100, 0]);
  });

  it("that the task declares is learnt by the owner from the first node that runs it", async () => {
    const { cluster, starts } = watched({ priority: 0 }, { slots: 1 });
    await cluster.run(call("sense", [1]));
    const busy = cluster.start(call("other", [100]));
    await cluster.pass(10);
    const plain = cluster.start(call("other", [5]));
    const first = cluster.start(call("sense", [2]));
    await cluster.world.until(() => [busy, plain, first].every(({ outcome }) => outcome) && cluster.idle);
    expect(first.endedAt).toBeLessThan(plain.endedAt + 100);
    expect(starts.map(({ order }) => order)).toEqual([1, 2]);
  });
});
