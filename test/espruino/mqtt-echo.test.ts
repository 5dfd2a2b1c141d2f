import { fileURLToPath } from "node:url";
import { connectAsync } from "mqtt";
import { afterEach, describe, expect, it } from "vitest";
import { buildFirmware } from "../../host-client/compiler/index.ts";
import { bootInterpreter, findInterpreters, stopInterpreters } from "../support/interpreter.ts";
import { hasMosquitto, startMosquitto } from "../support/mosquitto.ts";

const found = hasMosquitto() ? findInterpreters() : [];
const targets = found.length ? found : [{ name: "no interpreter", path: "" }];
const ENTRY = fileURLToPath(new URL("../../node-firmware/entries/echo.ts", import.meta.url));

describe.skipIf(found.length === 0).each(targets)("the benchmark's floor on $name", (interpreter) => {
  afterEach(stopInterpreters);

  it("answers requests with the sum, each to its reply topic, also when many come at once", async () => {
    const broker = await startMosquitto();
    const client = await connectAsync(broker.url);
    await client.subscribeAsync(["t/reply", "$SYS/broker/clients/connected"]);
    const { files } = await buildFirmware(ENTRY, { define: { require: "__req" } });
    const code = files[".bootcde"].replaceAll("__req", "require");
    const config = { id: "floor", cluster: "t", brokers: [{ host: "127.0.0.1", port: broker.port }] };
    bootInterpreter(interpreter, { ".bootcde": code, "broccoli.cfg": JSON.stringify(config) });
    const answers: { id: number; r: number }[] = [];
    const all = new Promise<void>((resolve) => {
      client.on("message", (topic, payload) => {
        if (topic === "t/reply") answers.push(JSON.parse(String(payload)) as { id: number; r: number });
        if (answers.some(({ id }) => id === 50)) resolve();
      });
    });
    const ask = (id: number) =>
      client.publish("t/i/floor", JSON.stringify({ id, a: id, b: 0.5, reply: "t/reply", t: 1 }));
    const knocking = setInterval(() => ask(0), 20);
    await new Promise<void>((resolve) => client.on("message", () => answers.length && resolve()));
    clearInterval(knocking);
    for (let id = 1; id <= 50; id++) ask(id);
    await all;
    expect(answers.filter(({ id }) => id > 0).map(({ id, r }) => [id, r])).toEqual(
      Array.from({ length: 50 }, (_, i) => [i + 1, i + 1.5]),
    );
    await client.endAsync();
    await broker.remove();
  });
});
