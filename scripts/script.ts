/**
 * The frame of what `npm run` starts beside the command line (`fuzz`, `faults`, `features`, `vectors`, `bench`): help, errors
 * and exit codes are those of the verbs.
 */
import { Command, CommanderError } from "commander";
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Host } from "./context.ts";
import { EXIT, exitCodeOf } from "./exit.ts";
import { createOutput, type Output } from "./output.ts";
import { tellNothing, usageError } from "./usage.ts";

/** What a script is given to say and to end with. */
export interface Script {
  readonly output: Output;
  /** Sets the exit code of a run that throws nothing. */
  exit(code: number): void;
  /** What is told how many of `total` things are done, and shows it. */
  progress(noun: string, total: number): Progress;
}

/** Hears how many things are done. */
export type Progress = (done: number) => void;

export interface ScriptEntry {
  /** As `npm run` knows it. */
  name: string;
  summary: string;
  /** Adds arguments and options, and the action. `--json` and `--verbose` are there. */
  build(command: Command, script: Script): void;
}

const THIS_PROCESS: Pick<Host, "stdout" | "stderr" | "env"> = process;

/**
 * Runs a script to its end.
 * @param argv the arguments without `node` and the file
 * @returns the exit code; never throws
 */
export async function runScript(
  { name, summary, build }: ScriptEntry,
  argv: readonly string[] = process.argv.slice(2),
  host = THIS_PROCESS,
): Promise<number> {
  let code: number = EXIT.OK;
  const output = createOutput({ json: argv.includes("--json"), verbose: argv.includes("--verbose"), ...host });
  const command = tellNothing(new Command(`npm run ${name} --`), host)
    .description(summary)
    .helpOption("-h, --help", "print this help")
    .option("--json", "print one JSON object on standard output, everything else on standard error")
    .option("--verbose", "say where errors come from");
  const progress = (noun: string, total: number) => (done: number) =>
    output.progress(`${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${noun}`);
  build(command, { output, progress, exit: (given) => void (code = given) });
  try {
    await command.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    const told = error instanceof CommanderError ? usageError(error, `npm run ${name} -- --help`) : error;
    if (!told) return EXIT.OK;
    output.error(told);
    return exitCodeOf(told);
  }
}

/** Whether a file is what Node.js was started with, rather than imported. @param url its `import.meta.url` */
export function isMain(url: string): boolean {
  return process.argv[1] !== undefined && url === pathToFileURL(realpathSync(process.argv[1])).href;
}
