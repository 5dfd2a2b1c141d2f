/**
 * `npm run faults -- [--runs N] [--seed S] [--json]`: whole simulated clusters under random faults, each run from a seed
 * of its own; a run that violates an invariant is printed, made smaller, and can be replayed by its seed.
 */
import { runScenario } from "../host-client/testing/simulation.ts";
import { scenarioOf } from "../host-client/testing/scenario.ts";
import { shrink } from "../host-client/testing/shrink.ts";
import { parseCount, parseSeed } from "./arguments.ts";
import { EXIT } from "./exit.ts";
import { isMain, runScript, type Progress, type ScriptEntry } from "./script.ts";
import { freshSeed } from "./seed.ts";

/** What the command prints with --json. */
export interface FaultsReport {
  runs: number;
  violations: { seed: number; invariant: string }[];
}

/** Runs by default: within 45 s on two cores, with room to spare. */
const DEFAULT_RUNS = 2_000;
/** Failing seeds that are made smaller and shown in full. */
const SHOWN = 3;

/** Runs seeds `seed`, `seed + 1`, ...; `tell` hears of each violation, `progress` how many have begun. */
export function runFaults(
  runs: number,
  seed: number,
  tell: (text: string) => void = () => {},
  progress: Progress = () => {},
): FaultsReport {
  const report: FaultsReport = { runs, violations: [] };
  for (let i = 0; i < runs; i++) {
    progress(i);
    const { violations } = runScenario(scenarioOf(seed + i));
    if (!violations.length) continue;
    const [{ invariant, about }] = violations;
    report.violations.push({ seed: seed + i, invariant });
    tell(`seed ${seed + i}: ${invariant}: ${about.slice(0, 600)}`);
    if (report.violations.length <= SHOWN) tell(JSON.stringify(shrink(scenarioOf(seed + i), invariant)));
  }
  return report;
}

export const script: ScriptEntry = {
  name: "faults",
  summary: "Runs whole simulated clusters under random faults, and prints each run that violates an invariant.",
  build: (command, { output, exit, progress }) =>
    command
      .option("--runs <n>", "how many clusters, each from the seed after the one before", parseCount, DEFAULT_RUNS)
      .option("--seed <n>", "the seed of the first (a fresh one)", parseSeed)
      .action(({ runs, seed = freshSeed() }: { runs: number; seed?: number }) => {
        const report = runFaults(runs, seed, output.note, progress("clusters", runs));
        output.result(report, () => `${runs} runs from seed ${seed}: ${report.violations.length} with a violation`);
        if (report.violations.length) exit(EXIT.FAILED);
      }),
};

if (isMain(import.meta.url)) process.exitCode = await runScript(script);
