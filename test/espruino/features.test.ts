import { expect, test } from "vitest";
import { runFeatures } from "../../host-client/compiler/features/run.ts";
import { findInterpreter, interpreterTarget } from "../../host-client/compiler/features/targets.ts";
import { SUITE, readPrograms } from "../../scripts/feature-programs.ts";

const programs = readPrograms(SUITE);

/** The whole suite takes minutes; each ordinary run takes another share of it. */
const SHARE = 80;
const isLong = process.env.BROCCOLI_LONG !== undefined;
const LIMIT_MS = isLong ? 600_000 : 120_000;

for (const name of ["espruino-linux", "espruino-esp32like"]) {
  const path = findInterpreter(name);
  if (!path) console.warn(`SKIPPED: ${name} is not on the PATH nor in $ESPRUINO_BIN; no feature program ran on it`);
  test.skipIf(!path)(
    `no feature program differs between Node.js and ${name}`,
    async () => {
      const offset = Math.floor(Date.now() / 1000) % SHARE;
      const chosen = isLong ? programs : programs.filter((_, index) => index % SHARE === offset);
      console.log(`${name}: ${chosen.length} of ${programs.length} programs, share ${offset}`);
      const { same, refused, differ } = await runFeatures(chosen, { [name]: interpreterTarget(path!) });
      expect(differ).toEqual([]);
      expect(same + refused.length).toBe(chosen.length);
      expect(same).toBeGreaterThanOrEqual(chosen.length * 0.8);
    },
    LIMIT_MS,
  );
}
