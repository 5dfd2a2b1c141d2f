import { connectAsync, type MqttClient } from "mqtt";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { nodeFirmware } from "../../host-client/firmware.ts";
import { bootInterpreter, findInterpreters, startInterpreter, stopInterpreters } from "../support/interpreter.ts";
import { hasMosquitto, startMosquitto, type Mosquitto } from "../support/mosquitto.ts";

const found = hasMosquitto() ? findInterpreters() : [];
const targets = found.length ? found : [{ name: "no interpreter", path: "" }];

interface Presence {
  boot: string;
  state: string;
}

describe.skipIf(found.length === 0).each(targets)("the whole firmware on $name", (interpreter) => {
  let broker: Mosquitto;
  let client: MqttClient;
  const presences: Presence[] = [];
  const logs: unknown[][] = [];
  let changed: () => void = () => {};

  beforeAll(async () => {
    broker = await startMosquitto();
    client = await connectAsync(broker.url);
    client.on("message", (topic, payload) => {
      if (topic === "t/p/node1") presences.push(JSON.parse(String(payload)) as Presence);
      if (topic === "t/l/node1") logs.push(JSON.parse(String(payload)) as unknown[]);
      changed();
    });
    await client.subscribeAsync("t/#");
  });
  afterEach(stopInterpreters);
  afterAll(async () => {
    await client.endAsync();
    await broker.remove();
  });

  /** Resolves once a condition on what came over MQTT holds; the test's own time-out is the deadline. */
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      changed = () => holds() && resolve();
      changed();
    });

  const configuration = () => ({ id: "node1", cluster: "t", brokers: [{ host: "127.0.0.1", port: broker.port }] });

  async function boot(config: string) {
    const { files } = await nodeFirmware("linux");
    return bootInterpreter(interpreter, { ...files, "broccoli.cfg": config });
  }

  it("has another boot id and other random numbers after each power cut", async () => {
    presences.length = 0;
    const random: string[] = [];
    let node = await boot(JSON.stringify(configuration()));
    // A boot may announce itself twice: once more when the will of the one before comes late.
    const boots = () => [...new Set(presences.filter(({ state }) => state === "up").map((presence) => presence.boot))];
    for (let count = 1; count <= 4; count++) {
      await until(() => boots().length === count);
      node.process.stdin.write('print("random " + Math.random());\n');
      // With the end of its line: a number that has come in part only looks like another.
      random.push(/random (\d\S+)\r?\n/.exec(await node.waitFor(/random \d\S+\r?\n/))![1]);
      await node.kill();
      if (count < 4) node = startInterpreter(interpreter, [], node.folder);
    }
    expect(boots().map((id) => id[0])).toEqual(["0", "1", "2", "3"]);
    expect([...new Set(random)]).toEqual(random);
  });

  it("leaves its will with the boot that is gone", async () => {
    presences.length = 0;
    const node = await boot(JSON.stringify(configuration()));
    await until(() => presences.some(({ state }) => state === "up"));
    const { boot: id } = presences.find(({ state }) => state === "up")!;
    await node.kill();
    await until(() => presences.some((presence) => presence.state === "gone" && presence.boot === id));
  });

  const keyWithoutColon = `{"brokers":7,"key" "${"00ff".repeat(16)}"}`;

  it.each(["", "{broken", '{"brokers":7}', "[[[[", keyWithoutColon])(
    "starts, and says how to mend it, with the configuration %j",
    async (text) => {
      const node = await boot(text || "\xff");
      await node.waitFor(/E643 .*no broker/);
      node.process.stdin.write('print("ali" + "ve");\n');
      await node.waitFor("alive");
    },
  );

  it("sends what is printed to whoever watches", async () => {
    logs.length = 0;
    presences.length = 0;
    const node = await boot(JSON.stringify(configuration()));
    await until(() => presences.some(({ state }) => state === "up"));
    // The node corrects a foreign word under its name: once it has, it has also heard the control before it.
    await client.publishAsync("t/a", JSON.stringify({ do: "watch", ms: 60_000 }), { qos: 1 });
    presences.length = 0;
    await client.publishAsync("t/p/node1", JSON.stringify({ state: "foreign" }), { qos: 1 });
    await until(() => presences.some(({ state }) => state === "up"));
    node.process.stdin.write('console.log("reading", 21, [4]);\n');
    await until(() => logs.length > 0);
    expect(logs[0]).toEqual(["reading", 21, [4]]);
  });
});
