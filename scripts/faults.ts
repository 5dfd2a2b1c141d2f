/**
 * `npm run faults -- [--runs N] [--seed S] [--json]`: whole simulated clusters under random faults, each run from a seed
 * of its own; a run that violates an invariant is printed, made smaller, and can be replayed by its seed.
 */
import { parseArgs } from "node:util";
import { runScenario } from "../host-client/testing/simulation.ts";
import { scenarioOf } from "../host-client/testing/scenario.ts";
import { shrink } from "../host-client/testing/shrink.ts";

/** What the command prints with --json. */
export interface FaultsReport {
  runs: number;
  violations: { seed: number; invariant: string }[];
}

/** Runs by default: within 45 s on two cores, with room to spare. */
const DEFAULT_RUNS = 2_000;
/** Failing seeds that are made smaller and shown in full. */
const SHOWN = 3;

/** Runs seeds `seed`, `seed + 1`, ...; `tell` hears of each violation. */
export function runFaults(runs: number, seed: number, tell: (text: string) => void = () => {}): FaultsReport {
  const report: FaultsReport = { runs, violations: [] };
  for (let i = 0; i < runs; i++) {
    const { violations } = runScenario(scenarioOf(seed + i));
    if (!violations.length) continue;
    const [{ invariant, about }] = violations;
    report.violations.push({ seed: seed + i, invariant });
    tell(`seed ${seed + i}: ${invariant}: ${about.slice(0, 600)}`);
    if (report.violations.length <= SHOWN) tell(JSON.stringify(shrink(scenarioOf(seed + i), invariant)));
  }
  return report;
}

function main(): number {
  const { values } = parseArgs({
    options: { runs: { type: "string" }, seed: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const runs = Number(values.runs ?? DEFAULT_RUNS);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
  if (!(Number.isInteger(runs) && runs > 0 && Number.isInteger(seed))) {
    console.error("usage: npm run faults -- [--runs N] [--seed S] [--json]   (N and S are whole numbers)");
    return 2;
  }
  const report = runFaults(runs, seed, (text) => console.error(text));
  if (values.json) console.log(JSON.stringify(report));
  else console.log(`${runs} runs from seed ${seed}: ${report.violations.length} with a violation`);
  return report.violations.length ? 1 : 0;
}

if (process.argv[1]?.endsWith("faults.ts")) process.exitCode = main();
