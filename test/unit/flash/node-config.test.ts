import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brokerFromUrl, checkNodeConfig, configFile, redactConfig } from "../../../host-client/flash/node-config.ts";
import { environmentWithLocalFile, gatherNodeConfig } from "../../../host-client/flash/node-settings.ts";

const GOOD = { brokers: [{ host: "192.168.1.20", port: 1883 }], wifi: [{ ssid: "attic-2g", password: "secret-123" }] };

describe("A node's configuration", () => {
  test("is stored as JSON with its text as it is", () => {
    const config = checkNodeConfig({ ...GOOD, wifi: [{ ssid: "Café" }] }, "a file");
    expect(configFile(config)["broccoli.cfg"]).toContain('"Café"');
  });

  test.each([
    ["no network", { ...GOOD, wifi: [] }, /'wifi'.*needs a network/],
    ["no broker", { ...GOOD, brokers: [] }, /'brokers'.*needs a broker/],
    ["no brokers at all", { wifi: GOOD.wifi }, /has no 'brokers'/],
    ["a port of 0", { ...GOOD, brokers: [{ host: "h", port: 0 }] }, /'brokers\.0\.port' = 0 .*below 1/],
    ["this machine as broker", { ...GOOD, brokers: [{ host: "127.0.0.1", port: 1883 }] }, /the node itself/],
    ["an SSID of 33 bytes", { ...GOOD, wifi: [{ ssid: "ä".repeat(17) }] }, /32 bytes/],
    [
      "a short password",
      { ...GOOD, wifi: [{ ssid: "a", password: "short77" }] },
      /'wifi\.0\.password' = \(hidden\).*8 to 63/,
    ],
    ["a key that is no hex", { ...GOOD, key: "my-secret-key" }, /'key' = \(hidden\).*hex/],
    ["a key of 8 bytes", { ...GOOD, key: "00".repeat(8) }, /16 to 64 bytes/],
    ["a wildcard as prefix", { ...GOOD, cluster: "a/#" }, /'cluster' = "a\/#".*topic prefix/],
    ["a lease of a second", { ...GOOD, leaseMs: 1_000 }, /'leaseMs' = 1000 .*below 2000/],
    ["a lease of two minutes", { ...GOOD, leaseMs: 120_000 }, /'leaseMs' = 120000 .*above 60000/],
    ["no keep-alive", { ...GOOD, keepAliveS: 0 }, /'keepAliveS' = 0 .*below 5/],
    ["a misspelt setting", { ...GOOD, wlan: 1 }, /'wlan' that is not known/],
    ["a label with a space", { ...GOOD, labels: ["a b"] }, /'labels\.0' = "a b"/],
    [
      "more than fits",
      { ...GOOD, labels: Array.from({ length: 100 }, (_, i) => `label-number-${i}-of-a-hundred`) },
      /limit is 2048/,
    ],
  ])("with %s is refused by name, without showing a secret", (_, config, what) => {
    const check = () => checkNodeConfig(config, "node.json");
    expect(check).toThrow(expect.objectContaining({ code: "E615", what: expect.stringMatching(what) }));
    expect(check).not.toThrow(/short77|my-secret-key/);
  });

  test("may have a lease and a keep-alive of its own", () => {
    const own = { ...GOOD, leaseMs: 3_000, keepAliveS: 5 };
    expect(checkNodeConfig(own, "node.json")).toEqual(own);
  });

  test("is shown without passwords and key, which stay in it", () => {
    const config = checkNodeConfig(
      { ...GOOD, key: "ab".repeat(32), brokers: [{ host: "h", port: 1, user: "u", password: "p" }] },
      "x",
    );
    const shown = JSON.stringify(redactConfig(config));
    expect(shown).not.toMatch(/secret-123|abab|"p"/);
    expect(shown).toContain('"ssid":"attic-2g"');
    expect(config.key).toBe("ab".repeat(32));
  });

  test("takes a broker from its URL, login and all, and refuses what a node cannot speak", () => {
    expect(brokerFromUrl("mqtt://ann:p%40ss@10.0.0.2")).toEqual({
      host: "10.0.0.2",
      port: 1883,
      user: "ann",
      password: "p@ss",
    });
    expect(() => brokerFromUrl("mqtts://ann:p4ss@10.0.0.2")).toThrow(expect.objectContaining({ code: "E615" }));
    expect(() => brokerFromUrl("mqtts://ann:p4ss@10.0.0.2")).not.toThrow(/p4ss/);
  });
});

describe("Settings", () => {
  const nodeBroker = ["mqtt://10.0.0.2"];

  test("come from the file, over it the environment, over that the flags", async () => {
    const settings = join(mkdtempSync(join(tmpdir(), "broccoli-settings-")), "node.json");
    writeFileSync(settings, JSON.stringify({ ...GOOD, name: "from-file", labels: ["file"], key: "aa".repeat(32) }));
    const config = await gatherNodeConfig({
      flags: { settings, name: "from-flag", prefix: "broccoli/attic" },
      env: { BROCCOLI_WIFI_SSID: "env-net", BROCCOLI_WIFI_PASSWORD: "env-password", BROCCOLI_KEY: "BB".repeat(32) },
    });
    expect(config).toEqual({
      name: "from-flag",
      labels: ["file"],
      cluster: "broccoli/attic",
      brokers: GOOD.brokers,
      wifi: [{ ssid: "env-net", password: "env-password" }],
      key: "bb".repeat(32),
    });
  });

  test("take several networks, passwords a line each from standard input", async () => {
    const flags = { wifiSsid: ["one", "two", "open"], nodeBroker };
    const { wifi } = await gatherNodeConfig({ flags, passwords: ["password-1", "password-2"] });
    expect(wifi).toEqual([
      { ssid: "one", password: "password-1" },
      { ssid: "two", password: "password-2" },
      { ssid: "open" },
    ]);
  });

  test("do not give one network's password to another", async () => {
    const env = { BROCCOLI_WIFI_SSID: "home", BROCCOLI_WIFI_PASSWORD: "home-password" };
    const { wifi } = await gatherNodeConfig({ flags: { wifiSsid: ["guest"], nodeBroker }, env });
    expect(wifi).toEqual([{ ssid: "guest" }]);
  });

  test("keep what the node has and nobody changes", async () => {
    const present = { ...GOOD, name: "old", key: "aa".repeat(32) };
    expect(await gatherNodeConfig({ flags: { label: ["dht22"] }, present })).toEqual({ ...present, labels: ["dht22"] });
  });

  test("that are missing are asked for, passwords without echo", async () => {
    const asked: [string, boolean | undefined][] = [];
    const answers = ["attic-2g", "secret-123", "mqtt://10.0.0.2:1884"];
    const ask = async (question: string, secret?: boolean) => (
      asked.push([question, secret]),
      answers[asked.length - 1]
    );
    const config = await gatherNodeConfig({ flags: {}, ask });
    expect(config).toEqual({
      wifi: [{ ssid: "attic-2g", password: "secret-123" }],
      brokers: [{ host: "10.0.0.2", port: 1884 }],
    });
    expect(asked.map(([, secret]) => Boolean(secret))).toEqual([false, true, false]);
  });

  test("that are missing where nobody can be asked are an error that names the flag", async () => {
    await expect(gatherNodeConfig({ flags: { nodeBroker } })).rejects.toMatchObject({
      code: "E615",
      hint: expect.stringContaining("--wifi-ssid"),
    });
    await expect(gatherNodeConfig({ flags: { wifiSsid: ["a"] } })).rejects.toMatchObject({
      hint: expect.stringContaining("--node-broker mqtt://"),
    });
  });

  test("of the node's login come from its own variables, not from the host's", async () => {
    const env = {
      BROCCOLI_NODE_MQTT_USERNAME: "node",
      BROCCOLI_NODE_MQTT_PASSWORD: "n0de",
      BROCCOLI_MQTT_PASSWORD: "h0st",
    };
    const { brokers } = await gatherNodeConfig({ flags: { wifiSsid: ["a"], nodeBroker }, env });
    expect(brokers).toEqual([{ host: "10.0.0.2", port: 1883, user: "node", password: "n0de" }]);
  });

  test("in .env.local are read, and what is set already wins", () => {
    const folder = mkdtempSync(join(tmpdir(), "broccoli-env-"));
    writeFileSync(join(folder, ".env.local"), "BROCCOLI_WIFI_SSID=attic\nBROCCOLI_KEY=file\n");
    expect(environmentWithLocalFile(folder, { BROCCOLI_KEY: "set" })).toMatchObject({
      BROCCOLI_WIFI_SSID: "attic",
      BROCCOLI_KEY: "set",
    });
  });
});
