/** Wrong use of a command as an error of ours: commander knows what is wrong, we say it as everything else is said. */
import { CommanderError, type Command } from "commander";
import type { Host } from "./context.ts";
import { UsageError } from "../host-client/errors.ts";

/** Leaves it to the caller to tell of errors and to end the process. */
export function tellNothing(command: Command, { stdout, stderr }: Pick<Host, "stdout" | "stderr">): Command {
  return command
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => {},
    })
    .exitOverride();
}

/**
 * Puts commander's `error: unknown command 'nods'\n(Did you mean nodes?)` into our form.
 * @param usage the command that prints the help
 * @param asCommand how a verb that was meant is called
 * @returns undefined where nothing is wrong: --help ends by an error, too
 */
export function usageError(
  error: CommanderError,
  usage: string,
  asCommand: (verb: string) => string = (verb) => verb,
): UsageError | undefined {
  if (error.exitCode === 0) return undefined;
  if (error.code === "commander.help") return new UsageError("no verb was given", { hint: `See: ${usage}` });
  const [what, suggestion] = error.message.replace(/^error: /, "").split("\n");
  const meant = /Did you mean (?:one of )?(.*)\?/.exec(suggestion ?? "")?.[1];
  const command = meant?.startsWith("-") ? meant : meant && asCommand(meant);
  const hint = command ? `Did you mean: ${command}   All there is: ${usage}` : `See: ${usage}`;
  return new UsageError(inOurWords(what), { hint });
}

const inOurWords = (what: string) =>
  what.replace(/^command-argument value /, "").replace(/^unknown command/, "unknown verb");
