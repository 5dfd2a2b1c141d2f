import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type Cluster } from "../../host-client/cluster.ts";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { startNodes, type RunningNodes } from "../../scripts/support/nodes.ts";

const TASKS =
  "exports.add=function(a,b){return a+b};exports.words=function(s){return s.split(' ')};exports.bad=function(){return {a:0/0}};exports.loop=function(){var o={};o.o=o;return o};" +
  "exports.$={add:[2,2],words:[1,1],bad:[0,0],loop:[0,0]};";

/** At once: far below any lease or patience. */
const AT_ONCE_MS = 3_000;

describe("bad input ends at once, in an error that names the cure", () => {
  let broker: EmbeddedBroker;
  let nodes: RunningNodes;
  let cluster: Cluster;

  beforeAll(async () => {
    broker = await startBroker();
    nodes = await startNodes({ runtime: "simulator", count: 2, broker: broker.url, modules: { m: TASKS } });
    cluster = await connect(broker.url);
    await cluster.until(() => cluster.online.length === 2, 20_000);
  }, 60_000);
  afterAll(async () => {
    await cluster.close();
    await nodes.close();
    await broker.close();
  });

  const get = (task: string, ...args: unknown[]) => cluster.submit({ task, args }).get({ timeoutMs: AT_ONCE_MS });

  it("a task that no node has", async () => {
    await expect(get("m.nope")).rejects.toMatchObject({
      code: "E301",
      message: expect.stringContaining("2 nodes on line, none of them has it"),
      hint: expect.stringContaining("broccoli push"),
    });
  });

  it("a module that no node has", async () => {
    await expect(get("other.add", 1, 2)).rejects.toMatchObject({
      code: "E301",
      message: expect.stringContaining("other.add"),
    });
  });

  it("a wrong number of arguments", async () => {
    await expect(get("m.add", 1)).rejects.toMatchObject({ code: "E302", type: "TypeError", task: "m.add", attempt: 1 });
  });

  it("arguments of the wrong number are told with the way to give them", async () => {
    await expect(get("m.add", 1, 2, 3)).rejects.toMatchObject({
      message: expect.stringContaining("takes 2 arguments, was given 3"),
      hint: expect.stringContaining("broccoli call m.add"),
    });
  });

  it("an argument of a type that the task cannot use, with what it met", async () => {
    await expect(get("m.words", 5)).rejects.toMatchObject({
      code: "E302",
      task: "m.words",
      message: expect.stringContaining("split"),
      hint: expect.stringContaining("as m.words declares them"),
    });
  });

  it("a result that JSON cannot hold, with its place", async () => {
    await expect(get("m.bad")).rejects.toThrow(/NaN cannot travel as JSON, at \.a/);
    await expect(get("m.loop")).rejects.toThrow(/a cycle cannot travel/);
  });

  it("an argument that JSON cannot hold, before anything is sent", () => {
    expect(() => get("m.add", NaN, 1)).toThrow(expect.objectContaining({ code: "E308" }));
  });

  it("an argument too large for a node", async () => {
    await expect(get("m.add", "x".repeat(5000), "")).rejects.toMatchObject({ code: "E307", limitBytes: 4096 });
  });

  it("a node that is not there, named", async () => {
    const there = cluster.submit({ task: "m.add", args: [1, 2], options: { to: "nobody" } });
    await expect(there.get({ timeoutMs: AT_ONCE_MS })).rejects.toThrow(/no node named nobody/);
  });

  it("what is no workflow", () => {
    expect(() => cluster.submit({ tusk: "m.add" } as never)).toThrow(/no workflow/);
  });
});

describe("a cluster without nodes", () => {
  it("says so at once", async () => {
    const broker = await startBroker();
    const cluster = await connect(broker.url);
    const lonely = cluster.submit({ task: "m.add", args: [1, 2] }).get({ timeoutMs: AT_ONCE_MS });
    await expect(lonely).rejects.toMatchObject({ code: "E301" });
    await cluster.close();
    await broker.close();
  });
});
