import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_PACKET_BYTES } from "../../../node-firmware/mqtt/limits.ts";
import { MqttFault, prefixed, publish, publishRetained, rearm, Link } from "../../../node-firmware/mqtt/index.ts";
import {
  connectedSession,
  installFakeNet,
  publishPacket,
  recordedSession,
  type FakeNet,
  type FakeSocket,
} from "../../support/fake-net.ts";

const TOPIC = prefixed("t/out");
let net: FakeNet;

beforeEach(() => {
  vi.useFakeTimers();
  net = installFakeNet();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Publishes until the session refuses. @returns how many packets it took */
function fill(session: Parameters<typeof publish>[0], payload: string): number {
  let count = 0;
  while (publish(session, TOPIC, payload)) if (++count > 1_000) throw new Error("it never refuses");
  return count;
}

describe("publishing at QoS 0", () => {
  it.each([0, 1, 120, 121, 122, 400, 4_000])("makes a packet of a payload of %i bytes", (size) => {
    const { session, socket } = connectedSession(net);
    expect(publish(session, TOPIC, "p".repeat(size))).toBe(true);
    expect(socket.take()).toEqual([publishPacket("t/out", "p".repeat(size))]);
  });

  it("is refused while there is no connection", () => {
    const { session } = recordedSession();
    expect(publish(session, TOPIC, "x")).toBe(false);
  });

  it("is refused, and throws nothing, on a socket that has just died", () => {
    const { session, socket } = connectedSession(net);
    socket.isClosed = true;
    expect(publish(session, TOPIC, "x")).toBe(false);
  });

  it("is refused for a packet that no node could take", () => {
    const { session, socket } = connectedSession(net);
    expect(publish(session, TOPIC, "x".repeat(MAX_PACKET_BYTES + 1))).toBe(false);
    expect(socket.take()).toEqual([]);
    expect(publish(session, TOPIC, "x")).toBe(true);
  });
});

describe("the output buffer", () => {
  it("is bounded: a peer that reads nothing makes publish refuse after 3 to 4 KB", () => {
    const { session, socket } = connectedSession(net);
    fill(session, "p".repeat(100));
    const kept = socket.written.join("").length;
    expect(kept).toBeGreaterThan(2_900);
    expect(kept).toBeLessThan(4_096);
  });

  it("takes one large packet although it is longer than what is kept of small ones", () => {
    const { session } = connectedSession(net);
    expect(publish(session, TOPIC, "p".repeat(4_000))).toBe(true);
    expect(publish(session, TOPIC, "p")).toBe(false);
  });

  it("says once that it has room again, after it refused", () => {
    const { session, socket, of } = connectedSession(net);
    fill(session, "p".repeat(100));
    socket.emit("drain");
    socket.emit("drain");
    expect(of("drain")).toHaveLength(1);
    expect(fill(session, "p".repeat(100))).toBeGreaterThan(20);
  });

  it("says nothing when it refused nothing", () => {
    const { session, socket, of } = connectedSession(net);
    for (let i = 0; i < 15; i++) publish(session, TOPIC, "p".repeat(100));
    socket.emit("drain");
    expect(of("drain")).toEqual([]);
  });

  it("is not watched while the socket sends as fast as it is written to", () => {
    const { session, socket } = connectedSession(net);
    socket.dSnd = "";
    for (let i = 0; i < 1_000; i++) expect(publish(session, TOPIC, "p".repeat(100))).toBe(true);
    expect(socket.listens("drain")).toBe(false);
  });

  it("is empty on a new link", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { session, socket } = connectedSession(net);
    fill(session, "p".repeat(100));
    socket.emit("close", true);
    vi.advanceTimersByTime(1_000);
    net.last().emit("data", "\x20\x02\0\0");
    expect(fill(session, "p".repeat(100))).toBeGreaterThan(20);
  });
});

describe("a broker that sends and does not read", () => {
  /** A socket that sends nothing. */
  function stall(socket: FakeSocket): void {
    const write = socket.write.bind(socket);
    socket.dSnd = "";
    socket.write = (data) => {
      write(data);
      socket.dSnd += data;
    };
  }

  it("has its link closed before the acknowledgements for it are more than memory bears", () => {
    const { socket } = connectedSession(net);
    stall(socket);
    let count = 0;
    for (; !socket.clsNow && count < 10_000; count++)
      socket.emit("data", publishPacket("t/b", "x", { qos: 1, id: 1 + count }));
    expect(socket.clsNow).toBe(true);
    expect(count * 4).toBeGreaterThan(10_000);
    expect(count * 4).toBeLessThan(10_300);
  });

  it("... and all that may wait by right fits below that: results, presence, what is not acknowledged", () => {
    const { session, socket } = connectedSession(net);
    stall(socket);
    fill(session, "p".repeat(100));
    while (publishRetained(session, "t/p", "p".repeat(500)));
    expect(publishRetained(session, "t/p", "p".repeat(3_000))).toBe(false);
    expect(session.unacked.reduce((sum, { packet }) => sum + packet.length, 0)).toBeLessThanOrEqual(6_144);
    expect(socket.clsNow).toBeUndefined();
  });
});

describe("after an interrupted callback", () => {
  it("the socket gets its listener back, once", () => {
    const { session, socket, of } = connectedSession(net);
    socket.removeAllListeners("data");
    rearm(session);
    rearm(session);
    socket.emit("data", publishPacket("t/i/node1", "x"));
    expect(of("inbox")).toEqual([["x"]]);
  });

  it("packets that were already there are handled", () => {
    const { session, of } = connectedSession(net);
    session.unread = publishPacket("t/b", "kept");
    rearm(session);
    expect(of("message")).toEqual([["t/b", "kept"]]);
  });

  it("a chunk that was lost half-way ends the link, since the stream is out of step", () => {
    const { session, of } = connectedSession(net);
    session.torn = true;
    rearm(session);
    expect(of("disconnect")).toEqual([[MqttFault.HandlerFailed]]);
    expect(session.phase).toBe(Link.Waiting);
  });

  it("nothing happens without a link", () => {
    const { session, events } = recordedSession();
    rearm(session);
    expect(events).toEqual([]);
  });
});
