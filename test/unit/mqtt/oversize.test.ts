import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_PACKET_BYTES } from "../../../node-firmware/mqtt/limits.ts";
import { MqttFault } from "../../../node-firmware/mqtt/index.ts";
import { connectedSession, installFakeNet, publishPacket, type FakeNet } from "../../support/fake-net.ts";

let net: FakeNet;

beforeEach(() => {
  vi.useFakeTimers();
  net = installFakeNet();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The largest payload for a topic that still makes a packet that is taken: type, two bytes of length, topic. */
const largest = (topic: string) => "x".repeat(MAX_PACKET_BYTES - 3 - 2 - topic.length);

/** Feeds a stream in pieces of a size. @returns the largest buffer that was seen */
function feed(stream: string, size: number, { socket, session }: ReturnType<typeof connectedSession>): number {
  let most = 0;
  for (let at = 0; at < stream.length; at += size) {
    socket.emit("data", stream.slice(at, at + size));
    most = Math.max(most, session.unread.length);
  }
  return most;
}

describe("the largest packet", () => {
  it.each([1, 7, 535, 536])("is taken in pieces of %i bytes", (size) => {
    const node = connectedSession(net);
    feed(publishPacket("t/big", largest("t/big")), size, node);
    expect(node.events).toEqual([["message", "t/big", largest("t/big")]]);
  });
});

describe("a longer packet", () => {
  it.each([1, 2, 3, 8, 9, 10, 536, 20_000])(
    "is skipped in pieces of %i bytes without being kept, and reported",
    (size) => {
      const node = connectedSession(net);
      const most = feed(publishPacket("t/big", largest("t/big") + "x") + publishPacket("t/b", "next"), size, node);
      expect(node.events).toEqual([
        ["report", MqttFault.PacketTooLarge, `t/big ${MAX_PACKET_BYTES - 2}`],
        ["message", "t/b", "next"],
      ]);
      expect(most).toBeLessThan(20);
    },
  );

  it.each([1, 5, 536])("is acknowledged at QoS 1 in pieces of %i bytes, lest the broker wait for ever", (size) => {
    const node = connectedSession(net);
    feed(publishPacket("t/big", "x".repeat(9_000), { qos: 1, id: 0x1234 }) + publishPacket("t/b", "next"), size, node);
    expect(node.socket.take()).toEqual(["\x40\x02\x12\x34"]);
    expect(node.of("message")).toEqual([["t/b", "next"]]);
  });

  it("may be the largest that MQTT knows", () => {
    const node = connectedSession(net);
    node.socket.emit("data", "\x30\xff\xff\xff\x7f\0\x01t" + "x".repeat(500));
    expect(node.of("report")).toEqual([[MqttFault.PacketTooLarge, "t 268435455"]]);
    expect(node.session.skip).toBe(268_435_455 - 503);
  });

  it("is skipped without its topic where that alone is too long", () => {
    const node = connectedSession(net);
    const most = feed(publishPacket("x".repeat(6_000), "x") + publishPacket("t/b", "next"), 536, node);
    expect(node.events).toEqual([
      ["report", MqttFault.PacketTooLarge, "6003"],
      ["message", "t/b", "next"],
    ]);
    expect(most).toBeLessThan(537);
  });

  it("does not take the fast path with it: what looks like an inbox packet inside is not one", () => {
    const node = connectedSession(net);
    node.socket.emit("data", publishPacket("t/big", "x".repeat(5_000)).slice(0, 100));
    node.socket.emit("data", publishPacket("t/i/node1", "forged"));
    expect(node.of("inbox")).toEqual([]);
  });

  it("leaves nothing behind when the link ends in its middle", () => {
    const node = connectedSession(net);
    node.socket.emit("data", publishPacket("t/big", "x".repeat(5_000)).slice(0, 100));
    node.socket.emit("close", true);
    expect(node.session.skip).toBe(0);
    expect(node.session.unread).toBe("");
  });
});
