/** What a client knows of its cluster when `connect` has resolved. */
import { expect, test } from "vitest";
import { startBroker } from "../../host-client/broker.ts";
import { connect } from "../../host-client/cluster.ts";
import { openSession } from "../../host-client/session.ts";
import { startMosquitto, findMosquitto } from "../../scripts/support/mosquitto.ts";
import { presenceTopic } from "../../shared/protocol/topics.ts";

const NODES = 60;

async function presentNodes(url: string): Promise<void> {
  const session = await openSession(url);
  for (let i = 0; i < NODES; i++) {
    const presence = { v: 1, boot: `b${i}`, conn: 1, state: "up", window: 16, name: `node-${i}` };
    await session.publish(presenceTopic("broccoli", `n${i}`), JSON.stringify(presence), { qos: 1, retain: true });
  }
  await session.close();
}

function hasMosquitto(): boolean {
  try {
    return Boolean(findMosquitto());
  } catch {
    return false;
  }
}

// aedes sends retained messages one a turn, and lets others overtake them: the first client saw one node of three.
test.each([
  ["aedes", startBroker, true],
  ["mosquitto", startMosquitto, hasMosquitto()],
] as const)("over %s it knows all nodes whose presence the broker has in store", async (name, start, here) => {
  if (!here) return console.warn(`\n### SKIPPED: ${name} is not installed ###\n`);
  const broker = await start();
  await presentNodes(broker.url);
  const cluster = await connect(broker.url);
  expect(cluster.online).toHaveLength(NODES);
  await cluster.close();
  await broker.close();
});
