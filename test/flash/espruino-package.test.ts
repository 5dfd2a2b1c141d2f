import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { readStorageImage } from "../../host-client/flash/storage-image.ts";
import { onTcp, TYPING_RETRIES } from "../support/flash/interpreter-console.ts";
import { findInterpreters, startInterpreter, stopInterpreters } from "../support/interpreter.ts";

/**
 * Espruino's own tool. It sets globals of the process that loads it (`$`, `document`, `navigator`), so it runs in one of its own;
 * `--no-ble` since its Bluetooth libraries are left out (`overrides` in package.json). It asks the network for what it
 * does not know of a board, so it gets a description of one.
 */
const CLI = join(dirname(createRequire(import.meta.url).resolve("espruino/package.json")), "bin", "espruino-cli.js");
const DEADLINE_MS = 90_000;

afterEach(stopInterpreters);

describe.each(findInterpreters())(
  "The espruino package with $name over TCP",
  { retry: TYPING_RETRIES },
  (interpreter) => {
    async function tool(target: string, args: string[]): Promise<string> {
      const cwd = mkdtempSync(join(tmpdir(), "broccoli-tool-"));
      writeFileSync(
        join(cwd, "board.json"),
        JSON.stringify({ info: { name: "LINUX", builtin_modules: ["Storage"] }, chip: {}, devices: {} }),
      );
      writeFileSync(join(cwd, "up.js"), 'print("uploaded")'); // without a program it opens a terminal, and stores nothing
      writeFileSync(join(cwd, "greet.js"), 'exports.hello=function(){return "hello from the tool"}');
      const run = promisify(execFile)(
        process.execPath,
        [CLI, "--no-ble", "--board", "board.json", "-p", target, ...args],
        { cwd, timeout: DEADLINE_MS },
      );
      run.child.stdin?.end();
      return (await run).stdout;
    }

    test(
      "evaluates an expression, and stores a file where our own reader finds it",
      async () => {
        const node = startInterpreter(interpreter);
        const line = await onTcp(node);
        expect(await tool(line.target, ["-e", "print(6*7)"])).toContain("42");
        await tool(line.target, ["--storage", "greet:greet.js", "up.js"]);
        await node.kill();
        await line.close();
        const { files } = readStorageImage(readFileSync(join(node.folder, "espruino.flash")));
        const stored = files.find(({ name }) => name === "greet");
        expect(Buffer.from(stored?.data ?? []).toString()).toContain("hello from the tool");
      },
      2 * DEADLINE_MS,
    );

    test("leaves this process's globals alone", () => {
      expect(Object.keys(globalThis)).not.toEqual(expect.arrayContaining(["Espruino"]));
      expect((globalThis as { document?: unknown }).document).toBeUndefined();
    });
  },
);
