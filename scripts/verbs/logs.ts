/** `broccoli logs -f [node]`: what tasks and nodes say, as they say it. Nothing is kept: there is no history to show. */
import { setTimeout as wait } from "node:timers/promises";
import { parseSeconds } from "../arguments.ts";
import { colouredName, findNode } from "../node-view.ts";
import { untilStopped, type BuildVerb, type Context } from "../verb.ts";
import type { Cluster, NodeInfo } from "../../host-client/cluster.ts";

const DEFAULT_LISTEN_MS = 5000;

interface LogFlags {
  follow?: boolean;
  for: number;
}

export const build: BuildVerb = (command, context) =>
  command
    .argument("[node]", "one node, by name or id; all where absent")
    .option("-f, --follow", "go on until Ctrl-C")
    .option("--for <seconds>", "without -f: how long to listen", parseSeconds, DEFAULT_LISTEN_MS)
    .action(async (wanted: string | undefined, flags: LogFlags) => {
      const cluster = await context.cluster();
      const only = wanted === undefined ? undefined : findNode(cluster.nodes.values(), wanted).id;
      const heard = await listen(context, cluster, only);
      if (cluster.online.length === 0) context.output.note("nobody is on line yet");
      if (flags.follow) await untilStopped(context.signal);
      else await wait(flags.for, undefined, { signal: context.signal }).catch(() => {});
      if (context.output.isJson) context.output.result({ logs: heard }, String);
    });

interface LogLine {
  time: string;
  node: string;
  words: unknown[];
}

/** With --json the lines are gathered: it promises one object. */
async function listen({ output, defer }: Context, cluster: Cluster, only?: string): Promise<LogLine[]> {
  const heard: LogLine[] = [];
  const stop = await cluster.watchLogs((id, words) => {
    if (only !== undefined && id !== only) return;
    const node = cluster.nodes.get(id) ?? ({ id } as NodeInfo);
    const time = new Date().toISOString();
    if (output.isJson) heard.push({ time, node: id, words });
    output.line(`${output.style("dim", timeOfDay(time))}  ${colouredName(node, output.style)}  ${text(words)}`);
  });
  defer(stop);
  return heard;
}

/** `12:03:11.042` of an ISO time. */
const timeOfDay = (iso: string) => iso.slice("YYYY-MM-DDT".length, -1);

/** Text as it is, all else as JSON, as `console.log` would. */
function text(words: unknown): string {
  const list = Array.isArray(words) ? words : [words];
  return list.map((word) => (typeof word === "string" ? word : JSON.stringify(word))).join(" ");
}
