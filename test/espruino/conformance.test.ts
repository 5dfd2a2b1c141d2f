import { describe, expect, it } from "vitest";
import { conformanceChecks } from "../support/conformance.ts";
import { runCheck } from "../support/interpreter-check.ts";
import { findInterpreters } from "../support/interpreter.ts";

const AT_ONCE = 2;
/** Checks whose sockets or timers are real, so that a busy machine may be slow for them: asked once more. */
const ATTEMPTS = 2;

/** The build whose answers are recorded: on the plain Linux build strings are Unicode, and much else differs. */
const NAME = "espruino-esp32like";

/** Each check starts an interpreter: an ordinary run takes every other one, the next run the others, the long one all. */
const SHARE = process.env.BROCCOLI_LONG ? 1 : 2;

async function answers(program: string, code: string, expected: string[]): Promise<string[]> {
  let lines: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    lines = await runCheck(program, code);
    if (JSON.stringify(lines) === JSON.stringify(expected)) break;
  }
  return lines;
}

const program = findInterpreters().find(({ name }) => name === NAME)?.path;
if (program === undefined)
  console.warn(`SKIPPED: no ${NAME} on the PATH; the recorded answers are not held against it`);

describe.skipIf(program === undefined)("the ESP32-like interpreter still gives the recorded answers", () => {
  it("to every check of this run's share of the suite", async () => {
    const share = Math.floor(Date.now() / 1000) % SHARE;
    const checks = conformanceChecks().filter((_, i) => i % SHARE === share);
    console.log(`${NAME}: ${checks.length} checks, share ${share} of ${SHARE}`);
    expect(checks.length).toBeGreaterThan(200);
    const differing: { name: string; lines: string[]; expected: string[] }[] = [];
    const work = async (from: number): Promise<void> => {
      for (let i = from; i < checks.length; i += AT_ONCE) {
        const { name, code, expected } = checks[i];
        const lines = await answers(program as string, code, expected);
        if (JSON.stringify(lines) !== JSON.stringify(expected)) differing.push({ name, lines, expected });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => work(i)));
    expect(differing).toEqual([]);
  }, 300_000);
});
