/** Feature programs on the simulator beside Node.js: another share of them each time, all where BROCCOLI_LONG says so. */
import { expect, test } from "vitest";
import { runFeatures } from "../../../host-client/compiler/features/run.ts";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";
import { SUITE, readPrograms } from "../../../scripts/feature-programs.ts";

const programs = readPrograms(SUITE);

/** Some thirty programs each time: a few seconds. */
const SHARES = 80;
const isLong = process.env.BROCCOLI_LONG !== undefined;
const offset = Number(process.env.BROCCOLI_SEED ?? Math.floor(Date.now() / 1000)) % SHARES;

test(
  `no feature program differs between Node.js and the simulator: ${isLong ? "all" : `share ${offset} of ${SHARES}`}`,
  { timeout: isLong ? 1_200_000 : 120_000 },
  async () => {
    const chosen = programs.filter((_, index) => isLong || index % SHARES === offset);
    const { same, refused, differ } = await runFeatures(chosen, { simulator: featureTarget });
    expect(differ).toEqual([]);
    expect(same + refused.length).toBe(chosen.length);
    expect(same).toBeGreaterThanOrEqual(chosen.length * 0.8);
  },
);
