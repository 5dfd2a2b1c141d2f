import { connectAsync, type MqttClient } from "mqtt";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { MAX_PACKET_BYTES } from "../../node-firmware/mqtt/limits.ts";
import { findInterpreters, stopInterpreters } from "../support/interpreter.ts";
import { hasMosquitto, startMosquitto, type Mosquitto } from "../support/mosquitto.ts";
import { bootMqttNode, inboxOf } from "../support/mqtt-node.ts";

const found = hasMosquitto() ? findInterpreters() : [];
const targets = found.length ? found : [{ name: "no interpreter", path: "" }];

/** Fixed header and topic of a packet to a node's inbox, or from it: what a payload loses of the largest packet. */
const HEAD_BYTES = 3 + 2 + inboxOf("node1").length;
const ECHO = 'mqtt.publish(session, mqtt.prefixed("t/e/node1"), payload);';

/** Bytes that are neither text nor regular. */
const bytesOf = (size: number) => Buffer.from(Array.from({ length: size }, (_, i) => (i * 7 + (i >> 8)) & 255));

describe.skipIf(found.length === 0).each(targets)("what goes through the session on $name", (interpreter) => {
  let broker: Mosquitto;
  let client: MqttClient;
  const waiting: ((payload: Buffer) => void)[] = [];

  beforeAll(async () => {
    broker = await startMosquitto({ users: { node: "right" } });
    client = await connectAsync(broker.url, { username: "node", password: "right" });
    client.on("message", (_, payload) => waiting.shift()?.(payload));
    await client.subscribeAsync("t/e/node1");
  });
  afterEach(stopInterpreters);
  afterAll(async () => {
    await client.endAsync();
    await broker.remove();
  });

  const login = () => ({ port: broker.port, user: "node", password: "right" });
  const echo = (payload: Buffer) =>
    new Promise<Buffer>((resolve) => {
      waiting.push(resolve);
      client.publish(inboxOf("node1"), payload);
    });

  it("comes back as it went, from 1 byte to the largest packet, whatever the bytes are", async () => {
    const node = await bootMqttNode(interpreter, { brokers: [login()], onMessage: ECHO });
    await node.waitFor("subscribed");
    const sizes = [1, 2, 110, 111, 112, 113, 114, 115, 116, 117, 118, 127, 128, 129, 255, 256, 500, 519, 520, 521, 522];
    for (const size of [...sizes, 1_000, 2_000, 4_000, MAX_PACKET_BYTES - HEAD_BYTES]) {
      const sent = bytesOf(size);
      expect((await echo(sent)).equals(sent), `${size} bytes`).toBe(true);
    }
    const all = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    expect((await echo(all)).equals(all)).toBe(true);
  });

  it("comes in order when many packets come at once", async () => {
    const node = await bootMqttNode(interpreter, { brokers: [login()], onMessage: ECHO });
    await node.waitFor("subscribed");
    const sent = Array.from({ length: 60 }, (_, i) => bytesOf(1 + ((i * 37) % 150)));
    const received = await Promise.all(sent.map(echo));
    expect(received.map((payload) => payload.length)).toEqual(sent.map((payload) => payload.length));
    expect(Buffer.concat(received).equals(Buffer.concat(sent))).toBe(true);
  });

  it("skips and reports a packet that is too large, and takes the next", async () => {
    const node = await bootMqttNode(interpreter, { brokers: [login()], onMessage: ECHO });
    await node.waitFor("subscribed");
    client.publish(inboxOf("node1"), Buffer.alloc(40_000, "x"));
    expect(String(await echo(Buffer.from("next")))).toBe("next");
    await node.waitFor(`report 421 ${inboxOf("node1")} `);
  });

  it("reports a wrong password by its own code, and waits before it tries again", async () => {
    const node = await bootMqttNode(interpreter, { brokers: [{ ...login(), password: "wrong" }] });
    await node.waitFor(`report 415 127.0.0.1:${broker.port}`);
    expect(node.output()).not.toContain("connected");
  });

  it("goes to the next broker where the first is not there", async () => {
    const node = await bootMqttNode(interpreter, { brokers: [{ port: 1 }, login()] });
    await node.waitFor("subscribed");
    expect(node.output()).toMatch(/report 410 127\.0\.0\.1:1 .*Unable to create socket/);
  });

  it("notices a broker that is there but says nothing any more", async () => {
    const node = await bootMqttNode(interpreter, { brokers: [login()], keepAliveS: 2 });
    await node.waitFor("subscribed");
    broker.freeze();
    await node.waitFor("disconnected 417");
    broker.thaw();
    await node.waitFor(/disconnected 417[^]*subscribed/);
  });

  it("refuses to publish more than the socket takes, and says when there is room again", async () => {
    const fill = `if (payload === "fill") { let n = 0; while (mqtt.publish(session, mqtt.prefixed("t/x"), payload + n) && n < 5000) n++; print("filled " + n); }`;
    const node = await bootMqttNode(interpreter, { brokers: [login()], onMessage: fill });
    await node.waitFor("subscribed");
    client.publish(inboxOf("node1"), "fill");
    const output = await node.waitFor(/filled \d+[^]*drained/);
    const taken = Number(/filled (\d+)/.exec(output)![1]);
    expect(taken).toBeGreaterThan(100);
    expect(taken).toBeLessThan(400);
  });

  // The plain Linux build takes as much memory as there is.
  const interruptions = ["deep", ...(/esp32like/.test(interpreter.path) ? ["fat"] : [])];

  it.each(interruptions)("hears again after a callback that Espruino dropped: %s", async (kind) => {
    const bad = `
      if (payload === "deep") { const f = function () { f(); }; f(); }
      else if (payload === "fat") { const list = []; for (;;) list.push("0123456789abcdef"); }
      else print("heard " + payload);`;
    const node = await bootMqttNode(interpreter, {
      brokers: [login()],
      onMessage: bad,
      onBoot: 'E.on("errorFlag", function () { print("flags " + E.getErrorFlags()); mqtt.rearm(session); });',
    });
    await node.waitFor("subscribed");
    client.publish(inboxOf("node1"), kind);
    await node.waitFor(/flags .*CALLBACK/);
    client.publish(inboxOf("node1"), "again");
    await node.waitFor("heard again");
    expect(node.output()).not.toContain("disconnected");
  });
});
