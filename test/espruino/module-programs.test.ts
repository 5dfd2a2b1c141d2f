/** Feature programs as task modules on both builds. */
import { expect, test } from "vitest";
import { findInterpreter, interpreterTarget } from "../../host-client/compiler/features/targets.ts";
import { SUITE, readPrograms } from "../../scripts/feature-programs.ts";
import { MODULE_DEVIATIONS, runAsModules } from "../support/module-programs.ts";
import { FIXED_SHARE, shareOf } from "../support/share.ts";

const { chosen, name: share } = shareOf(readPrograms(SUITE), 120, FIXED_SHARE);

for (const name of ["espruino-linux", "espruino-esp32like"]) {
  const path = findInterpreter(name);
  if (!path) console.warn(`SKIPPED: ${name} is not on the PATH nor in $ESPRUINO_BIN; no module ran on it`);
  test.skipIf(!path)(
    `no feature program differs as a task module on ${name}: ${share}`,
    { timeout: 3_600_000 },
    async () => {
      const { differ } = await runAsModules(chosen, interpreterTarget(path!));
      expect(differ.filter(({ name: program }) => !MODULE_DEVIATIONS.has(program))).toEqual([]);
    },
  );
}
