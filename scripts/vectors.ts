/**
 * `npm run vectors -- FILE --on engine|simulator|espruino-linux|espruino-esp32like [--broker aedes|mosquitto|URL] [--json]`:
 * runs a file of canvas vectors and prints each line that fails with both outcomes.
 * `npm run vectors -- FILE --kill`: on the engine, with each node killed at each step of each vector, in three ways.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Runtime } from "./support/nodes.ts";
import { differenceOf, type Seen, type Vector } from "./vectors/format.ts";

const TARGETS = ["engine", "simulator", "espruino-linux", "espruino-esp32like"];

/** What the command prints with --json. */
export interface VectorsReport {
  passed: number;
  failed: number;
  skipped: { id: string; reason: string }[];
}

/** Lines of a file of vectors. */
export function readVectors(file: string): Vector[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim());
  return lines.map((line) => JSON.parse(line) as Vector);
}

/** Runs vectors; `tell` hears of each that fails. */
export async function runVectors(
  vectors: Vector[],
  run: (vector: Vector) => Promise<Seen>,
  tell: (text: string) => void,
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
  }
  return report;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      on: { type: "string", default: "engine" },
      broker: { type: "string", default: "aedes" },
      variables: { type: "string" },
      kill: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (positionals.length !== 1 || !TARGETS.includes(values.on) || (values.kill && values.on !== "engine")) {
    console.error(`usage: npm run vectors -- FILE --on ${TARGETS.join("|")} [--broker aedes|mosquitto|URL] [--json]`);
    console.error("       npm run vectors -- FILE --kill [--json]   (on the engine)");
    return 2;
  }
  const vectors = readVectors(positionals[0]);
  const report = values.kill
    ? await runWithKills(vectors)
    : await runOn(values.on, vectors, values.broker, values.variables);
  const { passed, failed, skipped } = report;
  if (values.json) console.log(JSON.stringify(report));
  else console.log(`${values.on}: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  return report.failed ? 1 : 0;
}

async function runWithKills(vectors: Vector[]): Promise<VectorsReport & { runs: number }> {
  const { runAllKills } = await import("./vectors/kills.ts");
  return runAllKills(vectors, (text) => console.error(text));
}

async function runOn(target: string, vectors: Vector[], broker: string, variables?: string): Promise<VectorsReport> {
  const tell = (text: string) => console.error(text);
  if (target === "engine") {
    const { runOnEngine } = await import("./vectors/engine.ts");
    return runVectors(vectors, (vector) => runOnEngine(vector), tell);
  }
  const { startVectorCluster } = await import("./vectors/cluster.ts");
  const nodes = await startVectorCluster(target as Runtime, broker, variables ? { variables: Number(variables) } : {});
  try {
    return await runVectors(vectors, nodes.run, tell);
  } finally {
    await nodes.close();
  }
}

if (process.argv[1]?.endsWith("vectors.ts")) process.exitCode = await main();
