/** Deliberate bugs: the simulation is bundled with a piece of the engine's source replaced. A node pays nothing for it. */
import { readFile } from "node:fs/promises";
import Module, { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";
import type { Scenario } from "../../../host-client/testing/scenario.ts";
import type { Run, Simulation } from "../../../host-client/testing/simulation.ts";

/** A bug: in a file below the repository's root, a text that stands there once, and what stands there instead. */
export interface Mutant {
  bug: string;
  file: string;
  find: string;
  put: string;
}

/** Bugs that both the random clusters and the kills at each step must find. */
export const LEASES_FORGOTTEN: Mutant = {
  bug: "the owner forgets all leases of a batch but the first",
  file: "shared/engine/cold/lend.ts",
  find: "partner.lent[peer.nextLease++] = branch;",
  put: "if (!partner.openLeases) partner.lent[peer.nextLease] = branch; peer.nextLease++;",
};

export const VALUES_AS_THEY_COME: Mutant = {
  bug: "a join takes values in the order in which they come",
  file: "shared/engine/cold/joins.ts",
  find: "join.values[slot] = line;",
  put: "join.values.push(line);",
};

export const OWNERS_KEPT: Mutant = {
  bug: "owners that have gone are remembered for ever",
  file: "shared/engine/cold/owners.ts",
  find: "if (peer.checks - peer.owners[id].heard > 2) forgetOwner(peer, peer.owners[id]);",
  put: "",
};

/** The simulation, perhaps with a bug in it. */
export interface Testbed {
  runScenario(scenario: Scenario, prepare?: (simulation: Simulation) => void): Run;
  scenarioOf(seed: number): Scenario;
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** What a testbed exports. */
const SIMULATION = `export { runScenario } from "./host-client/testing/simulation.ts";
  export { scenarioOf } from "./host-client/testing/scenario.ts";
  export { shrink } from "./host-client/testing/shrink.ts";`;

/** Builds the simulation with bugs in it. @throws Error where a text to be replaced is not there exactly once */
export async function mutate(mutants: Mutant[]): Promise<Testbed> {
  return mutateModule<Testbed>(SIMULATION, mutants);
}

/** What was built before in this process: many tests switch off the same rule. */
const made = new Map<string, Promise<unknown>>();

/** The same for any module, given by its source below the repository's root. */
export function mutateModule<Exports>(contents: string, mutants: Mutant[]): Promise<Exports> {
  const key = JSON.stringify([contents, mutants]);
  if (!made.has(key)) made.set(key, makeModule(contents, mutants));
  return made.get(key) as Promise<Exports>;
}

async function makeModule(contents: string, mutants: Mutant[]): Promise<unknown> {
  const built = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    plugins: [{ name: "mutants", setup: (setup) => mutants.forEach((mutant) => setup.onLoad(...replacing(mutant))) }],
  });
  // Not by a data: URL: it would stand in full in each stack trace.
  const script = new Script(Module.wrap(built.outputFiles[0].text), { filename: "mutants.cjs" });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(import.meta.url), module);
  return module.exports;
}

function replacing({
  file,
  find,
  put,
  bug,
}: Mutant): [{ filter: RegExp }, () => Promise<{ contents: string; loader: "ts" }>] {
  const filter = new RegExp(`/${file.replaceAll(".", "\\.")}$`);
  const load = async () => {
    const parts = (await readFile(ROOT + file, "utf8")).split(find);
    if (parts.length !== 2)
      throw new Error(`${bug}: the text to be replaced stands ${parts.length - 1} times in ${file}`);
    return { contents: parts.join(put), loader: "ts" as const };
  };
  return [{ filter }, load];
}

/** The first seed from 1 on at which an invariant is violated, and which; undefined where none of `runs` finds one. */
export function firstViolation(bed: Testbed, runs: number): { seed: number; invariant: string } | undefined {
  for (let seed = 1; seed <= runs; seed++) {
    const [found] = bed.runScenario(bed.scenarioOf(seed)).violations;
    if (found) return { seed, invariant: found.invariant };
  }
  return undefined;
}
