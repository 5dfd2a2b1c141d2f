/**
 * What goes wrong between a bare board and a node, with ids of the family E6 and the command that mends it.
 * Does not print.
 */
import { BroccoliError, type ErrorId, type ErrorOptions } from "../errors.ts";

/** Raised by everything in this folder; `code` tells them apart, `FLASH_ERRORS` says what each is. */
export class FlashError extends BroccoliError {
  override readonly name = "FlashError";
  constructor(code: ErrorId, what: string, options: ErrorOptions = {}) {
    super(code, what, options);
  }
}

/** The ids of this family, each with one sentence; part of the project's catalogue of errors. */
export const FLASH_ERRORS: Record<ErrorId, string> = {
  E601: "no serial port was found",
  E602: "several serial ports were found, and none was chosen",
  E603: "another program holds the serial port",
  E604: "this user may not open the serial port",
  E605: "no boot loader answered: the board is not in download mode",
  E606: "the chip is not the one that was asked for, or not one that is supported",
  E607: "a package that only flashing needs is not installed",
  E608: "the Espruino firmware could not be read",
  E609: "the Espruino firmware could not be downloaded",
  E610: "the Espruino firmware is not the one whose checksum was pinned",
  E611: "the cable was pulled, or the board vanished, while it was being written",
  E612: "the flash holds something else than was written",
  E613: "the board's flash is too small",
  E614: "the files do not fit the node's Storage",
  E615: "a setting of the node is missing or wrong",
  E616: "the node's console is silent",
  E617: "the node's console reported an error",
  E618: "a file read back from the node differs from what was sent",
  E619: "the node could not join its WiFi network",
  E620: "the node could not reach its broker",
  E621: "the node was not seen on the broker",
  E622: "a node did not take settings over the network",
};
