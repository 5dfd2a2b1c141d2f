/**
 * `npm run bench -- messages|size|speed|memory|scale|push|growth [--json] [--on ...]`: what the project measures of itself.
 * Prints for people, with --json one object for machines; logs go to standard error.
 */
import { parseArgs } from "node:util";

/** A measurement: gives its figures, tells of its progress. */
export interface Bench {
  /** @param on what the nodes run on, where there is a choice */
  run(tell: (text: string) => void, on?: string): Promise<Record<string, unknown>>;
  /** The figures as a table for people. */
  table(figures: Record<string, any>): string;
}

const BENCHES: Record<string, () => Promise<Bench>> = {
  messages: async () => import("./messages.ts"),
  size: async () => import("./size.ts"),
  speed: async () => import("./speed.ts"),
  memory: async () => import("./memory.ts"),
  scale: async () => import("./scale.ts"),
  push: async () => import("./push.ts"),
  growth: async () => import("./growth.ts"),
  numbers: async () => import("./numbers.ts"),
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, on: { type: "string" } },
  });
  const load = BENCHES[positionals[0] ?? ""];
  if (!load) {
    console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join("|")} [--json] [--on RUNTIME]`);
    return 2;
  }
  const bench = await load();
  const figures = await bench.run((text) => console.error(text), values.on);
  console.log(values.json ? JSON.stringify(figures) : bench.table(figures));
  return 0;
}

process.exitCode = await main();
// Connections of nodes that were cut may linger; the figures are out.
process.exit();
