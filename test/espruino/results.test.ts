/** What a client can ask of a result, on simulated nodes and on real interpreters. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chain, chord, group, joinResults, type ProgressEvent } from "../../host-client/index.ts";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import type * as Tasks from "../support/tasks/options.ts";

const LONG = { timeoutMs: 30_000 };
const NEVER_MS = 60_000;
/** A node that is silent for longer than a lease of 10 s. */
const BLOCKS_MS = 12_000;

/** The plain build differs in nothing that shows here: the long run has it. */
const targets = nodeTargets().filter((runtime) => process.env.BROCCOLI_LONG || runtime !== "espruino-linux");

describe.each(targets)("results on %s", (runtime) => {
  let nodes: NodeCluster;
  /** Words that `at` told. */
  const names: string[] = [];
  const tasks = () => nodes.cluster.tasks<typeof Tasks>("options");
  const [first, second] = ["brave-otter", "calm-finch"];

  beforeAll(async () => {
    nodes = await startNodeCluster(runtime, "options", { slots: 2 });
    await nodes.cluster.watchLogs((_node, words) => names.push(words[0] as string), { linesPerSecond: 1000 });
    await nodes.cluster.settle();
  });
  afterEach(async () => {
    await nodes.cluster.idle();
    names.length = 0;
  });
  afterAll(() => nodes?.close());

  it("state, ready, successful and failed tell how it stands", async () => {
    const { slow, failing } = tasks();
    const result = slow.delay(200, "x");
    const asked = () => [result.state, result.ready(), result.successful(), result.failed()];
    expect(asked()).toEqual(["PENDING", false, false, false]);
    expect(await result.get(LONG)).toBe("x");
    expect(asked()).toEqual(["SUCCESS", true, true, false]);
    const broken = failing.delay();
    await expect(broken.get(LONG)).rejects.toThrow("RangeError: always");
    expect([broken.state, broken.ready(), broken.successful(), broken.failed()]).toEqual([
      "FAILURE",
      true,
      false,
      true,
    ]);
  });

  it("state is STARTED once a task has told something, RETRY in a pause", async () => {
    const { walk, failing } = tasks();
    const walking = walk.delay(2);
    expect(await new Promise((resolve) => walking.onProgress(() => resolve(walking.state)))).toBe("STARTED");
    const trying = failing.s().set({ retries: 1, retryDelayMs: 600 }).delay();
    const told = await new Promise<ProgressEvent>((resolve) => trying.onProgress(resolve));
    expect(told).toMatchObject({ task: "options.failing", state: "RETRY", value: 1 });
    expect(trying.state).toBe("RETRY");
    await expect(trying.get(LONG)).rejects.toMatchObject({ attempt: 2 });
    await walking.get(LONG);
  });

  it("children are a group's members, parent is the step before", async () => {
    const { add, total } = tasks();
    const members = group(add.s(1, 1), add.s(2, 2)).delay();
    await members.get(LONG);
    expect(await Promise.all(members.children.map((child) => child.get(LONG)))).toEqual([2, 4]);
    const sum = chord([add.s(1, 1), add.s(2, 2)], total.s()).delay();
    expect(await sum.get(LONG)).toBe(6);
    expect(await sum.parent!.get(LONG)).toEqual([2, 4]);
    const steps = chain(add.s(1, 1), add.s(1), add.s(5)).delay();
    expect(await steps.get(LONG)).toBe(8);
    expect([steps.parent!.state, steps.parent!.parent!.state]).toEqual(["SUCCESS", "SUCCESS"]);
    await expect(steps.parent!.get(LONG)).rejects.toMatchObject({ code: "E311" });
  });

  it("for await gives the members of a group as they come", async () => {
    const seen: unknown[] = [];
    const calls = [700, 350, 0].map((ms, i) => tasks().slow.s(ms, `m${i}`));
    for await (const { index, value } of group(calls).delay()) seen.push([index, value]);
    expect(seen).toEqual([2, 1, 0].map((i) => [i, `m${i}`]));
  });

  it("members of a linked group in a group come as its own, at their places", async () => {
    const { add, slow, at } = tasks();
    const linked = group(add.s(1, 1), slow.s(100, "late")).link(at.si("linked"));
    const result = group(add.s(3, 3), linked, slow.s(200, "end")).delay();
    const seen: [number, unknown][] = [];
    for await (const { index, value } of result) seen.push([index, value]);
    expect(seen.sort(([a], [b]) => a - b)).toEqual([6, 2, "late", "end"].map((value, i) => [i, value]));
    expect(await Promise.all(result.children.map((child) => child.get(LONG)))).toEqual([6, 2, "late", "end"]);
    expect(names.filter((name) => name === "linked")).toHaveLength(1);
  });

  it("an AbortSignal ends the wait, not the workflow", async () => {
    const result = tasks().slow.delay(200, "x");
    const controller = new AbortController();
    const waiting = result.get({ signal: controller.signal });
    controller.abort(new Error("the user left"));
    await expect(waiting).rejects.toMatchObject({ code: "E309", cause: new Error("the user left") });
    expect(await result.get(LONG)).toBe("x");
  });

  it("a time-out says what it waited for, where that stood, and who has it", async () => {
    const result = group(tasks().add.s(1, 1), tasks().slow.s(NEVER_MS, "x")).delay();
    for await (const member of result) {
      expect(member).toEqual({ index: 0, value: 2 });
      break;
    }
    await expect(result.get({ timeoutMs: 100 })).rejects.toThrow(
      /waited 100 ms for the result of group of 2: 1 of 2 members are done, 2 nodes on line, .*(brave-otter|calm-finch) has 1/,
    );
    await result.revoke();
  });

  it("revoke of a chain between two steps: the next does not begin", async () => {
    const { slow, at } = tasks();
    const result = chain(slow.s(400, "x"), at.si("late")).delay();
    await expect(result.get({ timeoutMs: 100 })).rejects.toThrow("waited 100 ms");
    await result.revoke();
    await expect(result.get(LONG)).rejects.toMatchObject({ code: "E305" });
    expect(result.state).toBe("REVOKED");
    await slow.delay(500, "y").get(LONG);
    await nodes.cluster.settle();
    expect(names).toEqual([]);
  });

  // Not simulated: a simulated node computes in the process of its client, which then cannot revoke.
  it.skipIf(runtime === "simulator")(
    "revoke of a chain that computes: the function is not interrupted, but heard before the chain is through",
    async () => {
      const { blocking, at } = tasks();
      const steps = Array.from({ length: 10 }, (_, i) => [blocking.si(100, "x"), at.si(`step ${i}`)]).flat();
      const result = chain(...(steps as [(typeof steps)[0]])).applyAsync([], { to: first });
      await expect(result.get({ timeoutMs: 50 })).rejects.toThrow("waited 50 ms");
      await result.revoke();
      await expect(result.get(LONG)).rejects.toMatchObject({ code: "E305" });
      expect(await at.applyAsync(["after"], { to: first }).get(LONG)).toBe("after");
      await nodes.cluster.settle();
      expect(names.at(-1)).toBe("after");
      expect(names).not.toContain("step 9");
    },
  );

  it("forget lets go of the value; who waits hears of it, the workflow goes on", async () => {
    const { slow, at } = tasks();
    const result = chain(slow.s(100, "x"), at.si("went on")).delay();
    const waiting = result.get(LONG).catch((error: unknown) => error);
    result.forget();
    expect(await waiting).toMatchObject({ code: "E312" });
    await nodes.cluster.idle();
    await nodes.cluster.settle();
    expect(names).toEqual(["went on"]);
  });

  it("joinResults waits for several, and says which are missing", async () => {
    const { add, slow } = tasks();
    expect(await joinResults(add.delay(1, 2), slow.delay(50, "x")).get(LONG)).toEqual([3, "x"]);
    const set = joinResults(add.delay(1, 2), slow.delay(NEVER_MS, "x"));
    for await (const member of set) {
      expect(member).toEqual({ index: 0, value: 3 });
      break;
    }
    await expect(set.get({ timeoutMs: 100 })).rejects.toThrow("1 of 2 have come, not those of options.slow");
    await set.revoke();
    expect(set.ready()).toBe(true);
  });

  it("clone, set, link, linkError and onError make new signatures; link runs with the value, linkError with the failure", async () => {
    const { add, at, failing, slow } = tasks();
    const plain = slow.s(0, "value");
    const linked = plain.clone().set({ retries: 1 }).link(at.s());
    expect(await linked.delay().get(LONG)).toBe("value");
    expect(await plain.delay().get(LONG)).toBe("value");
    await nodes.cluster.settle();
    expect(names).toEqual(["value"]);
    const guarded = failing.s().linkError(at.si("failed")).onError(at.si("once more"));
    await expect(guarded.delay().get(LONG)).rejects.toThrow("RangeError: always");
    await nodes.cluster.settle();
    expect([...names].sort()).toEqual(["failed", "once more", "value"]);
    expect(await add.s(1).clone().applyAsync([2]).get(LONG)).toBe(3);
  });

  it("a step that was on a node which is cut off is WorkerLostError where it may run once only, else it is run again", async () => {
    const { onceSlowly, slow } = tasks();
    await onceSlowly.applyAsync([0], { to: second }).get(LONG);
    const once = onceSlowly.applyAsync([1_500], { to: second }).get(LONG);
    const again = slow.applyAsync([1_500, "again"], { to: second }).get(LONG);
    const lost = expect(once).rejects.toMatchObject({ code: "E303", name: "WorkerLostError" });
    await nodes.cluster.settle();
    await nodes.nodes.kill(1);
    await nodes.nodes.restart(1);
    await lost;
    expect(await again).toBe("again");
  });

  it.runIf(process.env.BROCCOLI_LONG && runtime !== "simulator")(
    "blocksMs: a function that blocks its node for longer than a lease is not taken for lost",
    async () => {
      const result = tasks().blocking.applyAsync([BLOCKS_MS, "done"], {
        blocksMs: BLOCKS_MS + 3_000,
        atMostOnce: true,
      });
      expect(await result.get(LONG)).toBe("done");
    },
  );
});
