/** What every broker must bear, over its own nodes' ports: the nodes hang on the one, clients on the other. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Cluster } from "../../../host-client/cluster.ts";
import { deploy } from "../../../host-client/deploy/deploy.ts";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import { startNodes, type RunningNodes } from "../../../scripts/support/nodes.ts";
import { urlOf, type BrokerKind, type TestBroker } from "../../support/brokers/types.ts";
import { runCli } from "../../support/cli.ts";
import { answering, answerOf } from "../../support/push-cluster.ts";
import { startProxy, type TcpProxy } from "../../support/tcp-proxy.ts";

/** Brokers of several processes on a busy machine; events end the waits. */
const DEADLINE_MS = 90_000;
const TEST_MS = 200_000;

const TASKS = {
  name: "sums",
  hash: "",
  code:
    "exports.sq=function(n){return n*n};exports.sum=function(l){var s=0;l.forEach(function(n){s+=n});return s};" +
    // a step of a chain that takes a while, so that somebody can die meanwhile
    "exports.slow=function(n){return new Promise(function(done){setTimeout(done,400,n+1)})};" +
    "exports.$={sq:[1,1],sum:[1,1],slow:[1,1]};",
};

/** Declares the suite for a broker; says so loudly where that is not installed. */
export function describeBroker(kind: BrokerKind): void {
  const isHere = kind.isHere();
  if (!isHere) console.warn(`\n### SKIPPED: ${kind.name} is not here (apt-get install ${kind.debian}) ###\n`);
  describe.skipIf(!isHere)(`Over ${kind.name}`, () => {
    let broker: TestBroker;
    let proxy: TcpProxy;
    let nodes: RunningNodes;
    let late: RunningNodes | undefined;
    let cluster: Cluster;

    beforeAll(async () => {
      broker = await kind.start();
      const [first, last = first] = broker.ports;
      proxy = await startProxy(last);
      nodes = await startNodes({ runtime: "simulator", count: 3, broker: urlOf(last) });
      cluster = await connectTo(urlOf(first), 3);
    }, TEST_MS);

    afterAll(async () => {
      await cluster?.close();
      await late?.close();
      await nodes?.close();
      await proxy?.close();
      await broker?.remove();
    }, TEST_MS);

    const submit = (workflow: Workflow, on = cluster) => on.submit(workflow).get({ timeoutMs: DEADLINE_MS });
    const chord = () =>
      submit({ chord: [[1, 2, 3, 4].map((n) => ({ task: "sums.sq", args: [n] })), { task: "sums.sum" }] });

    test(
      "a push reaches all nodes",
      async () => {
        const report = await deploy(cluster, TASKS, { timeoutMs: DEADLINE_MS });
        expect(report.nodes.map(({ state }) => state)).toEqual(["running", "running", "running"]);
      },
      TEST_MS,
    );

    test("a chord gives its value", async () => expect(await chord()).toBe(30), TEST_MS);

    test(
      "a login that is wrong is refused, and so is none",
      async () => {
        const [port] = broker.ports;
        await expect(connect(urlOf(port, "wrong-password"))).rejects.toMatchObject({ code: "E402" });
        await expect(connect(`mqtt://127.0.0.1:${port}`)).rejects.toMatchObject({ code: "E402" });
      },
      TEST_MS,
    );

    test(
      "what a node that is killed had on loan is done by others",
      async () => {
        const chains = [1, 2, 3, 4, 5, 6].map((n) => ({
          chain: [{ task: "sums.slow", args: [n] }, { task: "sums.slow" }],
        }));
        const result = submit({ group: chains });
        await cluster.until(
          () => Object.values(cluster.peer.partners).some(({ openLeases }) => openLeases > 0),
          DEADLINE_MS,
        );
        await nodes.kill(0);
        expect(await result).toEqual([3, 4, 5, 6, 7, 8]);
        await nodes.restart(0);
        const isBack = await cluster.until(() => cluster.online.length === 3, DEADLINE_MS);
        expect(isBack, "the killed node is back").toBe(true);
      },
      TEST_MS,
    );

    test(
      "a client whose connection is cut in the middle of a workflow gets the result all the same",
      async () => {
        const client = await connectTo(urlOf(proxy.port), 3);
        try {
          const result = submit({ group: [1, 2, 3].map((n) => ({ task: "sums.slow", args: [n] })) }, client);
          proxy.cut();
          proxy.mend();
          expect(await result).toEqual([2, 3, 4]);
        } finally {
          await client.close();
        }
      },
      TEST_MS,
    );

    test(
      "a client that comes late sees all nodes, and what they run",
      async () => {
        for (const port of broker.ports) {
          const other = await connectTo(urlOf(port), 3);
          expect(other.online.every(({ modules }) => modules?.sums)).toBe(true);
          if (!kind.givesToWildcards) expect(other.hidesRetained).toBe(true);
          await other.close();
        }
      },
      TEST_MS,
    );

    test(
      kind.givesToWildcards
        ? "a detached workflow is fetched by another client"
        : "detached workflows are refused by name",
      async () => {
        const result = cluster.submit({ task: "sums.sq", args: [9] }, { detached: true });
        if (!kind.givesToWildcards) return expect(result.handedOver).rejects.toMatchObject({ code: "E407" });
        await result.handedOver;
        const other = await connectTo(urlOf(broker.ports[0]), 3);
        expect(await other.result(result.id).get({ timeoutMs: DEADLINE_MS })).toBe(81);
        await other.close();
      },
      TEST_MS,
    );

    test(
      "the doctor says whether nodes that come late get what is retained",
      async () => {
        const env = { BROCCOLI_BROKER: urlOf(broker.ports[0]) };
        const { stdout } = await runCli(["doctor", "--no-usb", "--json"], { env });
        const { findings } = JSON.parse(stdout) as { findings: { name: string; state: string }[] };
        const states = Object.fromEntries(findings.map(({ name, state }) => [name, state]));
        const retained = kind.givesToWildcards ? "ok" : "bad";
        expect(states).toMatchObject({ broker: "ok", login: "ok", inbox: "ok", push: "ok", retained });
      },
      TEST_MS,
    );

    const dots = kind.refusesDots ? `is refused by name (${kind.refusesDots})` : "serves";
    test(
      `a prefix with a dot ${dots}`,
      async () => {
        const connected = connect(urlOf(broker.ports[0]), { prefix: "a.b" });
        if (kind.refusesDots) return expect(connected).rejects.toMatchObject({ code: kind.refusesDots });
        await (await connected).close();
      },
      TEST_MS,
    );

    const when = kind.givesToWildcards ? "by itself" : "when the module is pushed again";
    test(
      `a node that comes late gets the modules ${when}`,
      async () => {
        late = await startNodes({ runtime: "simulator", count: 1, broker: urlOf(broker.ports.at(-1)!), from: 7 });
        const [id] = late.ids;
        const isThere = await cluster.until(() => cluster.nodes.get(id)?.state === "up", DEADLINE_MS);
        expect(isThere, "the late node is on line").toBe(true);
        if (!kind.givesToWildcards) {
          const report = await deploy(cluster, TASKS, { timeoutMs: DEADLINE_MS });
          expect(report.nodes.map(({ state }) => state)).toEqual(["running", "running", "running", "running"]);
        }
        const runs = await cluster.until(() => cluster.nodes.get(id)?.modules?.sums !== undefined, DEADLINE_MS);
        expect(runs, "the late node runs the module").toBe(true);
      },
      TEST_MS,
    );

    test(
      "a workflow that runs while the broker restarts is finished, and another after it",
      async () => {
        const chains = [1, 2, 3, 4].map((n) => ({ chain: [{ task: "sums.slow", args: [n] }, { task: "sums.slow" }] }));
        const result = submit({ group: chains });
        await cluster.until(
          () => Object.values(cluster.peer.partners).some(({ openLeases }) => openLeases > 0),
          DEADLINE_MS,
        );
        await broker.restart();
        expect(await result).toEqual([3, 4, 5, 6]);
        expect(await chord()).toBe(30);
      },
      TEST_MS,
    );

    test(
      "what is retained is there after a restart, or is published again",
      async () => {
        const other = await connectTo(urlOf(broker.ports[0]), 4);
        expect(other.online.length).toBeGreaterThanOrEqual(4);
        await deploy(other, answering(7), { timeoutMs: DEADLINE_MS });
        expect(await answerOf(other)).toBe(7);
        await other.close();
      },
      TEST_MS,
    );
  });

  async function connectTo(url: string, count: number): Promise<Cluster> {
    const cluster = await connect(url, { connectTimeoutMs: DEADLINE_MS });
    if (await cluster.until(() => cluster.online.length >= count, DEADLINE_MS)) return cluster;
    const seen = JSON.stringify([...cluster.nodes.values()]);
    await cluster.close();
    throw new Error(`not ${count} nodes on line at ${url}: ${seen}`);
  }
}
