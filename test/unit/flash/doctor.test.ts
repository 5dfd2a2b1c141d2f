import { describe, expect, test } from "vitest";
import type { EspruinoConsole } from "../../../host-client/flash/console.ts";
import { examineNode } from "../../../host-client/flash/doctor.ts";
import { ESPRUINO_VERSION } from "../../../host-client/flash/espruino-release.ts";

const NOW_MS = 1_800_000_000_000;
const WELL = {
  version: ESPRUINO_VERSION,
  board: "ESP32",
  free: 2100,
  total: 5000,
  storage: 500 * 1024,
  hasProgram: true,
  hasConfig: true,
  now: NOW_MS,
};

/** What the doctor finds at a console that answers so. */
async function examined(facts: Partial<typeof WELL>) {
  const node = { evaluate: async () => ({ ...WELL, ...facts }) } as unknown as EspruinoConsole;
  const findings = await examineNode(node, NOW_MS);
  return Object.fromEntries(findings.map(({ name, state, detail, cure }) => [name, { state, detail, cure }]));
}

describe("What the doctor reads at a node's console", () => {
  test("is well, line by line", async () => {
    const found = await examined({});
    expect(Object.entries(found).map(([name, { state }]) => `${name} ${state}`)).toEqual([
      "espruino ok",
      "chip ok",
      "firmware ok",
      "settings ok",
      "memory ok",
      "storage ok",
      "clock ok",
    ]);
    expect(found.clock.detail).toBe("as this machine's");
  });

  test.each([
    ["an interpreter of another release", { version: "2v10" }, "espruino", "broccoli flash"],
    ["no program", { hasProgram: false }, "firmware", "broccoli flash"],
    ["no settings", { hasConfig: false }, "settings", "broccoli provision"],
    ["scarce memory", { free: 120 }, "memory", "broccoli unload"],
    ["a full Storage", { storage: 9000 }, "storage", "broccoli unload"],
  ] as const)("names the cure for %s", async (_, facts, line, cure) => {
    expect((await examined(facts))[line]).toMatchObject({ state: "bad", cure: expect.stringContaining(cure) });
  });

  test("tells the chips apart, and what is none", async () => {
    for (const board of ["ESP32", "ESP32S3", "ESP32C3"])
      expect((await examined({ board })).chip).toEqual({ state: "ok", detail: board, cure: undefined });
    expect((await examined({ board: "LINUX" })).chip).toMatchObject({ state: "skipped" });
  });

  test("says how far the clocks are apart", async () => {
    expect((await examined({ now: NOW_MS - 3_600_000 })).clock.detail).toMatch(/^3600 s apart/);
  });
});
