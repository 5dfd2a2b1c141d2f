/** `broccoli provision`: changes a node's settings, by its console or, signed, over MQTT; what is not named stays as it is. */
import { findKey } from "../../host-client/deploy/keys.ts";
import { UsageError } from "../../host-client/errors.ts";
import { FlashError } from "../../host-client/flash/errors.ts";
import type { NodeConfig } from "../../host-client/flash/node-config.ts";
import { friendlyName } from "../../shared/protocol/names.ts";
import { findConsole, openNode } from "../flash/console.ts";
import { awaitNode, joinTimeoutMs, prepareWatch } from "../flash/join.ts";
import { findNode, nameOf } from "../node-view.ts";
import { addSettingOptions, gatherSettingChanges, gatherSettings, type SettingOptions } from "../flash/options.ts";
import type { BuildVerb, Context } from "../verb.ts";

interface ProvisionFlags extends SettingOptions {
  port?: string;
  node?: string;
  show?: boolean;
  wait: boolean;
}

export const build: BuildVerb = (command, context) => {
  addSettingOptions(command)
    .option("--port <path>", "the node's serial port, or tcp://HOST:PORT (else the one that a board hangs on)")
    .option(
      "--node <name>",
      "a node on line: over MQTT, signed with the cluster's key; it takes back what leads it nowhere",
    )
    .option("--show", "print the node's settings without their secrets, and change nothing")
    .option("--no-wait", "do not wait until the node is seen on the broker")
    .action((flags: ProvisionFlags) => (flags.node ? overMqtt(flags, flags.node, context) : provision(flags, context)));
};

async function overMqtt(flags: ProvisionFlags, wanted: string, context: Context): Promise<void> {
  if (flags.port || flags.show) {
    throw new UsageError(`--node is over the network, ${flags.port ? "--port" : "--show"} over the cable`, {
      hint: "A node tells its settings to nobody on the network. Over the cable:  broccoli provision --show",
    });
  }
  const { provisionOverMqtt } = await import("../../host-client/flash/provision-signed.ts");
  const { redactConfig } = await import("../../host-client/flash/node-config.ts");
  const key = findKey(context.cwd, context.env)?.key;
  if (!key) throw withoutKey(wanted);
  const changes = await gatherSettingChanges(flags, context);
  const cluster = await context.cluster();
  const node = findNode(cluster.nodes.values(), wanted);
  const { id } = node;
  const name = changes.name ?? nameOf(node);
  const { output } = context;
  output.note(`on       ${nameOf(node)} (${id}) over MQTT: ${JSON.stringify(redactConfig(changes))}`);
  const timeoutMs = joinTimeoutMs(context);
  const provision = { id, prefix: cluster.prefix, key, changes, ...(timeoutMs && { timeoutMs }) };
  const { outcome, afterMs } = await provisionOverMqtt(cluster.session, provision);
  output.result({ id, name, changed: true, outcome, afterMs }, () =>
    outcome === "joined"
      ? `boot     ${name} joined after ${(afterMs / 1000).toFixed(1)} s   ✓ listening`
      : `left     ${name} tries the new broker; if it comes to none it is back here after three minutes, with its old settings`,
  );
}

const withoutKey = (node: string) =>
  new FlashError("E622", `settings for ${node} are signed with the cluster's key, and there is none here`, {
    hint: "Bring the cluster's broccoli.key here, or BROCCOLI_KEY=…   Over the cable:  broccoli provision --port /dev/ttyUSB0",
  });

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
