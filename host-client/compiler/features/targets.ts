/** Where feature programs run: Node.js for reference, real interpreters as child processes, the simulator. */

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { buildStorageImage } from "../../flash/storage-image.ts";
import { stripTypes } from "../parse.ts";
import type { FeatureProgram } from "./compile.ts";

/** What a program came to: a JSON value as text, an error, or no end in time. */
export type Outcome = { value: string } | { throws: string } | { failed: string };

/** Runs a script that prints its outcome between two control characters. */
export type Target = (program: FeatureProgram, script: string) => Promise<Outcome>;

/** A program that takes longer counts as a difference: four times what the slowest takes on an idle machine. */
const PROGRAM_LIMIT_MS = 20_000;
/** Most that fit the ESP32-like build: programs run from RAM first, where their text takes its part. */
const VARIABLES = "16000";
/** A program that does not fit lies in flash, as modules on nodes do. */
const PROGRAM_FILE = "p";
const BOOT = `require("${PROGRAM_FILE}")`;
const OUT_OF_MEMORY = /OUT OF MEMORY|LOW_MEMORY/;

/** The path of an interpreter, from `$ESPRUINO_BIN` (a folder or the program itself) or the PATH; null where there is none. */
export function findInterpreter(name: string): string | null {
  const given = process.env.ESPRUINO_BIN;
  const folders = [...(given ? [given] : []), ...(process.env.PATH ?? "").split(delimiter)];
  if (given && given.endsWith(name) && existsSync(given)) return given;
  for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  return null;
}

/** Runs scripts on a real interpreter, one process each: nothing of one program reaches the next. */
export function interpreterTarget(path: string): Target {
  return async (_program, script) => {
    const folder = mkdtempSync(join(tmpdir(), "feature-"));
    const options = { cwd: folder, env: { ...process.env, ESPRUINO_VARS: VARIABLES } };
    try {
      writeFileSync(join(folder, "program.js"), script, "latin1");
      const output = await run(path, ["program.js"], options);
      if (!OUT_OF_MEMORY.test(output.text)) return readOutcome(output);
      const files = { ".bootcde": BOOT, [PROGRAM_FILE]: Buffer.from(script, "latin1") };
      writeFileSync(join(folder, "espruino.flash"), buildStorageImage(files));
      return readOutcome(await run(path, [], options));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

// eslint-disable-next-line no-control-regex
const MARKED = /\x01([VT])([^\x02]*)\x02/;

function readOutcome(output: { text: string; isLate: boolean }): Outcome {
  const found = MARKED.exec(output.text);
  if (found) return found[1] === "V" ? { value: decode(found[2]!) } : { throws: found[2]! };
  if (output.isLate) return { failed: `no outcome within ${PROGRAM_LIMIT_MS} ms` };
  return { failed: output.text.split("\n").slice(-6).join("\n").trim().slice(-400) };
}

/** The console breaks long lines with cursor movements; text is bytes in UTF-8. */
const decode = (text: string): string => Buffer.from(text.replace(/\r?\n/g, ""), "latin1").toString("utf8");

interface ProcessOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
}

function run(command: string, args: string[], options: ProcessOptions): Promise<{ text: string; isLate: boolean }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
    let text = "";
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, PROGRAM_LIMIT_MS);
    const take = (chunk: Buffer) => {
      text += chunk.toString("latin1");
      if (MARKED.test(text)) child.kill("SIGKILL");
    };
    child.stdout.on("data", take);
    child.stderr.resume(); // what an interpreter says as it boots is no output of the program
    child.stdin.on("error", () => undefined);
    child.on("error", (error) => (text += error.message));
    child.on("close", () => {
      clearTimeout(timer);
      resolve({ text, isLate });
    });
  });
}

const NODE_MAIN = `
let line = "T no outcome";
const fail = (error) => { line = "T" + (error?.message ?? error); process.exit(0); };
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
process.on("exit", () => process.stdout.write("\\x01" + line + "\\x02"));
const value = JSON.stringify(await (await import("./program.mjs")).default);
line = "V" + (value ?? "");
`;

/** The reference: Node.js running the program with its types stripped. */
export const nodeTarget: Target = async (program) => {
  const folder = mkdtempSync(join(tmpdir(), "feature-"));
  try {
    writeFileSync(join(folder, "program.mjs"), stripTypes(program.source, `${program.name}.ts`).code);
    writeFileSync(join(folder, "main.mjs"), NODE_MAIN);
    return readOutcome(await run(process.execPath, ["main.mjs"], { cwd: folder, env: { ...process.env, TZ: "UTC" } }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Equal JSON values, or two errors whatever their words. */
export function isSame(left: Outcome, right: Outcome): boolean {
  if ("throws" in left) return "throws" in right;
  return "value" in left && "value" in right && left.value === right.value;
}
