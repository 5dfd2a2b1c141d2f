/**
 * The chips that Espruino is released for, and where each of its images belongs.
 * Offsets: Espruino's `targets/esp32/README_flash*.txt` and partition tables, release 2v29.
 */

/** One part of a release: the names that it may have in the archive, and its place in flash (bytes). */
export interface ImageSlot {
  role: "bootloader" | "partitions" | "interpreter";
  files: readonly string[];
  offset: number;
}

/** What is known of a chip. */
export interface Chip {
  /** As given to `--chip`. */
  id: ChipId;
  /** As esptool's library names it. */
  loaderName: string;
  /** The part of a release archive's name that follows the version: `espruino_2v29_esp32.tgz`. */
  archiveSuffix: string;
  slots: readonly ImageSlot[];
}

export type ChipId = "esp32" | "esp32s3" | "esp32c3";

/** Espruino's Storage: the same on all chips (`saved_code` in Espruino's `boards/ESP32*.py`). */
export const STORAGE_OFFSET = 0x320000;
/** 224 pages. */
export const STORAGE_BYTES = 896 * 1024;
/** Smallest unit that flash erases. */
export const SECTOR_BYTES = 4096;
/** Storage ends at the end of a flash of 4 MB. */
export const NEEDED_FLASH_BYTES = STORAGE_OFFSET + STORAGE_BYTES;

const PARTITIONS_OFFSET = 0x8000;
const INTERPRETER_OFFSET = 0x10000;

function slots(bootloaderOffset: number, interpreter: string[]): ImageSlot[] {
  return [
    { role: "bootloader", files: ["bootloader.bin"], offset: bootloaderOffset },
    { role: "partitions", files: ["partitions_espruino.bin", "partition-table.bin"], offset: PARTITIONS_OFFSET },
    { role: "interpreter", files: interpreter, offset: INTERPRETER_OFFSET },
  ];
}

/** Every supported chip by its id. The ROM of the ESP32 looks for the boot loader at 0x1000, those of S3 and C3 at 0. */
export const CHIPS: Record<ChipId, Chip> = {
  esp32: {
    id: "esp32",
    loaderName: "ESP32",
    archiveSuffix: "esp32",
    slots: slots(0x1000, ["espruino_esp32.bin", "espruino-esp32.bin"]),
  },
  esp32s3: {
    id: "esp32s3",
    loaderName: "ESP32-S3",
    archiveSuffix: "esp32s3",
    slots: slots(0, ["espruino-esp32s3.bin", "espruino_esp32s3.bin"]),
  },
  esp32c3: {
    id: "esp32c3",
    loaderName: "ESP32-C3",
    archiveSuffix: "esp32c3",
    slots: slots(0, ["espruino-esp32c3.bin", "espruino_esp32c3.bin"]),
  },
};

/** The chip that esptool's library calls by this name, or nothing where Espruino has no release for it. */
export function chipByLoaderName(name: string): Chip | undefined {
  return Object.values(CHIPS).find((chip) => chip.loaderName === name);
}

/** Whether a text is the id of a supported chip. */
export function isChipId(text: string): text is ChipId {
  return Object.hasOwn(CHIPS, text);
}
