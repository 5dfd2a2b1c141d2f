/** `broccoli chaos NODES...`: resets nodes and ends their connections while workflows run, and says whether all results are right. */
import { fileURLToPath } from "node:url";
import type { Cluster, NodeInfo } from "../../host-client/cluster.ts";
import { NoWorkerError, UsageError } from "../../host-client/errors.ts";
import { parseSeconds } from "../arguments.ts";
import { kindsFor, strike, type FaultKind, type FaultTools, type Struck } from "../chaos/faults.ts";
import { Stream, type Failure, type Tally } from "../chaos/stream.ts";
import { CHAOS_MODULE } from "../chaos/workflows.ts";
import { keyOf } from "../deploy-view.ts";
import { EXIT } from "../exit.ts";
import { terminalAsk } from "../flash/prompt.ts";
import { colouredName, findNode, nameOf, sortedNodes } from "../node-view.ts";
import type { Output } from "../output.ts";
import type { BuildVerb, Context } from "../verb.ts";

interface Flags {
  all?: boolean;
  yes?: boolean;
  for: number;
  every: number;
  links: boolean;
  resets: boolean;
}

const DEFAULT_FOR_MS = 60_000;
const DEFAULT_EVERY_MS = 5_000;
/** All that were hit are to be back on line by then: a board boots and finds its WiFi in a few seconds. */
const RETURN_MS = 60_000;

export const build: BuildVerb = (command, context) =>
  command
    .argument("[nodes...]", "nodes that may be hit, by name or id; no other one is")
    .option("--all", "all nodes that are on line")
    .option("--for <seconds>", "how long", parseSeconds, DEFAULT_FOR_MS)
    .option("--every <seconds>", "between two faults", parseSeconds, DEFAULT_EVERY_MS)
    .option("--no-links", "end no connections")
    .option("--no-resets", "reset no nodes")
    .option("--yes", "ask nothing")
    .addHelpText("after", NOTE)
    .action(async (wanted: string[], flags: Flags) => {
      const cluster = await context.cluster();
      const nodes = chosen(cluster, wanted, flags);
      const kinds = kindsOf(flags);
      await mayBegin(context, nodes, flags);
      const tools = await toolsOf(context);
      await pushTasks(context, cluster);
      const report = await run(context, cluster, { nodes, kinds, tools, flags });
      if (!isWell(report)) context.exit(EXIT.FAILED);
      context.output.result(report, () => render(report, context.output));
    });

const NOTE = `
A reset takes a node amid its work, as a power cut does; it is signed with the cluster's key where there is one. The end of
a connection needs a broker that lets this login connect under the node's id. Work of others on these nodes runs again, too.
Ctrl-C ends it: what is under way is revoked, the module that was pushed is removed.`;

/** What came of it. */
interface Report extends Tally {
  ms: number;
  nodes: string[];
  faults: Struck[];
  /** Nodes that were hit and did not come back. */
  away: string[];
}

/** @throws UsageError E501 where nobody is named, NoWorkerError E301 where nobody is on line */
function chosen(cluster: Cluster, wanted: string[], { all }: Flags): NodeInfo[] {
  if (all ? wanted.length : !wanted.length)
    throw new UsageError(all ? "nodes and --all are both given" : "no node was named that may be hit", {
      hint: "Name some: broccoli chaos brave-otter calm-finch   Or all: broccoli chaos --all",
    });
  if (!all) return wanted.map((name) => findNode(cluster.nodes.values(), name));
  const nodes = sortedNodes(cluster.online).filter((node) => node.window > 0);
  if (!nodes.length) throw new NoWorkerError("chaos");
  return nodes;
}

function kindsOf({ links, resets }: Flags): FaultKind[] {
  const kinds: FaultKind[] = [...(resets ? (["reset"] as const) : []), ...(links ? (["link"] as const) : [])];
  if (kinds.length) return kinds;
  throw new UsageError("--no-links and --no-resets leave nothing to do", { hint: "Leave one of them out" });
}

/** @throws UsageError E501 where nobody has said yes */
async function mayBegin({ signal }: Context, nodes: NodeInfo[], { yes, for: ms }: Flags): Promise<void> {
  if (yes) return;
  const ask = terminalAsk(signal);
  const names = nodes.map(nameOf).join(", ");
  const what = `resets and cuts off ${names} for ${ms / 1000} s`;
  if (ask && /^y(es)?$/i.test(await ask(`chaos ${what}. Go on? [y/N]`))) return;
  throw new UsageError(`chaos ${what}: nobody has said that it may`, { hint: "Say so: --yes" });
}

async function toolsOf(context: Context): Promise<FaultTools> {
  const { url, username, password } = await context.broker();
  const login = { ...(username !== undefined && { username }), ...(password !== undefined && { password }) };
  return { url, login, ...keyOf(context) };
}

/** The module goes again at the end, whatever happens. */
async function pushTasks(context: Context, cluster: Cluster): Promise<void> {
  const file = fileURLToPath(new URL("../chaos/tasks.ts", import.meta.url));
  const key = keyOf(context);
  const { compileModule } = await import("../../host-client/compiler/index.ts");
  const { deploy } = await import("../../host-client/deploy/deploy.ts");
  const { readFile } = await import("node:fs/promises");
  const code = await compileModule({ source: await readFile(file, "utf8"), name: CHAOS_MODULE }, { typecheck: false });
  context.defer(async () => {
    const { unload } = await import("../../host-client/deploy/operations.ts");
    await unload(cluster, CHAOS_MODULE, { ...key, timeoutMs: 1_000 }).catch(() => {});
  });
  await deploy(cluster, code, key);
}

interface Plan {
  nodes: NodeInfo[];
  kinds: FaultKind[];
  tools: FaultTools;
  flags: Flags;
}

async function run({ output, signal }: Context, cluster: Cluster, plan: Plan): Promise<Report> {
  const startMs = performance.now();
  const at = () => Math.round(performance.now() - startMs);
  const stream = new Stream(cluster);
  await stream.watch();
  const faults: Promise<Struck>[] = [];
  const streaming = stream.run(() => at() >= plan.flags.for, signal);
  while (at() < plan.flags.for && !signal.aborted) {
    await pause(Math.min(plan.flags.every, plan.flags.for - at()), signal);
    if (at() < plan.flags.for && !signal.aborted) faults.push(strikeOne(cluster, plan, at(), output));
    output.progress(`${stream.tally.right} right of ${stream.tally.submitted}, ${faults.length} faults`);
  }
  await streaming;
  const struck = signal.aborted ? [] : await Promise.all(faults);
  const hit = plan.nodes.filter(({ id }) => struck.some(({ node }) => node === id));
  const isBack = ({ id }: NodeInfo) => cluster.nodes.get(id)?.state === "up";
  if (!signal.aborted) await cluster.until(() => hit.every(isBack), RETURN_MS);
  output.endProgress();
  const away = hit.filter((node) => !isBack(node)).map(nameOf);
  return { ms: at(), nodes: plan.nodes.map(nameOf), faults: struck, away, ...stream.tally };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}

/** One that is on line; the others are on their way back from the last fault. */
async function strikeOne(cluster: Cluster, { nodes, kinds, tools }: Plan, at: number, output: Output): Promise<Struck> {
  const possible = nodes.filter((one) => kindsFor(one, kinds).length);
  const online = possible.filter(({ id }) => cluster.nodes.get(id)?.state === "up");
  const node = oneOf(online.length ? online : possible);
  const kind = oneOf(kindsFor(node, kinds));
  const words = kind === "reset" ? "reset" : "connection ended";
  output.note(`${(at / 1000).toFixed(1)} s  ${colouredName(node, output.errorStyle)}  ${words}`);
  const failed = await strike(cluster, kind, node.id, tools);
  return { at, kind, node: node.id, name: nameOf(node), ...(failed !== undefined && { failed }) };
}

const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)];

const PROBLEMS = ["wrong", "failed", "missing", "repeated"] as const;

const isWell = (report: Report) => !report.away.length && PROBLEMS.every((problem) => !report[problem].length);

function render(report: Report, { style }: Output): string {
  const { submitted, right, detached, faults, lost, slowestMs, away } = report;
  const done = faults.filter(({ failed }) => failed === undefined).length;
  const verdict = isWell(report) ? style("green", "all results are right, each once ✓") : style("red", "NOT WELL ✗");
  return [
    `workflows  ${right} of ${submitted} right, ${detached} of them detached; the slowest took ${slowestMs / 1000} s`,
    `faults     ${done} of ${faults.length} came through; ${lost} leases were lost and lent again`,
    ...faults.flatMap(({ name, kind, failed }) => (failed ? [`not done   ${kind} of ${name}: ${failed}`] : [])),
    ...PROBLEMS.flatMap((problem) => report[problem].slice(0, SHOWN).map((one) => describe(problem, one))),
    ...(away.length ? [`away       ${away.join(", ")} did not come back`] : []),
    `result     ${verdict}`,
  ].join("\n");
}

/** Failures of a kind that are shown; --json has them all. */
const SHOWN = 5;

const describe = (problem: string, { id, shape, what }: Failure) => `${problem.padEnd(10)} ${shape} ${id}: ${what}`;
