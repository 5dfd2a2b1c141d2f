/** A firmware over the air, on real interpreters: into its slot, confirmed by the broker, and back where it does not come up. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { deploy } from "../../host-client/deploy/deploy.ts";
import { FIRMWARE_TIMEOUT_MS, firmwareCode, updateFirmware } from "../../host-client/deploy/firmware.ts";
import { slotCode } from "../../host-client/deploy/slot.ts";
import { randomFrom } from "../../host-client/testing/world.ts";
import type { Runtime } from "../../scripts/support/nodes.ts";
import { findInterpreters } from "../support/interpreter.ts";
import { answering, answerOf, pushClusters } from "../support/push-cluster.ts";

const DEADLINE_MS = 180_000;
const KEY = "5e".repeat(32);
const CUTS = process.env.BROCCOLI_LONG ? 20 : 1;
const SEED = process.env.BROCCOLI_LONG ? Date.now() % 1_000_000 : 3;
const REBOOTS_AT_ONCE = fileURLToPath(new URL("../support/rebooting.entry.ts", import.meta.url));

describe.each(findInterpreters())("a firmware pushed to $name", ({ name }) => {
  const runtime = name as Runtime;
  const start = pushClusters();

  it(
    "runs after one reboot, modules, name and key survive it, and it stays after power cuts",
    async () => {
      const all = await start({ runtime, key: KEY });
      const { cluster, nodes } = all;
      const [id] = nodes.ids;
      await deploy(cluster, answering(7), { key: KEY });
      const before = cluster.nodes.get(id)!;
      const report = await updateFirmware(cluster, "linux", { key: KEY });
      expect(report.nodes).toEqual([expect.objectContaining({ state: "running" })]);
      const after = cluster.nodes.get(id)!;
      expect(after).toMatchObject({ name: before.name, modules: before.modules, open: 0, fw: `0.1.0+${report.hash}` });
      expect(after.boot).not.toBe(before.boot);
      expect(await answerOf(cluster)).toBe(7);
      for (let boot = 0; boot < 4; boot++) {
        const last = cluster.nodes.get(id)!.boot;
        await nodes.kill(0);
        await nodes.restart(0);
        await all.sees(
          `boot ${boot}`,
          () => cluster.nodes.get(id)?.state === "up" && cluster.nodes.get(id)?.boot !== last,
        );
      }
      expect(cluster.nodes.get(id)!.fw).toBe(`0.1.0+${report.hash}`);
      expect(cluster.nodes.get(id)!.refused).toBeUndefined();
      expect(await updateFirmware(cluster, "linux", { key: KEY })).toMatchObject({ unchanged: true, published: 0 });
    },
    DEADLINE_MS,
  );

  it(
    "that does not come up is left after three boots, and the node goes on with what it had",
    async () => {
      const all = await start({ runtime });
      const { cluster } = all;
      await deploy(cluster, answering(7));
      const code = await slotCode("linux", REBOOTS_AT_ONCE, "$dddddd.");
      const report = await deploy(cluster, code, { timeoutMs: FIRMWARE_TIMEOUT_MS });
      expect(report.nodes).toEqual([expect.objectContaining({ state: "refused", code: "E220" })]);
      expect(cluster.online[0].fw).toBe("0.1.0");
      expect(await answerOf(cluster)).toBe(7);
      const good = await deploy(cluster, await firmwareCode("linux"), { timeoutMs: FIRMWARE_TIMEOUT_MS });
      expect(good.nodes).toEqual([expect.objectContaining({ state: "running" })]);
      expect(await answerOf(cluster)).toBe(7);
    },
    DEADLINE_MS,
  );

  it(
    `cut at ${CUTS} random moments, by a power cut (seed ${SEED}), leaves a node that runs the old one or the new one, and ends on it`,
    async () => {
      const random = randomFrom(SEED);
      const code = await firmwareCode("linux");
      let fullMs = 0;
      for (let i = 0; i <= CUTS; i++) {
        const all = await start({ runtime });
        const { cluster, nodes } = all;
        await deploy(cluster, answering(7));
        const begun = performance.now();
        const afterMs = random() * fullMs;
        const pushing = deploy(cluster, code, { timeoutMs: i ? 0 : FIRMWARE_TIMEOUT_MS });
        if (i) {
          await new Promise((resolve) => setTimeout(resolve, afterMs));
          await nodes.kill(0);
          await nodes.restart(0);
        }
        const { hash } = await pushing;
        if (!i) fullMs = performance.now() - begun;
        const runsNew = () => cluster.online.some(({ fw }) => fw === `0.1.0+${hash}`);
        expect(await cluster.until(runsNew, FIRMWARE_TIMEOUT_MS), `cut ${i} after ${afterMs} ms`).toBe(true);
        expect(await answerOf(cluster), `cut ${i} after ${afterMs} ms`).toBe(7);
        await all.close();
      }
    },
    DEADLINE_MS * 4,
  );
});
