/** Names of tasks: `module.task` or `module@hash.task` for people, `task@module` or `task@module#hash` on the wire. */
import { fault } from "../protocol/fault.ts";
import { NAME_LENGTH } from "../protocol/limits.ts";

/** Short, early-differing keys are looked up faster on a node, so the task comes first. */
export function wireName(name: string): string {
  const dot = name.lastIndexOf(".");
  const module = dot < 0 ? "" : name.slice(0, dot);
  const task = name.slice(dot + 1);
  if (!task || task.length > NAME_LENGTH * 3 || name.indexOf("@") === 0) {
    throw fault("NameError", "'" + name + "' is no task's name; write module.task");
  }
  return module ? task + "@" + module.replace("@", "#") : task;
}

/** The name for people, without the hash. */
export function displayName(wire: string): string {
  const at = wire.indexOf("@");
  if (at < 0) return wire;
  const hash = wire.indexOf("#");
  return wire.slice(at + 1, hash < 0 ? wire.length : hash) + "." + wire.slice(0, at);
}
