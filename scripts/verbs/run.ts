/** `broccoli run FILE`: a workflow file, or a module that is there for this run only; the result alone on standard output. */
import { existsSync, readFileSync } from "node:fs";
import type { Cluster } from "../../host-client/cluster.ts";
import type { DetachedResult, SubmitOptions } from "../../host-client/detached/index.ts";
import { UsageError } from "../../host-client/errors.ts";
import { importFile } from "../../host-client/import-file.ts";
import type { LineResult } from "../../host-client/result.ts";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { isSignature } from "../../shared/signature/index.ts";
import type { ModuleSource } from "../../host-client/canvas/tasks.ts";
import { parseSeconds, parseTaskArgument } from "../arguments.ts";
import { keyOf } from "../deploy-view.ts";
import { report } from "../submission.ts";
import type { BuildVerb, Context } from "../verb.ts";

/**
 * What a workflow file exports as its default: a workflow (a signature, or the tree as data), or a function that makes one.
 *
 * @example
 * ```ts
 * export default (cluster: Cluster, input: string) => {
 *   const { count } = cluster.tasks<typeof import("../tasks/words.ts")>("words");
 *   return count.map(input.split("\n"));
 * };
 * ```
 */
export type WorkflowFile = (cluster: Cluster, input: string) => unknown;

export const build: BuildVerb = (command, context) =>
  command
    .argument(
      "<file>",
      "a module whose default export is a workflow, or a function that makes one; or a task module, whose task main is run",
    )
    .argument("[args...]", "what main is given: JSON, or text as it is")
    .option("--with <file...>", "task modules that are there for this run only")
    .option("--input <file>", "text that the function is given; - reads standard input")
    .option("--timeout <seconds>", "how long to wait; for ever where absent", parseSeconds)
    .option("--detach", "hand it to the cluster and print its id, which broccoli result takes")
    .option("--keep <seconds>", "how long a detached result is kept; a day where absent", parseSeconds)
    .action(async (file: string, args: string[], flags: RunFlags) => {
      const loaded = await load(file);
      const cluster = await context.cluster();
      for (const module of flags.with ?? []) await pushFor(cluster, module, context);
      const made =
        "make" in loaded ? await make(loaded.make, cluster, flags) : await main(cluster, file, args, context);
      if (flags.detach) return detach(context, submit(cluster, made, file, { detached: true, keepMs: flags.keep }));
      const result = submit(cluster, made, file, {});
      await report(context, result, { title: file, ...(flags.timeout && { timeoutMs: flags.timeout }) });
    });

function make(made: unknown, cluster: Cluster, { input }: RunFlags): unknown {
  return typeof made === "function"
    ? (made as WorkflowFile)(cluster, input === undefined ? "" : readInput(input))
    : made;
}

/** The task `main` of a module that is there for this run only. */
async function main(cluster: Cluster, file: string, args: string[], context: Context): Promise<Workflow> {
  const source = await pushFor(cluster, file, context);
  const { refuseMissing } = await import("../../host-client/deploy/transient.ts");
  refuseMissing(source, "main");
  return { task: `${source.name}@${source.hash}.main`, args: args.map(parseTaskArgument) };
}

/** Nodes fetch it with the first task of it; it leaves the broker when this command ends. */
async function pushFor(cluster: Cluster, file: string, context: Context): Promise<ModuleSource> {
  if (!existsSync(file)) throw unreadable(file);
  const { compileModule } = await import("../../host-client/compiler/index.ts");
  const { pushTransient } = await import("../../host-client/deploy/transient.ts");
  return pushTransient(cluster, await compileModule({ file }, { typecheck: true }), keyOf(context).key);
}

interface RunFlags {
  input?: string;
  with?: string[];
  timeout?: number;
  detach?: boolean;
  keep?: number;
}

/** The cluster has it: from here on this command is not needed. */
async function detach({ output }: Context, result: LineResult<unknown>): Promise<void> {
  const { id } = result;
  await (result as DetachedResult<unknown>).handedOver;
  output.note("the cluster has it; its result, from anywhere:  broccoli result " + id);
  output.result({ id }, () => id);
}

/** What a workflow file makes; nothing where it is a task module. */
async function load(file: string): Promise<{ make: unknown } | { tasks: true }> {
  if (!existsSync(file)) throw unreadable(file);
  const module = await importFile(file).catch((cause: Error) => {
    throw new UsageError(`the file ${file} does not load: ${cause.message}`, {
      code: "E503",
      hint: `Where it stops: npx tsx ${file}`,
      cause,
    });
  });
  if (module.default !== undefined) return { make: module.default };
  if (typeof module.main === "function") return { tasks: true };
  throw new UsageError(`${file} has no default export, and no task main`, {
    hint: "Write: export default (cluster, input) => chain(…)   or a task module with: export function main() { … }",
  });
}

function readInput(file: string): string {
  try {
    return readFileSync(file === "-" ? process.stdin.fd : file, "utf8");
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

const unreadable = (file: string, cause?: unknown) =>
  new UsageError(`the file ${file} cannot be read`, {
    code: "E503",
    hint: `Paths are relative to where the command runs: ${process.cwd()}`,
    cause,
  });

function submit(cluster: Cluster, made: unknown, file: string, how: SubmitOptions): LineResult<unknown> {
  if (isResult(made)) return submitted(made, file, how);
  if (isSignature(made)) return cluster.submit(made.workflow, how);
  if (typeof made === "object" && made !== null && FORMS.some((form) => form in made)) {
    return cluster.submit(made as Workflow, how);
  }
  throw new UsageError(`the default export of ${file} made no workflow, but ${made === null ? "null" : typeof made}`, {
    hint: "Return a signature: chain(…), group(…), chord(…), or task.s(…)",
  });
}

/** The file itself has submitted it. @throws UsageError E501 where it was to be detached */
function submitted(made: LineResult<unknown>, file: string, { detached }: SubmitOptions): LineResult<unknown> {
  if (!detached || "handedOver" in made) return made;
  throw new UsageError(`${file} submits its workflow itself, so that it cannot be detached`, {
    hint: "Return the signature instead of its result: without .delay()",
  });
}

/** Looked at from outside: the file may have loaded a copy of the library of its own. */
function isResult(made: unknown): made is LineResult<unknown> {
  return typeof made === "object" && made !== null && "whenEnded" in made && "get" in made;
}

/** The forms of a workflow as data. */
const FORMS = ["task", "chain", "group", "chord", "map", "starmap", "chunks"];
