/** A node of a board that has Espruino already: firmware and settings by its console, be it serial or TCP; no boot loader. */
import type { EspruinoConsole } from "../../host-client/flash/console.ts";
import type { NodeConfig } from "../../host-client/flash/node-config.ts";
import { friendlyName } from "../../shared/protocol/names.ts";
import type { Context } from "../verb.ts";
import { findConsole, openNode } from "./console.ts";
import { readFirmware } from "./firmware.ts";
import { awaitNode, prepareWatch } from "./join.ts";
import { bar, formatBytes, gatherSettings, type SettingOptions } from "./options.ts";

export interface ConsoleFlags extends SettingOptions {
  port?: string;
  firmware?: string;
  dryRun?: boolean;
  wait: boolean;
}

/** Whether a console is meant: a port on the network has no boot loader. */
export const isByConsole = ({ console, port }: { console?: boolean; port?: string }) =>
  Boolean(console) || Boolean(port?.startsWith("tcp://"));

/** @throws FlashError E615 settings · E614 no room · E616, E617 console · E618 read back otherwise · E619 to E621 not seen. */
export async function flashByConsole(flags: ConsoleFlags, context: Context): Promise<void> {
  const { output } = context;
  const target = await findConsole(flags.port, "broccoli flash --console");
  const settings = await gatherSettings(flags, context);
  const watch = flags.wait && !flags.dryRun ? await prepareWatch(context) : undefined;
  const node = await openNode(target, context);
  const id = settings.id ?? (await node.evaluate<string>('getSerial().replace("-","")'));
  const config = { ...settings, name: settings.name ?? friendlyName(id) };
  const files = await nodeFiles(config, flags, context);
  output.note(
    `console  ${target}   ${await node.evaluate<string>('process.env.BOARD+" Espruino "+process.env.VERSION')}`,
  );
  output.note(`name     ${config.name}   ${Object.keys(files).length} files into Storage, read back one by one`);
  const outcome = { id, name: config.name, port: target };
  if (flags.dryRun)
    return output.result({ ...outcome, written: [] }, () => `nothing was written to ${config.name} (${id}): --dry-run`);
  await watch?.begin(id);
  const written = await upload(node, files, context);
  if (!watch) return output.result({ ...outcome, written }, () => `flashed  ${config.name} (${id})`);
  const joined = await awaitNode(watch, { id, port: target, link: node.link }, context);
  output.result(
    { ...outcome, written, joinedAfterMs: joined.afterMs },
    () => `boot     ${config.name} joined after ${(joined.afterMs / 1000).toFixed(1)} s   ✓ listening`,
  );
}

async function nodeFiles(config: NodeConfig, { firmware }: ConsoleFlags, { cwd }: Context) {
  const { configFile } = await import("../../host-client/flash/node-config.ts");
  const { resolve } = await import("node:path");
  return { ...(await readFirmware(firmware && resolve(cwd, firmware))), ...configFile(config) };
}

/** Writes what the node has not got yet, and starts it. @returns the names of the files that were written */
async function upload(node: EspruinoConsole, files: Awaited<ReturnType<typeof nodeFiles>>, { output }: Context) {
  const { uploadFiles } = await import("../../host-client/flash/upload.ts");
  const { eraseNetworkSettings } = await import("../../host-client/flash/provision.ts");
  const startMs = Date.now();
  await node.stopProgram();
  const uploaded = await uploadFiles(node, files, (done, total) => {
    const rate = (done * 8) / Math.max(1, Date.now() - startMs);
    output.progress(`write    ${bar(done, total)}  ${Math.round(rate)} kbit/s`);
  });
  output.endProgress();
  await eraseNetworkSettings(node);
  const written = uploaded.filter(({ isWritten }) => isWritten);
  const bytes = written.reduce((sum, file) => sum + file.bytes, 0);
  output.note(
    `write    ${written.length} files, ${formatBytes(bytes)}: verified, ${((Date.now() - startMs) / 1000).toFixed(1)} s`,
  );
  await node.restart();
  return written.map(({ name }) => name);
}
