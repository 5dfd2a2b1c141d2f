import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { REFUSALS } from "../../../host-client/compiler/errors.ts";
import { FLASH_ERRORS } from "../../../host-client/flash/errors.ts";
import { ERROR_CATALOGUE, ERROR_FAMILIES } from "../../../host-client/error-catalogue.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const ROOMS = ["host-client", "scripts", "shared", "node-firmware"];
/** Every id with its sentence: the rooms that have many keep their own tables. */
const ALL: Record<string, string> = {
  ...Object.fromEntries(Object.values(REFUSALS).map(([code, reason]) => [code, reason])),
  ...ERROR_CATALOGUE,
  ...FLASH_ERRORS,
};
const documented = [...read("docs/troubleshooting.md").matchAll(/<a id="(E\d{3})"><\/a>\1: /g)].map(([, id]) => id);

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function idsInCode(): Map<string, string> {
  const found = new Map<string, string>();
  for (const room of ROOMS) {
    for (const entry of readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })) {
      if (!entry.endsWith(".ts")) continue;
      const path = join(room, entry);
      for (const [, id] of read(path).matchAll(/["'`](E[1-9]\d{2})\b/g)) found.set(id, path);
    }
  }
  return found;
}

test("every error id that the code can raise has its place in docs/troubleshooting.md", () => {
  const missing = [...idsInCode()].filter(([id]) => !documented.includes(id)).map(([id, path]) => `${id} (${path})`);
  expect(missing, 'add: ### <a id="E…"></a>E…: what it says').toEqual([]);
});

test("every id of the catalogues is documented, in order and once", () => {
  expect(documented.filter((id) => id in ALL)).toEqual(Object.keys(ALL).sort());
  expect(documented).toEqual([...new Set(documented)].sort());
});

test("the heading of an id is its sentence in the catalogues", () => {
  const text = read("docs/troubleshooting.md");
  for (const [id, sentence] of Object.entries(ALL)) {
    expect(text).toContain(`### <a id="${id}"></a>${id}: ${sentence}\n`);
  }
});

test("every documented id belongs to a family", () => {
  for (const id of documented) expect(Object.keys(ERROR_FAMILIES)).toContain(id.slice(0, 2));
});
