import { connectAsync, type MqttClient } from "mqtt";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findInterpreters, stopInterpreters } from "../support/interpreter.ts";
import { hasMosquitto, startMosquitto, type Mosquitto } from "../support/mosquitto.ts";
import { bootMqttNode, inboxOf } from "../support/mqtt-node.ts";

const found = hasMosquitto() ? findInterpreters() : [];
const targets = found.length ? found : [{ name: "no interpreter", path: "" }];

/** The next message on a topic, payload as bytes. */
function nextOn(client: MqttClient, topic: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const look = (name: string, payload: Buffer) => {
      if (name !== topic) return;
      client.off("message", look);
      resolve(payload);
    };
    client.on("message", look);
  });
}

describe.skipIf(found.length === 0).each(targets)("the MQTT session on $name", (interpreter) => {
  let broker: Mosquitto;
  let client: MqttClient;

  beforeAll(async () => {
    broker = await startMosquitto();
    client = await connectAsync(broker.url);
    await client.subscribeAsync("t/out/#");
  });
  afterEach(stopInterpreters);
  afterAll(async () => {
    await client.endAsync();
    await broker.remove();
  });

  it("connects, subscribes, receives on its inbox and publishes", async () => {
    const node = await bootMqttNode(interpreter, {
      brokers: [{ port: broker.port }],
      onMessage: 'mqtt.publish(session, mqtt.prefixed("t/out/echo"), "echo of " + payload);',
    });
    await node.waitFor("subscribed");
    const answer = nextOn(client, "t/out/echo");
    await client.publishAsync(inboxOf("node1"), "a packet");
    expect(String(await answer)).toBe("echo of a packet");
  });

  it("receives and publishes at QoS 1, retained messages included", async () => {
    await client.publishAsync("t/kept", "kept before", { qos: 1, retain: true });
    const node = await bootMqttNode(interpreter, {
      brokers: [{ port: broker.port }],
      onConnect: 'mqtt.subscribe(session, ["t/kept", "t/live"], 1);',
      onSubscribed: 'mqtt.publishRetained(session, "t/out/kept", "kept after");',
    });
    const answer = nextOn(client, "t/out/kept");
    await node.waitFor("message t/kept kept before");
    await client.publishAsync("t/live", "live", { qos: 1 });
    await node.waitFor("message t/live live");
    expect(String(await answer)).toBe("kept after");
  });

  it("counts bytes, not letters, in names that are not ASCII, on builds that know letters too", async () => {
    await client.subscribeAsync("t/out/caf\u00e9 \u20ac");
    const node = await bootMqttNode(interpreter, {
      brokers: [{ port: broker.port }],
      onMessage:
        'const name = JSON.parse(payload); mqtt.publish(session, mqtt.prefixed(name), "topic"); mqtt.publishRetained(session, "t/out/both", name);',
    });
    await node.waitFor("subscribed");
    const both = nextOn(client, "t/out/both");
    const topic = nextOn(client, "t/out/caf\u00e9 \u20ac");
    await client.publishAsync(inboxOf("node1"), '"t/out/caf\u00e9 \u20ac"');
    expect(String(await topic)).toBe("topic");
    expect(String(await both)).toBe("t/out/caf\u00e9 \u20ac");
    expect(node.output()).not.toContain("disconnected");
  });

  it("leaves a retained last will when its power is cut", async () => {
    const node = await bootMqttNode(interpreter, {
      brokers: [{ port: broker.port }],
      will: { topic: "t/out/will", payload: "gone", retain: true, qos: 1 },
    });
    await node.waitFor("subscribed");
    const will = nextOn(client, "t/out/will");
    await node.kill();
    expect(String(await will)).toBe("gone");
  });

  it("comes back by itself after the broker was restarted", async () => {
    const own = await startMosquitto();
    const node = await bootMqttNode(interpreter, { brokers: [{ port: own.port }] });
    await node.waitFor("subscribed");
    await own.restart();
    await node.waitFor(/disconnected 418[^]*connected[^]*subscribed/);
    await own.remove();
  });
});
