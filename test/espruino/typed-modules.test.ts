/** Typed task modules, as users of clusters write them, on both builds. */
import { expect, test } from "vitest";
import { findInterpreter, interpreterTarget } from "../../host-client/compiler/features/targets.ts";
import { moduleOf, readModules, runAsModules } from "../support/module-programs.ts";
import { shareOf } from "../support/share.ts";

const { chosen, name: share } = shareOf(readModules(), 20);

for (const name of ["espruino-linux", "espruino-esp32like"]) {
  const path = findInterpreter(name);
  if (!path) console.warn(`SKIPPED: ${name} is not on the PATH nor in $ESPRUINO_BIN; no module ran on it`);
  test.skipIf(!path)(`no typed module differs on ${name}: ${share}`, { timeout: 600_000 }, async () => {
    const { refused, differ } = await runAsModules(chosen, interpreterTarget(path!), moduleOf);
    expect(differ).toEqual([]);
    expect(refused).toBe(0);
  });
}
