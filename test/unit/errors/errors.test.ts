import { describe, expect, test } from "vitest";
import * as errors from "../../../host-client/errors.ts";

const {
  BroccoliError,
  ConnectionError,
  DuplicateNameError,
  NoWorkerError,
  QuarantinedError,
  RevokedError,
  TaskError,
  TimeoutError,
  UnserializableError,
  UsageError,
  ValueTooLargeError,
  WorkerLostError,
  isBroccoliError,
  redactUrl,
} = errors;

const samples: [error: InstanceType<typeof BroccoliError>, name: string, code: string, what: string][] = [
  [new ConnectionError("E401", "nobody answered"), "ConnectionError", "E401", "nobody answered"],
  [new NoWorkerError("words.top"), "NoWorkerError", "E301", "no node can run words.top: no node is on line"],
  [
    new NoWorkerError("words@3f9a12.top", { online: 3 }),
    "NoWorkerError",
    "E301",
    "no node can run words@3f9a12.top: 3 nodes on line, none of them has it",
  ],
  [
    new TaskError(
      { type: "TypeError", message: "x is not a function" },
      { task: "words.count", node: "calm-finch", attempt: 2, position: "tasks/words.ts:14:22" },
    ),
    "TaskError",
    "E302",
    "words.count failed at tasks/words.ts:14:22 on calm-finch (attempt 2): TypeError: x is not a function",
  ],
  [new TaskError({ type: "Error", message: "" }, { task: "a.b" }), "TaskError", "E302", "a.b failed: Error: "],
  [new WorkerLostError("a.b", ["x", "y"]), "WorkerLostError", "E303", "a.b was lost with its worker 2 times: x, y"],
  [
    new QuarantinedError("a.b", ["x", "y", "z"]),
    "QuarantinedError",
    "E304",
    "a.b is quarantined: 3 nodes died running it: x, y, z",
  ],
  [new RevokedError("9k2f"), "RevokedError", "E305", "workflow 9k2f was revoked"],
  [
    new TimeoutError("the result of words.count", 1500, "2 of 12 tasks done"),
    "TimeoutError",
    "E306",
    "waited 1.5 s for the result of words.count: 2 of 12 tasks done",
  ],
  [
    new ValueTooLargeError("args[0] of words.count", 5000, 4096),
    "ValueTooLargeError",
    "E307",
    "args[0] of words.count takes 5000 bytes, the limit is 4096",
  ],
  [
    new UnserializableError("args[1].x", "NaN"),
    "UnserializableError",
    "E308",
    "args[1].x is NaN, which JSON cannot carry",
  ],
  [
    new DuplicateNameError("words", ["a/words.ts", "b/words.ts"]),
    "DuplicateNameError",
    "E205",
    "two modules are called 'words': a/words.ts and b/words.ts",
  ],
  [new UsageError("a port is no number: 'x'"), "UsageError", "E501", "a port is no number: 'x'"],
];

describe("each error of the tree", () => {
  test.each(samples)("%s", (error, name, code, what) => {
    expect(error).toMatchObject({ name, code, what });
    expect(error).toBeInstanceOf(BroccoliError);
    expect(error.message.startsWith(what)).toBe(true);
  });

  test("has a hint where something can be done, and says it in the message, too", () => {
    const withoutHint = samples.filter(([error]) => !error.hint).map(([error]) => error.name);
    expect(withoutHint.sort()).toEqual(["ConnectionError", "RevokedError", "TaskError", "TaskError", "UsageError"]);
    for (const [error] of samples) if (error.hint) expect(error.message.endsWith(error.hint)).toBe(true);
  });

  test("every class of the file is among the samples", () => {
    const classes = Object.values(errors).filter((value) => String(value).startsWith("class"));
    const seen = new Set(samples.map(([error]) => error.constructor));
    expect(classes.filter((value) => value !== BroccoliError && !seen.has(value))).toEqual([]);
  });

  test("keeps its cause, and has no cause where none was given", () => {
    const cause = new Error("below");
    expect(new UsageError("x", { cause }).cause).toBe(cause);
    expect("cause" in new UsageError("x")).toBe(false);
  });

  test("the hint of the thrower goes before the class's own", () => {
    expect(new NoWorkerError("a.b", { hint: "buy one" }).hint).toBe("buy one");
  });
});

describe("the cure", () => {
  test("for a missing module is the push of its file, whatever hash the task names", () => {
    expect(new NoWorkerError("words@3f9a12.top", { online: 1 }).hint).toContain("broccoli push words.ts");
  });

  test.each(["NaN", "Infinity", "-Infinity", "a function", "a bigint", "a cycle", "a lone surrogate"])(
    "is named for %s",
    (found) => expect(new UnserializableError("x", found).hint).toBeTruthy(),
  );

  test("is a sentence of its own", () => {
    expect(new UsageError("it broke", { hint: "Mend it" }).message).toBe("it broke. Mend it");
    expect(new UsageError("broke it?", { hint: "Mend it" }).message).toBe("broke it? Mend it");
  });
});

describe("isBroccoliError", () => {
  test("knows errors of a second copy of the library by their code", () => {
    const foreign = Object.assign(new Error("x"), { code: "E301" });
    expect(isBroccoliError(foreign)).toBe(true);
    expect(isBroccoliError(foreign, "E301")).toBe(true);
    expect(isBroccoliError(foreign, "E302")).toBe(false);
  });

  test.each([
    null,
    undefined,
    "E301",
    42,
    new Error("E301"),
    { code: "E301" },
    Object.assign(new Error(), { code: "ENOENT" }),
    Object.assign(new Error(), { code: "E2BIG" }),
  ])("is not fooled by %o", (value) => expect(isBroccoliError(value)).toBe(false));
});

describe("redactUrl", () => {
  test.each([
    ["mqtt://ann:secret@host:1883", "mqtt://ann:***@host:1883"],
    ["mqtt://ann:se@cret@host", "mqtt://ann:***@host"],
    ["mqtt://ann:se/cret@host", "mqtt://ann:***@host"],
    ["mqtts://:x@host", "mqtts://:***@host"],
    ["mqtt://ann@host", "mqtt://ann@host"],
    ["mqtt://host:1883", "mqtt://host:1883"],
    ["not a url", "not a url"],
  ])("%s becomes %s", (url, shown) => expect(redactUrl(url)).toBe(shown));
});
