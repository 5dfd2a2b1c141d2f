/** From a task's name to its function. */
import { node } from "../../state.ts";

/** Finds a task that is not in the table: its module is loaded from flash. */
export function findTask(task: string, done: (found: boolean) => void): void {
  const at = task.indexOf("@");
  const hash = task.indexOf("#");
  const name = task.substring(at + 1, hash < 0 ? task.length : hash);
  if (at < 0 || require("Storage").read("m." + name) === undefined) return done(false);
  const code: any = require("m." + name);
  for (const key in code.$) {
    const shape = code.$[key];
    node.peer.tasks[key + "@" + name] = [code[key], shape[0], shape[1] < 0 ? Infinity : shape[1], shape[2]];
  }
  done(!!node.peer.tasks[task]);
}
