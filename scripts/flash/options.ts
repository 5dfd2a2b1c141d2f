/** The options that `flash` and `provision` share: what a node is told. */
import { Option, type Command } from "commander";
import { resolve } from "node:path";
import { findKey } from "../../host-client/deploy/keys.ts";
import { UsageError } from "../../host-client/errors.ts";
import type { NodeConfig } from "../../host-client/flash/node-config.ts";
import type { Context } from "../verb.ts";

export interface SettingOptions {
  settings?: string;
  name?: string;
  label?: string[];
  wifiSsid?: string[];
  wifiPasswordStdin?: boolean;
  nodeBroker?: string[];
  yes?: boolean;
}

const collect = (value: string, before: string[] | undefined) => [...(before ?? []), value];

/** Adds the options. Secrets have none: they come by prompt, environment, `.env.local`, file or standard input. */
export function addSettingOptions(command: Command): Command {
  return command
    .option("--settings <file>", "JSON with the node's settings, in the form of broccoli.cfg")
    .option("--name <name>", "the node's name (else two words from its hardware address)")
    .option("--label <label>", "what the node has, for routing; may be repeated", collect)
    .option("--wifi-ssid <name>", "a network; may be repeated (else BROCCOLI_WIFI_SSID)", collect)
    .option("--wifi-password-stdin", "read the networks' passwords from standard input, a line each")
    .addOption(new Option("--wifi-password <text>").hideHelp().argParser(refusePassword))
    .option("--node-broker <url>", "the broker as the node reaches it; may be repeated", collect)
    .option("-y, --yes", "ask nothing");
}

/** Whoever guesses that there is such an option learns why there is none. */
function refusePassword(): never {
  throw new UsageError("a password is not taken as an argument, where every user of this machine could read it", {
    hint: "BROCCOLI_WIFI_PASSWORD=… in .env.local, or  --wifi-password-stdin   The one that you typed is in your shell's history now.",
  });
}

/** The node's configuration from all sources. @throws FlashError E615 */
export async function gatherSettings(
  options: SettingOptions,
  context: Context,
  present?: Partial<NodeConfig>,
): Promise<NodeConfig> {
  const { environmentWithLocalFile, gatherNodeConfig } = await import("../../host-client/flash/node-settings.ts");
  const { readLines, terminalAsk } = await import("./prompt.ts");
  return gatherNodeConfig({
    flags: {
      ...options,
      prefix: await context.prefix(),
      ...(options.settings && { settings: resolve(context.cwd, options.settings) }),
    },
    env: withClusterKey(environmentWithLocalFile(context.cwd, context.env), context.cwd),
    passwords: options.wifiPasswordStdin ? await readLines() : [],
    ask: options.yes || context.output.isJson ? undefined : terminalAsk(context.signal),
    present,
  });
}

/** What is to change on a node whose settings cannot be read. @throws FlashError E615 */
export async function gatherSettingChanges(
  options: SettingOptions,
  { cwd, env }: Context,
): Promise<Partial<NodeConfig>> {
  const { environmentWithLocalFile, gatherChanges } = await import("../../host-client/flash/node-settings.ts");
  const { readLines } = await import("./prompt.ts");
  return gatherChanges({
    flags: { ...options, ...(options.settings && { settings: resolve(cwd, options.settings) }) },
    env: environmentWithLocalFile(cwd, env),
    passwords: options.wifiPasswordStdin ? await readLines() : [],
  });
}

/** The cluster's key is given to each node that is flashed or provisioned: `broccoli keys init` makes it. */
function withClusterKey(env: Context["env"], cwd: string): Context["env"] {
  const key = findKey(cwd, env)?.key;
  return { ...env, ...(key && { BROCCOLI_KEY: key }) };
}

/** Sizes for people: `1.4 MB`, `12 KB`. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KB` : `${bytes} bytes`;
}

const BAR_CELLS = 16;

/** `██████░░  40 %`. */
export function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.round(share * BAR_CELLS);
  return `${"█".repeat(filled)}${"░".repeat(BAR_CELLS - filled)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}
