/** A driver of classes, events and promises, on a node of 5,000 variables. */
import { describe, expect, it } from "vitest";
import { nodeTargets, startNodeCluster } from "../support/node-cluster.ts";
import type * as Driver from "../support/tasks/driver.ts";

/** The simulator has no serial ports. */
const builds = nodeTargets().filter((name) => name !== "simulator");

describe.skipIf(!builds.length).each(builds)("a sensor's driver, on %s", (runtime) => {
  it("hears lines that come in pieces, hands them out, and hears no more when it is closed", async () => {
    const nodes = await startNodeCluster(runtime, "driver", { count: 1 });
    try {
      const { read } = nodes.cluster.tasks<typeof Driver>("driver");
      expect(await read.applyAsync([]).get({ timeoutMs: 60_000 })).toEqual({
        first: { id: 1, value: 20.5 },
        second: { id: 2, value: -3.25 },
        all: ["2=-3.25", "3=7.00", "4=8.00"],
        last: { id: 4, value: 8 },
      });
    } finally {
      await nodes.close();
    }
  }, 90_000);
});
