/** The conformance suite: small Espruino programs, and what the ESP32-like interpreter printed for each. */
import { readFileSync } from "node:fs";

export interface ConformanceCheck {
  name: string;
  code: string;
  expected: string[];
}

/** Stands before every program: `T` prints what a function gives, or what it throws. */
export const PRELUDE =
  'function T(f){var r;try{r=JSON.stringify(f())}catch(e){r="throws "+((e&&e.type)||typeof e)+": "+((e&&e.message)||e)}print(r)}\n' +
  'print("@@BEGIN");\n';

export function conformanceChecks(): ConformanceCheck[] {
  const file = new URL("../fixtures/conformance.jsonl", import.meta.url);
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ConformanceCheck);
}

/** A console's text as the lines that count: no prompts, no stack traces, no words about the end of a script. */
export function consoleLines(text: string): string[] {
  const plain = text
    .replaceAll("\x1b[J", "")
    .replaceAll("\r", "")
    .replace(/^>/gm, "")
    .replace(/ {4}at .*\n.*\n *\^\n/g, "\n");
  const lines = plain.split("\n").map((line) => line.trimEnd());
  const told = lines.slice(lines.indexOf("@@BEGIN") + 1);
  return told.filter(
    (line) => line !== "" && line !== "Uncaught undefined" && !line.startsWith("Execution Interrupted"),
  );
}
