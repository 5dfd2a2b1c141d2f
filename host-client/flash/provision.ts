/** Changes what a node is told, by its console: reads its configuration, writes the new one, starts the node anew. */
import { CONFIG_FILE, configFile, type NodeConfig } from "./node-config.ts";
import type { EspruinoConsole } from "./console.ts";
import { downloadFile, uploadFiles } from "./upload.ts";

/** The configuration that the node has; undefined where it has none that can be read. */
export async function readNodeConfig(node: EspruinoConsole): Promise<Partial<NodeConfig> | undefined> {
  const bytes = await downloadFile(node, CONFIG_FILE);
  if (!bytes) return undefined;
  try {
    const config = JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown;
    return config && typeof config === "object" ? config : undefined;
  } catch {
    return undefined; // a file that was cut off: it is written anew
  }
}

/**
 * Writes a configuration and starts the node with it.
 *
 * @returns false where the node had it already; it is then left running as it is
 * @throws FlashError E616, E617, E618
 */
export async function writeNodeConfig(node: EspruinoConsole, config: NodeConfig): Promise<boolean> {
  const file = configFile(config);
  const present = await downloadFile(node, CONFIG_FILE);
  if (present && Buffer.from(present).toString("utf8") === file[CONFIG_FILE]) return false;
  await node.stopProgram();
  await uploadFiles(node, file);
  await node.restart();
  return true;
}
