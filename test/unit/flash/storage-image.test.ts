import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STORAGE_BYTES } from "../../../host-client/flash/chips.ts";
import { buildStorageImage, mergeFiles, readStorageImage } from "../../../host-client/flash/storage-image.ts";

const contents = (image: Uint8Array) =>
  Object.fromEntries(readStorageImage(image).files.map(({ name, data }) => [name, Buffer.from(data).toString()]));

describe("A Storage image", () => {
  test("is laid out byte by byte as jsflash.h says", () => {
    const image = Buffer.from(buildStorageImage({ ab: "12345" }, 48));
    expect(image.toString("hex")).toBe(
      "05000000" + "6162" + "00".repeat(26) + "3132333435" + "ffffff" + "ff".repeat(8), // size, name, data, padding, erased
    );
  });

  test("has the size of the chip's partition by default", () => {
    expect(buildStorageImage({ a: "1" })).toHaveLength(STORAGE_BYTES);
  });

  test("gives back what was put in, for any files", () => {
    const name = fc.stringMatching(/^[!-~]{1,28}$/);
    const files = fc.dictionary(name, fc.uint8Array({ minLength: 1, maxLength: 200 }), { maxKeys: 20 });
    fc.assert(
      fc.property(files, (wanted) => {
        const { files: found, valid, truncated } = readStorageImage(buildStorageImage(wanted, 8192));
        expect({ valid, truncated }).toEqual({ valid: true, truncated: false });
        expect(Object.fromEntries(found.map((file) => [file.name, file.data]))).toEqual({ ...wanted });
      }),
    );
  });

  test("read in part says how far it was understood", () => {
    const image = buildStorageImage({ a: "x".repeat(100), b: "y".repeat(5000) });
    expect(readStorageImage(image.subarray(0, 4096))).toMatchObject({ truncated: true, usedBytes: 132, valid: true });
  });

  test("of something else is called invalid", () => {
    expect(readStorageImage(new Uint8Array(4096).fill(0x55))).toMatchObject({ truncated: true, files: [] });
    expect(readStorageImage(new Uint8Array(4096))).toMatchObject({ valid: false, files: [] });
    expect(readStorageImage(new Uint8Array(4096).fill(0xff))).toMatchObject({ valid: true, files: [], usedBytes: 0 });
  });

  test("merged with new files keeps the others, and drops an image of all variables", () => {
    const { files } = readStorageImage(buildStorageImage({ keep: "1", ".bootcde": "old", ".varimg": "x" }));
    expect(contents(buildStorageImage(mergeFiles(files, { ".bootcde": "new" })))).toEqual({
      ".bootcde": "new",
      keep: "1",
    });
  });

  test.each([
    ["a name of 29 characters", { ["n".repeat(29)]: "1" }, "n".repeat(29)],
    ["a name beyond ASCII", { größe: "1" }, "größe"],
    ["an empty file", { empty: "" }, "'empty' is empty"],
  ])("refuses %s, and names it", (_, files, named) => {
    expect(() => buildStorageImage(files as never)).toThrow(
      expect.objectContaining({ code: "E614", what: expect.stringContaining(named) }),
    );
  });

  test("refuses more than fits with both sizes and the largest file", () => {
    const files = { small: "1", large: "x".repeat(5000) };
    expect(() => buildStorageImage(files, 4096)).toThrow(/4096 bytes.*5068.*'large' with 5000 bytes/s);
  });
});
