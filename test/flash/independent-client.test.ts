import { build } from "esbuild";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { WebSerialPort } from "../../host-client/flash/web-serial.ts";
import { noise } from "../support/flash/noise.ts";
import { createRomFactory } from "../support/rom/line.ts";
import { RomModel } from "../support/rom/loader.ts";

/** The part of `tasmota-webserial-esptool` that is used: a flashing library that shares no code with ours or Espressif's. */
interface OtherLoader {
  chipName: string;
  macAddr(): number[];
  initialize(): Promise<void>;
  runStub(): Promise<OtherLoader>;
  setBaudrate(baud: number): Promise<void>;
  flashData(data: ArrayBuffer, onProgress: () => void, offset: number, compress: boolean): Promise<void>;
  readFlash(offset: number, size: number): Promise<Uint8Array>;
  eraseFlash(): Promise<void>;
  disconnect(): Promise<void>;
}

let ESPLoader: new (port: WebSerialPort, logger: object) => OtherLoader;

beforeAll(async () => {
  // it is written for bundlers: its imports have no extensions
  const outfile = join(mkdtempSync(join(tmpdir(), "broccoli-client-")), "client.mjs");
  await build({
    stdin: { contents: 'export { ESPLoader } from "tasmota-webserial-esptool"', resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "error",
  });
  ({ ESPLoader } = (await import(pathToFileURL(outfile).href)) as { ESPLoader: typeof ESPLoader });
});

const bytes = (data: Buffer) => Uint8Array.from(data).buffer;

describe.each(["esp32", "esp32s3", "esp32c3"] as const)("An independent client on the model of the %s", (chip) => {
  test("tells the chip, loads its stub, writes in both forms, reads back and erases", async () => {
    const rom = new RomModel({ chip });
    const port = new WebSerialPort("COM3", { factory: createRomFactory(rom).factory });
    await port.open({ baudRate: 115_200 });
    const loader = new ESPLoader(port, { log() {}, error() {}, debug() {} });
    await loader.initialize();
    expect(loader.chipName.replace("-", "").toLowerCase()).toBe(chip);
    expect(Buffer.from(loader.macAddr()).toString("hex")).toBe("246f28aabbcc");
    const stub = await loader.runStub();
    await stub.setBaudrate(460_800);
    expect(rom.baud).toBe(460_800);
    const [large, small] = [noise("large", 70_001), noise("small", 3000)];
    await stub.flashData(bytes(large), () => {}, 0x10000, true);
    await stub.flashData(bytes(small), () => {}, 0x1000, false);
    expect(rom.memory.bytes.subarray(0x10000, 0x10000 + large.length).equals(large)).toBe(true);
    expect(rom.memory.bytes.subarray(0x1000, 0x1000 + small.length).equals(small)).toBe(true);
    expect(Buffer.from(await stub.readFlash(0x10000, 20_000)).equals(large.subarray(0, 20_000))).toBe(true);
    await stub.eraseFlash();
    expect(rom.memory.bytes.every((byte) => byte === 0xff)).toBe(true);
    await loader.disconnect();
  });
});
