/** `broccoli push FILES...`: compiles task modules and brings them to the running nodes. */
import type { Cluster } from "../../host-client/cluster.ts";
import type { DeployOptions } from "../../host-client/deploy/deploy.ts";
import { isFailed, type NodeReport } from "../../host-client/deploy/report.ts";
import { parseCount, parseSeconds } from "../arguments.ts";
import { EXIT } from "../exit.ts";
import { findNode } from "../node-view.ts";
import type { Output, Styler } from "../output.ts";
import { checkFiles, countRunning, stagesText, kilobytes, pushFile, shortVersion, type Pushed } from "../pushing.ts";
import { keyOf, nodeRows, warnOpen } from "../deploy-view.ts";
import type { BuildVerb } from "../verb.ts";

interface PushFlags {
  to?: string[];
  label?: string[];
  canary?: number;
  abortOnFail?: boolean;
  wait?: boolean;
  timeout?: number;
  force?: boolean;
}

export const build: BuildVerb = (command, context) =>
  command
    .argument("<files...>", "task modules; a module is called as its file")
    .option("--to <node...>", "only these nodes, by name or id; the others keep what they run")
    .option("--label <label...>", "only nodes with one of these labels run it")
    .option("--canary <n>", "so many nodes first, the others once these run it", parseCount)
    .option("--abort-on-fail", "where a canary does not run it, go back and leave the others alone")
    .option("--wait", "wait for nodes that are off line, too: until all run it, for as long as --timeout says")
    .option("--no-wait", "do not wait for the nodes' answers")
    .option("--timeout <seconds>", "how long to wait for the nodes' answers", parseSeconds)
    .option("--force", "also where the broker holds this very version, or another one is pinned")
    .action(async (files: string[], flags: PushFlags) => {
      checkFiles(files);
      const cluster = await context.cluster();
      const options = { ...deployOptions(cluster, flags), ...keyOf(context) };
      const pushed: Pushed[] = [];
      for (const file of files) {
        const onProgress = (nodes: NodeReport[]) => context.output.progress(progressText(file, nodes));
        pushed.push(await pushFile(cluster, file, { ...options, onProgress }));
      }
      context.output.endProgress();
      if (cluster.online.length === 0) context.output.note(NOBODY_YET);
      warnOpen(cluster, context);
      context.exit(exitCode(pushed, flags));
      context.output.result({ modules: pushed.map(describe) }, () => render(pushed, context.output));
      suggest(pushed, context.output);
    });

function deployOptions(cluster: Cluster, flags: PushFlags): DeployOptions {
  const timeoutMs = flags.wait === false ? 0 : (flags.timeout ?? (flags.wait ? LONGEST_MS : undefined));
  return {
    ...(flags.to && { to: flags.to.map((node) => findNode(cluster.nodes.values(), node).id) }),
    ...(flags.label && { labels: flags.label }),
    ...(flags.canary && { canary: flags.canary }),
    ...(flags.abortOnFail && { abortOnFail: true }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(flags.force && { force: true }),
    ...(flags.wait && { offline: true }),
  };
}

/** The longest time that a timer bears: 24 days. */
const LONGEST_MS = 2 ** 31 - 1;

const NOBODY_YET = "nobody is on line: the broker keeps the module, and nodes get it when they come";

const progressText = (file: string, nodes: NodeReport[]) => `${file}: ${stagesText(nodes)}`;

/** A refusal or a silence is a failure; a node that is off line gets the module on its return, unless it was waited for. */
function exitCode(pushed: Pushed[], { wait }: PushFlags): number {
  const isBad = (node: NodeReport) =>
    node.state === "refused" || (isFailed(node) && wait !== false) || (node.state === "offline" && wait === true);
  return pushed.some(({ nodes, aborted }) => aborted || nodes.some(isBad)) ? EXIT.FAILED : EXIT.OK;
}

function describe({
  module,
  hash,
  before,
  bytes,
  revision,
  unchanged,
  aborted,
  published,
  nodes,
  file,
  tasks,
  ms,
}: Pushed) {
  return {
    module,
    hash,
    ...(before && { before }),
    file,
    tasks,
    bytes,
    revision,
    unchanged,
    aborted,
    published,
    ms,
    nodes,
  };
}

function render(pushed: Pushed[], { style }: Output): string {
  return pushed.map((one) => [headline(one, style), nodeRows(one.nodes, style)].filter(Boolean).join("\n")).join("\n");
}

function headline({ module, hash, before, bytes, unchanged, nodes, ms }: Pushed, style: Styler): string {
  const version = style("bold", shortVersion(module, hash));
  const was = before ? style("dim", ` (was ${shortVersion("", before).slice(1)})`) : "";
  const what = (unchanged ? "unchanged" : kilobytes(bytes)) + was;
  return `${version}  ${what}  ${countRunning(nodes)}/${nodes.length} nodes  ${ms} ms`;
}

function suggest(pushed: Pushed[], output: Output): void {
  const [first] = pushed;
  if (first.before) return output.next(`undo     broccoli rollback ${first.module}`);
  if (first.tasks.length)
    output.next(`next     broccoli call ${first.module}.${first.tasks[0]} …   ·   broccoli nodes`);
}
