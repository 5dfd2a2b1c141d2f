import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { buildStorageImage, mergeFiles, readStorageImage } from "../../host-client/flash/storage-image.ts";
import {
  findInterpreters,
  newFolder,
  startInterpreter,
  stopInterpreters,
  type RunningInterpreter,
} from "../support/interpreter.ts";

/** Enough for any build: an interpreter fills up a file that is shorter than its flash. */
const IMAGE_BYTES = 64 * 1024;
const FILES = {
  ".bootcde": 'print("booted from an image, " + require("greet").hello("Ann"))',
  greet: 'exports.hello = function(name) { return "hello " + name; };',
  "a-name-of-28-characters-12.x": "full name",
  odd: "12345",
  utf8: "Grüße, 世界",
};

afterEach(stopInterpreters);

describe.each(findInterpreters())("Storage images on $name", (interpreter) => {
  function boot(folder: string): RunningInterpreter {
    return startInterpreter(interpreter, [], folder);
  }

  async function ask(node: RunningInterpreter, expression: string): Promise<string> {
    node.process.stdin.write(`\x10print("<"+"<"+(${expression})+">"+">")\n`);
    return /<<([^]*?)>>/.exec(await node.waitFor(/<<[^]*?>>/))![1];
  }

  test("an image made here boots, runs its boot code and finds its module", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "espruino.flash"), buildStorageImage(FILES, IMAGE_BYTES));
    const output = await boot(folder).waitFor("hello Ann");
    expect(output).toContain("booted from an image, hello Ann");
    expect(output).not.toContain("corrupt");
  });

  test("the interpreter lists and reads every file of the image, bytes and all", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "espruino.flash"), buildStorageImage(FILES, IMAGE_BYTES));
    const node = boot(folder);
    await node.waitFor("hello Ann");
    const read = 'require("Storage").list().map(function(n){return n+"="+btoa(require("Storage").read(n))}).join("|")';
    const expected = Object.entries(FILES).map(([name, text]) => `${name}=${Buffer.from(text).toString("base64")}`);
    expect((await ask(node, read)).split("|").sort()).toEqual(expected.sort());
  });

  test("the interpreter writes the same bytes when it stores the same files", async () => {
    const folder = newFolder();
    const node = boot(folder);
    const writes = Object.entries(FILES).map(([name, text]) => {
      return `require("Storage").write(${JSON.stringify(name)},atob("${Buffer.from(text).toString("base64")}"))`;
    });
    expect(await ask(node, `[${writes.join(",")}].join()`)).toBe("true,true,true,true,true");
    await node.kill();
    const theirs = readFileSync(join(folder, "espruino.flash"));
    expect(theirs.equals(buildStorageImage(FILES, theirs.length))).toBe(true);
  });

  test("what the interpreter stored, replaced and deleted is read back, and survives a merge", async () => {
    const folder = newFolder();
    const node = boot(folder);
    await ask(
      node,
      '[s=require("Storage"),s.write("kept","1"),s.write("twice","old"),s.write("gone","x"),s.write("twice","new"),s.erase("gone")].length',
    );
    await node.kill();
    const found = readStorageImage(readFileSync(join(folder, "espruino.flash")));
    const texts = (files: typeof found.files) => files.map(({ name, data }) => `${name}=${Buffer.from(data)}`);
    expect(found).toMatchObject({ valid: true, truncated: false });
    expect(texts(found.files).sort()).toEqual(["kept=1", "twice=new"]);
    const merged = mergeFiles(found.files, { ".bootcde": 'print("keeps "+require("Storage").read("kept"))' });
    writeFileSync(join(folder, "espruino.flash"), buildStorageImage(merged, IMAGE_BYTES));
    expect(await boot(folder).waitFor("keeps 1")).not.toContain("corrupt");
  });
});
