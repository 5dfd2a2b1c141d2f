/** `broccoli check FILES...`: whether nodes can run a task module, and what it costs them. Nothing is sent anywhere. */
import { statSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { CheckReport, CheckedModule } from "../../host-client/compiler/check.ts";
import { UsageError } from "../../host-client/errors.ts";
import { EXIT } from "../exit.ts";
import { describeError } from "../output.ts";
import type { BuildVerb, Context } from "../verb.ts";

interface CheckFlags {
  why?: boolean;
}

export const build: BuildVerb = (command, context) =>
  command
    .argument("<files...>", "task modules; a module is called as its file")
    .option("--why", "show what the module carries of the compiler's runtime, and what each part costs")
    .action(async (files: string[], { why }: CheckFlags) => {
      for (const file of files) refuseWhatIsNoFile(resolve(context.cwd, file), file);
      const { CompileError, checkFile, formatCheck } = await import("../../host-client/compiler/index.ts");
      const reports: CheckReport[] = [];
      for (const file of files) reports.push(await checkFile(fromHere(context, file)));
      const good = reports.filter(isGood);
      const problems = reports.flatMap((report) => (isGood(report) ? [] : report.problems));
      const error = problems.length ? new CompileError(problems) : undefined;
      if (good.length || context.output.isJson)
        context.output.result(
          { modules: good.map(describe), problems, ...(error && { error: describeError(error) }) },
          () => good.map((report) => formatCheck(report, { why })).join("\n"),
        );
      if (error) tell(error, context);
      else context.output.next(`next     broccoli push ${files.join(" ")}`);
    });

const isGood = (report: CheckReport): report is CheckedModule => "module" in report;

/** The compiler reads paths from the process's folder. */
const fromHere = ({ cwd }: Context, file: string) => relative("", resolve(cwd, file));

function refuseWhatIsNoFile(path: string, file: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return;
  const what = found ? `${file} is no file` : `there is no file ${file}`;
  const hint = found
    ? `Name the files in it: broccoli check ${file}/*.ts`
    : `Paths are relative to where the command runs`;
  throw new UsageError(what, { code: "E503", hint });
}

/** Errors go where those of all verbs go; the run goes on to tell of the good files, too. */
function tell(error: Error, { output, exit }: Context): void {
  output.error(error);
  exit(EXIT.FAILED);
}

function describe({ file, module, costs }: CheckedModule) {
  const { name, hash, bytes, ramVariables, flashVariables, tasks, selfCheck, exactBecause } = module;
  return {
    file,
    module: name,
    hash,
    bytes,
    flashVariables,
    ramVariables,
    tasks,
    selfCheck,
    exactBecause,
    carries: costs,
  };
}
