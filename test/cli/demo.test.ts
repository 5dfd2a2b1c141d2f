/** The demo, as a newcomer runs it: on simulated nodes that run the firmware's own bytes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { runCli, type CliResult } from "../support/cli.ts";

const TENS = Array.from({ length: 10 }, (_, row) => Array.from({ length: 10 }, (_, i) => 2 * (10 * row + i)));
const WORDS_DEADLINE_MS = 60_000;

/** What changes from run to run. */
const scrub = (text: string) =>
  text
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:#####")
    .replace(/\d+(\.\d+)? m?s\b/g, "# ms")
    .replace(/@[0-9a-f]{6}/g, "@######")
    .replace(/\d+ bytes/g, "# bytes");

describe("broccoli demo", () => {
  test(
    "shows each example of Canvas in its order with its whole result, without a terminal, too",
    async () => {
      const { code, stdout, stderr } = await runCli(["demo"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "starting 3 nodes\n" });
      await expect(scrub(stdout)).toMatchFileSnapshot("gold/demo.txt");
    },
    WORDS_DEADLINE_MS,
  );

  test(
    "--kill cuts a node's power in the middle of the work, and the result is the same; --json tells all of it",
    async () => {
      const { code, stdout } = await runCli(["demo", "--kill", "--json"]);
      const { examples, wordcount, kill, nodes, pushed } = JSON.parse(stdout);
      expect(code).toBe(0);
      expect(nodes).toHaveLength(3);
      expect(pushed.map(({ module, nodes }: any) => [module, nodes])).toEqual([
        ["numbers", 3],
        ["words", 3],
      ]);
      expect(examples.map(({ name, result }: any) => [name, result])).toEqual([
        ["chain", 640],
        ["group", [4, 8]],
        ["chord", 90],
        ["map", [45, 4950]],
        ["starmap", TENS[0]],
        ["chunks", TENS],
      ]);
      expect(wordcount).toMatchObject({ words: 3038, top: expect.arrayContaining([["the", 651]]) });
      expect(kill).toMatchObject({ identical: true, top: wordcount.top, node: nodes.at(-1).name });
      expect(kill.lent).toBeGreaterThan(0);
    },
    WORDS_DEADLINE_MS,
  );

  test.each([
    ["one node that is to be killed leaves nobody", ["--kill", "--nodes", "1"], "E501"],
    ["a runtime that there is not", ["--runtime", "toaster"], "E501"],
    ["no nodes at all", ["--nodes", "0"], "E501"],
  ])("refuses %s", async (_title, flags, id) => {
    const { code, stderr } = await runCli(["demo", ...flags]);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^${id} `));
  });

  test("without an interpreter, --runtime espruino says how to get one, or to do without", async () => {
    const { PATH, ESPRUINO_BIN } = process.env;
    Object.assign(process.env, { PATH: "/nowhere" });
    delete process.env.ESPRUINO_BIN;
    const { code, stderr } = await runCli(["demo", "--runtime", "espruino"]);
    Object.assign(process.env, { PATH }, ESPRUINO_BIN && { ESPRUINO_BIN });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^E505 .*\n.*--runtime sim/);
  });
});

describe("the verbs around nodes of one's own", () => {
  let broker: EmbeddedBroker;
  beforeAll(async () => void (broker = await startBroker()));
  afterAll(() => broker.close());
  const cli = (...args: string[]): Promise<CliResult> => runCli([...args, "--broker", broker.url]);

  test("a push to nobody is kept by the broker, and says so", async () => {
    const { code, stdout, stderr } = await cli("push", "examples/tasks/numbers.ts");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^numbers@[0-9a-f]{6} {2}\d+ bytes {2}0\/0 nodes/);
    expect(stderr).toContain("nobody is on line");
  });

  test("the same push again changes nothing", async () => {
    const { stdout } = await cli("push", "examples/tasks/numbers.ts", "--json");
    expect(JSON.parse(stdout).modules[0]).toMatchObject({ module: "numbers", unchanged: true, published: 0 });
  });

  test("a file that is not there is refused", async () => {
    const { code, stderr } = await cli("push", "nowhere.ts");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^E503 there is no file nowhere\.ts\n/);
  });

  test("logs say when nobody is there to say anything", async () => {
    const { code, stdout, stderr } = await cli("logs", "--for", "0.05", "--json");
    expect({ code, logs: JSON.parse(stdout) }).toEqual({ code: 0, logs: { logs: [] } });
    expect(stderr).toContain("nobody is on line yet");
  });
});
