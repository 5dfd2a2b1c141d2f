/** What a conversation with the boot loader may end in, in words that say what to do. */
import { NEEDED_FLASH_BYTES, type Chip, type ChipId } from "./chips.ts";
import { FlashError } from "./errors.ts";

export function unsupportedChip(name: string): FlashError {
  return new FlashError("E606", `the board has an ${name}, for which Espruino has no release`, {
    hint: "Boards with ESP32, ESP32-S3 or ESP32-C3 work.",
  });
}

export function wrongChip(asked: ChipId, found: Chip): FlashError {
  return new FlashError("E606", `--chip ${asked} was asked for, the board has an ${found.loaderName}`, {
    hint: `broccoli flash --chip ${found.id}`,
  });
}

export function tooSmall(bytes: number): FlashError {
  const [has, needs] = [bytes, NEEDED_FLASH_BYTES].map((size) => `${size / 1024} KB`);
  return new FlashError("E613", `the board has ${has} of flash, Espruino with its Storage needs ${needs}`, {
    hint: "Take a board with 4 MB of flash or more; nothing was written.",
  });
}

/** @param isLost the port went away meanwhile */
export function explainConnect(error: unknown, path: string, isLost: boolean): FlashError {
  if (error instanceof FlashError) return error;
  if (isLost) return boardGone(path, error);
  return new FlashError("E605", `no boot loader answered on ${path}: the board is not in download mode`, {
    hint: "Hold the button BOOT down, press EN (or RESET) once, let BOOT go, and repeat the command. Some cables only charge.",
    cause: error,
  });
}

/** @param what was being done: `interpreter at 0x10000 was written` */
export function explainFault(error: unknown, path: string, what: string): FlashError {
  if (error instanceof FlashError) return error;
  if (!/MD5/.test((error as Error).message)) return boardGone(path, error, what);
  return new FlashError("E612", `${what}, and did not match its checksum, each time`, {
    hint: "Try a shorter cable and a lower rate:  broccoli flash --baud 115200   If that fails too, the flash chip is worn.",
    cause: error,
  });
}

function boardGone(path: string, cause: unknown, what?: string): FlashError {
  return new FlashError("E611", `the board on ${path} went away${what ? ` while ${what}` : ""}`, {
    hint: "Plug it in again and repeat the command: it starts from the beginning, nothing is damaged by that.",
    cause,
  });
}
