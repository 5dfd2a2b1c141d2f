/** Members of a fan that are fans themselves, larger than a node takes: the client expands them, as it does at the top. */
import { expect, test } from "vitest";
import { MemoryCluster } from "../../host-client/testing/memory-cluster.ts";
import { taskTable } from "../../host-client/local-tasks.ts";
import { encodeInner, normalise } from "../../shared/canvas/normalise.ts";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { submit } from "../../shared/engine/submit.ts";

const texts = {
  size: (text: string) => text.length,
  total: (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0),
};
const PIECE = "x".repeat(1500);

const size: Workflow = { task: "texts.size", args: [PIECE] };
const total: Workflow = { task: "texts.total" };
/** A tree of chords, so many levels high, each of two. */
const tree = (height: number): Workflow =>
  height === 0 ? size : { chord: [[tree(height - 1), tree(height - 1)], total] };

test.each([1, 2, 3, 4])(
  "a tree of chords %i high over long texts gives its sum, and leaves nothing behind",
  async (height) => {
    const cluster = new MemoryCluster({ workers: ["a", "b", "c"], tasks: taskTable("texts", texts) });
    const lines: string[] = [];
    submit(cluster.client, "w", normalise(tree(height)), encodeInner([]), { done: (line) => lines.push(line) });
    await cluster.world.until(() => lines.length > 0 && cluster.idle);
    expect(lines).toEqual([String(2 ** height * PIECE.length)]);
    expect(cluster.idle).toBe(true);
  },
);
