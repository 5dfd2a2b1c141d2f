import { describe, expect, it } from "vitest";
import { createPlatform, MemoryNetwork } from "../../../node-firmware/simulator/index.ts";
import { conformanceChecks, consoleLines, PRELUDE } from "../../support/conformance.ts";

/** Time that every program has for its timers. */
const RUN_MS = 1_000;

function run(code: string): string[] {
  let text = "";
  const network = new MemoryNetwork().network("self");
  const node = createPlatform({ network, onConsole: (line) => (text += `${line}\n`) });
  node.run(PRELUDE);
  node.run(code);
  node.advance(RUN_MS);
  return consoleLines(text);
}

describe("the simulator answers as the ESP32-like interpreter did", () => {
  const checks = conformanceChecks();

  it("in a suite of at least 200 checks", () => {
    expect(checks.length).toBeGreaterThanOrEqual(200);
  });

  it.each(checks)("$name", ({ code, expected }) => {
    expect(run(code)).toEqual(expected);
  });
});
