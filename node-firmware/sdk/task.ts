/** `task(fn, options)`: declares a task with options. On a node the firmware's own `broccoli` module stands in its place. */
import type { TaskOptions } from "../../shared/protocol/options.ts";
import { checkTaskOptions } from "../../shared/signature/index.ts";
import type { Task, TaskValue } from "../../shared/signature/index.ts";
import { nameOf, taskMethods } from "../../shared/signature/task.ts";

/** The function, which can still be called as one, and the handle of its task. */
export type DeclaredTask<Args extends unknown[], Returned> = ((...args: Args) => Returned) &
  Task<Args, TaskValue<Returned>> & { readonly options: TaskOptions };

/**
 * Declares an exported function to be a task with options; a plain exported function is a task without.
 * The function itself is given back, with the methods of a task: in its module, other tasks build workflows with them.
 * @param options see `TaskOptions`; times are milliseconds
 * @throws SignatureError E702 for an unknown option or a value out of its range
 * @example export const read = task(async (pin: number) => sensor.read(pin), { retries: 3, concurrency: 1 });
 */
export function task<Args extends unknown[], Returned>(
  fn: (...args: Args) => Returned,
  options: TaskOptions = {},
): DeclaredTask<Args, Returned> {
  const declared = checkTaskOptions(options);
  Object.assign(
    fn,
    taskMethods(() => nameOf(fn)),
    { options: declared },
  );
  Object.defineProperty(fn, "taskName", { get: () => nameOf(fn) });
  return fn as DeclaredTask<Args, Returned>;
}
