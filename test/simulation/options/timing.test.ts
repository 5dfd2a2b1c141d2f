import { describe, expect, it } from "vitest";
import { call, EngineCluster } from "../../support/engine-cluster.ts";

/** A cluster whose task tells when it ran. */
function clocked(options: { workers?: string[]; slots?: number } = {}) {
  const starts: number[] = [];
  const cluster: EngineCluster = new EngineCluster(
    {
      at: (...args) => {
        starts.push(cluster.world.now);
        return args.length;
      },
      slow: (ms: number) => cluster.sleep(ms, ms),
    },
    options,
  );
  return { cluster, starts };
}

describe("countdownMs", () => {
  it("starts a task no earlier, and its owner keeps it meanwhile", async () => {
    const { cluster, starts } = clocked();
    const submitted = cluster.start(call("at", [], { countdownMs: 60_000 }));
    await cluster.pass(59_000);
    expect(cluster.packets).toBe(0);
    await cluster.world.until(() => submitted.outcome !== undefined);
    expect(starts[0]).toBeGreaterThanOrEqual(60_000);
    expect(starts[0]).toBeLessThan(60_100);
    expect(cluster.packets).toBe(2);
  });

  it("of a later step counts from that step's turn, each step its own", async () => {
    const { cluster, starts } = clocked();
    await cluster.run({
      chain: [call("at"), call("at", [], { countdownMs: 300 }), call("at", [], { countdownMs: 400 })],
    });
    expect(starts[1] - starts[0]).toBeGreaterThanOrEqual(300);
    expect(starts[2] - starts[1]).toBeGreaterThanOrEqual(400);
  });

  it("of a later step, when long, is waited for by the owner: no lease is open, nobody is probed", async () => {
    const { cluster, starts } = clocked();
    const { outcome } = await cluster.run({ chain: [call("at"), call("at", ["x"], { countdownMs: 60_000 })] });
    expect(outcome).toEqual({ value: 2 });
    expect(starts[1] - starts[0]).toBeGreaterThanOrEqual(60_000);
    expect(cluster.packets).toBe(4);
  });

  it("on a group holds for each member, from the submission", async () => {
    const { cluster, starts } = clocked();
    const members = Array.from({ length: 40 }, () => call("at"));
    await cluster.run({ group: members, options: { countdownMs: 500 } });
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(500);
    expect(Math.max(...starts)).toBeLessThan(600);
  });

  it("that the task declares is kept where it runs", async () => {
    const starts: number[] = [];
    const cluster: EngineCluster = new EngineCluster({
      late: [() => starts.push(cluster.world.now), { countdownMs: 200 }],
    });
    await cluster.run({ chain: [call("late"), call("late")] });
    expect(starts[0]).toBeGreaterThanOrEqual(200);
    expect(starts[1] - starts[0]).toBeGreaterThanOrEqual(200);
  });

  it("does not repeat when the step is retried", async () => {
    const starts: number[] = [];
    const cluster: EngineCluster = new EngineCluster({
      flaky: () => {
        if (starts.push(cluster.world.now) < 3) throw new Error("not yet");
      },
    });
    await cluster.run(call("flaky", [], { countdownMs: 1000, retries: 5 }));
    expect(starts[2] - starts[0]).toBeLessThan(100);
  });
});

describe("expiresMs", () => {
  it("lets a task run that starts in time", async () => {
    const { cluster } = clocked();
    expect((await cluster.run(call("at", [], { expiresMs: 100 }))).outcome).toEqual({ value: 0 });
  });

  it("fails what waits behind others for too long, at the worker", async () => {
    const { cluster, starts } = clocked({ slots: 1 });
    const { outcome } = await cluster.run({ group: [call("slow", [1000]), call("at", [], { expiresMs: 500 })] });
    expect(outcome).toEqual({ error: "ExpiredError: it expired before it could start" });
    expect(starts).toEqual([]);
  });

  it("fails what nobody takes, at the owner, when its time is over", async () => {
    const { cluster } = clocked({ slots: 1 });
    const first = cluster.start(call("slow", [5000]));
    await cluster.pass(10);
    const late = cluster.start(call("at", [], { expiresMs: 300 }));
    await cluster.pass(320);
    expect(late.outcome).toEqual({ error: "ExpiredError: it expired before it could start" });
    expect(late.endedAt).toBeLessThan(320);
    await cluster.world.until(() => !!first.outcome && cluster.idle);
  });

  it("of a step counts from its turn, not from the submission", async () => {
    const { cluster } = clocked();
    const { outcome } = await cluster.run({ chain: [call("slow", [400]), call("at", [], { expiresMs: 100 })] });
    expect(outcome).toEqual({ value: 1 });
  });

  it("of a chain as a whole is the time in which each of its steps must start", async () => {
    const { cluster, starts } = clocked();
    const chain = { chain: [call("slow", [400]), call("at")] };
    const tight = await cluster.run({ ...chain, options: { expiresMs: 300 } });
    expect(tight.outcome).toEqual({ error: "ExpiredError: it expired before it could start" });
    expect(starts).toEqual([]);
    expect((await cluster.run({ ...chain, options: { expiresMs: 600 } })).outcome).toEqual({ value: 1 });
  });

  it("of a chord as a whole reaches its body and the members of groups in it", async () => {
    const { cluster } = clocked();
    const chord = { chord: [[call("slow", [400])], { group: [call("at"), call("at")] }] as any };
    const tight = await cluster.run({ ...chord, options: { expiresMs: 300 } });
    expect(tight.outcome).toEqual({ error: "ExpiredError: it expired before it could start" });
    expect((await cluster.run({ ...chord, options: { expiresMs: 900 } })).outcome).toEqual({ value: [1, 1] });
  });

  it("calls the error link", async () => {
    const seen: any[] = [];
    const { cluster } = clocked();
    const own = new EngineCluster({
      slow: (ms: number) => own.sleep(ms),
      at: () => 1,
      tell: (e: any) => seen.push(e.type),
    });
    await own.run({
      chain: [call("slow", [400]), { ...call("at"), linkError: [call("tell")] }],
      options: { expiresMs: 300 },
    });
    expect(seen).toEqual(["ExpiredError"]);
    expect(cluster.idle).toBe(true);
  });

  it("holds for members that wait for their turn in a large group", async () => {
    const { cluster } = clocked({ slots: 1 });
    const members = Array.from({ length: 60 }, () => call("slow", [50]));
    const { outcome } = await cluster.run({ group: members, options: { expiresMs: 500 } });
    expect(outcome).toEqual({ error: "ExpiredError: it expired before it could start" });
  });
});

describe("timeLimitMs", () => {
  it("fails a function whose promise takes longer, and leaves the others alone", async () => {
    const { cluster } = clocked();
    const group = { group: [call("slow", [900], { timeLimitMs: 500 }), call("slow", [900])] };
    const { outcome, endedAt } = await cluster.run(group);
    expect(outcome).toEqual({ error: "TimeLimitError: took longer than 500 ms" });
    expect(endedAt).toBeLessThan(900);
  });

  it("is no matter for one that ends in time", async () => {
    const { cluster } = clocked();
    expect((await cluster.run(call("slow", [400], { timeLimitMs: 500 }))).outcome).toEqual({ value: 400 });
    await cluster.pass(1000);
    expect(cluster.idle).toBe(true);
  });

  it("frees the slot at once, also of a function that never ends", async () => {
    const cluster = new EngineCluster({ never: () => new Promise(() => {}), one: () => 1 }, { slots: 1 });
    const never = cluster.start(call("never", [], { timeLimitMs: 500 }));
    const next = cluster.start(call("one"));
    await cluster.world.until(() => !!never.outcome && !!next.outcome && cluster.idle);
    expect(never.outcome).toEqual({ error: "TimeLimitError: took longer than 500 ms" });
    expect(next.outcome).toEqual({ value: 1 });
  });

  it("may be retried: the late end of the first run is not taken for the second's", async () => {
    let runs = 0;
    const cluster: EngineCluster = new EngineCluster({
      late: [() => cluster.sleep(++runs === 1 ? 600 : 300, runs), { timeLimitMs: 500, retries: 1 }],
    });
    const { outcome, endedAt } = await cluster.run(call("late"));
    expect(outcome).toEqual({ value: 2 });
    expect(endedAt).toBeGreaterThanOrEqual(800);
  });

  it("holds for each item of a map", async () => {
    const { cluster } = clocked();
    const map = { map: ["t.slow", [100, 100, 900]] as [string, number[]], options: { timeLimitMs: 300 } };
    expect((await cluster.run(map)).outcome).toEqual({ error: "TimeLimitError: took longer than 300 ms" });
  });
});
