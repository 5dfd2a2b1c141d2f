import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfiguration, resolveBroker, resolveCluster, topicPrefix } from "../../../scripts/configuration.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "broccoli-config-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe("the broker's address", () => {
  const config = { broker: "mqtt://config" };
  test.each([
    ["the flag before all", "mqtt://flag", { BROCCOLI_BROKER: "mqtt://env" }, config, "mqtt://flag", "--broker"],
    ["then the environment", undefined, { BROCCOLI_BROKER: "mqtt://env" }, config, "mqtt://env", "BROCCOLI_BROKER"],
    ["then the configuration", undefined, { BROCCOLI_BROKER: "" }, config, "mqtt://config", "configuration"],
    ["then this machine", undefined, {}, {}, "mqtt://127.0.0.1:1883", "default"],
  ])("is %s", (_title, flag, env, configuration, url, origin) => {
    expect(resolveBroker(flag, env, configuration)).toMatchObject({ url, origin });
  });

  test("comes with the login: the name from environment or configuration, the password from the environment only", () => {
    const env = { BROCCOLI_MQTT_USERNAME: "ann", BROCCOLI_MQTT_PASSWORD: "s" };
    expect(resolveBroker("mqtt://a", env, { username: "bob" })).toMatchObject({ username: "ann", password: "s" });
    expect(resolveBroker("mqtt://a", {}, { username: "bob" })).toMatchObject({ username: "bob", password: undefined });
  });
});

describe("the cluster", () => {
  test("is the flag, the environment, the configuration, or the only one", () => {
    expect(resolveCluster("a", { BROCCOLI_CLUSTER: "b" }, { cluster: "c" })).toBe("a");
    expect(resolveCluster(undefined, { BROCCOLI_CLUSTER: "b" }, { cluster: "c" })).toBe("b");
    expect(resolveCluster(undefined, {}, { cluster: "c" })).toBe("c");
    expect(resolveCluster(undefined, {}, {})).toBe(undefined);
  });

  test("is the second level of the topics", () => {
    expect(topicPrefix(undefined)).toBe("broccoli");
    expect(topicPrefix("attic-2")).toBe("broccoli/attic-2");
  });

  test.each(["a/b", "+", "#", "a b", ""])("is refused where its name would be another topic: '%s'", (name) => {
    expect(() => topicPrefix(name)).toThrow("no name for a cluster");
  });
});

describe("the configuration file", () => {
  test("none is an empty configuration", async () => {
    expect(await loadConfiguration(folder)).toEqual({});
  });

  test("is TypeScript or JSON", async () => {
    write("broccoli.config.json", '{ "$schema": "x", "broker": "mqtt://json" }');
    expect(await loadConfiguration(folder)).toMatchObject({ broker: "mqtt://json" });
    write("broccoli.config.ts", 'const broker: string = "mqtt://ts";\nexport default { broker };');
    expect(await loadConfiguration(folder)).toEqual({ broker: "mqtt://ts" });
  });

  test("is found from folders below, the nearest first", async () => {
    write("broccoli.config.json", '{ "cluster": "outer" }');
    const below = join(folder, "a", "b");
    mkdirSync(below, { recursive: true });
    expect(await loadConfiguration(below)).toEqual({ cluster: "outer" });
    writeFileSync(join(folder, "a", "broccoli.config.json"), '{ "cluster": "inner" }');
    expect(await loadConfiguration(below)).toEqual({ cluster: "inner" });
  });

  test.each([
    ["text that is no JSON", "{ broker", "cannot be read"],
    ["a list", "[]", "exports no object"],
    ["null", "null", "exports no object"],
    ["an unknown key, which may be a slip", '{ "brokr": "x" }', "unknown key 'brokr'"],
    ["a number where text should be, quoted", '{ "broker": 1883 }', "'broker' = 1883"],
  ])("with %s is refused", async (_title, text, message) => {
    write("broccoli.config.json", text);
    const refused = await loadConfiguration(folder).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "E502", hint: expect.stringContaining("export default") });
    expect((refused as Error).message).toContain(message);
    expect((refused as Error).message).toContain(join(folder, "broccoli.config.json"));
  });
});
