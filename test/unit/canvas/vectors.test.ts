import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chain, chord, group } from "../../../host-client/canvas/index.ts";
import type { AnySignature, Signature } from "../../../host-client/canvas/index.ts";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import { loose, thrownBy } from "./fixture.ts";

const FILE = new URL("../../fixtures/canvas-vectors.jsonl", import.meta.url);
const vectors: { id: string; wf: Workflow & { raw?: boolean } }[] = readFileSync(FILE, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

type Loose = Signature<any[], any>;

/** The vector's tree, written with the builders as a user would. */
function built(node: Workflow): AnySignature {
  const plain = builtPlain(node);
  const fixed = node.immutable && !("task" in node) ? plain.setImmutable() : plain;
  const linked = node.link ? fixed.link(...node.link.map((one) => built(one) as Loose)) : fixed;
  return node.linkError ? linked.linkError(...node.linkError.map((one) => built(one) as Loose)) : linked;
}

function builtPlain(node: Workflow): Loose {
  if ("task" in node)
    return node.immutable ? loose(node.task).si(...(node.args ?? [])) : loose(node.task).s(...(node.args ?? []));
  if ("chain" in node) return chain(node.chain.map((step) => built(step) as Loose));
  if ("group" in node) return group(node.group.map(built)) as Loose;
  if ("chord" in node) return chord(node.chord[0].map(built), built(node.chord[1]) as Loose) as Loose;
  if ("map" in node) return loose(node.map[0]).map(node.map[1] as any);
  if ("starmap" in node) return loose(node.starmap[0]).starmap(node.starmap[1]);
  return loose(node.chunks[0]).chunks(node.chunks[1], node.chunks[2]);
}

/** As the builders write it: no arguments are absent, and `raw` is what every chunks is (deviation D7). */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const { raw: _, args, ...rest } = value as { raw?: boolean; args?: unknown[] };
  const kept = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, canonical(part)]));
  return "task" in rest && args && args.length > 0 ? { ...kept, args: args } : kept;
}

/** The trees that no builder writes: a chunk of less than one item is refused at the door (canvas R21). */
const REFUSED = ["chunks-019", "chunks-020"];

test.each(vectors.filter(({ id }) => !REFUSED.includes(id)))("the builders write the tree of $id", ({ wf }) => {
  expect(canonical(JSON.parse(JSON.stringify(built(wf))))).toEqual(canonical(wf));
});

test.each(REFUSED)("the builders refuse the chunk size of %s", (id) => {
  const vector = vectors.find((one) => one.id === id);
  expect(vector && thrownBy(() => built(vector.wf)).code).toBe("E706");
});
