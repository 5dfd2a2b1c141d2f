/** Where the cluster's key is found, how it is written, and that it is never shown. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import {
  checkKey,
  findKey,
  KEY_FILE,
  newKey,
  replaceKey,
  stageKey,
  writeKey,
} from "../../../host-client/deploy/keys.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "broccoli-keys-"));
  return () => rmSync(folder, { recursive: true });
});

const [A, B] = [newKey(), newKey()];

describe("the key", () => {
  it("is 32 random bytes in hex", () => {
    expect(A).toMatch(/^[0-9a-f]{64}$/);
    expect(A).not.toBe(B);
  });

  it("is that of the environment, else of the nearest file, else there is none", () => {
    const below = join(folder, "a", "b");
    mkdirSync(below, { recursive: true });
    expect(findKey(below, {})).toBeUndefined();
    writeKey(folder, A);
    expect(findKey(below, {})).toEqual({ key: A, origin: join(folder, KEY_FILE) });
    writeKey(join(folder, "a"), B);
    expect(findKey(below, {})?.key).toBe(B);
    expect(findKey(below, { BROCCOLI_KEY: A })).toEqual({ key: A, origin: "BROCCOLI_KEY" });
    expect(findKey(below, { BROCCOLI_KEY: "" })?.key).toBe(B);
  });

  it("is read with a line's end and in capitals, as editors leave it", () => {
    writeFileSync(join(folder, KEY_FILE), `  ${A.toUpperCase()}\r\n`);
    expect(findKey(folder, {})?.key).toBe(A);
  });

  it.each([
    ["empty", ""],
    ["too short", "ab12"],
    ["too long", A + "0"],
    ["of other letters", "g".repeat(64)],
    ["two keys", `${A}\n${B}`],
  ])("that is %s is told by its length, and not shown: E219", (_what, text) => {
    const refused = () => checkKey(text, "somewhere");
    expect(refused).toThrow(expect.objectContaining({ code: "E219", hint: expect.stringContaining("keys init") }));
    if (text) expect(refused).not.toThrow(text);
  });

  it("is written for its owner alone, and never over another one", () => {
    const file = writeKey(folder, A);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(() => writeKey(folder, B)).toThrow(expect.objectContaining({ code: "E219" }));
    expect(readFileSync(file, "utf8")).toBe(`${A}\n`);
  });

  it("that follows another one is in a file of its own until it takes its place; the one before is kept", () => {
    const file = writeKey(folder, A);
    const staged = stageKey(file, B);
    expect(statSync(staged).mode & 0o777).toBe(0o600);
    expect(findKey(folder, {})?.key).toBe(A);
    expect(replaceKey(file, staged)).toBe(file);
    expect(findKey(folder, {})?.key).toBe(B);
    expect(readFileSync(`${file}.old`, "utf8")).toBe(`${A}\n`);
  });

  it("that follows one of the environment is staged in the folder", () => {
    expect(stageKey(folder, B)).toBe(join(folder, `${KEY_FILE}.new`));
    expect(findKey(folder, {})).toBeUndefined();
  });
});
