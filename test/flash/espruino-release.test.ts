import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { CHIPS } from "../../host-client/flash/chips.ts";
import { loadRelease } from "../../host-client/flash/espruino-release.ts";
import { madeUpImages, partitionTable, writeRelease } from "../support/flash/release.ts";

const bare = (regions: { name: string; offset: number; data: Uint8Array }[]) =>
  regions.map(({ name, offset, data }) => ({ name, offset, data: Buffer.from(data).toString("base64") }));

describe.each(["esp32", "esp32s3", "esp32c3"] as const)("A release for the %s", (id) => {
  test("is read from its archive and from its folder, each image at its offset", async () => {
    const { archive, folder, bytes } = writeRelease(id);
    const fromArchive = await loadRelease(CHIPS[id], { path: archive });
    const fromFolder = await loadRelease(CHIPS[id], { path: folder });
    expect(bare(fromArchive.regions)).toEqual(bare(madeUpImages(CHIPS[id])));
    expect(bare(fromFolder.regions)).toEqual(bare(madeUpImages(CHIPS[id])));
    expect(fromArchive.sha256).toBe(createHash("sha256").update(bytes()).digest("hex"));
  });
});

describe("A release that does not fit is refused before anything is written:", () => {
  test.each([
    [
      "of another chip",
      (files: Map<string, Uint8Array>) => files.get("espruino_esp32.bin")!.set([9], 12),
      /for the ESP32-S3.*has an ESP32/,
    ],
    [
      "without its boot loader",
      (files: Map<string, Uint8Array>) => files.delete("bootloader.bin"),
      /no bootloader\.bin \(it has .*espruino_esp32\.bin/,
    ],
    [
      "that is no program",
      (files: Map<string, Uint8Array>) => files.get("bootloader.bin")!.set([0], 0),
      /bootloader\.bin.*no image of a program/,
    ],
    [
      "with Storage elsewhere",
      (files: Map<string, Uint8Array>) => files.set("partitions_espruino.bin", partitionTable(0x310000)),
      /no partition of 917504 bytes at 0x320000/,
    ],
  ])("one %s", async (_, change, what) => {
    const { archive } = writeRelease("esp32", change as never);
    await expect(loadRelease(CHIPS.esp32, { path: archive })).rejects.toMatchObject({
      code: "E608",
      what: expect.stringMatching(what),
    });
  });

  test("one that is cut off, and one that is none at all", async () => {
    const { archive, bytes } = writeRelease("esp32");
    writeFileSync(archive, bytes().subarray(0, 5000));
    await expect(loadRelease(CHIPS.esp32, { path: archive })).rejects.toMatchObject({ code: "E608" });
    await expect(loadRelease(CHIPS.esp32, { path: "/nowhere.tgz" })).rejects.toMatchObject({ code: "E608" });
  });
});

describe("A release that is downloaded", () => {
  let server: Server | undefined;
  let requests: string[] = [];
  afterEach(() => void server?.close());

  async function serve(answer: (url: string) => Uint8Array | undefined): Promise<string> {
    requests = [];
    server = createServer(({ url }, response) => {
      requests.push(url!);
      const body = answer(url!);
      response.writeHead(body ? 200 : 404).end(body);
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/binaries`;
  }

  const newCache = () => mkdtempSync(join(tmpdir(), "broccoli-cache-"));

  test("comes once, by version and chip, and from the cache the next time", async () => {
    const { bytes } = writeRelease("esp32c3");
    const options = { site: await serve(() => bytes()), cacheFolder: newCache(), version: "2v28" };
    const first = await loadRelease(CHIPS.esp32c3, options);
    const second = await loadRelease(CHIPS.esp32c3, options);
    expect(requests).toEqual(["/binaries/espruino_2v28_esp32c3.tgz"]);
    expect([first.label, second.label]).toEqual(["Espruino 2v28", "Espruino 2v28 (cached)"]);
    expect(second.sha256).toBe(first.sha256);
  });

  test("is fetched again when the cached copy was changed", async () => {
    const { bytes, name } = writeRelease("esp32");
    const options = { site: await serve(() => bytes()), cacheFolder: newCache() };
    const { sha256 } = await loadRelease(CHIPS.esp32, options);
    const cached = join(options.cacheFolder, name);
    writeFileSync(cached, Buffer.concat([readFileSync(cached), Buffer.from("x")]));
    expect((await loadRelease(CHIPS.esp32, options)).sha256).toBe(sha256);
    expect(requests).toHaveLength(2);
  });

  test("with another checksum than the pinned one is neither used nor kept", async () => {
    const { bytes } = writeRelease("esp32");
    const options = { site: await serve(() => bytes()), cacheFolder: newCache() };
    const pinned = loadRelease(CHIPS.esp32, { ...options, sha256: "00".repeat(32) });
    await expect(pinned).rejects.toMatchObject({ code: "E610", what: expect.stringContaining("00".repeat(32)) });
    const { sha256, label } = await loadRelease(CHIPS.esp32, options);
    expect(label).not.toContain("cached");
    await expect(loadRelease(CHIPS.esp32, { ...options, sha256: sha256.toUpperCase() })).resolves.toMatchObject({
      sha256,
    });
  });

  test("that the server does not have, or has as a web page, is an error with the way around it", async () => {
    const missing = { site: await serve(() => undefined), cacheFolder: newCache() };
    await expect(loadRelease(CHIPS.esp32, missing)).rejects.toMatchObject({
      code: "E609",
      what: expect.stringContaining("404"),
      hint: expect.stringContaining("--espruino espruino_2v29_esp32.tgz"),
    });
    server!.close();
    const page = { site: await serve(() => Buffer.from("<html>")), cacheFolder: newCache() };
    await expect(loadRelease(CHIPS.esp32, page)).rejects.toMatchObject({ code: "E608" });
    await expect(loadRelease(CHIPS.esp32, page)).rejects.toMatchObject({ code: "E608" });
    expect(requests).toHaveLength(2);
  });

  test("from a site that cannot be reached is an error too", async () => {
    const options = { site: "http://127.0.0.1:9/binaries", cacheFolder: newCache() };
    await expect(loadRelease(CHIPS.esp32, options)).rejects.toMatchObject({
      code: "E609",
      what: expect.stringMatching(/127\.0\.0\.1/),
    });
  });
});
