/** The firmware on a real interpreter, whose broker is a server of ours: how fast it is attacked is up to how fast it works. */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BroccoliError } from "../../host-client/errors.ts";
import { nodeFirmware } from "../../host-client/firmware.ts";
import { buildStorageImage } from "../../host-client/flash/storage-image.ts";
import { killOwned, spawnOwned } from "../support/children.ts";
import { findInterpreter } from "../support/nodes.ts";
import type { Attack, Target } from "./attack.ts";
import { publish, word } from "./mqtt.ts";

/** Each garbage costs a reconnection, that is a second or two. */
const GARBAGE_EVERY = 2_500;
/** Three idle looks of the janitor, one a second, and then some. */
const QUIET_MS = 6_000;
/** Of what a node printed last, so much is kept: where it died of memory it has said so. */
const SAID_BYTES = 2_000;
/** So many packets may be on their way: a death is then known to come of one of them. */
const AHEAD = 12;
/** The identifier of the packet whose acknowledgement says that all before it was worked on. */
const SYNC_ID = 65_000;
const SYNC_ACK = "\x40\x02" + word(SYNC_ID);
/** Without an acknowledgement for so long it hangs, on a busy machine, too; its own watchdog would have bitten. */
const HANG_MS = 120_000;
const LOOK_MS = 20;
const VARIABLES = "5000";

/** Starts an interpreter whose broker is the attack. @throws BroccoliError E505 where it is not there */
export async function startInterpreterTarget(
  attack: Attack,
  name: string,
  files: Record<string, string | Uint8Array>,
  configuration: (host: string, port: number) => string,
): Promise<Target> {
  const program = findInterpreter(name);
  if (!program) throw new BroccoliError("E505", `the interpreter ${name} is not on the PATH`, {});
  const { files: firmware } = await nodeFirmware("linux");
  const target = new InterpreterTarget(attack, program);
  const port = await target.listen();
  target.boot(buildStorageImage({ ...firmware, ...files, "broccoli.cfg": configuration("127.0.0.1", port) }));
  return target;
}

class InterpreterTarget implements Target {
  readonly garbageEvery = GARBAGE_EVERY;
  readonly quietMs = QUIET_MS;
  deaths = 0;
  lastWords = "";
  readonly #folder = mkdtempSync(join(tmpdir(), "broccoli-fuzz-"));
  readonly #server = createServer((socket) => this.#accept(socket));
  #child: ChildProcess | undefined;
  #link: Socket | undefined;
  #ahead = 0;
  #synced: () => void = () => {};
  #isClosed = false;

  constructor(
    readonly attack: Attack,
    readonly program: string,
  ) {}

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return (this.#server.address() as AddressInfo).port;
  }

  boot(image: Uint8Array): void {
    writeFileSync(join(this.#folder, "espruino.flash"), image);
    this.#start();
  }

  /** A reboot ends the process, so that it is seen; then it starts again with the flash that it had. */
  #start(): void {
    const env = {
      ...process.env,
      ESPRUINO_VARS: VARIABLES,
      ESPRUINO_SERIAL: this.attack.victim.id,
      ESPRUINO_REBOOT: "exit",
    };
    const child = spawnOwned(this.program, [], {
      cwd: this.#folder,
      stdio: ["pipe", "pipe", "ignore"],
      env,
    });
    this.#child = child;
    let said = "";
    child.stdout!.setEncoding("latin1").on("data", (text: string) => (said = (said + text).slice(-SAID_BYTES)));
    child.once("exit", (code, signal) => {
      if (this.#isClosed) return;
      this.deaths++;
      this.lastWords = `${signal ?? `exit ${code}`}, after it said ${JSON.stringify(said)}`;
      this.#synced();
      this.#start();
    });
  }

  #accept(socket: Socket): void {
    this.#link = socket;
    this.#ahead = 0;
    socket.setNoDelay(true);
    socket.setEncoding("latin1");
    this.attack.accept((bytes) => socket.write(bytes, "latin1"));
    let tail = ""; // an acknowledgement may come in two pieces
    socket.on("data", (data) => {
      const bytes = String(data);
      this.attack.hear(bytes);
      if ((tail + bytes).includes(SYNC_ACK)) this.#synced();
      tail = (tail + bytes).slice(1 - SYNC_ACK.length);
    });
    socket.on("error", () => {});
    socket.once("close", () => {
      if (this.#link !== socket) return;
      this.#link = undefined;
      this.attack.lost();
      this.#synced();
    });
  }

  async send(bytes: string): Promise<void> {
    const link = this.#link;
    if (!link) return;
    link.write(bytes, "latin1");
    if (++this.#ahead >= AHEAD) await this.#sync(link);
  }

  /** Waits until the node has worked on all that was sent, or the connection has ended. */
  async #sync(link: Socket): Promise<void> {
    this.#ahead = 0;
    const done = new Promise<void>((resolve) => (this.#synced = resolve));
    link.write(publish(this.attack.victim.prefix + "/cfg", "", 0x32, SYNC_ID), "latin1");
    const timer = setTimeout(() => this.#hang(), HANG_MS);
    await done;
    clearTimeout(timer);
  }

  #hang(): void {
    this.#child?.kill("SIGKILL");
  }

  async pass(ms: number, done: () => boolean = () => false): Promise<void> {
    const end = Date.now() + ms;
    while (!done() && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, Math.min(LOOK_MS, Math.max(1, end - Date.now()))));
  }

  hangUp(): void {
    this.#link?.destroy();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#link?.destroy();
    this.#server.close();
    if (this.#child) await killOwned(this.#child);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
