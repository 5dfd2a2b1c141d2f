/**
 * `npm run fuzz -- [--packets N] [--seed S] [--on simulator|espruino-linux|espruino-esp32like] [--json]`: a broker that
 * attacks a node. The node must not die, must go on working, and must be as large afterwards as it was before.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { codeBytes } from "../host-client/firmware.ts";
import { compileModule } from "../host-client/compiler/index.ts";
import { Attack, GROWTH, type FuzzReport } from "./fuzz/attack.ts";

const TARGETS = ["simulator", "espruino-linux", "espruino-esp32like"];
/** Within 45 s on two cores. */
const DEFAULT_PACKETS: { [target: string]: number } = { simulator: 10_000 };
const DEFAULT_PACKETS_REAL = 2_000;
const MODULE = "fuzz";
const NODE_ID = "b0ccf0220001";
/** Whoever has no key can give no orders: an attacker's reboot would be no crash. */
const KEY = "00112233445566778899aabbccddeeff".repeat(2);

/** The same broker so often: a round of all counts as one step of the back-off, and what ends connections is part of the attack. */
const BROKERS = 16;

/** Attacks a node with `packets` packets. */
export async function runFuzz(
  on: string,
  packets: number,
  seed: number,
  tell: (text: string) => void,
): Promise<FuzzReport> {
  const file = fileURLToPath(new URL("./fuzz/tasks.ts", import.meta.url));
  const { code } = await compileModule({ source: await readFile(file, "utf8"), name: MODULE }, { typecheck: false });
  const tasks = ["add", "echo", "long", "fail", "flaky", "later"].map((name) => `${name}@${MODULE}`);
  const attack = new Attack(NODE_ID, tasks);
  const modules = { [`m.${MODULE}`]: codeBytes(code) };
  const configuration = (host: string, port: number) =>
    JSON.stringify({ id: NODE_ID, key: KEY, brokers: Array(BROKERS).fill({ host, port }) });
  const target =
    on === "simulator"
      ? await (
          await import("./fuzz/simulated.ts")
        ).startSimulatedTarget(attack, { ...modules, "broccoli.cfg": configuration("broker", 1883) })
      : await (await import("./fuzz/interpreter.ts")).startInterpreterTarget(attack, on, modules, configuration);
  try {
    return await attack.run(target, packets, seed, tell);
  } finally {
    await target.close();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      packets: { type: "string" },
      seed: { type: "string" },
      on: { type: "string", default: "simulator" },
      json: { type: "boolean", default: false },
    },
  });
  const packets = Number(values.packets ?? DEFAULT_PACKETS[values.on] ?? DEFAULT_PACKETS_REAL);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
  if (!TARGETS.includes(values.on) || !(Number.isInteger(packets) && packets > 0 && Number.isInteger(seed))) {
    console.error(`usage: npm run fuzz -- [--packets N] [--seed S] [--on ${TARGETS.join("|")}] [--json]`);
    return 2;
  }
  const report = await runFuzz(values.on, packets, seed, (text) => console.error(text));
  if (values.json) console.log(JSON.stringify(report));
  else {
    const { crashes, vars_before, vars_after } = report;
    console.log(
      `${packets} hostile packets (seed ${seed}) on ${values.on}: ${crashes} crashes, variables ${vars_before} -> ${vars_after}`,
    );
  }
  return report.crashes || report.vars_after > report.vars_before + GROWTH ? 1 : 0;
}

if (process.argv[1]?.endsWith("fuzz.ts")) process.exitCode = await main();
