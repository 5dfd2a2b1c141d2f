import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import type * as Tasks from "../support/tasks/canvas.ts";

describe.each(nodeTargets())("workflows from tasks on %s", (runtime) => {
  let nodes: NodeCluster;
  const tasks = () => nodes.cluster.tasks<typeof Tasks>("canvas");
  const form = (name: string) => tasks().form.delay(name).get({ timeoutMs: 10_000 });
  const twice = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20];

  beforeAll(async () => {
    nodes = await startNodeCluster(runtime, "canvas", { slots: 2 });
  });
  afterAll(() => nodes?.close());

  it.each([
    ["task", 3],
    ["chain", 11],
    ["pipe", 6],
    ["group", twice],
    ["group of two", [2, 4]],
    ["linked group in a group", [2, 4, 6]],
    ["chord", 110],
    ["chord late", 2],
    ["chord of group", 6],
    ["map", [3, 3]],
    ["starmap", twice],
    ["chunks", [twice.slice(0, 4), twice.slice(4, 8), twice.slice(8)]],
    ["signature", [3, "end"]],
    ["immutable", 8],
    ["replace", 42],
    ["empty", null],
  ])("a task may return a workflow: %s", async (name, value) => {
    expect(await form(name)).toEqual(value);
  });

  it.each([
    ["options", "TimeLimitError: took longer than 50 ms"],
    ["unknown option", "TypeError: there is no option 'retires'"],
    ["eta", "TypeError: a node has no clock: write countdownMs instead of eta"],
    ["no signature", "TypeError: chain takes signatures; part 2 is a number"],
    ["slip", "TypeError: argument 1 is a signature; to pass its value on, make it a step of a chain"],
    ["stray", "TypeError: no exported function of a module that is loaded"],
  ])("what is wrong with one is the task's error: %s", async (name, message) => {
    await expect(form(name)).rejects.toThrow(message);
  });

  it("links and error links are called, their outcome changes nothing", async () => {
    expect(await tasks().withLinks.delay(false).get({ timeoutMs: 10_000 })).toEqual(["x"]);
    await expect(tasks().withLinks.delay(true).get({ timeoutMs: 10_000 })).rejects.toThrow("ValueError: x");
  });

  it.each([
    ["a chord's body", "body that hears", "header"],
    ["what alone follows a group", "step that hears", "member"],
  ])("an error link of %s hears of a member that failed", async (_what, name, message) => {
    const heard: unknown[] = [];
    await nodes.cluster.watchLogs((_node, words) => heard.push(words));
    await expect(form(name)).rejects.toThrow(`ValueError: ${message}`);
    await expect.poll(() => heard).toContainEqual(["heard", "ValueError", message]);
  });

  it("a task may start a workflow and await its value", async () => {
    expect(await tasks().viaGet.delay(7).get({ timeoutMs: 10_000 })).toBe(108);
    expect(await tasks().viaGroup.delay(12).get({ timeoutMs: 10_000 })).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it("more of them than there are slots do not wait for each other for ever", async () => {
    const many = Array.from({ length: 12 }, (_, i) => tasks().viaGet.delay(i).get({ timeoutMs: 10_000 }));
    expect(await Promise.all(many)).toEqual(many.map((_, i) => i + 101));
  });

  it("a result on a node says how it stands", async () => {
    expect(await tasks().states.delay(false).get({ timeoutMs: 10_000 })).toEqual(
      ["PENDING", false, true].concat(["SUCCESS", true, true, false] as never),
    );
    expect(await tasks().states.delay(true).get({ timeoutMs: 10_000 })).toEqual(
      ["PENDING", false, true].concat(["FAILURE", true, false, true, "ValueError", "boom"] as never),
    );
  });

  it("a wait on a node may have an end, and what it waited for be revoked", async () => {
    const text = "TimeoutError: waited 50 ms for the result of canvas.never, REVOKED";
    expect(await tasks().timesOut.delay().get({ timeoutMs: 10_000 })).toBe(text);
  });

  it("retry() runs a task again, and fails with its reason", async () => {
    expect(await tasks().again.applyAsync([2], { to: nodes.nodes.ids[0] }).get({ timeoutMs: 10_000 })).toBe(3);
    await expect(tasks().gaveUp.delay().get({ timeoutMs: 10_000 })).rejects.toThrow("the sensor is busy");
  });
});
