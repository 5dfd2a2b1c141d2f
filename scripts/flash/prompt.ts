/** Asks a person at the terminal; what is secret is not echoed. */
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { Ask } from "../../host-client/flash/node-settings.ts";

/** An `ask` for this terminal, or undefined where nobody sits at one. */
export function terminalAsk(signal: AbortSignal): Ask | undefined {
  if (!process.stdin.isTTY || !process.stderr.isTTY || process.env.CI) return undefined;
  return (question, isSecret = false) => ask(question, isSecret, signal);
}

async function ask(question: string, isSecret: boolean, signal: AbortSignal): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({
    input: process.stdin,
    output: isSecret ? silent : process.stderr,
    terminal: true,
  });
  // Only now: the interface has turned the terminal's own echo off, which would show a secret that is typed at once.
  if (isSecret) process.stderr.write(`${question}: `);
  try {
    return (await terminal.question(isSecret ? "" : `${question}: `, { signal })).trim();
  } finally {
    terminal.close();
    if (isSecret) process.stderr.write("\n");
  }
}

/** The lines of standard input, to its end. */
export async function readLines(input: AsyncIterable<Buffer | string> = process.stdin): Promise<string[]> {
  const pieces: Buffer[] = [];
  for await (const piece of input) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces)
    .toString("utf8")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
}
