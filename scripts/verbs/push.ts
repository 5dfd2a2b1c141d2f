/** `broccoli push FILES...`: compiles task modules and brings them to the running nodes. */
import type { NodeReport } from "../../host-client/deploy/report.ts";
import { parseSeconds } from "../arguments.ts";
import { EXIT } from "../exit.ts";
import type { Output, Styler } from "../output.ts";
import { countRunning, kilobytes, pushFile, shortVersion, type Pushed } from "../pushing.ts";
import { table } from "../table.ts";
import type { BuildVerb } from "../verb.ts";

interface PushFlags {
  label?: string[];
  timeout?: number;
}

export const build: BuildVerb = (command, context) =>
  command
    .argument("<files...>", "task modules; a module is called as its file")
    .option("--label <label...>", "only nodes with one of these labels run it")
    .option("--timeout <seconds>", "how long to wait for the nodes' answers", parseSeconds)
    .action(async (files: string[], flags: PushFlags) => {
      const cluster = await context.cluster();
      if (cluster.online.length === 0) context.output.note(NOBODY_YET);
      const pushed: Pushed[] = [];
      for (const file of files) {
        const onProgress = (nodes: NodeReport[]) => context.output.progress(progressText(file, nodes));
        const key = context.env.BROCCOLI_KEY?.toLowerCase();
        const options = { onProgress, ...(flags.label && { labels: flags.label }), ...(key && { key }) };
        const timeout = flags.timeout !== undefined && { timeoutMs: flags.timeout };
        pushed.push(await pushFile(cluster, file, { ...options, ...timeout }));
      }
      context.output.endProgress();
      context.exit(exitCode(pushed));
      context.output.result({ modules: pushed.map(describe) }, () => render(pushed, context.output));
      suggest(pushed, context.output);
    });

const NOBODY_YET = "nobody is on line: the broker keeps the module, and nodes get it when they come";

const progressText = (file: string, nodes: NodeReport[]) => `${file}: ${countRunning(nodes)}/${nodes.length} nodes`;

/** A refusal or a silence is a failure; a node that is off line gets the module on its return. */
function exitCode(pushed: Pushed[]): number {
  const isBad = ({ state }: NodeReport) => state === "refused" || state === "silent";
  return pushed.some(({ nodes }) => nodes.some(isBad)) ? EXIT.FAILED : EXIT.OK;
}

function describe({ module, hash, bytes, revision, unchanged, published, nodes, file, tasks, ms }: Pushed) {
  return { module, hash, file, tasks, bytes, revision, unchanged, published, ms, nodes };
}

function render(pushed: Pushed[], { style }: Output): string {
  return pushed.map((one) => [headline(one, style), nodeRows(one.nodes, style)].filter(Boolean).join("\n")).join("\n");
}

function headline({ module, hash, bytes, unchanged, nodes, ms }: Pushed, style: Styler): string {
  const version = style("bold", shortVersion(module, hash));
  const what = unchanged ? "unchanged" : kilobytes(bytes);
  return `${version}  ${what}  ${countRunning(nodes)}/${nodes.length} nodes  ${ms} ms`;
}

const LOOKS: Record<NodeReport["state"], [colour: "green" | "red" | "yellow" | "gray", dot: string, words: string]> = {
  running: ["green", "●", "running"],
  refused: ["red", "●", "refused"],
  silent: ["yellow", "◐", "no answer in time"],
  offline: ["gray", "○", "off line: will get it when it returns"],
};

function nodeRows(nodes: readonly NodeReport[], style: Styler): string {
  return table(
    nodes.map(({ name, state, code, reason }) => {
      const [colour, dot, words] = LOOKS[state];
      return [`  ${style(colour, dot)}`, name, reason ? `${words}: ${code} ${reason}` : words];
    }),
  );
}

function suggest(pushed: Pushed[], output: Output): void {
  const [first] = pushed;
  if (first.tasks.length)
    output.next(`next     broccoli call ${first.module}.${first.tasks[0]} …   ·   broccoli nodes`);
}
