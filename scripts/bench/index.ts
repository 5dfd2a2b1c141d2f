/**
 * `npm run bench -- messages|size|speed|memory|scale|push|growth [--json] [--on ...]`: what the project measures of itself.
 * Prints for people, with --json one object for machines; logs go to standard error.
 */
import { Argument } from "commander";
import { UsageError } from "../../host-client/errors.ts";
import { isMain, runScript, type ScriptEntry } from "../script.ts";

/** A measurement: gives its figures, tells of its progress. */
export interface Bench {
  /** What `on` may be; absent where there is no choice. */
  targets?: readonly string[];
  /** @param on what the nodes run on, where there is a choice */
  run(tell: (text: string) => void, on?: string): Promise<Record<string, unknown>>;
  /** The figures as a table for people. */
  table(figures: Record<string, any>): string;
}

const BENCHES: Record<string, () => Promise<Bench>> = {
  messages: async () => import("./messages.ts"),
  size: async () => import("./size.ts"),
  speed: async () => import("./speed.ts"),
  memory: async () => import("./memory.ts"),
  scale: async () => import("./scale.ts"),
  push: async () => import("./push.ts"),
  growth: async () => import("./growth.ts"),
  numbers: async () => import("./numbers.ts"),
};

export const script: ScriptEntry = {
  name: "bench",
  summary: "Measures what the project publishes of itself; numbers writes all of it into docs/numbers.md.",
  build: (command, { output }) =>
    command
      .addArgument(new Argument("<what>", "what to measure").choices(Object.keys(BENCHES)))
      .option("--on <target>", "of messages and speed: what nodes run on; of numbers: which parts, comma-separated")
      .action(async (what: string, { on }: { on?: string }) => {
        const bench = await BENCHES[what]();
        if (on !== undefined) refuseStrangers(what, on, bench.targets ?? []);
        output.result(await bench.run(output.note, on), bench.table);
      }),
};

function refuseStrangers(what: string, on: string, targets: readonly string[]): void {
  const unknown = on.split(",").find((name) => !targets.includes(name));
  if (unknown === undefined) return;
  const hint = targets.length ? `There are: ${targets.join(", ")}` : `Without it: npm run bench -- ${what}`;
  throw new UsageError(targets.length ? `--on is '${unknown}'` : `${what} has no choice of --on ${on}`, { hint });
}

if (isMain(import.meta.url)) {
  process.exitCode = await runScript(script);
  // Connections of nodes that were cut may linger; the figures are out.
  process.exit();
}
