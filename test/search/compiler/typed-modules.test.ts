/** Typed task modules, as users of clusters write them, on the simulator: another share of them each time, all where BROCCOLI_LONG says so. */
import { expect, test } from "vitest";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";
import { moduleOf, readModules, runAsModules } from "../../support/module-programs.ts";
import { shareOf } from "../../support/share.ts";

const { chosen, name: share } = shareOf(readModules(), 10);

test(`no typed module differs on the simulator: ${share}`, { timeout: 600_000 }, async () => {
  const { lean, exact, refused, differ } = await runAsModules(chosen, featureTarget, moduleOf);
  console.log(`${chosen.length} modules: ${lean} lean, ${exact} exact`);
  expect(differ).toEqual([]);
  expect(refused).toBe(0);
});
