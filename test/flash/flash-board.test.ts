import { existsSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CHIPS, STORAGE_OFFSET } from "../../host-client/flash/chips.ts";
import { loadRelease } from "../../host-client/flash/espruino-release.ts";
import { flashImage, planFlash, runPlan } from "../../host-client/flash/flash-board.ts";
import { LoaderSession } from "../../host-client/flash/loader-session.ts";
import { buildStorageImage, readStorageImage } from "../../host-client/flash/storage-image.ts";
import { noise } from "../support/flash/noise.ts";
import { madeUpImages, writeRelease } from "../support/flash/release.ts";
import { createRomFactory } from "../support/rom/line.ts";
import { COMMAND, RomModel } from "../support/rom/loader.ts";

const FILES = { ".bootcde": "print('node')", $c0: "new part", "broccoli.cfg": '{"wifi":[]}' };
const release = await loadRelease(CHIPS.esp32, { path: writeRelease("esp32").archive });
const newFolder = () => mkdtempSync(join(tmpdir(), "broccoli-backup-"));

function board(options: { storage?: Uint8Array } = {}) {
  const rom = new RomModel({ chip: "esp32" });
  if (options.storage) rom.memory.bytes.set(options.storage, STORAGE_OFFSET);
  const line = createRomFactory(rom);
  return { rom, line, open: () => LoaderSession.open({ path: "COM3", factory: line.factory, attempts: 2 }) };
}

async function flash({ open }: ReturnType<typeof board>, backupFolder: string, erase = false) {
  const session = await open();
  const options = { release, files: FILES, backupFolder, erase };
  const plan = await planFlash(session, options);
  const written = await runPlan(session, plan, options);
  await session.close();
  return { plan, written };
}

const storedIn = (rom: RomModel) =>
  Object.fromEntries(
    readStorageImage(rom.memory.bytes.subarray(STORAGE_OFFSET)).files.map(({ name, data }) => [
      name,
      Buffer.from(data).toString(),
    ]),
  );

describe.concurrent("Flashing a board", () => {
  test("an empty one gets exactly the bytes that an image for many boards has", async () => {
    const bare = board();
    await flash(bare, newFolder());
    const image = flashImage(release, FILES);
    expect(bare.rom.memory.bytes.equals(Buffer.from(image))).toBe(true);
    for (const { offset, data } of madeUpImages(CHIPS.esp32)) {
      expect(
        Buffer.from(image)
          .subarray(offset, offset + data.length)
          .equals(data),
      ).toBe(true);
    }
  });

  test("a node keeps its modules and its boot counter; parts of the old firmware go", async () => {
    const old = { ".bootcde": "old", $c0: "old part", $c41: "stale part", "broccoli.b0": "\x00\xff", words: "module" };
    const { rom, ...rest } = board({ storage: buildStorageImage(old) });
    const { plan } = await flash({ rom, ...rest }, newFolder());
    expect(plan.kept.sort()).toEqual(["broccoli.b0", "words"]);
    expect(storedIn(rom)).toEqual({ ...FILES, words: "module", "broccoli.b0": Buffer.from("\x00\xff").toString() });
  });

  test("erases what lies behind the new Storage, once", async () => {
    const node = board({ storage: buildStorageImage({ $c9: noise("old firmware", 30_000) }) });
    const folder = newFolder();
    await flash(node, folder);
    const erases = () => node.rom.log.filter((command) => command === COMMAND.ERASE_REGION).length;
    expect(node.rom.memory.bytes.subarray(STORAGE_OFFSET + 4096).every((byte) => byte === 0xff)).toBe(true);
    expect(erases()).toBe(1);
    await flash(node, folder);
    expect(erases()).toBe(1);
  });

  test("with a Storage of hundreds of kilobytes all of it is read and kept", async () => {
    const large = { big: noise("big", 150_000).toString("base64"), last: "1" };
    const node = board({ storage: buildStorageImage(large) });
    const { plan } = await flash(node, newFolder());
    expect(plan.kept).toEqual(["big", "last"]);
    expect(storedIn(node.rom)).toMatchObject(large);
  });

  test("with --erase keeps nothing at all", async () => {
    const node = board({ storage: buildStorageImage({ words: "module" }) });
    node.rom.memory.bytes.fill(0, 0x9000, 0xa000); // what the radio noted
    const { plan } = await flash(node, newFolder(), true);
    expect(plan.kept).toEqual([]);
    expect(node.rom.memory.bytes.equals(Buffer.from(flashImage(release, FILES)))).toBe(true);
  });

  test("whose Storage is something else's is said to be so, and overwritten", async () => {
    const node = board({ storage: new Uint8Array(8192).fill(0x42) });
    const { plan } = await flash(node, newFolder());
    expect(plan).toMatchObject({ isStorageBroken: true, kept: [] });
    expect(storedIn(node.rom)).toEqual(FILES);
  });

  test("a second time writes only what has changed", async () => {
    const node = board();
    const folder = newFolder();
    expect((await flash(node, folder)).written).toEqual(["bootloader", "partitions", "interpreter", "storage"]);
    expect((await flash(node, folder)).written).toEqual([]);
    node.rom.memory.bytes[0x10007] ^= 1;
    expect((await flash(node, folder)).written).toEqual(["interpreter"]);
  });
});

describe("A flash that breaks off while Storage is written", () => {
  test("loses nothing: the next run finds the copy, readable by this user alone, and removes it", async () => {
    const node = board({ storage: buildStorageImage({ words: "module" }) });
    const folder = newFolder();
    let isStorageErased = false;
    node.rom.hooks.onRequest = (packet) => {
      const isBegin =
        packet.length >= 24 && packet[1] === COMMAND.DEFL_BEGIN && packet.readUInt32LE(20) === STORAGE_OFFSET;
      if (!isStorageErased) {
        isStorageErased = isBegin;
        return packet;
      }
      node.line.unplug();
      return undefined;
    };
    await expect(flash(node, folder)).rejects.toMatchObject({
      code: "E611",
      what: expect.stringContaining("storage at 0x320000"),
    });
    expect(storedIn(node.rom).words).toBeUndefined();
    const [copy] = readdirSync(folder);
    expect(statSync(join(folder, copy)).mode & 0o777).toBe(0o600);
    node.rom.hooks = {};
    node.line.plug();
    node.rom.start("app");
    await flash(node, folder);
    expect(storedIn(node.rom)).toEqual({ ...FILES, words: "module" });
    expect(existsSync(join(folder, copy))).toBe(false);
  });
});
