/** `npm run features -- PATH --on simulator,espruino-linux,espruino-esp32like [--json]`: feature programs against Node.js. */

import { InvalidArgumentError } from "commander";
import { BroccoliError } from "../host-client/errors.ts";
import { type FeatureReport, runFeatures } from "../host-client/compiler/features/run.ts";
import { type Target, findInterpreter, interpreterTarget } from "../host-client/compiler/features/targets.ts";
import { EXIT } from "./exit.ts";
import { readPrograms } from "./feature-programs.ts";
import type { Output } from "./output.ts";
import { isMain, runScript, type ScriptEntry } from "./script.ts";

const INTERPRETERS = ["espruino-linux", "espruino-esp32like"];
const TARGETS = ["simulator", ...INTERPRETERS];

interface FeaturesFlags {
  on: string[];
  only?: string;
}

export const script: ScriptEntry = {
  name: "features",
  summary: "Runs feature programs on nodes and on Node.js, and prints which are refused and which differ.",
  build: (command, { output, exit, progress }) =>
    command
      .argument("<path>", "programs: a folder of .ts files, or a file of one JSON object { name, source } a line")
      .option("--on <targets>", `comma-separated: ${TARGETS.join(", ")}`, parseTargets, INTERPRETERS)
      .option("--only <names>", "run only programs whose name contains this")
      .action(async (path: string, { on, only = "" }: FeaturesFlags) => {
        const programs = readPrograms(path).filter(({ name }) => name.includes(only));
        const onProgram = progress("programs", programs.length);
        const report = await runFeatures(programs, await findTargets(on, output), { onProgram });
        output.result(report, textOf);
        if (report.differ.length) exit(EXIT.FAILED);
      }),
};

function parseTargets(text: string): string[] {
  const names = text.split(",");
  const unknown = names.find((name) => !TARGETS.includes(name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`'${unknown}' is none of ${TARGETS.join(", ")}.`);
  }
  return names;
}

/** @throws BroccoliError E505 where none of them is here */
async function findTargets(names: string[], output: Output): Promise<Record<string, Target>> {
  const found: Record<string, Target> = {};
  for (const name of names) {
    const target = name === "simulator" ? await simulator() : interpreter(name);
    if (target) found[name] = target;
    else output.note(`features: ${name} is not available here; nothing was run on it`);
  }
  if (Object.keys(found).length) return found;
  throw new BroccoliError("E505", `neither on the PATH nor in $ESPRUINO_BIN: ${names.join(", ")}`, {
    hint: "On simulated nodes: --on simulator",
  });
}

function interpreter(name: string): Target | null {
  const path = findInterpreter(name);
  return path ? interpreterTarget(path) : null;
}

async function simulator(): Promise<Target> {
  return (await import("../node-firmware/simulator/features.ts")).featureTarget;
}

function textOf({ same, refused, differ }: FeatureReport): string {
  return [
    ...refused.map(({ name, code }) => `refused  ${code}  ${name}`),
    ...differ.map(
      ({ name, on, node, got }) =>
        `DIFFER   ${name}  on ${on}\n    node ${JSON.stringify(node)}\n    got  ${JSON.stringify(got)}`,
    ),
    `${same} same, ${refused.length} refused, ${differ.length} differ`,
  ].join("\n");
}

if (isMain(import.meta.url)) process.exitCode = await runScript(script);
