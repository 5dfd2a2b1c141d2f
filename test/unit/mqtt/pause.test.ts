import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectSession, MqttFault, pauseSession, prefixed, publish } from "../../../node-firmware/mqtt/index.ts";
import { CONNACK, connectedSession, installFakeNet, recordedSession, type FakeNet } from "../../support/fake-net.ts";

let net: FakeNet;

beforeEach(() => {
  vi.useFakeTimers();
  net = installFakeNet();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a session whose network is gone", () => {
  it("gives its link up at once, tells its owner, and does not try", () => {
    const { session, socket, events } = connectedSession(net);
    pauseSession(session);
    expect(events).toEqual([["disconnect", MqttFault.Closed]]);
    expect(socket.clsNow).toBe(true);
    expect(publish(session, prefixed("t"), "x")).toBe(false);
    vi.advanceTimersByTime(3_600_000);
    expect(net.sockets).toHaveLength(1);
  });

  it("sends no DISCONNECT, since the will is right: the node is gone", () => {
    const { session, socket } = connectedSession(net);
    pauseSession(session);
    expect(socket.take()).toEqual([]);
  });

  it("connects at once when the network is back", () => {
    const { session, of } = connectedSession(net);
    pauseSession(session);
    connectSession(session);
    net.last().emit("data", CONNACK);
    expect(of("connect")).toHaveLength(1);
  });

  it("may have had no link yet, or be told twice", () => {
    const { session, events } = recordedSession();
    connectSession(session);
    pauseSession(session);
    pauseSession(session);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(3_600_000);
    expect(net.sockets).toHaveLength(1);
  });
});
