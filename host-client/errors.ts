/**
 * What goes wrong, as people meet it: one tree, each error with a stable id, the offending value, and what mends it.
 * Does not print: the command line lays errors out, and `docs/troubleshooting.md` says more on each id.
 */

/** Options that every error of the tree takes. */
export interface ErrorOptions {
  /** The command or the rewrite that mends it, with its values filled in. */
  hint?: string;
  cause?: unknown;
}

/** The id of an error: `E` and three digits, the first of them its family (see `ERROR_CATALOGUE`). */
export type ErrorId = `E${number}`;

/**
 * The root of the tree. `message` is `what` and `hint` together, so that whoever logs only the message still sees the
 * cure; `code` never changes between versions.
 *
 * @example
 * ```ts
 * try { await cluster.call("words.count", ["a b"]) } catch (error) {
 *   if (isBroccoliError(error, "E301")) console.error(error.hint);
 * }
 * ```
 */
export class BroccoliError extends Error {
  readonly code: ErrorId;
  /** What happened, with the offending value, without the cure. */
  readonly what: string;
  readonly hint: string | undefined;

  constructor(code: ErrorId, what: string, options: ErrorOptions = {}) {
    super(joinSentences(what, options.hint), options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "BroccoliError";
    this.code = code;
    this.what = what;
    this.hint = options.hint;
  }
}

function joinSentences(what: string, hint?: string): string {
  if (!hint) return what;
  return /[.!?:\n]$/.test(what) ? `${what} ${hint}` : `${what}. ${hint}`;
}

/**
 * Whether a value is an error of this tree (and has the given id). Looks at `code`, not at the class: an error from a
 * second copy of the library, or from another bundle, counts.
 */
export function isBroccoliError(error: unknown, code?: ErrorId): error is BroccoliError {
  const { code: id, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return typeof id === "string" && /^E\d{3}$/.test(id) && typeof message === "string" && (!code || id === code);
}

/** The broker cannot be reached, refuses, or went away: E401, E402, E403, E404, E406. */
export class ConnectionError extends BroccoliError {
  override readonly name = "ConnectionError";
}

/** Nobody who is on line can run the task: E301. Raised at submission when there is no fit worker, or after the patience. */
export class NoWorkerError extends BroccoliError {
  override readonly name = "NoWorkerError";
  readonly task: string;
  constructor(task: string, options: ErrorOptions & { online?: number } = {}) {
    const { online = 0 } = options;
    const seen = online === 0 ? "no node is on line" : `${count(online, "node")} on line, none of them has it`;
    super("E301", `no node can run ${task}: ${seen}`, {
      hint: online === 0 ? "To play without hardware: broccoli simulate --nodes 3" : pushHint(task),
      ...options,
    });
    this.task = task;
  }
}

const pushHint = (task: string) =>
  `Push its module: broccoli push ${moduleOf(task)}.ts   What runs where: broccoli nodes`;
const moduleOf = (task: string) => task.replace(/@.*/, "").replace(/\.[^.]*$/, "");
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** Where a task's error came from, as far as it is known. */
export interface TaskOrigin {
  /** `module.task`. */
  task: string;
  /** The name or id of the node that it ran on. */
  node?: string;
  /** 1 for the first run. */
  attempt?: number;
  /** The place in the TypeScript source: `tasks/words.ts:14:22`. */
  position?: string;
  /** That place, and those of the calls that led there, as far as the node told them: its stack, in the source. */
  trace?: readonly string[];
}

/** A task threw: E302. `type` and `remoteMessage` are those of the error on the node. */
export class TaskError extends BroccoliError implements TaskOrigin {
  override readonly name = "TaskError";
  readonly type: string;
  readonly remoteMessage: string;
  readonly task: string;
  readonly node?: string;
  readonly attempt?: number;
  readonly position?: string;
  readonly trace?: readonly string[];

  constructor(remote: { type: string; message: string }, origin: TaskOrigin, options: ErrorOptions = {}) {
    super("E302", `${origin.task} failed${describeOrigin(origin)}: ${remote.type}: ${remote.message}`, options);
    this.type = remote.type;
    this.remoteMessage = remote.message;
    this.task = origin.task;
    this.node = origin.node;
    this.attempt = origin.attempt;
    this.position = origin.position;
    this.trace = origin.trace;
  }
}

function describeOrigin({ node, attempt, position }: TaskOrigin): string {
  const where = [position && `at ${position}`, node && `on ${node}`, attempt && attempt > 1 && `(attempt ${attempt})`];
  const known = where.filter(Boolean).join(" ");
  return known && ` ${known}`;
}

/** The workers that held the branch were lost, as often as is borne (or once, for a task that runs at most once): E303. */
export class WorkerLostError extends BroccoliError {
  override readonly name = "WorkerLostError";
  readonly task: string;
  readonly nodes: readonly string[];
  constructor(task: string, nodes: readonly string[], options: ErrorOptions = {}) {
    super("E303", `${task} was lost with its worker ${count(nodes.length, "time")}: ${nodes.join(", ")}`, {
      hint: "See who comes and goes: broccoli nodes   and why: broccoli logs -f",
      ...options,
    });
    this.task = task;
    this.nodes = nodes;
  }
}

/** A task that kills the nodes it runs on is not lent any more: E304. */
export class QuarantinedError extends BroccoliError {
  override readonly name = "QuarantinedError";
  readonly task: string;
  readonly nodes: readonly string[];
  constructor(task: string, nodes: readonly string[], options: ErrorOptions = {}) {
    super("E304", `${task} is quarantined: ${count(nodes.length, "node")} died running it: ${nodes.join(", ")}`, {
      hint: "Run it alone under the simulator, with the same arguments: broccoli call --runtime sim",
      ...options,
    });
    this.task = task;
    this.nodes = nodes;
  }
}

/** The workflow was revoked, here or by an operator: E305. */
export class RevokedError extends BroccoliError {
  override readonly name = "RevokedError";
  constructor(workflow: string, options: ErrorOptions = {}) {
    super("E305", `workflow ${workflow} was revoked`, options);
  }
}

/** A wait ran out: E306. What was waited for goes on. */
export class TimeoutError extends BroccoliError {
  override readonly name = "TimeoutError";
  readonly timeoutMs: number;
  /**
   * @param waitedFor what did not come: `the result of words.count`
   * @param stood where things stood when the time was over: `2 of 12 tasks done, 1 node on line`
   */
  constructor(waitedFor: string, timeoutMs: number, stood: string, options: ErrorOptions = {}) {
    super("E306", `waited ${formatMs(timeoutMs)} for ${waitedFor}: ${stood}`, {
      hint: "It goes on meanwhile; wait longer with a larger timeout, or see who is there: broccoli nodes",
      ...options,
    });
    this.timeoutMs = timeoutMs;
  }
}

const formatMs = (ms: number) => (ms < 1000 ? `${ms} ms` : `${ms / 1000} s`);

/** A value is larger than the peers take: E307. Sizes in bytes of its JSON. */
export class ValueTooLargeError extends BroccoliError {
  override readonly name = "ValueTooLargeError";
  readonly bytes: number;
  readonly limitBytes: number;
  constructor(what: string, bytes: number, limitBytes: number, options: ErrorOptions = {}) {
    super("E307", `${what} takes ${bytes} bytes, the limit is ${limitBytes}`, {
      hint: "Split it (chunks, map), or let the tasks fetch it by themselves",
      ...options,
    });
    this.bytes = bytes;
    this.limitBytes = limitBytes;
  }
}

/** A value has no exact JSON form (NaN, an infinity, a lone surrogate, a function, a cycle, a bigint): E308. */
export class UnserializableError extends BroccoliError {
  override readonly name = "UnserializableError";
  readonly path: string;
  /**
   * @param path where in the value: `args[0].readings[3]`
   * @param found what stands there: `NaN`, `a function`
   */
  constructor(path: string, found: string, options: ErrorOptions = {}) {
    super("E308", `${path} is ${found}, which JSON cannot carry`, { hint: UNSERIALIZABLE_CURES[found], ...options });
    this.path = path;
  }
}

const UNSERIALIZABLE_CURES: Record<string, string> = {
  NaN: "Send null, or leave it out",
  Infinity: "Send null, or a number that stands for it",
  "-Infinity": "Send null, or a number that stands for it",
  "a function": "Name a task instead, and push its module",
  "a bigint": "Send it as a string: String(value)",
  "a cycle": "Send a copy without the reference to its own parent",
  "a lone surrogate": "Clean the text: value.toWellFormed()",
};

/** Two modules of one name, or two tasks of one name in a module: E205. */
export class DuplicateNameError extends BroccoliError {
  override readonly name = "DuplicateNameError";
  constructor(name: string, places: readonly string[], options: ErrorOptions = {}) {
    super("E205", `two modules are called '${name}': ${places.join(" and ")}`, {
      hint: "Rename one of the files: a module is called as its file",
      ...options,
    });
  }
}

/** The call, the command or the configuration is wrong, before anything was sent: E5xx. */
export class UsageError extends BroccoliError {
  override readonly name = "UsageError";
  constructor(what: string, options: ErrorOptions & { code?: ErrorId } = {}) {
    super(options.code ?? "E501", what, options);
  }
}

/**
 * Checks an option that is a whole number within bounds; absent is well.
 * @throws UsageError E501 with the value and the bounds
 */
export function checkWhole(name: string, value: unknown, least: number, most: number): void {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= least && (value as number) <= most))
    return;
  throw new UsageError(
    `${name} is ${JSON.stringify(value) ?? String(value)}, not a whole number from ${least} to ${most}`,
    {
      hint: `Give a number within these bounds, or leave ${name} out for its default`,
    },
  );
}

/**
 * A URL as it may be shown: without its password.
 * @example redactUrl("mqtt://ann:secret@host") // "mqtt://ann:***@host"
 */
export function redactUrl(url: string): string {
  return url.replace(/^([a-z]+:\/\/[^:/@]*):.*@/i, "$1:***@");
}
