import { expect, test } from "vitest";
import { runFeatures } from "../../host-client/compiler/features/run.ts";
import { findInterpreter, interpreterTarget } from "../../host-client/compiler/features/targets.ts";
import { SUITE, readPrograms } from "../../scripts/feature-programs.ts";
import { shareOf } from "../support/share.ts";

/** The whole suite takes minutes. */
const LIMIT_MS = process.env.BROCCOLI_LONG ? 600_000 : 120_000;
const { chosen, name: share } = shareOf(readPrograms(SUITE), 80);

for (const name of ["espruino-linux", "espruino-esp32like"]) {
  const path = findInterpreter(name);
  if (!path) console.warn(`SKIPPED: ${name} is not on the PATH nor in $ESPRUINO_BIN; no feature program ran on it`);
  test.skipIf(!path)(
    `no feature program differs between Node.js and ${name}: ${share}`,
    async () => {
      const { same, refused, differ } = await runFeatures(chosen, { [name]: interpreterTarget(path!) });
      expect(differ).toEqual([]);
      expect(same + refused.length).toBe(chosen.length);
      expect(same).toBeGreaterThanOrEqual(chosen.length * 0.8);
    },
    LIMIT_MS,
  );
}
