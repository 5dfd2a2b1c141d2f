/** `broccoli modules`: which module runs where, in which version. */
import type { ModuleRow } from "../../host-client/deploy/operations.ts";
import { dotOfState, keyOf } from "../deploy-view.ts";
import type { Output } from "../output.ts";
import { kilobytes, shortVersion } from "../pushing.ts";
import { table } from "../table.ts";
import type { BuildVerb } from "../verb.ts";

export const build: BuildVerb = (command, context) =>
  command
    .option("--compact", "let all nodes make room in their flash: each reboots when it is idle")
    .action(async (flags) => {
      const { command: send, listModules } = await import("../../host-client/deploy/operations.ts");
      const cluster = await context.cluster();
      const { output } = context;
      if (flags.compact) {
        await send(cluster, "compact", undefined, keyOf(context));
        output.note("asked: each node compacts its flash when it is idle, and reboots");
      }
      const modules = await listModules(cluster);
      if (!modules.length && !output.isJson) return output.note("no module is out. Push one: broccoli push tasks.ts");
      output.result({ modules }, () => render(modules, output));
      output.next("next     broccoli rollback NAME   ·   broccoli pin NAME   ·   broccoli unload NAME");
    });

/** A row a module, a column a node. */
function render(modules: ModuleRow[], output: Output): string {
  const { style } = output;
  const names = modules[0].nodes.map(({ name }) => name);
  const head = ["module", "size", "", ...names].map((title) => style("dim", title));
  const rows = modules.map((row) => [
    style("bold", shortVersion(row.module, row.hash)),
    kilobytes(row.bytes),
    [row.pinned && "pinned", row.signed ? "" : "unsigned"].filter(Boolean).join(" "),
    ...row.nodes.map((node) => cell(row, node, output)),
  ]);
  return [table([head, ...rows]), ...refusals(modules)].join("\n");
}

/** The dot alone where the node runs what it should, else what it runs. */
function cell({ module, hash }: ModuleRow, { state, runs }: ModuleRow["nodes"][number], { style }: Output): string {
  const version = runs && runs !== hash ? ` ${shortVersion(module, runs).slice(module.length)}` : "";
  return dotOfState(state, style) + version;
}

function refusals(modules: ModuleRow[]): string[] {
  return modules.flatMap(({ module, nodes }) =>
    nodes.flatMap(({ name, code, reason }) => (code ? [`${module} on ${name}: ${code} ${reason}`] : [])),
  );
}
