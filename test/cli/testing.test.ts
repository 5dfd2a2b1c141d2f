import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testCluster, type TestCluster } from "../../scripts/testing/index.ts";
import type * as numbers from "../../examples/tasks/numbers.ts";
import { group } from "../../host-client/index.ts";

const GET = { timeoutMs: 60_000 };

describe("a test cluster", () => {
  let test: TestCluster;

  beforeAll(async () => {
    test = await testCluster({ nodes: 2, push: ["examples/tasks/numbers.ts"], labels: ["attic"] });
  });

  afterAll(() => test.close());

  const add = () => test.cluster.tasks<typeof numbers>("numbers").add;

  it("has the nodes and the modules that were asked for", async () => {
    expect(test.online.map(({ labels }) => labels)).toEqual([["attic"], ["attic"]]);
    const sums = group([1, 2, 3].map((i) => add().s(i, i))).delay();
    expect(await sums.get(GET)).toEqual([2, 4, 6]);
  });

  it("gives the right result although a node is killed, which is back under its name with its modules after a restart", async () => {
    const { name = "", boot, id } = test.online[0];
    const sums = group([1, 2, 3, 4, 5, 6, 7, 8].map((i) => add().s(i, 1).set({ countdownMs: 200 }))).delay();
    await test.kill(name);
    expect(await sums.get(GET)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    await test.restart(name);
    const back = test.online.find((node) => node.id === id);
    expect(back?.name).toBe(name);
    expect(back?.boot).not.toBe(boot);
    expect(await add().s(1, 2).set({ to: name }).delay().get(GET)).toBe(3);
  });

  it("says which nodes there are where none is called so", async () => {
    const names = test.online.map(({ name = "" }) => name);
    const refusal = await test.kill("lost-sock").catch((error: { message: string; hint: string }) => error);
    expect(refusal).toMatchObject({ code: "E501", hint: expect.stringContaining(names[0]) as string });
  });

  it("has at least one node", async () => {
    await expect(testCluster({ nodes: 0 })).rejects.toMatchObject({ code: "E501" });
    await expect(testCluster({ nodes: 1.5 })).rejects.toThrow("1.5");
  });
});
