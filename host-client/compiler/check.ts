/** What `broccoli check` tells of a module: its problems, or its tasks, size and cost. */

import { CompileError, type CompileProblem } from "./errors.ts";
import { type CompiledModule, compileModule } from "./module.ts";

export type CheckReport = { file: string; module: CompiledModule } | { file: string; problems: CompileProblem[] };

/**
 * Compiles a file for what there is to say about it.
 *
 * @example formatCheck(await checkFile("tasks/words.ts"), { why: true })
 */
export async function checkFile(file: string): Promise<CheckReport> {
  try {
    return { file, module: await compileModule({ file }) };
  } catch (error) {
    if (error instanceof CompileError) return { file, problems: error.problems };
    throw error;
  }
}

/** One line for a good module (`words@3f9a12  1.8 KB  ≈ 140 jsvars  2 tasks: count, merge`); with `why`, what it carries. */
export function formatCheck(
  report: Extract<CheckReport, { module: CompiledModule }>,
  options: { why?: boolean } = {},
): string {
  const { module } = report;
  const tasks = Object.keys(module.tasks);
  const size = module.bytes < 1000 ? `${module.bytes} B` : `${(module.bytes / 1000).toFixed(1)} KB`;
  const line = `${module.name}@${module.hash}  ${size}  ≈ ${module.flashVariables} jsvars in flash, ${module.ramVariables} in RAM  ${tasks.length} tasks: ${tasks.join(", ")}`;
  if (!options.why) return line;
  const parts = module.helpers.map(({ name, bytes }) => `  ${String(bytes).padStart(6)} B  ${name}`);
  return [line, parts.length ? "  carries:" : "  carries nothing of the runtime", ...parts].join("\n");
}
