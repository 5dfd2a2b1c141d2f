/** One life of a node, from power on to power off: the machine, its loop, and everything around them. */
import { languageClasses, languageFunctions } from "../builtins/index.ts";
import { runProgramText } from "../machine/evaluate.ts";
import { Machine, type ClassDefinition } from "../machine/machine.ts";
import { collect } from "../machine/memory.ts";
import { REPL_FLAGS, printValue } from "../machine/print.ts";
import { EObject, ENative, PowerOff, type Value } from "../machine/values.ts";
import { aesClass, cryptoLibrary } from "./crypto.ts";
import { espruinoObject } from "./espruino.ts";
import type { Flash } from "./flash.ts";
import { Loop } from "./loop.ts";
import { Modules, modulesObject } from "./modules.ts";
import { noNetwork, type Network } from "./network.ts";
import { deviceFunctions, processObject } from "./process.ts";
import { netDefinitions } from "./net-library.ts";
import { Sockets } from "./sockets.ts";
import { rememberFlashText, storageDefinitions } from "./storage-library.ts";
import { Storage } from "./storage.ts";
import { esp32Object, Wifi, wifiLibraries } from "./wifi.ts";

export interface PlatformOptions {
  /** What getSerial() answers. */
  id?: string;
  /** Variables of 14 bytes, default 5000. */
  variables?: number;
  /** Bytes of stack as on the 64-bit esp32like build, default 31,500 (25,000 on 32 bits). */
  stackBytes?: number;
  /** Called with each line that the node prints. */
  onConsole?: (line: string) => void;
  /** Added to process.env. */
  env?: Record<string, string | number | boolean>;
  network?: Network;
}

/** The node's clocks, both in milliseconds. */
export interface Clock {
  /** Since the node was made. */
  uptime(): number;
  /** Since 1970. */
  now(): number;
}

/** Steps of one callback after which it is taken to hang, where no real time passes: about 20 s of an ESP32. */
const HANG_TICKS = 500;

export class Platform {
  readonly options: PlatformOptions;
  readonly id: string;
  readonly clock: Clock;
  readonly machine: Machine;
  readonly loop: Loop;
  readonly storage: Storage;
  readonly sockets: Sockets;
  readonly modules: Modules;
  readonly wifi: Wifi;
  readonly flags = new Map<string, number>();
  readonly pins = new Map<string, number>();
  telnetMode = "on";
  networkUp = true;
  /** Milliseconds that setTime moved the time of day. */
  shiftMs = 0;
  watchdog: { ms: number; auto: boolean; kicked: number } | undefined;
  /** Called every few thousand steps of the program; may throw PowerOff. */
  onTick: () => void = () => undefined;
  ticksBefore = 0;

  constructor(flash: Flash, clock: Clock, options: PlatformOptions) {
    this.options = options;
    this.id = options.id ?? "deaddead-dead";
    this.clock = clock;
    const definitions = this.definitions();
    this.machine = new Machine(
      definitions.classes,
      { methods: { ...languageFunctions, ...deviceFunctions(() => this) } },
      {
        variables: options.variables,
        stackBytes: options.stackBytes,
        onConsole: options.onConsole,
        now: () => clock.now() + this.shiftMs,
        onTick: () => this.tick(),
      },
    );
    this.machine.onMemory = collect;
    this.loop = new Loop(this.machine, () => clock.uptime());
    this.storage = new Storage(flash);
    this.storage.onCompact = () => this.machine.print("Compacting... \n");
    this.sockets = new Sockets(this.machine, this.loop, options.network ?? noNetwork);
    this.modules = new Modules(this.machine, this.storage, definitions.libraries);
    this.wifi = new Wifi(this);
  }

  definitions(): { classes: Map<string, ClassDefinition>; libraries: Map<string, ClassDefinition> } {
    const net = netDefinitions(() => this.sockets);
    const files = storageDefinitions(() => this.storage);
    const own = [
      espruinoObject(() => this),
      processObject(() => this),
      modulesObject(() => this.modules),
      esp32Object(() => this),
      aesClass,
    ];
    const libraries = [net.library, files.library, cryptoLibrary, ...wifiLibraries(() => this)];
    const byName = (list: ClassDefinition[]): Map<string, ClassDefinition> => new Map(list.map((d) => [d.name, d]));
    return {
      classes: byName([...languageClasses, ...net.classes, ...files.classes, ...own]),
      libraries: byName(libraries),
    };
  }

  /** Starts as the chip does: checks Storage, runs its boot files, tells the program that it is up. */
  boot(): void {
    if (!this.storage.isValid()) {
      this.machine.print("Storage is corrupt.\nErasing Storage Area...\nErase complete.\n");
      this.storage.eraseAll();
    }
    for (const name of [".bootPowerOn", ".boot0", ".boot1", ".boot2", ".boot3"]) this.runFile(name, name);
    const always = this.storage.read(".bootrst") !== undefined;
    this.runFile(always ? ".bootrst" : ".bootcde", "boot code");
    this.ready();
  }

  runFile(file: string, name: string): void {
    const text = this.storage.read(file);
    if (text === undefined) return;
    rememberFlashText(this.machine, text, file);
    this.run(text, name);
  }

  /** Runs a text at top level, as a boot file. */
  run(text: string, name: string): void {
    this.loop.guarded(() => void runProgramText(this.machine, text, name));
    this.loop.checkErrors();
  }

  ready(): void {
    this.loop.on("E", "init", []);
    const onInit = this.machine.root.own?.get("onInit") as Value;
    if (onInit !== undefined) this.loop.execute(undefined, onInit, []);
    this.loop.checkErrors();
  }

  turn(): boolean {
    this.ticksBefore = this.machine.ticks;
    if (this.watchdog?.auto) this.kickWatchdog();
    return this.loop.turn();
  }

  /** The console: what an expression gives, as the prompt shows it. */
  evaluate(code: string): string {
    let shown = "";
    const { machine } = this;
    this.loop.guarded(() => {
      const value = runProgramText(machine, code, "console");
      shown = printValue(machine, value, REPL_FLAGS);
    });
    const pending = machine.pendingException;
    this.loop.checkErrors();
    return pending ? `Uncaught ${printable(machine, pending.value)}` : shown;
  }

  tick(): void {
    this.onTick();
    this.checkWatchdog();
    if (this.machine.ticks - this.ticksBefore > HANG_TICKS && this.clock instanceof DrivenClock) {
      if (this.watchdog) this.reboot("watchdog");
      throw new PowerOff("a callback never ended");
    }
  }

  checkWatchdog(): void {
    if (this.watchdog && this.clock.uptime() - this.watchdog.kicked > this.watchdog.ms) this.reboot("watchdog");
  }

  enableWatchdog(seconds: number, auto: boolean): void {
    this.watchdog = { ms: Math.round(seconds) * 1000, auto, kicked: this.clock.uptime() };
  }

  kickWatchdog(): void {
    if (this.watchdog) this.watchdog.kicked = this.clock.uptime();
  }

  reboot(cause: string): never {
    throw new PowerOff(`reboot: ${cause}`);
  }

  setTime(ms: number): void {
    this.shiftMs += ms - this.machine.now();
  }

  /** Does something of the platform's own when time has come. */
  later(ms: number, run: () => void): void {
    this.loop.add(new ENative("", () => void run()), ms, [], false);
    this.sockets.wake();
  }

  /** Takes the network away or brings it back. */
  setNetwork(up: boolean): void {
    this.networkUp = up;
    if (!up) {
      this.sockets.online = false;
      this.wifi.lost();
    } else if (this.wifi.ssid === undefined) this.sockets.online = true;
    this.sockets.wake();
  }
}

function printable(machine: Machine, value: Value): string {
  return value instanceof EObject && value.own?.has("message")
    ? String(value.own.get("message"))
    : printValue(machine, value, REPL_FLAGS);
}

/** Time that passes only when it is told to. */
export class DrivenClock implements Clock {
  uptimeMs = 0;
  epochMs: number;
  constructor(epochMs = 0) {
    this.epochMs = epochMs;
  }
  uptime(): number {
    return this.uptimeMs;
  }
  now(): number {
    return this.epochMs + this.uptimeMs;
  }
}

/** Time as it passes. */
export class RealClock implements Clock {
  readonly start = performance.now();
  uptime(): number {
    return performance.now() - this.start;
  }
  now(): number {
    return performance.timeOrigin + performance.now();
  }
}
