import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import type { Cluster } from "../../host-client/cluster.ts";
import { listModules } from "../../host-client/deploy/operations.ts";
import * as tasks from "../../scripts/chaos/tasks.ts";
import { planned, SHAPE_NAMES } from "../../scripts/chaos/workflows.ts";
import { startCluster } from "../../scripts/support/cluster.ts";
import type { RunningNodes } from "../../scripts/support/nodes.ts";
import { runCli, startCli } from "../support/cli.ts";
import { startPcCluster } from "../support/pc-cluster.ts";

let broker: EmbeddedBroker;
let nodes: RunningNodes;
let watcher: Cluster;
let close = async () => {};
beforeAll(async () => {
  const options = { runtime: "simulator" as const, count: 3 };
  ({ broker, nodes, cluster: watcher, close } = await startCluster(await startBroker(), options));
}, 90_000);
afterAll(() => close());

const cli = (...args: string[]) => runCli(["chaos", ...args, "--broker", broker.url]);

describe("broccoli chaos", () => {
  test("hits the nodes that it may hit and no other one, and all results are right", async () => {
    const boots = () => Object.fromEntries(watcher.online.map(({ id, boot }) => [id, boot]));
    const before = boots();
    const [spared, ...allowed] = nodes.ids;
    const { code, stdout } = await cli(...allowed, "--yes", "--for", "7", "--every", "2", "--json");
    const { submitted, right, detached, faults, wrong, failed, missing, repeated, away } = JSON.parse(stdout);
    expect({ code, wrong, failed, missing, repeated, away }).toEqual({
      code: 0,
      wrong: [],
      failed: [],
      missing: [],
      repeated: [],
      away: [],
    });
    expect(right).toBe(submitted);
    expect(submitted).toBeGreaterThan(SHAPE_NAMES.length);
    expect(detached).toBeGreaterThan(0);
    expect(faults.length).toBeGreaterThan(1);
    expect(faults.map(({ node }: any) => node)).not.toContain(spared);
    expect(boots()[spared]).toBe(before[spared]);
    const reset = new Set(
      faults.flatMap(({ kind, node, failed: why }: any) => (kind === "reset" && !why ? [node] : [])),
    );
    for (const id of allowed) expect(boots()[id] !== before[id], `${id} was reset`).toBe(reset.has(id));
  }, 200_000);

  test("removes its module, also when it is ended by Ctrl-C, with 130 and what it has seen", async () => {
    const running = startCli(
      ["chaos", "--all", "--yes", "--for", "600", "--every", "0.5", "--json", "--broker", broker.url],
      { deadlineMs: 150_000 },
    );
    await running.sees(/reset|connection ended/);
    running.kill("SIGINT");
    const { code, stdout } = await running.ended;
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ wrong: [], missing: [], repeated: [] });
    expect((await listModules(watcher)).map(({ module }) => module)).not.toContain("chaos");
  }, 200_000);

  test("begins only where somebody said so, and where nodes are named", async () => {
    const unasked = await cli("--all", "--json");
    expect(unasked.code).toBe(2);
    expect(JSON.parse(unasked.stdout).error).toMatchObject({ code: "E501", hint: "Say so: --yes" });
    expect((await cli("--yes")).stderr).toContain("no node was named that may be hit");
    expect((await cli("--yes", "--all", "--no-links", "--no-resets")).stderr).toContain("leave nothing to do");
    expect((await cli("--yes", "nobody-here")).stderr).toContain("E310");
  });

  test("says so, and ends with 1, where a result is wrong", async () => {
    const lying = { ...tasks, fold: (_list: number[]) => -1 };
    const workers = await startPcCluster({ names: ["liar", "liar-too"], modules: { chaos: lying } });
    const args = ["chaos", "--all", "--yes", "--for", "1.5", "--every", "1", "--no-resets", "--no-links"];
    const { code, stdout } = await runCli([...args.slice(0, -1), "--json", "--broker", workers.broker.url]);
    await workers.close();
    const { wrong, away } = JSON.parse(stdout);
    expect({ code, away }).toEqual({ code: 1, away: [] });
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong[0]).toMatchObject({
      shape: expect.stringContaining("chord"),
      what: expect.stringContaining(" instead of "),
    });
  }, 200_000);
});

test("what chaos expects of its workflows follows from the tasks' source", async () => {
  const { fold, mix, next } = tasks;
  expect(await mix(0, 5)).toBe(162);
  const { workflow, expected } = planned(SHAPE_NAMES.indexOf("chain"), () => 0.5);
  const args = (workflow as any).chain.map(({ args: own }: any) => own);
  expect(expected).toBe(next(next(await mix(0, args[0][1]), args[1][0]), args[2][0]));
  const chord = planned(SHAPE_NAMES.indexOf("chord"), () => 0.25);
  const values = await Promise.all((chord.workflow as any).chord[0].map(({ args: own }: any) => mix(0, own[1])));
  expect(chord.expected).toBe(fold(values));
});
