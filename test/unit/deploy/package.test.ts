/** What a version looks like on its way: chunks, digest, signature. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSignedBy, pack, sealed } from "../../../host-client/deploy/package.ts";
import { CHUNK_BYTES, HASH_DIGITS, MAX_MODULE_BYTES, type Manifest } from "../../../shared/protocol/manifest.ts";

const KEY = "0f".repeat(32);
const OTHER = "f0".repeat(32);

/** A firmware's index travels as it is: no gaps for pages of flash are put into it. */
const asIs = (code: string) => ({ name: "firmware-test", hash: "", code });
const words = (code: string) => ({ name: "words", hash: "", code });

describe("a packed version", () => {
  it("is its code, whole and in order, named by its digest", () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 3 * CHUNK_BYTES + 1 });
    fc.assert(
      fc.property(bytes, (content) => {
        const { manifest, chunks } = pack(asIs(Buffer.from(content).toString("latin1")));
        const digest = createHash("sha256").update(content).digest();
        expect(Buffer.concat(chunks.map((chunk) => chunk.bytes)).equals(Buffer.from(content))).toBe(true);
        expect(manifest).toMatchObject({ b: content.length, s: digest.toString("base64") });
        expect(manifest.h).toBe(digest.toString("hex").slice(0, HASH_DIGITS));
        expect(manifest.k).toEqual(chunks.map(({ hash }) => hash));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [1, 1],
    [CHUNK_BYTES, 1],
    [CHUNK_BYTES + 1, 2],
    [2 * CHUNK_BYTES, 2],
    [MAX_MODULE_BYTES, Math.ceil(MAX_MODULE_BYTES / CHUNK_BYTES)],
  ])("of %i bytes has %i chunks, all full but the last", (bytes, count) => {
    const { chunks } = pack(asIs("x".repeat(bytes)));
    expect(chunks).toHaveLength(count);
    for (const chunk of chunks.slice(0, -1)) expect(chunk.bytes).toHaveLength(CHUNK_BYTES);
    expect(chunks.at(-1)!.bytes.length).toBe(bytes - (count - 1) * CHUNK_BYTES);
  });

  it.each([0, MAX_MODULE_BYTES + 1, 1_048_576])("of %i bytes is none: E206 with the limit", (bytes) => {
    expect(() => pack(asIs("x".repeat(bytes)))).toThrow(expect.objectContaining({ code: "E206" }));
  });

  it.each(["../x", "a b", "n".repeat(21), "1st", "__proto__", "", "wörter", "a/b", "a+b", "#"])(
    "cannot be called '%s': E207",
    (name) => {
      expect(() => pack({ ...words("1"), name })).toThrow(expect.objectContaining({ code: "E207" }));
    },
  );

  it("has the pieces of a firmware before its own chunks, and does not name them", () => {
    const piece = { hash: "piece", bytes: Buffer.from("p") };
    const { manifest, chunks } = pack({ ...asIs("index"), pieces: [piece] });
    expect(chunks[0]).toBe(piece);
    expect(manifest.k).not.toContain("piece");
  });
});

describe("a signature", () => {
  const manifest = (): Manifest => ({ ...pack(words("exports.$={}")).manifest, c: "broccoli", r: 5 });

  it("is told from none and from another key's", () => {
    const signed = sealed(manifest(), KEY);
    expect([isSignedBy(signed, KEY), isSignedBy(signed, OTHER), isSignedBy(signed)]).toEqual([true, false, false]);
    const bare = sealed(signed);
    expect([isSignedBy(bare, KEY), isSignedBy(bare)]).toEqual([false, true]);
    expect("g" in bare).toBe(false);
  });

  it("is the same for the same, and replaces the one before", () => {
    expect(sealed(sealed(manifest(), OTHER), KEY)).toEqual(sealed(manifest(), KEY));
  });

  it.each([
    ["cluster", { c: "attic" }],
    ["name", { n: "others" }],
    ["hash", { h: "0000000000" }],
    ["length", { b: 1 }],
    ["digest", { s: "" }],
    ["revision", { r: 6 }],
    ["mark of removal", { x: 1 }],
    ["hold", { p: 1 }],
    ["labels", { l: ["roof"] }],
    ["node", { t: "246f28aabbcc" }],
    ["format", { v: 2 }],
  ] satisfies [string, Partial<Manifest>][])("does not hold for another %s", (_what, change) => {
    expect(isSignedBy({ ...sealed(manifest(), KEY), ...change }, KEY)).toBe(false);
  });

  it("of one list of labels is not that of another that reads alike", () => {
    const labels = (...l: string[]) => sealed({ ...manifest(), l }, KEY).g;
    expect(labels("a", "b")).not.toBe(labels("b", "a"));
    expect(labels("a")).not.toBe(sealed({ ...manifest(), t: "a" }, KEY).g);
  });
});
