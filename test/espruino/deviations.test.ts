/** Where the simulator knowingly answers otherwise than the ESP32-like interpreter: both answers, and a row of the docs for each. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createPlatform, MemoryNetwork } from "../../node-firmware/simulator/index.ts";
import { consoleLines, PRELUDE } from "../support/conformance.ts";
import { runCheck } from "../support/interpreter-check.ts";
import { findInterpreters } from "../support/interpreter.ts";

interface Deviation {
  /** How the first cell of its row in docs/simulator.md begins. */
  row: string;
  code: string;
  simulator: string[];
  interpreter: string[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const deviations: Deviation[] = read("../fixtures/deviations.jsonl")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const rows = read("../../docs/simulator.md")
  .split("### Known deviations")[1]!
  .split("\n")
  .filter((line) => line.startsWith("| "));

const NAME = "espruino-esp32like";
const program = findInterpreters().find(({ name }) => name === NAME)?.path;
if (program === undefined)
  console.warn(`SKIPPED: no ${NAME} on the PATH; its side of the known deviations is not held`);

function simulate(code: string): string[] {
  let text = "";
  const network = new MemoryNetwork().network("self");
  const node = createPlatform({ network, onConsole: (line) => (text += `${line}\n`) });
  node.run(PRELUDE);
  node.run(code);
  return consoleLines(text);
}

describe.each(deviations)("the deviation of $row", ({ row, code, simulator, interpreter }) => {
  test("has its row, with a reason, in the docs", () => {
    const found = rows.find((line) => line.startsWith(`| ${row}`));
    expect(found?.split(" | ").at(-1)?.replace("|", "").trim()).toMatch(/\w/);
  });

  test("is what the simulator answers", () => {
    expect(simulate(code)).toEqual(simulator);
  });

  test.skipIf(program === undefined)("is what the interpreter answers", async () => {
    expect(await runCheck(program!, code)).toEqual(interpreter);
  });
});
