/** Task modules that are at hand as source: their functions as a worker on a PC runs them, without a push. */
import { parseExpressionAt, type Function as FunctionNode } from "acorn";
import { basename, extname } from "node:path";
import { wireName } from "../shared/canvas/names.ts";
import { normalise, wireOptions } from "../shared/canvas/normalise.ts";
import { BRAND } from "../shared/engine/brand.ts";
import type { TaskEntry } from "../shared/engine/peer.ts";
import type { TaskOptions } from "../shared/protocol/options.ts";
import { isSignature, nameTasks } from "../shared/signature/index.ts";
import { DuplicateNameError, UsageError } from "./errors.ts";
import { importFile } from "./import-file.ts";

/** Entries by the name under which a task travels. */
export type TaskTable = Record<string, TaskEntry>;

/**
 * Loads task modules from files; a module is called as its file.
 *
 * @throws UsageError E503 for a file that does not load, DuplicateNameError E205 for two of one name
 * @example const table = await loadTaskFiles(["tasks/words.ts"]); // { "count@words": [fn, 1, 1], ... }
 */
export async function loadTaskFiles(files: readonly string[]): Promise<TaskTable> {
  const tables: TaskTable[] = [];
  const places = new Map<string, string>();
  for (const file of files) {
    const module = basename(file, extname(file));
    const other = places.get(module);
    if (other !== undefined) throw new DuplicateNameError(module, [other, file]);
    places.set(module, file);
    tables.push(taskTable(module, await load(file)));
  }
  return Object.assign({}, ...tables) as TaskTable;
}

async function load(file: string): Promise<object> {
  try {
    return await importFile(file);
  } catch (cause) {
    throw new UsageError(`the task module ${file} does not load: ${(cause as Error).message}`, {
      code: "E503",
      hint: `Paths are relative to where the command runs: ${process.cwd()}`,
      cause,
    });
  }
}

/**
 * The tasks of a module: its exported functions, with the options that `task(fn, options)` gave them.
 *
 * @param module its name
 * @param exports the module itself
 */
export function taskTable(module: string, exports: object): TaskTable {
  nameTasks(module, exports);
  const table: TaskTable = {};
  for (const [name, value] of Object.entries(exports)) {
    if (typeof value === "function") table[wireName(`${module}.${name}`)] = entryOf(value as Declared);
  }
  return table;
}

type Declared = ((...args: unknown[]) => unknown) & { options?: TaskOptions };

function entryOf(run: Declared): TaskEntry {
  const [min, max] = countParameters(run);
  const call = (...args: unknown[]) => branded(run(...args));
  return run.options ? [call, min, max, wireOptions(run.options)] : [call, min, max];
}

/** A workflow that a task returns, as the engine knows it. */
function branded(value: unknown): unknown {
  if (value instanceof Promise) return value.then(branded);
  return isSignature(value) ? { $w: BRAND, steps: normalise(value.workflow) } : value;
}

/** How few and how many arguments a function takes: `length` tells only the first, so its own text is asked. */
function countParameters(run: Declared): [min: number, max: number] {
  const parameters = parseParameters(run.toString());
  const isOpen = !parameters || parameters.at(-1)?.type === "RestElement";
  return [run.length, isOpen ? Infinity : parameters.length];
}

/** A function's text is an expression; a method's is only part of an object. Native ones tell nothing. */
function parseParameters(text: string): FunctionNode["params"] | undefined {
  for (const source of [`[${text}]`, `[{${text}}]`]) {
    try {
      const list = parseExpressionAt(source, 0, { ecmaVersion: "latest" }) as unknown as ListOfOne;
      const [first] = list.elements;
      return (first.properties?.[0].value ?? first).params;
    } catch {
      continue;
    }
  }
  return undefined;
}

interface ListOfOne {
  elements: [FunctionNode & { properties?: [{ value: FunctionNode }] }];
}
