/** `docs/guarantees.md` names a test for each promise: each of them exists, in the file that is named. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const text = readFileSync(`${ROOT}docs/guarantees.md`, "utf8");
const rows = text.split("\n").filter((line) => line.startsWith("|") && !/^\|(-|\s*promise)/.test(line));
const named = [...text.matchAll(/`(test\/[^`]+\.test\.ts)`: "([^"]+)"/g)].map(([, file, title]) => ({ file, title }));

test("each promise names the test that shows it", () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row).toMatch(/`test\/[^`]+\.test\.ts`: "[^"]+" \|$/);
});

test.each(named)("$file has the test: $title", ({ file, title }) => {
  expect(existsSync(ROOT + file)).toBe(true);
  expect(readFileSync(ROOT + file, "utf8")).toContain(title);
});
