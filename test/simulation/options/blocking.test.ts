import { describe, expect, it } from "vitest";
import type { TaskOptions } from "../../../shared/protocol/options.ts";
import { call, EngineCluster } from "../../support/engine-cluster.ts";

/** A function that computes for 15 s: meanwhile its node neither hears nor says anything. */
function blocking(declared: TaskOptions = {}) {
  let runs = 0;
  let deafUntil = 0;
  const cluster: EngineCluster = new EngineCluster(
    {
      compute: [
        () => {
          runs++;
          deafUntil = cluster.world.now + 15_000;
          return cluster.sleep(15_000, "done");
        },
        declared,
      ],
      one: () => 1,
    },
    { workers: ["n1", "n2"] },
  );
  const busy = () => runs === 1 && cluster.world.now < deafUntil;
  // what comes for a node that computes lies in its socket until it has time
  cluster.fate = (_from, to) => [to === "n1" && busy() ? deafUntil - cluster.world.now + 1 : 1];
  return { cluster, runs: () => runs };
}

describe("blocksMs", () => {
  it("without it, a node that is silent for longer than a lease is taken for lost", async () => {
    const { cluster, runs } = blocking();
    expect((await cluster.run(call("compute", []))).outcome).toEqual({ value: "done" });
    expect(runs()).toBe(2);
  });

  it("in a call: so much more silence is borne", async () => {
    const { cluster, runs } = blocking();
    expect((await cluster.run(call("compute", [], { blocksMs: 20_000 }))).outcome).toEqual({ value: "done" });
    expect(runs()).toBe(1);
  });

  it("declared by the task: its owner learns it before the run", async () => {
    const { cluster, runs } = blocking({ blocksMs: 20_000 });
    expect((await cluster.run(call("compute", []))).outcome).toEqual({ value: "done" });
    expect(runs()).toBe(1);
  });

  it("declared by a later step of a chain holds too", async () => {
    const { cluster, runs } = blocking({ blocksMs: 20_000 });
    const chain = { chain: [call("one"), { ...call("compute"), immutable: true }] };
    expect((await cluster.run(chain)).outcome).toEqual({ value: "done" });
    expect(runs()).toBe(1);
  });
});
