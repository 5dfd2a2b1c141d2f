import {
  chain,
  chord,
  group,
  log,
  nameTasks,
  progress,
  replace,
  reporter,
  retry,
  runTask,
  signature,
  task,
} from "broccoli-esp32/node";
import type { RetryRequest } from "broccoli-esp32/node";
import { describe, expect, test } from "vitest";
import { isSignature } from "../../../host-client/canvas/index.ts";
import { setTaskSource } from "../../../shared/signature/index.ts";
import * as tasks from "../canvas-types/tasks.ts";
import { RecordingCluster, thrownBy } from "./fixture.ts";

nameTasks("tasks", tasks);

describe("task", () => {
  test("gives the function back, which can be called as one", () => {
    const add = (x: number, y: number) => x + y;
    const declared = task(add, { retries: 3 });
    expect(declared).toBe(add);
    expect(declared(2, 3)).toBe(5);
  });

  test("keeps the options on the function, where the module's table finds them", () => {
    expect(task(() => 1, { retries: 3, timeLimitMs: 500 }).options).toEqual({ retries: 3, timeLimitMs: 500 });
    expect(task(() => 1).options).toEqual({});
  });

  test("checks the options, quoting value and type", () => {
    const error = thrownBy(() => task(() => 1, { retries: -1 }));
    expect(error.code).toBe("E702");
    expect(error.message).toContain("it is -1 (number)");
  });

  test("has the methods of a task, once its module is known", () => {
    expect(tasks.mul.taskName).toBe("tasks.mul");
    expect(tasks.mul.s(5).workflow).toEqual({ task: "tasks.mul", args: [5] });
    expect(tasks.mul.si(2, 3).workflow).toEqual({ task: "tasks.mul", args: [2, 3], immutable: true });
    expect(tasks.mul.starmap([[1, 2]]).workflow).toEqual({ starmap: ["tasks.mul", [[1, 2]]] });
    expect(tasks.mul.chunks([[1, 2]], 5).workflow).toEqual({ chunks: ["tasks.mul", [[1, 2]], 5] });
    expect(tasks.swap.map([1]).workflow).toEqual({ map: ["tasks.swap", [1]] });
  });

  test("says what is missing while its module is not known", () => {
    const lost = task((x: number) => x);
    const error = thrownBy(() => lost.s(1));
    expect(error.code).toBe("E709");
    expect(error.hint).toContain('nameTasks("module", await import("./module.ts"))');
  });

  test("delay without a node under it says that there is no cluster", () => {
    expect(thrownBy(() => tasks.mul.delay(1, 2)).code).toBe("E701");
  });
});

describe("workflows from tasks", () => {
  test("signature takes a plain function of the module, by its name", () => {
    expect(signature(tasks.add, 5).workflow).toEqual({ task: "tasks.add", args: [5] });
    expect(signature(tasks.mul, 5).workflow).toEqual({ task: "tasks.mul", args: [5] });
    expect(signature("other.sum", 1).workflow).toEqual({ task: "other.sum", args: [1] });
  });

  test("a name is given once: a function that two modules export keeps the first", () => {
    nameTasks("again", { add: tasks.add });
    expect(signature(tasks.add).workflow).toEqual({ task: "tasks.add" });
  });

  test("an unknown function is refused by its name", () => {
    const stray = (x: number) => x;
    expect(thrownBy(() => signature(stray, 1)).message).toContain("stray (function) is no exported function");
  });

  test("a task may return a workflow, which is a signature like the host's", () => {
    const workflow = tasks.start(4);
    expect(isSignature(workflow)).toBe(true);
    expect(workflow.workflow).toEqual({ chain: [{ task: "tasks.add", args: [4, 1] }, { task: "tasks.show" }] });
  });

  test("replace is the workflow that it is given", () => {
    const workflow = chord([signature(tasks.double, 1)], signature(tasks.tsum));
    expect(replace(workflow)).toBe(workflow);
    expect(tasks.swap(3).workflow).toEqual({ task: "tasks.double", args: [3] });
  });

  test("the combinators are the host's", () => {
    const one = signature(tasks.double, 1);
    expect(group(chain(one), one).workflow).toEqual({ group: [{ chain: [one.workflow] }, one.workflow] });
  });
});

describe("what a running task says", () => {
  test("log and progress reach whoever runs it", () => {
    const said: unknown[] = [];
    const context = { log: (...words: unknown[]) => said.push(words), progress: (value: unknown) => said.push(value) };
    const value = runTask(context, () => {
      log("at", 1);
      progress({ done: 3 });
      return "ended";
    });
    expect(value).toBe("ended");
    expect(said).toEqual([["at", 1], { done: 3 }]);
  });

  test("reporter tells of the call in which it was taken, also after that has ended", () => {
    const said: unknown[] = [];
    const tell = runTask({ progress: (value) => said.push(value) }, () => reporter());
    runTask({ progress: () => said.push("another") }, () => tell("half"));
    expect(said).toEqual(["half"]);
  });

  test("a worker's context is heard where no test has set one, and workflows go to its cluster", () => {
    const said: unknown[] = [];
    const cluster = new RecordingCluster();
    setTaskSource(() => ({ log: (...words) => said.push(words), submitter: cluster }));
    log("at", 1);
    tasks.mul.delay(2, 3);
    chord([signature("tasks.add", 1, 2)], signature("tasks.tsum")).delay();
    setTaskSource(() => undefined);
    expect(said).toEqual([["at", 1]]);
    expect(cluster.last.workflow).toMatchObject({ chord: [[{ task: "tasks.add" }], { task: "tasks.tsum" }] });
    expect(thrownBy(() => tasks.mul.delay(1, 2)).code).toBe("E701");
  });

  test("nobody need listen", () => {
    expect(() => [log("at"), progress(1)]).not.toThrow();
  });

  test("the listener is let go of, also when the task throws, and the outer one is back", () => {
    const outer: unknown[] = [];
    const inner: unknown[] = [];
    runTask({ progress: (value) => outer.push(value) }, () => {
      const failing = () => {
        progress("in");
        throw new Error("x");
      };
      expect(() => runTask({ progress: (value) => inner.push(value) }, failing)).toThrow("x");
      progress("out");
    });
    progress("after");
    expect([inner, outer]).toEqual([["in"], ["out"]]);
  });

  test("retry throws a wish, not a failure, and keeps what was asked", () => {
    const wish = thrownBy(() =>
      retry({ countdownMs: 50, retries: 2, reason: new Error("busy") }),
    ) as unknown as RetryRequest;
    expect(wish.name).toBe("Retry");
    expect(wish.message).toBe("busy");
    expect(wish.retry).toMatchObject({ countdownMs: 50, retries: 2 });
    expect(thrownBy(() => tasks.retried(-1)).name).toBe("Retry");
    expect(thrownBy(() => retry()).message).toBe("the task asks to be run again");
  });
});
