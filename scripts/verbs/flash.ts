/** `broccoli flash`: a bare board on a USB cable becomes a node of the cluster. */
import type { Command } from "commander";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ChipId } from "../../host-client/flash/chips.ts";
import type { ConsoleLink } from "../../host-client/flash/console-link.ts";
import type { EspruinoRelease } from "../../host-client/flash/espruino-release.ts";
import type { FlashPlan } from "../../host-client/flash/flash-board.ts";
import type { LoaderSession } from "../../host-client/flash/loader-session.ts";
import type { NodeConfig } from "../../host-client/flash/node-config.ts";
import type { BoardPort } from "../../host-client/flash/ports.ts";
import type { StorageFiles } from "../../host-client/flash/storage-image.ts";
import { friendlyName } from "../../shared/protocol/names.ts";
import { parseBaud, parseChip } from "../flash/arguments.ts";
import { flashByConsole, isByConsole } from "../flash/by-console.ts";
import { addSettingOptions, bar, formatBytes, gatherSettings, type SettingOptions } from "../flash/options.ts";
import { readFirmware } from "../flash/firmware.ts";
import { awaitNode, listenTo, prepareWatch } from "../flash/join.ts";
import type { BuildVerb, Context } from "../verb.ts";

interface FlashFlags extends SettingOptions {
  port?: string;
  chip?: ChipId;
  baud?: number;
  espruino?: string;
  espruinoVersion?: string;
  espruinoSha256?: string;
  firmware?: string;
  erase?: boolean;
  dryRun?: boolean;
  image?: string;
  console?: boolean;
  wait: boolean;
}

export const build: BuildVerb = (command, context) => {
  addFlashOptions(addSettingOptions(command));
  command.action(async (flags: FlashFlags) => {
    if (flags.image) return writeImage(flags, flags.image, context);
    if (isByConsole(flags)) return flashByConsole(flags, context);
    await flash(flags, context);
  });
};

function addFlashOptions(command: Command): void {
  command
    .option("--port <path>", "the serial port (else the one that a board hangs on)")
    .option("--chip <chip>", "refuse any other chip: esp32, esp32s3, esp32c3", parseChip)
    .option("--baud <rate>", "rate for writing, in baud", parseBaud)
    .option("--espruino <path>", "Espruino's release: a .tgz or a folder (else it is downloaded, once)")
    .option("--espruino-version <version>", "the release to download")
    .option("--espruino-sha256 <hex>", "the checksum that the release must have")
    .option("--firmware <folder>", "another firmware than this package's: files as they shall stand in Storage")
    .option("--erase", "erase the whole flash first: settings, modules, everything")
    .option("--dry-run", "look at the board and say what would be written; write nothing")
    .option("--image <file>", "write one image of the whole flash to a file instead of to a board")
    .option(
      "--console",
      "the board has Espruino: write firmware and settings by its console (also: --port tcp://HOST:PORT)",
    )
    .option("--no-wait", "do not wait until the node is seen on the broker");
}

/** Where copies of a Storage lie while it is written. */
const backupFolder = ({ cwd }: Context) => join(cwd, ".broccoli", "flash");

async function flash(flags: FlashFlags, context: Context): Promise<void> {
  const { output } = context;
  const port = await findPort(flags);
  const settings = await gatherSettings(flags, context);
  const watch = flags.wait && !flags.dryRun ? await prepareWatch(context) : undefined;
  const session = await openSession(port, flags, context);
  output.note(
    `port     ${port.path}${port.bridge && ` (${port.bridge})`}   chip  ${session.board.description}, ${formatBytes(session.board.flashBytes)}`,
  );
  const { id = session.board.id, name = friendlyName(id) } = settings;
  const config = { ...settings, name };
  const release = await findRelease(session.board.chip.id, flags, context);
  describeSettings(config, release, context);
  const options = {
    release,
    files: await nodeFiles(config, flags, context),
    erase: flags.erase,
    backupFolder: backupFolder(context),
  };
  const { planFlash } = await import("../../host-client/flash/flash-board.ts");
  const plan = await planFlash(session, options);
  describePlan(plan, context);
  const outcome = { id, name, port: port.path, chip: session.board.chip.id, espruinoSha256: release.sha256 };
  if (flags.dryRun) {
    await session.reset();
    return output.result({ ...outcome, written: [] }, () => `nothing was written to ${name} (${id}): --dry-run`);
  }
  await watch?.begin(id);
  const written = await write(session, plan, context);
  const link = await startBoard(session, port.path, context);
  if (!watch) return output.result({ ...outcome, written }, () => `flashed  ${name} (${id})`);
  const joined = await awaitNode(watch, { id, port: port.path, link }, context);
  output.result(
    { ...outcome, written, joinedAfterMs: joined.afterMs },
    () => `boot     ${name} joined after ${(joined.afterMs / 1000).toFixed(1)} s   ✓ listening`,
  );
  output.next(`next     broccoli nodes   ·   broccoli push tasks/hello.ts --to ${name}`);
}

async function findPort({ port: wanted }: FlashFlags): Promise<BoardPort> {
  const { choosePort, listBoardPorts } = await import("../../host-client/flash/ports.ts");
  const { checkAccess } = await import("../../host-client/flash/serial-line.ts");
  const port = choosePort(await listBoardPorts(), wanted, "broccoli flash");
  checkAccess(port.path);
  return port;
}

async function openSession(port: BoardPort, flags: FlashFlags, context: Context): Promise<LoaderSession> {
  const { LoaderSession } = await import("../../host-client/flash/loader-session.ts");
  const { path, ids } = port;
  const session = await LoaderSession.open({
    path,
    ids,
    chip: flags.chip,
    ...(flags.baud && { baud: flags.baud }),
    onDebug: (line) => context.output.debug(line),
  });
  context.defer(() => session.close());
  return session;
}

async function findRelease(chip: ChipId, flags: FlashFlags, context: Context): Promise<EspruinoRelease> {
  const { loadRelease } = await import("../../host-client/flash/espruino-release.ts");
  const { CHIPS } = await import("../../host-client/flash/chips.ts");
  return loadRelease(CHIPS[chip], {
    ...(flags.espruino && { path: resolve(context.cwd, flags.espruino) }),
    ...(context.env.XDG_CACHE_HOME && { cacheFolder: join(context.env.XDG_CACHE_HOME, "broccoli") }),
    version: flags.espruinoVersion,
    sha256: flags.espruinoSha256,
    site: context.env.BROCCOLI_ESPRUINO_SITE,
    onDownload: (url) => context.output.note(`fetch    ${url}`),
  });
}

/** Firmware and configuration, as they shall stand in Storage. */
async function nodeFiles(config: NodeConfig, { firmware }: FlashFlags, { cwd }: Context): Promise<StorageFiles> {
  const { configFile } = await import("../../host-client/flash/node-config.ts");
  return { ...(await readFirmware(firmware && resolve(cwd, firmware))), ...configFile(config) };
}

function describeSettings(config: NodeConfig, release: EspruinoRelease, { output }: Context): void {
  const brokers = config.brokers.map(({ host, port, user }) => `mqtt://${user ? `${user}@` : ""}${host}:${port}`);
  output.note(`firmware ${release.label}   sha256 ${release.sha256}`);
  output.note(`WiFi     ${config.wifi.map(({ ssid }) => `"${ssid}"`).join(", ")}   broker ${brokers.join(", ")}`);
  output.note(
    `name     ${config.name ?? "from each board's address"}${config.labels?.length ? `   labels ${config.labels.join(", ")}` : ""}   key ${config.key ? "yes" : "none: the node takes unsigned code"}`,
  );
}

function describePlan({ regions, kept, erase, isStorageBroken }: FlashPlan, { output }: Context): void {
  if (erase) output.note("erase    the whole flash");
  if (isStorageBroken) output.note("storage  what the board has there is no Storage of Espruino's; it is overwritten");
  for (const { name, offset, data } of regions) {
    output.note(`image    ${name.padEnd(11)} 0x${offset.toString(16).padStart(6, "0")}  ${formatBytes(data.length)}`);
  }
  if (kept.length > 0) output.note(`kept     ${kept.length} files in Storage: ${kept.join(", ")}`);
}

async function write(session: LoaderSession, plan: FlashPlan, context: Context): Promise<string[]> {
  const { runPlan } = await import("../../host-client/flash/flash-board.ts");
  const { output } = context;
  const startMs = Date.now();
  const written = await runPlan(session, plan, { backupFolder: backupFolder(context) }, ({ region, done, total }) => {
    const kbits = (done * 8) / Math.max(1, Date.now() - startMs);
    output.progress(`write    ${bar(done, total)}  ${Math.round(kbits)} kbit/s  ${region}`);
  });
  output.endProgress();
  const seconds = ((Date.now() - startMs) / 1000).toFixed(1);
  output.note(
    `write    ${written.length ? `${written.join(", ")}: verified by MD5` : "everything was there already"}, ${seconds} s`,
  );
  return written;
}

/** Starts what was written. @returns its console, open before its first word where the board is started by hand */
async function startBoard(session: LoaderSession, path: string, context: Context): Promise<ConsoleLink | undefined> {
  await session.reset();
  await session.close();
  const link = await listenTo(path, context);
  if (!session.canReset)
    context.output.note("start    this port cannot reset the board: press its button EN (or RESET) now");
  return link;
}

async function writeImage(flags: FlashFlags, file: string, context: Context): Promise<void> {
  const { flashImage } = await import("../../host-client/flash/flash-board.ts");
  const chip = flags.chip ?? "esp32";
  const config = await gatherSettings(flags, context);
  const release = await findRelease(chip, flags, context);
  describeSettings(config, release, context);
  const image = flashImage(release, await nodeFiles(config, flags, context));
  await writeFile(resolve(context.cwd, file), image, { mode: 0o600 }); // it has the passwords in it
  context.output.result(
    { file, chip, bytes: image.length, espruinoSha256: release.sha256 },
    () => `image    ${file}: ${formatBytes(image.length)} for ${chip}, written from 0x0; it holds the WiFi's password`,
  );
}
