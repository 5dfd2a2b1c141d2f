/** `broccoli demo`: a whole cluster in one command. What it shows stands in `scripts/demo/`. */
import { fileURLToPath } from "node:url";
import type * as numbers from "../../examples/tasks/numbers.ts";
import type * as words from "../../examples/tasks/words.ts";
import type { Cluster } from "../../host-client/cluster.ts";
import { BroccoliError } from "../../host-client/errors.ts";
import { parseCount } from "../arguments.ts";
import { EXAMPLES } from "../demo/examples.ts";
import { duration, row } from "../demo/view.ts";
import { countTale, countTaleWhileKilling, type KilledCount, type WordCount } from "../demo/wordcount.ts";
import { EXIT } from "../exit.ts";
import { colouredName, nameOf } from "../node-view.ts";
import { countRunning, kilobytes, pushFile, shortVersion, type Pushed } from "../pushing.ts";
import { parseRuntime, runtimeOf, RUNTIME_WORDS } from "../runtimes.ts";
import { startOnline, urlWithLogin, type StartedNodes } from "../starting.ts";
import type { Runtime } from "../support/nodes.ts";
import type { BuildVerb, Context } from "../verb.ts";

interface DemoFlags {
  nodes: number;
  runtime: string;
  kill?: boolean;
}

const DEFAULT_NODES = 3;
const MODULES = ["numbers", "words"] as const;

export const build: BuildVerb = (command, context) =>
  command
    .option("--nodes <n>", "how many nodes", parseCount, DEFAULT_NODES)
    .option("--runtime <name>", "what they run on: sim, espruino", parseRuntime, "sim")
    .option("--kill", "cut the power of a node in the middle of the work")
    .addHelpText("after", "\nWithout --broker it starts a broker of its own, which only this machine reaches.")
    .action(async (flags: DemoFlags) => {
      if (flags.kill && flags.nodes < 2) throw nobodyLeft();
      const startMs = performance.now();
      const runtime = runtimeOf(flags.runtime);
      const { cluster, url } = await connectDemo(context);
      const nodes = await showNodes(context, cluster, { runtime, count: flags.nodes, broker: url });
      const pushed = await showPush(context, cluster);
      const examples = await showExamples(context, cluster, pushed);
      const wordcount = await showWordCount(context, cluster, pushed);
      const kill = flags.kill ? await showKill(context, cluster, { nodes, pushed, wordcount }) : undefined;
      if (kill && !kill.identical) context.exit(EXIT.FAILED);
      const ms = Math.round(performance.now() - startMs);
      if (context.output.isJson) {
        const names = nodes.infos.map((node) => ({ id: node.id, name: nameOf(node) }));
        context.output.result(
          { runtime, nodes: names, pushed: pushed.map(brief), examples, wordcount, kill, ms },
          String,
        );
      }
      context.output.next(flags.kill ? NEXT_AFTER_KILL : NEXT);
    });

const NEXT = "next     broccoli demo --kill   ·   broccoli demo --runtime espruino   ·   README.md";
const NEXT_AFTER_KILL = "next     broccoli broker   ·   broccoli simulate --nodes 3   ·   README.md";

const nobodyLeft = () =>
  new BroccoliError("E501", "with one node, --kill leaves nobody to go on", { hint: "broccoli demo --kill --nodes 3" });

/** A broker that was named, in a cluster of the demo's own; else an embedded one. */
async function connectDemo(context: Context): Promise<{ cluster: Cluster; url: string }> {
  const { url, origin, username, password } = await context.broker();
  if (origin === "--broker") {
    row(context.output, "broker", url);
    return { cluster: await context.connect({}), url: urlWithLogin(url, username, password) };
  }
  const { startBroker } = await import("../../host-client/broker.ts");
  const broker = await startBroker();
  context.defer(() => broker.close());
  row(context.output, "broker", `${broker.url} (embedded, only this machine)`);
  return { cluster: await context.connect({ url: broker.url }), url: broker.url };
}

async function showNodes(
  context: Context,
  cluster: Cluster,
  options: { runtime: Runtime; count: number; broker: string },
): Promise<StartedNodes> {
  const { output } = context;
  output.progress(`starting ${options.count} nodes`);
  const nodes = await startOnline(context, cluster, { ...options, prefix: cluster.prefix });
  const names = nodes.infos.map((node) => `${output.style("green", "●")} ${colouredName(node, output.style)}`);
  row(output, "nodes", `${names.join("  ")}   ${RUNTIME_WORDS[options.runtime]}`);
  return nodes;
}

async function showPush(context: Context, cluster: Cluster): Promise<Pushed[]> {
  const pushed: Pushed[] = [];
  for (const module of MODULES) {
    const file = fileURLToPath(new URL(`../../examples/tasks/${module}.ts`, import.meta.url));
    const one = await pushFile(cluster, file, { typecheck: false });
    const { hash, bytes, nodes, ms } = one;
    const where = `${countRunning(nodes)}/${nodes.length} nodes`;
    row(context.output, "push", `${shortVersion(module, hash)} → ${where}  ${kilobytes(bytes)}  ${ms} ms`);
    pushed.push(one);
  }
  return pushed;
}

/** Tasks of the very version that was pushed. */
function tasksOf<Module>(cluster: Cluster, pushed: Pushed[], name: (typeof MODULES)[number]) {
  const { hash, tasks } = pushed.find(({ module }) => module === name)!;
  return cluster.tasks<Module>({ name, hash, tasks });
}

/** Where a result is too long to stand beside its workflow. */
const SHORT_RESULT = 40;
const TIMEOUT_MS = 30_000;

async function showExamples(context: Context, cluster: Cluster, pushed: Pushed[]) {
  const tasks = tasksOf<typeof numbers>(cluster, pushed, "numbers");
  const shown: { name: string; code: string; result: unknown; ms: number }[] = [];
  for (const { name, code, make } of EXAMPLES) {
    const startMs = performance.now();
    const result = await cluster.submit(make(tasks).workflow).get({ timeoutMs: TIMEOUT_MS });
    const ms = performance.now() - startMs;
    const text = JSON.stringify(result);
    row(context.output, name, `${code}   ${context.output.style("dim", duration(ms))}`);
    if (text.length <= SHORT_RESULT || !Array.isArray(result)) row(context.output, "", `→ ${text}`);
    else for (const line of linesOf(result)) row(context.output, "", line);
    shown.push({ name, code, result, ms: Math.round(ms) });
  }
  return shown;
}

/** A list of lists has a line each. */
function linesOf(result: unknown[]): string[] {
  if (!result.every(Array.isArray)) return [`→ ${JSON.stringify(result)}`];
  return result.map((list, i) => `${i === 0 ? "→" : " "} ${JSON.stringify(list)}`);
}

async function showWordCount(context: Context, cluster: Cluster, pushed: Pushed[]): Promise<WordCount> {
  const count = await countTale(tasksOf<typeof words>(cluster, pushed, "words"), cluster);
  const what = `${count.words.toLocaleString("en")} words in ${count.pieces} pieces: count → merge → top 10`;
  row(context.output, "words", `${what}   ${context.output.style("dim", duration(count.ms))}`);
  row(context.output, "", `→ ${topText(count.top)}`);
  return count;
}

const topText = (top: WordCount["top"]) => top.map(([word, times]) => `${word} ${times}`).join("  ");

async function showKill(
  context: Context,
  cluster: Cluster,
  { nodes, pushed, wordcount }: { nodes: StartedNodes; pushed: Pushed[]; wordcount: WordCount },
): Promise<KilledCount> {
  const { output } = context;
  const tasks = tasksOf<typeof words>(cluster, pushed, "words");
  const kill = await countTaleWhileKilling(tasks, cluster, nodes, wordcount.top);
  const again = `${kill.lent} task${kill.lent === 1 ? "" : "s"} that it held`;
  row(output, "kill", `${kill.node} lost its power in the middle of the same count`);
  row(
    output,
    "recover",
    `${again} went to the others   ${output.style("dim", `${duration(kill.recoveryMs)} to the result`)}`,
  );
  row(output, "", `→ ${topText(kill.top)}`);
  row(output, "result", kill.identical ? output.style("green", "identical ✓") : output.style("red", "DIFFERENT ✗"));
  return kill;
}

const brief = ({ module, hash, bytes, ms, nodes }: Pushed) => ({ module, hash, bytes, ms, nodes: countRunning(nodes) });
