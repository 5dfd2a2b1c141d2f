/** Typed signatures: what clients and tasks write workflows with. Exports only. */
export { chain, chord, group } from "./build.ts";
export { currentTask, setTaskSource } from "./context.ts";
export type { TaskContext } from "./context.ts";
export { SIGNATURE_ERRORS, SignatureError } from "./errors.ts";
export type { TaskOf, TasksOf, TaskValue } from "./module.ts";
export { checkCallOptions, checkTaskOptions } from "./options.ts";
export type { CallOptions } from "./options.ts";
export type { Missing, Suffixes } from "./partial.ts";
export { isSignature } from "./piece.ts";
export type { CancelSignal, GetOptions, Member, ProgressEvent, Result, ResultState, Submitter } from "./result.ts";
export { nameTasks, signature, taskHandle } from "./task.ts";
export type {
  AnySignature,
  ArgsOf,
  CannotMapATaskOf,
  Chain,
  Chord,
  Failure,
  Group,
  Ignored,
  PieceKind,
  Signature,
  Task,
  ValueOf,
} from "./types.ts";
