/** `broccoli firmware status|update`: which firmware the nodes run, and a newer one over the air. */
import type { NodeKind } from "../../host-client/firmware.ts";
import type { NodeReport } from "../../host-client/deploy/report.ts";
import { parseCount, parseSeconds } from "../arguments.ts";
import { exitOf, keyOf, nodeRows, warnOpen } from "../deploy-view.ts";
import { findNode, nameOf, sortedNodes } from "../node-view.ts";
import { countRunning, kilobytes, stagesText } from "../pushing.ts";
import { table } from "../table.ts";
import type { BuildVerb, Context } from "../verb.ts";

interface UpdateFlags {
  kind: NodeKind;
  to?: string[];
  canary?: number;
  timeout?: number;
  force?: boolean;
}

export const build: BuildVerb = (command, context) => {
  command
    .command("status")
    .description("say which firmware each node runs")
    .action(() => status(context));
  command
    .command("update")
    .description("bring this package's firmware to the nodes; they go back by themselves where it does not come up")
    .option("--kind <kind>", "esp32, linux or simulator", "esp32")
    .option("--to <node...>", "only these nodes, by name or id")
    .option(
      "--canary <n>",
      "so many nodes first; where one does not come up with it, the others are left alone",
      parseCount,
    )
    .option("--timeout <seconds>", "how long to wait for the nodes to come back", parseSeconds)
    .option("--force", "also where the broker holds this very firmware")
    .action((flags: UpdateFlags) => update(context, flags));
};

async function status(context: Context): Promise<void> {
  const cluster = await context.cluster();
  const { takesModules } = await import("../../host-client/deploy/report.ts");
  const nodes = sortedNodes(cluster.nodes.values())
    .filter(takesModules)
    .map((node) => ({ name: nameOf(node), kind: node.kind, firmware: node.fw, state: node.state }));
  context.output.result({ nodes }, () =>
    table(
      nodes.map(({ name, kind = "", firmware = "", state }) => [
        name,
        kind,
        firmware,
        state === "up" ? "" : "off line",
      ]),
    ),
  );
}

async function update(context: Context, flags: UpdateFlags): Promise<void> {
  const cluster = await context.cluster();
  const { updateFirmware } = await import("../../host-client/deploy/firmware.ts");
  const { output } = context;
  const report = await updateFirmware(cluster, flags.kind, {
    ...keyOf(context),
    ...(flags.to && { to: flags.to.map((node) => findNode(cluster.nodes.values(), node).id) }),
    ...(flags.canary && { canary: flags.canary, abortOnFail: true }),
    ...(flags.timeout && { timeoutMs: flags.timeout }),
    ...(flags.force && { force: true }),
    onProgress: (nodes: NodeReport[]) => output.progress(`firmware: ${stagesText(nodes)}`),
  });
  output.endProgress();
  warnOpen(cluster, context);
  context.exit(exitOf(report.nodes));
  output.result(report, ({ hash, published, nodes }) => {
    const head = `firmware ${flags.kind}+${hash}  ${kilobytes(published)} published  ${countRunning(nodes)}/${nodes.length} nodes`;
    return `${head}\n${nodeRows(nodes, output.style)}`;
  });
}
