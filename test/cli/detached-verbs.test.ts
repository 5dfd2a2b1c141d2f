import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as numbers from "../../examples/tasks/numbers.ts";
import { runCli, startCli } from "../support/cli.ts";
import { startPcCluster, type PcCluster } from "../support/pc-cluster.ts";

const odd = {
  fail(message: string): never {
    throw new RangeError(message);
  },
  never: () => new Promise<never>(() => {}),
};

let cluster: PcCluster;
let folder: string;
beforeAll(async () => {
  cluster = await startPcCluster({ names: ["brave-otter", "calm-finch"], modules: { numbers, odd } });
  folder = mkdtempSync(join(tmpdir(), "detached-verbs-"));
});
afterAll(async () => {
  await cluster.close();
  rmSync(folder, { recursive: true });
});

const cli = (...args: string[]) => runCli([...args, "--broker", cluster.broker.url], { cwd: folder });
const json = async (...args: string[]) => {
  const { code, stdout } = await cli(...args, "--json");
  return { code, ...JSON.parse(stdout) };
};

/** Writes a workflow file and gives its path. */
function workflow(name: string, tree: object): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `export default ${JSON.stringify(tree)};`);
  return file;
}

const sum = () =>
  workflow("sum", {
    chain: [
      { task: "numbers.add", args: [1, 2] },
      { task: "numbers.add", args: [3] },
    ],
  });
const failing = (message: string) => workflow("failing", { task: "odd.fail", args: [message] });

/** Hands a failing workflow over and waits for its end. */
async function failOnce(message: string): Promise<string> {
  const { id } = await json("run", failing(message), "--detach");
  expect(await json("result", id)).toMatchObject({ code: 1, error: { code: "E302" } });
  return id;
}

describe("broccoli run --detach and broccoli result", () => {
  test("the id alone is on standard output, and gives the result", async () => {
    const { code, stdout, stderr } = await cli("run", sum(), "--detach", "--keep", "60");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^d[0-9a-f]{12}\n$/);
    expect(stderr).toContain(`broccoli result ${stdout.trim()}`);
    expect(await cli("result", stdout.trim())).toEqual({ code: 0, stdout: "6\n", stderr: "" });
    expect(await json("result", stdout.trim())).toMatchObject({ code: 0, result: 6 });
  });

  test("an id that nobody knows ends with 1 and says how long results are kept", async () => {
    const { code, stdout, stderr } = await cli("result", "d000000000000");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("E313 the cluster knows no detached workflow 'd000000000000'");
    expect(stderr).toContain("broccoli dlq list");
  });

  test("a workflow that the file itself submits cannot be detached, and that is said", async () => {
    const file = join(folder, "own.mjs");
    writeFileSync(file, `export default (cluster) => cluster.submit({ task: "numbers.add", args: [1, 2] });`);
    const { code, stderr } = await cli("run", file, "--detach");
    expect(code).toBe(2);
    expect(stderr).toContain("submits its workflow itself");
  });

  test("Ctrl-C ends the waiting with 130; the workflow goes on until it is revoked", async () => {
    const { id } = await json("run", workflow("never", { task: "odd.never" }), "--detach");
    const waiting = startCli(["result", id, "--broker", cluster.broker.url]);
    await waiting.sees(/workflow d/);
    waiting.kill("SIGINT");
    expect((await waiting.ended).code).toBe(130);
    expect(await json("result", id, "--timeout", "0.3")).toMatchObject({ code: 1, error: { code: "E306" } });
    expect(await json("result", id, "--revoke")).toMatchObject({ code: 0, revoked: true });
    expect(await json("result", id)).toMatchObject({ code: 1, error: { code: "E305" } });
  });
});

describe("broccoli dlq", () => {
  test("lists, shows, sends again and drops what failed", async () => {
    const id = await failOnce("the sensor is not there");
    const listed = await cli("dlq", "list");
    expect(listed.stdout).toMatch(
      new RegExp(`^${id}  \\d+ s ago  odd.fail .*RangeError: the sensor is not there`, "m"),
    );
    expect(await json("dlq", "list")).toMatchObject({ letters: [{ id, type: "RangeError", task: "odd.fail" }] });
    const shown = await cli("dlq", "show", id);
    expect(shown.stdout).toContain('steps  [["fail@odd"]]\nargs   ["the sensor is not there"]');
    expect(await json("dlq", "show", id)).toMatchObject({ id, args: '"the sensor is not there"' });
    const { retried } = await json("dlq", "retry", id);
    expect(retried).toEqual([{ id, as: expect.stringMatching(/^d[0-9a-f]{12}$/) }]);
    expect(await json("result", retried[0].as)).toMatchObject({ code: 1, error: { code: "E302" } });
    expect(await json("dlq", "drop", retried[0].as)).toMatchObject({ code: 0, dropped: [retried[0].as] });
    expect(await json("dlq", "list")).toMatchObject({ letters: [] });
  });

  test("takes all at once where that is said", async () => {
    const ids = [await failOnce("one"), await failOnce("two")];
    const { dropped } = await json("dlq", "drop", "--all");
    expect(dropped.sort()).toEqual(ids.sort());
    expect((await cli("dlq")).stderr).toContain("nothing failed that is kept");
  });

  test("no id, ids beside --all, and an id that is none are told apart", async () => {
    expect(await json("dlq", "retry")).toMatchObject({ code: 2, error: { code: "E501" } });
    expect(await json("dlq", "drop", "x", "--all")).toMatchObject({ code: 2, error: { code: "E501" } });
    expect(await json("dlq", "show", "x")).toMatchObject({ code: 1, error: { code: "E313" } });
  });
});
