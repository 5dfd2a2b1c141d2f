/** `broccoli call MODULE.TASK [ARGS...]`: one task, its result on standard output. */
import { UsageError } from "../../host-client/errors.ts";
import type { TaskOptions } from "../../shared/protocol/options.ts";
import { parseCount, parseSeconds, parseTaskArgument } from "../arguments.ts";
import { report } from "../submission.ts";
import type { BuildVerb } from "../verb.ts";

interface CallFlags {
  to?: string;
  label?: string;
  retries?: number;
  timeout?: number;
}

export const build: BuildVerb = (command, context) =>
  command
    .argument("<task>", "module.task, or module@hash.task for one version of it")
    .argument("[args...]", "its arguments: JSON, or text as it is")
    .option("--to <node>", "only on this node, by name or id")
    .option("--label <label>", "only on nodes with this label")
    .option("--retries <n>", "run it again after an error, at most so many times", parseCount)
    .option("--timeout <seconds>", "how long to wait; for ever where absent", parseSeconds)
    .addHelpText("after", EXAMPLES)
    .action(async (task: string, args: string[], flags: CallFlags) => {
      checkName(task, args);
      const cluster = await context.cluster();
      const workflow = { task, args: args.map(parseTaskArgument) };
      const result = cluster.submit(workflow, [], taskOptions(flags));
      await report(context, result, { title: task, ...(flags.timeout && { timeoutMs: flags.timeout }) });
    });

const EXAMPLES = `
Examples:
  broccoli call numbers.add 4 4
  broccoli call words.count "the quick brown fox"
  broccoli call numbers.sum '[1, 2, 3]' --to brave-otter
  broccoli call numbers.add -- -1 2`;

function taskOptions({ to, label, retries }: CallFlags): TaskOptions {
  return {
    ...(to !== undefined && { to }),
    ...(label !== undefined && { label }),
    ...(retries !== undefined && { retries }),
  };
}

function checkName(task: string, args: string[]): void {
  if (/^[^.@]+(@[^.]+)?\.[^.]+$/.test(task)) return;
  const example = task && !/[.@]/.test(task) ? `MODULE.${task}` : "numbers.add";
  throw new UsageError(`'${task}' is no task's name`, {
    hint: `Write module and task: broccoli call ${[example, ...args].join(" ")}`,
  });
}
