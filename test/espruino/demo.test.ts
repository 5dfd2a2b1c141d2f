/** The demo on real interpreters, each build that is installed. */
import { describe, expect, test } from "vitest";
import { findInterpreter } from "../../scripts/support/nodes.ts";
import { runCli } from "../support/cli.ts";

const BUILDS = ["espruino-linux", "espruino-esp32like"];
const DEADLINE_MS = 90_000;

describe.each(BUILDS)("broccoli demo --runtime %s", (build) => {
  const isHere = findInterpreter(build) !== undefined;
  if (!isHere) console.warn(`\n### SKIPPED: ${build} is not installed ###\n`);

  test.skipIf(!isHere)(
    "gives every result, and the same when a process is killed in the middle",
    async () => {
      const { code, stdout, stderr } = await runCli(["demo", "--kill", "--json", "--runtime", build]);
      expect(code, stderr).toBe(0);
      const { runtime, examples, kill, wordcount } = JSON.parse(stdout);
      expect(runtime).toBe(build);
      const results = Object.fromEntries(examples.map(({ name, result }: any) => [name, result]));
      expect(results).toMatchObject({ chain: 640, group: [4, 8], chord: 90, map: [45, 4950] });
      expect(results.chunks.flat()).toEqual(Array.from({ length: 100 }, (_, i) => 2 * i));
      expect(kill).toMatchObject({ identical: true, top: wordcount.top });
    },
    DEADLINE_MS,
  );
});
