/**
 * `docs/getting-started.md`, command by command: what stands there is run, as far as there is no hardware in it. A command that is
 * added there and not here fails the test.
 */
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AddressInfo } from "node:net";
import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { environmentWithLocalFile, gatherNodeConfig } from "../../host-client/flash/node-settings.ts";
import { runCli, startCli, type RunningCli } from "../support/cli.ts";
import { writeRelease } from "../support/flash/release.ts";
import { freePort } from "../support/mosquitto.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TEXT = readFileSync(join(ROOT, "docs", "getting-started.md"), "utf8");
/** All commands in a row, on a busy machine. */
const DEADLINE_MS = 240_000;

const blocks = (language: string) =>
  [...TEXT.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map(([, code]) =>
    code.replace(/^ {3,4}/gm, ""),
  );
const commands = blocks("sh")
  .flatMap((block) => block.trim().split("\n"))
  .filter((line) => !/^BROCCOLI_/.test(line));

const cwd = mkdtempSync(join(tmpdir(), "broccoli-started-"));
const running: RunningCli[] = [];
let env: Record<string, string> = {};
let port = 0;
const site = createServer((_request, response) => response.end(writeRelease("esp32").bytes()));

beforeAll(async () => {
  port = await freePort();
  await once(site.listen(0, "127.0.0.1"), "listening");
  env = {
    BROCCOLI_BROKER: `mqtt://127.0.0.1:${port}`,
    BROCCOLI_ESPRUINO_SITE: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    XDG_CACHE_HOME: join(cwd, "cache"),
    BROCCOLI_WIFI_SSID: "attic-2g",
    BROCCOLI_WIFI_PASSWORD: "not-a-real-one",
    BROCCOLI_NODE_BROKER: `mqtt://${hostname()}:${port}`,
  };
});

afterAll(async () => {
  for (const { kill } of running.reverse()) kill("SIGTERM");
  await Promise.allSettled(running.map(({ ended }) => ended));
  site.close();
});

/** Arguments of a command as it stands in the text. */
const argumentsOf = (command: string) =>
  command
    .replace(/^npm run (broccoli|flash)( --)? ?/, (_, verb: string) => (verb === "flash" ? "flash " : ""))
    .trim()
    .split(" ");

async function start(args: string[], pattern: RegExp): Promise<void> {
  const cli = startCli(args, { cwd, env, deadlineMs: 3 * DEADLINE_MS });
  running.push(cli);
  await cli.sees(pattern);
}

const run = (command: string, more: string[] = []) => runCli([...argumentsOf(command), ...more], { cwd, env });

/** What each command must do here. Hardware is stood in for by a simulated node, started where a board is flashed. */
const STEPS: Record<string, (command: string) => Promise<void>> = {
  "npm ci": async () => {}, // whoever runs this has run it
  "npm run demo": async () => expect(packageScripts()).toHaveProperty("demo"), // run by test/cli
  "npm run broccoli -- doctor": async (command) => {
    expect((await run(command)).stdout).toMatch(/^bad broker .*E401/m);
  },
  "npm run broccoli -- broker --host 0.0.0.0": (command) =>
    start([...argumentsOf(command), "--port", `${port}`], /listening on 0\.0\.0\.0/),
  "npm run flash -- --dry-run": async (command) => {
    const { code, stderr } = await run(command, ["--port", join(cwd, "no-board")]);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("E601 there is no port") });
  },
  "npm run flash": async (command) => {
    expect((await run(command, ["--port", join(cwd, "no-board")])).stderr).toContain("E601");
    await start(["simulate", "--nodes", "1"], /b0cc|node/);
  },
  "npm run broccoli -- nodes": async (command) => {
    expect(await run(command)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/1 (node )?.*on ?line|simulator/),
    });
  },
  "npm run broccoli -- push examples/tasks/numbers.ts": async (command) => {
    const { code, stdout, stderr } = await run(command.replace("examples", join(ROOT, "examples")));
    expect({ code, said: stdout + stderr }).toMatchObject({ code: 0, said: expect.stringContaining("numbers") });
  },
  "npm run broccoli -- call numbers.add 2 3": async (command) => {
    expect(await run(command)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^5\n?$/) });
  },
  "npm run broccoli -- broker config mosquitto --folder mosquitto": async (command) => {
    expect(await run(command)).toMatchObject({ code: 0 });
  },
  "mosquitto -c mosquitto/mosquitto.conf": async () => {}, // loaded and probed by mosquitto-config.test.ts
};

const packageScripts = () =>
  (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object }).scripts;

describe("Getting started", () => {
  test("has no command that is not run here, and ten steps", () => {
    expect(commands.filter((command) => !(command in STEPS))).toEqual([]);
    expect(TEXT.match(/^\d+\. \*\*/gm)).toHaveLength(10);
  });

  test(
    "each command does what the text says, in its order",
    async () => {
      for (const command of commands) await STEPS[command](command);
    },
    DEADLINE_MS,
  );

  test(
    "the chord of step ten gives what its comment says",
    async () => {
      const [snippet] = blocks("ts");
      const file = join(cwd, "chord.ts");
      const code = snippet
        .replace('"broccoli-esp32"', JSON.stringify(join(ROOT, "host-client", "index.ts")))
        .replace('"./examples', `"${ROOT}examples`)
        .replace("mqtt://192.168.1.20:1883", env.BROCCOLI_BROKER);
      writeFileSync(file, `${code}\nawait cluster.close();\n`);
      writeFileSync(join(cwd, "package.json"), '{ "type": "module" }');
      const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), file], {
        cwd,
        stdio: ["ignore", "pipe", "pipe"],
      });
      let said = "";
      child.stdout.on("data", (text) => (said += text));
      child.stderr.on("data", (text) => (said += text));
      await once(child, "close", { signal: AbortSignal.timeout(DEADLINE_MS) });
      expect(said.trim()).toBe(/\/\/ (\d+)/.exec(snippet)![1]);
    },
    DEADLINE_MS,
  );

  test("the variables of step three are those that the settings are read from", async () => {
    const lines = blocks("sh").find((block) => block.includes("BROCCOLI_WIFI_SSID"))!;
    writeFileSync(join(cwd, ".env.local"), lines.replace("...", "a-password"));
    const config = await gatherNodeConfig({ flags: {}, env: environmentWithLocalFile(cwd, {}) });
    expect(config).toEqual({
      wifi: [{ ssid: "attic-2g", password: "a-password" }],
      brokers: [{ host: "192.168.1.20", port: 1883 }],
    });
  });

  test(
    "flash --image of the text works with the firmware of this package",
    async () => {
      const [command] = /npm run flash -- --image out\.bin --chip esp32/.exec(TEXT)!;
      const { code, stderr } = await run(command);
      expect({ code, stderr }).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/fetch .*espruino_2v29_esp32\.tgz/),
      });
      expect(readFileSync(join(cwd, "out.bin"))).toHaveLength(4 * 1024 * 1024);
    },
    DEADLINE_MS,
  );

  test("names only options that there are", async () => {
    for (const verb of ["flash", "provision", "rescue"]) {
      const { stdout } = await runCli([verb, "--help"]);
      for (const [, option] of TEXT.matchAll(new RegExp(`broccoli ${verb}[^\`]*?(--[a-z-]+)`, "g")))
        expect(stdout).toContain(option);
    }
  });
});
