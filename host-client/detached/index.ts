/** Workflows that outlive their client, and what is kept of those that failed. */
export { DetachedResult } from "./result.ts";
export { DeadLetters, MAX_DEAD_LETTERS, type DeadLetter, type DeadLetterDetail } from "./dead-letters.ts";
export { type SubmitOptions } from "./submit.ts";
