/** Which node dies at which step: all kills of a file of vectors, or a sample of them that a seed chooses. */
import { randomFrom } from "../../host-client/testing/world.ts";
import type { Vector } from "./format.ts";
import { DEATHS, KILL_NODES, runKilled, type Death, type Kill } from "./killed.ts";

/** A run that did not end as the undisturbed one. */
export interface KillFailure {
  id: string;
  kill: Kill;
  difference: string;
}

/** What came of killing. */
export interface KillsReport {
  /** Vectors all of whose runs ended as recorded, and the others. */
  passed: number;
  failed: number;
  skipped: [];
  /** Runs with a kill. */
  runs: number;
}

/** Kills that a sample tries of each vector that it comes upon: to count its steps costs three runs. */
const KILLS_A_VECTOR = 5;

/** Each node at each step of a vector, in each way; the vector is run undisturbed to count its steps. */
export function killsOf(vector: Vector): Kill[] {
  const kills: Kill[] = [];
  for (const death of Object.keys(DEATHS) as Death[]) {
    const { events, tasks } = runKilled(vector, { death });
    for (let task = 0; task < tasks; task++) kills.push({ death, task });
    for (let before = 0; before < events; before++) {
      for (let node = 0; node < KILL_NODES; node++) kills.push({ death, before, node });
    }
  }
  return kills;
}

/** Runs every kill of every vector; `tell` hears of each vector that fails, and of its first failing kill. */
export function runAllKills(
  vectors: Vector[],
  tell: (text: string) => void,
  progress: (done: number) => void = () => {},
): KillsReport {
  const report: KillsReport = { passed: 0, failed: 0, skipped: [], runs: 0 };
  for (const vector of vectors) {
    const kills = killsOf(vector);
    const failures = kills.flatMap((kill) => failureOf(vector, kill) ?? []);
    report.runs += kills.length;
    if (failures.length) tell(`${describeFailure(failures[0])} (and ${failures.length - 1} more of ${kills.length})`);
    report[failures.length ? "failed" : "passed"]++;
    progress(report.passed + report.failed);
  }
  return report;
}

/** The first failure of `runs` kills that the seed chooses; undefined where none fails. */
export function firstFailure(vectors: Vector[], runs: number, seed: number): KillFailure | undefined {
  const random = randomFrom(seed);
  const one = <T>(list: T[]): T => list[Math.floor(random() * list.length)];
  for (let i = 0; i < runs; i += KILLS_A_VECTOR) {
    const vector = one(vectors);
    const kills = killsOf(vector); // none where a workflow is refused, or is done without a node
    for (let j = 0; j < KILLS_A_VECTOR && kills.length; j++) {
      const failure = failureOf(vector, one(kills));
      if (failure) return failure;
    }
  }
  return undefined;
}

/** A failure in a line. */
export function describeFailure({ id, kill, difference }: KillFailure): string {
  return `${id} ${JSON.stringify(kill)}: ${difference}`;
}

function failureOf(vector: Vector, kill: Kill): KillFailure | undefined {
  const { difference } = runKilled(vector, kill);
  return difference ? { id: vector.id, kill, difference } : undefined;
}
