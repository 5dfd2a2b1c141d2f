/** Counts the instructions that an interpreter takes for a script, by valgrind: a measure that no busy machine disturbs. */
import { spawn } from "node:child_process";
import { accessSync, constants, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { newFolder, type Interpreter } from "./interpreter.ts";

/** Valgrind is fifty times slower than the machine, and the machine may be busy. */
const DEADLINE_MS = 120_000;

/** Whether valgrind is on the PATH; says loudly where it is not. */
export function findValgrind(): boolean {
  const isHere = (process.env.PATH ?? "").split(delimiter).some((folder) => isProgram(join(folder, "valgrind")));
  if (!isHere) console.warn("\n### SKIPPED: counts of instructions, since valgrind is not on the PATH ###\n");
  return isHere;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a script to its end and counts; what it printed must hold `expected`. */
export async function countInstructions({ path }: Interpreter, script: string, expected: string): Promise<number> {
  const folder = newFolder();
  writeFileSync(join(folder, "script.js"), script, "latin1");
  const args = ["--tool=callgrind", "--callgrind-out-file=callgrind.out", path, "script.js"];
  const said = await output("valgrind", args, folder);
  if (!said.includes(expected)) throw new Error(`the script did not print ${expected}:\n${said}`);
  return Number(/Collected : (\d+)/.exec(said)![1]);
}

/** Everything that a program says, its standard input open and silent meanwhile. */
function output(command: string, args: string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: "pipe" });
    let text = "";
    child.stdout.setEncoding("latin1").on("data", (piece: string) => (text += piece));
    child.stderr.setEncoding("latin1").on("data", (piece: string) => (text += piece));
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`no end within ${DEADLINE_MS} ms:\n${text}`));
    }, DEADLINE_MS);
    child.once("error", reject);
    child.once("close", () => {
      clearTimeout(timer);
      resolve(text);
    });
  });
}
