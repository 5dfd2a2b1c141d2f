/** Feature programs as task modules on the simulator: a share of them, all where BROCCOLI_LONG says so, another with BROCCOLI_SEED. */
import { expect, test } from "vitest";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";
import { SUITE, readPrograms } from "../../../scripts/feature-programs.ts";
import { MODULE_DEVIATIONS, runAsModules } from "../../support/module-programs.ts";
import { shareOf } from "../../support/share.ts";

const { chosen, name: share } = shareOf(readPrograms(SUITE), 60);

test(`no feature program differs as a task module on the simulator: ${share}`, { timeout: 3_600_000 }, async () => {
  const { lean, exact, refused, differ } = await runAsModules(chosen, featureTarget);
  console.log(`${chosen.length} programs: ${lean} lean, ${exact} exact, ${refused} refused`);
  expect(differ.filter(({ name }) => !MODULE_DEVIATIONS.has(name))).toEqual([]);
  expect(lean + exact).toBeGreaterThan(chosen.length / 6);
});
