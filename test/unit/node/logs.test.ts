import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectedSession, installFakeNet, type FakeSocket } from "../../support/fake-net.ts";

let socket: FakeSocket;
let printed: unknown[][];
let print: (...values: unknown[]) => void;

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.resetModules();
  printed = [];
  vi.stubGlobal("print", (...values: unknown[]) => printed.push(values));
  vi.stubGlobal("console", { ...console });
  const connected = connectedSession(installFakeNet());
  socket = connected.socket;
  const { startLogs } = await import("../../../node-firmware/logs/cold/forward.ts");
  const fresh = await import("../../../node-firmware/state.ts");
  Object.assign(fresh.node, { prefix: "t", id: "node1", session: connected.session, watched: Date.now() + 60_000 });
  startLogs();
  print = (globalThis as unknown as { print: typeof print }).print;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The log lines that were sent, as values. */
const lines = () =>
  socket.take().map((packet) => {
    const at = packet.indexOf("t/l/node1");
    expect(at).toBeGreaterThan(3);
    return JSON.parse(packet.slice(at + "t/l/node1".length)) as unknown[];
  });

describe("what a node prints", () => {
  it("goes to the console and, while somebody watches, to the log topic as a list of its values", () => {
    print("read", 21.5, { pin: 4 }, null);
    console.log("again");
    expect(printed).toEqual([["read", 21.5, { pin: 4 }, null], ["again"]]);
    const sent = lines();
    expect(sent[0][0]).toBe("read");
    expect(sent[0].slice(2)).toEqual([{ pin: 4 }, null]);
    expect(sent[1]).toEqual(["again"]);
  });

  it("stays on the console while nobody watches", () => {
    vi.advanceTimersByTime(60_000);
    print("unheard");
    expect(printed).toEqual([["unheard"]]);
    expect(socket.take().filter((packet) => packet.includes("t/l/"))).toEqual([]);
  });

  it("shows also what no result could hold", () => {
    print(NaN, Infinity, () => 1);
    expect(lines()[0].slice(0, 2)).toEqual(["NaN", "Infinity"]);
  });

  it("is cut where it is long: a line stays within one segment", () => {
    print("x".repeat(5_000), "y");
    const [packet] = socket.written;
    expect(packet.length).toBeLessThanOrEqual(536);
    expect(lines()[0][0]).toMatch(/^"x{300,}$/);
  });

  it("is limited to 10 lines a second; how many were lost is said later", () => {
    for (let i = 0; i < 25; i++) print(i);
    expect(lines()).toHaveLength(10);
    vi.advanceTimersByTime(1_000);
    print("later");
    expect(lines()).toEqual([["... 15 lines dropped"], ["later"]]);
    expect(printed).toHaveLength(26);
  });

  it("is lost, not in the way, while there is no connection", () => {
    socket.emit("close", true);
    print("unheard");
    expect(printed).toHaveLength(1);
  });
});
