import { afterEach, describe, expect, it } from "vitest";
import { startNode, type NodeOptions, type SimulatedNode } from "../../node-firmware/simulator/index.ts";

const running: SimulatedNode[] = [];

async function start(boot: string, options: NodeOptions = {}): Promise<SimulatedNode> {
  const node = await startNode({ files: { ".bootcde": boot }, ...options });
  running.push(node);
  return node;
}

afterEach(() => {
  for (const node of running.splice(0)) node.kill();
});

/** Resolves when the node prints this line. */
function line(wanted: string): { onConsole: (line: string) => void; seen: Promise<void> } {
  let tell: () => void = () => undefined;
  const seen = new Promise<void>((resolve) => (tell = resolve));
  return { onConsole: (text) => (text === wanted ? tell() : undefined), seen };
}

describe("a node in a thread of its own", () => {
  it("runs its boot code and answers on its console", async () => {
    const node = await start("var a = 20;", { id: "00112233-4455" });
    expect(await node.evaluate("a + 1")).toBe("21");
    expect(await node.evaluate("getSerial()")).toBe('"00112233-4455"');
  });

  it("can be killed while its boot code never ends, and stops no other", async () => {
    const stuck = await start("setTimeout(() => { print('in'); for (;;); }, 1)", line("in"));
    const other = await start("var alive = 1");
    expect(await other.evaluate("alive")).toBe("1");
    stuck.kill();
    expect(await stuck.exited).toBe("killed");
    expect(await other.evaluate("alive")).toBe("1");
  });

  it("keeps its flash over a power cut", async () => {
    const first = await start("require('Storage').write('note', 'kept'); print('written')");
    first.kill();
    await first.exited;
    const second = await startNode({ flash: first.flash() });
    running.push(second);
    expect(await second.evaluate("require('Storage').read('note')")).toBe('"kept"');
  });

  it("reboots by itself with an empty memory and the same flash", async () => {
    const boot =
      "var lives = (require('Storage').read('n') || '') + 'x'; require('Storage').write('n', lives); print('life ' + lives.length);";
    const second = line("life 2");
    await start(`${boot} if (lives.length < 2) setTimeout(() => E.reboot(), 1)`, second);
    await second.seen;
  });

  it("reboots when it is told to, as by its reset button", async () => {
    let boots = 0;
    let tell: () => void = () => undefined;
    const again = new Promise<void>((resolve) => (tell = resolve));
    const onConsole = (text: string) => void (text === "up" && ++boots === 2 && tell());
    const node = await start("var n = (global.n || 0) + 1; print('up')", { onConsole });
    node.reboot();
    await again;
    expect(await node.evaluate("n")).toBe("1");
  });

  it("loses its WiFi for a while, as Wifi's listeners hear, and can join again", async () => {
    const joined = line("joined");
    const again = line("again");
    const onConsole = (text: string) => void (joined.onConsole(text), again.onConsole(text));
    const node = await start(
      `var W = require('Wifi'), isLost = false;
       function join() { W.connect('any', {}, () => print(isLost ? 'again' : 'joined')); }
       W.on('disconnected', () => { isLost = true; setInterval(join, 10); });
       join();`,
      { onConsole },
    );
    await joined.seen;
    node.dropNetwork(5);
    await again.seen;
  });

  it("computes as many times slower as it is asked to, whatever comes in meanwhile", async () => {
    const SLOWDOWN = 20;
    const done = line("done");
    // Where this process loses its processor just then, the second timer is due within the same run of turns: so it tries again.
    const node = await start(
      `var tries = 0, isSlower = false;
       function measure() {
         var from = getTime();
         for (var i = 0; i < 500; i++) Math.sin(i);
         var to = getTime();
         setTimeout(() => {
           isSlower = getTime() - to > (to - from) * ${SLOWDOWN - 1} * 0.9;
           if (isSlower || ++tries === 5) print('done');
           else setTimeout(measure, 1);
         }, 1);
       }
       setTimeout(measure, 1);`,
      { ...done, slowdown: SLOWDOWN },
    );
    for (let i = 0; i < 5; i++) void node.evaluate("1").catch(() => undefined);
    await done.seen;
    expect(await node.evaluate("isSlower")).toBe("true");
  });

  it("is off for good where the power goes in the middle of a write", async () => {
    const node = await start("1");
    node.cutPowerAfterFlashBytes(10);
    await node.evaluate("require('Storage').write('a', '0123456789')");
    expect(await node.exited).toBe("power lost while writing flash");
  });

  it("stands still while it is paused, in the middle of a loop too", async () => {
    const node = await start("var n = 0; setInterval(() => n++, 1)");
    node.pause();
    const asked = node.evaluate("n");
    node.resume();
    expect(Number(await asked)).toBeGreaterThanOrEqual(0);
  });
});

it("says which file Storage does not take", async () => {
  await expect(startNode({ files: { empty: "" } })).rejects.toThrow(
    'the file "empty" of 0 bytes: Can\'t create zero length file',
  );
});

describe("nodes that share threads", () => {
  it("start by the hundred in little time", async () => {
    const started = process.cpuUsage(); // all threads of the process; a busy machine's clock would say nothing
    const nodes = await Promise.all(
      Array.from({ length: 200 }, () => start("setInterval(() => 1, 1000)", { isolation: "shared" })),
    );
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(5_000);
    expect(await nodes[199].evaluate("1 + 1")).toBe("2");
  });

  it("can be killed while one of them never ends a callback", async () => {
    const stuck = await start("setTimeout(() => { print('in'); for (;;); }, 1)", {
      isolation: "shared",
      ...line("in"),
    });
    stuck.kill();
    expect(await stuck.exited).toBe("killed");
  });
});
