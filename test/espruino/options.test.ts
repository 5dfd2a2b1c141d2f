import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chain, chord, group } from "../../host-client/index.ts";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import type * as Tasks from "../support/tasks/options.ts";

const LONG = { timeoutMs: 10_000 };
/** Timers of a busy machine are late, those of a node may be early by its clock's grain. */
const GRAIN_MS = 5;

describe.each(nodeTargets())("options on %s", (runtime) => {
  let nodes: NodeCluster;
  /** What `log` said: words and the node's clock. */
  const lines: [name: string, atMs: number][] = [];
  const tasks = () => nodes.cluster.tasks<typeof Tasks>("options");
  const [first, second] = ["brave-otter", "calm-finch"];
  const gaps = () => lines.slice(1).map(([, atMs], i) => atMs - lines[i][1]);

  beforeAll(async () => {
    nodes = await startNodeCluster(runtime, "options", { slots: 2, labels: ["attic"] });
    await nodes.cluster.watchLogs((_node, words) => lines.push(words as [string, number]), { linesPerSecond: 1000 });
    await nodes.cluster.settle();
  });
  afterEach(async () => {
    await nodes.cluster.idle();
    lines.length = 0;
  });
  afterAll(() => nodes?.close());

  it("countdownMs starts a step no earlier than so long after its turn", async () => {
    const { at } = tasks();
    await chain(at.si("a"), at.si("b").set({ countdownMs: 200, to: first }), at.si("c").set({ countdownMs: 100 }))
      .applyAsync([], { to: first })
      .get(LONG);
    await nodes.cluster.settle();
    expect(lines.map(([name]) => name)).toEqual(["a", "b", "c"]);
    expect(gaps()[0]).toBeGreaterThanOrEqual(200 - GRAIN_MS);
    expect(gaps()[1]).toBeGreaterThanOrEqual(100 - GRAIN_MS);
  });

  it("eta is the same, by the client's clock", async () => {
    const before = Date.now();
    await tasks()
      .at.applyAsync(["x"], { eta: new Date(before + 300) })
      .get(LONG);
    expect(Date.now() - before).toBeGreaterThanOrEqual(300 - GRAIN_MS);
  });

  it("expiresMs fails a step that did not start in time, and a whole chain", async () => {
    const { slow, at } = tasks();
    const busy = group([1, 2, 3].map(() => slow.si(300, "x"))).applyAsync([], { to: first });
    await expect(at.applyAsync(["late"], { to: first, expiresMs: 100 }).get(LONG)).rejects.toThrow("ExpiredError");
    await busy.get(LONG);
    const steps = chain(slow.s(300, "x"), at.si("late"));
    await expect(steps.applyAsync([], { expiresMs: 150 }).get(LONG)).rejects.toThrow("ExpiredError");
    expect(await steps.applyAsync([], { expiresMs: 5_000 }).get(LONG)).toBe("late");
    expect(lines.map(([name]) => name)).toEqual(["late"]);
  });

  it("retries run it again in its place, retryDelayMs and backoff apart", async () => {
    const options = { retries: 3, retryDelayMs: 50, backoff: 2, to: first };
    expect(await tasks().flaky.s("grow", 3, "Busy").set(options).delay().get(LONG)).toBe(4);
    await nodes.cluster.settle();
    [50, 100, 200].forEach((ms, i) => expect(gaps()[i]).toBeGreaterThanOrEqual(ms - GRAIN_MS));
    await expect(tasks().failing.s().set({ retries: 2 }).delay().get(LONG)).rejects.toMatchObject({ attempt: 3 });
  });

  it("jitter only shortens a pause", async () => {
    const options = { retries: 1, retryDelayMs: 200, jitter: 1, to: first };
    const before = Date.now();
    await tasks().flaky.s("jitter", 1, "Busy").set(options).delay().get(LONG);
    await nodes.cluster.settle();
    expect(gaps()[0]).toBeLessThanOrEqual(Date.now() - before);
    expect(gaps()[0]).toBeLessThanOrEqual(200 + 100);
  });

  it("retryFor says which errors", async () => {
    const { flaky } = tasks();
    const options = { retries: 2, retryFor: ["Busy"], to: first };
    expect(await flaky.s("for", 1, "Busy").set(options).delay().get(LONG)).toBe(2);
    await expect(flaky.s("not for", 1, "Broken").set(options).delay().get(LONG)).rejects.toThrow("Broken: failure 1");
  });

  it("retry() in a task asks for another run", async () => {
    expect(await tasks().asks.applyAsync(["asks", 2], { to: first }).get(LONG)).toBe(3);
  });

  it("timeLimitMs fails a function whose promise takes longer, declared or given", async () => {
    const { patient, slow } = tasks();
    expect(await patient.delay(10).get(LONG)).toBe("in time");
    await expect(patient.delay(1000).get(LONG)).rejects.toThrow("TimeLimitError: took longer than 100 ms");
    const given = slow.s(1000, "x").set({ timeLimitMs: 50 });
    await expect(given.delay().get(LONG)).rejects.toThrow("TimeLimitError: took longer than 50 ms");
  });

  it("priority 0 goes first and 3 last", async () => {
    const { slow, at } = tasks();
    const busy = group([1, 2].map(() => slow.si(200, "x"))).applyAsync([], { to: first });
    const names = [3, 1, 2, 0].map((priority) => at.si(`p${priority}`).set({ priority, to: first }));
    await Promise.all([busy, ...names.map((name) => name.delay())].map((result) => result.get(LONG)));
    await nodes.cluster.settle();
    expect(lines.map(([name]) => name)).toEqual(["p0", "p1", "p2", "p3"]);
  });

  it("priority that is declared is learnt from the first node that runs the task", async () => {
    const { slow, at, urgent } = tasks();
    await urgent.applyAsync(["learn"], { to: first }).get(LONG);
    lines.length = 0;
    const busy = group([1, 2].map(() => slow.si(200, "x"))).applyAsync([], { to: first });
    const all = [at.si("plain"), urgent.si("urgent")].map((call) => call.set({ to: first }).delay());
    await Promise.all([busy, ...all].map((result) => result.get(LONG)));
    await nodes.cluster.settle();
    expect(lines.map(([name]) => name)).toEqual(["urgent", "plain"]);
  });

  it("ignoreResult gives null and sends nothing, declared or given, whatever the value", async () => {
    const { quiet, nan, big, echo } = tasks();
    const ignored = { ignoreResult: true } as const;
    expect(await quiet.delay().get(LONG)).toBeNull();
    expect(await nan.applyAsync([], ignored).get(LONG)).toBeNull();
    nodes.broker.resetCounts();
    expect(await big.applyAsync([], ignored).get(LONG)).toBeNull();
    expect(nodes.broker.counts().bytes).toBeLessThan(400);
    expect(
      await chain(big.s().set(ignored), echo.s("own") as never)
        .delay()
        .get(LONG),
    ).toEqual([null, "own"]);
  });

  it("atMostOnce, declared: asked once, then as cheap as any call", async () => {
    expect(await tasks().once.delay().get(LONG)).toBe("once");
    nodes.broker.resetCounts();
    expect(await tasks().once.delay().get(LONG)).toBe("once");
    expect(nodes.broker.counts().total).toBe(2);
  });

  it("rateLimitPerS spaces the starts on a node; all of them start", async () => {
    const names = ["a", "b", "c", "d"];
    const members = names.map((name) => tasks().seldom.si(name).set({ to: first }));
    expect(await group(members).delay().get(LONG)).toEqual(names);
    await nodes.cluster.settle();
    // each has its own moment, from which a busy machine may be late
    expect(lines[3][1] - lines[0][1]).toBeGreaterThanOrEqual(150 - GRAIN_MS * 4);
    expect(lines).toHaveLength(4);
  });

  it("concurrency lets so many of a task run at a time on a node", async () => {
    const members = [1, 2, 3].map(() => tasks().sense.si(60).set({ to: second }));
    expect(await group(members).delay().get(LONG)).toEqual([1, 1, 1]);
  });

  it("to routes steps of a chord within a group, whoever owns it", async () => {
    const { echo } = tasks();
    const header = [first, second].map((to) => echo.si(to).set({ to }));
    const both = group([echo.si(0), chord(header, echo.s("all"))]);
    expect(await both.delay().get(LONG)).toEqual([[0], [[[first], [second]], "all"]]);
  });

  it("to and label route a step; a wrong name is an error at once", async () => {
    const { echo } = tasks();
    const ids = nodes.nodes.ids;
    const steps = chain([first, second, ids[0], ids[1]].map((to) => echo.si(to).set({ to })));
    expect(await steps.delay().get(LONG)).toEqual([ids[1]]);
    expect(await echo.applyAsync([1], { label: "attic" }).get(LONG)).toEqual([1]);
    await expect(echo.applyAsync([1], { to: "nobody" }).get(LONG)).rejects.toThrow("no node named nobody");
    await expect(echo.applyAsync([1], { label: "lcd" }).get(LONG)).rejects.toThrow("no node with label lcd");
  });

  it("broadcast runs on every node, results by name", async () => {
    expect(await tasks().echo.broadcast(1).get(LONG)).toEqual({ [first]: [1], [second]: [1] });
  });

  it("progress reaches the caller while the task runs, also after it has awaited", async () => {
    const result = tasks().walk.delay(3);
    const seen: unknown[] = [];
    for await (const event of result.events()) seen.push(event);
    const about = { task: "options.walk", state: "PROGRESS", node: expect.stringMatching(/brave-otter|calm-finch/) };
    expect(seen).toEqual([1, 2, 3].map((step) => ({ ...about, value: { step } })));
    expect(await result.get(LONG)).toBe("there");
  });

  it("revoke frees the slots of functions that wait, and drops what waits behind them", async () => {
    const { slow, at } = tasks();
    const stuck = group(Array.from({ length: 6 }, () => slow.si(60_000, "x"))).delay();
    await expect(stuck.get({ timeoutMs: 200 })).rejects.toThrow("0 of 6 members are done, 2 nodes on line");
    await stuck.revoke();
    await expect(stuck.get(LONG)).rejects.toMatchObject({ code: "E305" });
    expect(await Promise.all([first, second].map((to) => at.applyAsync([to], { to }).get(LONG)))).toEqual([
      first,
      second,
    ]);
  });
});
