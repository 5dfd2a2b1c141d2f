/** `npm run features:docs`: runs the feature suite on all targets and writes its table into `docs/device-javascript.md`. */

import { readFileSync, writeFileSync } from "node:fs";
import { runFeatures } from "../host-client/compiler/features/run.ts";
import { renderTable, withTable } from "../host-client/compiler/features/table.ts";
import { type Target, findInterpreter, interpreterTarget } from "../host-client/compiler/features/targets.ts";
import { BroccoliError } from "../host-client/errors.ts";
import { featureTarget } from "../node-firmware/simulator/features.ts";
import { EXIT } from "./exit.ts";
import { SUITE, readPrograms } from "./feature-programs.ts";
import { isMain, runScript, type ScriptEntry } from "./script.ts";

const DOCS = new URL("../docs/device-javascript.md", import.meta.url);
const INTERPRETERS = ["espruino-linux", "espruino-esp32like"];
export const script: ScriptEntry = {
  name: "features:docs",
  summary: "Runs the feature suite on all targets and writes its table into docs/device-javascript.md.",
  build: (command, { output, exit, progress }) =>
    command.action(async () => {
      const programs = readPrograms(SUITE);
      const targets = allTargets();
      const onProgram = progress("programs", programs.length);
      const report = await runFeatures(programs, targets, { onProgram });
      const table = renderTable(programs, report, Object.keys(targets));
      writeFileSync(DOCS, withTable(readFileSync(DOCS, "utf8"), table));
      output.result(report, () => table);
      if (report.differ.length) exit(EXIT.FAILED);
    }),
};

/** @throws BroccoliError E505 where an interpreter is missing */
function allTargets(): Record<string, Target> {
  const targets: Record<string, Target> = { simulator: featureTarget };
  for (const name of INTERPRETERS) {
    const path = findInterpreter(name);
    if (!path) {
      throw new BroccoliError("E505", `${name} is neither on the PATH nor in $ESPRUINO_BIN, and the table needs it`, {
        hint: "Build Espruino for Linux as its README describes",
      });
    }
    targets[name] = interpreterTarget(path);
  }
  return targets;
}

if (isMain(import.meta.url)) process.exitCode = await runScript(script);
