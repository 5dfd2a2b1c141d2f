import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { configFrom as sound, settingsFrom } from "../../../node-firmware/cold/config.ts";

const configFrom = (text: string | undefined) => sound(settingsFrom(text));
let said: string[];

beforeEach(() => {
  said = [];
  vi.stubGlobal("print", (text: string) => said.push(text));
});
afterEach(() => vi.unstubAllGlobals());

const EMPTY = { brokers: [], wifi: [] };
const broker = { host: "10.0.0.1", port: 1883 };
const read = (value: unknown) => configFrom(JSON.stringify(value));

describe("the node's configuration", () => {
  it("is taken over as it stands when it is sound", () => {
    const whole = {
      name: "quiet-fern",
      labels: ["dht22", "outside"],
      cluster: "farm/north",
      brokers: [broker, { host: "broker.local", port: 8883, user: "node", password: "secret" }],
      wifi: [{ ssid: "barn", password: "12345678" }, { ssid: "open" }],
      key: "k".repeat(64),
      slots: 2,
      leaseMs: 3_000,
      keepAliveS: 5,
    };
    expect(read(whole)).toEqual(whole);
    expect(said).toEqual([]);
  });

  it("has 1883 for a port that is not named", () => {
    expect(read({ brokers: [{ host: "a" }] }).brokers).toEqual([{ host: "a", port: 1883 }]);
  });

  it("leaves what it does not know out", () => {
    expect(read({ brokers: [{ ...broker, colour: "red" }], colour: "red" })).toEqual({ brokers: [broker], wifi: [] });
  });

  it("says how to mend it where there is none", () => {
    expect(configFrom(undefined)).toEqual(EMPTY);
    expect(said[0]).toMatch(/^E641 broccoli\.cfg: the file is not there; .*broccoli flash/);
    expect(said[1]).toMatch(/^E643 .*no broker/);
  });

  it.each(["", "{", "\xff\xff\xff\xff", '{"brokers":[', "[1,2]", "7", "null", '"text"'])("survives %j", (text) => {
    expect(configFrom(text)).toEqual(EMPTY);
    expect(said[0]).toMatch(/^E641 /);
  });

  it.each([
    ["name", 7],
    ["name", ""],
    ["name", "x".repeat(33)],
    ["cluster", "a/+/b"],
    ["cluster", "all/#"],
    ["cluster", ""],
    ["slots", 0],
    ["slots", 1.5],
    ["slots", 17],
    ["leaseMs", 1_999],
    ["leaseMs", 60_001],
    ["leaseMs", "5000"],
    ["keepAliveS", 0],
    ["keepAliveS", 301],
    ["slots", "4"],
    ["labels", "dht22"],
    ["wifi", { ssid: "barn" }],
  ])("leaves a wrong %s out, quoting it: %j", (field, value) => {
    expect(read({ brokers: [broker], [field]: value })).toEqual({ brokers: [broker], wifi: [] });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`E642 broccoli.cfg: ${field} is ${JSON.stringify(value)}; `);
  });

  it.each([
    ["brokers", 3],
    ["brokers", null],
    ["brokers", {}],
    ["brokers", { host: "" }],
    ["brokers", { host: "a", port: 0 }],
    ["brokers", { host: "a", port: 65_536 }],
    ["brokers", { host: "a", port: "1883" }],
    ["brokers", { host: "a", port: 1883.5 }],
    ["brokers", { host: "a", user: 7 }],
    ["wifi", "barn"],
    ["wifi", { ssid: "x".repeat(33) }],
    ["wifi", { ssid: "barn", password: "x".repeat(64) }],
    ["wifi", { ssid: "barn", password: "" }],
    ["labels", ""],
    ["labels", 1],
  ])("keeps the good entries of %s beside a wrong one: %j", (field, wrong) => {
    const good: Record<string, unknown> = { brokers: broker, wifi: { ssid: "shed" }, labels: "relay" };
    const config = read({ brokers: [broker], [field]: [good[field], wrong] }) as unknown as Record<string, unknown>;
    expect(config[field]).toEqual([good[field]]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${field}[1] is `);
  });

  it("never tells a password or a key", () => {
    read({
      key: "secret".repeat(100),
      brokers: [{ host: "", password: "secret" }],
      wifi: [{ ssid: "", password: "secret" }],
    });
    expect(said.join()).not.toContain("secret");
  });
});
