/** Exit codes of all verbs, and which error leads to which. */
import { isBroccoliError } from "../host-client/errors.ts";

export const EXIT = {
  OK: 0,
  FAILED: 1,
  USAGE: 2,
  /** Nobody answered: no broker, no node. Celery's EX_UNAVAILABLE. */
  NOBODY: 69,
  /** 128 + SIGINT. */
  INTERRUPTED: 130,
  /** 128 + SIGTERM. */
  TERMINATED: 143,
} as const;

const NOBODY_ANSWERED = ["E301", "E401"];
const USAGE = ["E205", "E404", "E501", "E502", "E503"];

/** The exit code that an error ends the process with. */
export function exitCodeOf(error: unknown): number {
  if (!isBroccoliError(error)) return EXIT.FAILED;
  if (NOBODY_ANSWERED.includes(error.code)) return EXIT.NOBODY;
  return USAGE.includes(error.code) ? EXIT.USAGE : EXIT.FAILED;
}
