import { describe, expect, test } from "vitest";
import { chain, chord, group, signature, tasksOf } from "../../../host-client/canvas/index.ts";
import { isBroccoliError } from "../../../host-client/errors.ts";
import { loose, RecordingCluster, thrownBy } from "./fixture.ts";

const cluster = new RecordingCluster();
const t = tasksOf<any>("tasks", cluster) as { [name: string]: ReturnType<typeof loose> };
const untyped = { chain, chord, group } as unknown as { [name: string]: (...args: unknown[]) => any };

describe("what is no signature is refused, with the rewrite", () => {
  test.each([
    [
      "a task handle",
      () => untyped.chain(t.add.s(1, 2), t.mul),
      "chain takes signatures; it got a task. Make a signature of it: task.s(",
    ],
    ["a number", () => untyped.group(1), "group takes signatures; it got 1 (number). Build one with task.s("],
    ["a tree", () => untyped.chain({ task: "x" }), 'it got {"task":"x"} (object). Build one'],
    ["a list in a list", () => untyped.chain(t.add.s(1, 2), [t.mul.s(2)]), "A list of signatures is a group(...)"],
    ["a promise", () => untyped.group(Promise.resolve(1)), "group takes signatures; it got a promise. Await it first"],
    ["nothing", () => untyped.chain(undefined), "chain takes signatures; it got undefined."],
    ["null as a body", () => untyped.chord([t.add.s(1, 2)], null), "chord's body takes signatures; it got null."],
    ["a task as a body", () => untyped.chord([t.add.s(1, 2)])(t.tsum), "chord's body takes signatures; it got a task."],
    [
      "a number in a header",
      () => untyped.chord([1], t.tsum.s()),
      "chord's header takes signatures; it got 1 (number).",
    ],
    ["a task as a link", () => t.add.s(1, 2).link(t.mul as never), "link takes signatures; it got a task."],
    [
      "a function as an error link",
      () => t.add.s(1, 2).linkError((() => 1) as never),
      "linkError takes signatures; it got",
    ],
    [
      "a string as the next step",
      () => t.add.s(1, 2).pipe("mul" as never),
      'pipe takes signatures; it got "mul" (string).',
    ],
    ["a number as a task", () => signature(5 as never), "signature takes a task; it got 5 (number)."],
  ])("%s", (_, run, words) => {
    const error = thrownBy(run);
    expect(error.message).toContain(words);
    expect(isBroccoliError(error, "E703")).toBe(true);
  });
});

describe("arguments that can only be slips are refused", () => {
  test.each([
    [
      "a signature",
      () => t.add.s(t.mul.s(2, 3), 1),
      'argument 1 of tasks.add is a signature, {"task":"tasks.mul","args":[2,3]}',
    ],
    [
      "a task",
      () => t.add.si(1, t.mul),
      "argument 2 of tasks.add is a task, not a value. To pass a result on, make it a step",
    ],
    [
      "a promise",
      () => t.add.delay(Promise.resolve(1), 2),
      "argument 1 of tasks.add is a promise, not a value. Await it first.",
    ],
    ["a promise at the entry", () => t.add.s(1).delay(Promise.resolve(1)), "argument 1 of applyAsync is a promise"],
    [
      "a promise as an item",
      () => t.double.map([1, Promise.resolve(1)]),
      "argument 2 of tasks.double.map is a promise",
    ],
    ["no list of items", () => t.double.map("ab" as never), 'tasks.double.map takes a list; it got "ab" (string).'],
    [
      "no lists in starmap",
      () => t.add.starmap([1] as never),
      "tasks.add.starmap takes lists of arguments; one is 1 (number). Write [[1, 2], [3, 4]]",
    ],
    [
      "no lists in chunks",
      () => t.add.chunks([[1, 2], 3] as never, 2),
      "tasks.add.chunks takes lists of arguments; one is 3 (number).",
    ],
  ])("%s", (_, run, words) => {
    const error = thrownBy(run);
    expect(error.message).toContain(words);
    expect(error.code).toBe("E708");
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2", null, undefined])("chunks of %s", (size) => {
    const error = thrownBy(() => t.add.chunks([[1, 2]], size as number));
    expect(error.code).toBe("E706");
    expect(error.message).toContain("the size of a chunk must be a whole number of at least 1; it is");
  });
});

describe("an eta within a workflow is refused, since nodes need not know the time", () => {
  const late = signature<never>("tasks.add", 1, 2).set({ eta: new Date(Date.UTC(2030, 0, 1)) });
  test.each([
    ["a step", () => chain(late)],
    ["the start of a pipe", () => late.pipe(signature("tasks.mul"))],
    ["a member", () => group(late)],
    ["a header task", () => chord([late], signature("tasks.tsum"))],
    ["a body", () => chord([], late)],
    ["a link", () => signature("tasks.add").link(late)],
    ["an error link", () => signature("tasks.add").linkError(late)],
  ])("as %s", (_, run) => {
    const error = thrownBy(run);
    expect(error.code).toBe("E705");
    expect(error.message).toContain("eta 2030-01-01T00:00:00.000Z is set on a part of a workflow");
  });
});

describe("the tasks of a module", () => {
  const words = tasksOf<{ count(line: string): number; merge(): void }>({
    name: "words",
    hash: "3f9a12",
    tasks: ["count", "merge"],
  });

  test("are named with the hash where the version is pinned", () => {
    expect(words.count.taskName).toBe("words@3f9a12.count");
    expect(words.count.s("a b").workflow).toEqual({ task: "words@3f9a12.count", args: ["a b"] });
    expect(tasksOf<{ f(): void }>("plain").f.taskName).toBe("plain.f");
  });

  test("are the same handle each time, frozen, and can be listed", () => {
    expect(words.count).toBe(words.count);
    expect(Object.isFrozen(words.count)).toBe(true);
    expect(Object.keys(words)).toEqual(["count", "merge"]);
  });

  test("that there are not are named, with the nearest", () => {
    const loosely = words as unknown as { [name: string]: unknown };
    const slip = thrownBy(() => loosely.cuont);
    expect(slip.code).toBe("E707");
    expect(slip.message).toBe('module words has no task "cuont". Did you mean count?');
    expect(thrownBy(() => loosely.frobnicate).message).toBe(
      'module words has no task "frobnicate". It has count, merge.',
    );
    expect(thrownBy(() => loosely.toString).message).toContain('no task "toString"');
  });

  test("can be awaited and returned from async functions: then is no task", async () => {
    expect(await Promise.resolve(words)).toBe(words);
    expect(await (async () => tasksOf<object>("late"))()).toBeDefined();
  });
});
