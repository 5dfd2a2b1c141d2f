import { afterEach, describe, expect, test } from "vitest";
import { startBroker } from "../../host-client/broker.ts";
import { connect } from "../../host-client/cluster.ts";
import { runCli } from "../support/cli.ts";
import { onPseudoTerminal, TYPING_RETRIES } from "../support/flash/interpreter-console.ts";
import { startScopedMosquitto } from "../support/flash/scoped-mosquitto.ts";
import { bootInterpreter, findInterpreters, stopInterpreters } from "../support/interpreter.ts";
import { hasMosquitto } from "../support/mosquitto.ts";

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
  await stopInterpreters();
});

interface Findings {
  findings: { name: string; state: string; detail: string; cure?: string }[];
}

async function doctor(args: string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await runCli(["doctor", "--json", ...args], { env });
  expect(stderr).toBe("");
  const { findings } = JSON.parse(stdout) as Findings;
  return { code, states: Object.fromEntries(findings.map(({ name, state }) => [name, state])), findings };
}

const of = ({ findings }: Awaited<ReturnType<typeof doctor>>, name: string) =>
  findings.find((finding) => finding.name === name)!;

describe("broccoli doctor", () => {
  test("finds a broker that does not answer, with the cure, and exits 1", async () => {
    const seen = await doctor(["--no-usb"], { BROCCOLI_BROKER: "mqtt://127.0.0.1:9" });
    expect(seen).toMatchObject({ code: 1, states: { broker: "bad" } });
    expect(of(seen, "broker")).toMatchObject({
      detail: expect.stringContaining("E401"),
      cure: expect.stringContaining("broccoli broker"),
    });
  });

  test("finds everything well with a broker and a worker, and prints a line each", async () => {
    const broker = await startBroker();
    opened.push(() => broker.close());
    const seen = await doctor(["--no-usb"], { BROCCOLI_BROKER: broker.url });
    expect(seen.states).toMatchObject({
      broker: "ok",
      login: "ok",
      inbox: "ok",
      push: "ok",
      retained: "ok",
      nodes: "bad",
    });
    expect(of(seen, "nodes").cure).toContain("broccoli simulate");
    const { stdout } = await runCli(["doctor", "--no-usb"], { env: { BROCCOLI_BROKER: broker.url } });
    expect(stdout).toMatch(/^ok {2}broker {3}mqtt:\/\/.*answers in \d+ ms$/m);
    expect(stdout).toMatch(/^bad nodes .*\n {13}broccoli flash/m);
  });

  test.skipIf(!hasMosquitto())("tells what a login may not do", async () => {
    const broker = await startScopedMosquitto();
    opened.push(() => broker.stop());
    const as = ({ username, password }: { username: string; password: string }) => ({
      BROCCOLI_BROKER: broker.url,
      BROCCOLI_MQTT_USERNAME: username,
      BROCCOLI_MQTT_PASSWORD: password,
    });
    expect((await doctor(["--no-usb"], as(broker.operator))).states).toMatchObject({
      broker: "ok",
      inbox: "ok",
      push: "ok",
    });
    expect((await doctor(["--no-usb"], as(broker.node))).states).toMatchObject({
      broker: "ok",
      inbox: "ok",
      push: "skipped",
    });
    const wrong = await doctor(["--no-usb"], as({ ...broker.operator, password: "wrong" }));
    expect(wrong.states).toMatchObject({ broker: "ok", login: "bad" });
    expect(of(wrong, "login").detail).toContain("E402");
  });

  test("compares keys: a host with one finds nodes that take unsigned code", async () => {
    const broker = await startBroker();
    const cluster = await connect(broker.url);
    opened.push(
      () => broker.close(),
      () => cluster.close(),
    );
    const presence = (more: object) =>
      JSON.stringify({ v: 1, boot: "b", conn: 1, state: "up", window: 4, kind: "esp32", mem: [2000, 4000], ...more });
    await cluster.session.publish("broccoli/p/aa", presence({ open: 1, name: "calm-finch" }), { qos: 1, retain: true });
    const withKey = await doctor(["--no-usb"], { BROCCOLI_BROKER: broker.url, BROCCOLI_KEY: "aa".repeat(32) });
    expect(of(withKey, "key")).toMatchObject({ state: "bad", detail: "calm-finch have no key and take unsigned code" });
    await cluster.session.publish("broccoli/p/aa", presence({ mem: [90, 4000] }), { qos: 1, retain: true });
    const without = await doctor(["--no-usb"], { BROCCOLI_BROKER: broker.url });
    expect(of(without, "key")).toMatchObject({ state: "bad", detail: expect.stringContaining("this host has none") });
    expect(of(without, "memory")).toMatchObject({ state: "bad" });
    await cluster.session.publish("broccoli/p/aa", presence({ v: 99 }), { qos: 1, retain: true });
    expect(of(await doctor(["--no-usb"], { BROCCOLI_BROKER: broker.url }), "versions")).toMatchObject({
      state: "bad",
      cure: expect.stringContaining("broccoli flash"),
    });
  });
});

describe.each(findInterpreters())(
  "broccoli doctor at the console of $name",
  { retry: TYPING_RETRIES },
  (interpreter) => {
    test("tells version, memory and storage, and what is missing", async () => {
      const line = await onPseudoTerminal(bootInterpreter(interpreter, { ".bootcde": "1" }));
      opened.push(() => line.close());
      const seen = await doctor(["--port", line.target], { BROCCOLI_BROKER: "mqtt://127.0.0.1:9" });
      expect(seen.states).toMatchObject({
        packages: "ok",
        port: "ok",
        console: "ok",
        espruino: "ok",
        chip: "skipped",
        firmware: "ok",
        settings: "bad",
        memory: "ok",
        clock: "ok",
      });
      expect(of(seen, "settings").cure).toBe("broccoli provision");
      expect(of(seen, "memory").detail).toMatch(/^\d+ of \d+ variables free$/);
    });
  },
);
