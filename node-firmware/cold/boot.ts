/**
 * The first minute of a boot: an identity that no earlier boot had, a random generator that does not repeat itself, and the
 * doors closed that Espruino leaves open.
 */
import type { Storage } from "../platform.ts";

declare function print(text: string): void;
declare function getSerial(): string;
declare const E: {
  CRC32(data: string): number;
  srand(seed: number): void;
  enableWatchdog(s: number, automatic: boolean): void;
};

/**
 * One byte is cleared at each boot: flash can clear without erasing, so 4,064 boots wear one file once. With its header it
 * takes a page of flash, as all files do that are made on a node (modules/cold/flash.ts).
 */
const FILE_BYTES = 4064;
const FILE = "broccoli.b";
const USED = "\0";
const FREE = "\xff";

/** Room for a file and its header of 32 bytes, rounded up generously: a write must never cause a compaction. */
const ROOM_BYTES = 12288;

/** A blocked interpreter restarts the chip after this long. Longer than Espruino's blocking connect (about 20 s) and DNS. */
const WATCHDOG_S = 60;

/** Random numbers that are thrown away after seeding. */
const WARM_UP = 8;

/** Characters of noise behind the boot's number. */
const NOISE_LENGTH = 3;

/**
 * The counter's files are numbered, and the newest one counts. The older ones stay: the first lies among the files that came
 * over the cable, and where nothing of these is ever erased, no compaction moves them (a power cut amid it would lose all).
 */
function newestFile(storage: Storage): number {
  let newest = -1;
  for (const name of storage.list(/^broccoli\.b[0-9]/))
    newest = Math.max(newest, parseInt(name.substr(FILE.length), 10));
  return newest;
}

/** Begins a file with its first byte cleared. */
function beginFile(storage: Storage, file: number): number {
  const stats = storage.getStats ? storage.getStats() : undefined;
  if (stats && stats.freeBytes < ROOM_BYTES) throw new Error("Storage is full");
  storage.write(FILE + file, USED, 0, FILE_BYTES);
  return file * FILE_BYTES;
}

function countedIn(storage: Storage): number {
  const file = newestFile(storage);
  if (file < 0) return beginFile(storage, 0);
  const used = storage.read(FILE + file)!.indexOf(FREE);
  if (used < 0) return beginFile(storage, file + 1);
  storage.write(FILE + file, USED, used, FILE_BYTES);
  return file * FILE_BYTES + used;
}

/** @returns the number of this boot, from 0; counted in flash. -1, and a word on the console, where flash cannot be written */
export function countBoot(storage: Storage): number {
  try {
    return countedIn(storage);
  } catch (error: any) {
    print("E644 the boot counter cannot be written (" + error.message + ")");
    return -1;
  }
}

/**
 * Espruino's random numbers are the same after each boot. Nothing rests on them but jitter, and that fleets do not move in step.
 *
 * @param boot the boot's number
 */
export function seed(boot: number): void {
  E.srand(E.CRC32(getSerial() + " " + boot + " " + Date.now()));
  // The first numbers after a seed still show it.
  for (let i = 0; i < WARM_UP; i++) Math.random();
}

function noise(): string {
  let text = "";
  for (let i = 0; i < NOISE_LENGTH; i++) text += Math.floor(Math.random() * 36).toString(36);
  return text;
}

/**
 * Counts the boot, seeds the generator.
 *
 * @returns the boot id: the number, then noise, as `2sk4f`; no two boots of a node have the same
 */
export function bootId(storage: Storage): string {
  const boot = countBoot(storage);
  seed(boot);
  return (boot < 0 ? "-" : boot.toString(36)) + noise();
}

/** Not every board has every module: one that is missing is no fault. */
function tryTo(action: () => void): void {
  try {
    action();
  } catch {
    // not on this board
  }
}

/**
 * Closes the telnet console, which Espruino opens to everybody on the network, and starts the watchdog.
 *
 * @param load Espruino's `require`
 */
export function harden(load: (name: string) => any): void {
  tryTo(function () {
    load("TelnetServer").setOptions({ mode: "off" });
  });
  tryTo(function () {
    E.enableWatchdog(WATCHDOG_S, true);
  });
}
