import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { byStrength, startWifi } from "../../../node-firmware/wifi/cold/steps.ts";
import { wifi, Wifi } from "../../../node-firmware/wifi/wifi.ts";

const BARN = { ssid: "barn", password: "12345678" };
const SHED = { ssid: "shed" };

/** Espruino's Wifi module: what was asked of it, and its events by hand. */
class FakeRadio {
  joins: unknown[][] = [];
  scans = 0;
  scanned: (found: unknown) => void = () => {};
  failures: Record<string, Error> = {};
  host = "";
  private listeners: Record<string, (details?: unknown) => void> = {};

  scan(done: (found: unknown) => void): void {
    this.scans++;
    if (this.failures.scan) throw this.failures.scan;
    this.scanned = done;
  }
  connect(ssid: string, options: unknown): void {
    this.joins.push([ssid, options]);
    if (this.failures.connect) throw this.failures.connect;
  }
  setHostname(name: string): void {
    this.host = name;
  }
  on(event: string, listener: (details?: unknown) => void): void {
    this.listeners[event] = listener;
  }
  emit(event: string, details?: unknown): void {
    this.listeners[event](details);
  }
}

let radio: FakeRadio;
let said: string[];
let seen: string[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
  Object.assign(wifi, { state: Wifi.Waiting, rounds: 0, candidates: [], timer: 0 });
  said = [];
  seen = [];
  vi.stubGlobal("print", (text: string) => said.push(text));
  radio = new FakeRadio();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function start(networks = [BARN, SHED]): void {
  startWifi(
    radio,
    "broccoli-fern",
    networks,
    () => seen.push("online"),
    () => seen.push("offline"),
  );
}

describe("the order of networks", () => {
  it("is by strength of the last scan", () => {
    const found = [
      { ssid: "shed", rssi: -50 },
      { ssid: "other", rssi: -20 },
      { ssid: "barn", rssi: -70 },
    ];
    expect(byStrength([BARN, SHED], found)).toEqual([SHED, BARN]);
  });

  it("takes the best of several access points with one name", () => {
    const found = [
      { ssid: "barn", rssi: -80 },
      { ssid: "barn", rssi: -40 },
      { ssid: "barn", rssi: -90 },
      { ssid: "shed", rssi: -50 },
    ];
    expect(byStrength([SHED, BARN], found)).toEqual([BARN, SHED]);
  });

  it("has unseen ones, which may be hidden, at its end, as the file has them", () => {
    const third = { ssid: "third" };
    expect(byStrength([BARN, SHED, third], [{ ssid: "third", rssi: -90 }])).toEqual([third, BARN, SHED]);
  });

  it.each([undefined, null, [], [null], [{}]])("survives a scan that brings %j", (found) => {
    expect(byStrength([BARN, SHED], found)).toEqual([BARN, SHED]);
  });

  it("is not confused by a network called as a method of objects", () => {
    expect(byStrength([{ ssid: "toString" }, BARN], [{ ssid: "barn", rssi: -30 }])[0]).toBe(BARN);
  });
});

describe("bringing the WiFi up", () => {
  it("scans, joins the strongest known network, and says when it has an address", () => {
    start();
    radio.scanned([
      { ssid: "shed", rssi: -80 },
      { ssid: "barn", rssi: -40 },
    ]);
    expect(radio.joins).toEqual([["barn", { password: "12345678" }]]);
    radio.emit("connected", { ip: "10.0.0.2" });
    expect(seen).toEqual(["online"]);
    expect(radio.host).toBe("broccoli-fern");
    vi.advanceTimersByTime(3_600_000);
    expect(radio.joins).toHaveLength(1);
  });

  it("joins an open network without a password", () => {
    start([SHED]);
    radio.scanned([]);
    expect(radio.joins).toEqual([["shed", {}]]);
  });

  it("goes on to the next network after 20 s: release 2v29 does not say that a join failed", () => {
    start();
    radio.scanned([]);
    vi.advanceTimersByTime(20_000);
    expect(radio.joins.map(([ssid]) => ssid)).toEqual(["barn", "shed"]);
  });

  it("goes on at once when the network refuses", () => {
    start();
    radio.scanned([]);
    radio.emit("disconnected", { ssid: "barn", reason: "202", msg: "AUTH_FAIL" });
    expect(radio.joins.map(([ssid]) => ssid)).toEqual(["barn", "shed"]);
    expect(said).toEqual(["E645 WiFi: barn: AUTH_FAIL"]);
  });

  it("is not put off by the farewell of the network before", () => {
    start();
    radio.scanned([]);
    radio.emit("disconnected", { ssid: "elsewhere" });
    expect(radio.joins).toHaveLength(1);
  });

  it("does without a scan that does not end, or cannot begin", () => {
    start();
    vi.advanceTimersByTime(10_000);
    expect(radio.joins.map(([ssid]) => ssid)).toEqual(["barn"]);
    radio.scanned([{ ssid: "shed", rssi: -1 }]);
    expect(radio.joins).toHaveLength(1);

    radio.failures.scan = new Error("A scan is already in progress");
    vi.advanceTimersByTime(20_000 + 20_000 + 1_000);
    expect(radio.joins.map(([ssid]) => ssid)).toEqual(["barn", "shed", "barn"]);
  });

  it("tries for ever, with pauses from 1 s to a minute", () => {
    start([SHED]);
    const pauses: number[] = [];
    for (let round = 0; round < 8; round++) {
      radio.scanned([]);
      vi.advanceTimersByTime(20_000);
      const before = radio.scans;
      const rested = Date.now();
      while (radio.scans === before) vi.advanceTimersByTime(500);
      pauses.push(Date.now() - rested);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it("survives a join that throws", () => {
    radio.failures.connect = new Error("No SSID provided");
    start();
    radio.scanned([]);
    vi.advanceTimersByTime(20_000);
    expect(radio.joins).toHaveLength(2);
    expect(said[0]).toBe("E645 WiFi: barn: No SSID provided");
  });

  it("says so where no network is configured, and leaves the radio alone", () => {
    start([]);
    expect(said).toEqual(["E645 WiFi: no network is configured"]);
    expect(radio.scans).toBe(0);
  });
});

describe("losing the WiFi", () => {
  beforeEach(() => {
    start();
    radio.scanned([]);
    radio.emit("connected", {});
    seen.length = 0;
  });

  it("is told at once, and followed by a new round within 2 s", () => {
    radio.emit("disconnected", { ssid: "barn", msg: "BEACON_TIMEOUT" });
    expect(seen).toEqual(["offline"]);
    expect(said).toEqual(["E645 WiFi: lost: BEACON_TIMEOUT"]);
    vi.advanceTimersByTime(1_000);
    expect(radio.scans).toBe(2);
  });

  it("is told once, however often the radio says so", () => {
    radio.emit("disconnected", { ssid: "barn" });
    radio.emit("disconnected", { ssid: "barn" });
    expect(seen).toEqual(["offline"]);
  });

  it("ends when the radio comes back by itself", () => {
    radio.emit("disconnected", { ssid: "barn" });
    radio.emit("connected", {});
    expect(seen).toEqual(["offline", "online"]);
    vi.advanceTimersByTime(3_600_000);
    expect(radio.scans).toBe(1);
  });
});
