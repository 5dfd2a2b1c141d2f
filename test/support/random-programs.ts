/** Runs random programs on a target and in this process, several in one script, and tells which came out differently. */

import fc from "fast-check";
import { CompileError } from "../../host-client/compiler/errors.ts";
import { compileFeature } from "../../host-client/compiler/features/compile.ts";
import type { Outcome, Target } from "../../host-client/compiler/features/targets.ts";
import { programs, together } from "./programs.ts";

export interface RandomReport {
  same: number;
  refused: number;
  differ: { body: string; here: string; there: Outcome }[];
}

/** Each script carries the runtime once, and an interpreter is started for each. */
const PROGRAMS_A_SCRIPT = 8;
const PARALLEL = 3;

/** @param seed of fast-check; the same seed gives the same programs. @param widen what is done to their sources */
export async function runRandom(
  target: Target,
  count: number,
  seed: number,
  widen = (body: string): string => body,
): Promise<RandomReport> {
  const bodies = fc.sample(programs, { seed, numRuns: count }).map(widen);
  const report: RandomReport = { same: 0, refused: 0, differ: [] };
  const waiting: string[][] = [];
  while (bodies.length) waiting.push(bodies.splice(0, PROGRAMS_A_SCRIPT));
  const work = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) await runGroup(target, group, report);
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return report;
}

/** A group that is not the same as a whole is taken apart. */
async function runGroup(target: Target, bodies: string[], report: RandomReport): Promise<void> {
  const there = await outcomeOf(target, bodies);
  const here = JSON.stringify(bodies.map(runHere));
  if (there && "value" in there && there.value === here) report.same += bodies.length;
  else if (bodies.length > 1) for (const body of bodies) await runGroup(target, [body], report);
  else if (!there || isTooDeep(there)) report.refused++;
  else report.differ.push({ body: bodies[0]!, here, there });
}

/** Nothing where the compiler refuses the programs. */
async function outcomeOf(target: Target, bodies: string[]): Promise<Outcome | null> {
  const program = { name: "random", source: together(bodies) };
  try {
    return await target(program, compileFeature(program));
  } catch (error) {
    if (error instanceof CompileError && error.problems[0]!.code !== "E190") return null;
    throw error;
  }
}

/**
 * Expressions nest deeper than the stack of an ESP32 bears: that is no difference in meaning. An interpreter that is
 * interrupted so tells its listener of no error at all, the simulator of its own; any other error is compared.
 */
const isTooDeep = (outcome: Outcome): boolean =>
  "throws" in outcome && /^(undefined|Too much recursion - .*)$/.test(outcome.throws);

function runHere(body: string): unknown {
  try {
    return (new Function(`"use strict"; ${body}`) as () => unknown)();
  } catch (error) {
    return `threw ${(error as Error).name}`;
  }
}
