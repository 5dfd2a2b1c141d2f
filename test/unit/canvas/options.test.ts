import { describe, expect, test } from "vitest";
import { checkCallOptions, tasksOf } from "../../../host-client/canvas/index.ts";
import type { CallOptions } from "../../../host-client/canvas/index.ts";
import { OPTION_KEYS } from "../../../shared/protocol/options.ts";
import { checkTaskOptions } from "../../../shared/signature/index.ts";
import { thrownBy } from "./fixture.ts";

const t = tasksOf<typeof import("../canvas-types/tasks.ts")>("tasks");
const checkCall = (options: object) => checkCallOptions(options as CallOptions);

/** Each option with the ends of its range, and what lies just outside. */
const RANGES: { [option: string]: { good: unknown[]; bad: unknown[] } } = {
  retries: { good: [0, 1000], bad: [-1, 1001, 1.5, Number.NaN, "3", null, true] },
  retryDelayMs: { good: [0, 0.5, 2147483647], bad: [-1, 2147483648, Number.POSITIVE_INFINITY, "3", null] },
  backoff: { good: [1, 1.5, 1000], bad: [0.5, 1001, "2", true] },
  jitter: { good: [0, 0.5, 1], bad: [-0.1, 1.1, true] },
  retryFor: { good: [[], ["TypeError"]], bad: ["TypeError", [""], [TypeError], [null], {}] },
  timeLimitMs: { good: [1, 2147483647], bad: [0, -1, "5s"] },
  rateLimitPerS: { good: [0.1, 10000], bad: [0, -1, 10001, "10/s"] },
  concurrency: { good: [1, 1000], bad: [0, 1.5, 1001] },
  blocksMs: { good: [0, 60000], bad: [-1, "1"] },
  atMostOnce: { good: [true, false], bad: [1, "true", null] },
  priority: { good: [0, 1, 2, 3], bad: [-1, 4, 0.5, "high"] },
  ignoreResult: { good: [true, false], bad: [0, "yes"] },
  countdownMs: { good: [0, 1500], bad: [-1, Number.NaN, new Date(0)] },
  expiresMs: { good: [1, 1500], bad: [0, new Date(0)] },
  to: { good: ["brave-otter"], bad: ["", 5, null, ["a"]] },
  label: { good: ["dht22"], bad: ["", {}] },
};
const DECLARED_ONLY = ["rateLimitPerS", "concurrency"];

const good = Object.entries(RANGES).flatMap(([option, { good }]) => good.map((value) => ({ option, value })));
const bad = Object.entries(RANGES).flatMap(([option, { bad }]) => bad.map((value) => ({ option, value })));

test("every option of the protocol has its range here", () => {
  expect(Object.keys(RANGES)).toEqual(Object.keys(OPTION_KEYS));
});

describe("ranges", () => {
  test.each(good)("$option may be $value", ({ option, value }) => {
    expect(checkTaskOptions({ [option]: value })).toEqual({ [option]: value });
    if (!DECLARED_ONLY.includes(option)) expect(checkCall({ [option]: value }).options).toEqual({ [option]: value });
  });

  test.each(bad)("$option may not be $value", ({ option, value }) => {
    const error = thrownBy(() => checkTaskOptions({ [option]: value }));
    expect(error.code).toBe("E702");
    expect(error.what?.startsWith(`${option} must be `)).toBe(true);
  });
});

describe("the message", () => {
  test.each([
    [{ retries: -1 }, "retries must be a whole number from 0 to 1000; it is -1 (number)"],
    [
      { retries: "3" },
      'retries must be a whole number from 0 to 1000; it is "3" (string). Write it without quotes: retries: 3.',
    ],
    [{ to: null }, "to must be a node's id or name, a string that is not empty; it is null"],
    [
      { retryFor: "TypeError" },
      'retryFor must be a list of error names, such as ["TypeError"]; it is "TypeError" (string)',
    ],
    [{ countdownMs: new Date(0) }, "(Date). Give a moment as eta, a time to wait in milliseconds."],
    [{ eta: 5 }, "eta must be a Date that is a moment; it is 5 (number)"],
    [{ eta: "2030" }, 'eta must be a Date that is a moment; it is "2030" (string)'],
    [{ eta: new Date(Number.NaN) }, "eta must be a Date that is a moment; it is Invalid Date (Date)"],
    [{ eta: new Date(0), countdownMs: 1 }, "eta and countdownMs are both given. Give one of them"],
    [{ label: { a: 1 } }, 'it is {"a":1} (object)'],
    [{ label: ["a"] }, 'it is ["a"] (list)'],
  ])("of %j quotes the value and its type", (options, words) => {
    expect(thrownBy(() => checkCall(options)).message).toContain(words);
  });

  test("a long value is cut", () => {
    const { message } = thrownBy(() => checkCall({ retries: "x".repeat(500) }));
    expect(message.length).toBeLessThan(250);
    expect(message).toContain("xxx... (string)");
  });

  test("a value that cannot be printed is still named", () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect(thrownBy(() => checkCall({ to: ring })).message).toContain("it is an object (object)");
    expect(thrownBy(() => checkCall({ to: Symbol("x") })).message).toContain("it is Symbol(x) (symbol)");
    expect(thrownBy(() => checkCall({ to: 5n })).message).toContain("it is 5 (bigint)");
    expect(thrownBy(() => checkCall({ to: () => 1 })).message).toContain("(function)");
  });
});

describe("names", () => {
  test.each([
    ["countdown", "countdownMs"],
    ["max_retries", "retries"],
    ["time_limit", "timeLimitMs"],
    ["ignore_result", "ignoreResult"],
    ["queue", "label"],
    ["retrys", "retries"],
    ["Priority", "priority"],
    ["timeLimit", "timeLimitMs"],
  ])("%s: did you mean %s?", (wrong, meant) => {
    const error = thrownBy(() => checkCall({ [wrong]: 1 }));
    expect(error.message).toBe(`there is no option "${wrong}". Did you mean ${meant}?`);
  });

  test.each(["colour", "__proto__x", "constructor", "toString"])("%s is like none: all are listed", (wrong) => {
    expect(thrownBy(() => checkCall({ [wrong]: 1 })).message).toContain("Those that there are: retries, retryDelayMs");
  });

  test.each(DECLARED_ONLY)("%s belongs to the declaration", (option) => {
    const error = thrownBy(() => checkCall({ [option]: 1 }));
    expect(error.message).toBe(`${option} is no option of a call. Declare it: task(fn, { ${option}: ... }).`);
  });

  test("eta belongs to the call", () => {
    expect(thrownBy(() => checkTaskOptions({ eta: new Date(0) } as object)).message).toContain("Give it to applyAsync");
  });
});

describe("the door", () => {
  test("options are checked where they are given, by set and by applyAsync", () => {
    expect(thrownBy(() => t.add.s(1, 2).set({ retries: -1 })).code).toBe("E702");
    expect(
      thrownBy(() =>
        t.add
          .s(1, 2)
          .on({ submit: () => ({}) as never, nowMs: () => 0 })
          .applyAsync([], { priority: 9 }),
      ).code,
    ).toBe("E702");
  });

  test.each([[null], [5], ["fast"], [[1]]])("%j is no options", (options) => {
    expect(thrownBy(() => checkCall(options as never)).message).toContain("options are an object, got");
  });

  test("undefined counts as absent, and lists are copied", () => {
    const names = ["TypeError"];
    const { options } = checkCall({ retries: undefined, retryFor: names });
    names.push("RangeError");
    expect(options).toEqual({ retryFor: ["TypeError"] });
  });
});
