/** Changes what a node is told, by its console: reads its configuration, writes the new one, starts the node anew. */
import { CONFIG_FILE, configFile, NETWORK_SETTINGS, type NodeConfig } from "./node-config.ts";
import type { EspruinoConsole } from "./console.ts";
import { downloadFile, uploadFiles } from "./upload.ts";

/** The configuration that the node has; undefined where it has none that can be read. */
export async function readNodeConfig(node: EspruinoConsole): Promise<Partial<NodeConfig> | undefined> {
  const [overruling] = await networkSettings(node);
  const cable = await downloadFile(node, CONFIG_FILE);
  const network = overruling === undefined ? undefined : await downloadFile(node, overruling);
  if (!cable && !network) return undefined;
  const lines = Buffer.from(beforeBlank(network ?? new Uint8Array()))
    .toString("utf8")
    .split("\n");
  const { rev: _, ...config } = Object.assign({}, ...[textOf(cable), ...lines].map(parse)) as { rev?: number };
  return config;
}

const textOf = (bytes: Uint8Array | undefined) => (bytes ? Buffer.from(bytes).toString("utf8") : "");

/** What a text says; a file that was cut off says nothing, and is written anew. */
function parse(text: string): Partial<NodeConfig> {
  try {
    const config = JSON.parse(text) as unknown;
    return config && typeof config === "object" ? config : {};
  } catch {
    return {};
  }
}

/** Files that came over the network, the one that holds first. */
async function networkSettings(node: EspruinoConsole): Promise<string[]> {
  const names = await node.evaluate<string[]>(`require("Storage").list(/^b[st][0-9]/)`);
  const order = (name: string) => Number(name.slice(2)) * 2 + Number(name[1] === "t");
  return names.filter((name) => NETWORK_SETTINGS.test(name)).sort((a, b) => order(b) - order(a));
}

/** Takes away what came over the network: what comes over the cable holds again. */
export async function eraseNetworkSettings(node: EspruinoConsole): Promise<void> {
  for (const name of await networkSettings(node)) await node.evaluate(`require("Storage").erase("${name}")`);
}

/** Files that a node makes itself end in erased flash. */
function beforeBlank(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0xff);
  return end < 0 ? bytes : bytes.subarray(0, end);
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
  const overruling = await networkSettings(node);
  if (overruling.length === 0 && present && Buffer.from(present).toString("utf8") === file[CONFIG_FILE]) return false;
  await node.stopProgram();
  await uploadFiles(node, file);
  await eraseNetworkSettings(node);
  await node.restart();
  return true;
}
