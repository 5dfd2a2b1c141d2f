/** A package's compiled code is kept, and taken again only for the same text and the same V8. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const SOURCE = fileURLToPath(new URL("../../host-client/compiler/code-cache.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "broccoli-code-"));
const kept = join(folder, "kept");
const file = join(folder, "answers.js");
afterAll(() => rmSync(folder, { recursive: true }));

/** Loads the file in a process of its own, which keeps the code as it ends. */
function load(env: Record<string, string> = {}): string {
  const code = `
    import { requireCached } from ${JSON.stringify(SOURCE)};
    const { answer } = requireCached(${JSON.stringify(file)}, [${JSON.stringify(kept)}]);
    import { createRequire } from "node:module";
    const again = createRequire(import.meta.url)(${JSON.stringify(file)}).answer;
    console.log(answer(), answer === again);`;
  const args = ["--import", "tsx", "--input-type=module", "-e", code];
  return spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, ...env } }).stdout.trim();
}

const names = () => readdirSync(folder).includes("kept") && readdirSync(kept);

test("it is kept at the end of a run, used in the next, and made anew where it is damaged or the text is another", () => {
  writeFileSync(file, `const word = "grün"; exports.answer = () => word + require("node:path").basename(__filename);`);
  expect(load({ BROCCOLI_NO_CACHE: "1" })).toBe("grünanswers.js true");
  expect(names()).toBe(false);
  expect(load()).toBe("grünanswers.js true");
  const [name, ...others] = names() as string[];
  expect(others).toEqual([]);
  const whole = readFileSync(join(kept, name)).length;
  expect(load()).toBe("grünanswers.js true");
  truncateSync(join(kept, name), whole / 2);
  expect(load()).toBe("grünanswers.js true");
  expect(readFileSync(join(kept, name)).length).toBe(whole);
  writeFileSync(file, "exports.answer = () => 42;");
  expect(load()).toBe("42 true");
});
