import { afterEach, describe, expect, it, vi } from "vitest";
import { retry } from "broccoli-esp32/node";
import { pauseOf } from "../../../shared/engine/cold/retries.ts";
import { RETRYING } from "../../../shared/engine/cold/events.ts";
import { call, EngineCluster } from "../../support/engine-cluster.ts";

afterEach(() => void vi.restoreAllMocks());

/** A cluster whose task fails `failures` times, and when it ran. */
function flaky(failures: number, fail: (run: number) => never = refuse) {
  const starts: number[] = [];
  const cluster: EngineCluster = new EngineCluster({
    flaky: (...args) => {
      if (starts.push(cluster.world.now) <= failures) fail(starts.length);
      return args.length;
    },
    later: (...args) => cluster.sleep(10).then(() => (starts.push(cluster.world.now) <= failures ? fail(0) : args)),
    range: () => [1, 2, 3],
  });
  const gaps = () => starts.slice(1).map((start, i) => Math.round(start - starts[i]));
  return { cluster, starts, gaps };
}

function refuse(): never {
  throw new RangeError("not yet");
}

describe("retries", () => {
  it("runs the step again with the same arguments, as often as is said, and nobody around it notices", async () => {
    const { cluster, starts } = flaky(2);
    const { outcome } = await cluster.run({ chain: [call("range"), call("flaky", ["a"], { retries: 2 })] });
    expect(outcome).toEqual({ value: 2 });
    expect(starts).toHaveLength(3);
  });

  it("fails with the last error when they are used up", async () => {
    const { cluster, starts } = flaky(9);
    expect((await cluster.run(call("flaky", [], { retries: 2 }))).outcome).toEqual({ error: "RangeError: not yet" });
    expect(starts).toHaveLength(3);
  });

  it("holds for promises that reject", async () => {
    const { cluster, starts } = flaky(2);
    expect((await cluster.run(call("later", [7], { retries: 2 }))).outcome).toEqual({ value: [7] });
    expect(starts).toHaveLength(3);
  });

  it("a billion of them leave time for others: after a few at once each is a while after the last", async () => {
    const { cluster, gaps } = flaky(40);
    expect((await cluster.run(call("flaky", [], { retries: 1e9 }))).outcome).toEqual({ value: 0 });
    expect(
      gaps()
        .slice(0, 10)
        .every((ms) => ms < 5),
    ).toBe(true);
    expect(
      gaps()
        .slice(10)
        .every((ms) => ms >= 100),
    ).toBe(true);
    expect(gaps()).toHaveLength(40);
  });

  it("0 in a call overrides what the task declares", async () => {
    let runs = 0;
    const cluster = new EngineCluster({ fail: [() => (runs++, refuse()), { retries: 5 }] });
    await cluster.run(call("fail", [], { retries: 0 }));
    expect(runs).toBe(1);
  });

  it("runs a map again from its start", async () => {
    const items: number[] = [];
    const cluster: EngineCluster = new EngineCluster({
      item: (x: number) => cluster.sleep(1).then(() => (items.push(x) === 2 ? refuse() : x)),
    });
    const { outcome } = await cluster.run({ map: ["t.item", [1, 2, 3]], options: { retries: 1 } });
    expect(outcome).toEqual({ value: [1, 2, 3] });
    expect(items).toEqual([1, 2, 1, 2, 3]);
  });
});

describe("retryDelayMs, backoff, jitter", () => {
  it("pauses between the runs", async () => {
    const { cluster, gaps } = flaky(2);
    await cluster.run(call("flaky", [], { retries: 3, retryDelayMs: 200 }));
    expect(gaps()).toEqual([200, 200]);
  });

  it("backoff makes each pause longer", async () => {
    const { cluster, gaps } = flaky(3);
    await cluster.run(call("flaky", [], { retries: 3, retryDelayMs: 100, backoff: 3 }));
    expect(gaps()).toEqual([100, 300, 900]);
  });

  it("no pause grows beyond ten minutes, unless the first one is longer", () => {
    expect(pauseOf({ d: 1000, b: 1000 }, 5)).toBe(600_000);
    expect(pauseOf({ d: 900_000, b: 2 }, 5)).toBe(900_000);
  });

  it("jitter shortens a pause by a random share of up to its part", () => {
    vi.spyOn(Math, "random").mockReturnValueOnce(0).mockReturnValueOnce(0.5).mockReturnValueOnce(0.999);
    const pauses = [1, 1, 1].map((tries) => pauseOf({ d: 1000, j: 0.4 }, tries));
    expect(pauses.map(Math.round)).toEqual([1000, 800, 600]);
  });

  it("does not hold the slot meanwhile", async () => {
    const cluster: EngineCluster = new EngineCluster({ fail: refuse, one: () => 1 }, { slots: 1 });
    const { members } = await cluster.run({
      group: [call("fail", [], { retries: 1, retryDelayMs: 1000 }), call("one")],
    });
    expect(members.map(([slot]) => slot)).toEqual([1, 0]);
  });

  it("tells the caller of a pause that is worth a message", async () => {
    const { cluster } = flaky(2);
    const { events } = await cluster.run(call("flaky", [], { retries: 3, retryDelayMs: 400, backoff: 2 }));
    expect(events).toEqual([{ kind: RETRYING, about: ["t.flaky", "n1", 2] }]);
  });
});

describe("retryFor", () => {
  it("retries only errors of these names", async () => {
    const named = (name: string) => () => {
      throw Object.assign(new Error("x"), { name });
    };
    for (const [name, runs] of [
      ["Busy", 3],
      ["Broken", 1],
    ] as const) {
      const { cluster, starts } = flaky(9, named(name));
      await cluster.run(call("flaky", [], { retries: 2, retryFor: ["Busy", "RangeError"] }));
      expect(starts).toHaveLength(runs);
    }
  });

  it("knows the engine's own errors: a time limit", async () => {
    let runs = 0;
    const cluster: EngineCluster = new EngineCluster({ slow: () => cluster.sleep(++runs === 1 ? 900 : 1, "done") });
    const options = { timeLimitMs: 100, retries: 1, retryFor: ["TimeLimitError"] };
    expect((await cluster.run(call("slow", [], options))).outcome).toEqual({ value: "done" });
  });
});

describe("retry() from inside a task", () => {
  it("runs it again after its countdown", async () => {
    const { cluster, gaps } = flaky(2, () => retry({ countdownMs: 250 }));
    expect((await cluster.run(call("flaky"))).outcome).toEqual({ value: 0 });
    expect(gaps()).toEqual([250, 250]);
  });

  it("where nobody says how often: three times, then MaxRetriesExceededError", async () => {
    const { cluster, starts } = flaky(9, () => retry());
    const { outcome } = await cluster.run(call("flaky"));
    expect(outcome).toEqual({ error: "MaxRetriesExceededError: asked to be run again after 4 runs" });
    expect(starts).toHaveLength(4);
  });

  it("takes its own number before the declared one, which may be 0", async () => {
    const own = flaky(9, () => retry({ retries: 1 }));
    await own.cluster.run(call("flaky", [], { retries: 7 }));
    expect(own.starts).toHaveLength(2);
    const declared = flaky(9, () => retry());
    await declared.cluster.run(call("flaky", [], { retries: 0 }));
    expect(declared.starts).toHaveLength(1);
  });

  it("fails with its reason in the end", async () => {
    const { cluster } = flaky(9, () => retry({ retries: 1, reason: new RangeError("the sensor is busy") }));
    expect((await cluster.run(call("flaky"))).outcome).toEqual({ error: "RangeError: the sensor is busy" });
  });

  it("is not held back by retryFor: it is asked for by name", async () => {
    const { cluster, starts } = flaky(1, () => retry());
    await cluster.run(call("flaky", [], { retries: 2, retryFor: ["Other"] }));
    expect(starts).toHaveLength(2);
  });

  it("works from a promise", async () => {
    const { cluster } = flaky(2, () => retry({ countdownMs: 5 }));
    expect((await cluster.run(call("later", [1]))).outcome).toEqual({ value: [1] });
  });
});
