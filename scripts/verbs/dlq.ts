/** `broccoli dlq list|show|retry|drop`: workflows that failed for good and are kept at the broker. */
import type { DeadLetter, DeadLetterDetail } from "../../host-client/detached/index.ts";
import { UsageError } from "../../host-client/errors.ts";
import { renderError, type Output, type Styler } from "../output.ts";
import { table } from "../table.ts";
import type { BuildVerb, Context } from "../verb.ts";

interface Flags {
  all?: boolean;
}

export const build: BuildVerb = (command, context) => {
  command.addHelpText("after", NOTE);
  command
    .command("list", { isDefault: true })
    .alias("ls")
    .description("what failed, the latest first")
    .action(() => list(context));
  command
    .command("show")
    .description("one of them in full: its error, its steps, their arguments")
    .argument("<id>", "as broccoli dlq list prints it")
    .action((id: string) => show(context, id));
  command
    .command("retry")
    .alias("redrive")
    .description("send them again, as detached workflows under new ids")
    .argument("[ids...]")
    .option("--all", "all that there are")
    .action((ids: string[], flags: Flags) => retry(context, ids, flags));
  command
    .command("drop")
    .description("remove them")
    .argument("[ids...]")
    .option("--all", "all that there are")
    .action((ids: string[], flags: Flags) => drop(context, ids, flags));
};

const NOTE = `
What is kept: detached workflows that failed (broccoli run --detach), others where their submission said deadLetter.
They go when their time is over: a day, or what --keep or keepMs said.`;

async function list(context: Context): Promise<void> {
  const letters = await (await context.cluster()).deadLetters.list();
  const { output } = context;
  if (!letters.length && !output.isJson) return output.note("nothing failed that is kept");
  output.result({ letters }, () => table(letters.map((letter) => row(letter, output.style))));
  output.next("next     broccoli dlq show ID   ·   broccoli dlq retry ID   ·   broccoli dlq drop ID");
}

/** Characters of a message in a list. */
const MESSAGE_LENGTH = 60;

function row({ id, at, type, message, task, node }: DeadLetter, style: Styler): string[] {
  const short = message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH)}…` : message;
  return [style("bold", id), ago(Date.now() - at), task || "-", node || "-", `${style("red", type)}: ${short}`];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** `4 min ago`. */
export function ago(ms: number): string {
  if (ms < MINUTE_MS) return `${Math.max(0, Math.round(ms / 1000))} s ago`;
  return ms < HOUR_MS ? `${Math.round(ms / MINUTE_MS)} min ago` : `${Math.round(ms / HOUR_MS)} h ago`;
}

async function show(context: Context, id: string): Promise<void> {
  const letter = await (await context.cluster()).deadLetters.show(id);
  const { error: _, ...plain } = letter;
  context.output.result(plain, () => render(letter, context.output));
}

function render(letter: DeadLetterDetail, { style, isVerbose }: Output): string {
  const { id, workflow, at, until, steps, args } = letter;
  return [
    `${style("bold", id)}  ${workflow}`,
    `failed ${ago(Date.now() - at)}, kept until ${new Date(until).toISOString()}`,
    renderError(letter.error, { style, verbose: isVerbose }),
    `steps  ${JSON.stringify(steps)}`,
    `args   [${args}]`,
  ].join("\n");
}

async function retry(context: Context, ids: string[], flags: Flags): Promise<void> {
  const { deadLetters } = await context.cluster();
  const retried: { id: string; as: string }[] = [];
  for (const id of await chosen(context, ids, flags)) retried.push({ id, as: (await deadLetters.retry(id)).id });
  context.output.result({ retried }, () => retried.map(({ id, as }) => `${id} runs again as ${as}`).join("\n"));
  if (retried.length) context.output.next(`next     broccoli result ${retried[0].as}`);
}

async function drop(context: Context, ids: string[], flags: Flags): Promise<void> {
  const { deadLetters } = await context.cluster();
  const dropped = await chosen(context, ids, flags);
  for (const id of dropped) await deadLetters.drop(id);
  context.output.result({ dropped }, () => dropped.map((id) => `${id} is gone`).join("\n"));
}

/** @throws UsageError E501 where nothing is named, or ids beside --all */
async function chosen(context: Context, ids: string[], { all }: Flags): Promise<string[]> {
  if (all ? ids.length : !ids.length)
    throw new UsageError(all ? "ids and --all are both given" : "no id was given", {
      hint: "Which there are: broccoli dlq list   Or all of them: --all",
    });
  if (!all) return ids;
  return (await (await context.cluster()).deadLetters.list()).map(({ id }) => id);
}
