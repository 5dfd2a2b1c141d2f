/** Calls of the library in typed modules on both builds beside Node.js. */
import { expect, test } from "vitest";
import { findInterpreter, interpreterTarget } from "../../host-client/compiler/features/targets.ts";
import { callGroups } from "../support/library-calls.ts";
import { runCalls } from "../support/run-calls.ts";
import { FIXED_SHARE, shareOf } from "../support/share.ts";

const { chosen, name: share } = shareOf(callGroups(), 20, FIXED_SHARE);

for (const name of ["espruino-linux", "espruino-esp32like"]) {
  const path = findInterpreter(name);
  if (!path) console.warn(`SKIPPED: ${name} is not on the PATH nor in $ESPRUINO_BIN; no call of the library ran on it`);
  test.skipIf(!path)(
    `no call of the library in a typed module differs between Node.js and ${name}: ${share}`,
    { timeout: 600_000 },
    async () => {
      const { lean, exact, differ } = await runCalls(chosen, interpreterTarget(path!));
      expect(differ).toEqual([]);
      expect(lean + exact).toBe(chosen.length);
    },
  );
}
