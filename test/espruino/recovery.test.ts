/** How soon what a dead node held runs elsewhere, on real interpreters over Mosquitto, with a lease and a keep-alive of their own. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cluster } from "../../host-client/cluster.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { startCluster } from "../../scripts/support/cluster.ts";
import { findInterpreter, type RunningNodes, type Runtime } from "../../scripts/support/nodes.ts";
import { hasMosquitto, startMosquitto } from "../support/mosquitto.ts";

const builds = (["espruino-esp32like", "espruino-linux"] as Runtime[]).filter(findInterpreter);
if (!builds.length) console.warn("\n### SKIPPED: recovery on interpreters, none found ###\n");
const here = builds.length > 0 && hasMosquitto();
const CASES = process.env.BROCCOLI_LONG ? builds : builds.slice(0, 1);

const LEASE_MS = 3_000;
const KEEP_ALIVE_S = 5;
const NODES = 3;
const START_MS = 60_000;
/** As stated, and as much again for a busy machine: what is measured is printed. */
const BUSY_MS = 20_000;

/** Says when and where it begins, then waits. */
const TASKS = `
import { progress } from "broccoli-esp32/node";
export function nap(ms: number): Promise<number> {
  progress(1);
  return new Promise((resolve) => setTimeout(() => resolve(ms), ms));
}
`;
/** Long enough to be killed in; its second run ends the test. */
const NAP_MS = 3_000;

describe.runIf(here).each(CASES)("on %s", (runtime) => {
  let nodes: RunningNodes;
  let cluster: Cluster;
  let close = async () => {};
  beforeAll(async () => {
    const broker = await startMosquitto();
    const { code } = await compileModule({ source: TASKS, name: "rest" }, { typecheck: false });
    const settings = { leaseMs: LEASE_MS, keepAliveS: KEEP_ALIVE_S };
    ({ nodes, cluster, close } = await startCluster(
      { url: broker.url, close: broker.remove },
      { runtime, count: NODES, modules: { rest: code }, ...settings },
      { leaseMs: LEASE_MS },
    ));
  }, 90_000);
  afterAll(() => close());

  /** Starts a task; once it has begun, something happens to its node; ms from there to its next beginning. */
  async function recovery(strike: (node: number) => unknown): Promise<number> {
    const result = cluster.submit({ task: "rest.nap", args: [NAP_MS] });
    let struckMs = 0;
    const again = new Promise<number>((resolve) =>
      result.onProgress(({ node }) => {
        if (struckMs) return resolve(performance.now() - struckMs);
        struckMs = performance.now();
        strike(nodes.ids.findIndex((id) => cluster.nameOf(id) === node || id === node));
      }),
    );
    expect(await result.get({ timeoutMs: START_MS })).toBe(NAP_MS);
    return again;
  }

  it("a node that is killed is told of by the broker: its task runs elsewhere within 2 s", async () => {
    let killed = -1;
    const ms = await recovery((node) => nodes.kill((killed = node)));
    console.log(`recovery on ${runtime}, killed: ${Math.round(ms)} ms`);
    expect(ms).toBeLessThan(2_000 + BUSY_MS);
    await nodes.restart(killed);
    expect(await cluster.until(() => cluster.online.length === NODES, START_MS)).toBe(true);
  });

  it("a node that stands still is told of by nobody: its task runs elsewhere within its owner's lease", async () => {
    let stopped = 0;
    const ms = await recovery((node) => process.kill((stopped = nodes.pids[node]), "SIGSTOP"));
    process.kill(stopped, "SIGCONT");
    console.log(`recovery on ${runtime}, standing still, lease ${LEASE_MS} ms: ${Math.round(ms)} ms`);
    expect(ms).toBeLessThan(LEASE_MS + BUSY_MS);
    expect(await cluster.until(() => cluster.online.length === NODES, START_MS)).toBe(true);
  });

  // the broker takes its time: in the long run only
  it.runIf(process.env.BROCCOLI_LONG)(
    "a node that stands still is told of by the broker after one and a half keep-alives",
    async () => {
      const startMs = performance.now();
      process.kill(nodes.pids[0], "SIGSTOP");
      const isGone = () => cluster.nodes.get(nodes.ids[0])?.state === "gone";
      expect(await cluster.until(isGone, 1_500 * KEEP_ALIVE_S + BUSY_MS)).toBe(true);
      const ms = performance.now() - startMs;
      process.kill(nodes.pids[0], "SIGCONT");
      console.log(`recovery on ${runtime}, keep-alive ${KEEP_ALIVE_S} s: told after ${Math.round(ms)} ms`);
      // its last ping may have been nearly a keep-alive ago
      expect(ms).toBeGreaterThan(400 * KEEP_ALIVE_S);
      expect(await cluster.until(() => cluster.online.length === NODES, START_MS)).toBe(true);
    },
  );
});
