/** What a task may say while it runs: log, progress, retry, replace. Who listens is set by whoever runs the task. */
import { currentTask } from "../../shared/signature/index.ts";
import type { Signature, TaskContext } from "../../shared/signature/index.ts";

/** Only one task runs at a time between two awaits, and the listener is read at once: one variable is enough. */
let current: TaskContext | undefined;

const listener = (): TaskContext => current ?? currentTask() ?? {};

/**
 * Runs a function as a task would be, with somebody listening: for tests of task modules.
 * What it says after its first await is heard by whoever listens then.
 * @example const value = runTask({ progress: (done) => seen.push(done) }, () => count(lines));
 */
export function runTask<Value>(context: TaskContext, run: () => Value): Value {
  const before = current;
  current = context;
  try {
    return run();
  } finally {
    current = before;
  }
}

/** Writes to the node's log, which `broccoli logs -f` shows. Any JSON values. */
export function log(...words: unknown[]): void {
  listener().log?.(...words);
}

/** Tells how far the task is: any JSON value, as `result.onProgress` gives it to the client. Celery: `update_state`. */
export function progress(value: unknown): void {
  listener().progress?.(value);
}

/**
 * Gives what tells the progress of the present call, for a function that awaits: after its first await a node cannot know
 * which of several functions calls `progress`.
 * @example const tell = reporter(); await step(); tell({ done: 1 });
 */
export function reporter(): (value: unknown) => void {
  const own = listener();
  return (value) => own.progress?.(value);
}

/** How to try again; what is absent is taken from the task's own options. */
export interface RetryOptions {
  /** Pause before the next try, in milliseconds. Celery: `countdown`. */
  readonly countdownMs?: number;
  /** At most so many tries after the first. Celery: `max_retries`. */
  readonly retries?: number;
  /** What to fail with when the tries are used up. Celery: `exc`. */
  readonly reason?: Error;
}

/** What `retry` throws: no failure but a wish, told apart by its name. */
export interface RetryRequest extends Error {
  readonly name: "Retry";
  readonly retry: RetryOptions;
}

/**
 * Ends this run and asks for another, in the same place of the workflow. Celery: `Task.retry`.
 * @throws always, a `RetryRequest`: let it pass
 * @example if (sensor.busy()) retry({ countdownMs: 500 });
 */
export function retry(options: RetryOptions = {}): never {
  const reason = options.reason?.message ?? "the task asks to be run again";
  throw Object.assign(new Error(reason), { name: "Retry", retry: options });
}

/**
 * Puts a workflow in the task's place: return it, and its value is the task's. Celery: `Task.replace`.
 * Returning the workflow itself is the same.
 * @example return replace(chord(parts.map((part) => count.s(part)), merge.s()));
 */
export function replace<Value>(workflow: Signature<[], Value>): Signature<[], Value> {
  return workflow;
}
