/** Typed task modules, as users of clusters write them, on both builds. */
import { expect, test } from "vitest";
import { findInterpreter, interpreterTarget } from "../../host-client/compiler/features/targets.ts";
import { moduleOf, readModules, runAsModules } from "../support/module-programs.ts";

const SHARES = 20;
const isLong = process.env.BROCCOLI_LONG !== undefined;
const offset = Number(process.env.BROCCOLI_SEED ?? Math.floor(Date.now() / 1000)) % SHARES;

for (const name of ["espruino-linux", "espruino-esp32like"]) {
  const path = findInterpreter(name);
  if (!path) console.warn(`SKIPPED: ${name} is not on the PATH nor in $ESPRUINO_BIN; no module ran on it`);
  test.skipIf(!path)(
    `no typed module differs on ${name}: ${isLong ? "all" : `share ${offset} of ${SHARES}`}`,
    { timeout: 600_000 },
    async () => {
      const chosen = readModules().filter((_, index) => isLong || index % SHARES === offset);
      const { refused, differ } = await runAsModules(chosen, interpreterTarget(path!), moduleOf);
      expect(differ).toEqual([]);
      expect(refused).toBe(0);
    },
  );
}
