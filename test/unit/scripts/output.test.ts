import { describe, expect, test } from "vitest";
import { createOutput, type OutputOptions } from "../../../scripts/output.ts";
import { BroccoliError } from "../../../host-client/errors.ts";

function sink(isTTY = false, columns?: number) {
  const texts: string[] = [];
  return { isTTY, columns, texts, write: (text: string) => texts.push(text) };
}

function outputOn(stdoutTTY: boolean, stderrTTY: boolean, options: OutputOptions = {}) {
  const stdout = sink(stdoutTTY);
  const stderr = sink(stderrTTY, 20);
  let nowMs = 0;
  const output = createOutput({ stdout, stderr, env: {}, now: () => nowMs, ...options });
  return { output, stdout, stderr, pass: (ms: number) => (nowMs += ms) };
}

describe("data and the rest", () => {
  test("data goes to standard output, notes to standard error", () => {
    const { output, stdout, stderr } = outputOn(false, false);
    output.line("data");
    output.note("note");
    output.result({ a: 1 }, ({ a }) => `a is ${a}`);
    expect(stdout.texts).toEqual(["data\n", "a is 1\n"]);
    expect(stderr.texts).toEqual(["note\n"]);
  });

  test("with --json the outcome is the only thing on standard output", () => {
    const { output, stdout } = outputOn(false, false, { json: true });
    output.line("data");
    output.next("broccoli nodes");
    output.result({ a: 1 }, () => "never");
    expect(stdout.texts).toEqual(['{"a":1}\n']);
  });

  test("a verb that prints two JSON objects is a fault", () => {
    const { output } = outputOn(false, false, { json: true });
    output.result(1, String);
    expect(() => output.result(2, String)).toThrow("one object");
  });

  test("--quiet leaves the outcome alone and drops notes, progress and suggestions", () => {
    const { output, stdout, stderr } = outputOn(true, true, { quiet: true });
    output.note("note");
    output.progress("1/2");
    output.next("more");
    output.result(1, String);
    expect(stdout.texts).toEqual(["1\n"]);
    expect(stderr.texts).toEqual([]);
  });

  test("what only --verbose wants is said only then", () => {
    const silent = outputOn(false, false);
    silent.output.debug("detail");
    expect(silent.stderr.texts).toEqual([]);
    const talkative = outputOn(false, false, { verbose: true });
    talkative.output.debug("detail");
    expect(talkative.stderr.texts).toEqual(["detail\n"]);
  });

  test("the next command is suggested on a terminal only", () => {
    const person = outputOn(true, true);
    person.output.next("broccoli nodes");
    expect(person.stdout.texts.join("")).toContain("broccoli nodes");
    const pipe = outputOn(false, true);
    pipe.output.next("broccoli nodes");
    expect(pipe.stdout.texts).toEqual([]);
  });
});

describe("progress", () => {
  test("is one line on a terminal, drawn over, cut to its width, gone before anything else is said", () => {
    const { output, stderr } = outputOn(true, true);
    output.progress("1/2 of a text that is longer");
    output.progress("2/2");
    output.note("done");
    expect(stderr.texts).toEqual(["\r\x1b[K1/2 of a text that ", "\r\x1b[K2/2", "\r\x1b[K", "done\n"]);
  });

  test("is a plain line elsewhere, at the start and then every other second", () => {
    const { output, stderr, pass } = outputOn(false, false);
    output.progress("0/9");
    pass(500);
    output.progress("3/9");
    pass(1600);
    output.progress("7/9");
    expect(stderr.texts).toEqual(["0/9\n", "7/9\n"]);
  });
});

describe("colour", () => {
  const bold = (options: OutputOptions, tty = true) => outputOn(tty, tty, options).output.style("bold", "x");
  test.each([
    ["on a terminal", {}, true, true],
    ["not without one", {}, false, false],
    ["not with --json", { json: true }, true, false],
    ["not with NO_COLOR", { env: { NO_COLOR: "1" } }, true, false],
    ["although NO_COLOR is empty", { env: { NO_COLOR: "" } }, true, true],
    ["not on a dumb terminal", { env: { TERM: "dumb" } }, true, false],
    ["with FORCE_COLOR, anywhere", { env: { FORCE_COLOR: "1" } }, false, true],
    ["not with FORCE_COLOR=0 without a terminal", { env: { FORCE_COLOR: "0" } }, false, false],
  ])("%s", (_title, options, tty, coloured) => {
    expect(bold(options, tty)).toBe(coloured ? "\x1b[1mx\x1b[22m" : "x");
  });
});

describe("errors", () => {
  const hinted = new BroccoliError("E401", "nobody answered on mqtt://a", { hint: "broccoli broker\nor another" });

  test("id and what happened, the cure indented, where to read more", () => {
    const { output, stderr } = outputOn(false, false);
    output.error(hinted);
    expect(stderr.texts.join("")).toBe(
      "E401 nobody answered on mqtt://a\n     broccoli broker\n     or another\n     docs/troubleshooting.md#E401\n",
    );
  });

  test("--verbose adds the stack, and that of the cause", () => {
    const { output, stderr } = outputOn(false, false, { verbose: true });
    output.error(new BroccoliError("E401", "outer", { cause: new Error("inner") }));
    expect(stderr.texts.join("")).toMatch(/outer[^]*\n\s+at [^]*caused by Error: inner\n\s+at /);
  });

  test("what is no error of ours is told without its stack, as a fault of ours", () => {
    const { output, stderr } = outputOn(false, false);
    output.error(new TypeError("x is undefined"));
    output.error("thrown text");
    const text = stderr.texts.join("");
    expect(text).toContain("E901 unexpected TypeError: x is undefined");
    expect(text).toContain("E901 unexpected Error: thrown text");
    expect(text).toContain("--verbose");
    expect(text).not.toMatch(/\n\s+at /);
  });

  test("an error that says id and hint in its message, as those of shared code, is laid out the same", () => {
    const foreign = Object.assign(new Error("E701 x belongs to no cluster\n     Tie it."), {
      code: "E701",
      hint: "Tie it.",
    });
    const { output, stderr } = outputOn(false, false);
    output.error(foreign);
    expect(stderr.texts.join("")).toBe(
      "E701 x belongs to no cluster\n     Tie it.\n     docs/troubleshooting.md#E701\n",
    );
  });

  test("with --json it is on standard output as well, unless the outcome is there already", () => {
    const fresh = outputOn(false, false, { json: true });
    fresh.output.error(hinted);
    expect(JSON.parse(fresh.stdout.texts.join(""))).toMatchObject({ error: { code: "E401", hint: hinted.hint } });
    const late = outputOn(false, false, { json: true });
    late.output.result({ a: 1 }, String);
    late.output.error(hinted);
    expect(late.stdout.texts).toEqual(['{"a":1}\n']);
  });
});
