import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectSession, disconnect, MqttFault } from "../../../node-firmware/mqtt/index.ts";
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

describe("the CONNECT packet", () => {
  it("holds protocol level 4, a clean session, the keep-alive and the client id", () => {
    connectSession(recordedSession().session);
    expect(net.last().written).toEqual([
      "\x10\x11" + // CONNECT, 17 bytes
        "\0\x04MQTT\x04" + // protocol name and level [3.1.2.1, 3.1.2.2]
        "\x02" + // flags: clean session
        "\0\x14" + // keep-alive: 20 s
        "\0\x05node1",
    ]);
  });

  it("holds will, user and password in the order of the specification", () => {
    const will = { topic: "p/1", payload: "gone", retain: true, qos: 1 as const };
    const brokers = [{ host: "broker", port: 1883, user: "u", password: "pw" }];
    connectSession(recordedSession({ will, brokers, keepAliveS: 300 }).session);
    expect(net.last().written).toEqual([
      "\x10\x23\0\x04MQTT\x04" +
        "\xee" + // user 128, password 64, will retain 32, will QoS 1 8, will 4, clean session 2
        "\x01\x2c" + // 300 s
        "\0\x05node1\0\x03p/1\0\x04gone\0\x01u\0\x02pw",
    ]);
  });

  it("leaves a password without a user out [MQTT-3.1.2-22]", () => {
    connectSession(recordedSession({ brokers: [{ host: "broker", port: 1883, password: "pw" }] }).session);
    expect(net.last().written[0]).not.toContain("pw");
    expect(net.last().written[0].charCodeAt(9)).toBe(2);
  });

  it("encodes a length beyond 127 in two bytes", () => {
    const payload = "x".repeat(300);
    connectSession(recordedSession({ will: { topic: "p", payload, retain: false, qos: 0 } }).session);
    const [packet] = net.last().written;
    expect(packet.charCodeAt(1) - 128 + packet.charCodeAt(2) * 128).toBe(packet.length - 3);
  });
});

describe("the broker's answer", () => {
  it("makes the session connected when it accepts", () => {
    const { session, of } = recordedSession();
    connectSession(session);
    net.last().emit("data", CONNACK);
    expect(of("connect")).toHaveLength(1);
    expect(of("report")).toEqual([]);
  });

  it.each([
    [1, MqttFault.ProtocolVersionRefused],
    [2, MqttFault.ClientIdRefused],
    [3, MqttFault.BrokerUnavailable],
    [4, MqttFault.BadLogin],
    [5, MqttFault.NotAuthorised],
  ])("is reported by its own code when it refuses with %i", (code, fault) => {
    const { session, of, events } = recordedSession();
    connectSession(session);
    net.last().emit("data", "\x20\x02\0" + String.fromCharCode(code));
    expect(of("report")).toEqual([[fault, "broker:1883"]]);
    expect(events).toHaveLength(1);
    expect(net.last().clsNow).toBe(true);
  });

  it.each([
    ["a return code that does not exist", "\x20\x02\0\x06"],
    ["a CONNACK that is too long", "\x20\x03\0\0\0"],
    ["a CONNACK with flags", "\x21\x02\0\0"],
    ["a message before the CONNACK", "\x30\x05\0\x03abc"],
    ["a PINGRESP before the CONNACK", "\xd0\0"],
  ])("closes the link when it is %s", (_, bytes) => {
    const { session, of } = recordedSession();
    connectSession(session);
    net.last().emit("data", bytes);
    expect(of("report")).toEqual([[MqttFault.Malformed, "broker:1883 CONNACK"]]);
  });

  it("is waited for 10 s, no longer", () => {
    const { session, of } = recordedSession();
    connectSession(session);
    vi.advanceTimersByTime(9_999);
    expect(of("report")).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(of("report")).toEqual([[MqttFault.NoConnack, "broker:1883"]]);
    expect(net.sockets).toHaveLength(1);
  });

  it("counts in pieces too", () => {
    const { session, of } = recordedSession();
    connectSession(session);
    for (const byte of CONNACK) net.last().emit("data", byte);
    expect(of("connect")).toHaveLength(1);
  });
});

describe("the end of a session", () => {
  it("says DISCONNECT, so that the will is not published, and stays away", () => {
    const { session, socket, events } = connectedSession(net);
    disconnect(session);
    expect(socket.take()).toEqual(["\xe0\0"]);
    socket.emit("close", false);
    vi.advanceTimersByTime(3_600_000);
    expect(net.sockets).toHaveLength(1);
    expect(events).toEqual([]);
  });

  it("can come before the CONNACK, without a packet that no broker expects there", () => {
    const { session } = recordedSession();
    connectSession(session);
    net.last().take();
    disconnect(session);
    expect(net.last().take()).toEqual([]);
    expect(net.last().isClosed).toBe(true);
  });

  it("may be followed by a new beginning", () => {
    const { session, of } = connectedSession(net);
    disconnect(session);
    connectSession(session);
    net.last().emit("data", CONNACK);
    expect(net.sockets).toHaveLength(2);
    expect(of("connect")).toHaveLength(1);
  });
});
