import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openSession } from "../../host-client/session.ts";
import { findMosquitto, startMosquitto } from "../../scripts/support/mosquitto.ts";

const TSX = fileURLToPath(new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url));
const MODULE = fileURLToPath(new URL("../../scripts/support/mosquitto.ts", import.meta.url));

function isInstalled(): boolean {
  try {
    return Boolean(findMosquitto());
  } catch {
    console.warn("\n### SKIPPED: mosquitto is not installed: apt-get install mosquitto ###\n");
    return false;
  }
}
const installed = isInstalled();

test.skipIf(!installed)("Mosquitto starts on a free port, carries a message, and ends", async () => {
  const broker = await startMosquitto();
  const session = await openSession(broker.url);
  const arrived = new Promise<string>((resolve) => {
    void session.subscribe("t", (_topic, payload) => resolve(Buffer.from(payload).toString()));
  });
  await session.publish("t", "hello", { qos: 1 });
  expect(await arrived).toBe("hello");
  await session.close();
  await broker.close();
  await expect(openSession(broker.url)).rejects.toMatchObject({ code: "E401" });
});

test.skipIf(!installed)("two of them do not share a port", async () => {
  const [one, other] = await Promise.all([startMosquitto(), startMosquitto()]);
  expect(one.port).not.toBe(other.port);
  await Promise.all([one.close(), other.close()]);
});

test("where it is missing, the error is the command that installs it", () => {
  const find = () => findMosquitto("/nowhere");
  if (installed) return expect(find()).toMatch(/mosquitto$/); // found beside the PATH, where Debian puts it
  expect(find).toThrow("apt-get install mosquitto");
});

/** Starts a process that starts Mosquitto and waits; gives its address. */
async function startOwner() {
  const source = `import { startMosquitto } from ${JSON.stringify(MODULE)};
    console.log((await startMosquitto()).url); setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, [TSX, "--input-type=module", "-e", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => owner.once("exit", resolve));
  const url = await new Promise<string>((resolve) => owner.stdout.once("data", (data) => resolve(String(data).trim())));
  return { owner, ended, url };
}

// tsx passes the signal on, and tells of its child's end by the shell's code: 128 and the signal's number.
test.skipIf(!installed).each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "it dies with its owner when that gets %s, and the owner dies of the signal as it should",
  async (signal, code) => {
    const { owner, ended, url } = await startOwner();
    owner.kill(signal);
    expect(await ended).toBe(code);
    await expect(openSession(url)).rejects.toMatchObject({ code: "E401" });
  },
);
