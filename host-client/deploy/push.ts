/** From a TypeScript file to typed tasks on running nodes. */
import type { TasksOf } from "../../shared/signature/index.ts";
import type { ModuleSource } from "../canvas/tasks.ts";
import { tasksOf } from "../canvas/tasks.ts";
import type { Cluster } from "../cluster.ts";
import { deploy, type DeployOptions, type DeployReport } from "./deploy.ts";
import { DeployError } from "./errors.ts";
import { findKey } from "./keys.ts";
import type { Code } from "./package.ts";
import { explain } from "./report.ts";
import { pushTransient } from "./transient.ts";

export interface PushOptions extends DeployOptions {
  /** Gets the report before anything is thrown. */
  onReport?: (report: DeployReport) => void;
  /** The version is there until this client closes, for tasks that name it; what runs everywhere stays. */
  transient?: boolean;
  /** Types are checked before anything is sent; false leaves it to the editor. */
  typecheck?: boolean;
}

/**
 * Compiles a file, brings it to all nodes and gives its tasks, pinned to this very version.
 *
 * @param file a task module: its exported functions are the tasks
 * @param options the key is found by itself: `BROCCOLI_KEY`, `broccoli.key`
 * @throws CompileError where the file does not type-check or holds what no node can run; DeployError E216 where a node that
 *   is on line refused it, E217 where another version is pinned
 * @example
 * const { add } = await push<typeof import("./tasks.ts")>(cluster, "tasks.ts");
 * console.log(await add.delay(2, 2).get());
 */
export async function push<Module>(
  cluster: Cluster,
  file: string,
  options: PushOptions = {},
): Promise<TasksOf<Module>> {
  const { compileModule } = await import("../compiler/index.ts");
  const compiled = await compileModule({ file }, { typecheck: options.typecheck ?? true });
  return use<Module>(cluster, compiled, options);
}

/**
 * The same for a module that a build has compiled.
 * @throws DeployError as `push` does
 * @example const { add } = await use<typeof import("./tasks.ts")>(cluster, JSON.parse(readFileSync("tasks.json", "utf8")));
 */
export async function use<Module>(cluster: Cluster, code: Code, options: PushOptions = {}): Promise<TasksOf<Module>> {
  if (options.transient) return tasksOf<Module>(await pushTransient(cluster, code, withKey(options).key), cluster);
  const report = await deploy(cluster, code, { ...withKey(options) });
  options.onReport?.(report);
  refuseFailed(report);
  return tasksOf<Module>(sourceOf(code, report.hash), cluster);
}

function withKey(options: PushOptions): DeployOptions {
  return { ...options, key: options.key ?? findKey()?.key };
}

function sourceOf({ name, tasks }: Code, hash: string): ModuleSource {
  return { name, hash, tasks: tasks && Object.keys(tasks) };
}

/** @throws DeployError E216 with each node's reason */
export function refuseFailed(report: DeployReport): void {
  const refused = report.nodes.filter(({ state }) => state === "refused");
  if (!refused.length && !report.aborted) return;
  throw new DeployError("E216", `${report.module} does not run everywhere:\n${explain(report.nodes)}`, {
    hint: "What ran before goes on running there. Where things stand: broccoli modules",
  });
}
