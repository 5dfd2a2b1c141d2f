/** Options of a task or of a call, and their short forms on the wire: the one table of names. */

/** Long names, as users write them. Times are milliseconds. */
export interface TaskOptions {
  /** Runs again after an error, at most so many times. */
  retries?: number;
  /** Pause before a retry. */
  retryDelayMs?: number;
  /** Each further pause is this many times the one before. */
  backoff?: number;
  /** Each pause is shortened by a random share of up to this part (0 to 1). */
  jitter?: number;
  /** Only errors with one of these names are retried; absent = all. */
  retryFor?: string[];
  /** A function that returns a promise fails with TimeLimitError after this long. */
  timeLimitMs?: number;
  /** At most so many starts a second on one node. */
  rateLimitPerS?: number;
  /** At most so many at a time on one node. */
  concurrency?: number;
  /** May block the interpreter for so long; added to the lease. */
  blocksMs?: number;
  /** Never run a second time: a loss is a WorkerLostError. */
  atMostOnce?: boolean;
  /** 0 (first) to 3 (last); 1 where absent. */
  priority?: number;
  /** The value is not sent back: the result is null. */
  ignoreResult?: boolean;
  /** Starts no earlier than this long after its turn has come. */
  countdownMs?: number;
  /** Fails with ExpiredError unless started within this time of the submission. */
  expiresMs?: number;
  /** Only on this node (id or name). */
  to?: string;
  /** Only on nodes with this label. */
  label?: string;
}

/**
 * Wire keys by long name. A key is never given a second meaning; those that have no long name: `L` links, `E` error links,
 * `m` immutable members, `s` a fan that is a member of one, whose list is spliced into its, `x` the expiry of a whole chain or
 * chord, on each of its steps.
 */
export const OPTION_KEYS: { readonly [name in keyof Required<TaskOptions>]: string } = {
  retries: "r",
  retryDelayMs: "d",
  backoff: "b",
  jitter: "j",
  retryFor: "f",
  timeLimitMs: "t",
  rateLimitPerS: "l",
  concurrency: "c",
  blocksMs: "k",
  atMostOnce: "o",
  priority: "p",
  ignoreResult: "i",
  countdownMs: "n",
  expiresMs: "e",
  to: "w",
  label: "g",
};
