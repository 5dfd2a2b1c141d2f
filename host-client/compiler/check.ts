/** What `broccoli check` tells of a module: its problems, or its tasks, size and cost. */

import { CompileError, type CompileProblem } from "./errors.ts";
import { type CompiledModule, compileModule } from "./module.ts";
import { type RuntimeCost, runtimeCosts } from "./costs.ts";
import { shownPath } from "./paths.ts";
import type { TaskInfo } from "./tasks.ts";

export type CheckReport = CheckedModule | { file: string; problems: CompileProblem[] };

/** A module that nodes can run, and what it costs them. */
export interface CheckedModule {
  file: string;
  module: CompiledModule;
  /** What of the compiler's runtime it carries, largest first. */
  costs: RuntimeCost[];
}

/**
 * Compiles a file, with its types checked in the node's world, for what there is to say about it.
 *
 * @throws what reading the file throws
 * @example formatCheck(await checkFile("tasks/words.ts"), { why: true })
 */
export async function checkFile(file: string): Promise<CheckReport> {
  try {
    const module = await compileModule({ file });
    return { file: shownPath(file), module, costs: runtimeCosts(module.helpers) };
  } catch (error) {
    if (error instanceof CompileError) return { file: shownPath(file), problems: error.problems };
    throw error;
  }
}

/**
 * A good module for people: `words@790035c299  443 B  ≈ 40 jsvars from flash, 85 from RAM  2 tasks: count(line), merge(a, b?)`.
 *
 * @param options.why adds what it carries of the compiler's runtime, and what leaving each out would save
 */
export function formatCheck(report: CheckedModule, options: { why?: boolean } = {}): string {
  const { name, hash, bytes, flashVariables, ramVariables, tasks } = report.module;
  const listed = Object.entries(tasks).map(([task, info]) => `${task}(${parametersOf(info)})`);
  const line = [
    `${name}@${hash}`,
    `${bytes} B`,
    `≈ ${flashVariables} jsvars from flash, ${ramVariables} from RAM`,
    `${listed.length} ${listed.length === 1 ? "task" : "tasks"}${listed.length ? `: ${listed.join(", ")}` : ""}`,
  ].join("  ");
  return options.why ? `${line}\n${formatCosts(report)}` : line;
}

/** `a, b?, ...rest`, as it would be called. */
function parametersOf({ params, minArgs, maxArgs }: TaskInfo): string {
  const isRest = (index: number) => maxArgs < 0 && index === params.length - 1;
  return params.map((name, index) => (isRest(index) ? `...${name}` : index < minArgs ? name : `${name}?`)).join(", ");
}

function formatCosts({ module, costs }: CheckedModule): string {
  const carried = costs.reduce((sum, { bytes }) => sum + bytes, 0);
  const own = `  ${cell(module.bytes - carried)} B  the module itself`;
  if (!costs.length) return `${own}; it carries nothing of the compiler's runtime`;
  const because = module.exactBecause
    ? [`  ${" ".repeat(BYTES_WIDTH)}    lowered exactly, because of ${module.exactBecause}`]
    : [];
  const rows = costs.map(({ name, bytes, about }) => `  ${cell(bytes)} B  ${name}${about ? `  ${about}` : ""}`);
  return [own, ...because, ...rows].join("\n");
}

const BYTES_WIDTH = 6;
const cell = (bytes: number) => String(bytes).padStart(BYTES_WIDTH);
