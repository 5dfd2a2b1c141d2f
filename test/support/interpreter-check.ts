/** Runs one check of the conformance suite on a real interpreter. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consoleLines, PRELUDE } from "./conformance.ts";

const RUN_LIMIT_MS = 10_000;

/** Runs a script to its end and gives what it printed. Its input stays open: at its end the interpreter reads rubbish. */
export function runCheck(program: string, code: string): Promise<string[]> {
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
