/** The whole firmware, whose broker sends half a packet: by the keep-alive at the latest it is on line again, and works. */
import { describe, expect, it } from "vitest";
import { nodeFirmware } from "../../../host-client/firmware.ts";
import { createPlatform, MemoryNetwork, type MemoryConnection } from "../../../node-firmware/simulator/index.ts";
import { packet, PacketReader, publish } from "../../../scripts/fuzz/mqtt.ts";

const ID = "b0ccf0220001";
const INBOX = `broccoli/i/${ID}`;
const KEEP_ALIVE_S = 20;
/** Two ticks, and the first step of the back-off. */
const BACK_MS = 1_500 * KEEP_ALIVE_S;

/** A node and its broker, which answers pings unless it is mute. */
async function startNode() {
  const { files } = await nodeFirmware("simulator");
  const net = new MemoryNetwork();
  const node = { connections: 0, presences: 0, isMute: false, link: undefined as MemoryConnection | undefined };
  let reader = new PacketReader();
  net.serve("broker", 1883, (connection) => {
    Object.assign(node, { link: connection, connections: node.connections + 1 });
    reader = new PacketReader();
  });
  const configuration = JSON.stringify({ id: ID, brokers: [{ host: "broker", port: 1883 }] });
  const device = createPlatform({
    id: ID,
    network: net.network("node"),
    files: { ...files, "broccoli.cfg": configuration },
  });
  const send = (bytes: string) => void (node.link!.send(bytes), device.settle());
  const hear = () => {
    for (const sent of reader.read(node.link?.receive(65_536) ?? "")) {
      if (sent.type === 1) send(packet(0x20, "\0\0"));
      if (sent.type === 8) send(packet(0x90, sent.id + "\0".repeat(9)));
      if (sent.type === 12 && !node.isMute) send(packet(0xd0, ""));
      if (sent.qos) send(packet(0x40, sent.id));
      if (sent.topic.startsWith("broccoli/p/")) node.presences++;
    }
  };
  const pass = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 100) {
      device.advance(100);
      hear();
    }
  };
  device.start();
  pass(1_000);
  expect(node).toMatchObject({ connections: 1, presences: 1 });
  return { node, send, pass };
}

describe("half a packet", () => {
  it.each([
    ["a message, and then nothing", publish(INBOX, "x".repeat(2_000)).slice(0, 700), true],
    ["a message, and then answers to pings", publish(INBOX, "x".repeat(2_000)).slice(0, 700), false],
    ["a packet that does not fit, and then answers to pings", publish("a", "x".repeat(9_000)).slice(0, 700), false],
    ["a header, and then answers to pings", "\x30\xff", false],
  ])("of %s: the link is made anew", async (_what, half, isMute) => {
    const { node, send, pass } = await startNode();
    send(half);
    node.isMute = isMute;
    pass(BACK_MS);
    expect(node).toMatchObject({ connections: 2, presences: 2 });
    pass(2 * BACK_MS);
    expect(node.connections).toBe(isMute ? 4 : 2);
  });
});
