/** Detached workflows and dead letters as a client sees them; the keepers are PC workers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { connect, type Cluster } from "../../host-client/cluster.ts";
import { readStored, writeRecords } from "../../host-client/detached/store.ts";
import { rescue, tidy } from "../../host-client/detached/housekeeping.ts";
import { headOf, submissionRecords } from "../../host-client/detached/records.ts";
import { taskTable } from "../../host-client/local-tasks.ts";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { startProxy } from "../support/tcp-proxy.ts";

const LONG = { timeoutMs: 60_000 };
const POLL = { timeout: 60_000 };
const runs: string[] = [];
const held: (() => void)[] = [];
const tasks = {
  add: (a: number, b: number) => a + b,
  total: (list: number[]) => list.reduce((sum, n) => sum + n, 0),
  fail: (message: string) => {
    runs.push(message);
    throw new RangeError(message);
  },
  /** Ends when the test says so. */
  wait: (value: number) => new Promise<number>((resolve) => held.push(() => resolve(value))),
};
const call = (task: keyof typeof tasks, ...args: unknown[]): Workflow => ({ task: `pc.${task}`, args });

let broker: EmbeddedBroker;
let client: Cluster;
let workers: Cluster[];

async function startWorker(name: string, url = broker.url): Promise<Cluster> {
  const table = taskTable("pc", tasks);
  return connect(url, { worker: { name, labels: [], slots: 4, window: 16, load: async (task) => table[task] } });
}

/** Waits until what the broker has of a workflow is as it should be. */
async function untilStored(id: string, holds: (parts: string[]) => boolean): Promise<string[]> {
  const names = async () => {
    const [stored] = await readStored(client, id);
    return stored ? ["body", "head", "result"].filter((part) => part in stored && stored[part as "body"]) : [];
  };
  for (const end = Date.now() + LONG.timeoutMs; Date.now() < end;) {
    const parts = await names();
    if (holds(parts)) return parts;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never so: ${await names()}`);
}

beforeAll(async () => {
  broker = await startBroker();
  workers = [await startWorker("one"), await startWorker("two")];
  client = await connect(broker.url);
});
afterEach(() => {
  runs.length = 0;
  held.splice(0).forEach((end) => end());
});
afterAll(async () => {
  await client.close();
  await Promise.all(workers.map((worker) => worker.close()));
  await broker.close();
});

describe("a detached workflow", () => {
  it("gives its value to the client that submitted it, and by its id to any other", async () => {
    const chord: Workflow = { chord: [[1, 2, 3].map((n) => call("add", n, n)), call("total")] };
    const result = client.submit<number>(chord, { detached: true });
    await result.handedOver;
    expect(await result.get(LONG)).toBe(12);
    const other = await connect(broker.url);
    expect(await other.result<number>(result.id).get(LONG)).toBe(12);
    await other.close();
  });

  it("takes arguments of the call, as any submission", async () => {
    const result = client.submit(call("add", 1), { detached: true, args: [41] });
    expect(await result.get(LONG)).toBe(42);
  });

  it("leaves nothing but its result at the broker, and that no longer than it was to be kept", async () => {
    const { id, ...result } = client.submit(call("add", 1, 1), { detached: true, keepMs: 1_000 });
    await result.handedOver;
    expect(await untilStored(id, (parts) => parts.join() === "result")).toEqual(["result"]);
    expect(await untilStored(id, (parts) => !parts.length)).toEqual([]);
  });

  it("fails with the error of its task", async () => {
    const error = await client.submit(call("fail", "no good"), { detached: true }).get(LONG).catch(String);
    expect(error).toMatch(/pc\.fail failed on (one|two): RangeError: no good/);
  });

  it("stops when it is revoked, by whoever knows its id", async () => {
    const { id, ...result } = client.submit(call("wait", 1), { detached: true });
    await result.handedOver;
    const other = await connect(broker.url);
    const seen = other.result(id);
    await seen.handedOver;
    await seen.revoke();
    await expect(seen.get(LONG)).rejects.toMatchObject({ code: "E305" });
    await other.close();
    expect(await untilStored(id, (parts) => parts.join() === "result")).toEqual(["result"]);
  });

  it("that nobody knows is told as such", async () => {
    await expect(client.result("nonsense").get(LONG)).rejects.toMatchObject({ code: "E313" });
    await expect(client.result("a/+").get(LONG)).rejects.toMatchObject({ code: "E313" });
  });

  it("is kept for a time that is one", () => {
    expect(() => client.submit(call("add", 1, 1), { detached: true, keepMs: 10 })).toThrow(/keepMs is 10/);
  });

  it("tells who keeps it when a wait runs out", async () => {
    const result = client.submit(call("wait", 1), { detached: true });
    await result.handedOver;
    await expect(result.get({ timeoutMs: 200 })).rejects.toThrow(/keeps it and is on line/);
  });
});

it("a keeper that is cut off is replaced; when it returns it stops, and one result stays", async () => {
  const proxy = await startProxy(broker.port);
  const far = await startWorker("far", `mqtt://127.0.0.1:${proxy.port}`);
  const [near] = workers;
  const id = "cutoff";
  const body = `[["wait@pc"]]\n7`;
  const head = headOf({ keeper: { id: far.id, boot: far.peer.boot }, peers: [far.id, near.id] }, 60);
  await writeRecords(client, submissionRecords(id, body, head));
  await expect.poll(() => held.length, POLL).toBe(1);
  proxy.cut();
  await expect.poll(() => held.length, POLL).toBe(2);
  held.splice(0).forEach((end) => end());
  expect(await client.result(id).get(LONG)).toBe(7);
  proxy.mend();
  await client.until(() => client.nodes.get(far.id)?.state === "up", LONG.timeoutMs);
  await expect.poll(() => far.peer.roots, POLL).toBe(0);
  expect((await readStored(client, id))[0].result).toMatchObject({ by: near.id, line: "7" });
  await far.close();
  await proxy.close();
}, 120_000);

it("a workflow whose peers are all gone for good is given to others by a host", async () => {
  const id = "orphan";
  const head = headOf({ keeper: { id: "gone1", boot: "x" }, peers: ["gone1", "gone2"] }, 60);
  await writeRecords(client, submissionRecords(id, `[["add@pc"]]\n3,4`, head));
  const [stored] = await readStored(client, id);
  expect(await rescue(client, stored)).toBe(true);
  expect(await client.result(id).get(LONG)).toBe(7);
});

describe("dead letters", () => {
  it("hold what failed detached, and give it to whoever lists, shows, sends again or drops it", async () => {
    const result = client.submit(call("fail", "first"), { detached: true });
    await result.get(LONG).catch(() => {});
    const { id } = result;
    const letter = { id, workflow: "pc.fail", type: "RangeError", message: "first", task: "pc.fail", attempts: 1 };
    await untilStored(id, (parts) => parts.join() === "body,result");
    expect((await client.deadLetters.list()).find((one) => one.id === id)).toMatchObject(letter);
    expect(await client.deadLetters.show(id)).toMatchObject({ ...letter, steps: [["fail@pc"]], args: '"first"' });
    const again = await client.deadLetters.retry(id);
    await expect(again.get(LONG)).rejects.toMatchObject({ code: "E302" });
    expect(runs).toEqual(["first", "first"]);
    await expect(client.deadLetters.show(id)).rejects.toMatchObject({ code: "E313" });
    await untilStored(again.id, (parts) => parts.join() === "body,result");
    await client.deadLetters.drop(again.id);
    await expect(client.deadLetters.drop(again.id)).rejects.toMatchObject({ code: "E313" });
  });

  it("hold what failed with its client only where that was asked for", async () => {
    const kept = client.submit(call("fail", "kept"), { deadLetter: true });
    const lost = client.submit(call("fail", "lost"));
    await Promise.allSettled([kept.get(LONG), lost.get(LONG)]);
    await untilStored(kept.id, (parts) => parts.join() === "body,result");
    const ids = (await client.deadLetters.list()).map(({ id }) => id);
    expect(ids).toContain(kept.id);
    expect(ids).not.toContain(lost.id);
    await client.deadLetters.drop(kept.id);
  });

  it("go when their time is over, at the next look of any host", async () => {
    await client.deadLetters.keep("old", [["fail@pc"]], '"x"', '!["Error","x"]', 60);
    const [stored] = await readStored(client, "old");
    const past = JSON.stringify({ by: "x", s: 60, at: Date.now() - 61_000 }) + '\n!["Error","x"]';
    await writeRecords(client, [["d/old/r", past]]);
    expect(stored.result!.at).toBeGreaterThan(Date.now() - 60_000);
    await tidy(client);
    expect(await readStored(client, "old")).toEqual([]);
  });

  it("cost nothing where all goes well: a call is two messages, with and without", async () => {
    await client.submit(call("add", 1, 1)).get(LONG);
    await client.settle();
    const count = async (how: { deadLetter?: boolean }) => {
      const before = broker.counts().total;
      await client.submit(call("add", 1, 1), how).get(LONG);
      return broker.counts().total - before;
    };
    expect([await count({}), await count({ deadLetter: true })]).toEqual([2, 2]);
  });
});
