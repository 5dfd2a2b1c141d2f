/**
 * A conversation with a chip's boot loader: connect and tell the chip, read, erase, write and verify flash, reset.
 * The protocol is Espressif's `esptool-js`; this adds what it lacks: errors that say what to do, an end at once when the
 * cable is pulled, reconnection and a second attempt, a reset that resets.
 */
import { createHash } from "node:crypto";
import type { ESPLoader } from "esptool-js";
import { chipByLoaderName, NEEDED_FLASH_BYTES, type Chip, type ChipId } from "./chips.ts";
import { isBroccoliError } from "../errors.ts";
import { FlashError } from "./errors.ts";
import { explainConnect, explainFault, tooSmall, unsupportedChip, wrongChip } from "./loader-errors.ts";
import { notInstalled, type SerialFactory } from "./serial-line.ts";
import { WebSerialPort, type UsbIds } from "./web-serial.ts";

/** How to talk to a board. */
export interface LoaderOptions {
  path: string;
  ids?: UsbIds;
  /** Rate for writing, in baud. Connecting is always at 115,200. */
  baud?: number;
  /** Refuse any other chip. */
  chip?: ChipId;
  /** How often to reset the board and knock. */
  attempts?: number;
  factory?: SerialFactory;
  /** What the library says, line by line; for `--verbose`. */
  onDebug?: (line: string) => void;
}

/** What is known of the board that answered. */
export interface BoardInfo {
  chip: Chip;
  /** As Espressif calls it: `ESP32-D0WD (revision 1)`. */
  description: string;
  /** Hardware address as lower-case hex without colons: the id of the node. */
  id: string;
  flashBytes: number;
}

/** A piece of flash to be written. */
export interface Region {
  name: string;
  offset: number;
  data: Uint8Array;
}

/** Fast, and bearable for the CH340 bridges on cheap boards; Espruino's own advice for C3. */
export const DEFAULT_BAUD = 460_800;
const ROM_BAUD = 115_200;
/** Each is a reset and five SYNCs, under two seconds. */
const CONNECT_ATTEMPTS = 5;
/** Each step is tried this often before giving up; from the second time on at the slow rate. */
const ATTEMPTS = 3;
/** EN must be low for some 50 us; boards with a capacitor there want longer. */
const RESET_MS = 100;

/** An open conversation. */
export class LoaderSession {
  readonly board: BoardInfo;
  #options: LoaderOptions;
  #link: Link;

  private constructor(options: LoaderOptions, link: Link, board: BoardInfo) {
    this.#options = options;
    this.#link = link;
    this.board = board;
  }

  /**
   * Connects, tells the chip and loads the stub.
   * @throws FlashError E601, E603, E604, E607 (port) · E605 no answer · E606 wrong chip · E613 too small a flash.
   */
  static async open(options: LoaderOptions): Promise<LoaderSession> {
    const { link, board } = await establish(options);
    return new LoaderSession(options, link, board);
  }

  /** False where the board has to be reset by its own button. */
  get canReset(): boolean {
    return this.#link.port.hasControlLines;
  }

  /** Reads flash, checked by the digest that the stub sends after it. @throws FlashError E611 */
  async read(offset: number, size: number): Promise<Uint8Array> {
    return this.#robustly(`0x${offset.toString(16)} was read`, async (loader) => {
      const data = await loader.readFlash(offset, size);
      const digest = await loader.transport.read(READ_DIGEST_MS);
      if (hex(digest) !== md5(data)) throw new Error("what was read does not match its MD5");
      return data;
    });
  }

  /** Erases the whole flash. @throws FlashError E611 */
  async eraseAll(): Promise<void> {
    await this.#robustly("the flash was erased", (loader) => loader.eraseFlash());
  }

  /** Erases sectors. `offset` and `size` in bytes, both multiples of 4096. @throws FlashError E611 */
  async eraseRegion(offset: number, size: number): Promise<void> {
    await this.#robustly(`0x${offset.toString(16)} was erased`, (loader) => {
      const data = new Uint8Array(new Uint32Array([offset, size]).buffer);
      return loader.checkCommand("erase region", loader.ESP_ERASE_REGION, data, 0, 0, ERASE_TIMEOUT_MS);
    });
  }

  /** Whether the chip holds this region already, by its own MD5. @throws FlashError E611 */
  async holds({ name, offset, data }: Region): Promise<boolean> {
    const padded = new Uint8Array(Math.ceil(data.length / 4) * 4).fill(0xff);
    padded.set(data);
    const digest = await this.#robustly(`${name} was compared`, (loader) => loader.flashMd5sum(offset, padded.length));
    return digest === md5(padded);
  }

  /**
   * Writes a region and has the chip compute its MD5.
   * @throws FlashError E611 when the board is gone · E612 when it holds something else in the end.
   */
  async write(region: Region, onProgress: (done: number, total: number) => void = () => {}): Promise<void> {
    const place = `${region.name} at 0x${region.offset.toString(16)} was written`;
    await this.#robustly(place, (loader) => writeRegion(loader, region, onProgress));
  }

  /** Does something; after a fault it connects anew and does it again, from its beginning. */
  async #robustly<T>(what: string, work: (loader: ESPLoader) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#link.guard(work);
      } catch (error) {
        if (this.#link.isLost || attempt === ATTEMPTS) throw explainFault(error, this.#options.path, what);
        this.#options.onDebug?.(`fault while ${what} (${(error as Error).message}), once more`);
        await this.#reconnect();
      }
    }
  }

  async #reconnect(): Promise<void> {
    await this.#link.close();
    this.#link = (await establish({ ...this.#options, baud: ROM_BAUD })).link;
  }

  /** Starts the program in flash. Does nothing where the port has no control lines: see `canReset`. */
  async reset(): Promise<void> {
    // esptool-js 0.7 only lets RTS go at a "hard reset", without having pulled it
    await this.#link.port.setSignals({ dataTerminalReady: false, requestToSend: true });
    await new Promise((resolve) => setTimeout(resolve, RESET_MS));
    await this.#link.port.setSignals({ dataTerminalReady: false, requestToSend: false });
  }

  async close(): Promise<void> {
    await this.#link.close();
  }
}

const READ_DIGEST_MS = 3000;
/** A megabyte takes some ten seconds on slow flash. */
const ERASE_TIMEOUT_MS = 60_000;

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const md5 = (bytes: Uint8Array) => createHash("md5").update(bytes).digest("hex");

async function writeRegion(loader: ESPLoader, { data, offset }: Region, onProgress: (n: number, of: number) => void) {
  await loader.writeFlash({
    fileArray: [{ data, address: offset }],
    // the images say themselves what they need; esptool-js 0.7 writes a wrong digest when it changes them
    flashMode: "keep",
    flashFreq: "keep",
    flashSize: "keep",
    eraseAll: false,
    compress: true,
    reportProgress: (_index, written, total) => onProgress(written, total),
    calculateMD5Hash: md5,
  });
}

/** A port, the library's loader on it, and the news that the port is gone. */
class Link {
  isLost = false;
  readonly port: WebSerialPort;
  readonly loader: ESPLoader;
  #lost: Promise<never>;

  constructor(port: WebSerialPort, loader: ESPLoader) {
    this.port = port;
    this.loader = loader;
    this.#lost = new Promise((_, reject) => {
      port.onLost = (cause) => {
        this.isLost = true;
        reject(cause);
      };
    });
    this.#lost.catch(() => {});
  }

  /** Runs work with the loader; ends at once when the port goes away, though the library would wait for its time-out. */
  guard<T>(work: (loader: ESPLoader) => Promise<T>): Promise<T> {
    const running = work(this.loader);
    running.catch(() => {});
    return Promise.race([running, this.#lost]);
  }

  async close(): Promise<void> {
    if (this.isLost) return;
    await this.loader.transport.disconnect().catch(() => {});
  }
}

async function connect(options: LoaderOptions): Promise<Link> {
  const { ESPLoader, Transport } = await importEsptool();
  const port = new WebSerialPort(options.path, { factory: options.factory, ids: options.ids });
  const transport = new Transport(port as never, false);
  transport.trace = () => {}; // it prints on standard output in places, whatever `tracing` says
  const loader = new ESPLoader({
    transport,
    baudrate: options.baud ?? DEFAULT_BAUD,
    romBaudrate: ROM_BAUD,
    terminal: { clean() {}, write: (text) => options.onDebug?.(text), writeLine: (text) => options.onDebug?.(text) },
  });
  const link = new Link(port, loader);
  try {
    await link.guard(() => loader.detectChip("default_reset", options.attempts ?? CONNECT_ATTEMPTS));
    return link;
  } catch (error) {
    await port.close().catch(() => {});
    throw explainConnect(error, options.path, link.isLost);
  }
}

/** Connects, tells the chip, loads the stub; once more where the board answered and then an answer was lost. */
async function establish(options: LoaderOptions): Promise<{ link: Link; board: BoardInfo }> {
  for (let attempt = 1; ; attempt++) {
    // from the second time on at the slow rate: what failed may have been the fast one
    const now = attempt === 1 ? options : { ...options, baud: ROM_BAUD };
    const link = await connect(now);
    try {
      return { link, board: await describe(link, now) };
    } catch (error) {
      await link.port.close().catch(() => {});
      if (link.isLost || attempt === ATTEMPTS || !isBroccoliError(error, "E605")) throw error;
      options.onDebug?.(
        `the board answered and fell silent, once more (${(error.cause as Error | undefined)?.message})`,
      );
    }
  }
}

async function importEsptool(): Promise<typeof import("esptool-js")> {
  try {
    return await import("esptool-js");
  } catch (cause) {
    throw notInstalled("esptool-js", cause);
  }
}

/** Tells the chip, loads the stub, changes the rate. */
async function describe(link: Link, options: LoaderOptions): Promise<BoardInfo> {
  const { loader } = link;
  const chip = chipByLoaderName(loader.chip.CHIP_NAME);
  if (!chip) throw unsupportedChip(loader.chip.CHIP_NAME);
  if (options.chip && options.chip !== chip.id) throw wrongChip(options.chip, chip);
  try {
    return await link.guard(async () => {
      const description = await loader.chip.getChipDescription(loader);
      const id = (await loader.chip.readMac(loader)).replaceAll(":", "").toLowerCase();
      await loader.runStub();
      if ((options.baud ?? DEFAULT_BAUD) !== ROM_BAUD) await loader.changeBaud();
      return { chip, description, id, flashBytes: await flashSize(loader) };
    });
  } catch (error) {
    if (error instanceof FlashError) throw error;
    throw explainConnect(error, options.path, link.isLost);
  }
}

async function flashSize(loader: ESPLoader): Promise<number> {
  const capacity = ((await loader.readFlashId()) >> 16) & 0xff;
  const bytes = 2 ** (capacity & 0x1f);
  if (bytes >= NEEDED_FLASH_BYTES) return bytes;
  throw tooSmall(bytes);
}
