/** Options at the door: their ranges, and the error that quotes what lies outside. It does not say what they do. */
import type { TaskOptions } from "../protocol/options.ts";
import { nearest, quote, SignatureError } from "./errors.ts";

/** What only the declaration of a task may say, `task(fn, options)`: it concerns the node, not the call. */
type DeclaredOnly = "rateLimitPerS" | "concurrency";

/** Options of a call or a piece, by `set` and `applyAsync`. */
export interface CallOptions extends Readonly<Omit<TaskOptions, DeclaredOnly>> {
  /**
   * Starts no earlier than this moment. Of the workflow that is submitted only, since nodes need not know the time:
   * it travels as a countdown. Celery: `eta`.
   */
  readonly eta?: Date;
}

/** Options as the wire knows them, and the moment that is still to be turned into a countdown. */
export interface CheckedOptions {
  readonly options: TaskOptions;
  readonly etaMs: number | undefined;
}

/** Longest time in an option: 2^31 - 1 ms, 24.8 days, the longest that a timer of Node.js keeps. */
export const MAX_OPTION_MS = 2_147_483_647;
/** Most retries: beyond it a fault lasts, and each costs a run. */
export const MAX_RETRIES = 1_000;
/** Largest factor of the back-off: more than that leaves MAX_OPTION_MS behind in two steps. */
export const MAX_BACKOFF = 1_000;
/** Most starts a second: a node runs some hundred tasks in one. */
export const MAX_RATE_PER_S = 10_000;
/** Most tasks at a time on one node. */
export const MAX_CONCURRENCY = 1_000;
/** The last priority; 0 is the first. */
export const MAX_PRIORITY = 3;

interface Rule {
  readonly wants: string;
  readonly fits: (value: unknown) => boolean;
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isName = (value: unknown): boolean => typeof value === "string" && value !== "";
const within = (low: number, high: number) => (value: unknown) => isNumber(value) && value >= low && value <= high;

const whole = (low: number, high: number): Rule => ({
  wants: `a whole number from ${low} to ${high}`,
  fits: (value) => Number.isInteger(value) && within(low, high)(value),
});
const number = (low: number, high: number): Rule => ({
  wants: `a number from ${low} to ${high}`,
  fits: within(low, high),
});
const milliseconds = (low: number): Rule => ({
  wants: `milliseconds, a number from ${low} to ${MAX_OPTION_MS}`,
  fits: within(low, MAX_OPTION_MS),
});
const flag: Rule = { wants: "true or false", fits: (value) => typeof value === "boolean" };
const name = (what: string): Rule => ({ wants: `${what}, a string that is not empty`, fits: isName });
const above0 = (high: number): Rule => ({
  wants: `a number above 0, at most ${high}`,
  fits: (value) => within(0, high)(value) && value !== 0,
});

const RULES: { readonly [option in keyof Required<TaskOptions>]: Rule } & { readonly eta: Rule } = {
  retries: whole(0, MAX_RETRIES),
  retryDelayMs: milliseconds(0),
  backoff: number(1, MAX_BACKOFF),
  jitter: number(0, 1),
  retryFor: {
    wants: 'a list of error names, such as ["TypeError"]',
    fits: (value) => Array.isArray(value) && value.every(isName),
  },
  timeLimitMs: milliseconds(1),
  rateLimitPerS: above0(MAX_RATE_PER_S),
  concurrency: whole(1, MAX_CONCURRENCY),
  blocksMs: milliseconds(0),
  atMostOnce: flag,
  priority: whole(0, MAX_PRIORITY),
  ignoreResult: flag,
  countdownMs: milliseconds(0),
  expiresMs: milliseconds(1),
  to: name("a node's id or name"),
  label: name("a label"),
  eta: {
    wants: "a Date that is a moment",
    fits: (value) => value instanceof Date && Number.isFinite(value.getTime()),
  },
};

/** Celery's words, for those who bring them along. */
const CELERY_NAMES: { readonly [name: string]: string } = {
  countdown: "countdownMs",
  expires: "expiresMs",
  time_limit: "timeLimitMs",
  soft_time_limit: "timeLimitMs",
  max_retries: "retries",
  default_retry_delay: "retryDelayMs",
  retry_backoff: "backoff",
  retry_jitter: "jitter",
  autoretry_for: "retryFor",
  rate_limit: "rateLimitPerS",
  ignore_result: "ignoreResult",
  queue: "label",
};

const CALL_NAMES = Object.keys(RULES).filter((name) => name !== "rateLimitPerS" && name !== "concurrency");
const DECLARED_NAMES = Object.keys(RULES).filter((name) => name !== "eta");

/**
 * Checks the options of a call.
 * @throws SignatureError E702 with the option, its value and its type
 */
export function checkCallOptions(given: CallOptions): CheckedOptions {
  const { eta, ...options } = checked(given, CALL_NAMES, "a call") as TaskOptions & { eta?: Date };
  if (eta !== undefined && options.countdownMs !== undefined)
    throw new SignatureError(
      "option",
      "eta and countdownMs are both given",
      "Give one of them: both say when to start.",
    );
  return { options, etaMs: eta?.getTime() };
}

/**
 * Checks the options of a declaration, `task(fn, options)`.
 * @throws SignatureError E702
 */
export function checkTaskOptions(given: TaskOptions): TaskOptions {
  return checked(given, DECLARED_NAMES, "a task");
}

function checked(given: object, names: readonly string[], whose: string): TaskOptions {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new SignatureError("option", `options are an object, got ${quote(given)}`, "Write { retries: 3 }.");
  const kept: [string, unknown][] = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [option, value] of kept) checkOne(option, value, names, whose);
  return Object.fromEntries(kept.map(([option, value]) => [option, Array.isArray(value) ? [...value] : value]));
}

function checkOne(option: string, value: unknown, names: readonly string[], whose: string): void {
  if (!names.includes(option)) throw unknownOption(option, names, whose);
  const rule = RULES[option as keyof typeof RULES];
  if (rule.fits(value)) return;
  throw new SignatureError("option", `${option} must be ${rule.wants}; it is ${quote(value)}`, hintFor(option, value));
}

function unknownOption(option: string, names: readonly string[], whose: string): SignatureError {
  const elsewhere = Object.hasOwn(RULES, option);
  const meant = Object.hasOwn(CELERY_NAMES, option) ? CELERY_NAMES[option] : nearest(option, names);
  if (elsewhere && option === "eta")
    return new SignatureError(
      "option",
      "eta is no option of a task",
      "Give it to applyAsync or to set, or declare countdownMs.",
    );
  if (elsewhere)
    return new SignatureError(
      "option",
      `${option} is no option of ${whose}`,
      `Declare it: task(fn, { ${option}: ... }).`,
    );
  const hint = meant === undefined ? `Those that there are: ${names.join(", ")}.` : `Did you mean ${meant}?`;
  return new SignatureError("option", `there is no option ${JSON.stringify(option)}`, hint);
}

function hintFor(option: string, value: unknown): string {
  if (typeof value === "string" && Number.isFinite(Number(value)) && option !== "eta")
    return `Write it without quotes: ${option}: ${value}.`;
  if (value instanceof Date) return "Give a moment as eta, a time to wait in milliseconds.";
  return `Change ${option}, or leave it out.`;
}
