/** Typed task modules, as users of clusters write them, on the simulator: another share of them each time, all where BROCCOLI_LONG says so. */
import { expect, test } from "vitest";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";
import { moduleOf, readModules, runAsModules } from "../../support/module-programs.ts";

const SHARES = 10;
const isLong = process.env.BROCCOLI_LONG !== undefined;
const offset = Number(process.env.BROCCOLI_SEED ?? Math.floor(Date.now() / 1000)) % SHARES;

test(
  `no typed module differs on the simulator: ${isLong ? "all" : `share ${offset} of ${SHARES}`}`,
  { timeout: 600_000 },
  async () => {
    const chosen = readModules().filter((_, index) => isLong || index % SHARES === offset);
    const { lean, exact, refused, differ } = await runAsModules(chosen, featureTarget, moduleOf);
    console.log(`${chosen.length} modules: ${lean} lean, ${exact} exact`);
    expect(differ).toEqual([]);
    expect(refused).toBe(0);
  },
);
