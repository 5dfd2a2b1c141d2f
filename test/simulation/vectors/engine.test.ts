import { describe, expect, it } from "vitest";
import { readVectors } from "../../../scripts/vectors.ts";
import { runOnEngine } from "../../../scripts/vectors/engine.ts";
import { differenceOf } from "../../../scripts/vectors/format.ts";

const vectors = ["canvas-vectors", "canvas-neighbours"].flatMap((name) => readVectors(`test/fixtures/${name}.jsonl`));
const families = [...new Set(vectors.map(({ family }) => family))];

describe("on the engine alone, what Celery does comes out", () => {
  it.each(families)("in every vector of the family %s", async (family) => {
    const differences: string[] = [];
    for (const vector of vectors.filter((one) => one.family === family)) {
      const difference = differenceOf(vector, await runOnEngine(vector));
      if (difference) differences.push(`${vector.id}: ${difference}`);
    }
    expect(differences).toEqual([]);
  });

  it("and nobody holds anything afterwards", async () => {
    for (const vector of vectors.filter((_, i) => i % 10 === 0)) {
      const { cluster } = await runOnEngine(vector);
      expect(cluster.idle, vector.id).toBe(true);
    }
  });
});
