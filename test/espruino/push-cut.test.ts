/** The power goes at random moments of pushes to real interpreters: what runs afterwards is the old version or the new one, whole. */
import { afterEach, describe, expect, it } from "vitest";
import { deploy } from "../../host-client/deploy/deploy.ts";
import type { Runtime } from "../../scripts/support/nodes.ts";
import { randomFrom } from "../../host-client/testing/world.ts";
import { findInterpreters } from "../support/interpreter.ts";
import { answering, answerOf, startPushCluster, statements, type PushCluster } from "../support/push-cluster.ts";

const CUTS = process.env.BROCCOLI_LONG ? 200 : 10;
const SEED = process.env.BROCCOLI_LONG ? Date.now() % 1_000_000 : 5;
const DEADLINE_MS = process.env.BROCCOLI_LONG ? 1_200_000 : 180_000;

/** Each version takes pages of flash that only a compaction gives back: then a node with an empty flash goes on. */
const CUTS_A_FLASH: Record<string, number> = { "espruino-linux": 9 };
const MANY = 40;

/** One chunk, and three. */
const version = (value: number) => answering(value, "words", statements(value % 2 ? 1_000 : 5_000));

describe.each(findInterpreters())("on $name", ({ name }) => {
  let all: PushCluster | undefined;
  afterEach(async () => {
    await all?.close();
    all = undefined;
  });

  /** Starts a node that runs version 0. @returns the hash, and how long a push takes */
  async function start(): Promise<[hash: string, ms: number]> {
    await all?.close();
    all = await startPushCluster({ runtime: name as Runtime });
    await deploy(all.cluster, version(-1));
    const begun = performance.now();
    const { hash } = await deploy(all.cluster, version(0));
    return [hash, performance.now() - begun];
  }

  /** Pushes and cuts the power after a while. @returns the version that ran when the node was back, and the one pushed */
  async function cut(value: number, afterMs: number): Promise<[first: string, pushed: string]> {
    const { cluster, nodes, sees } = all!;
    const [id] = nodes.ids;
    const { boot } = cluster.nodes.get(id)!;
    const pushing = deploy(cluster, version(value), { timeoutMs: 0 });
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    await nodes.kill(0);
    const { hash } = await pushing;
    let first: string | undefined;
    const stop = cluster.onNode((node) => {
      if (node.id === id && node.state === "up" && node.boot !== boot) first ??= node.modules?.words ?? "none";
    });
    await nodes.restart(0);
    await sees(
      `version ${value} after a cut at ${afterMs} ms`,
      () => cluster.nodes.get(id)?.modules?.words === hash && first !== undefined,
    );
    stop();
    return [first!, hash];
  }

  it(
    `${CUTS} cuts amid pushes leave the old version or the new one, and each node ends on the new one (seed ${SEED})`,
    async () => {
      const random = randomFrom(SEED);
      const seen = { old: 0, new: 0 };
      let [old, ms] = await start();
      for (let i = 1; i <= CUTS; i++) {
        if (i % (CUTS_A_FLASH[name] ?? MANY) === 0) [old, ms] = await start();
        const [first, pushed] = await cut(i, random() * ms * 1.5);
        expect([old, pushed], `cut ${i}`).toContain(first);
        seen[first === pushed ? "new" : "old"]++;
        expect(await answerOf(all!.cluster), `cut ${i}`).toBe(i);
        expect(all!.cluster.online[0].refused, `cut ${i}`).toBeUndefined();
        old = pushed;
      }
      if (CUTS > 100)
        expect(Math.min(seen.old, seen.new), `before and after the switch: ${JSON.stringify(seen)}`).toBeGreaterThan(
          10,
        );
    },
    DEADLINE_MS,
  );
});
