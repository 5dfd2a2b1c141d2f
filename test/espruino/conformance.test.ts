import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { conformanceChecks, consoleLines, PRELUDE } from "../support/conformance.ts";
import { findInterpreters } from "../support/interpreter.ts";

const RUN_LIMIT_MS = 10_000;
const AT_ONCE = 2;
/** Checks whose sockets or timers are real, so that a busy machine may be slow for them: asked once more. */
const ATTEMPTS = 2;

/** The build whose answers are recorded: on the plain Linux build strings are Unicode, and much else differs. */
const NAME = "espruino-esp32like";

/** Runs a script to its end and gives what it printed. Its input stays open: at its end the interpreter reads rubbish. */
function run(program: string, code: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  writeFileSync(join(folder, "check.js"), PRELUDE + code, "latin1");
  const child = spawn(program, ["check.js"], { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
  let text = "";
  child.stdout.setEncoding("latin1").on("data", (part: string) => (text += part));
  const limit = setTimeout(() => child.kill("SIGKILL"), RUN_LIMIT_MS);
  return new Promise((resolve) => {
    child.on("close", () => {
      clearTimeout(limit);
      rmSync(folder, { recursive: true });
      resolve(consoleLines(text));
    });
  });
}

async function answers(program: string, code: string, expected: string[]): Promise<string[]> {
  let lines: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    lines = await run(program, code);
    if (JSON.stringify(lines) === JSON.stringify(expected)) break;
  }
  return lines;
}

const program = findInterpreters().find(({ name }) => name === NAME)?.path;
if (program === undefined)
  console.warn(`SKIPPED: no ${NAME} on the PATH; the recorded answers are not held against it`);

describe.skipIf(program === undefined)("the ESP32-like interpreter still gives the recorded answers", () => {
  it("to every check of the suite", async () => {
    const checks = conformanceChecks();
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
