/** Modules of several files, which esbuild puts together. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "broccoli-bundled-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const compile = async (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return compileModule({ file: join(folder, "task.ts"), name: "task" }, { typecheck: false, minify: false });
};

const STORED = `declare function require(name: "Storage"): { list(): string[] };\n`;

test("a file that is imported may ask for a library of the node", async () => {
  const { code } = await compile({
    "task.ts": `import { stored } from "./stored.ts";\nexport const names = () => stored();\n`,
    "stored.ts": `${STORED}export const stored = () => require("Storage").list();\n`,
  });
  expect(code).toContain('require("Storage").list()');
  expect(code).not.toContain("Proxy");
});

test("so may a module whose constructors declare properties", async () => {
  const { code } = await compile({
    "task.ts": `${STORED}class Shelf { constructor(public room = 3) {} }
export const free = () => new Shelf().room - require("Storage").list().length;\n`,
  });
  expect(code).toContain('require("Storage").list()');
});

test("an error in a file that is imported names that file, and the line there", async () => {
  const files = {
    "task.ts": `import { stored } from "./stored.ts";\nexport const names = () => stored();\n`,
    "stored.ts": `${STORED}export const stored = () => require("Storage").list();\nexport const late = () => 1;\nexport const ask = () => new Proxy({}, {});\n`,
  };
  files["task.ts"] = files["task.ts"].replace("{ stored }", "{ stored, ask }").replace("stored()", "[stored(), ask()]");
  await expect(compile(files)).rejects.toMatchObject({
    problems: [{ code: "E102", line: 4, file: expect.stringContaining("stored.ts") }],
  });
});
