import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTar } from "../../../host-client/flash/tar.ts";

const folder = mkdtempSync(join(tmpdir(), "broccoli-tar-"));
const deep = join("a".repeat(60), "b".repeat(60));
mkdirSync(join(folder, deep), { recursive: true });
writeFileSync(join(folder, "empty"), "");
writeFileSync(join(folder, "block"), "x".repeat(512));
writeFileSync(join(folder, deep, "far"), Buffer.from([0, 255, 10]));
symlinkSync("block", join(folder, "link"));
const archive = execFileSync("tar", ["--format=ustar", "-cf", "-", "empty", "block", "link", deep], { cwd: folder });

describe("A tar archive made by the system's tar", () => {
  test("gives its ordinary files, long paths and empty ones too, and no links", () => {
    const files = readTar(archive);
    expect([...files.keys()].sort()).toEqual([join(deep, "far"), "block", "empty"].sort());
    expect(files.get("block")).toHaveLength(512);
    expect([...files.get(join(deep, "far"))!]).toEqual([0, 255, 10]);
    expect(files.get("empty")).toHaveLength(0);
  });

  test("that is cut off is refused by the file's name, one that is damaged by the place", () => {
    expect(() => readTar(archive.subarray(0, 1100))).toThrow(/in the middle of block/);
    const damaged = Buffer.from(archive);
    damaged[3] ^= 1;
    expect(() => readTar(damaged)).toThrow(/no tar header at byte 0/);
  });
});
