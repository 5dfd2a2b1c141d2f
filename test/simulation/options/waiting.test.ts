import { describe, expect, it } from "vitest";
import { call, EngineCluster } from "../../support/engine-cluster.ts";

const WAIT_MS = 20_000;

/** Tasks that wait, and one that does not. */
function cluster(workers: string[]): EngineCluster {
  const made: EngineCluster = new EngineCluster(
    { waits: (value: number) => made.sleep(WAIT_MS, value), quick: (value: number) => value },
    { workers, slots: 4 },
  );
  return made;
}

describe("a node whose task waits for a promise", () => {
  it("is given further work by the same client, within two looks of it", async () => {
    const one = cluster(["n1"]);
    const waiting = one.start(call("waits", [1]));
    await one.pass(100);
    const quick = one.start(call("quick", [2]));
    await one.pass(2_500);
    expect(quick.outcome).toEqual({ value: 2 });
    await one.pass(WAIT_MS);
    expect(waiting.outcome).toEqual({ value: 1 });
  });

  it("waits for as many at a time as it has slots", async () => {
    const one = cluster(["n1"]);
    const all = [1, 2, 3, 4].map((value) => one.start(call("waits", [value])));
    await one.pass(WAIT_MS + 5_000);
    expect(all.map(({ outcome }) => outcome)).toEqual([1, 2, 3, 4].map((value) => ({ value })));
  });

  it("is asked for no more while another node is free", async () => {
    const two = cluster(["n1", "n2"]);
    two.start(call("waits", [1]));
    await two.pass(100);
    const quick = [2, 3].map((value) => two.start(call("quick", [value])));
    await two.pass(50);
    expect(quick.map(({ outcome }) => outcome)).toEqual([{ value: 2 }, { value: 3 }]);
  });
});
