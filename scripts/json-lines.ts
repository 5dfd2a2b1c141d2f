/** Files of one JSON object a line: programs, vectors. */
import { readFileSync } from "node:fs";
import { UsageError } from "../host-client/errors.ts";

/** Enough of a line to know it by. */
const SHOWN_CHARACTERS = 60;

/**
 * @param what what a line holds, for the error
 * @param isOne whether an object is one
 * @throws UsageError E503 with the file, and with the line that is wrong
 */
export function readJsonLines<T>(file: string, what: string, isOne: (value: any) => boolean): T[] {
  return textOf(file)
    .split("\n")
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      const value = parseLine(line);
      if (typeof value === "object" && value !== null && isOne(value)) return [value as T];
      throw new UsageError(`line ${index + 1} of ${file} is not ${what}: ${line.slice(0, SHOWN_CHARACTERS)}`, {
        code: "E503",
        hint: `Each line is one JSON object, ${what}`,
      });
    });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`, {
      code: "E503",
      hint: "Paths are relative to the folder that the command runs in",
      cause: error,
    });
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
