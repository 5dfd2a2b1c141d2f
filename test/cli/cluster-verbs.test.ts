import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as numbers from "../../examples/tasks/numbers.ts";
import * as words from "../../examples/tasks/words.ts";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { runCli, startCli, withoutPorts } from "../support/cli.ts";
import { startPcCluster, type PcCluster } from "../support/pc-cluster.ts";

/** Tasks that go wrong in the ways that people should be told of. */
const odd = {
  fail(): never {
    throw new RangeError("the sensor is not there");
  },
  nan: () => NaN,
  never: () => new Promise<never>(() => {}),
  optional: (a: number, b = 2) => a + b,
};

let cluster: PcCluster;
let empty: EmbeddedBroker;
beforeAll(async () => {
  cluster = await startPcCluster({
    names: ["brave-otter", "calm-finch"],
    modules: { numbers, words, odd },
    labels: ["attic"],
  });
  empty = await startBroker();
});
afterAll(async () => {
  await cluster.close();
  await empty.close();
});

const cli = (...args: string[]) => runCli([...args, "--broker", cluster.broker.url]);
const onEmpty = (...args: string[]) => runCli([...args, "--broker", empty.url]);
const withoutIds = (text: string) => withoutPorts(text).replace(/\bw[0-9a-f]{8}\b/g, "w#######");
const gold = (name: string) => `gold/${name}.txt`;

describe("broccoli nodes", () => {
  test("lists who is there, with dot, name, id and kind", async () => {
    const { code, stdout, stderr } = await cli("nodes");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(withoutIds(stdout)).toMatchFileSnapshot(gold("nodes"));
  });

  test("--json tells the same as one object", async () => {
    const { stdout } = await cli("nodes", "--json");
    const outcome = JSON.parse(stdout);
    expect(outcome.prefix).toBe("broccoli");
    expect(outcome.nodes.map(({ name, health }: any) => [name, health])).toEqual([
      ["brave-otter", "online"],
      ["calm-finch", "online"],
    ]);
  });

  test("says what a node has dropped since its boot, by reason, for people and for machines", async () => {
    const other = await startPcCluster({ names: ["sharp-bank"] });
    const [{ id, session }] = other.workers;
    const presence = {
      v: 1,
      boot: "b",
      conn: 1,
      state: "up",
      window: 4,
      name: "sharp-bank",
      dropped: [2, 0, 1, 0, 0, "x", 7],
    };
    await session.publish("broccoli/p/dropper", JSON.stringify(presence), { retain: true, qos: 1 });
    const at = ["--broker", other.broker.url];
    const [people, machines] = await Promise.all([runCli(["nodes", ...at]), runCli(["nodes", "--json", ...at])]);
    expect(people.stdout).toContain("sharp-bank dropped since its boot: 2 senseless, 1 no memory, 7 not handled");
    const byId = Object.fromEntries(JSON.parse(machines.stdout).nodes.map((node: any) => [node.id, node.dropped]));
    expect(byId).toEqual({ [id]: {}, dropper: { senseless: 2, "no memory": 1, "not handled": 7 } });
    await other.close();
  });

  test("nobody there ends with 69 and the way to have somebody", async () => {
    const { code, stdout, stderr } = await onEmpty("nodes");
    expect({ code, stdout }).toEqual({ code: 69, stdout: "" });
    await expect(withoutPorts(stderr)).toMatchFileSnapshot(gold("nodes-nobody"));
  });

  test("nobody there is an empty list with --json, and 69", async () => {
    const { code, stdout } = await onEmpty("nodes", "--json");
    expect(code).toBe(69);
    expect(JSON.parse(stdout).nodes).toEqual([]);
  });

  test("another cluster on the same broker is not this one", async () => {
    expect((await cli("nodes", "--cluster", "cellar")).code).toBe(69);
  });

  test("nodes that are gone are shown as such, unless --online leaves them out, and alone are nobody", async () => {
    const mortal = await startPcCluster({ names: ["sharp-bank"] });
    await mortal.workers[0].close();
    const at = ["--broker", mortal.broker.url];
    const [all, online] = await Promise.all([runCli(["nodes", ...at]), runCli(["nodes", "--online", ...at])]);
    expect(all.stdout).toMatch(/^○ /m);
    expect(all.stdout).toContain("0 of 1 on line");
    expect([all.code, online.code]).toEqual([69, 69]);
    await mortal.broker.close();
  });
});

describe("no broker", () => {
  test("ends with 69, the address, and how to start one", async () => {
    const gone = await startBroker();
    await gone.close();
    const { code, stderr } = await runCli(["nodes"], { env: { BROCCOLI_BROKER: gone.url } });
    expect(code).toBe(69);
    await expect(withoutPorts(stderr)).toMatchFileSnapshot(gold("no-broker"));
  });

  test("an address that is none ends with 2", async () => {
    const { code, stderr } = await runCli(["nodes", "--broker", "localhost"]);
    expect(code).toBe(2);
    await expect(stderr).toMatchFileSnapshot(gold("no-address"));
  });

  test("the address comes from the configuration in a parent folder", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "broccoli-"));
    writeFileSync(join(cwd, "broccoli.config.ts"), `export default { broker: "${cluster.broker.url}" as string };`);
    expect((await runCli(["nodes"], { cwd })).code).toBe(0);
  });
});

describe("broccoli ping", () => {
  test("asks all, and says how long each took", async () => {
    const { code, stdout } = await cli("ping");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^brave-otter +\d+\.\d ms\ncalm-finch +\d+\.\d ms\n$/);
  });

  test("asks one by name", async () => {
    const { stdout } = await cli("ping", "calm-finch", "--json");
    expect(JSON.parse(stdout).nodes).toEqual([{ id: expect.any(String), name: "calm-finch", ms: expect.any(Number) }]);
  });

  test("a name that nobody has is told, with those that there are", async () => {
    const { code, stderr } = await cli("ping", "calm-finsh");
    expect(code).toBe(1);
    await expect(stderr).toMatchFileSnapshot(gold("ping-unknown"));
  });

  test("nobody there ends with 69", async () => {
    expect((await onEmpty("ping")).code).toBe(69);
  });
});

describe("broccoli call", () => {
  test("prints the result alone on standard output", async () => {
    expect(await cli("call", "numbers.add", "4", "-4")).toEqual({ code: 0, stdout: "0\n", stderr: "" });
  });

  test("takes JSON where it is JSON, else text", async () => {
    expect((await cli("call", "numbers.sum", "[1,2,3]")).stdout).toBe("6\n");
    expect(JSON.parse((await cli("call", "words.count", "The quick the")).stdout)).toEqual({ the: 2, quick: 1 });
  });

  test("--json tells how long it took", async () => {
    expect(JSON.parse((await cli("call", "numbers.mul", "6", "7", "--json")).stdout)).toEqual({
      result: 42,
      ms: expect.any(Number),
    });
  });

  test("runs on the node that --to names, or one with the label", async () => {
    expect((await cli("call", "numbers.add", "1", "1", "--to", "calm-finch")).stdout).toBe("2\n");
    expect((await cli("call", "numbers.add", "1", "1", "--label", "attic")).stdout).toBe("2\n");
    expect((await cli("call", "numbers.add", "1", "1", "--label", "cellar")).code).toBe(69);
  });

  test("an error of the task is told with type, message, task and node, and ends with 1", async () => {
    const { code, stderr } = await cli("call", "odd.fail");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^E302 odd\.fail failed.* on (brave-otter|calm-finch): RangeError: the sensor is not there\n/,
    );
  });

  test("a result that JSON cannot hold is refused by name", async () => {
    const { code, stderr } = await cli("call", "odd.nan");
    expect(code).toBe(1);
    expect(stderr).toContain("NaN");
  });

  test("a wrong number of arguments is told with the right one", async () => {
    expect((await cli("call", "numbers.add", "1")).stderr).toContain("takes 2 arguments, was given 1");
    expect((await cli("call", "odd.optional", "1")).stdout).toBe("3\n");
  });

  test("a task that nobody has ends with 69 and the push that mends it", async () => {
    const { code, stderr } = await cli("call", "lights.on");
    expect(code).toBe(69);
    expect(stderr).toContain("broccoli push lights.ts");
  });

  test("what is no task's name is refused before anything is sent", async () => {
    const { code, stderr } = await cli("call", "add", "1", "2");
    expect(code).toBe(2);
    await expect(stderr).toMatchFileSnapshot(gold("call-no-name"));
  });

  test("--timeout says what was waited for and how things stood", async () => {
    const { code, stderr } = await cli("call", "odd.never", "--timeout", "0.3");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^E306 waited 300 ms for the result of odd\.never: 2 nodes on line/);
  });

  test("Ctrl-C ends it with 130, without a word of error", async () => {
    const running = startCli(["call", "odd.never", "--broker", cluster.broker.url]);
    await running.sees(/odd\.never/);
    running.kill("SIGINT");
    const { code, stdout, stderr } = await running.ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).not.toMatch(/E\d{3}/);
  });
});

describe("broccoli run", () => {
  const wordcount = resolve("examples/workflows/wordcount.ts");

  test("runs a workflow file with its input: the ten most frequent words of the tale", async () => {
    const { code, stdout } = await cli("run", wordcount, "--input", "examples/tale.txt");
    expect(code).toBe(0);
    expect(JSON.parse(stdout).slice(0, 3)).toEqual([
      ["that", 651],
      ["the", 651],
      ["in", 70],
    ]);
    expect(JSON.parse(stdout)).toHaveLength(10);
  });

  const fileWith = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), "broccoli-")), "workflow.ts");
    writeFileSync(path, text);
    return path;
  };

  test("runs a workflow that is data", async () => {
    const file = fileWith(
      `export default { chain: [{ task: "numbers.add", args: [4, 4] }, { task: "numbers.mul", args: [8] }] };`,
    );
    expect((await cli("run", file)).stdout).toBe("64\n");
  });

  test.each([
    ["a file that is not there", () => "nowhere.ts", "E503", 2],
    ["a file without a default export", () => fileWith("export const a = 1;"), "E501", 2],
    ["a default export that makes no workflow", () => fileWith("export default () => 42;"), "E501", 2],
    ["a file with a typing error", () => fileWith("export default chain(;"), "E503", 2],
  ])("refuses %s", async (_title, file, code, exit) => {
    const result = await cli("run", file());
    expect(result.stderr).toMatch(new RegExp(`^${code} `));
    expect(result.code).toBe(exit);
  });
});

describe("broccoli worker", () => {
  test("makes this machine a node that takes calls, until Ctrl-C; then it is gone", async () => {
    const broker = await startBroker();
    const at = ["--broker", broker.url];
    const worker = startCli(["worker", "examples/tasks/numbers.ts", "--name", "desk", ...at]);
    await worker.sees(/numbers\.add/);
    expect((await runCli(["call", "numbers.add", "4", "4", "--label", "pc", ...at])).stdout).toBe("8\n");
    worker.kill("SIGINT");
    expect((await worker.ended).code).toBe(130);
    expect((await runCli(["nodes", ...at])).stdout).toMatch(/^○ /m);
    await broker.close();
  });

  test("refuses a file that does not load, and one without tasks", async () => {
    expect((await cli("worker", "nowhere.ts")).stderr).toMatch(/^E503 /);
    const file = join(mkdtempSync(join(tmpdir(), "broccoli-")), "empty.ts");
    writeFileSync(file, "export const limit = 1;");
    const { code, stderr } = await cli("worker", file);
    expect(code).toBe(2);
    expect(stderr).toContain("exports no function");
  });
});
