/**
 * `npm run fuzz -- [--packets N] [--seed S] [--on simulator|espruino-linux|espruino-esp32like] [--json]`: a broker that
 * attacks a node. The node must not die, must go on working, and must be as large afterwards as it was before.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Option } from "commander";
import { codeBytes } from "../host-client/firmware.ts";
import { compileModule } from "../host-client/compiler/index.ts";
import { parseCount, parseSeed } from "./arguments.ts";
import { EXIT } from "./exit.ts";
import { Attack, GROWTH, type FuzzReport } from "./fuzz/attack.ts";
import { isMain, runScript, type Progress, type ScriptEntry } from "./script.ts";
import { freshSeed } from "./seed.ts";

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
  progress?: Progress,
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
    return await attack.run(target, packets, seed, tell, progress);
  } finally {
    await target.close();
  }
}

interface FuzzFlags {
  packets?: number;
  seed?: number;
  on: string;
}

export const script: ScriptEntry = {
  name: "fuzz",
  summary: "A broker attacks a node: it must not die, must go on working, and must be as large afterwards as before.",
  build: (command, { output, exit, progress }) =>
    command
      .option("--packets <n>", "how many packets (10000 on the simulator, else 2000)", parseCount)
      .option("--seed <n>", "what they are made from (a fresh one)", parseSeed)
      .addOption(new Option("--on <target>", "what the node runs on").choices(TARGETS).default(TARGETS[0]))
      .action(async ({ on, packets = DEFAULT_PACKETS[on] ?? DEFAULT_PACKETS_REAL, seed = freshSeed() }: FuzzFlags) => {
        const report = await runFuzz(on, packets, seed, output.note, progress("packets", packets));
        const { crashes, vars_before, vars_after } = report;
        output.result(
          report,
          () =>
            `${packets} hostile packets (seed ${seed}) on ${on}: ${crashes} crashes, variables ${vars_before} -> ${vars_after}`,
        );
        if (crashes || vars_after > vars_before + GROWTH) exit(EXIT.FAILED);
      }),
};

if (isMain(import.meta.url)) process.exitCode = await runScript(script);
