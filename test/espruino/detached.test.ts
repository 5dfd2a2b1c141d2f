/** Detached workflows on nodes that run the firmware: simulated ones and real interpreters, over two brokers. */
import { afterEach, describe, expect, it } from "vitest";
import { nodeTargets } from "../support/node-cluster.ts";
import { chordOf, startDetachedCluster, type BrokerName, type DetachedCluster } from "../support/detached-cluster.ts";
import { hasMosquitto } from "../support/mosquitto.ts";

const BROKERS: BrokerName[] = hasMosquitto() ? ["aedes", "mosquitto"] : ["aedes"];
/** Each runtime and each broker; in the long run each with each. */
const CASES = nodeTargets().flatMap((runtime, i) => {
  const brokers = process.env.BROCCOLI_LONG ? BROKERS : [BROKERS[i % BROKERS.length]];
  return brokers.map((broker) => ({ runtime, broker }));
});
const SIZE = 100;
const NAP_MS = 60;
const LONG = { timeoutMs: 60_000 };

let all: DetachedCluster;
afterEach(() => all?.close());

describe.each(CASES)("detached, $runtime nodes on $broker", ({ runtime, broker }) => {
  it("a chord of 100 on 4 nodes, its owner killed and its client gone: another client fetches the result", async () => {
    all = await startDetachedCluster(runtime, broker, 4);
    const client = await all.client();
    const { id, handedOver } = client.submit<number>(chordOf(SIZE, NAP_MS), { detached: true, keepMs: 3_000 });
    await handedOver;
    await client.close();
    const keeper = await all.untilLending(id, 3);
    await all.nodes.kill(keeper);
    const later = await all.client();
    const record = all.untilRecord(`d/${id}/r`, (text) => text !== "");
    expect(await later.result(id).get(LONG)).toBe((SIZE * (SIZE - 1)) / 2);
    await later.close();
    const results = await record;
    const { by } = JSON.parse(results.split("\n")[0]) as { by: string };
    expect(all.nodes.ids).toContain(by);
    expect(by).not.toBe(all.nodes.ids[keeper]);
    // its time is over: the node that has written it takes it away
    expect(await all.untilRecord(`d/${id}/r`, (text) => text === "")).toBe("");
  }, 120_000);
});
