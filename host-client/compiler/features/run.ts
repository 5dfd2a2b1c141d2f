/** Runs a file of feature programs on several targets and compares each with Node.js. */

import { CompileError } from "../errors.ts";
import { type FeatureProgram, compileFeature } from "./compile.ts";
import { type Outcome, type Target, isSame, nodeTarget } from "./targets.ts";

export interface FeatureReport {
  /** Programs that came out equal on every target. */
  same: number;
  refused: { name: string; code: string }[];
  differ: { name: string; on: string; node: Outcome; got: Outcome }[];
}

/** The code of the last check: what the compiler itself does not know is refused, and reported. */
const CRASH = "E190";

/** Programs in work at once: as many as keep two cores busy. */
const PARALLEL = 3;

/**
 * Compiles and runs each program; refused ones are counted once, differences once per target. `onProgram` hears how many are done.
 *
 * @example await runFeatures([{ name: "sum", source: "export default 1 + 1" }], { "espruino-linux": target })
 */
export async function runFeatures(
  programs: readonly FeatureProgram[],
  targets: Readonly<Record<string, Target>>,
  options: { onProgram?: (done: number) => void } = {},
): Promise<FeatureReport> {
  const report: FeatureReport = { same: 0, refused: [], differ: [] };
  const waiting = [...programs];
  let done = 0;
  const work = async () => {
    for (let program = waiting.shift(); program; program = waiting.shift()) {
      await runProgram(program, targets, report);
      options.onProgram?.(++done);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return report;
}

async function runProgram(
  program: FeatureProgram,
  targets: Readonly<Record<string, Target>>,
  report: FeatureReport,
): Promise<void> {
  let script: string;
  try {
    script = compileFeature(program);
  } catch (error) {
    if (!(error instanceof CompileError)) console.error(`features: compiling ${program.name} failed:`, error);
    report.refused.push({ name: program.name, code: error instanceof CompileError ? error.problems[0]!.code : CRASH });
    return;
  }
  const node = await withRetry(() => nodeTarget(program, script));
  let isEqual = true;
  for (const [on, target] of Object.entries(targets)) {
    const got = await withRetry(() => target(program, script)).catch(crashOf);
    if (isSame(node, got)) continue;
    isEqual = false;
    report.differ.push({ name: program.name, on, node, got });
  }
  if (isEqual) report.same++;
}

/** A target that breaks is a difference of one program, not the end of the run. */
const crashOf = (error: unknown): Outcome => ({ failed: `the target broke: ${String(error)}` });

/** A machine that is busy with something else is no difference: what ended too late gets a second try. */
async function withRetry(work: () => Promise<Outcome>): Promise<Outcome> {
  const first = await work();
  return "failed" in first && first.failed.startsWith("no outcome") ? work() : first;
}
