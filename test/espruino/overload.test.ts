/** One node under more than it can hold, on the simulator and on real interpreters: it refuses with a reason, lives, and has its memory back. */
import { connectAsync, type MqttClient } from "mqtt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import { DROP_REASONS, STRANGE } from "../../shared/protocol/drops.ts";
import type * as Tasks from "../support/tasks/options.ts";

const LONG = { timeoutMs: 60_000 };
/** What a node remembers of a peer that it met: its record, its topic, its last two results. */
const REMEMBERED = 300;
const isLong = !!process.env.BROCCOLI_LONG;
const FLOOD = isLong ? 1_000 : 300;
/** The node drops the code that it loaded for all this when it has had nothing to do for three seconds. */
const QUIET_MS = 5_000;
const LOOKS = 24;
const TOO_LARGE = DROP_REASONS.indexOf("too large");
const targets = nodeTargets().filter((name) => isLong || name !== "espruino-linux");

describe.each(targets)("a node under overload on %s", (runtime) => {
  let nodes: NodeCluster;
  let client: MqttClient;
  let boot = "";
  let node = "";
  let seen: (presence: any) => void = () => {};
  const lines: string[] = [];

  beforeAll(async () => {
    nodes = await startNodeCluster(runtime, "options", { count: 1, slots: 2 });
    [{ id: node }] = nodes.cluster.online;
    client = await connectAsync(nodes.broker.url);
    client.on("message", (topic, payload) => {
      if (topic.startsWith("broccoli/p/")) seen(JSON.parse(String(payload)));
      else lines.push(...String(payload).split("\n").slice(1));
    });
    await client.subscribeAsync([`broccoli/p/${node}`, "broccoli/i/flood"]);
    ({ boot } = await announced());
    await works();
  });
  afterAll(async () => {
    await client?.endAsync(true);
    await nodes?.close();
  });

  /** The node's presence, asked for now. */
  const announced = () =>
    new Promise<any>((resolve) => {
      seen = (presence) => presence.state === "up" && resolve(presence);
      client.publish("broccoli/a", '{"do":"announce"}');
    });
  /** An honest call: it comes after all that was sent before. */
  const works = async () =>
    expect(await nodes.cluster.tasks<typeof Tasks>("options").slow.applyAsync([1, "well"]).get(LONG)).toBe("well");
  /** What it uses at rest: asked for only in the long run, since it takes a while until it rests. */
  const used = async () => {
    if (!isLong) return 0;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const [free, total] = (await announced()).mem;
    return total - free;
  };
  /** What it had loaded and held meanwhile goes; what it remembers of peers may stay. */
  const hasItsMemoryBack = async (before: number) => {
    let now = await used();
    for (let looks = 0; now > before + REMEMBERED && looks < LOOKS; looks++) now = await used();
    expect(now).toBeLessThanOrEqual(before + REMEMBERED);
    expect((await announced()).boot).toBe(boot);
  };
  const grant = (from: string, lease: number, args: string) =>
    client.publish(`broccoli/i/${node}`, `[1,"${from}","b","${boot}",${lease},0,0,0,1]\n[["slow@options"]]\n${args}`);

  it(`${FLOOD} tasks from an owner that heeds no window: what does not fit is given back as full, others' work is done`, async () => {
    const before = await used();
    for (let lease = 1; lease <= FLOOD; lease++) grant("flood", lease, "5,7");
    await works();
    expect(lines.filter((line) => line === "<full").length).toBeGreaterThan(0);
    expect(lines.filter((line) => line === "7").length).toBeGreaterThan(0);
    expect(new Set(lines)).toEqual(new Set(["<full", "7"]));
    await hasItsMemoryBack(before);
  });

  it("an owner that never reads its results costs no more than its last ones", async () => {
    const before = await used();
    for (let lease = 1; lease <= FLOOD / 5; lease++) grant("mute", lease, `1,"${"x".repeat(400)}"`);
    await works();
    await hasItsMemoryBack(before);
  });

  it("packets of more items than there is memory for are refused, and the node's next answer is right", async () => {
    const before = await used();
    for (let lease = 1; lease <= 40; lease++) grant("heavy", lease, `1,[${"[],".repeat(1_250)}1]`);
    await works();
    await hasItsMemoryBack(before);
  });

  it("500 retained messages that are no manifests, large and small: dropped, counted, told", async () => {
    const before = await used();
    const { dropped: known } = await announced();
    for (let i = 0; i < 500; i++)
      client.publish(`broccoli/m/junk${i % 100}`, "{".repeat(i % 10 ? 300 : 9_000), { retain: true, qos: 1 });
    await works();
    const { dropped } = await announced();
    expect(dropped[STRANGE] + dropped[TOO_LARGE]).toBeGreaterThan(known[STRANGE] + known[TOO_LARGE]);
    await hasItsMemoryBack(before);
  });
});
