/** Feature programs on the simulator beside Node.js: another share of them each time, all where BROCCOLI_LONG says so. */
import { expect, test } from "vitest";
import { runFeatures } from "../../../host-client/compiler/features/run.ts";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";
import { SUITE, readPrograms } from "../../../scripts/feature-programs.ts";
import { shareOf } from "../../support/share.ts";

/** Some thirty programs each time: a few seconds. */
const { chosen, name: share } = shareOf(readPrograms(SUITE), 80);
const LIMIT_MS = process.env.BROCCOLI_LONG ? 1_200_000 : 120_000;

test(`no feature program differs between Node.js and the simulator: ${share}`, { timeout: LIMIT_MS }, async () => {
  const { same, refused, differ } = await runFeatures(chosen, { simulator: featureTarget });
  expect(differ).toEqual([]);
  expect(same + refused.length).toBe(chosen.length);
  expect(same).toBeGreaterThanOrEqual(chosen.length * 0.8);
});
