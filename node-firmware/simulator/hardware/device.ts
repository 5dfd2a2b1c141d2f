/** A node with its flash: what outlives reboots and power cuts, and how a life of it is followed by the next. */
import { PowerOff } from "../machine/values.ts";
import { Flash, type FlashImage } from "./flash.ts";
import { DrivenClock, Platform, type Clock, type PlatformOptions } from "./platform.ts";
import { Storage } from "./storage.ts";

export interface DeviceOptions extends PlatformOptions {
  /** Files that Storage holds at first. */
  files?: Record<string, string | Uint8Array>;
  /** Flash of an earlier node; `files` are written over it. */
  flash?: FlashImage;
  /** Called before a node starts again by itself (E.reboot, watchdog). */
  onReboot?: (cause: string) => void;
}

const REBOOT = "reboot: ";

/** Turns that one `settle` may take: a program that always has something to do would never let time pass. */
const MAX_TURNS = 100_000;

export class Device {
  readonly options: DeviceOptions;
  readonly clock: Clock;
  flash: Flash;
  platform: Platform | undefined;
  /** Why the node is off; undefined while it runs. */
  offReason: string | undefined = "never started";
  networkUp = true;
  onWake: () => void = () => undefined;
  onTick: () => void = () => undefined;

  constructor(options: DeviceOptions, clock: Clock) {
    this.options = options;
    this.clock = clock;
    this.flash = new Flash(options.flash);
    const storage = new Storage(this.flash);
    for (const [name, data] of Object.entries(options.files ?? {})) {
      this.writeFile(storage, name, data);
    }
  }

  writeFile(storage: Storage, name: string, data: string | Uint8Array): void {
    const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(data);
    try {
      storage.write(name, bytes.toString("latin1"));
    } catch (error) {
      throw new Error(
        `Storage does not take the file "${name}" of ${bytes.length} bytes: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }

  /** Switches the node on. */
  start(): void {
    this.offReason = undefined;
    const platform = this.newPlatform();
    this.platform = platform;
    this.guard(() => platform.boot());
  }

  newPlatform(): Platform {
    this.platform?.sockets.destroy();
    const platform = new Platform(this.flash, this.clock, this.options);
    platform.sockets.wake = () => this.onWake();
    platform.onTick = () => this.onTick();
    if (!this.networkUp) platform.setNetwork(false);
    return platform;
  }

  /** Runs something of a node's life; its end by PowerOff is the end of that life. */
  guard<T>(run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof PowerOff)) throw error;
      this.end(error.reason);
      return undefined;
    }
  }

  end(reason: string): void {
    if (!reason.startsWith(REBOOT)) return this.stop(reason);
    const cause = reason.slice(REBOOT.length);
    this.options.onReboot?.(cause);
    this.start();
  }

  /** Cuts the power: memory is lost, flash stays. */
  stop(reason: string): void {
    this.platform?.sockets.destroy();
    this.platform = undefined;
    this.offReason = reason;
  }

  reboot(): void {
    if (this.platform) this.end(`${REBOOT}asked from outside`);
  }

  /** One turn of the loop; true where another should follow at once. */
  turn(): boolean {
    const { platform } = this;
    if (!platform) return false;
    return this.guard(() => platform.turn()) ?? this.platform !== undefined;
  }

  setNetwork(up: boolean): void {
    this.networkUp = up;
    this.platform?.setNetwork(up);
  }

  evaluate(code: string): string {
    const { platform } = this;
    if (!platform) return `(off: ${this.offReason})`;
    return this.guard(() => platform.evaluate(code)) ?? "";
  }

  /** The power goes before this many more bytes of flash are written or pages erased. */
  cutPowerAfterFlashBytes(bytes: number): void {
    this.flash.budget = bytes;
  }
}

/** A device whose time is driven from outside: for tests, and clusters that are the same in every run. */
export class DrivenDevice extends Device {
  readonly driven: DrivenClock;
  constructor(options: DeviceOptions, clock: DrivenClock = new DrivenClock()) {
    super(options, clock);
    this.driven = clock;
  }

  /** Runs a text as boot code, without writing it to Storage. */
  run(code: string, name = "[raw]"): void {
    if (!this.platform) this.start();
    this.guard(() => this.platform?.run(code, name));
  }

  /** Runs turns until there is nothing left to do at this moment. */
  settle(): void {
    for (let turns = 0; this.turn(); turns++) {
      if (turns > MAX_TURNS) throw new Error("the node never comes to rest");
    }
  }

  /** Lets milliseconds pass, timers and all. Only where this clock is this device's alone. */
  advance(ms: number): void {
    const end = this.driven.uptimeMs + ms;
    for (;;) {
      this.settle();
      const next = this.untilNext();
      if (next === undefined || this.driven.uptimeMs + next > end) break;
      this.driven.uptimeMs += next;
    }
    this.driven.uptimeMs = Math.max(end, this.driven.uptimeMs);
    this.settle();
  }

  /** Milliseconds until the next timer, or undefined. */
  untilNext(): number | undefined {
    return this.platform?.loop.untilNext();
  }
}

/**
 * A node in this thread, with a clock that stands still until it is advanced. Nothing is random: the node's generator
 * starts every boot alike, as on Espruino.
 * @example
 * const node = createPlatform({ id: "a" });
 * node.run("setTimeout(() => print('late'), 1000)");
 * node.advance(1000);
 */
export function createPlatform(options: DeviceOptions & { clock?: DrivenClock } = {}): DrivenDevice {
  return new DrivenDevice(options, options.clock);
}
