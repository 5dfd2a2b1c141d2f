import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_PACKET_BYTES } from "../../../node-firmware/mqtt/limits.ts";
import { MqttFault } from "../../../node-firmware/mqtt/index.ts";
import { connectedSession, installFakeNet, lengthBytes, publishPacket, type FakeNet } from "../../support/fake-net.ts";

let net: FakeNet;

beforeEach(() => {
  vi.useFakeTimers();
  net = installFakeNet();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Bytes as the characters of a string, which is how Espruino has them. */
const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => String.fromCharCode(...array));

const topic = fc.constantFrom("t/i/node1", "t/i/node", "t/i/node11", "x", "t/p/other", "x".repeat(255));

const message = fc.record({
  topic,
  payload: fc.oneof(bytes(40), bytes(700), bytes(3700)),
  qos: fc.constantFrom(0, 0, 0, 1),
  retain: fc.boolean(),
  id: fc.integer({ min: 1, max: 65535 }),
});

/** Cuts a text at places that are given as shares of its length. */
function cut(text: string, places: number[]): string[] {
  const at = [...places.map((share) => Math.floor(share * text.length)), text.length].sort((a, b) => a - b);
  return at.map((end, i) => text.slice(at[i - 1] ?? 0, end)).filter((piece) => piece.length > 0);
}

/** The specification's chunks on a node: 536 bytes at the most. */
const chunked = (text: string) => text.match(/[^]{1,536}/g) ?? [];

type Message = { topic: string; payload: string; qos: number; retain: boolean; id: number };

const delivered = ({ topic, payload }: Message) =>
  topic === "t/i/node1" ? ["inbox", payload] : ["message", topic, payload];

describe("the framing loop", () => {
  it("delivers every message once, whole and in order, however the stream is cut", () => {
    fc.assert(
      fc.property(
        fc.array(message, { maxLength: 12 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
        (messages, places) => {
          const { socket, events } = connectedSession(net);
          const stream = messages.map((each) => publishPacket(each.topic, each.payload, each) + "\xd0\0").join("");
          for (const piece of cut(stream, places)) for (const chunk of chunked(piece)) socket.emit("data", chunk);
          expect(events).toEqual(messages.map(delivered));
          expect(socket.take()).toEqual(
            messages.filter(({ qos }) => qos).map(({ id }) => "\x40\x02" + String.fromCharCode(id >> 8, id & 255)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes a stream byte by byte", () => {
    const { socket, events } = connectedSession(net);
    const stream =
      publishPacket("t/i/node1", "one") + publishPacket("t/i/node1", "y".repeat(200)) + publishPacket("z", "");
    for (const byte of stream) socket.emit("data", byte);
    expect(events).toEqual([
      ["inbox", "one"],
      ["inbox", "y".repeat(200)],
      ["message", "z", ""],
    ]);
  });

  it.each(Array.from({ length: 12 }, (_, i) => 110 + i).concat(0, 1, 500, 518))(
    "takes a whole inbox packet with a payload of %i bytes by the fast path",
    (size) => {
      const { session, socket, events } = connectedSession(net);
      session.onMessage = () => expect.unreachable();
      socket.emit("data", publishPacket("t/i/node1", "p".repeat(size)));
      expect(events).toEqual([["inbox", "p".repeat(size)]]);
      expect(session.unread).toBe("");
    },
  );

  it("keeps all 256 byte values", () => {
    const all = String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i));
    const { socket, events } = connectedSession(net);
    socket.emit("data", publishPacket("t/i/node1", all));
    socket.emit("data", publishPacket("t/b", all));
    expect(events).toEqual([
      ["inbox", all],
      ["message", "t/b", all],
    ]);
  });

  it("goes on with the next packet when a receiver throws, and says so", () => {
    const { session, socket, events } = connectedSession(net);
    session.onMessage = () => {
      throw new TypeError("broken");
    };
    socket.emit("data", publishPacket("t/b", "x") + publishPacket("t/i/node1", "y"));
    expect(events).toEqual([
      ["report", MqttFault.HandlerFailed, "TypeError: broken"],
      ["inbox", "y"],
    ]);
  });
});

describe("what no server may send", () => {
  const cases: [string, string][] = [
    ["a packet of type 0", "\0\0"],
    ["CONNECT", "\x10\0"],
    ["a second CONNACK", "\x20\x02\0\0"],
    ["PUBREC, of QoS 2, which was never asked for", "\x50\x02\0\x01"],
    ["PUBREL", "\x62\x02\0\x01"],
    ["PUBCOMP", "\x70\x02\0\x01"],
    ["SUBSCRIBE", "\x82\x06\0\x01\0\x01a\0"],
    ["UNSUBSCRIBE", "\xa2\x05\0\x01\0\x01a"],
    ["PINGREQ", "\xc0\0"],
    ["PINGRESP with a body", "\xd0\x01x"],
    ["PINGRESP with flags", "\xd1\0"],
    ["DISCONNECT", "\xe0\0"],
    ["a packet of type 15", "\xf0\0"],
    ["a PUBACK with flags [MQTT-2.2.2-2]", "\x41\x02\0\x01"],
    ["a PUBACK of three bytes", "\x40\x03\0\x01\0"],
    ["a PUBACK without an id", "\x40\0"],
    ["a SUBACK without return codes", "\x90\x02\0\x01"],
    ["an UNSUBACK that is too long", "\xb0\x03\0\x01\0"],
    ["a PUBLISH at QoS 2", publishPacket("t/b", "x", { qos: 2 })],
    ["a PUBLISH at QoS 3 [MQTT-3.3.1-4]", publishPacket("t/b", "x", { qos: 3 })],
    ["a DUP at QoS 0 [MQTT-3.3.1-2]", publishPacket("t/b", "x", { dup: true })],
    ["a PUBLISH with the id 0 [MQTT-2.3.1-1]", publishPacket("t/b", "x", { qos: 1, id: 0 })],
    ["a PUBLISH without a topic [MQTT-4.7.3-1]", publishPacket("", "x")],
    ["a PUBLISH whose topic is longer than itself", "\x30\x05\0\x09abc"],
    ["a PUBLISH that ends in its topic's length", "\x30\x01\0"],
    ["a PUBLISH of no bytes", "\x30\0"],
    ["a PUBLISH at QoS 1 that ends in its id", "\x32\x06\0\x03abc\0"],
    ["a length of five bytes", "\x30\xff\xff\xff\xff\x01"],
    ["a long packet that is no PUBLISH", "\x90" + lengthBytes(5000)],
  ];

  it.each(cases)("closes the link: %s", (_, packet) => {
    const { socket, of } = connectedSession(net);
    socket.emit("data", packet);
    expect(of("disconnect")).toEqual([[MqttFault.Malformed]]);
    expect(of("message")).toEqual([]);
    expect(socket.clsNow).toBe(true);
  });

  it("delivers a DUP at QoS 1 like another: after a clean session it is new here", () => {
    const { socket, of } = connectedSession(net);
    socket.emit("data", publishPacket("t/b", "x", { qos: 1, dup: true, id: 7 }));
    expect(of("message")).toEqual([["t/b", "x"]]);
    expect(socket.take()).toEqual(["\x40\x02\0\x07"]);
  });

  it("never throws, never keeps more than a packet, whatever bytes come", () => {
    fc.assert(
      fc.property(fc.array(bytes(536), { maxLength: 20 }), (chunks) => {
        const { session, socket } = connectedSession(net);
        for (const chunk of chunks) {
          if (chunk) socket.emit("data", chunk);
          expect(session.unread.length).toBeLessThanOrEqual(MAX_PACKET_BYTES);
        }
      }),
      { numRuns: 300 },
    );
  });
});
