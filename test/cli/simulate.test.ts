/** Simulated nodes as a person plays with them: started, pushed to, called, listened to, stopped. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBroker, type EmbeddedBroker } from "../../host-client/broker.ts";
import { runCli, startCli, type RunningCli } from "../support/cli.ts";

let broker: EmbeddedBroker;
let nodes: RunningCli;
beforeAll(async () => {
  broker = await startBroker();
  nodes = startCli(["simulate", "--nodes", "2", "--broker", broker.url], { deadlineMs: 120_000 });
  await nodes.sees(/^nodes /m);
});
afterAll(async () => {
  nodes.kill("SIGKILL");
  await broker.close();
});

const cli = (...args: string[]) => runCli([...args, "--broker", broker.url]);
const folder = mkdtempSync(join(tmpdir(), "broccoli-"));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test("nodes shows them with their free memory", async () => {
  const { stdout } = await cli("nodes");
  expect(stdout).toMatch(/^● {2}brave-otter .* simulator +\d+ of \d+/m);
  expect(stdout).toContain("2 of 2 on line");
});

test("push brings a module to both, call runs it, nodes shows its version", async () => {
  const { code, stdout } = await cli("push", "examples/tasks/numbers.ts");
  expect(code).toBe(0);
  expect(stdout).toMatch(/2\/2 nodes/);
  expect((await cli("call", "numbers.add", "4", "4")).stdout).toBe("8\n");
  expect((await cli("nodes")).stdout).toMatch(/numbers@[0-9a-f]{6}/);
});

test("what the device cannot run is refused at its line, before anything is sent", async () => {
  const { code, stderr } = await cli(
    "push",
    write("lazy.ts", "export function* lines() {\n  yield 1;\n}\nlines.x = 1n;\n"),
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(/^E1\d\d .*lazy\.ts:\d+:\d+/m);
  expect(stderr).toContain("^");
});

test("a module that does not load is refused by the nodes, by name and reason, and the push fails", async () => {
  const { code, stdout } = await cli(
    "push",
    write("broken.ts", 'export const go = () => 1;\nthrow new Error("no sensor");\n'),
  );
  expect(code).toBe(1);
  expect(stdout).toMatch(/brave-otter +refused: E211 .*no sensor/);
});

test("logs shows what a task says, with the node that says it", async () => {
  expect((await cli("push", "test/fixtures/tasks/talk.ts")).code).toBe(0);
  const logs = startCli(["logs", "-f", "--broker", broker.url]);
  // Logs flow only once the nodes have heard that somebody listens: so it is called until it is seen.
  const seen = logs.sees(/(brave-otter|calm-finch).*hello world/);
  let isSeen = false;
  void seen.then(() => (isSeen = true));
  while (!isSeen) await cli("call", "talk.greet", "world");
  logs.kill("SIGINT");
  expect((await logs.ended).code).toBe(130);
});

test("ping times each of them", async () => {
  const { code, stdout } = await cli("ping", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout).nodes.map(({ ms }: { ms: number }) => ms > 0)).toEqual([true, true]);
});

test("Ctrl-C stops them, and they are gone at once", async () => {
  nodes.kill("SIGINT");
  expect((await nodes.ended).code).toBe(130);
  const { code, stdout } = await cli("nodes");
  expect(code).toBe(69);
  expect(stdout).toContain("0 of 2 on line");
});
