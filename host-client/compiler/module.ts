/** Compiles a task module: one file of the node's Storage, its tasks, its size. */

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { withTypeProblems } from "./errors.ts";
import {
  type Node,
  array,
  assign,
  id,
  isFunction,
  literal,
  member,
  object,
  prop,
  statement,
  unary,
  walk,
} from "./ast.ts";
import { bundle } from "./bundle.ts";
import { checkOutput } from "./gate.ts";
import { type Prepared, lowerParsed } from "./pipeline.ts";
import { type Parsed, parseText } from "./parse.ts";
import { shownPath } from "./paths.ts";
import { canvasWords, loadsWords, rewriteModule } from "./passes/modules.ts";
import type { CarriedPart } from "./costs.ts";
import { printLater } from "./print.ts";
import { type FoundTask, SELF_CHECK, type TaskInfo, findTasks, tableEntry } from "./tasks.ts";
import { programOf, typeProblems } from "./typecheck.ts";
import { dropUnused } from "./unused.ts";
import { estimateVariables } from "./estimate.ts";
import { type JoinedFiles, joinFiles } from "./files/join.ts";
import { inlineConstants } from "./constants.ts";

export interface CompiledModule {
  /** File name without folder and extension. */
  name: string;
  /** First ten hex digits of the SHA-256 of `code`: the version. */
  hash: string;
  code: string;
  /** Source map version 3, from `code` to the TypeScript files. */
  map: string;
  tasks: Record<string, TaskInfo>;
  /** True where the module exports `selfCheck`, which a node runs before it switches to a new version. */
  selfCheck: boolean;
  bytes: number;
  /** Estimate of the node's variables while it is loaded from RAM, and from flash. */
  ramVariables: number;
  flashVariables: number;
  /** Parts of the compiler's runtime that the code carries. */
  helpers: CarriedPart[];
  /** Every file that it was made of, absolute; none where it was given as text and imports none. */
  inputs: string[];
  /** What kept it from being lowered as by hand, in words: then it carries parts of the exact runtime. Null where nothing did. */
  exactBecause: string | null;
}
export type ModuleInput = { file: string } | { source: string; name: string };

const HASH_DIGITS = 10;

/**
 * Compiles one task module with everything that it imports from relative files.
 *
 * @throws {CompileError} with every refused construct and, where `typecheck` is on (the default), every type error
 * @example const { code, tasks } = await compileModule({ file: "tasks/words.ts" })
 */
export async function compileModule(
  input: ModuleInput,
  options: { typecheck?: boolean; minify?: boolean } = {},
): Promise<CompiledModule> {
  const source = "file" in input ? await readFile(input.file, "utf8") : input.source;
  const name = "file" in input ? basename(input.file).replace(/\.[cm]?[jt]s$/, "") : input.name;
  const file = "file" in input ? shownPath(input.file) : `${name}.ts`;
  const types = (options.typecheck ?? true) ? typeProblems(file, "file" in input ? null : source) : [];
  return withTypeProblems(types, () => compile(input, { source, name, file }, options.minify ?? true));
}

async function compile(
  input: ModuleInput,
  { source, name, file }: { source: string; name: string; file: string },
  minify: boolean,
): Promise<CompiledModule> {
  const { parsed, map: inputMap, joined, inputs } = await readModule(input, source, file);
  let found: ReturnType<typeof findTasks> = { tasks: [], selfCheck: false };
  const { program, helpers, direct, exactBecause } = lowerParsed(
    parsed,
    "module",
    (prepared) => {
      found = findTasks(prepared, source, joined?.segments);
      exportTasks(prepared, found);
      rewriteModule(prepared);
      inlineConstants(prepared);
    },
    joined?.typed,
  );
  program.body.push(tableOf(found.tasks));
  const { code, map } = await printLater(program, {
    file,
    minify,
    minifyNames: minify,
    inputMap,
    place: joined?.place,
  });
  checkOutput(code, file);
  const parts = helpers.map((part) => ({ name: part, isDirect: direct.has(part) }));
  return {
    ...describe(name, code, map, found, parts),
    inputs: inputs.filter((path) => existsSync(path)),
    exactBecause,
  };
}

/** Files that names put together keep their positions, and with them the types of their expressions; esbuild bundles all others. */
async function readModule(
  input: ModuleInput,
  source: string,
  file: string,
): Promise<{ parsed: Parsed; map?: string; joined?: JoinedFiles; inputs: string[] }> {
  const { program, path } = programOf(file, "file" in input ? null : source);
  const joined = joinFiles(program, path, file);
  if (joined) {
    dropUnused(joined.parsed.program);
    const inputs = joined.segments.map((segment) => segment.source.fileName);
    return { parsed: joined.parsed, joined, inputs };
  }
  const bundled = await bundle("file" in input ? input.file : { source, name: file, folder: dirname(file) });
  const parsed = parseText(bundled.code, file, { map: bundled.map, sources: bundled.sources });
  return { parsed, map: bundled.map, inputs: bundled.inputs };
}

function describe(
  name: string,
  code: string,
  map: string,
  found: ReturnType<typeof findTasks>,
  helpers: CarriedPart[],
): Omit<CompiledModule, "exactBecause" | "inputs"> {
  const variables = estimateVariables(code);
  return {
    name,
    hash: createHash("sha256").update(code).digest("hex").slice(0, HASH_DIGITS),
    code,
    map,
    tasks: Object.fromEntries(found.tasks.map((task) => [task.name, task.info])),
    selfCheck: found.selfCheck,
    bytes: Buffer.byteLength(code, "utf8"),
    ramVariables: variables.ram,
    flashVariables: variables.flash,
    helpers,
  };
}

/** Keeps only tasks and the self-check as exports; a function that nothing else uses becomes the property itself. */
function exportTasks(prepared: Prepared, found: ReturnType<typeof findTasks>): void {
  const kept = new Set([...found.tasks.map((task) => task.name), ...(found.selfCheck ? [SELF_CHECK] : [])]);
  const { program } = prepared.parsed;
  const after: Node[] = [];
  const usesMethods = usesTaskMethods(program);
  program.body = program.body.flatMap((item: Node) => {
    if (item.type === "ImportDeclaration") {
      item.specifiers = item.specifiers.filter((part: Node) => part.imported?.name !== "task");
      const imports = item.specifiers.length ? [item] : [];
      return usesMethods && !loadsWords(item) ? [...imports, statement(canvasWords())] : imports;
    }
    if (item.type !== "ExportNamedDeclaration" || item.source) return [item];
    for (const part of item.specifiers) {
      const name = part.exported.name ?? part.exported.value;
      if (kept.has(name)) after.push(statement(assign(member(id("exports"), name), { ...part.local })));
    }
    if (!item.declaration) return [];
    for (const binding of declaredNames(item.declaration))
      if (kept.has(binding.source ?? binding.name))
        after.push(statement(assign(member(id("exports"), binding.source ?? binding.name), useOf(binding))));
    return [item.declaration];
  });
  program.body.push(...after);
  inlineExports(program);
}

/** The methods of a task, which functions have once the words are loaded. */
const TASK_METHODS = new Set(["s", "si", "map", "starmap", "chunks", "delay", "applyAsync"]);

function usesTaskMethods(program: Node): boolean {
  let found = false;
  walk(program, (node) => {
    const { object: owner, property } = node;
    if (node.type === "MemberExpression" && owner.type === "Identifier" && TASK_METHODS.has(property.name))
      found ||= isFunction(owner.binding?.declaration?.init ?? owner.binding?.declaration ?? owner);
    return !found;
  });
  return found;
}

const declaredNames = (declaration: Node): Node[] =>
  declaration.type === "VariableDeclaration" ? declaration.declarations.map((one: Node) => one.id) : [declaration.id];

/** One more use of a declared name. */
function useOf(name: Node): Node {
  const use = { ...name, start: undefined, end: undefined };
  name.binding.uses.push(use);
  return use;
}

/** `function f(){}` and `exports.f=f` with no other use of `f` become `exports.f=function(){}`. */
function inlineExports(program: Node): void {
  for (const item of [...program.body]) {
    const value = item.expression?.right;
    const binding = value?.type === "Identifier" ? value.binding : null;
    if (!binding || binding.uses.length !== 2 || binding.writes) continue;
    const fn = takeFunction(program, binding);
    if (fn) item.expression.right = fn;
  }
}

/** Removes the declaration of a top-level function and returns it as an expression; null for other values. */
function takeFunction(program: Node, binding: unknown): Node | null {
  for (const [index, item] of program.body.entries()) {
    if (item.type === "FunctionDeclaration" && item.id.binding === binding) {
      program.body.splice(index, 1);
      return { ...item, type: "FunctionExpression", id: null };
    }
    if (item.type !== "VariableDeclaration") continue;
    const one = item.declarations.find((part: Node) => part.id.binding === binding);
    if (!one) continue;
    if (!/Function/.test(one.init?.type ?? "")) return null;
    item.declarations = item.declarations.filter((part: Node) => part !== one);
    if (!item.declarations.length) program.body.splice(index, 1);
    return one.init;
  }
  return null;
}

function tableOf(tasks: FoundTask[]): Node {
  const entries = tasks.map(({ name, info }) => prop(name, valueNode(tableEntry(info))));
  return statement(assign(member(id("exports"), "$"), object(entries)));
}

function valueNode(value: unknown): Node {
  if (Array.isArray(value)) return array(value.map(valueNode));
  if (typeof value === "number" && value < 0) return unary("-", literal(-value));
  if (typeof value !== "object" || value === null) return literal(value as string | number | boolean | null);
  return object(Object.entries(value).map(([key, part]) => prop(key, valueNode(part))));
}
