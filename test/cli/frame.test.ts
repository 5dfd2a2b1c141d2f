import { mkdtempSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli, spawnCli } from "../support/cli.ts";

const gold = (name: string) => `gold/${name}.txt`;

describe("help", () => {
  test("help lists every verb and ends with 0", async () => {
    const { code, stdout, stderr } = await runCli(["--help"]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    await expect(stdout).toMatchFileSnapshot(gold("help"));
  });

  test("no arguments at all print the help, too", async () => {
    const [bare, help] = await Promise.all([runCli([]), runCli(["--help"])]);
    expect(bare).toEqual(help);
  });

  test("the help of a verb is the same by 'help VERB' and by '--help'", async () => {
    const [one, other] = await Promise.all([runCli(["help", "broker"]), runCli(["broker", "--help"])]);
    expect(one).toEqual(other);
    expect(one.code).toBe(0);
    await expect(one.stdout).toMatchFileSnapshot(gold("help-broker"));
  });

  test("--version prints the version of package.json", async () => {
    expect((await runCli(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("wrong use ends with 2, on standard error, with the command that helps", () => {
  const cases: [name: string, args: string[]][] = [
    ["a verb with a typing error is told what was meant", ["brokr"]],
    ["a verb that is like no other is sent to the help", ["xyzzy"]],
    ["an option with a typing error is told what was meant", ["broker", "--prot", "1"]],
    ["a value of the wrong type is quoted", ["broker", "--port", "x"]],
    ["a port beyond 65535 is refused", ["broker", "--port", "70000"]],
    ["a surplus argument is refused", ["broker", "now"]],
  ];
  test.each(cases)("%s", async (name, args) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toMatch(/^\s+at /m);
    await expect(stderr).toMatchFileSnapshot(gold(`usage ${args.join(" ")}`.replace(/\W+/g, "-")));
  });

  test("flags without a verb are no help request", async () => {
    expect((await runCli(["--quiet"])).code).toBe(2);
  });

  test("with --json the error is one object on standard output", async () => {
    const { code, stdout } = await runCli(["brokr", "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: "E501",
        name: "UsageError",
        what: "unknown verb 'brokr'",
        hint: expect.stringContaining("broccoli broker"),
      },
    });
  });

  test("--verbose shows where the error came from, in the same run that else hides it", async () => {
    expect((await runCli(["xyzzy", "--verbose"])).stderr).toMatch(/^\s+at /m);
  });
});

describe("colour", () => {
  test("none without a terminal", async () => {
    expect((await runCli(["xyzzy"])).stderr).not.toContain("\x1b[");
  });

  test("FORCE_COLOR turns it on, NO_COLOR wins over that, --json too", async () => {
    const [forced, refused, json] = await Promise.all([
      runCli(["xyzzy"], { env: { FORCE_COLOR: "1" } }),
      runCli(["xyzzy"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }),
      runCli(["xyzzy", "--json"], { env: { FORCE_COLOR: "1" } }),
    ]);
    expect(forced.stderr).toContain("\x1b[");
    expect(refused.stderr).not.toContain("\x1b[");
    expect(json.stderr + json.stdout).not.toContain("\x1b[");
  });
});

describe("the caller's own project", () => {
  test("the bin itself, in a process of its own, prints the same", async () => {
    const [inside, outside] = await Promise.all([runCli(["xyzzy"]), spawnCli(["xyzzy"])]);
    expect(outside).toEqual(inside);
  });

  test("its tsconfig.json does not change how the command runs", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "broccoli-"));
    mkdirSync(join(cwd, "below"));
    writeFileSync(join(cwd, "tsconfig.json"), "{ this is not JSON");
    expect((await spawnCli(["--version"], { cwd: join(cwd, "below") })).code).toBe(0);
  });
});
