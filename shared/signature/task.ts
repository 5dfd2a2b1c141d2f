/** Task handles: how signatures begin. */
import type { TaskNode } from "../canvas/workflow.ts";
import { quote, SignatureError } from "./errors.ts";
import type { TaskValue } from "./module.ts";
import type { CallOptions } from "./options.ts";
import type { Missing, Suffixes } from "./partial.ts";
import { checkArguments, frozenList, isTask, Piece, typed } from "./piece.ts";
import type { Result, Submitter } from "./result.ts";
import type { Signature, Task } from "./types.ts";

/** The handle of a task by its full name; `submitter` is where its signatures go. */
export function taskHandle(taskName: string, submitter?: Submitter): Task<unknown[], unknown> {
  const methods = taskMethods(() => taskName, submitter);
  return Object.freeze({ taskName, ...methods }) as unknown as Task<unknown[], unknown>;
}

/** The methods of a task whose name is known when they are called. */
export interface TaskMethods {
  s(...given: unknown[]): Piece;
  si(...args: unknown[]): Piece;
  map(items: readonly unknown[]): Piece;
  starmap(items: readonly unknown[][]): Piece;
  chunks(items: readonly unknown[][], size: number): Piece;
  delay(...args: unknown[]): Result<unknown>;
  applyAsync(args?: readonly unknown[], options?: CallOptions): Result<unknown>;
  broadcast(...args: unknown[]): Result<{ [node: string]: unknown }>;
}

/** @param nameOf gives the name, late: a node learns it when the module has loaded */
export function taskMethods(nameOf: () => string, submitter?: Submitter): TaskMethods {
  const piece = (build: (name: string) => TaskPiece) => new Piece(build(nameOf()), { submitter });
  return {
    s: (...given) => piece((name) => call(name, given)),
    si: (...args) => piece((name) => ({ ...call(name, args), immutable: true })),
    map: (items) => piece((name) => ({ map: pairOf(name, listed(items, `${name}.map`)) })),
    starmap: (items) => piece((name) => ({ starmap: pairOf(name, listsIn(items, `${name}.starmap`)) })),
    chunks: (items, size) => piece((name) => chunked(name, items, size)),
    delay: (...args) => piece((name) => call(name, args)).delay(),
    broadcast: (...args) => piece((name) => call(name, args)).broadcast(),
    applyAsync: (args = [], options = {}) => piece((name) => call(name, args)).applyAsync([], options),
  };
}

/**
 * A signature of a task by its function, or by its name where there is no type to take (Celery: `signature`).
 * @throws SignatureError E709 for a function whose module is not known
 * @example signature<number>("tasks.add", 2, 2).on(cluster).delay()
 */
export function signature<Args extends unknown[], Returned, const Given extends Suffixes<Args>>(
  task: (...args: Args) => Returned,
  ...given: Given
): Signature<Missing<Args, Given>, TaskValue<Returned>>;
export function signature<Value = unknown>(name: string, ...args: unknown[]): Signature<unknown[], Value>;
export function signature(task: unknown, ...given: unknown[]): unknown {
  return typed(new Piece(call(nameOf(task), given)));
}

/** Where the name of a plain function is kept, once its module has loaded. */
export const NAME_KEY = "$task";

/**
 * Gives the functions of a module their names, so that signatures can be made of them.
 * A node does so when it has loaded the module; a test of a module that starts workflows does so itself.
 */
export function nameTasks(module: string, exports: object): void {
  for (const [name, value] of Object.entries(exports))
    if (typeof value === "function" && !Object.hasOwn(value, NAME_KEY))
      Object.defineProperty(value, NAME_KEY, { value: `${module}.${name}` });
}

/** @throws SignatureError E709 for a function whose module is not known, E703 for what is no task */
export function nameOf(task: unknown): string {
  if (typeof task === "string" && task !== "") return task;
  if (typeof task === "function") return nameOfFunction(task as Named);
  if (isTask(task)) return task.taskName;
  throw new SignatureError(
    "notASignature",
    `signature takes a task; it got ${quote(task)}`,
    "Give its name or its function.",
  );
}

interface Named {
  (...args: unknown[]): unknown;
  readonly [NAME_KEY]?: string;
}

function nameOfFunction(task: Named): string {
  const name = task[NAME_KEY];
  if (name !== undefined) return name;
  throw new SignatureError(
    "unnamed",
    `${quote(task)} is no exported function of a module that is known`,
    'Export it from its task module; in a test, call nameTasks("module", await import("./module.ts")) first.',
  );
}

type TaskPiece = ConstructorParameters<typeof Piece>[0];

function call(name: string, args: readonly unknown[]): TaskNode {
  checkArguments(args, name);
  return args.length === 0 ? { task: name } : { task: name, args: frozenList([...args]) };
}

/** @throws SignatureError E706 unless the size is a whole number of at least 1 (canvas R21) */
function chunked(name: string, items: readonly unknown[][], size: number): TaskPiece {
  const lists = listsIn(items, `${name}.chunks`);
  if (!Number.isInteger(size) || size < 1)
    throw new SignatureError(
      "chunkSize",
      `the size of a chunk must be a whole number of at least 1; it is ${quote(size)}`,
      "It is the size of each chunk, not their number.",
    );
  const node: TaskPiece = { chunks: [name, lists, size] };
  frozenList(node.chunks);
  return node;
}

function listed(items: readonly unknown[], where: string): unknown[] {
  if (!Array.isArray(items))
    throw new SignatureError("argument", `${where} takes a list; it got ${quote(items)}`, "Put the items into a list.");
  checkArguments(items, where);
  return frozenList([...items]);
}

function listsIn(items: readonly unknown[][], where: string): unknown[][] {
  const lists = listed(items, where);
  const wrong = lists.find((item) => !Array.isArray(item));
  if (lists.every(Array.isArray)) return frozenList(lists.map((item) => frozenList([...(item as unknown[])])));
  const what = `${where} takes lists of arguments; one is ${quote(wrong)}`;
  throw new SignatureError("argument", what, "Write [[1, 2], [3, 4]], or use map for tasks of one argument.");
}

function pairOf<Items>(name: string, items: Items): [string, Items] {
  return Object.freeze([name, items]) as unknown as [string, Items];
}
