/**
 * A node as small as an ESP32-C3: 4,095 variables, and a stack of 15,000 bytes, which on the 64-bit build of the interpreter is
 * 18,900 (it recurses as deep with that). A real C3 has variables of 13 bytes; here they have 14, the count is what is alike.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findInterpreter } from "../../scripts/support/nodes.ts";
import { readVectors, runVectors } from "../../scripts/vectors.ts";
import { startVectorCluster, type VectorCluster } from "../../scripts/vectors/cluster.ts";

const here = findInterpreter("espruino-esp32like") !== undefined;
if (!here) console.warn("\n### SKIPPED: nodes as small as an ESP32-C3, no interpreter found ###\n");

const C3 = { variables: 4095, stackBytes: 18_900 };
/** The gate runs a sample over all families, the long run every line. */
const STRIDE = process.env.BROCCOLI_LONG ? 1 : 12;
const LIMIT_MS = process.env.BROCCOLI_LONG ? 1_800_000 : 300_000;

describe.skipIf(!here)("three nodes as small as an ESP32-C3", () => {
  let nodes: VectorCluster;
  beforeAll(async () => void (nodes = await startVectorCluster("espruino-esp32like", "aedes", C3)), 60_000);
  afterAll(() => nodes?.close());

  it("have what they are given", () => {
    expect(nodes.cluster.online.map((node) => node.mem![1])).toEqual([4095, 4095, 4095]);
  });

  it(
    "give what Celery gives",
    async () => {
      const sample = readVectors("test/fixtures/canvas-vectors.jsonl").filter((_, i) => i % STRIDE === 0);
      const failures: string[] = [];
      const report = await runVectors(sample, nodes.run, (text) => failures.push(text));
      expect(failures).toEqual([]);
      expect(report).toEqual({ passed: sample.length, failed: 0, skipped: [] });
    },
    LIMIT_MS,
  );
});
