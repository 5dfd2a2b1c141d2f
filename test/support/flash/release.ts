/** Espruino releases that do not exist, laid out as the real ones: an archive for a chip, with images of noise. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHIPS, STORAGE_BYTES, STORAGE_OFFSET, type Chip, type ChipId } from "../../../host-client/flash/chips.ts";
import type { Region } from "../../../host-client/flash/loader-session.ts";
import { noise } from "./noise.ts";

const CHIP_NUMBERS: Record<ChipId, number> = { esp32: 0, esp32c3: 5, esp32s3: 9 };

/** The images of a made-up release, as they should end up in flash. */
export function madeUpImages(chip: Chip): (Region & { file: string })[] {
  return chip.slots.map(({ role, files, offset }) => {
    const file = files.find((name) => (chip.id === "esp32" ? true : !name.includes("partitions_espruino")))!;
    return { name: role, file, offset, data: role === "partitions" ? partitionTable() : image(chip.id, role) };
  });
}

function image(chip: ChipId, role: string): Buffer {
  const data = noise(`${chip} ${role}`, role === "interpreter" ? 60_000 : 12_345);
  data[0] = 0xe9;
  data.writeUInt16LE(CHIP_NUMBERS[chip], 12);
  return data;
}

/** Two entries of the real table: the interpreter's, and Storage's. */
export function partitionTable(storageOffset = STORAGE_OFFSET): Buffer {
  const entry = (type: number, subtype: number, offset: number, size: number, label: string) => {
    const bytes = Buffer.alloc(32);
    bytes.writeUInt16LE(0x50aa, 0);
    bytes.writeUInt8(type, 2);
    bytes.writeUInt8(subtype, 3);
    bytes.writeUInt32LE(offset, 4);
    bytes.writeUInt32LE(size, 8);
    bytes.write(label, 12, "latin1");
    return bytes;
  };
  const entries = [entry(0, 0, 0x10000, 0x180000, "factory"), entry(1, 0x41, storageOffset, STORAGE_BYTES, "storage")];
  return Buffer.concat([...entries, Buffer.alloc(0xc00 - 64, 0xff)]);
}

/** Writes the release as a folder, and as an archive made by the system's own `tar`. */
export function writeRelease(id: ChipId, change: (files: Map<string, Uint8Array>) => void = () => {}) {
  const chip = CHIPS[id];
  const parent = mkdtempSync(join(tmpdir(), "broccoli-release-"));
  const name = `espruino_2v29_${chip.archiveSuffix}`;
  const files = new Map(madeUpImages(chip).map(({ file, data }) => [file, data as Uint8Array]));
  change(files);
  mkdirSync(join(parent, name));
  for (const [file, data] of files) writeFileSync(join(parent, name, file), data);
  writeFileSync(join(parent, name, "README_flash.txt"), "How to flash\n");
  execFileSync("tar", ["-czf", `${name}.tgz`, name], { cwd: parent });
  const archive = join(parent, `${name}.tgz`);
  return { folder: join(parent, name), archive, bytes: () => readFileSync(archive), name: `${name}.tgz` };
}
