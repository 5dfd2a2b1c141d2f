/** Checks of single arguments; commander puts the option's name before what they say. */
import { InvalidArgumentError } from "commander";
import { CHIPS, isChipId, type ChipId } from "../../host-client/flash/chips.ts";

/** Slower is pointless, faster no bridge can. */
const BAUD = { min: 9600, max: 3_000_000 } as const;

export function parseChip(text: string): ChipId {
  const id = text.toLowerCase().replaceAll("-", "");
  if (isChipId(id)) return id;
  throw new InvalidArgumentError(`Chips are ${Object.keys(CHIPS).join(", ")}.`);
}

export function parseBaud(text: string): number {
  const baud = Number(text);
  if (Number.isInteger(baud) && baud >= BAUD.min && baud <= BAUD.max) return baud;
  throw new InvalidArgumentError(`A rate is a number from ${BAUD.min} to ${BAUD.max}: 460800, 115200.`);
}
