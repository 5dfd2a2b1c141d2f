/** `broccoli run FILE`: a workflow file, progress on standard error, the result alone on standard output. */
import { existsSync, readFileSync } from "node:fs";
import type { Cluster } from "../../host-client/cluster.ts";
import type { DetachedResult, SubmitOptions } from "../../host-client/detached/index.ts";
import { UsageError } from "../../host-client/errors.ts";
import { importFile } from "../../host-client/import-file.ts";
import type { LineResult } from "../../host-client/result.ts";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { isSignature } from "../../shared/signature/index.ts";
import { parseSeconds } from "../arguments.ts";
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
      "a TypeScript or JavaScript module whose default export is a workflow, or a function that makes one",
    )
    .option("--input <file>", "text that the function is given; - reads standard input")
    .option("--timeout <seconds>", "how long to wait; for ever where absent", parseSeconds)
    .option("--detach", "hand it to the cluster and print its id, which broccoli result takes")
    .option("--keep <seconds>", "how long a detached result is kept; a day where absent", parseSeconds)
    .action(async (file: string, flags: RunFlags) => {
      const make = await loadWorkflow(file);
      const input = flags.input === undefined ? "" : readInput(flags.input);
      const cluster = await context.cluster();
      const made = await (typeof make === "function" ? (make as WorkflowFile)(cluster, input) : make);
      if (flags.detach) return detach(context, submit(cluster, made, file, { detached: true, keepMs: flags.keep }));
      const result = submit(cluster, made, file, {});
      await report(context, result, { title: file, ...(flags.timeout && { timeoutMs: flags.timeout }) });
    });

interface RunFlags {
  input?: string;
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

async function loadWorkflow(file: string): Promise<unknown> {
  if (!existsSync(file)) throw unreadable(file);
  const module = await importFile(file).catch((cause: Error) => {
    throw new UsageError(`the file ${file} does not load: ${cause.message}`, {
      code: "E503",
      hint: `Where it stops: npx tsx ${file}`,
      cause,
    });
  });
  if (module.default !== undefined) return module.default;
  throw new UsageError(`${file} has no default export`, {
    hint: "Write: export default (cluster, input) => chain(…)",
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
