/** What a person is asked at a terminal: the verb runs on a real one (socat's), and answers are typed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { STORAGE_OFFSET } from "../../host-client/flash/chips.ts";
import { readStorageImage } from "../../host-client/flash/storage-image.ts";
import { writeRelease } from "../support/flash/release.ts";
import { openPseudoTerminal } from "../support/rom/line.ts";
import { RomModel } from "../support/rom/loader.ts";

const BIN = fileURLToPath(new URL("../../scripts/broccoli.mjs", import.meta.url));
const SECRET = "a-secret-password";
const DEADLINE_MS = 100_000;

/** Settings of the caller that would answer for him. */
const OWN = ["CI", "BROCCOLI_WIFI_SSID", "BROCCOLI_WIFI_PASSWORD", "BROCCOLI_NODE_BROKER", "BROCCOLI_KEY"];

/** What every user of the machine can read: the arguments of all processes. */
function allArguments(): string {
  const read = (id: string) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, "latin1");
    } catch {
      return ""; // it has ended
    }
  };
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(read)
    .join("\n");
}

/** Runs a verb on a terminal of its own, and types each answer once its question stands there. */
async function converse(args: string[], answers: [question: string, answer: string][], cwd: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !OWN.includes(key)));
  const command = [process.execPath, BIN, ...args].join(" ");
  const terminal = spawn("socat", ["STDIO", `EXEC:"${command}",pty,setsid,ctty,stderr`], { cwd, env });
  const pending = [...answers];
  let said = "";
  let argv = "";
  terminal.stdout.on("data", (piece: Buffer) => {
    said += piece.toString();
    if (!pending.length || !said.includes(pending[0][0])) return;
    argv ||= allArguments();
    terminal.stdin.write(`${pending.shift()![1]}\r`);
  });
  const [code] = (await once(terminal, "close", { signal: AbortSignal.timeout(DEADLINE_MS) })) as [number];
  return { code, said, argv };
}

const ANSWERS: [question: string, answer: string][] = [
  ["WiFi network (2.4 GHz)", "attic-2g"],
  ['Password of "attic-2g"', SECRET],
  ["Broker [", "mqtt://192.168.1.20"],
];

/** A question after which the cursor goes back to the line's beginning and clears it: nobody could read it. */
// eslint-disable-next-line no-control-regex
const ERASED_AT_ONCE = /^[^\n]*?: \x1b\[1G\x1b\[0J/;

describe("At a terminal", () => {
  test(
    "flash asks for what is missing, echoes no password, and shows none to other users",
    { timeout: 120_000 },
    async () => {
      const cwd = mkdtempSync(join(tmpdir(), "broccoli-prompts-"));
      const args = ["flash", "--image", "out.bin", "--espruino", writeRelease("esp32").archive];
      const { code, said, argv } = await converse(args, ANSWERS, cwd);
      expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining("attic-2g") });
      expect(said).not.toContain(SECRET);
      for (const [question] of ANSWERS) expect(said.slice(said.indexOf(question))).not.toMatch(ERASED_AT_ONCE);
      expect(argv).toContain("out.bin");
      expect(argv).not.toContain(SECRET);
      expect(readdirSync(cwd)).toEqual(["out.bin"]);
      const { files } = readStorageImage(readFileSync(join(cwd, "out.bin")).subarray(STORAGE_OFFSET));
      const config = files.find(({ name }) => name === "broccoli.cfg")!;
      expect(JSON.parse(Buffer.from(config.data).toString())).toEqual({
        wifi: [{ ssid: "attic-2g", password: SECRET }],
        brokers: [{ host: "192.168.1.20", port: 1883 }],
      });
    },
  );

  test("flash shows how far it is, and how fast", { timeout: 120_000 }, async () => {
    const cwd = mkdtempSync(join(tmpdir(), "broccoli-progress-"));
    const rom = new RomModel({ chip: "esp32", start: "download" });
    const board = await openPseudoTerminal(rom);
    const args = ["flash", "--no-wait", "--port", board.path, "--espruino", writeRelease("esp32").archive];
    const { code, said } = await converse(args, ANSWERS, cwd);
    await board.unplug();
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringMatching(/write .*[█░]+ +\d+ % +\d+ kbit\/s/) });
    expect(said).toContain("100 %");
    expect(said).toContain("verified by MD5");
  });
});
