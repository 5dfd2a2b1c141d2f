import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MqttFault, prefixed, publish, subscribe } from "../../../node-firmware/mqtt/index.ts";
import { connectedSession, installFakeNet, publishPacket, type FakeNet } from "../../support/fake-net.ts";

const PINGREQ = "\xc0\0";
const PINGRESP = "\xd0\0";
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

describe("the keep-alive", () => {
  it("asks an idle link for a sign every 10 s, and is content with the answer", () => {
    const { socket, events } = connectedSession(net);
    for (let round = 0; round < 50; round++) {
      vi.advanceTimersByTime(10_000);
      expect(socket.take()).toEqual([PINGREQ]);
      socket.emit("data", PINGRESP);
    }
    expect(events).toEqual([]);
  });

  it("sends no PINGREQ while messages go both ways", () => {
    const { session, socket } = connectedSession(net);
    for (let round = 0; round < 20; round++) {
      publish(session, TOPIC, "x");
      socket.emit("data", publishPacket("t/i/node1", "y"));
      vi.advanceTimersByTime(10_000);
    }
    expect(socket.written).not.toContain(PINGREQ);
  });

  it("never lets 20 s pass without a packet of its own, as CONNECT promised", () => {
    const { session, socket } = connectedSession(net);
    let last = Date.now();
    for (let second = 1; second < 300; second++) {
      if (second % 37 === 0) publish(session, TOPIC, "x");
      socket.emit("data", publishPacket("t/i/node1", "y"));
      vi.advanceTimersByTime(1_000);
      if (!socket.take().length) continue;
      expect(Date.now() - last).toBeLessThanOrEqual(20_000);
      last = Date.now();
    }
  });

  it("closes a half-open link: a ping that is not answered within 10 s", () => {
    const { socket, of } = connectedSession(net);
    vi.advanceTimersByTime(10_000);
    expect(socket.take()).toEqual([PINGREQ]);
    vi.advanceTimersByTime(10_000);
    expect(of("disconnect")).toEqual([[MqttFault.NoPingResponse]]);
    expect(socket.clsNow).toBe(true);
  });

  it("finds a half-open link although it publishes into it all the time", () => {
    const { session, of } = connectedSession(net);
    for (let second = 0; second < 31; second++) {
      publish(session, TOPIC, "x");
      vi.advanceTimersByTime(1_000);
    }
    expect(of("disconnect")).toEqual([[MqttFault.NoPingResponse]]);
  });

  it("takes any packet for a sign of life while the PINGRESP is stuck behind others", () => {
    const { socket, of } = connectedSession(net);
    for (let round = 0; round < 10; round++) {
      vi.advanceTimersByTime(10_000);
      socket.emit("data", publishPacket("t/i/node1", "y"));
    }
    expect(of("disconnect")).toEqual([]);
  });

  it.each([
    ["a message", publishPacket("t/i/node1", "x".repeat(3_000)).slice(0, 40)],
    ["a packet's length", "\x30\x80"],
    ["a packet's type", "\x30"],
    ["a packet that is too large and is being skipped", publishPacket("t/i/node1", "x".repeat(90_000)).slice(0, 60)],
  ])("ends a link on which half of %s came, though the broker goes on to answer pings", (_what, half) => {
    const { socket, of } = connectedSession(net);
    vi.advanceTimersByTime(3_000);
    socket.emit("data", half);
    for (let second = 3; second < 30; second++) {
      if (socket.take().includes(PINGREQ)) socket.emit("data", half.length > 2 ? PINGRESP : "");
      vi.advanceTimersByTime(1_000);
    }
    expect(of("disconnect")).toEqual([[MqttFault.Malformed]]);
    expect(of("report")).toContainEqual([MqttFault.Malformed, "broker:1883 half a packet"]);
  });

  it("ends a link whose broker never answers a subscription, though it answers pings", () => {
    const { session, socket, of } = connectedSession(net);
    subscribe(session, ["t/a"], 1);
    for (let second = 0; second < 21; second++) {
      vi.advanceTimersByTime(1_000);
      if (socket.take().includes(PINGREQ)) socket.emit("data", PINGRESP);
    }
    expect(of("report")).toEqual([[MqttFault.NoPingResponse, "broker:1883 SUBSCRIBE"]]);
  });

  it("bears one that answers after a tick, again and again", () => {
    const { session, socket, of } = connectedSession(net);
    for (let round = 1; round < 20; round++) {
      subscribe(session, ["t/a"], 1);
      vi.advanceTimersByTime(9_000);
      const id = String.fromCharCode(session.lastId >> 8, session.lastId & 255);
      socket.emit("data", `\x90\x03${id}\0${PINGRESP}`);
    }
    expect(of("disconnect")).toEqual([]);
  });

  it("ends a link on which half a packet came and then nothing", () => {
    const { socket, of } = connectedSession(net);
    socket.emit("data", publishPacket("t/i/node1", "xyz").slice(0, 9));
    vi.advanceTimersByTime(30_000);
    expect(of("disconnect")).toHaveLength(1);
  });

  it("bears a large packet that comes slowly, and packets that are begun at each tick", () => {
    const { socket, of } = connectedSession(net);
    const large = publishPacket("t/other", "x".repeat(20_000));
    const next = publishPacket("t/i/node1", "y".repeat(2_000));
    for (let second = 0; second * 200 < large.length; second++) {
      socket.emit("data", large.slice(second * 200, (second + 1) * 200));
      if (socket.take().includes(PINGREQ)) socket.emit("data", "");
      vi.advanceTimersByTime(1_000);
    }
    socket.emit("data", next.slice(0, 50));
    for (let round = 0; round < 10; round++) {
      vi.advanceTimersByTime(10_000);
      socket.emit("data", next.slice(50) + next.slice(0, 50));
    }
    expect(of("disconnect")).toEqual([]);
    expect(of("inbox")).toHaveLength(10);
  });

  it("follows the interval that it was given", () => {
    const { socket } = connectedSession(net, { keepAliveS: 4 });
    vi.advanceTimersByTime(2_000);
    expect(socket.take()).toEqual([PINGREQ]);
  });

  it("goes on when a write finds the socket closed: the close event follows", () => {
    const { socket, of } = connectedSession(net);
    socket.isClosed = true;
    vi.advanceTimersByTime(10_000);
    expect(of("disconnect")).toEqual([]);
    socket.emit("close", true);
    expect(of("disconnect")).toEqual([[MqttFault.Closed]]);
  });
});
