/** Listeners of the interpreter's objects, in modules that are carried exactly: nodes read sensors so. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import type * as Events from "../support/tasks/events.ts";

const LONG = { timeoutMs: 30_000 };

describe.each(nodeTargets())("events, on %s", (runtime) => {
  let nodes: NodeCluster;
  beforeAll(async () => {
    nodes = await startNodeCluster(runtime, "events", { count: 1 });
  });
  afterAll(() => nodes?.close());
  const tasks = () => nodes.cluster.tasks<typeof Events>("events");

  it("of the interpreter itself are heard, and are no more when the listeners are removed", async () => {
    expect(await tasks().fromInterpreter.applyAsync([]).get(LONG)).toBe(42);
  });

  it("of an object that a library made are heard", async () => {
    expect(await tasks().fromLibrary.applyAsync([]).get(LONG)).toBe(42);
  });

  it("... and methods of pins are found", async () => {
    expect(await tasks().ofPin.applyAsync([]).get(LONG)).toBe(runtime === "simulator" ? "no pins" : "D5");
  });

  it("are nothing that an object of the program's own would have, unlike on Espruino", async () => {
    expect(await tasks().fromOwn.applyAsync([]).get(LONG)).toBe("undefinedundefinedundefined");
  });
});
