import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_PACKET_BYTES } from "../../../node-firmware/mqtt/limits.ts";
import {
  MqttFault,
  publishReliable,
  publishRetained,
  subscribe,
  unsubscribe,
} from "../../../node-firmware/mqtt/index.ts";
import { CONNACK, connectedSession, installFakeNet, type FakeNet } from "../../support/fake-net.ts";

let net: FakeNet;

beforeEach(() => {
  vi.useFakeTimers();
  net = installFakeNet();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Ends the link and lets the session come back. @returns what it wrote after its CONNECT was accepted */
function reconnect(): string[] {
  vi.spyOn(Math, "random").mockReturnValue(0);
  net.last().emit("close", true);
  vi.advanceTimersByTime(1_000);
  net.last().take();
  net.last().emit("data", CONNACK);
  return net.last().take();
}

describe("publishing at QoS 1", () => {
  it("sends an id and forgets the packet with its PUBACK", () => {
    const { session, socket } = connectedSession(net);
    expect(publishReliable(session, "t", "x", false)).toBe(true);
    expect(socket.take()).toEqual(["\x32\x06\0\x01t\0\x01x"]);
    socket.emit("data", "\x40\x02\0\x01");
    expect(session.unacked).toEqual([]);
  });

  it("sets the retain flag where it is asked to", () => {
    const { session, socket } = connectedSession(net);
    publishRetained(session, "t", "");
    expect(socket.take()).toEqual(["\x33\x05\0\x01t\0\x01"]);
  });

  it("sends what was not acknowledged again after a reconnection, with DUP, in order, before anything new", () => {
    const { session, socket } = connectedSession(net);
    publishRetained(session, "t", "one");
    publishReliable(session, "t", "two", false);
    publishReliable(session, "t", "three", false);
    socket.emit("data", "\x40\x02\0\x02");
    session.onConnect = () => void publishRetained(session, "t", "new");
    expect(reconnect()).toEqual(["\x3b\x08\0\x01t\0\x01one", "\x3a\x0a\0\x01t\0\x03three", "\x33\x08\0\x01t\0\x04new"]);
  });

  it("keeps what is published without a connection", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { session, socket } = connectedSession(net);
    socket.emit("close", true);
    expect(publishReliable(session, "t", "x", false)).toBe(true);
    vi.advanceTimersByTime(1_000);
    net.last().take();
    net.last().emit("data", CONNACK);
    expect(net.last().take()).toEqual(["\x3a\x06\0\x01t\0\x01x"]);
  });

  it("refuses a ninth packet that would wait, and one that no node could take", () => {
    const { session } = connectedSession(net);
    for (let i = 0; i < 8; i++) expect(publishReliable(session, "t", "x", false)).toBe(true);
    expect(publishReliable(session, "t", "x", false)).toBe(false);
    session.unacked = [];
    expect(publishReliable(session, "t", "x".repeat(MAX_PACKET_BYTES), false)).toBe(false);
  });

  it("uses ids from 1 to 65535, never one that still waits", () => {
    const { session, socket } = connectedSession(net);
    publishReliable(session, "t", "first", false);
    session.lastId = 65_534;
    publishReliable(session, "t", "a", false);
    publishReliable(session, "t", "b", false);
    expect(session.unacked.map(({ id }) => id)).toEqual([1, 65_535, 2]);
    expect(socket.take().map((packet) => packet.slice(5, 7))).toEqual(["\0\x01", "\xff\xff", "\0\x02"]);
  });

  it("takes an answer to a packet of before for what it is", () => {
    const { socket, events } = connectedSession(net);
    socket.emit("data", "\x40\x02\0\x63");
    expect(events).toEqual([]);
  });
});

describe("subscribing", () => {
  it("names each filter with its QoS, and says when all are answered", () => {
    const { session, socket, of } = connectedSession(net);
    subscribe(session, ["a", "b/+"], 1);
    subscribe(session, ["c"], 0);
    expect(socket.take()).toEqual(["\x82\x0c\0\x01\0\x01a\x01\0\x03b/+\x01", "\x82\x06\0\x02\0\x01c\0"]);
    socket.emit("data", "\x90\x03\0\x02\0");
    expect(of("subscribed")).toEqual([]);
    socket.emit("data", "\x90\x04\0\x01\x01\x01");
    expect(of("subscribed")).toHaveLength(1);
  });

  it("reports each filter that the broker refused by its name", () => {
    const { session, socket, events } = connectedSession(net);
    subscribe(session, ["a", "secret", "c"], 1);
    socket.emit("data", "\x90\x05\0\x01\x01\x80\x01");
    expect(events).toEqual([["report", MqttFault.SubscriptionRefused, "secret"], ["subscribed"]]);
  });

  it("takes a missing return code for a refusal", () => {
    const { session, socket, of } = connectedSession(net);
    subscribe(session, ["a", "b"], 0);
    socket.emit("data", "\x90\x03\0\x01\0");
    expect(of("report")).toEqual([[MqttFault.SubscriptionRefused, "b"]]);
  });

  it("forgets what was not answered with the link", () => {
    const { session } = connectedSession(net);
    subscribe(session, ["a"], 0);
    reconnect();
    expect(session.pending).toEqual([]);
  });

  it("can be taken back", () => {
    const { session, socket, events } = connectedSession(net);
    unsubscribe(session, ["a", "b"]);
    expect(socket.take()).toEqual(["\xa2\x08\0\x01\0\x01a\0\x01b"]);
    socket.emit("data", "\xb0\x02\0\x01");
    expect(events).toEqual([]);
  });
});
