/**
 * The task that runs now, for those who run tasks on Node.js: where its words go, and where workflows that it starts are submitted.
 * A worker and the modules that it loads may have two copies of this library, so it hangs on a global symbol.
 */
import type { Submitter } from "./result.ts";

/** Who hears what a task says. What is absent nobody listens to. */
export interface TaskContext {
  log?(...words: unknown[]): void;
  progress?(value: unknown): void;
  readonly submitter?: Submitter;
}

const SOURCE = Symbol.for("broccoli-esp32.task");

/** @param source gives the context of the code that calls it */
export function setTaskSource(source: () => TaskContext | undefined): void {
  (globalThis as any)[SOURCE] = source;
}

/** The context that the worker has set; undefined outside of any task. */
export function currentTask(): TaskContext | undefined {
  return (globalThis as any)[SOURCE]?.();
}
