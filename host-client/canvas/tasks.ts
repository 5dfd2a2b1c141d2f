/** The tasks of a module, typed by the module itself. It does not push the module: that is the cluster's. */
import { nearest, SignatureError } from "../../shared/signature/errors.ts";
import { taskHandle } from "../../shared/signature/index.ts";
import type { Submitter, Task, TasksOf } from "../../shared/signature/index.ts";

/** The module whose tasks are meant. */
export interface ModuleSource {
  readonly name: string;
  /** Pins the version: no node runs another one than this. */
  readonly hash?: string | undefined;
  /** Its tasks, where they are known, so that a wrong name fails at once. */
  readonly tasks?: readonly string[] | undefined;
}

/**
 * Handles of a module's tasks, with the types of its functions.
 * @param module its name, or name, hash and tasks
 * @param submitter the cluster that they are called on
 * @throws SignatureError E707 when a task is asked for that the module has not
 * @example
 * const { add } = tasksOf<typeof import("./tasks.ts")>("tasks", cluster);
 * const sum = await add.delay(2, 2).get();
 */
export function tasksOf<Module>(module: string | ModuleSource, submitter?: Submitter): TasksOf<Module> {
  const source = typeof module === "string" ? { name: module } : module;
  const handles: { [name: string]: Task<unknown[], unknown> } = Object.create(null);
  for (const name of source.tasks ?? []) handles[name] = taskHandle(fullName(source, name), submitter);
  const get = (_: unknown, name: string | symbol) => {
    if (typeof name !== "string" || NOT_TASKS.has(name)) return undefined;
    return (handles[name] ??= lateHandle(source, name, submitter));
  };
  return new Proxy(handles, { get }) as unknown as TasksOf<Module>;
}

/** Asked of any object by `await` and `JSON.stringify`: an answer would make a promise of a module. */
const NOT_TASKS = new Set(["then", "toJSON"]);

function fullName(source: ModuleSource, task: string): string {
  return source.hash === undefined ? `${source.name}.${task}` : `${source.name}@${source.hash}.${task}`;
}

function lateHandle(source: ModuleSource, name: string, submitter?: Submitter): Task<unknown[], unknown> {
  if (source.tasks === undefined) return taskHandle(fullName(source, name), submitter);
  const meant = nearest(name, source.tasks);
  const hint = meant === undefined ? `It has ${source.tasks.join(", ") || "none"}.` : `Did you mean ${meant}?`;
  throw new SignatureError("unknownTask", `module ${source.name} has no task ${JSON.stringify(name)}`, hint);
}
