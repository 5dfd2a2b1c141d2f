/** What a task module imports as "broccoli-esp32/node": the words of the host, and what only a running task may say. */
export { chain, chord, group, nameTasks, signature } from "../../shared/signature/index.ts";
export type {
  AnySignature,
  CallOptions,
  Chain,
  Chord,
  Failure,
  Group,
  Ignored,
  ProgressEvent,
  Result,
  Signature,
  Task,
  TaskContext,
  TaskValue,
} from "../../shared/signature/index.ts";
export type { TaskOptions } from "../../shared/protocol/options.ts";
export { log, progress, replace, reporter, retry, runTask } from "./context.ts";
export type { RetryOptions, RetryRequest } from "./context.ts";
export { task } from "./task.ts";
export type { DeclaredTask } from "./task.ts";
