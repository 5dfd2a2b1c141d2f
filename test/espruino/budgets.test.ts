import { describe, expect, it } from "vitest";
import { nodeFirmware } from "../../host-client/firmware.ts";
import { FIRMWARE_BUDGET_BYTES, run as measureSize } from "../../scripts/bench/size.ts";
import { run as measureGrowth } from "../../scripts/bench/growth.ts";
import { findInterpreter } from "../../scripts/support/nodes.ts";
import { run as measureMemory } from "../../scripts/bench/memory.ts";
import { run as countMessages } from "../../scripts/bench/messages.ts";
import { canCount, instructionsPerTask } from "../../scripts/bench/speed.ts";

const here = findInterpreter("espruino-esp32like") !== undefined;
if (!here) console.warn("\n### SKIPPED: budgets of memory on the ESP32-like interpreter, which is not here ###\n");
const counts = here && canCount();
if (here && !counts) console.warn("\n### SKIPPED: the budget of instructions a task, valgrind is not here ###\n");

/** 2.5 times what the fastest echo of a request costs the same interpreter. */
const INSTRUCTIONS_PER_TASK = 1_003_000;
/** What a node does by its clock while it is counted, slowed fiftyfold, only adds: the least of so many counts is nearest. */
const COUNTS = 3;

describe("budgets", () => {
  it.skipIf(!counts)(
    "a task costs an interpreter at most 1,003,000 instructions, whatever the machine",
    async () => {
      let counted = Infinity;
      for (let i = 0; i < COUNTS && counted > INSTRUCTIONS_PER_TASK; i++)
        counted = Math.min(counted, (await instructionsPerTask("espruino-esp32like", () => {}))!);
      expect(counted).toBeGreaterThan(INSTRUCTIONS_PER_TASK / 2);
      expect(counted).toBeLessThanOrEqual(INSTRUCTIONS_PER_TASK);
    },
    120_000,
  );

  it("resident firmware takes at most 600 variables for its functions", async () => {
    const { report } = await nodeFirmware("esp32");
    expect(report.resident.variables).toBeLessThanOrEqual(600);
  });

  it("firmware takes at most its budget of a node's 896 KB of Storage", async () => {
    const { firmware_bytes } = await measureSize();
    expect(firmware_bytes).toBeLessThanOrEqual(FIRMWARE_BUDGET_BYTES);
  });

  it.skipIf(!here)(
    "an idle node holds, hears and says the same beside 3 others and beside 300",
    async () => {
      // The window holds a keep-alive or two, on a busy machine: 2 bytes each way.
      const { growth } = await measureGrowth(() => {}, undefined, 3_000);
      const [few, many] = growth!;
      expect(Math.abs(many.idle_vars - few.idle_vars)).toBeLessThanOrEqual(5);
      expect(Math.max(few.bytes_in, many.bytes_in)).toBeLessThanOrEqual(4);
      expect(Math.max(few.bytes_out, many.bytes_out)).toBeLessThanOrEqual(4);
    },
    150_000,
  );

  it("messages stay within what the protocol promises, counted at the broker", async () => {
    const figures = await countMessages(() => {});
    expect(figures).toMatchObject({ single: 2, chain3: 2, starmap10: 2 });
    expect(figures.group10).toBeLessThanOrEqual(10);
    expect(figures.group100).toBeLessThanOrEqual(50);
    expect(figures.chord10).toBeLessThanOrEqual(10);
  }, 90_000);

  it.skipIf(!here)(
    "an idle node uses at most 1,800 variables, a queued task at most 25",
    async () => {
      const figures = await measureMemory(() => {});
      expect(figures.total_vars).toBe(5000);
      expect(figures.idle_vars).toBeLessThanOrEqual(1800);
      expect(figures.vars_per_queued_task).toBeLessThanOrEqual(25);
    },
    90_000,
  );
});
