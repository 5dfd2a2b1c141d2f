/** Calls of the library in typed modules on the simulator beside Node.js: a share of them, all where BROCCOLI_LONG says so, another with BROCCOLI_SEED. */
import { expect, test } from "vitest";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";
import { callGroups } from "../../support/library-calls.ts";
import { runCalls } from "../../support/run-calls.ts";

const SHARES = 12;
const isLong = process.env.BROCCOLI_LONG !== undefined;
const offset = Number(process.env.BROCCOLI_SEED ?? 48) % SHARES;

test(
  `no call of the library in a typed module differs between Node.js and the simulator: ${isLong ? "all" : `share ${offset} of ${SHARES}`}`,
  { timeout: 600_000 },
  async () => {
    const chosen = callGroups().filter((_, index) => isLong || index % SHARES === offset);
    const { lean, exact, differ } = await runCalls(chosen, featureTarget);
    expect(differ).toEqual([]);
    expect(lean + exact).toBe(chosen.length);
    expect(lean).toBeGreaterThan(chosen.length / 3);
  },
);
