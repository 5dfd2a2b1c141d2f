/** Hot push: a module of 2 KB to 50 simulated nodes and to 8 interpreters, wall clock until all report that they run it. */
import { compileModule } from "../../host-client/compiler/index.ts";
import { deploy } from "../../host-client/deploy/index.ts";
import { findInterpreter, type Runtime } from "../support/nodes.ts";
import { startBenchCluster } from "./cluster.ts";

export interface PushFigures extends Record<string, number | null> {
  ms_to_50_simulated: number;
  ms_to_8_espruino: number | null;
  host_bytes: number;
}

const SIMULATED = 50;
const INTERPRETERS = 8;
/** Functions that together compile to about 2 KB. */
const FUNCTIONS = 24;

/** A module of many small functions; `salt` makes each version another. */
function source(salt: number): string {
  const functions = Array.from(
    { length: FUNCTIONS },
    (_, i) =>
      `export function task${i}(x: number, y: number): number { return x * ${i + salt} + y * ${i * 7 + 3} - ${salt}; }`,
  );
  return functions.join("\n");
}

export async function run(tell: (text: string) => void): Promise<PushFigures> {
  tell(`${SIMULATED} simulated nodes`);
  const simulated = await measure("simulator", SIMULATED);
  const here = findInterpreter("espruino-esp32like") !== undefined;
  tell(here ? `${INTERPRETERS} interpreters` : "espruino-esp32like is not on the PATH: its figure is null");
  const espruino = here ? await measure("espruino-esp32like", INTERPRETERS) : undefined;
  return { ms_to_50_simulated: simulated.ms, ms_to_8_espruino: espruino?.ms ?? null, host_bytes: simulated.bytes };
}

/** Pushes that are measured, after one that loads what pushing needs, as in a session of work. The median counts. */
const MEASURED = 3;

async function measure(runtime: Runtime, nodes: number): Promise<{ ms: number; bytes: number }> {
  const bench = await startBenchCluster(runtime, nodes);
  const pushes: { ms: number; bytes: number }[] = [];
  for (let salt = 0; salt <= MEASURED; salt++) {
    const compiled = await compileModule({ source: source(salt + 1), name: "pushed" }, { typecheck: false });
    const start = performance.now();
    const report = await deploy(bench.cluster, compiled, { timeoutMs: 30_000 });
    pushes.push({ ms: Math.round(performance.now() - start), bytes: report.published });
    const missing = report.nodes.filter((node) => node.state !== "running");
    if (missing.length)
      throw new Error(`${missing.length} of ${nodes} nodes do not run the module: ${JSON.stringify(missing[0])}`);
  }
  await bench.close();
  return pushes.slice(1).sort((a, b) => a.ms - b.ms)[Math.floor(MEASURED / 2)];
}

export function table(figures: PushFigures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(22)} ${value}`)
    .join("\n");
}
