/** Nodes with a module of tasks, and a client: real interpreters where they are installed, and the simulator. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { startCluster, type RunningCluster } from "../../scripts/support/cluster.ts";
import { findInterpreter, type Runtime } from "../../scripts/support/nodes.ts";

/** What runs the tests of nodes here. */
export function nodeTargets(): Runtime[] {
  const builds = (["espruino-esp32like", "espruino-linux"] as const).filter(findInterpreter);
  if (!builds.length) console.warn("\n### SKIPPED: no Espruino interpreter found (set ESPRUINO_BIN) ###\n");
  return ["simulator", ...builds];
}

export type NodeCluster = RunningCluster<EmbeddedBroker>;

/** @param module the name of a file in test/support/tasks, without its ending */
export async function startNodeCluster(
  runtime: Runtime,
  module: string,
  options: { count?: number; slots?: number; labels?: string[] } = {},
): Promise<NodeCluster> {
  const { count = 2, ...rest } = options;
  const broker = await startBroker();
  const file = fileURLToPath(new URL(`./tasks/${module}.ts`, import.meta.url));
  const { code } = await compileModule({ source: await readFile(file, "utf8"), name: module }, { typecheck: false });
  return startCluster(broker, { runtime, count, modules: { [module]: code }, ...rest });
}
