/** Verbs that bring modules to nodes, against simulated ones that run the real firmware. */
import { copyFileSync, mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runCli, startCli } from "../support/cli.ts";
import { startPushCluster, type PushCluster } from "../support/push-cluster.ts";

const KEY = "0123456789abcdef".repeat(4);

let all: PushCluster;
let folder: string;
beforeAll(async () => {
  all = await startPushCluster({ runtime: "simulator", count: 2, key: KEY });
}, 60_000);
afterAll(async () => all?.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "broccoli-push-"));
  return () => rmSync(folder, { recursive: true });
});

const env = () => ({ BROCCOLI_BROKER: all.broker.url, XDG_CACHE_HOME: folder });
const cli = (...args: string[]) => runCli(args, { cwd: folder, env: { ...env(), BROCCOLI_KEY: KEY } });

/** A task module that answers with a number. */
function writeModule(name: string, value: number, more = ""): string {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, `export function answer(): number {\n  return ${value};\n}\n${more}`);
  return file;
}

const answer = async (name: string) => (await cli("call", `${name}.answer`)).stdout.trim();

describe("broccoli push", () => {
  test("brings a signed module to all nodes, and a second time costs nothing", async () => {
    const file = writeModule("first", 1);
    const { code, stdout, stderr } = await cli("push", file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("unverified") });
    expect(stdout).toMatch(/^first@[0-9a-f]{6} .* 2\/2 nodes .*\n {2}● .* running .*\n {2}● .* running .*$/m);
    expect(await answer("first")).toBe("1");
    const again = JSON.parse((await cli("push", file, "--json")).stdout);
    expect(again.modules[0]).toMatchObject({ unchanged: true, published: 0 });
  }, 30_000);

  test("without the key is refused by each node, by code and cause, and exits with 1", async () => {
    const file = writeModule("unsigned", 1);
    const { code, stdout } = await runCli(["push", file], { cwd: folder, env: env() });
    expect(code).toBe(1);
    expect(stdout).toContain("refused: E201 its signature is not one of this node's key");
  }, 30_000);

  test("--wait waits for a node that is off line; without it the push says that it will get it", async () => {
    const file = writeModule("waited", 1);
    await all.nodes.kill(1);
    await all.sees("one is gone", () => all.cluster.online.length === 1);
    const { code, stdout } = await cli("push", file);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("off line: will get it") });
    const running = startCli(["push", file, "--wait"], { cwd: folder, env: { ...env(), BROCCOLI_KEY: KEY } });
    await all.nodes.restart(1);
    expect(await running.ended).toMatchObject({ code: 0 });
    expect(all.cluster.nodes.get(all.nodes.ids[1])?.modules).toHaveProperty("waited");
    await all.nodes.kill(1);
    const vain = await cli("push", writeModule("waited", 2), "--wait", "--timeout", "1");
    expect({ code: vain.code, stdout: vain.stdout }).toEqual({ code: 1, stdout: expect.stringContaining("off line") });
    await all.nodes.restart(1);
    await all.sees("both are back", () => all.cluster.online.length === 2);
  }, 60_000);

  test("of files of which one is not there sends none", async () => {
    const { code, stderr } = await cli("push", writeModule("lonely", 1), "not-there.ts");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining("E503 there is no file not-there.ts"),
    });
    expect(all.cluster.online.some(({ modules }) => "lonely" in modules!)).toBe(false);
  }, 30_000);

  test("that does not wait says that it was sent, and is no failure", async () => {
    const { code, stdout } = await cli("push", writeModule("hasty", 1), "--no-wait", "--json");
    expect(code).toBe(0);
    const states = JSON.parse(stdout).modules[0].nodes.map(({ state }: { state: string }) => state);
    expect(states.every((state: string) => ["sent", "fetching", "running"].includes(state))).toBe(true);
  }, 30_000);

  test("of two files of one name is refused before anything is sent", async () => {
    const file = writeModule("twin", 1);
    mkdirSync(join(folder, "other"));
    const twin = join(folder, "other", "twin.ts");
    copyFileSync(file, twin);
    const { code, stderr } = await cli("push", file, twin);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining("E205 two modules are called 'twin'"),
    });
    expect(all.cluster.online.some(({ modules }) => "twin" in modules!)).toBe(false);
  }, 30_000);

  test("--to one node leaves the other without it", async () => {
    const id = all.nodes.ids[0];
    const outcome = JSON.parse((await cli("push", writeModule("alone", 3), "--to", id, "--json")).stdout);
    expect(outcome.modules[0].nodes).toEqual([expect.objectContaining({ id, state: "running" })]);
    expect(all.cluster.nodes.get(all.nodes.ids[1])?.modules).not.toHaveProperty("alone");
  }, 30_000);

  test("--canary 1 --abort-on-fail stops at the first node, which goes back", async () => {
    const good = writeModule("canary", 1);
    await cli("push", good);
    const bad = writeModule("canary", 2, "export function selfCheck(): boolean {\n  return false;\n}\n");
    const { code, stdout } = await cli("push", bad, "--canary", "1", "--abort-on-fail");
    expect(code).toBe(1);
    expect(stdout).toMatch(/refused: E212 .*\n.*not told: keeps what it runs/);
    expect(await answer("canary")).toBe("1");
  }, 30_000);
});

describe("modules that are out", () => {
  test("are listed, rolled back, pinned against pushes, let go of and unloaded", async () => {
    await cli("push", writeModule("words", 1));
    const second = await cli("push", writeModule("words", 2));
    expect(second.code).toBe(0);
    expect((await cli("modules")).stdout).toMatch(/^words@[0-9a-f]{6} .*●/m);

    expect((await cli("rollback", "words")).stdout).toMatch(/^words@[0-9a-f]{6} runs again/);
    expect(await answer("words")).toBe("1");

    expect((await cli("pin", "words")).stdout).toMatch(/is pinned/);
    const refused = await cli("push", writeModule("words", 3));
    expect({ code: refused.code, stderr: refused.stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/E217 module words is pinned to version [0-9a-f]{10}/),
    });
    await cli("pin", "words", "--off");
    expect((await cli("push", join(folder, "words.ts"))).code).toBe(0);
    expect(await answer("words")).toBe("3");

    expect((await cli("unload", "words")).stdout).toMatch(/^words is removed\n.* gone$/m);
    expect((await cli("call", "words.answer", "--timeout", "3")).code).not.toBe(0);
    const unknown = await cli("rollback", "words");
    expect(unknown.stderr).toContain("E218 the cluster has no module 'words'");
  }, 60_000);
});

describe("broccoli run", () => {
  const retained = async () => {
    const { stdout } = await cli("modules", "--json");
    return JSON.parse(stdout).modules.map(({ module }: { module: string }) => module);
  };

  test("runs main of a task module with nothing of it left behind", async () => {
    const file = join(folder, "blink.ts");
    writeFileSync(
      file,
      "export function main(times: number, what: string): string {\n  return what.repeat(times);\n}\n",
    );
    expect(await cli("run", file, "3", "ab")).toMatchObject({ code: 0, stdout: '"ababab"\n' });
    expect(await retained()).not.toContain("blink");
    expect(all.cluster.online.flatMap(({ modules = {} }) => Object.keys(modules))).not.toContain("blink");
  }, 30_000);

  test("--with brings a version for this run; what runs everywhere stays, and so does its way back", async () => {
    await cli("push", writeModule("worded", 1));
    await cli("push", writeModule("worded", 2));
    const trial = writeModule("worded", 3);
    const file = join(folder, "flow.ts");
    writeFileSync(file, `export default (cluster) => cluster.tasks("worded").answer.s();\n`);
    expect(await cli("run", file, "--with", trial)).toMatchObject({ code: 0, stdout: "3\n" });
    expect(await answer("worded")).toBe("2");
    await cli("rollback", "worded");
    expect(await answer("worded")).toBe("1");
  }, 60_000);

  test("says what a file needs that is neither", async () => {
    const { code, stderr } = await cli("run", writeModule("neither", 1));
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/neither\.ts has no default export, and no task main/);
  });
});

describe("broccoli keys", () => {
  test("init writes a key that only its owner reads, and never a second one over it", async () => {
    const { code, stdout } = await runCli(["keys", "init"], { cwd: folder, env: env() });
    const file = join(folder, "broccoli.key");
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(file) });
    expect(readFileSync(file, "utf8")).toMatch(/^[0-9a-f]{64}\n$/);
    expect(statSync(file).mode & 0o077).toBe(0);
    const again = await runCli(["keys", "init"], { cwd: folder, env: env() });
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("E219") });
  });

  test("a broken key is told without showing it", async () => {
    const file = writeModule("words", 1);
    const { stderr } = await runCli(["push", file], { cwd: folder, env: { ...env(), BROCCOLI_KEY: "hunter2" } });
    expect(stderr).toContain("E219 BROCCOLI_KEY holds no key");
    expect(stderr).not.toContain("hunter2");
  });

  test("status tells where the key is and that no node is open", async () => {
    const { code, stdout } = await cli("keys", "status", "--json");
    expect({ code, ...JSON.parse(stdout) }).toEqual({ code: 0, key: "BROCCOLI_KEY", nodes: 2, open: [] });
  });
});

describe("broccoli keys rotate", () => {
  test("gives all nodes a new key: what it signs runs, what the old one signs is refused", async () => {
    const own = await startPushCluster({ runtime: "simulator", count: 2, key: KEY, prefix: "broccoli/rotated" });
    const run = (...args: string[]) =>
      runCli([...args, "--cluster", "rotated"], {
        cwd: folder,
        env: { BROCCOLI_BROKER: own.broker.url, XDG_CACHE_HOME: folder },
      });
    writeFileSync(join(folder, "broccoli.key"), `${KEY}\n`);
    await run("push", writeModule("words", 1));
    const { code, stdout, stderr } = await run("keys", "rotate");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/signed {3}2 manifests anew\n(.*has the new key\n?){2}/);
    expect(readFileSync(join(folder, "broccoli.key"), "utf8")).toMatch(/^[0-9a-f]{64}\n$/);
    expect(readFileSync(join(folder, "broccoli.key.old"), "utf8")).toBe(`${KEY}\n`);
    expect(statSync(join(folder, "broccoli.key")).mode & 0o077).toBe(0);
    expect((await run("push", writeModule("words", 2))).stdout).toMatch(/ 2\/2 nodes /);
    writeFileSync(join(folder, "broccoli.key"), `${KEY}\n`);
    expect((await run("keys", "rotate")).stderr).toContain("E219 module words is signed by another key than this one");
    const old = await run("push", writeModule("words", 3));
    expect({ code: old.code, stdout: old.stdout }).toEqual({ code: 1, stdout: expect.stringContaining("E201") });
    await own.close();
  }, 60_000);
});

describe("broccoli watch", () => {
  test("pushes what is in the folder, and again what is saved", async () => {
    writeModule("watched", 1);
    const running = startCli(["watch", folder], { cwd: folder, env: { ...env(), BROCCOLI_KEY: KEY } });
    await running.sees(/watched@[0-9a-f]{6} {2}2\/2 nodes/);
    expect(await answer("watched")).toBe("1");
    writeModule("watched", 2);
    await running.sees(/(watched@[0-9a-f]{6} {2}2\/2 nodes[^]*){2}/);
    expect(await answer("watched")).toBe("2");
    running.kill("SIGINT");
    expect((await running.ended).code).toBe(130);
  }, 60_000);

  test("pushes a module again when a file that it imports is saved", async () => {
    const part = join(folder, "parts", "value.ts");
    const writePart = (value: number) => writeFileSync(part, `export const value = (): number => ${value};\n`);
    mkdirSync(join(folder, "parts"));
    writePart(1);
    writeFileSync(
      join(folder, "split.ts"),
      `import { value } from "./parts/value.ts";\nexport const answer = (): number => value();\n`,
    );
    const running = startCli(["watch", folder], { cwd: folder, env: { ...env(), BROCCOLI_KEY: KEY } });
    await running.sees(/split@[0-9a-f]{6} {2}2\/2 nodes/);
    writePart(2);
    await running.sees(/(split@[0-9a-f]{6} {2}2\/2 nodes[^]*){2}/);
    expect(await answer("split")).toBe("2");
    running.kill("SIGINT");
    expect((await running.ended).code).toBe(130);
  }, 60_000);
});
