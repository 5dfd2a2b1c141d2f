/** Starting a broker, nodes and a client together: what is left when a part of it does not come. */
import { expect, test } from "vitest";
import { startBroker } from "../../host-client/broker.ts";
import { startCluster, untilOnline } from "../../scripts/support/cluster.ts";
import type { RunningNodes } from "../../scripts/support/nodes.ts";

const noNodes = (ids: string[]): RunningNodes => ({
  ids,
  pids: [],
  kill: async () => {},
  restart: async () => {},
  close: async () => {},
});

test("a cluster of no node is there at once, and closes once, however often it is asked", async () => {
  const broker = await startBroker();
  let closed = 0;
  const counted = { url: broker.url, close: async () => (closed++, broker.close()) };
  const all = await startCluster(counted, { runtime: "simulator", count: 0 });
  expect(all.cluster.online).toEqual([]);
  await Promise.all([all.close(), all.close()]);
  await all.close();
  expect(closed).toBe(1);
  expect(all.cluster.session.isConnected).toBe(false);
});

test("a client that does not come to the broker leaves neither nodes nor broker behind", async () => {
  const broker = await startBroker();
  await broker.close();
  let closed = 0;
  const gone = { url: broker.url, close: async () => void closed++ };
  await expect(startCluster(gone, { runtime: "simulator", count: 0 })).rejects.toMatchObject({ code: "E401" });
  expect(closed).toBe(1);
});

test("nodes that do not come in time are told by their number and the address that they were given", async () => {
  const { cluster, broker, close } = await startCluster(await startBroker(), { runtime: "simulator", count: 0 });
  await expect(untilOnline(cluster, noNodes(["a", "b"]), "mqtt://elsewhere:1883", 10)).rejects.toMatchObject({
    code: "E306",
    message: expect.stringContaining("2 nodes to come on line"),
    hint: expect.stringContaining("mqtt://elsewhere:1883"),
  });
  expect(broker.url).toMatch(/^mqtt:/);
  await close();
});
