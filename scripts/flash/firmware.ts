/** The files of the node's firmware: this package's, or a folder's. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { FlashError } from "../../host-client/flash/errors.ts";
import type { StorageFiles } from "../../host-client/flash/storage-image.ts";

/** @throws FlashError E608 for a folder that is none, or without boot code. */
export async function readFirmware(folder: string | undefined): Promise<StorageFiles> {
  if (folder === undefined) {
    const { nodeFirmware } = await import("../../host-client/firmware.ts");
    return (await nodeFirmware("esp32")).files;
  }
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new FlashError("E608", `the firmware ${folder} is no folder`, {
      hint: "Leave --firmware out for this package's own.",
      cause,
    });
  });
  if (!names.includes(".bootcde")) {
    throw new FlashError("E608", `the firmware ${folder} has no .bootcde, which is what the node runs`, {
      hint: "Leave --firmware out for this package's own.",
    });
  }
  const read = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(read));
}
