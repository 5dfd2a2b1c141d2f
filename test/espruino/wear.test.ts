/** Nodes that ran out of memory: one that has lost much of it for good reboots, in good order and when it has nothing to do; no other does. */
import { connectAsync } from "mqtt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import type * as Tasks from "../support/tasks/wear.ts";

/** A node looks whether it is idle once a second; it must have been so for a minute. */
const MINUTE_MS = 60_000;
const REBOOT_MS = 90_000;
const LONG = { timeoutMs: 30_000 };
/** Packets that make no sense: none is answered, and what sees to them is loaded each time. */
const SENSELESS = [
  "no packet",
  "[9]",
  '[10,"a","b","c",1,1]',
  '[1,"a","b","c",1,0,0,0,1]\n[["none"]]\n1',
  '[8,"a","b","c",1,1]\n[1]',
];
/** More than 15 % of 5,000. */
const LOST = 900;
const isLong = !!process.env.BROCCOLI_LONG;
/** Real interpreters: memory that is lost for good is theirs, and a minute is a minute. The short run has the one whose memory is bounded. */
const targets = nodeTargets().filter((name) => name === "espruino-esp32like" || (isLong && name !== "simulator"));

describe.skipIf(!targets.length).concurrent.each(targets)("memory that is lost for good, on %s", (runtime) => {
  let nodes: NodeCluster;
  let lost = "";
  let whole = "";
  let full = "";
  const boots = () => Object.fromEntries(nodes.cluster.online.map(({ id, boot }) => [id, boot]));
  const runOn = <Name extends keyof typeof Tasks>(node: string, name: Name, ...args: unknown[]) =>
    nodes.cluster.submit({ task: `wear.${name}`, args, options: { to: node } }).get(LONG);
  /** A link that is made anew after the memory ran out may look like a death for a moment. */
  const runAgain: typeof runOn = async (...call) => {
    for (;;) {
      try {
        return await runOn(...call);
      } catch (error) {
        if ((error as { code?: string }).code !== "E301") throw error;
        await nodes.cluster.until(() => nodes.cluster.online.some(({ id }) => id === call[0]), LONG.timeoutMs);
      }
    }
  };
  const runsOut = async (node: string) => {
    if (runtime === "espruino-linux") await runOn(node, "pretend");
    else await expect(runOn(node, "exhaust")).rejects.toMatchObject({ type: "OutOfMemoryError" });
  };

  beforeAll(async () => {
    nodes = await startNodeCluster(runtime, "wear", { count: 3 });
    [lost, whole, full] = nodes.cluster.online.map(({ id }) => id);
    for (const node of [lost, whole, full]) await runOn(node, "keep", 1);
    await new Promise((resolve) => setTimeout(resolve, 8_000)); // they have been at rest once, and know what they use then
  }, MINUTE_MS);
  afterAll(() => nodes?.close());

  it(
    "it says why, reboots when it has been idle for a minute, and works again; nodes that have theirs back, or never ran out, do not",
    async () => {
      const before = boots();
      const stranger = await connectAsync(nodes.broker.url);
      const bother = setInterval(() => SENSELESS.forEach((text) => stranger.publish(`broccoli/i/${whole}`, text)), 500);
      await Promise.all([runsOut(lost), runsOut(whole)]);
      for (const node of [lost, full]) expect(await runAgain(node, "keep", LOST)).toBe(LOST + 1);
      const reasons: unknown[] = [];
      nodes.cluster.onNode(({ id, why }) => void (why && reasons.push([id, why])));
      const isBack = () => nodes.cluster.online.some(({ id, boot }) => id === lost && boot !== before[lost]);
      expect(await nodes.cluster.until(isBack, REBOOT_MS)).toBe(true);
      await nodes.cluster.until(() => false, 5_000); // the others have come to the same look by then
      clearInterval(bother);
      await stranger.endAsync(true);
      expect(reasons).toContainEqual([lost, "memory"]);
      expect(boots()).toEqual({ ...before, [lost]: expect.not.stringMatching(before[lost]) });
      expect(await runAgain(lost, "keep", 1)).toBe(1);
    },
    2 * REBOOT_MS,
  );
});
