/** The typed canvas of the host library. Exports only. */
export {
  chain,
  checkCallOptions,
  chord,
  group,
  isSignature,
  signature,
  SIGNATURE_ERRORS,
  SignatureError,
  taskHandle,
} from "../../shared/signature/index.ts";
export type {
  AnySignature,
  ArgsOf,
  CallOptions,
  Chain,
  Chord,
  Failure,
  Group,
  Ignored,
  Signature,
  Task,
  TaskOf,
  TasksOf,
  TaskValue,
  ValueOf,
} from "../../shared/signature/index.ts";
export * from "./result.ts";
export { tasksOf } from "./tasks.ts";
export type { ModuleSource } from "./tasks.ts";
