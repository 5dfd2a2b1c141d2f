/** Espruino on the ESP32: timers, console, pins, system, network, Storage, crypto. */

declare function setTimeout<A extends any[]>(callback: (...args: A) => void, ms?: number, ...args: A): number;
/** For callbacks that would take a value, as a promise's `resolve` does: called without one. */
declare function setTimeout(callback: (nothing: void) => void, ms?: number): number;
declare function setInterval<A extends any[]>(callback: (...args: A) => void, ms?: number, ...args: A): number;
declare function setInterval(callback: (nothing: void) => void, ms?: number): number;
/** Danger: without an argument it clears every timer, and `undefined` throws. */
declare function clearTimeout(timer: number): void;
/** Danger: without an argument it clears every interval, and `undefined` throws. */
declare function clearInterval(timer: number): void;
declare function changeInterval(timer: number, ms: number): void;
declare function print(...values: any[]): void;
declare var console: { log(...values: any[]): void };
declare function trace(root?: any): void;
declare function btoa(binary: string): string;
declare function atob(base64: string): string;
declare function getSerial(): string;
declare function getTime(): number;
declare function setTime(seconds: number): void;
declare function load(file?: string): void;
declare function reset(clearFlash?: boolean): void;
declare function save(): void;
declare var global: any;
declare var arguments: IArguments;
declare var exports: any;
declare var module: { exports: any; id: string };

interface Pin {
  read(): boolean;
  write(value: boolean | number): void;
  set(): void;
  reset(): void;
  mode(mode?: string): string;
  toggle(): boolean;
  pulse(value: boolean | number, ms: number | number[]): void;
  getInfo(): { port: string; num: number; functions: any };
  getMode(): string;
}
declare var Pin: { new (value: any): Pin; (value: any): Pin | undefined };
/** Espruino takes a pin's number for the pin: 36 is D36. */
type PinOrNumber = Pin | number;
declare const D0: Pin, D1: Pin, D2: Pin, D3: Pin, D4: Pin, D5: Pin, D6: Pin, D7: Pin, D8: Pin, D9: Pin, D10: Pin;
declare const D11: Pin, D12: Pin, D13: Pin, D14: Pin, D15: Pin, D16: Pin, D17: Pin, D18: Pin, D19: Pin, D20: Pin;
declare const D21: Pin, D22: Pin, D23: Pin, D24: Pin, D25: Pin, D26: Pin, D27: Pin, D28: Pin, D29: Pin, D30: Pin;
declare const D31: Pin, D32: Pin, D33: Pin, D34: Pin, D35: Pin, D36: Pin, D37: Pin, D38: Pin, D39: Pin;
declare const LED1: Pin, BTN1: Pin, LOW: 0, HIGH: 1;
declare function analogRead(pin: PinOrNumber): number;
declare function analogWrite(
  pin: PinOrNumber,
  value: number,
  options?: { freq?: number; soft?: boolean; forceSoft?: boolean },
): void;
declare function digitalRead(pin: PinOrNumber | PinOrNumber[]): number;
declare function digitalWrite(pin: PinOrNumber | PinOrNumber[], value: number | boolean): void;
declare function digitalPulse(pin: PinOrNumber, value: boolean | number, ms: number | number[]): void;
declare function pinMode(pin: PinOrNumber, mode?: string, automatic?: boolean): void;
declare function getPinMode(pin: PinOrNumber): string;
declare function setWatch(
  callback: (event: { state: boolean; time: number; lastTime: number; pin: Pin }) => void,
  pin: PinOrNumber,
  options?: boolean | { repeat?: boolean; edge?: "rising" | "falling" | "both"; debounce?: number; irq?: boolean },
): number;
declare function clearWatch(watch: number): void;
declare function peek32(address: number): number;
declare function poke32(address: number, value: number): void;

interface I2C {
  setup(options?: { scl?: Pin; sda?: Pin; bitrate?: number }): void;
  writeTo(address: number | { address: number; stop?: boolean }, ...data: any[]): void;
  readFrom(address: number | { address: number; stop?: boolean }, count: number): Uint8Array;
}
declare var I2C: { new (): I2C; find(pin: Pin): I2C | undefined };
declare const I2C1: I2C;
interface SPI {
  setup(options?: { sck?: Pin; miso?: Pin; mosi?: Pin; baud?: number; mode?: number; order?: string }): void;
  send(data: any, nss?: Pin): any;
  write(...data: any[]): void;
}
declare var SPI: { new (): SPI };
declare const SPI1: SPI, SPI2: SPI;
interface Serial {
  setup(baud: number, options?: { rx?: Pin; tx?: Pin; bytesize?: number; parity?: string; stopbits?: number }): void;
  on(event: "data", listener: (data: string) => void): void;
  removeAllListeners(event?: string): void;
  print(text: string): void;
  println(text: string): void;
  write(...data: any[]): void;
  read(chars?: number): string | undefined;
  available(): number;
  setConsole(force?: boolean): void;
}
declare const Serial1: Serial, Serial2: Serial, Serial3: Serial;
declare class OneWire {
  constructor(pin: Pin);
  search(): string[];
  reset(): boolean;
  select(rom: string): void;
  skip(): void;
  write(data: number | number[], power?: boolean): void;
  read(count?: number): any;
}

interface MemoryUsage {
  free: number;
  usage: number;
  total: number;
  history: number;
  gc: number;
  gctime: number;
  blocksize: number;
  stackEndAddress?: number;
  flash_start?: number;
  flash_length?: number;
}
declare var process: {
  env: {
    VERSION: string;
    GIT_COMMIT: string;
    BOARD: string;
    FLASH: number;
    RAM: number;
    SERIAL: string;
    [name: string]: any;
  };
  version: string;
  memory(collect?: boolean): MemoryUsage;
  on(event: "uncaughtException", listener: (error: any) => void): void;
  removeAllListeners(event?: string): void;
};

type ErrorFlag = "FIFO_FULL" | "BUFFER_FULL" | "CALLBACK" | "LOW_MEMORY" | "MEMORY" | "UART_OVERFLOW";
declare var E: {
  on(event: "init" | "kill", listener: () => void): void;
  on(event: "errorFlag", listener: (flags: ErrorFlag[]) => void): void;
  removeAllListeners(event?: string): void;
  getErrorFlags(): ErrorFlag[];
  enableWatchdog(seconds: number, isAutomatic?: boolean): void;
  kickWatchdog(): void;
  reboot(): void;
  setFlags(flags: Record<string, number | boolean>): void;
  getFlags(): Record<string, number>;
  srand(seed: number): void;
  hwRand(): number;
  CRC32(data: any): number;
  sum(data: ArrayLike<number> | string): number;
  variance(data: ArrayLike<number>, mean: number): number;
  FFT(real: ArrayLike<number>, imaginary?: ArrayLike<number>, isInverse?: boolean): void;
  interpolate(data: ArrayLike<number>, index: number): number;
  toString(...data: any[]): string;
  toUint8Array(...data: any[]): Uint8Array;
  toArrayBuffer(text: string): ArrayBuffer | undefined;
  toJS(value: any): string;
  toFlatString(...data: any[]): string | undefined;
  mapInPlace(from: any, to: any, map: any, bits?: number): void;
  getSizeOf(value: any, depth?: number): any;
  getAddressOf(value: any, isFlat?: boolean): number;
  getTemperature(): number;
  getAnalogVRef(): number;
  setPassword(password?: string): void;
  lockConsole(): void;
  setBootCode(code?: string, isAlways?: boolean): void;
  setTimeZone(hours: number): void;
  defrag(): void;
  dumpStr(): string;
  asUTF8(text: string): string;
  fromUTF8(text: string): string;
  clip(value: number, min: number, max: number): number;
  convolve(first: ArrayLike<number>, second: ArrayLike<number>, offset: number): number;
  reverseByte(value: number): number;
  memoryArea(address: number, length: number): string;
  lookupNoCase(haystack: object, key: string, returnKey?: boolean): any;
  HSBtoRGB(hue: number, saturation: number, brightness: number, asArray?: boolean): any;
  setDST(...rules: number[]): void;
  pipe(source: any, destination: any, options?: { chunkSize?: number; end?: boolean; complete?: () => void }): void;
  isUTF8(text: string): boolean;
};
declare var ESP32: {
  deepSleep(us: number): void;
  deepSleepExt0(pin: Pin, level: number): void;
  deepSleepExt1(pins: { [pin: string]: any }, mode: number): void;
  getWakeupCause(): number;
  enableBLE(isEnabled: boolean): void;
  enableWifi(isEnabled: boolean): void;
  getState(): { sdkVersion: string; freeHeap: number; BLE: boolean; Wifi: boolean; minHeap: number };
  reboot(): void;
  setAtten(pin: Pin, attenuation: number): void;
};
declare var Modules: {
  addCached(id: string, source: string | (() => void)): void;
  removeCached(id: string): void;
  removeAllCached(): void;
  getCached(): string[];
};

interface EspruinoSocket {
  write(data: string): boolean;
  end(data?: string): void;
  read(chars?: number): string | undefined;
  available(): number;
  pipe(target: any, options?: any): void;
  on(event: "data", listener: (data: string) => void): void;
  on(event: "drain" | "end", listener: () => void): void;
  on(event: "close", listener: (hadError: boolean) => void): void;
  on(event: "error", listener: (error: { code: number; message: string }) => void): void;
  removeAllListeners(event?: string): void;
}
interface NetModule {
  /** Blocks until connected; throws where the host is unknown or refuses. */
  connect(options: { host: string; port: number }, connected?: (socket: EspruinoSocket) => void): EspruinoSocket;
  createServer(connected: (socket: EspruinoSocket) => void): { listen(port: number): void; close(): void };
}
interface StorageFile {
  read(length: number): string | undefined;
  readLine(): string | undefined;
  write(text: string): void;
  getLength(): number;
  erase(): void;
}
interface StorageModule {
  read(name: string, offset?: number, length?: number): string | undefined;
  readJSON(name: string, noExceptions?: boolean): any;
  readArrayBuffer(name: string): ArrayBuffer | undefined;
  write(name: string, data: any, offset?: number, size?: number): boolean;
  writeJSON(name: string, data: any): boolean;
  erase(name: string): void;
  eraseAll(): void;
  compact(showMessage?: boolean): void;
  list(pattern?: RegExp, filter?: { sf: boolean }): string[];
  hash(pattern?: RegExp): number;
  getFree(checkInternalFlash?: boolean): number;
  getStats(checkInternalFlash?: boolean): {
    totalBytes: number;
    freeBytes: number;
    fileBytes: number;
    fileCount: number;
    trashBytes: number;
    trashCount: number;
  };
  open(name: string, mode: "r" | "w" | "a"): StorageFile;
}
interface WifiModule {
  connect(ssid: string, options: { password?: string } | undefined, done?: (error: string | null) => void): void;
  disconnect(done?: () => void): void;
  startAP(
    ssid: string,
    options?: { authMode?: string; password?: string; channel?: number },
    done?: (error: any) => void,
  ): void;
  stopAP(done?: () => void): void;
  scan(done: (found: { ssid: string; rssi: number; channel: number; authMode: string; mac: string }[]) => void): void;
  getIP(done?: (error: any, ip: any) => void): { ip: string; netmask: string; gw: string; mac: string };
  getDetails(done?: (details: any) => void): { status: string; rssi: number; ssid: string; [name: string]: any };
  getStatus(done?: (status: any) => void): { station: string; ap: string; mode: string; [name: string]: any };
  setHostname(name: string, done?: () => void): void;
  getHostByName(name: string, done: (ip: string | null) => void): void;
  save(what?: "clear"): void;
  restore(): void;
  on(event: "connected", listener: (details: { ip: string; netmask: string; gw: string }) => void): void;
  on(event: "disconnected", listener: (details: { ssid: string; reason: string | number }) => void): void;
  on(
    event: "associated" | "auth_change" | "sta_joined" | "sta_left" | "probe_recv",
    listener: (details: any) => void,
  ): void;
  removeAllListeners(event?: string): void;
}
interface CryptoModule {
  SHA1(data: any): ArrayBuffer;
  SHA224(data: any): ArrayBuffer;
  SHA256(data: any): ArrayBuffer;
  SHA384(data: any): ArrayBuffer;
  SHA512(data: any): ArrayBuffer;
  PBKDF2(password: string, salt: string, options: { keySize: number; iterations: number; hasher: string }): ArrayBuffer;
  AES: {
    encrypt(data: any, key: any, options?: { iv?: any; mode?: string }): ArrayBuffer | undefined;
    decrypt(data: any, key: any, options?: { iv?: any; mode?: string }): ArrayBuffer | undefined;
  };
}
interface TelnetServerModule {
  setOptions(options: { mode: "on" | "off" }): void;
}
declare function require(name: "net" | "tls"): NetModule;
declare function require(name: "Storage"): StorageModule;
declare function require(name: "Wifi"): WifiModule;
declare function require(name: "crypto"): CryptoModule;
declare function require(name: "TelnetServer"): TelnetServerModule;
declare function require(name: "http"): HttpModule;
declare function require(name: "fs"): FsModule;
declare function require(name: "neopixel"): NeopixelModule;
declare function require(name: "heatshrink"): HeatshrinkModule;
declare function require(name: "Flash"): FlashModule;
declare function require(name: string): any;
