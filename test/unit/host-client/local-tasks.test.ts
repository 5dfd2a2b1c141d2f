import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { task } from "broccoli-esp32/node";
import { loadTaskFiles, taskTable } from "../../../host-client/local-tasks.ts";
import { BRAND } from "../../../shared/engine/brand.ts";

const bounds = (exports: object) => Object.values(taskTable("m", exports)).map(([, min, max]) => [min, max]);

describe("the tasks of a module", () => {
  test("are its functions, under the names by which they travel", () => {
    const exports = { add: (a: number, b: number) => a + b, LIMIT: 3 };
    expect(Object.keys(taskTable("numbers", exports))).toEqual(["add@numbers"]);
  });

  test.each([
    ["an arrow", { f: (a: number, b: number) => a + b }, [2, 2]],
    ["a function", { f: function (a: number) { return a; } }, [1, 1]], // prettier-ignore
    ["a method", { f(a: number, b = 1) { return a + b; } }, [1, 2]], // prettier-ignore
    ["an async arrow", { f: async (a: number) => a }, [1, 1]],
    ["an async method", { async f(a: number) { return a; } }, [1, 1]], // prettier-ignore
    ["defaults", { f: (a: number, b = 2, c = [1, 2]) => [a, b, c] }, [1, 3]],
    ["a rest", { f: (a: number, ...more: number[]) => [a, more] }, [1, Infinity]],
    ["a pattern", { f: ({ a }: { a: number }, [b]: number[]) => [a, b] }, [2, 2]],
    ["nothing", { f: () => 1 }, [0, 0]],
    ["a native function, which does not tell", { f: Math.max }, [2, Infinity]],
  ])("know how many arguments they take: %s", (_title, exports, expected) => {
    expect(bounds(exports)).toEqual([expected]);
  });

  test("carry the options that they were declared with, under wire keys", () => {
    const exports = { read: task((pin: number) => pin, { retries: 3, atMostOnce: true }) };
    expect(taskTable("m", exports)["read@m"].slice(1)).toEqual([1, 1, { r: 3, o: 1 }]);
  });

  test("that return a workflow hand it to the engine, also by promise", async () => {
    const exports = {
      add: (a: number, b: number) => a + b,
      now: () => task(exports.add).s(1, 2),
      later: async () => ({ then: undefined, list: 1 }),
    };
    const table = taskTable("m", exports);
    expect(table["now@m"][0]()).toEqual({ $w: BRAND, steps: [["add@m", "1,2"]] });
    expect(await table["later@m"][0]()).toEqual({ then: undefined, list: 1 });
  });
});

describe("task files", () => {
  const folder = mkdtempSync(join(tmpdir(), "broccoli-tasks-"));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  };

  test("are modules called as their file", async () => {
    const file = write("lights.mjs", "export const on = (pin) => pin; export const off = () => 0;");
    expect(Object.keys(await loadTaskFiles([file])).sort()).toEqual(["off@lights", "on@lights"]);
  });

  test("two of one name are refused, with both places", async () => {
    const files = [write("a/x.mjs", "export {}"), write("b/x.mjs", "export {}")];
    await expect(loadTaskFiles(files)).rejects.toMatchObject({ code: "E205", what: expect.stringContaining(files[1]) });
  });

  test("one that is missing or broken is refused, with the reason", async () => {
    await expect(loadTaskFiles(["nowhere.ts"])).rejects.toMatchObject({ code: "E503" });
    const broken = write("broken.mjs", "throw new Error('no such sensor')");
    await expect(loadTaskFiles([broken])).rejects.toMatchObject({
      code: "E503",
      what: expect.stringContaining("no such sensor"),
    });
  });
});
