/** Calls of the library in typed modules on the simulator beside Node.js: a share of them, all where BROCCOLI_LONG says so, another with BROCCOLI_SEED. */
import { expect, test } from "vitest";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";
import { callGroups } from "../../support/library-calls.ts";
import { runCalls } from "../../support/run-calls.ts";
import { FIXED_SHARE, shareOf } from "../../support/share.ts";

const { chosen, name: share } = shareOf(callGroups(), 12, FIXED_SHARE);

test(
  `no call of the library in a typed module differs between Node.js and the simulator: ${share}`,
  { timeout: 600_000 },
  async () => {
    const { lean, exact, differ } = await runCalls(chosen, featureTarget);
    expect(differ).toEqual([]);
    expect(lean + exact).toBe(chosen.length);
    expect(lean).toBeGreaterThan(chosen.length / 3);
  },
);
