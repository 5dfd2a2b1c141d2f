import { afterEach, describe, expect, test } from "vitest";
import { CHIPS, STORAGE_OFFSET, type ChipId } from "../../host-client/flash/chips.ts";
import { LoaderSession, type Region } from "../../host-client/flash/loader-session.ts";
import { buildStorageImage } from "../../host-client/flash/storage-image.ts";
import { noise } from "../support/flash/noise.ts";
import { createRomFactory, openPseudoTerminal, type PseudoTerminal } from "../support/rom/line.ts";
import { COMMAND, RomModel } from "../support/rom/loader.ts";

let terminal: PseudoTerminal | undefined;
afterEach(async () => {
  await terminal?.unplug();
  terminal = undefined;
});

function regions(chip: ChipId): Region[] {
  const images = CHIPS[chip].slots.map(({ role, offset }) => ({ name: role, offset, data: noise(role, 20_001) }));
  const storage = buildStorageImage({ ".bootcde": "print(1)" });
  return [...images, { name: "storage", offset: STORAGE_OFFSET, data: storage }];
}

/** What flash must hold: all ones, but for the regions, which are filled up to a multiple of four. */
function expectedFlash(written: Region[], size: number): Buffer {
  const flash = Buffer.alloc(size, 0xff);
  for (const { offset, data } of written) flash.set(data, offset);
  return flash;
}

describe("A session with the ROM's loader over a pseudo-terminal", () => {
  test.each(["esp32", "esp32s3", "esp32c3"] as const)(
    "tells the chip %s, its address and its flash, and writes every region where it belongs",
    async (chip) => {
      const rom = new RomModel({ chip, start: "download" });
      terminal = await openPseudoTerminal(rom);
      const session = await LoaderSession.open({ path: terminal.path, chip });
      expect(session.board).toMatchObject({ id: "246f28aabbcc", flashBytes: 4 * 1024 * 1024, chip: { id: chip } });
      const progress: number[] = [];
      for (const region of regions(chip)) await session.write(region, (done) => progress.push(done));
      await session.close();
      expect(rom.memory.bytes.equals(expectedFlash(regions(chip), rom.memory.bytes.length))).toBe(true);
      expect(progress.length).toBeGreaterThan(regions(chip).length);
      expect(rom.log.filter((command) => command === COMMAND.MD5)).toHaveLength(4);
      expect(rom.baud).toBe(460_800);
    },
  );

  test("reads flash back, checked by the digest that the stub sends after it", async () => {
    const rom = new RomModel({ chip: "esp32", start: "download" });
    rom.memory.program(STORAGE_OFFSET, noise("kept", 10_000));
    terminal = await openPseudoTerminal(rom);
    const session = await LoaderSession.open({ path: terminal.path });
    expect(Buffer.from(await session.read(STORAGE_OFFSET, 10_000)).equals(noise("kept", 10_000))).toBe(true);
    await session.close();
  });

  test("erases a region, and the whole chip", async () => {
    const rom = new RomModel({ chip: "esp32", start: "download" });
    rom.memory.bytes.fill(0);
    terminal = await openPseudoTerminal(rom);
    const session = await LoaderSession.open({ path: terminal.path });
    await session.eraseRegion(STORAGE_OFFSET, 8192);
    expect(rom.memory.bytes.indexOf(0xff)).toBe(STORAGE_OFFSET);
    expect(rom.memory.bytes.lastIndexOf(0xff)).toBe(STORAGE_OFFSET + 8191);
    await session.eraseAll();
    expect(rom.memory.bytes.every((byte) => byte === 0xff)).toBe(true);
    await session.close();
  });

  test("a port without control lines is said to have none, and is used all the same", async () => {
    terminal = await openPseudoTerminal(new RomModel({ chip: "esp32", start: "download" }));
    const session = await LoaderSession.open({ path: terminal.path });
    expect(session.canReset).toBe(false);
    await session.reset();
    await session.close();
  });
});

describe("A session over a line with DTR and RTS", () => {
  test("puts a running board into download mode, and starts its program at the end", async () => {
    const rom = new RomModel({ chip: "esp32", start: "app" });
    const session = await LoaderSession.open({ path: "COM3", factory: createRomFactory(rom).factory });
    expect(session.canReset).toBe(true);
    expect(rom).toMatchObject({ mode: "download", boots: 0, baud: 460_800 });
    await session.reset();
    expect(rom).toMatchObject({ mode: "app", boots: 1, baud: 115_200 });
    await session.close();
  });

  test("a board that stays in its program is reported as not in download mode", async () => {
    const rom = new RomModel({ chip: "esp32", start: "app" });
    rom.setLines = () => {};
    const opening = LoaderSession.open({ path: "COM3", attempts: 1, factory: createRomFactory(rom).factory });
    await expect(opening).rejects.toMatchObject({ code: "E605", hint: expect.stringContaining("BOOT") });
  });

  test("another chip than the one asked for is refused before anything is written", async () => {
    const rom = new RomModel({ chip: "esp32c3" });
    const opening = LoaderSession.open({ path: "COM3", chip: "esp32", factory: createRomFactory(rom).factory });
    await expect(opening).rejects.toMatchObject({ code: "E606", hint: "broccoli flash --chip esp32c3" });
    expect(rom.log).not.toContain(COMMAND.DEFL_BEGIN);
  });

  test("a flash of 2 MB is refused with both sizes", async () => {
    const rom = new RomModel({ chip: "esp32", flashSizeBits: 21 });
    const opening = LoaderSession.open({ path: "COM3", factory: createRomFactory(rom).factory });
    await expect(opening).rejects.toMatchObject({ code: "E613", what: expect.stringMatching(/2048 KB.*4096 KB/) });
  });
});
