import { describe, expect, test } from "vitest";
import { chain, chord, group, signature, SignatureError, tasksOf } from "../../../host-client/canvas/index.ts";
import { NOW_MS, RecordingCluster, thrownBy } from "./fixture.ts";

type Tasks = typeof import("../canvas-types/tasks.ts");

function setUp() {
  const cluster = new RecordingCluster();
  return { cluster, t: tasksOf<Tasks>("tasks", cluster) };
}

describe("submitting", () => {
  test("delay on a task sends a call with all its arguments", () => {
    const { cluster, t } = setUp();
    expect(t.add.delay(2, 3).id).toBe("w1");
    expect(cluster.last).toEqual({ workflow: { task: "tasks.add", args: [2, 3] }, args: [], options: {} });
  });

  test("applyAsync on a task sends options beside it", () => {
    const { cluster, t } = setUp();
    t.add.applyAsync([2, 3], { expiresMs: 500 });
    expect(cluster.last).toEqual({
      workflow: { task: "tasks.add", args: [2, 3] },
      args: [],
      options: { expiresMs: 500 },
    });
  });

  test("delay on a signature sends what is missing beside the tree", () => {
    const { cluster, t } = setUp();
    chain(t.sub.s(10), t.double.s()).delay(3);
    expect(cluster.last.args).toEqual([3]);
    expect(cluster.last.workflow).toEqual({ chain: [{ task: "tasks.sub", args: [10] }, { task: "tasks.double" }] });
  });

  test("applyAsync on a signature sends arguments and options", () => {
    const { cluster, t } = setUp();
    t.sub.s(10).applyAsync([3], { label: "attic" });
    expect(cluster.last).toMatchObject({ args: [3], options: { label: "attic" } });
  });

  test("the caller's list of arguments is copied", () => {
    const { cluster, t } = setUp();
    const args: [number] = [3];
    t.sub.s(10).applyAsync(args);
    args[0] = 4;
    expect(cluster.last.args).toEqual([3]);
  });

  test("an eta travels as a countdown from the cluster's clock", () => {
    const { cluster, t } = setUp();
    t.add.applyAsync([1, 2], { eta: new Date(NOW_MS + 1500) });
    expect(cluster.last.options).toEqual({ countdownMs: 1500 });
    t.add
      .s(1, 2)
      .set({ eta: new Date(NOW_MS + 70) })
      .delay();
    expect(cluster.last).toMatchObject({ options: { countdownMs: 70 } });
  });

  test("an eta that has passed starts at once", () => {
    const { cluster, t } = setUp();
    t.add.applyAsync([1, 2], { eta: new Date(0) });
    expect(cluster.last.options).toEqual({ countdownMs: 0 });
  });

  test("of eta and countdown the one that was given last counts", () => {
    const { cluster, t } = setUp();
    const later = { eta: new Date(NOW_MS + 70) };
    t.add.s(1, 2).set({ countdownMs: 5 }).set(later).delay();
    expect(cluster.last.workflow.options).toBeUndefined();
    expect(cluster.last.options).toEqual({ countdownMs: 70 });
    t.add.s(1, 2).set(later).set({ countdownMs: 5 }).delay();
    expect(cluster.last).toMatchObject({ workflow: { options: { countdownMs: 5 } }, options: {} });
    t.add.s(1, 2).set(later).applyAsync([], { countdownMs: 6 });
    expect(cluster.last.options).toEqual({ countdownMs: 6 });
  });

  test("an eta lives through clone, link and on", () => {
    const { cluster, t } = setUp();
    t.add
      .s(1, 2)
      .set({ eta: new Date(NOW_MS + 9) })
      .clone()
      .link(t.show.s())
      .on(cluster)
      .delay();
    expect(cluster.last.options).toEqual({ countdownMs: 9 });
  });

  test("an eta too far for a timer is refused with its bound", () => {
    const { t } = setUp();
    const error = thrownBy(() => t.add.applyAsync([1, 2], { eta: new Date(NOW_MS + 2 ** 31) }));
    expect(error.message).toContain("2147483647; it is 2147483648 (number)");
  });
});

describe("which cluster", () => {
  test("whatever is built of a cluster's tasks goes to it", () => {
    const { cluster, t } = setUp();
    const parts = [
      chain(t.add.s(1, 2)),
      group(t.add.s(1, 2)),
      chord([], t.tsum.s()),
      t.double.map([1]),
      t.add.chunks([], 1),
    ];
    for (const part of parts) expect(part.submitter).toBe(cluster);
  });

  test("one tied part ties the whole, a link too", () => {
    const { cluster, t } = setUp();
    expect(chain(signature("tasks.add", 1, 2), t.unknownIn.s()).submitter).toBe(cluster);
    expect(signature("tasks.add", 1, 2).link(t.unknownIn.s()).submitter).toBe(cluster);
  });

  test("without a cluster delay says how to get one", () => {
    const error = thrownBy(() => chain(signature("tasks.add", 1, 2)).delay());
    expect(error).toBeInstanceOf(SignatureError);
    expect(error.code).toBe("E701");
    expect(error.what).toContain('{"chain":[{"task":"tasks.add","args":[1,2]}]} (object) belongs to no cluster');
    expect(error.hint).toContain("workflow.on(cluster).delay()");
  });

  test("on ties a piece, without changing the one it is called on", () => {
    const { cluster } = setUp();
    const piece = signature<number>("tasks.add", 1, 2);
    piece.on(cluster).delay();
    expect(cluster.last.workflow).toEqual({ task: "tasks.add", args: [1, 2] });
    expect(piece.submitter).toBeUndefined();
  });

  test("parts of two clusters do not make a workflow", () => {
    const one = setUp();
    const other = setUp();
    const error = thrownBy(() => chain(one.t.add.s(1, 2), other.t.double.s()));
    expect(error.code).toBe("E704");
    expect(error.message).toContain('"tasks.double"');
    expect(chain(one.t.add.s(1, 2), other.t.double.s().on(one.cluster)).submitter).toBe(one.cluster);
  });
});
