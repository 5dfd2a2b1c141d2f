import { describe, expect, it } from "vitest";
import { findInterpreter, type Runtime } from "../../scripts/support/nodes.ts";
import { readVectors, runVectors } from "../../scripts/vectors.ts";
import { startVectorCluster } from "../../scripts/vectors/cluster.ts";

const runtimes = ["espruino-linux", "espruino-esp32like"].filter((name) => findInterpreter(name)) as Runtime[];
if (!runtimes.length) console.warn("\n### SKIPPED: vectors on Espruino, no interpreter found ###\n");

const vectors = readVectors("test/fixtures/canvas-vectors.jsonl");
const LIMIT_MS = 240_000;

describe.skipIf(!runtimes.length).each(runtimes)("on three nodes of %s", (runtime) => {
  it.each(["aedes", "mosquitto"])(
    "every vector gives what Celery gives, over %s",
    async (broker) => {
      const sample = broker === "aedes" ? vectors : vectors.filter((_, i) => i % 8 === 0);
      const cluster = await startVectorCluster(runtime, broker);
      const failures: string[] = [];
      const report = await runVectors(sample, cluster.run, (text) => failures.push(text));
      await cluster.close();
      expect(failures).toEqual([]);
      expect(report).toEqual({ passed: sample.length, failed: 0, skipped: [] });
    },
    LIMIT_MS,
  );
});
