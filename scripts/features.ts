/** `npm run features -- FILE --on simulator,espruino-linux,espruino-esp32like [--json]`: feature programs against Node.js. */

import { readFileSync } from "node:fs";
import { Command } from "commander";
import type { FeatureProgram } from "../host-client/compiler/features/compile.ts";
import { type FeatureReport, runFeatures } from "../host-client/compiler/features/run.ts";
import { type Target, findInterpreter, interpreterTarget } from "../host-client/compiler/features/targets.ts";

const INTERPRETERS = ["espruino-linux", "espruino-esp32like"];

const command = new Command("features")
  .argument("<file>", "programs, one JSON object {name, source} a line")
  .option("--on <targets>", "comma-separated: simulator, espruino-linux, espruino-esp32like", INTERPRETERS.join(","))
  .option("--only <names>", "run only programs whose name contains this")
  .option("--json", "print one JSON object")
  .parse();
const options = command.opts<{ on: string; only?: string; json?: boolean }>();

const programs = readPrograms(command.args[0]!).filter(({ name }) => !options.only || name.includes(options.only));
const targets = await findTargets(options.on.split(","));
const report = await runFeatures(programs, targets);
if (options.json) console.log(JSON.stringify(report));
else printReport(report);
process.exitCode = report.differ.length ? 1 : 0;

function readPrograms(file: string): FeatureProgram[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as FeatureProgram);
}

async function findTargets(names: string[]): Promise<Record<string, Target>> {
  const found: Record<string, Target> = {};
  for (const name of names) {
    const target = name === "simulator" ? await simulator() : interpreter(name);
    if (target) found[name] = target;
    else console.error(`features: ${name} is not available here; nothing was run on it`);
  }
  return found;
}

function interpreter(name: string): Target | null {
  const path = INTERPRETERS.includes(name) ? findInterpreter(name) : null;
  return path ? interpreterTarget(path) : null;
}

/** The simulator is loaded by name: it may be absent from a build of the compiler alone. */
async function simulator(): Promise<Target | null> {
  const path = new URL("../node-firmware/simulator/features.ts", import.meta.url).href;
  const loaded = await import(path).catch(() => null);
  return (loaded?.featureTarget as Target | undefined) ?? null;
}

function printReport({ same, refused, differ }: FeatureReport): void {
  for (const { name, code } of refused) console.log(`refused  ${code}  ${name}`);
  for (const { name, on, node, got } of differ)
    console.log(`DIFFER   ${name}  on ${on}\n    node ${JSON.stringify(node)}\n    got  ${JSON.stringify(got)}`);
  console.log(`${same} same, ${refused.length} refused, ${differ.length} differ`);
}
