/**
 * Speed, side by side in one run: the floor (a plain MQTT request and response of the same interpreter), single calls, a
 * group, a chord; and the same with workers on Node.js. Rates drift with the machine: compare ratios of one run.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Cluster } from "../../host-client/cluster.ts";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { findInterpreter, startNodes, type Runtime } from "../support/nodes.ts";
import { spawnOwned } from "../support/children.ts";
import { startBenchCluster, type BenchCluster } from "./cluster.ts";
import { connect } from "../../host-client/cluster.ts";

/** What the command prints with --json; null where the interpreter is not here. */
export interface SpeedFigures extends Record<string, unknown> {
  floor_per_s: number | null;
  single_per_s: number | null;
  group300_per_s: number | null;
  chord100_per_s: number | null;
  pc: { single_per_s: number; single_ms_p50: number; group300_per_s: number; chord100_per_s: number };
  instructions_per_task: number | null;
}

const ROUNDS = 5;
const ROUND_MS = 600;
/** Tasks that callgrind counts: enough that starting and stopping does not show. */
const COUNTED = 100;

/** Counts of which the least is taken: what a node does once a second, or a busy machine lets it do, is no task's. */
const COUNTS = 2;

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const call = (task: string, ...args: unknown[]): Workflow => ({ task: `tasks.${task}`, args });
const GROUP: Workflow = { group: range(300).map((i) => call("add", i, i)) };
const CHORD: Workflow = { chord: [range(100).map((i) => call("add", i, i)), call("tsum")] };

/** Interpreters: the floor is a program of theirs. */
export const targets = ["espruino-linux", "espruino-esp32like"] satisfies Runtime[];

export async function run(tell: (text: string) => void, on = "espruino-esp32like"): Promise<SpeedFigures> {
  const here = findInterpreter(on) !== undefined;
  if (!here) tell(`${on} is not on the PATH: its figures are null`);
  const nodes = here ? await onInterpreters(on as Runtime, tell) : NOT_HERE;
  tell("3 workers on Node.js");
  const pc = await onPc();
  const instructions = here ? await instructionsPerTask(on as Runtime, tell) : null;
  return { ...nodes, pc, instructions_per_task: instructions };
}

const NOT_HERE = { floor_per_s: null, single_per_s: null, group300_per_s: null, chord100_per_s: null };

async function onInterpreters(runtime: Runtime, tell: (text: string) => void) {
  tell(`the floor and single calls on ${runtime}, in turns`);
  const one = await startBenchCluster(runtime, 1, { slots: 1 });
  const echo = await startNodes({ runtime, count: 1, broker: one.broker.url, firmware: "echo", from: 100 });
  const ask = await echoClient(one.cluster, echo.ids[0]);
  const noop = () => one.cluster.submit(call("noop")).get({ timeoutMs: 5000 });
  const floors: number[] = [];
  const singles: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    floors.push(await rateOf(ask));
    singles.push(await rateOf(noop));
  }
  await echo.close();
  await one.close();
  tell(`group of 300 and chord of 100 on 3 nodes`);
  const three = await startBenchCluster(runtime, 3);
  const group = await bestOf(() => timeOf(three.cluster, GROUP));
  const chord = await bestOf(() => timeOf(three.cluster, CHORD));
  await three.close();
  return {
    floor_per_s: median(floors),
    single_per_s: median(singles),
    group300_per_s: Math.round(300 / (group / 1000)),
    chord100_per_s: Math.round(101 / (chord / 1000)),
  };
}

/** A plain request to the floor's node, one at a time. */
async function echoClient(cluster: Cluster, node: string): Promise<() => Promise<void>> {
  let answered: () => void = () => {};
  await cluster.session.subscribe("bench/reply", () => answered());
  const request = {
    id: "0123456789",
    a: 1,
    b: 2,
    reply: "bench/reply",
    t: 1234567890,
    task: "tasks.noop",
    pad: "x".repeat(70),
  };
  const text = JSON.stringify(request);
  const ask = () =>
    new Promise<void>((resolve) => {
      answered = resolve;
      void cluster.session.publish(`broccoli/i/${node}`, text);
    });
  for (let tries = 0; ; tries++) {
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, 200, false));
    if (await Promise.race([ask().then(() => true), late])) return ask;
    if (tries > 50) throw new Error("the floor's node does not answer");
  }
}

/** How often a second, one after the other. */
async function rateOf(once: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ROUND_MS) {
    await once();
    count++;
  }
  return Math.round(count / ((performance.now() - start) / 1000));
}

async function timeOf(cluster: Cluster, workflow: Workflow): Promise<number> {
  const start = performance.now();
  await cluster.submit(workflow).get({ timeoutMs: 20_000 });
  return performance.now() - start;
}

async function bestOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) times.push(await measure());
  return median(times);
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

async function onPc() {
  const { startBroker } = await import("../../host-client/broker.ts");
  const broker = await startBroker();
  const bin = fileURLToPath(new URL("../broccoli.mjs", import.meta.url));
  const tasks = fileURLToPath(new URL("./tasks.ts", import.meta.url));
  for (const i of range(3)) {
    const args = [bin, "worker", tasks, "--name", `pc${i}`, "--broker", broker.url, "--quiet"];
    spawnOwned(process.execPath, args, { stdio: "ignore" });
  }
  const cluster = await connect(broker.url);
  if (!(await cluster.until(() => cluster.online.length >= 3, 20_000)))
    throw new Error("the PC workers did not come up");
  const noop = () => cluster.submit(call("noop")).get({ timeoutMs: 5000 });
  await rateOf(noop);
  const single = median([await rateOf(noop), await rateOf(noop), await rateOf(noop)]);
  const p50 = await latency(noop);
  await bestOf(() => timeOf(cluster, GROUP));
  const group = await bestOf(() => timeOf(cluster, GROUP));
  const chord = await bestOf(() => timeOf(cluster, CHORD));
  await cluster.close();
  await broker.close();
  return {
    single_per_s: single,
    single_ms_p50: Math.round(p50 * 1000) / 1000,
    group300_per_s: Math.round(300 / (group / 1000)),
    chord100_per_s: Math.round(101 / (chord / 1000)),
  };
}

async function latency(once: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 300; i++) {
    const start = performance.now();
    await once();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Whether instructions can be counted on this machine. */
export const canCount = (): boolean => spawnSync("callgrind_control", ["--version"]).status === 0;

/** Instructions of the whole interpreter for a task, counted by valgrind's callgrind; null where that is not here. */
export async function instructionsPerTask(runtime: Runtime, tell: (text: string) => void): Promise<number | null> {
  if (!canCount()) {
    tell("valgrind is not here: instructions_per_task is null");
    return null;
  }
  tell("instructions a task, under callgrind");
  const under = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"];
  const bench = await startBenchCluster(runtime, 1, { slots: 1, under });
  const count = await instructionsOf(bench);
  await bench.close();
  return count;
}

/** The difference of two counts of which one has twice the tasks, so that what each count itself costs falls out. */
async function instructionsOf(bench: BenchCluster): Promise<number> {
  const noop = () => bench.cluster.submit(call("noop")).get({ timeoutMs: 20_000 });
  const measured = async (tasks: number) => {
    control(bench, "-z");
    for (let i = 0; i < tasks; i++) await noop();
    return instructionsNow(control(bench, "-e"));
  };
  for (let i = 0; i < 20; i++) await noop();
  let once = Infinity;
  let twice = Infinity;
  for (let i = 0; i < COUNTS; i++) {
    once = Math.min(once, await measured(COUNTED));
    twice = Math.min(twice, await measured(COUNTED * 2));
  }
  return Math.round((twice - once) / COUNTED);
}

function control(bench: BenchCluster, command: string): string {
  return spawnSync("callgrind_control", [command, String(bench.nodes.pids[0])]).stdout.toString();
}

function instructionsNow(text: string): number {
  const line = text.split("\n").find((one) => one.includes("Th 1")) ?? "";
  return Number(line.trim().split(/\s+/)[2]?.replaceAll(",", "") ?? NaN);
}

export function table(figures: SpeedFigures): string {
  const ratio = figures.floor_per_s && figures.single_per_s ? figures.single_per_s / figures.floor_per_s : 0;
  return [
    `floor            ${figures.floor_per_s} /s`,
    `single           ${figures.single_per_s} /s   ${(ratio * 100).toFixed(0)} % of the floor`,
    `group of 300     ${figures.group300_per_s} tasks/s on 3 nodes`,
    `chord of 100     ${figures.chord100_per_s} tasks/s on 3 nodes`,
    `instructions     ${figures.instructions_per_task} a task`,
    `PC single        ${figures.pc.single_per_s} /s, p50 ${figures.pc.single_ms_p50} ms`,
    `PC group of 300  ${figures.pc.group300_per_s} tasks/s on 3 workers`,
    `PC chord of 100  ${figures.pc.chord100_per_s} tasks/s on 3 workers`,
  ].join("\n");
}
