/** `broccoli nodes`: who is in the cluster, and how they are. */
import type { NodeInfo } from "../../host-client/cluster.ts";
import { EXIT } from "../exit.ts";
import { colouredName, dotOf, dropsOf, healthOf, nameOf, sortedNodes } from "../node-view.ts";
import type { Styler } from "../output.ts";
import { table } from "../table.ts";
import type { BuildVerb } from "../verb.ts";

export const build: BuildVerb = (command, context) =>
  command.option("--online", "leave out those that are gone").action(async (options: { online?: boolean }) => {
    const cluster = await context.cluster();
    const all = sortedNodes(cluster.nodes.values());
    const online = all.filter((node) => healthOf(node) !== "offline");
    const shown = options.online ? online : all;
    const { output } = context;
    const outcome = { broker: cluster.session.url, prefix: cluster.prefix, nodes: shown.map(describe) };
    if (online.length === 0) context.exit(EXIT.NOBODY);
    if (shown.length === 0 && !output.isJson) return output.note(nobody(cluster.session.url, cluster.prefix));
    output.result(outcome, () =>
      [render(shown, output.style), "", summary(shown, online), ...online.flatMap(dropLine)].join("\n"),
    );
    output.next(
      online.length ? "next     broccoli ping   ·   broccoli logs -f" : "next     broccoli simulate --nodes 3",
    );
  });

const nobody = (url: string, prefix: string) =>
  `nobody is there: no node has said a word on ${url} below ${prefix}/\n     To play without hardware: broccoli simulate --nodes 3   To flash one: broccoli flash`;

/** What `--json` tells of a node. */
function describe(node: NodeInfo) {
  const { id, boot, conn, window, labels = [], modules = {}, mem, kind, fw, why } = node;
  const memory = mem && { freeVariables: mem[0], totalVariables: mem[1] };
  return {
    id,
    name: nameOf(node),
    health: healthOf(node),
    kind,
    boot,
    connections: conn,
    window,
    labels,
    modules,
    memory,
    dropped: dropsOf(node),
    firmware: fw,
    why,
  };
}

const HEAD = ["", "node", "id", "kind", "free", "modules", "labels"];
const FREE_COLUMN = 4;

function render(nodes: NodeInfo[], style: Styler): string {
  const head = HEAD.map((title) => style("dim", title));
  return table([head, ...nodes.map((node) => row(node, style))], { [FREE_COLUMN]: "right" });
}

function row(node: NodeInfo, style: Styler): string[] {
  const modules = Object.entries(node.modules ?? {}).map(([name, hash]) => `${name}@${hash.slice(0, HASH_SHOWN)}`);
  return [
    dotOf(node, style),
    colouredName(node, style),
    node.id,
    node.kind ?? "",
    node.mem ? `${node.mem[0]} of ${node.mem[1]}` : "",
    modules.join(" "),
    (node.labels ?? []).join(" "),
  ];
}

/** Enough to tell versions of a module apart by eye. */
const HASH_SHOWN = 6;

function summary(shown: NodeInfo[], online: NodeInfo[]): string {
  const strangers = online.filter((node) => healthOf(node) === "incompatible");
  const text = `${online.length} of ${shown.length} on line`;
  return strangers.length ? `${text}, ${strangers.length} of another protocol version (${versions(strangers)})` : text;
}

/** A line for a node that has dropped something. */
function dropLine(node: NodeInfo): string[] {
  const drops = Object.entries(dropsOf(node)).map(([reason, count]) => `${count} ${reason}`);
  return drops.length ? [`${nameOf(node)} dropped since its boot: ${drops.join(", ")}`] : [];
}

const versions = (nodes: NodeInfo[]) => [...new Set(nodes.map(({ v }) => v))].join(", ");
