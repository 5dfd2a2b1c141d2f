/** `broccoli ping [node]`: asks nodes for a sign of life, and says how long it took. */
import type { Cluster, NodeInfo } from "../../host-client/cluster.ts";
import { FROM, PROBE, STATUS, TYPE } from "../../shared/protocol/packets.ts";
import { inboxTopic } from "../../shared/protocol/topics.ts";
import { NoWorkerError } from "../../host-client/errors.ts";
import { EXIT } from "../exit.ts";
import { colouredName, findNode, healthOf, nameOf, sortedNodes } from "../node-view.ts";
import { parseSeconds } from "../arguments.ts";
import type { Output } from "../output.ts";
import { table } from "../table.ts";
import type { BuildVerb } from "../verb.ts";

/** A node answers in some 10 ms; a task that blocks it for two seconds is news, too. */
const DEFAULT_TIMEOUT_MS = 2000;
const MS_COLUMN = 1;

interface Answer {
  node: NodeInfo;
  ms?: number;
}

export const build: BuildVerb = (command, context) =>
  command
    .argument("[node]", "one node, by name or id; all that are on line where absent")
    .option("--timeout <seconds>", "how long to wait for answers", parseSeconds, DEFAULT_TIMEOUT_MS)
    .action(async (wanted: string | undefined, options: { timeout: number }) => {
      const cluster = await context.cluster();
      const nodes = wanted ? [findNode(cluster.nodes.values(), wanted)] : online(cluster);
      if (nodes.length === 0) throw new NoWorkerError("a ping");
      const answers = await pingAll(cluster, nodes, options.timeout);
      context.exit(exitCode(answers));
      context.output.result(describe(answers), () => render(answers, context.output));
    });

const online = (cluster: Cluster) => sortedNodes(cluster.nodes.values()).filter((node) => healthOf(node) !== "offline");

/** Probes that list no leases: the protocol's own question, which every peer answers by a status. */
async function pingAll(cluster: Cluster, nodes: NodeInfo[], timeoutMs: number): Promise<Answer[]> {
  const answers = new Map<string, Answer>(nodes.map((node) => [node.id, { node }]));
  let onAnswer = () => {};
  await cluster.session.subscribe(inboxTopic(cluster.prefix, cluster.id), (_topic, payload) => {
    const answer = answers.get(senderOfStatus(payload));
    if (!answer || answer.ms !== undefined) return;
    answer.ms = performance.now() - startMs;
    onAnswer();
  });
  const startMs = performance.now();
  for (const { id, boot } of nodes) {
    const probe = [PROBE, cluster.id, cluster.peer.boot, boot, 0, 0];
    await cluster.session.publish(inboxTopic(cluster.prefix, id), JSON.stringify(probe));
  }
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, timeoutMs);
    onAnswer = () => {
      if ([...answers.values()].some(({ ms }) => ms === undefined)) return;
      clearTimeout(timer);
      resolve();
    };
    onAnswer();
  });
  return [...answers.values()];
}

function senderOfStatus(payload: Uint8Array): string {
  const firstLine = Buffer.from(payload).toString("latin1").split("\n", 1)[0];
  try {
    const header = JSON.parse(firstLine) as unknown[];
    return header[TYPE] === STATUS ? String(header[FROM]) : "";
  } catch {
    return "";
  }
}

function exitCode(answers: Answer[]): number {
  const answered = answers.filter(({ ms }) => ms !== undefined).length;
  if (answered === 0) return EXIT.NOBODY;
  return answered === answers.length ? EXIT.OK : EXIT.FAILED;
}

function describe(answers: Answer[]) {
  return { nodes: answers.map(({ node, ms = null }) => ({ id: node.id, name: nameOf(node), ms })) };
}

function render(answers: Answer[], { style }: Output): string {
  const rows = answers.map(({ node, ms }) => [
    colouredName(node, style),
    ms === undefined ? style("red", "no answer") : `${ms.toFixed(1)} ms`,
  ]);
  return table(rows, { [MS_COLUMN]: "right" });
}
