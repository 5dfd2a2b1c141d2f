/** What `npm run` starts beside the command line: bad input gets an error that says what mends it, and nothing is run. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { script as bench } from "../../../scripts/bench/index.ts";
import { script as faults } from "../../../scripts/faults.ts";
import { script as features } from "../../../scripts/features.ts";
import { script as featuresDocs } from "../../../scripts/features-docs.ts";
import { script as fuzz } from "../../../scripts/fuzz.ts";
import { runScript, type ScriptEntry } from "../../../scripts/script.ts";
import { script as vectors } from "../../../scripts/vectors.ts";

const ALL = [bench, faults, features, featuresDocs, fuzz, vectors];
const folder = mkdtempSync(join(tmpdir(), "broccoli-scripts-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(script: ScriptEntry, ...args: string[]) {
  const said = { stdout: "", stderr: "" };
  const sink = (stream: "stdout" | "stderr") => ({ write: (text: string) => (said[stream] += text) });
  const code = await runScript(script, args, { stdout: sink("stdout"), stderr: sink("stderr"), env: {} });
  return { code, ...said };
}

function fileOf(text: string): string {
  const file = join(folder, "lines.jsonl");
  writeFileSync(file, text);
  return file;
}

test.each(ALL)("npm run $name -- --help prints its usage, and ends with 0", async (script) => {
  const { code, stdout, stderr } = await run(script, "--help");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain(`Usage: npm run ${script.name} -- `);
  expect(stdout).toContain("--json");
});

test.each(ALL)("npm run $name refuses an option that it has not", async (script) => {
  const { code, stdout, stderr } = await run(script, "--sed", "7");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("E501 unknown option '--sed'");
  expect(stderr).toContain(`npm run ${script.name} -- --help`);
  expect(stderr).not.toMatch(/^\s+at /m);
});

describe("what is given to an option or argument is quoted where it is none:", () => {
  const cases: [ScriptEntry, string[], RegExp][] = [
    [faults, ["--runs", "many"], /'many' is invalid\. A count is a whole number of at least 1/],
    [faults, ["--runs", "0"], /'0' is invalid/],
    [faults, ["--seed", "-3"], /'-3' is invalid\. A seed is a whole number/],
    [faults, ["--runs"], /argument missing/],
    [faults, ["12"], /too many arguments/],
    [fuzz, ["--packets", "1.5"], /'1\.5' is invalid/],
    [fuzz, ["--seed", "0x7"], /'0x7' is invalid/],
    [fuzz, ["--on", "esp32"], /'esp32' is invalid\. Allowed choices are simulator, espruino-linux/],
    [features, [], /missing required argument 'path'/],
    [features, ["x", "--on", "simulator,esp32"], /'esp32' is none of simulator, espruino-linux/],
    [vectors, [], /missing required argument 'file'/],
    [vectors, ["x", "--on", "esp32"], /'esp32' is invalid\. Allowed choices are engine/],
    [vectors, ["x", "--kill", "--on", "simulator"], /--kill is for the engine, not for simulator/],
    [vectors, ["x", "--broker", "mosquito"], /'mosquito', neither aedes nor mosquitto nor a URL/],
    [vectors, ["x", "--variables", "all"], /'all' is invalid/],
    [bench, [], /missing required argument 'what'/],
    [bench, ["sped"], /E501 'sped' is invalid for argument 'what'\. Allowed choices are messages, size/],
    [bench, ["size", "--on", "simulator"], /size has no choice of --on simulator/],
    [bench, ["numbers", "--on", "size,sped"], /--on is 'sped'/],
    [bench, ["messages", "--on", "esp32"], /--on is 'esp32'/],
  ];
  test.each(cases.map(([script, args, wanted]) => ({ script, args, wanted, line: args.join(" ") })))(
    "npm run $script.name -- $line",
    async ({ script, args, wanted }) => {
      const { code, stdout, stderr } = await run(script, ...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(wanted);
    },
  );
});

describe.each([
  [features, '{"name":"one","source":"export default 1"}\n\n', "a program { name, source }"],
  [vectors, '{"id":"one","wf":{"task":"a.b"},"outcome":{"ok":1}}\n\n', "a vector { id, family, wf, outcome }"],
])("the file of npm run $name", (script, good, what) => {
  test("is named where it cannot be read", async () => {
    const { code, stderr } = await run(script, join(folder, "nothing.jsonl"));
    expect(code).toBe(2);
    expect(stderr).toMatch(/E503 .*nothing\.jsonl cannot be read \(ENOENT\)/);
  });

  test.each(['{"name":', "[]", "null", '{"id":1}'])("is told the line that is wrong: %s", async (wrong) => {
    const { code, stderr } = await run(script, fileOf(`${good}${wrong}\n`));
    expect(code).toBe(2);
    expect(stderr).toMatch(/E503 line 3 of .*lines\.jsonl is not a /);
    expect(stderr).toContain(`${what}: ${wrong}`);
  });
});

test("with --json the error is one object on standard output", async () => {
  const { code, stdout } = await run(faults, "--runs", "x", "--json");
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: "E501", hint: "See: npm run faults -- --help" } });
});

test("a run prints its seed, with --json one object", async () => {
  expect((await run(faults, "--runs", "3", "--seed", "5")).stdout).toBe("3 runs from seed 5: 0 with a violation\n");
  const { code, stdout } = await run(faults, "--runs", "3", "--seed", "5", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ runs: 3, violations: [] });
});

test("long work shows how far it is on standard error, the last of it not later than the result", async () => {
  const { code, stdout, stderr } = await run(faults, "--runs", "3", "--seed", "1", "--json");
  expect({ code, ...JSON.parse(stdout) }).toEqual({ code: 0, runs: 3, violations: [] });
  expect(stderr).toContain("0 of 3 clusters");
});
