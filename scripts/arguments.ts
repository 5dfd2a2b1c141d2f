/** Readers of option values for commander: each takes the text, and refuses it with what it should have been. */
import { InvalidArgumentError } from "commander";

const MS_PER_S = 1000;
const MAX_PORT = 65535;

/** Seconds as milliseconds: `1.5` is 1500. */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() === "" || !(seconds > 0)) throw new InvalidArgumentError("A time is a number of seconds above 0.");
  return seconds * MS_PER_S;
}

/** A count of at least one. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("A count is a whole number of at least 1.");
  return Number(text);
}

/** What a run of random choices starts from, as it was printed by one that found something. */
export function parseSeed(text: string): number {
  const seed = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(seed)) {
    throw new InvalidArgumentError("A seed is a whole number from 0 on, as a run prints it.");
  }
  return seed;
}

/** A TCP port; 0 takes a free one. */
export function parsePort(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > MAX_PORT) {
    throw new InvalidArgumentError(`A port is a number from 0 to ${MAX_PORT}.`);
  }
  return Number(text);
}

/** An argument of a task: JSON where it is JSON, else the text itself. */
export function parseTaskArgument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
