import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chain, chord, group, joinResults, TimeoutError } from "../../host-client/index.ts";
import type { ProgressEvent } from "../../shared/signature/index.ts";
import { startPcCluster, type PcCluster } from "../support/pc-cluster.ts";
import { connect, type Cluster } from "../../host-client/cluster.ts";
import * as pc from "../support/tasks/pc.ts";

let workers: PcCluster;
let cluster: Cluster;
const tasks = () => cluster.tasks<typeof pc>("pc");
const LONG = { timeoutMs: 10_000 };

beforeAll(async () => {
  workers = await startPcCluster({ names: ["brave-otter", "calm-finch"], modules: { pc } });
  cluster = await connect(workers.broker.url);
});
afterAll(async () => {
  await cluster.close();
  await workers.close();
});

describe("state, ready, successful, failed", () => {
  it("pending, then success", async () => {
    const result = tasks().wait.delay(50, 7);
    expect([result.state, result.ready(), result.successful(), result.failed()]).toEqual([
      "PENDING",
      false,
      false,
      false,
    ]);
    await result.get(LONG);
    expect([result.state, result.ready(), result.successful(), result.failed()]).toEqual([
      "SUCCESS",
      true,
      true,
      false,
    ]);
  });

  it("failure", async () => {
    const result = tasks().fail.delay("no");
    await expect(result.get(LONG)).rejects.toThrow("RangeError: no");
    expect([result.state, result.ready(), result.successful(), result.failed()]).toEqual([
      "FAILURE",
      true,
      false,
      true,
    ]);
  });

  it("started, once a member has come or a task has told something", async () => {
    const members = group(tasks().add.s(1, 1), tasks().wait.s(300, 2)).delay();
    for await (const member of members) {
      expect(member).toEqual({ index: 0, value: 2 });
      expect(members.state).toBe("STARTED");
      break;
    }
    const telling = tasks().toldLater.delay(3);
    const seen = await new Promise<string>((resolve) => telling.onProgress(() => resolve(telling.state)));
    expect(seen).toBe("STARTED");
    await Promise.all([members.get(LONG), telling.get(LONG)]);
  });

  it("retry, while a task waits for its next run", async () => {
    const result = tasks().fail.s("x").set({ retries: 1, retryDelayMs: 600 }).delay();
    const event = await new Promise<ProgressEvent>((resolve) => result.onProgress(resolve));
    expect(event).toMatchObject({ task: "pc.fail", state: "RETRY", value: 1 });
    expect(result.state).toBe("RETRY");
    await expect(result.get(LONG)).rejects.toThrow("RangeError: x");
  });
});

describe("children and parent", () => {
  it("a group's children are its members, each with its own value", async () => {
    const result = group(tasks().add.s(1, 1), tasks().add.s(2, 2)).delay();
    await result.get(LONG);
    expect(await Promise.all(result.children.map((child) => child.get(LONG)))).toEqual([2, 4]);
    expect(result.children.map(({ state }) => state)).toEqual(["SUCCESS", "SUCCESS"]);
  });

  it("also of a group that a node has joined at the end of a chain", async () => {
    const result = chain(tasks().add.s(1, 1), group(tasks().add.s(1), tasks().add.s(2))).delay();
    expect(await result.get(LONG)).toEqual([3, 4]);
    expect(await result.children[1].get(LONG)).toBe(4);
  });

  it("a chord's parent is its header, with the values", async () => {
    const result = chord([tasks().add.s(1, 1), tasks().add.s(2, 2)], tasks().total.s()).delay();
    expect(await result.get(LONG)).toBe(6);
    expect(await result.parent!.get(LONG)).toEqual([2, 4]);
    expect(result.parent!.children).toHaveLength(2);
    expect(result.parent!.parent).toBeUndefined();
  });

  it("a chain's earlier steps are known to have succeeded, not what they gave", async () => {
    const result = chain(tasks().add.s(1, 1), tasks().add.s(1), tasks().wait.s(5)).delay();
    expect(await result.get(LONG)).toBe(5);
    expect([result.parent!.state, result.parent!.parent!.state]).toEqual(["SUCCESS", "SUCCESS"]);
    await expect(result.parent!.get(LONG)).rejects.toMatchObject({ code: "E311" });
  });

  it("the step that failed says so, those before it succeeded, those behind it never began", async () => {
    const result = chain(tasks().add.s(1, 1), tasks().fail.si("no"), tasks().add.s(1)).delay();
    await expect(result.get(LONG)).rejects.toThrow("RangeError: no");
    expect(result.parent!.state).toBe("FAILURE");
    expect(result.parent!.parent!.state).toBe("SUCCESS");
    await expect(result.parent!.get(LONG)).rejects.toThrow("RangeError: no");
  });
});

describe("iteration", () => {
  it("gives the members of a group as they come, then ends", async () => {
    const seen: unknown[] = [];
    const result = group([200, 100, 0].map((ms, i) => tasks().wait.s(ms, i))).delay();
    for await (const { index, value } of result) seen.push([index, value]);
    expect(seen).toEqual([
      [2, 2],
      [1, 1],
      [0, 0],
    ]);
  });

  it("throws the error of the member that fails", async () => {
    const result = group(tasks().wait.s(100, 1), tasks().fail.s("no")).delay();
    const all = async () => {
      for await (const _member of result);
    };
    await expect(all()).rejects.toThrow("RangeError: no");
  });

  it("of anything else gives its one value", async () => {
    const seen: unknown[] = [];
    for await (const member of tasks().add.delay(1, 2) as AsyncIterable<unknown>) seen.push(member);
    expect(seen).toEqual([{ index: 0, value: 3 }]);
  });
});

describe("events", () => {
  it("tell task, node and value, in their order, and end with the workflow", async () => {
    const result = tasks().toldLater.delay(3);
    const seen: ProgressEvent[] = [];
    for await (const event of result.events()) seen.push(event);
    expect(seen.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(seen[0]).toMatchObject({ task: "pc.toldLater", state: "PROGRESS" });
    expect(["brave-otter", "calm-finch"]).toContain(seen[0].node);
    expect(await result.get(LONG)).toBe(3);
  });

  it("come until the listener lets go", async () => {
    const seen: unknown[] = [];
    const result = tasks().toldLater.delay(4);
    const stop = result.onProgress(({ value }) => (seen.push(value), seen.length === 2 && stop()));
    await result.get(LONG);
    expect(seen).toEqual([1, 2]);
  });
});

describe("waiting", () => {
  it("a time-out says what it waited for, and where that stood", async () => {
    const result = group(tasks().add.s(1, 1), tasks().never.s()).delay();
    const error = (await result.get({ timeoutMs: 300 }).catch((e) => e)) as TimeoutError;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toMatch(
      /waited 300 ms for the result of group of 2: 1 of 2 members are done, 2 nodes on line, /,
    );
    expect(error.message).toMatch(/(brave-otter|calm-finch) has 1/);
    await result.revoke();
  });

  it("an AbortSignal ends the wait, not the workflow", async () => {
    const result = tasks().wait.delay(200, 5);
    const controller = new AbortController();
    const waiting = result.get({ signal: controller.signal });
    controller.abort(new Error("the user left"));
    await expect(waiting).rejects.toMatchObject({ code: "E309", cause: new Error("the user left") });
    await expect(result.get({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "E309" });
    expect(await result.get(LONG)).toBe(5);
  });

  it("revoke ends it with RevokedError, and frees the worker", async () => {
    const result = tasks().never.delay();
    const waiting = result.get(LONG).catch((error) => error);
    await result.revoke();
    expect(await waiting).toMatchObject({ code: "E305" });
    expect(result.state).toBe("REVOKED");
    await cluster.idle();
  });

  it("forget lets go of the value; who waits hears of it", async () => {
    const result = tasks().wait.delay(100, 5);
    const waiting = result.get(LONG).catch((error) => error);
    result.forget();
    expect(await waiting).toMatchObject({ code: "E312" });
    await expect(result.get()).rejects.toMatchObject({ code: "E312" });
  });
});

describe("joinResults", () => {
  it("gives the values of several results, in their order", async () => {
    const [sum, later] = await joinResults(tasks().add.delay(1, 2), tasks().wait.delay(50, 4)).get(LONG);
    expect([sum + 0, later + 0]).toEqual([3, 4]);
  });

  it("fails with the first error, and counts what has come", async () => {
    const set = joinResults(tasks().add.delay(1, 2), tasks().fail.delay("no"));
    await expect(set.get(LONG)).rejects.toThrow("RangeError: no");
    expect([set.state, set.failed(), set.successful()]).toEqual(["FAILURE", true, false]);
  });

  it("a time-out names what is missing", async () => {
    const set = joinResults(tasks().add.delay(1, 2), tasks().never.delay());
    await expect(set.get({ timeoutMs: 300 })).rejects.toThrow(
      "waited 300 ms for 2 results: 1 of 2 have come, not those of pc.never",
    );
    expect([set.completed, set.ready(), set.state]).toEqual([1, false, "STARTED"]);
    await set.revoke();
    expect(set.ready()).toBe(true);
  });

  it("gives each as it comes, and the events of all", async () => {
    const set = joinResults(tasks().wait.delay(150, 1), tasks().toldLater.delay(1));
    const seen: unknown[] = [];
    const events = (async () => {
      const values: unknown[] = [];
      for await (const event of set.events()) values.push(event.value);
      return values;
    })();
    for await (const member of set) seen.push(member);
    expect(seen).toEqual([
      { index: 1, value: 1 },
      { index: 0, value: 1 },
    ]);
    expect(await events).toEqual([1]);
  });
});

describe("broadcast", () => {
  it("runs on every node, with each one's value under its name", async () => {
    expect(await cluster.broadcast(tasks().add.s(1, 2)).get(LONG)).toEqual({ "brave-otter": 3, "calm-finch": 3 });
    expect(await tasks().add.broadcast(3, 4).get(LONG)).toEqual({ "brave-otter": 7, "calm-finch": 7 });
  });

  it("of a whole workflow runs all of it on each node", async () => {
    const where = workers.workers.map((worker) => worker.peer);
    const before = where.map((peer) => peer.owners[cluster.id]?.mark ?? 0);
    const signature = chain(tasks().add.s(1), group(tasks().add.s(1), tasks().add.s(2)), tasks().total.s());
    expect(await signature.broadcast(1).get(LONG)).toEqual({ "brave-otter": 7, "calm-finch": 7 });
    expect(where.every((peer, i) => peer.owners[cluster.id].mark > before[i])).toBe(true);
  });

  it("gives each node's as it comes; one that fails is the error", async () => {
    const set = cluster.broadcast(tasks().fail.s("no"));
    await expect(set.get(LONG)).rejects.toThrow("RangeError: no");
    expect(set.children).toHaveLength(2);
  });

  it("without nodes is an error at once", async () => {
    const lonely = await connect(workers.broker.url, { prefix: "nobody" });
    expect(() => lonely.tasks<typeof pc>("pc").add.broadcast(1, 2)).toThrow("no node can run a broadcast");
    await lonely.close();
  });
});
