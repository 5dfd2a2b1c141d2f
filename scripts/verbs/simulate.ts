/** `broccoli simulate --nodes N`: nodes to play with, against a broker that runs. */
import { parseCount } from "../arguments.ts";
import { colouredName, nameOf } from "../node-view.ts";
import { parseRuntime, runtimeOf, RUNTIME_WORDS } from "../runtimes.ts";
import { startOnline, urlWithLogin } from "../starting.ts";
import { untilStopped, type BuildVerb } from "../verb.ts";

const DEFAULT_NODES = 3;

export const build: BuildVerb = (command, context) =>
  command
    .option("--nodes <n>", "how many", parseCount, DEFAULT_NODES)
    .option("--runtime <name>", "what they run on: sim, espruino", parseRuntime, "sim")
    .action(async (options: { nodes: number; runtime: string }) => {
      const runtime = runtimeOf(options.runtime);
      const cluster = await context.cluster();
      const { url, username, password } = await context.broker();
      const broker = urlWithLogin(url, username, password);
      const { output } = context;
      const started = { runtime, count: options.nodes, broker, prefix: cluster.prefix };
      const { infos } = await startOnline(context, cluster, started);
      const outcome = {
        broker: cluster.session.url,
        runtime,
        nodes: infos.map((node) => ({ id: node.id, name: nameOf(node) })),
      };
      output.result(outcome, () => {
        const names = infos.map((node) => `${output.style("green", "●")} ${colouredName(node, output.style)}`);
        return `nodes    ${names.join("  ")}   (${RUNTIME_WORDS[runtime]})`;
      });
      output.next("next     broccoli push examples/tasks/numbers.ts   ·   Ctrl-C stops them");
      await untilStopped(context.signal);
    });
