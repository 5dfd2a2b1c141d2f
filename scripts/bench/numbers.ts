/** Writes docs/numbers.md: each measurement with the command that repeats it, the machine and the date. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Bench } from "./index.ts";

const PARTS: [name: string, what: string, load: () => Promise<Bench>][] = [
  ["messages", "PUBLISH packets at the broker, three nodes, until 2 s after the result", () => import("./messages.ts")],
  [
    "speed",
    "Rates side by side in one run; a PC's interpreter stands for the chip, so look at the ratios",
    () => import("./speed.ts"),
  ],
  [
    "memory",
    "Variables of the ESP32-like interpreter (14 bytes each); idle = connected, no user module, after a collection",
    () => import("./memory.ts"),
  ],
  [
    "growth",
    "One idle interpreter beside few and beside many nodes: variables in use, bytes on its connection",
    () => import("./growth.ts"),
  ],
  [
    "size",
    "Bytes of the firmware in a node's flash, by what they are and by file of its Storage",
    () => import("./size.ts"),
  ],
  ["push", "A module of 2 KB, until all nodes report that they run it", () => import("./push.ts")],
  ["scale", "Simulated nodes on this machine, a group of 10,000 additions", () => import("./scale.ts")],
];

export const targets = PARTS.map(([name]) => name);

/** @param only names of the parts to measure; all where empty */
export async function run(tell: (text: string) => void, only?: string): Promise<Record<string, unknown>> {
  const figures: Record<string, unknown> = {};
  const sections: string[] = [];
  for (const [name, what, load] of PARTS) {
    if (only && !only.split(",").includes(name)) continue;
    tell(`bench ${name}`);
    const bench = await load();
    const measured = await bench.run(tell);
    figures[name] = measured;
    sections.push(`## ${name}\n\n${what}. \`npm run bench -- ${name}\`\n\n\`\`\`\n${bench.table(measured)}\n\`\`\`\n`);
  }
  const machine = `${cpus().length} cores of ${cpus()[0].model.trim()}, Node.js ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  const head = `# Numbers\n\nWritten by \`npm run bench -- numbers\` on ${date}, ${machine}. Nothing here was measured on a real ESP32.\n\n`;
  writeFileSync(fileURLToPath(new URL("../../docs/numbers.md", import.meta.url)), head + sections.join("\n"));
  return figures;
}

export function table(figures: Record<string, unknown>): string {
  return `docs/numbers.md has ${Object.keys(figures).join(", ")}`;
}
