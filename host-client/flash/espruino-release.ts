/**
 * The Espruino interpreter for a chip: from a release archive, a folder, or Espruino's site with a cache; checked to be
 * for that chip and to have its Storage where this project writes it, before anything is flashed.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { STORAGE_BYTES, STORAGE_OFFSET, type Chip, type ImageSlot } from "./chips.ts";
import { FlashError } from "./errors.ts";
import type { Region } from "./loader-session.ts";
import { readTar } from "./tar.ts";

/** The release that this project's firmware is tested against. */
export const ESPRUINO_VERSION = "2v29";
/** Where releases are kept, as `espruino_2v29_esp32.tgz`. */
export const ESPRUINO_SITE = "https://www.espruino.com/binaries";

export interface ReleaseOptions {
  /** A `.tgz` or a folder with its files; else the release is downloaded, once. */
  path?: string;
  version?: string;
  site?: string;
  cacheFolder?: string;
  /** The SHA-256 that the archive must have, in hex. */
  sha256?: string;
  /** Called before bytes are fetched from the network. */
  onDownload?: (url: string) => void;
}

/** The images of a release, ready to be written. */
export interface EspruinoRelease {
  /** For people: `Espruino 2v29 (cached)`. */
  label: string;
  /** SHA-256 of the archive in hex; of all images after one another, where they came from a folder. */
  sha256: string;
  regions: Region[];
}

/**
 * Finds the release for a chip.
 *
 * @throws FlashError E608 unreadable, incomplete or for another chip · E609 download failed · E610 wrong checksum.
 * @example
 * ```ts
 * const release = await loadRelease(CHIPS.esp32, { path: "espruino_2v29_esp32.tgz" });
 * ```
 */
export async function loadRelease(chip: Chip, options: ReleaseOptions = {}): Promise<EspruinoRelease> {
  const { label, sha256, files, origin } = await readFiles(chip, options);
  const regions = chip.slots.map((slot) => region(slot, files, origin, chip));
  const digest = sha256 ?? digestOf(Buffer.concat(regions.map(({ data }) => data)));
  checkPin(digest, options.sha256, origin);
  return { label, sha256: digest, regions };
}

interface Files {
  label: string;
  origin: string;
  sha256?: string;
  files: Map<string, Uint8Array>;
}

async function readFiles(chip: Chip, options: ReleaseOptions): Promise<Files> {
  const { path, version = ESPRUINO_VERSION } = options;
  if (path === undefined) return fromSite(chip, version, options);
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, "there is no such file or folder", cause);
  });
  if (found.isDirectory()) return { label: `Espruino from ${path}`, origin: path, files: await readFolder(path) };
  return { label: `Espruino from ${basename(path)}`, origin: path, ...unpack(await readFile(path), path) };
}

async function readFolder(path: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const images = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".bin"));
  const read = images.map(async ({ name, parentPath }) => [name, await readFile(join(parentPath, name))] as const);
  return new Map(await Promise.all(read));
}

function unpack(archive: Uint8Array, origin: string): { sha256: string; files: Map<string, Uint8Array> } {
  try {
    const files = [...readTar(gunzipSync(archive))].map(([path, data]) => [basename(path), data] as const);
    return { sha256: digestOf(archive), files: new Map(files) };
  } catch (cause) {
    throw unreadable(origin, (cause as Error).message, cause);
  }
}

async function fromSite(chip: Chip, version: string, options: ReleaseOptions): Promise<Files> {
  const name = `espruino_${version}_${chip.archiveSuffix}.tgz`;
  const cached = join(options.cacheFolder ?? defaultCacheFolder(), name);
  const kept = await readCached(cached);
  const archive = kept ?? (await download(`${options.site ?? ESPRUINO_SITE}/${name}`, cached, options));
  return { label: `Espruino ${version}${kept ? " (cached)" : ""}`, origin: cached, ...unpack(archive, cached) };
}

/** `$XDG_CACHE_HOME/broccoli`, else `~/.cache/broccoli`. */
export function defaultCacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "broccoli");
}

/** A cached archive counts only while it has the checksum that was noted when it was fetched. */
async function readCached(path: string): Promise<Uint8Array | undefined> {
  try {
    const [archive, noted] = await Promise.all([readFile(path), readFile(`${path}.sha256`, "utf8")]);
    return noted.trim() === digestOf(archive) ? archive : undefined;
  } catch {
    return undefined;
  }
}

/** A release has 1.5 MB; the slowest line that one would flash over takes a minute or two. */
const DOWNLOAD_TIMEOUT_MS = 180_000;

async function download(url: string, path: string, options: ReleaseOptions): Promise<Uint8Array> {
  options.onDownload?.(url);
  const archive = await fetchBytes(url);
  const digest = digestOf(archive);
  checkPin(digest, options.sha256, url);
  unpack(archive, url); // a page of an error, say, must not stay in the cache
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(`${path}.part`, archive);
  await rename(`${path}.part`, path);
  await writeFile(`${path}.sha256`, `${digest}\n`);
  return archive;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const failed = (why: string, cause?: unknown) =>
    new FlashError("E609", `${url} could not be downloaded: ${why}`, {
      hint: `Fetch it with a browser, then:  broccoli flash --espruino ${basename(url)}`,
      cause,
    });
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS) });
    if (!response.ok) throw failed(`the server answered ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof FlashError) throw error;
    const { cause, message } = error as Error & { cause?: { code?: string } };
    throw failed(cause?.code ?? message, error);
  }
}

/** Forgets what was downloaded for a chip. */
export async function forgetRelease(chip: Chip, options: ReleaseOptions = {}): Promise<void> {
  const { version = ESPRUINO_VERSION, cacheFolder = defaultCacheFolder() } = options;
  await rm(join(cacheFolder, `espruino_${version}_${chip.archiveSuffix}.tgz`), { force: true });
}

const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

function checkPin(found: string, pinned: string | undefined, origin: string): void {
  if (pinned === undefined || pinned.toLowerCase() === found) return;
  throw new FlashError("E610", `${origin} has the SHA-256 ${found}, pinned is ${pinned.toLowerCase()}`, {
    hint: "If that is the release that you want, pin the first one; if not, do not flash it.",
  });
}

function region(slot: ImageSlot, files: Map<string, Uint8Array>, origin: string, chip: Chip): Region {
  const name = slot.files.find((candidate) => files.has(candidate));
  if (name === undefined) {
    const there = [...files.keys()].filter((file) => file.endsWith(".bin")).join(", ") || "no .bin file at all";
    throw unreadable(origin, `it has no ${slot.files.join(" or ")} (it has ${there})`);
  }
  const data = files.get(name)!;
  if (slot.role === "partitions") checkPartitions(data, `${origin}: ${name}`);
  else checkImage(data, `${origin}: ${name}`, chip);
  return { name: slot.role, offset: slot.offset, data };
}

/** First byte of an image, and where its header names the chip (ESP-IDF, `esp_image_header_t`). */
const IMAGE_MAGIC = 0xe9;
const IMAGE_CHIP_AT = 12;
const IMAGE_CHIPS: Record<number, string> = { 0: "ESP32", 2: "ESP32-S2", 5: "ESP32-C3", 9: "ESP32-S3", 13: "ESP32-C6" };

function checkImage(data: Uint8Array, name: string, chip: Chip): void {
  if (data.length < 24 || data[0] !== IMAGE_MAGIC) throw unreadable(name, "it is no image of a program for an ESP32");
  const id = data[IMAGE_CHIP_AT] + data[IMAGE_CHIP_AT + 1] * 256;
  if (IMAGE_CHIPS[id] === chip.loaderName) return;
  throw unreadable(
    name,
    `it is for the ${IMAGE_CHIPS[id] ?? `chip number ${id}`}, the board has an ${chip.loaderName}`,
  );
}

/** An entry of the partition table: magic, type, subtype, offset, size, label, flags (ESP-IDF, partition tables). */
const PARTITION_BYTES = 32;
const PARTITION_MAGIC = 0x50aa;

function checkPartitions(data: Uint8Array, name: string): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 0; at + PARTITION_BYTES <= data.length; at += PARTITION_BYTES) {
    if (view.getUint16(at, true) !== PARTITION_MAGIC) break;
    if (view.getUint32(at + 4, true) === STORAGE_OFFSET && view.getUint32(at + 8, true) === STORAGE_BYTES) return;
  }
  throw unreadable(
    name,
    `it has no partition of ${STORAGE_BYTES} bytes at 0x${STORAGE_OFFSET.toString(16)} for Storage`,
  );
}

function unreadable(origin: string, why: string, cause?: unknown): FlashError {
  return new FlashError("E608", `the Espruino firmware ${origin} cannot be used: ${why}`, {
    hint: `Take a release for this chip:  broccoli flash --espruino espruino_${ESPRUINO_VERSION}_esp32.tgz   or leave --espruino out to download it.`,
    cause,
  });
}
