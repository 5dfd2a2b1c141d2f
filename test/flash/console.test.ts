import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { EspruinoConsole } from "../../host-client/flash/console.ts";
import { openConsoleLink } from "../../host-client/flash/console-link.ts";
import { readStorageImage } from "../../host-client/flash/storage-image.ts";
import { downloadFile, uploadFiles } from "../../host-client/flash/upload.ts";
import { noise } from "../support/flash/noise.ts";
import { onPseudoTerminal, onTcp, TYPING_RETRIES, type ConsoleOf } from "../support/flash/interpreter-console.ts";
import {
  findInterpreters,
  startInterpreter,
  stopInterpreters,
  type RunningInterpreter,
} from "../support/interpreter.ts";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of opened.splice(0).reverse()) await thing.close();
  await stopInterpreters();
});

const FILES = {
  ".bootcde": 'print("program "+require("part").n)',
  part: "exports.n=7",
  binary: noise("binary", 3000),
  "broccoli.cfg": JSON.stringify({ wifi: [{ ssid: "Café ☕", password: "pä§" }] }),
};

const LINES = [
  ["a pseudo-terminal", onPseudoTerminal],
  ["TCP", onTcp],
] as const;
const CASES = findInterpreters().flatMap((interpreter) =>
  LINES.map(([line, open]) => ({ interpreter, line, open, name: interpreter.name })),
);

describe.each(CASES)("The console of $name behind $line", { retry: TYPING_RETRIES }, ({ interpreter, open }) => {
  async function start(): Promise<{ node: RunningInterpreter; console: EspruinoConsole; target: string }> {
    const node = startInterpreter(interpreter);
    const line: ConsoleOf = await open(node);
    opened.push(line);
    const console = await EspruinoConsole.open(await openConsoleLink(line.target));
    opened.push(console);
    return { node, console, target: line.target };
  }

  test("gives the value of an expression, and its error", async () => {
    const { console } = await start();
    expect(await console.evaluate('[1+1,"a\\"b",null]')).toEqual([2, 'a"b', null]);
    await expect(console.evaluate("nothing.here")).rejects.toMatchObject({
      code: "E617",
      what: expect.stringContaining("nothing"),
    });
  });

  test("answers while the program prints, and where half a line was left standing", async () => {
    const { node, console, target } = await start();
    await console.send('setInterval(function(){print("<<1=noise=1>> tick")},20)');
    await console.link.write("half a li");
    await node.waitFor(/tick[^]*tick/);
    await console.close();
    const second = await EspruinoConsole.open(await openConsoleLink(target));
    expect(await second.evaluate("40+2")).toBe(42);
    await second.close();
  });

  test("takes files, reads them back, and runs them after a restart", async () => {
    const { node, console } = await start();
    const progress: number[] = [];
    const uploaded = await uploadFiles(console, FILES, (done) => progress.push(done));
    expect(uploaded.at(-1)).toEqual({ name: ".bootcde", bytes: FILES[".bootcde"].length, isWritten: true });
    expect(progress.at(-1)).toBe(uploaded.reduce((sum, { bytes }) => sum + bytes, 0));
    expect(Buffer.from((await downloadFile(console, "binary"))!).equals(FILES.binary)).toBe(true);
    expect(await downloadFile(console, "nothing")).toBeUndefined();
    await console.send("load()");
    await node.waitFor("program 7");
    await node.kill();
    const stored = readStorageImage(readFileSync(join(node.folder, "espruino.flash"))).files;
    const bytes = Object.fromEntries(stored.map(({ name, data }) => [name, Buffer.from(data).toString("base64")]));
    const wanted = Object.entries(FILES).map(([name, content]) => [
      name,
      Buffer.from(content as string).toString("base64"),
    ]);
    expect(bytes).toEqual(Object.fromEntries(wanted));
  });

  test("is not written where it holds the same already, and is where it differs", async () => {
    const { console } = await start();
    await uploadFiles(console, { a: "one", b: "two" });
    const second = await uploadFiles(console, { a: "one", b: "2" });
    expect(second.map(({ name, isWritten }) => [name, isWritten])).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });

  test("makes room by compaction where deleted files take it, and refuses what never fits", async () => {
    const { console } = await start();
    const fill = (name: string, left: number) =>
      console.evaluate(`require("Storage").write("${name}"," ",0,require("Storage").getFree()-${left})`);
    await console.evaluate(`require("Storage").write("old"," ",0,Math.floor(require("Storage").getFree()*0.6))`);
    await console.evaluate('require("Storage").erase("old")');
    await fill("first", 1000);
    await uploadFiles(console, { after: noise("after", 2000) });
    await fill("second", 600);
    await expect(uploadFiles(console, { more: noise("more", 2000) })).rejects.toMatchObject({ code: "E614" });
  });
});

describe("A bad line", { retry: TYPING_RETRIES }, () => {
  const interpreter = findInterpreters()[0];

  test.skipIf(!interpreter)("that loses characters costs time, not files", async () => {
    const line = await onTcp(startInterpreter(interpreter));
    opened.push(line);
    const link = await openConsoleLink(line.target);
    const write = link.write;
    let lines = 0;
    // a newline, then a character in the middle: the one leaves the interpreter waiting, the other makes it complain or err
    link.write = (text) => {
      lines += 1;
      if (lines === 4) return write(text.slice(0, -1));
      return write(lines === 8 ? text.slice(0, 200) + text.slice(201) : text);
    };
    const console = await EspruinoConsole.open(link);
    opened.push(console);
    await uploadFiles(console, { text: noise("text", 3000) });
    expect(lines).toBeGreaterThan(9);
    expect(Buffer.from((await downloadFile(console, "text"))!).equals(noise("text", 3000))).toBe(true);
  });
});

describe("A console that does not answer", () => {
  test("is reported with what came instead", async () => {
    const text = "rst:0x10 (RTCWDT_RTC_RESET)\r\ninvalid header: 0xffffffff\r\n";
    const link = {
      name: "COM3",
      survivesReset: true,
      onClose() {},
      async close() {},
      async write() {},
      onText: (listener: (text: string) => void) => listener(text),
    };
    await expect(EspruinoConsole.open(link, 100)).rejects.toMatchObject({
      code: "E616",
      what: expect.stringContaining("invalid header: 0xffffffff"),
      hint: expect.stringContaining("broccoli flash"),
    });
  });

  test("at a TCP port where nobody listens is reported as closed", async () => {
    await expect(openConsoleLink("tcp://127.0.0.1:9")).rejects.toMatchObject({
      code: "E616",
      what: expect.stringContaining("ECONNREFUSED"),
    });
  });
});
