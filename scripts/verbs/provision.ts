/** `broccoli provision`: changes a node's settings by its console; what is not named stays as it is. */
import type { NodeConfig } from "../../host-client/flash/node-config.ts";
import { friendlyName } from "../../shared/protocol/names.ts";
import { findConsole, openNode } from "../flash/console.ts";
import { awaitNode, prepareWatch } from "../flash/join.ts";
import { addSettingOptions, gatherSettings, type SettingOptions } from "../flash/options.ts";
import type { BuildVerb, Context } from "../verb.ts";

interface ProvisionFlags extends SettingOptions {
  port?: string;
  show?: boolean;
  wait: boolean;
}

export const build: BuildVerb = (command, context) => {
  addSettingOptions(command)
    .option("--port <path>", "the node's serial port, or tcp://HOST:PORT (else the one that a board hangs on)")
    .option("--show", "print the node's settings without their secrets, and change nothing")
    .option("--no-wait", "do not wait until the node is seen on the broker")
    .action((flags: ProvisionFlags) => provision(flags, context));
};

async function provision(flags: ProvisionFlags, context: Context): Promise<void> {
  const { readNodeConfig, writeNodeConfig } = await import("../../host-client/flash/provision.ts");
  const { redactConfig } = await import("../../host-client/flash/node-config.ts");
  const { output } = context;
  const target = await findConsole(flags.port, "broccoli provision");
  const node = await openNode(target, context);
  const present = await readNodeConfig(node);
  if (flags.show) {
    const shown = redactConfig((present ?? {}) as NodeConfig);
    return output.result(shown, () => JSON.stringify(shown, null, 2));
  }
  const config = await gatherSettings(flags, context, present);
  const id = config.id ?? (await node.evaluate<string>('getSerial().replace("-","")'));
  const name = config.name ?? friendlyName(id);
  const watch = flags.wait ? await prepareWatch(context) : undefined;
  await watch?.begin(id);
  output.note(`on       ${name} (${id}) at ${target}: ${JSON.stringify(redactConfig(config))}`);
  const isChanged = await writeNodeConfig(node, config);
  if (!isChanged)
    return output.result({ id, name, changed: false }, () => `same     ${name} had these settings already`);
  if (!watch)
    return output.result(
      { id, name, changed: true },
      () => `settings written to ${name}, read back and verified; it starts anew`,
    );
  const joined = await awaitNode(watch, { id, port: target, link: node.link }, context);
  output.result(
    { id, name, changed: true, joinedAfterMs: joined.afterMs },
    () => `boot     ${name} joined after ${(joined.afterMs / 1000).toFixed(1)} s   ✓ listening`,
  );
}
