import { describe, expect, test } from "vitest";
import { chain, chord, group, isSignature, tasksOf } from "../../../host-client/canvas/index.ts";
import { RecordingCluster, thrownBy } from "./fixture.ts";

type Tasks = typeof import("../canvas-types/tasks.ts");
const t = tasksOf<Tasks>("tasks");

describe("tasks", () => {
  test("s holds arguments, and none are absent from the tree", () => {
    expect(t.add.s(2, 3).workflow).toEqual({ task: "tasks.add", args: [2, 3] });
    expect(t.add.s(10).workflow).toEqual({ task: "tasks.add", args: [10] });
    expect(t.add.s().workflow).toEqual({ task: "tasks.add" });
  });

  test("si is immutable", () => {
    expect(t.add.si(2, 3).workflow).toEqual({ task: "tasks.add", args: [2, 3], immutable: true });
    expect(t.beep.si().workflow).toEqual({ task: "tasks.beep", immutable: true });
  });

  test("falsy arguments are kept", () => {
    expect(t.echo.s(0, false, "", null, [], {}).workflow).toEqual({
      task: "tasks.echo",
      args: [0, false, "", null, [], {}],
    });
  });

  test("map, starmap and chunks hold the task and its items", () => {
    expect(t.double.map([1, 2]).workflow).toEqual({ map: ["tasks.double", [1, 2]] });
    expect(t.add.starmap([[1, 2]]).workflow).toEqual({ starmap: ["tasks.add", [[1, 2]]] });
    expect(t.add.chunks([[1, 2]], 10).workflow).toEqual({ chunks: ["tasks.add", [[1, 2]], 10] });
    expect(t.add.starmap([]).workflow).toEqual({ starmap: ["tasks.add", []] });
  });

  test("each piece says its kind, in the word of the tree", () => {
    const pieces = [
      t.add.s(),
      chain(),
      group(),
      chord([], t.tsum.s()),
      t.double.map([]),
      t.add.starmap([]),
      t.add.chunks([], 1),
    ];
    expect(pieces.map((piece) => piece.kind)).toEqual(["task", "chain", "group", "chord", "map", "starmap", "chunks"]);
  });
});

describe("combinators", () => {
  const a = t.double.s(1);
  const b = t.double.s();

  test("chain takes steps or one list of them", () => {
    expect(chain(a, b).workflow).toEqual({ chain: [a.workflow, b.workflow] });
    expect(chain([a, b]).workflow).toEqual(chain(a, b).workflow);
    expect(chain().workflow).toEqual({ chain: [] });
    expect(chain([]).workflow).toEqual({ chain: [] });
  });

  test("a chain in a chain stays as it was written: splicing is the rules' affair", () => {
    expect(chain(chain(a), b).workflow).toEqual({ chain: [{ chain: [a.workflow] }, b.workflow] });
  });

  test("pipe makes a chain, and goes on with one", () => {
    expect(a.pipe(b).workflow).toEqual({ chain: [a.workflow, b.workflow] });
    expect(a.pipe(b).pipe(b).workflow).toEqual({ chain: [a.workflow, b.workflow, b.workflow] });
  });

  test("pipe on a chain with links keeps the links where they were", () => {
    const linked = chain(a).link(t.show.s());
    expect(linked.pipe(b).workflow).toEqual({ chain: [linked.workflow, b.workflow] });
  });

  test("group takes members or one list of them", () => {
    expect(group(a, a).workflow).toEqual({ group: [a.workflow, a.workflow] });
    expect(group([a, a]).workflow).toEqual(group(a, a).workflow);
    expect(group().workflow).toEqual({ group: [] });
  });

  test("chord takes header and body, at once or one after the other", () => {
    const body = t.tsum.s();
    const tree = { chord: [[a.workflow, a.workflow], body.workflow] };
    expect(chord([a, a], body).workflow).toEqual(tree);
    expect(chord([a, a])(body).workflow).toEqual(tree);
    expect(chord(group(a, a), body).workflow).toEqual(tree);
    expect(chord([], body).workflow).toEqual({ chord: [[], body.workflow] });
  });

  test("a header that is a group with options of its own keeps them", () => {
    const header = group(a).set({ priority: 0 });
    expect(chord(header, t.tsum.s()).workflow).toEqual({ chord: [[header.workflow], { task: "tasks.tsum" }] });
  });
});

describe("on any piece", () => {
  const pieces = {
    task: t.add.s(1, 2),
    chain: chain(t.add.s(1, 2)),
    group: group(t.add.s(1, 2)),
    chord: chord([t.add.s(1, 2)], t.tsum.s()),
    map: t.double.map([1]),
    starmap: t.add.starmap([[1, 2]]),
    chunks: t.add.chunks([[1, 2]], 1),
  };

  test.each(Object.entries(pieces))("a %s takes links, error links, options and immutability", (_, piece) => {
    const before = JSON.stringify(piece);
    const errback = t.report.s();
    const full = piece.link(t.unknownIn.s()).linkError(errback).onError(errback).set({ retries: 2 }).setImmutable();
    expect(full.workflow).toEqual({
      ...piece.workflow,
      link: [{ task: "tasks.unknownIn" }],
      linkError: [{ task: "tasks.report" }, { task: "tasks.report" }],
      options: { retries: 2 },
      immutable: true,
    });
    expect(JSON.stringify(piece)).toBe(before);
    expect(full.kind).toBe(piece.kind);
  });

  test("link takes several at once, and adds to those that are there", () => {
    const linked = t.add.s(1, 2).link(t.show.s(), t.double.s()).link(t.beep.si());
    expect(linked.workflow.link?.map((one) => "task" in one && one.task)).toEqual([
      "tasks.show",
      "tasks.double",
      "tasks.beep",
    ]);
  });

  test("set adds to the options, the later ones winning; undefined is none", () => {
    const first = t.add.s(1, 2).set({ retries: 1, to: "brave-otter" });
    expect(first.set({ retries: 2, label: undefined }).workflow.options).toEqual({ retries: 2, to: "brave-otter" });
    expect(t.add.s(1, 2).set({}).workflow).toEqual({ task: "tasks.add", args: [1, 2] });
  });

  test("clone is equal and another", () => {
    const piece = t.add.s(1, 2).set({ retries: 1 });
    expect(piece.clone()).not.toBe(piece);
    expect(piece.clone().workflow).toEqual(piece.workflow);
  });

  test("JSON.stringify gives the tree", () => {
    expect(JSON.parse(JSON.stringify(chain(t.add.s(1, 2))))).toEqual({ chain: [{ task: "tasks.add", args: [1, 2] }] });
  });

  test("isSignature tells pieces from trees, tasks and anything else", () => {
    expect(isSignature(t.add.s())).toBe(true);
    expect([t.add, { task: "x" }, null, undefined, 3, "x", [t.add.s()]].map(isSignature)).not.toContain(true);
  });
});

describe("nothing changes afterwards", () => {
  test("a list that the caller goes on filling does not reach the tree", () => {
    const steps = [t.double.s()];
    const items = [1];
    const lists: [number, number][] = [[1, 2]];
    const pieces = [chain(steps), group(steps), t.double.map(items), t.add.starmap(lists), t.add.chunks(lists, 1)];
    const before = JSON.stringify(pieces);
    steps.push(t.double.s());
    items.push(2);
    lists[0][0] = 9;
    lists.push([3, 4]);
    expect(JSON.stringify(pieces)).toBe(before);
  });

  test("trees and pieces are frozen, whoever gets hold of them", () => {
    const piece = chord([t.add.s(1, 2)], t.tsum.s())
      .set({ retries: 1 })
      .link(t.show.s());
    const { workflow } = piece as { workflow: any };
    for (const part of [piece, workflow, workflow.chord, workflow.chord[0], workflow.options, workflow.link])
      expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen((t.add.s(1, 2).workflow as any).args)).toBe(true);
    expect(thrownBy(() => workflow.chord[0].push(1))).toBeInstanceOf(TypeError);
  });

  test("submitting twice submits the same tree twice (canvas R31)", () => {
    const cluster = new RecordingCluster();
    const piece = chain(t.add.s(1), t.double.s()).on(cluster);
    piece.delay(1);
    piece.delay(2);
    expect(cluster.submissions.map(({ args }) => args)).toEqual([[1], [2]]);
    expect(cluster.submissions[0].workflow).toBe(cluster.submissions[1].workflow);
  });
});
