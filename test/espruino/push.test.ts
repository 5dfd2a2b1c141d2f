/** Modules pushed to the real firmware on real interpreters. */
import { describe, expect, it } from "vitest";
import { deploy } from "../../host-client/deploy/deploy.ts";
import type { NodeReport } from "../../host-client/deploy/report.ts";
import type { Runtime } from "../../scripts/support/nodes.ts";
import { findInterpreters } from "../support/interpreter.ts";
import { answering, answerOf, pushClusters, statements } from "../support/push-cluster.ts";

const DEADLINE_MS = 60_000;

describe.each(findInterpreters())("a module pushed to $name", ({ name }) => {
  const runtime = name as Runtime;
  const start = pushClusters();

  it(
    "runs at once, and its next version after it",
    async () => {
      const all = await start({ runtime });
      const first = await deploy(all.cluster, answering(1));
      expect(first.nodes).toEqual([expect.objectContaining({ state: "running" })]);
      expect(await answerOf(all.cluster)).toBe(1);
      const second = await deploy(all.cluster, answering(2));
      expect(await answerOf(all.cluster)).toBe(2);
      expect(await answerOf(all.cluster, "words", first.hash)).toBe(1);
      expect(await answerOf(all.cluster, "words", second.hash)).toBe(2);
    },
    DEADLINE_MS,
  );

  it(
    "that has several chunks arrives whole and runs",
    async () => {
      const all = await start({ runtime });
      const report = await deploy(all.cluster, answering(7, "large", statements(9_000)));
      expect(report.bytes).toBeGreaterThan(9_000);
      expect(report.nodes).toEqual([expect.objectContaining({ state: "running" })]);
      expect(await answerOf(all.cluster, "large")).toBe(7);
    },
    DEADLINE_MS,
  );

  it(
    "that does not load leaves the version before it running, and tells why",
    async () => {
      const all = await start({ runtime });
      await deploy(all.cluster, answering(1));
      const broken = await deploy(all.cluster, { name: "words", hash: "", code: "exports.answer=function(" });
      expect(broken.nodes).toEqual([expect.objectContaining({ state: "refused", code: "E211" })]);
      const thrower = await deploy(all.cluster, answering(3, "words", "throw new Error('no sensor');"));
      expect(thrower.nodes[0].reason).toContain("no sensor");
      const failing = answering(4, "words", "exports.selfCheck=function(){return false};");
      expect((await deploy(all.cluster, failing)).nodes[0].code).toBe("E212");
      expect(await answerOf(all.cluster)).toBe(1);
    },
    DEADLINE_MS,
  );

  it(
    "is there after a power cut, and reaches a node that was off, with the host gone",
    async () => {
      const all = await start({ runtime, count: 2 });
      await all.nodes.kill(1);
      const { cluster, nodes } = all;
      const report = await deploy(cluster, answering(5), { timeoutMs: 2_000 });
      await nodes.kill(0);
      await nodes.restart(0);
      await nodes.restart(1);
      const runs = (id: string) => cluster.nodes.get(id)?.modules?.words === report.hash;
      await all.sees("both run it", () => nodes.ids.every(runs));
      expect(await answerOf(cluster)).toBe(5);
    },
    DEADLINE_MS,
  );

  it(
    "refused for its signature runs when it is pushed again, signed rightly; asked meanwhile, a node tells how far it is",
    async () => {
      const key = "5c".repeat(32);
      const all = await start({ runtime, key });
      const { cluster } = all;
      const slow = answering(
        1,
        "words",
        `${statements(9_000)}exports.selfCheck=function(){return new Promise(function(done){setTimeout(done,1500,1)})};`,
      );
      expect((await deploy(cluster, slow)).nodes[0]).toMatchObject({ state: "refused", code: "E201" });
      const seen = new Set<string>();
      const onProgress = ([{ state }]: NodeReport[]) => void seen.add(state);
      const report = await deploy(cluster, slow, { key, onProgress, timeoutMs: DEADLINE_MS });
      expect(report.nodes[0].state).toBe("running");
      expect([...seen]).toEqual(expect.arrayContaining(["verified", "running"]));
      expect([...seen]).not.toContain("refused");
    },
    DEADLINE_MS,
  );
});
