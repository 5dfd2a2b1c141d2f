import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectSession, MqttFault, type Broker } from "../../../node-firmware/mqtt/index.ts";
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

/** Advances the clock to the next attempt. @returns the milliseconds that it took */
function untilNextAttempt(): number {
  const before = net.sockets.length;
  const start = Date.now();
  while (net.sockets.length === before && Date.now() - start < 600_000) vi.advanceTimersToNextTimer();
  expect(net.sockets.length).toBe(before + 1);
  return Date.now() - start;
}

/** The delays before the next attempts, each of which ends at once. */
function delays(count: number, end: () => void): number[] {
  return Array.from({ length: count }, () => {
    end();
    return untilNextAttempt();
  });
}

const refusedBy = (...names: string[]): Broker[] => {
  for (const name of names) net.refuses.add(name);
  return names.map((host) => ({ host, port: 1883 }));
};

describe("reconnection", () => {
  it("reports a lost link once, and tells its owner", () => {
    const { socket, of } = connectedSession(net);
    socket.emit("close", true);
    expect(of("disconnect")).toEqual([[MqttFault.Closed]]);
    expect(of("report")).toEqual([[MqttFault.Closed, "broker:1883"]]);
  });

  it("backs off from 1 s to 60 s, doubling, and never gives up", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { session } = recordedSession({ brokers: refusedBy("broker") });
    connectSession(session);
    expect(delays(8, () => {})).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
    expect(delays(200, () => {}).every((delay) => delay === 30000)).toBe(true);
  });

  it("draws each delay from the upper half of its step, so that a fleet does not come back at once", () => {
    vi.spyOn(Math, "random").mockReturnValue(0.999999);
    const { session } = recordedSession({ brokers: refusedBy("broker") });
    connectSession(session);
    expect(delays(7, () => {})).toEqual([1999, 3999, 7999, 15999, 31999, 59999, 59999]);
  });

  it("tries several brokers in turn; a round of all is one step of the back-off", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { session } = recordedSession({ brokers: refusedBy("one", "two", "three") });
    connectSession(session);
    expect(delays(6, () => {})).toEqual([1000, 1000, 1000, 2000, 2000, 2000]);
    expect(net.sockets.map((socket) => socket.address)).toEqual(
      ["one", "two", "three", "one", "two", "three", "one"].map((host) => `${host}:1883`),
    );
  });

  it("survives a connect that throws, and says why", () => {
    const { session, of } = recordedSession({ brokers: refusedBy("broker") });
    connectSession(session);
    expect(of("report")).toEqual([[MqttFault.Unreachable, "broker:1883 Error: Unable to create socket"]]);
    net.refuses.clear();
    untilNextAttempt();
    net.last().emit("data", CONNACK);
    expect(of("connect")).toHaveLength(1);
  });

  it("does not hammer a broker that refuses the login", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { session } = recordedSession();
    connectSession(session);
    expect(delays(3, () => net.last().emit("data", "\x20\x02\0\x04"))).toEqual([30000, 30000, 30000]);
  });

  it("asks the next broker soon when only this one refuses", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const brokers = ["one", "two"].map((host) => ({ host, port: 1883 }));
    const { session } = recordedSession({ brokers });
    connectSession(session);
    expect(delays(2, () => net.last().emit("data", "\x20\x02\0\x05"))).toEqual([1000, 30000]);
  });

  it("treats a broker that is busy as one that may soon be free", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { session } = recordedSession();
    connectSession(session);
    expect(delays(2, () => net.last().emit("data", "\x20\x02\0\x03"))).toEqual([1000, 2000]);
  });

  it("begins anew with the back-off only after a link that held, so that two nodes with one id do not chase each other", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { session } = recordedSession();
    connectSession(session);
    const takenOver = () => {
      net.last().emit("data", CONNACK);
      net.last().emit("close", true);
    };
    expect(delays(3, takenOver)).toEqual([1000, 2000, 4000]);
    net.last().emit("data", CONNACK);
    vi.advanceTimersByTime(10_000);
    expect(delays(1, () => net.last().emit("close", true))).toEqual([1000]);
  });

  it("does not wait any longer when it is told that the network is back", () => {
    const { session } = recordedSession({ brokers: refusedBy("broker") });
    connectSession(session);
    net.refuses.clear();
    connectSession(session);
    expect(net.sockets).toHaveLength(2);
    vi.advanceTimersByTime(5_000);
    expect(net.sockets).toHaveLength(2);
  });

  it("leaves a link that stands alone when it is told so", () => {
    const { session } = connectedSession(net);
    connectSession(session);
    expect(net.sockets).toHaveLength(1);
  });

  it("hears nothing more of a socket that it gave up", () => {
    const { socket, of, events } = connectedSession(net);
    socket.emit("data", "\xf0\0");
    untilNextAttempt();
    net.last().emit("data", CONNACK);
    events.length = 0;
    socket.emit("data", "\x30\x0c\0\x09t/i/node1x");
    socket.emit("close", false);
    expect(of("inbox")).toEqual([]);
    expect(events).toEqual([]);
    expect(socket.listens("data")).toBe(true);
  });
});
