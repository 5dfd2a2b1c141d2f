import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { connect, type Cluster } from "../../host-client/cluster.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { deploy } from "../../host-client/deploy/deploy.ts";
import { rotateKey, rotation } from "../../host-client/deploy/rotate.ts";
import { taskTable } from "../../host-client/local-tasks.ts";
import { controlTopic } from "../../shared/protocol/topics.ts";
import type * as Results from "../support/tasks/results.ts";
import type * as Canvas from "../support/tasks/canvas.ts";
import * as pc from "../support/tasks/pc.ts";

const KEY = "a".repeat(64);
const LONG = { timeoutMs: 10_000 };
const file = (name: string) => readFileSync(new URL(`../support/tasks/${name}.ts`, import.meta.url), "utf8");
const compiled = (name: string, source = file(name)) => compileModule({ source, name }, { typecheck: false });

let broker: EmbeddedBroker;
let worker: Cluster;
let cluster: Cluster;

/** A worker that takes what is pushed, with the tasks of pc.ts at hand. */
async function startWorker(name: string, options: { key?: string; labels?: string[]; prefix?: string } = {}) {
  const table = taskTable("pc", pc);
  const { prefix, labels = ["pc"], ...rest } = options;
  const load = async (task: string) => table[task];
  const part = { name, labels, slots: 4, window: 16, load, takesModules: true, ...rest };
  return connect(broker.url, { worker: part, ...(prefix && { prefix }) });
}

beforeAll(async () => {
  broker = await startBroker();
  worker = await startWorker("big-pc");
  cluster = await connect(broker.url);
});
afterAll(async () => {
  await cluster.close();
  await worker.close();
  await broker.close();
});

describe("a worker on a PC", () => {
  it("runs the tasks that it was started with, also those that build workflows", async () => {
    const tasks = cluster.tasks<typeof pc>("pc");
    expect(await tasks.add.delay(1, 2).get(LONG)).toBe(3);
    expect(await tasks.becomes.delay(5).get(LONG)).toEqual([6, 7]);
  });

  it("starts workflows from its tasks and awaits them, more of them than it has slots", async () => {
    const { started } = cluster.tasks<typeof pc>("pc");
    const many = Array.from({ length: 10 }, (_, n) => started.delay(n).get(LONG));
    expect(await Promise.all(many)).toEqual(many.map((_, n) => (n * (n + 1)) / 2));
  });

  it("logs while somebody watches", async () => {
    const lines: unknown[] = [];
    const stop = await cluster.watchLogs((node, words) => lines.push([node, ...words]));
    await cluster.settle();
    await cluster.tasks<typeof pc>("pc").told.delay(4).get(LONG);
    await cluster.settle();
    stop();
    expect(lines).toEqual([[worker.id, "told", 4]]);
  });
});

describe("modules that are pushed", () => {
  it("run on it, and its presence says so", async () => {
    const { form } = await cluster.use<typeof Canvas>(await compiled("canvas"));
    expect(worker.nodes.get(worker.id)).toBeDefined();
    expect(cluster.nodes.get(worker.id)!.modules).toHaveProperty("canvas");
    expect(await form.delay("chain").get(LONG)).toBe(11);
  });

  it("build, start and await workflows in the words that they know from nodes", async () => {
    const { form, viaGet, viaGroup, states, again, tells } = cluster.tasks<typeof Canvas>("canvas");
    const forms = [
      "task",
      "pipe",
      "group of two",
      "chord",
      "chord late",
      "map",
      "starmap",
      "signature",
      "immutable",
      "empty",
    ];
    const values = await Promise.all(forms.map((name) => form.delay(name).get(LONG)));
    const twice = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20];
    expect(values).toEqual([3, 6, [2, 4], 110, 2, [3, 3], twice, [3, "end"], 8, null]);
    expect(await viaGet.delay(7).get(LONG)).toBe(108);
    expect(await viaGroup.delay(3).get(LONG)).toEqual([1, 2, 3]);
    expect(await states.delay(true).get(LONG)).toEqual([
      "PENDING",
      false,
      true,
      "FAILURE",
      true,
      false,
      true,
      "TaskError",
      expect.any(String),
    ]);
    expect(await again.delay(2).get(LONG)).toBe(3);
    const result = tells.delay(1);
    const seen: unknown[] = [];
    result.onProgress(({ value }) => seen.push(value));
    await result.get(LONG);
    expect(seen).toEqual([{ done: 1 }]);
  });

  it("ask results for what nodes ask them: iteration, children, parent, events", async () => {
    const { each, eachOfOne, childrenOf, failedChild, parents, otherWords, eventsOf, ownTree } = await cluster.use<
      typeof Results
    >(await compiled("results"));
    expect(await each.delay(["a", "b"], 300).get(LONG)).toEqual([
      [1, "b"],
      [0, "a"],
    ]);
    expect(await eachOfOne.delay().get(LONG)).toHaveLength(2);
    const [, values] = (await childrenOf.delay().get(LONG)) as unknown[];
    expect(values).toEqual([2, "late", 6]);
    const broken = expect.stringContaining("broken");
    expect(await failedChild.delay().get(LONG)).toEqual([2, broken, "SUCCESS", "FAILURE"]);
    expect(((await parents.delay().get(LONG)) as unknown[])[0]).toEqual([6, [2, 4], 2, "SUCCESS", true]);
    expect(await otherWords.delay().get(LONG)).toEqual([2, true, 2, [2, 4]]);
    expect(await eventsOf.delay(2).get(LONG)).toMatchObject([
      [["results.walk", "PROGRESS", 1], {}],
      "STARTED",
      "SUCCESS",
    ]);
    expect(await ownTree.delay().get(LONG)).toEqual([2, true, null, ["own"]]);
  });

  it("run what recurs beyond a node's stack", async () => {
    const source = "export const depth = (n: number): number => (n === 0 ? 0 : 1 + depth(n - 1));";
    const { depth } = await cluster.use<{ depth(n: number): number }>(await compiled("deep", source));
    expect(await depth.delay(200).get(LONG)).toBe(200);
  });

  it("have strings of bytes, as on a node, and give text", async () => {
    const { letters } = await cluster.use<{ letters(text: string): { length: number; upper: string } }>(
      await compiled(
        "letters",
        `export function letters(text) { return { length: text.length, upper: text + text }; }`,
      ),
    );
    expect(await letters.delay("日本").get(LONG)).toEqual({ length: 6, upper: "日本日本" });
    expect(await cluster.tasks<typeof pc>("pc").letters.delay("日本").get(LONG)).toEqual({ length: 2, upper: "日本é" });
  });

  it("keep to their version where a call pins it; a bare name is the newest", async () => {
    const version = (n: number) => compiled("which", `export const which = () => ${n};`);
    const first = await cluster.use<{ which(): number }>(await version(1));
    const second = await cluster.use<{ which(): number }>(await version(2));
    expect(await first.which.delay().get(LONG)).toBe(1);
    expect(await second.which.delay().get(LONG)).toBe(2);
    expect(await cluster.tasks<{ which(): number }>("which").which.delay().get(LONG)).toBe(2);
  });

  it("that do not load are refused with the reason, and what ran before goes on", async () => {
    await cluster.use(await compiled("broken", `export const one = () => 1;`));
    const bad = await compiled("broken", `throw new Error("not today"); export const one = () => 2;`);
    await expect(cluster.use(bad)).rejects.toThrow("not today");
    expect(await cluster.tasks<{ one(): number }>("broken").one.delay().get(LONG)).toBe(1);
  });

  it("have what a task needs of a PC, and nothing of a board", async () => {
    const { timer, pins } = await cluster.use<{ timer(): Promise<string>; pins(): unknown }>(
      await compiled(
        "board",
        `export const timer = () => new Promise((resolve) => setTimeout(() => resolve("rang"), 5));
         export const pins = () => digitalRead(4);`,
      ),
    );
    expect(await timer.delay().get(LONG)).toBe("rang");
    await expect(pins.delay().get(LONG)).rejects.toThrow("digitalRead is not defined");
  });

  it("are there after a restart, with no host on line", async () => {
    const other = await startWorker("late-pc", { labels: ["late"] });
    const result = cluster.tasks<typeof Canvas>("canvas").add.applyAsync([20, 22], { label: "late" });
    expect(await result.get(LONG)).toBe(42);
    await other.close();
  });
});

describe("with a key", () => {
  it("only what is signed with it runs", async () => {
    const safe = await startWorker("safe-pc", { key: KEY, prefix: "safe" });
    const client = await connect(broker.url, { prefix: "safe" });
    const module = await compiled("signed", `export const one = () => 1;`);
    await expect(client.use(module, { key: "b".repeat(64) })).rejects.toThrow("E201");
    expect(safe.peer.tasks).toEqual({});
    const other = await compiled("signed", `export const one = () => 2;`);
    const { one } = await client.use<{ one(): number }>(other, { key: KEY });
    expect(await one.delay().get(LONG)).toBe(2);
    await client.close();
    await safe.close();
  });

  it("a key that is rotated is taken at once, and by one that comes later with the old key", async () => {
    const [first, second] = [KEY, "c".repeat(64)];
    const prefix = "rotated";
    const there = await startWorker("there-pc", { key: first, prefix, labels: ["there"] });
    const client = await connect(broker.url, { prefix });
    type One = { one(): number };
    const { one: old } = await client.use<One>(await compiled("signed", `export const one = () => 1;`), { key: first });
    const report = await rotateKey(client, { from: first, to: second });
    expect(report.nodes).toEqual([{ id: there.id, name: "there-pc", state: "rotated" }]);
    const late = await startWorker("late-pc", { key: first, prefix, labels: ["late"] });
    for (const label of ["there", "late"]) expect(await old.applyAsync([], { label }).get(LONG), label).toBe(1);
    const next = await compiled("signed", `export const one = () => 2;`);
    const { one } = await client.use<One>(next, { key: second });
    for (const label of ["there", "late"]) expect(await one.applyAsync([], { label }).get(LONG), label).toBe(2);
    const forged = await deploy(client, await compiled("signed", `export const one = () => 3;`), { key: first });
    expect(forged.nodes.map(({ state, code }) => [state, code])).toEqual([
      ["refused", "E201"],
      ["refused", "E201"],
    ]);
    await Promise.all([client, there, late].map((peer) => peer.close()));
  });

  it("a rotation that another key has signed, or that is older than the last, changes nothing", async () => {
    const prefix = "kept";
    const safe = await startWorker("safe-pc", { key: KEY, prefix });
    const client = await connect(broker.url, { prefix });
    const [stranger, second] = ["d".repeat(64), "e".repeat(64)];
    const publish = (...list: unknown[]) => client.session.publish(controlTopic(prefix), JSON.stringify(list));
    await publish(rotation(prefix, 50, { from: stranger, to: stranger }), null, 5, { do: "key" });
    await publish(rotation(prefix, 40, { from: KEY, to: second }));
    await publish(rotation(prefix, 39, { from: second, to: stranger }));
    await publish(rotation("other", 60, { from: second, to: stranger }));
    await client.settle();
    await client.until(() => client.nodes.get(safe.id)?.key === 40, LONG.timeoutMs);
    const module = await compiled("signed", `export const one = () => 1;`);
    await expect(client.use(module, { key: stranger })).rejects.toThrow("E201");
    expect((await deploy(client, module, { key: second })).nodes[0].state).toBe("running");
    await client.close();
    await safe.close();
  });
});
