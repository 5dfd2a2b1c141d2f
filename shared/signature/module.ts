/** From the type of a task module to the types of its tasks. Types only. */
import type { AnySignature, Task, ValueOf } from "./types.ts";

type IsAny<T> = 0 extends 1 & T ? true : false;

type Plain<Value> = Value extends AnySignature ? ValueOf<Value> : Value extends undefined | void ? null : Value;

/** What a caller gets of a function's return type: awaited; nothing is `null`; a workflow stands for its value. */
export type TaskValue<Returned> = IsAny<Returned> extends true ? Returned : Plain<Awaited<Returned>>;

/** The task that a function is. */
export type TaskOf<Fn> = Fn extends (...args: infer Args) => infer Returned ? Task<Args, TaskValue<Returned>> : never;

/**
 * The tasks of a module: one for each exported function.
 * @example TasksOf<typeof import("./tasks.ts")>
 */
export type TasksOf<Module> = {
  readonly [Name in keyof Module as Module[Name] extends (...args: never) => unknown ? Name : never]: TaskOf<
    Module[Name]
  >;
};
