/**
 * Makes a node of a board by its boot loader: Espruino's images and a Storage that holds the firmware and the node's
 * configuration, in one go. What else was in Storage is kept, unless asked otherwise; until the new Storage is verified, a
 * copy of the old one lies on disk, so that a cable pulled in between loses nothing.
 */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NEEDED_FLASH_BYTES, SECTOR_BYTES, STORAGE_BYTES, STORAGE_OFFSET } from "./chips.ts";
import type { EspruinoRelease } from "./espruino-release.ts";
import type { LoaderSession, Region } from "./loader-session.ts";
import { NETWORK_SETTINGS } from "./node-config.ts";
import {
  buildStorageImage,
  mergeFiles,
  readStorageImage,
  type StorageFiles,
  type StoredFile,
} from "./storage-image.ts";

/** What is to be on the board. */
export interface FlashOptions {
  release: EspruinoRelease;
  /** Firmware and configuration, by name. */
  files: StorageFiles;
  /** Erase the whole flash first: nothing is kept, not even what Espruino's radio noted. */
  erase?: boolean;
  /** Where the copy of the old Storage lies meanwhile. */
  backupFolder: string;
}

/** What will be done, worked out without writing anything. */
export interface FlashPlan {
  erase: boolean;
  regions: Region[];
  /** What lies behind the last file of the new Storage, and has to be erased flash. */
  blank: Region;
  /** Names of the files that stay in Storage as they are. */
  kept: string[];
  /** The old Storage holds something that is none; it will be overwritten. */
  isStorageBroken: boolean;
}

/** Parts of the firmware that only one build knows by name; those of the last build are of no use to the next. */
const FIRMWARE_PART = /^\$\w+$/;
/** Storage is read in pieces until its last file is seen: seldom more than the first. */
const READ_STEP_BYTES = 64 * 1024;

/**
 * Looks at the board and works out what to write.
 * @throws FlashError E611 the board went away · E614 the files do not fit.
 */
export async function planFlash(session: LoaderSession, options: FlashOptions): Promise<FlashPlan> {
  const old = options.erase ? { files: [], isBroken: false } : await readOldStorage(session, options.backupFolder);
  const isReplaced = (name: string) => FIRMWARE_PART.test(name) || NETWORK_SETTINGS.test(name);
  const kept = old.files.filter(({ name }) => !Object.hasOwn(options.files, name) && !isReplaced(name));
  const storage = buildStorageImage(mergeFiles(kept, options.files));
  const end = Math.ceil(readStorageImage(storage).usedBytes / SECTOR_BYTES) * SECTOR_BYTES;
  return {
    erase: options.erase ?? false,
    regions: [...options.release.regions, { name: "storage", offset: STORAGE_OFFSET, data: storage.subarray(0, end) }],
    blank: { name: "the rest of storage", offset: STORAGE_OFFSET + end, data: storage.subarray(end) },
    kept: kept.map(({ name }) => name).filter((name) => name !== ".varimg"),
    isStorageBroken: old.isBroken,
  };
}

interface OldStorage {
  files: StoredFile[];
  isBroken: boolean;
}

async function readOldStorage(session: LoaderSession, backupFolder: string): Promise<OldStorage> {
  const bytes = (await readBackup(session, backupFolder)) ?? (await readUsed(session));
  const { files, valid, truncated } = readStorageImage(bytes);
  return valid && !truncated ? { files, isBroken: false } : { files: [], isBroken: true };
}

/** The partition from its start to the end of its last file. */
async function readUsed(session: LoaderSession): Promise<Uint8Array> {
  let bytes = new Uint8Array(0);
  while (bytes.length < STORAGE_BYTES) {
    const size = Math.min(READ_STEP_BYTES, STORAGE_BYTES - bytes.length);
    bytes = Buffer.concat([bytes, await session.read(STORAGE_OFFSET + bytes.length, size)]);
    if (!readStorageImage(bytes).truncated) break;
  }
  return bytes;
}

const backupPath = (session: LoaderSession, folder: string) => join(folder, `storage-${session.board.id}.bin`);

async function readBackup(session: LoaderSession, folder: string): Promise<Uint8Array | undefined> {
  return readFile(backupPath(session, folder)).catch(() => undefined);
}

/** How far a plan is. */
export interface FlashProgress {
  region: string;
  /** Bytes of all regions, done and in all; before compression. */
  done: number;
  total: number;
}

/**
 * Carries out a plan, each region verified by the chip's own MD5; a region that the chip holds already is not written.
 *
 * @returns the names of the regions that were written
 * @throws FlashError E611 the board went away · E612 the flash does not keep what is written.
 */
export async function runPlan(
  session: LoaderSession,
  plan: FlashPlan,
  options: Pick<FlashOptions, "backupFolder">,
  onProgress: (progress: FlashProgress) => void = () => {},
): Promise<string[]> {
  const backup = backupPath(session, options.backupFolder);
  if (plan.erase) await session.eraseAll();
  else await keepBackup(session, backup);
  const total = plan.regions.reduce((sum, { data }) => sum + data.length, 0);
  const written: string[] = [];
  let before = 0;
  for (const region of plan.regions) {
    const report = (part: number) =>
      onProgress({ region: region.name, done: before + part * region.data.length, total });
    report(0);
    if (!(await session.holds(region))) {
      await session.write(region, (done, all) => report(done / all));
      written.push(region.name);
    }
    report(1);
    before += region.data.length;
  }
  // erasing 224 sectors takes the chip ten seconds, so only where it is needed
  if (plan.blank.data.length > 0 && !(await session.holds(plan.blank))) {
    await session.eraseRegion(plan.blank.offset, plan.blank.data.length);
  }
  await rm(backup, { force: true });
  return written;
}

/** Readable by this user alone: the old Storage has passwords in it. A backup that is there is of a run that broke off. */
async function keepBackup(session: LoaderSession, path: string): Promise<void> {
  if (await readFile(path).catch(() => undefined)) return;
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(`${path}.part`, await readUsed(session), { mode: 0o600 });
  await rename(`${path}.part`, path);
}

/**
 * One image of a whole flash, for many boards: what `runPlan` writes to an empty one.
 * @example writeFileSync("out.bin", flashImage(release, files), { mode: 0o600 });
 */
export function flashImage(release: EspruinoRelease, files: StorageFiles): Uint8Array {
  const image = new Uint8Array(NEEDED_FLASH_BYTES).fill(0xff);
  for (const { offset, data } of release.regions) image.set(data, offset);
  image.set(buildStorageImage(files), STORAGE_OFFSET);
  return image;
}
