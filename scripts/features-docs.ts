/** `npm run features:docs`: runs the feature suite on all targets and writes its table into `docs/device-javascript.md`. */

import { readFileSync, writeFileSync } from "node:fs";
import type { FeatureProgram } from "../host-client/compiler/features/compile.ts";
import { runFeatures } from "../host-client/compiler/features/run.ts";
import { renderTable, withTable } from "../host-client/compiler/features/table.ts";
import { type Target, findInterpreter, interpreterTarget } from "../host-client/compiler/features/targets.ts";
import { featureTarget } from "../node-firmware/simulator/features.ts";

const SUITE = new URL("../test/fixtures/features.jsonl", import.meta.url);
const DOCS = new URL("../docs/device-javascript.md", import.meta.url);
const INTERPRETERS = ["espruino-linux", "espruino-esp32like"];
/** A line of progress after so many programs. */
const PROGRESS_STEP = 100;

const programs = readFileSync(SUITE, "utf8")
  .split("\n")
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as FeatureProgram);
const targets: Record<string, Target> = { simulator: featureTarget };
for (const name of INTERPRETERS) {
  const path = findInterpreter(name);
  if (!path) throw new Error(`${name} is not on the PATH nor in $ESPRUINO_BIN: the table needs it`);
  targets[name] = interpreterTarget(path);
}

let done = 0;
const onProgram = () => ++done % PROGRESS_STEP === 0 && console.error(`features: ${done} of ${programs.length}`);
const report = await runFeatures(programs, targets, { onProgram });
const table = renderTable(programs, report, Object.keys(targets));
writeFileSync(DOCS, withTable(readFileSync(DOCS, "utf8"), table));
console.log(table);
process.exitCode = report.differ.length ? 1 : 0;
