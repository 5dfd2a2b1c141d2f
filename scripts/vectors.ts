/**
 * `npm run vectors -- FILE --on engine|simulator|espruino-linux|espruino-esp32like [--broker aedes|mosquitto|URL] [--json]`:
 * runs a file of canvas vectors and prints each line that fails with both outcomes.
 * `npm run vectors -- FILE --kill`: on the engine, with each node killed at each step of each vector, in three ways.
 */
import { Option } from "commander";
import { UsageError } from "../host-client/errors.ts";
import { parseCount } from "./arguments.ts";
import { EXIT } from "./exit.ts";
import { readJsonLines } from "./json-lines.ts";
import { isMain, runScript, type Progress, type ScriptEntry } from "./script.ts";
import type { Runtime } from "./support/nodes.ts";
import { differenceOf, type Seen, type Vector } from "./vectors/format.ts";

const TARGETS = ["engine", "simulator", "espruino-linux", "espruino-esp32like"];

/** What the command prints with --json. */
export interface VectorsReport {
  passed: number;
  failed: number;
  skipped: { id: string; reason: string }[];
}

/** Lines of a file of vectors. @throws UsageError E503 where it is none */
export function readVectors(file: string): Vector[] {
  return readJsonLines(file, "a vector { id, family, wf, outcome }", ({ id, wf, outcome }) => id && wf && outcome);
}

/** Runs vectors; `tell` hears of each that fails, `progress` how many are done. */
export async function runVectors(
  vectors: Vector[],
  run: (vector: Vector) => Promise<Seen>,
  tell: (text: string) => void,
  progress: Progress = () => {},
): Promise<VectorsReport> {
  const report: VectorsReport = { passed: 0, failed: 0, skipped: [] };
  for (const vector of vectors) {
    const difference = await run(vector).then(
      (seen) => differenceOf(vector, seen),
      (error: Error) => error.message,
    );
    if (difference) {
      report.failed++;
      tell(`${vector.id}${vector.deviation ? ` (${vector.deviation})` : ""}: ${difference}`);
    } else report.passed++;
    progress(report.passed + report.failed);
  }
  return report;
}

interface VectorsFlags {
  on: string;
  broker: string;
  variables?: number;
  kill?: boolean;
}

export const script: ScriptEntry = {
  name: "vectors",
  summary: "Runs a file of canvas vectors, and prints each line that fails with both outcomes.",
  build: (command, { output, exit, progress }) =>
    command
      .argument("<file>", "vectors, one JSON object a line")
      .addOption(new Option("--on <target>", "what they run on").choices(TARGETS).default(TARGETS[0]))
      .option("--broker <broker>", "of nodes: aedes, mosquitto or a URL", "aedes")
      .option("--variables <n>", "of interpreters (5000)", parseCount)
      .option("--kill", "on the engine, with each node killed at each step of each vector, in three ways")
      .action(async (file: string, flags: VectorsFlags) => {
        refuseMisfits(flags);
        const { on, kill } = flags;
        const vectors = readVectors(file);
        const tellers = { tell: output.note, progress: progress("vectors", vectors.length) };
        const report = await (kill ? runWithKills : runOn)(vectors, flags, tellers);
        const { passed, failed, skipped } = report;
        output.result(report, () => `${on}: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
        if (failed) exit(EXIT.FAILED);
      }),
};

/** A broker that is neither: its scheme is what the client will look at. */
const URL_OF_BROKER = /^(mqtt|tcp):\/\/[^/]/;

function refuseMisfits({ on, kill, broker }: VectorsFlags): void {
  if (kill && on !== TARGETS[0]) {
    throw new UsageError(`--kill is for the engine, not for ${on}`, { hint: "Leave out --on, or --kill" });
  }
  if (broker !== "aedes" && broker !== "mosquitto" && !URL_OF_BROKER.test(broker)) {
    throw new UsageError(`--broker is '${broker}', neither aedes nor mosquitto nor a URL`, {
      hint: "A URL is for example mqtt://192.168.1.10:1883",
    });
  }
}

interface Tellers {
  tell: (text: string) => void;
  progress: Progress;
}

async function runWithKills(vectors: Vector[], _flags: VectorsFlags, tellers: Tellers): Promise<VectorsReport> {
  const { runAllKills } = await import("./vectors/kills.ts");
  return runAllKills(vectors, tellers.tell, tellers.progress);
}

async function runOn(vectors: Vector[], flags: VectorsFlags, { tell, progress }: Tellers): Promise<VectorsReport> {
  const { on, broker, variables } = flags;
  if (on === "engine") {
    const { runOnEngine } = await import("./vectors/engine.ts");
    return runVectors(vectors, (vector) => runOnEngine(vector), tell, progress);
  }
  const { startVectorCluster } = await import("./vectors/cluster.ts");
  const nodes = await startVectorCluster(on as Runtime, broker, { ...(variables && { variables }) });
  try {
    return await runVectors(vectors, nodes.run, tell, progress);
  } finally {
    await nodes.close();
  }
}

if (isMain(import.meta.url)) process.exitCode = await runScript(script);
