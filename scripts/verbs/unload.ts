/** `broccoli unload MODULE`: takes a module off all nodes. */
import { exitOf, keyOf, nodeRows } from "../deploy-view.ts";
import { parseSeconds } from "../arguments.ts";
import type { BuildVerb } from "../verb.ts";

export const build: BuildVerb = (command, context) =>
  command
    .argument("<module>", "its name")
    .option("--timeout <seconds>", "how long to wait for the nodes' answers", parseSeconds)
    .action(async (module: string, { timeout }: { timeout?: number }) => {
      const { unload } = await import("../../host-client/deploy/operations.ts");
      const options = { ...keyOf(context), ...(timeout && { timeoutMs: timeout }) };
      const report = await unload(await context.cluster(), module, options);
      context.exit(exitOf(report.nodes));
      const { output } = context;
      output.result(report, () => `${module} is removed\n${nodeRows(report.nodes, output.style, "gone")}`);
    });
