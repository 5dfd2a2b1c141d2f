/** What the compiler refuses: one list of codes, each with a reason, a way out and an anchor in the docs. */

import type { Position } from "./ast.ts";

/** A refused construct of a source file, printed by {@link formatCompileErrors}. */
export interface CompileProblem {
  code: string;
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** Columns to underline. */
  length: number;
  /** The source line. */
  excerpt: string;
  reason: string;
  wayOut: string;
  /** Anchor in docs/device-javascript.md, without the number sign. */
  anchor: string;
}

/** Kinds of refusal: `[code, reason, way out, anchor]`. A code is never given a second meaning (E110, E113, E114: what has a lowering by now). */
export const REFUSALS = {
  syntax: ["E100", "the source does not parse", "Mend the syntax.", "syntax"],
  generator: [
    "E101",
    "this use of a generator does not run on Espruino",
    "Return an array, or take a callback.",
    "generators",
  ],
  missing: ["E102", "not available on Espruino", "Use what docs/device-javascript.md lists instead.", "missing"],
  bigint: ["E103", "BigInt does not exist on Espruino", "Use numbers up to 2 ** 53, or two of them.", "bigint"],
  regexp: [
    "E104",
    "this regular expression does not run on Espruino",
    "Use simpler patterns, or indexOf and slice.",
    "regexp",
  ],
  unicode: [
    "E105",
    "characters beyond ASCII are bytes on Espruino, so this operation would give another result",
    "Keep such text whole: compare, join, split and pass it on; or keep it out of what is looked at.",
    "unicode",
  ],
  module: [
    "E106",
    "this form of module does not run on Espruino",
    "Import by name from a relative file or from broccoli-esp32/node.",
    "modules",
  ],
  dynamic: ["E107", "code made at run time does not run on Espruino as in strict mode", "Write a function.", "eval"],
  class: [
    "E108",
    "this use of a class does not run on Espruino",
    "Use a plain function or a simpler class.",
    "classes",
  ],
  options: [
    "E111",
    "the options of a task must be known at compile time",
    "Write them as a literal object of known options.",
    "task-options",
  ],
  cold: ["E112", "a module of a cold folder may hold no state", "Keep the variable in a resident module.", "cold"],
  type: ["E115", "type error", "Mend the type.", "types"],
  assignment: [
    "E116",
    "this assignment would behave differently on Espruino",
    "Declare the variable, or write to another one.",
    "assignment",
  ],
  date: ["E117", "this use of Date differs on Espruino", "Work with milliseconds (Date.now, getTime).", "dates"],
  number: ["E118", "this use of numbers differs on Espruino", "Scale to integers.", "numbers"],
  gate: [
    "E190",
    "the compiler produced what Espruino does not run",
    "Report this with the source file; rewriting the line may help.",
    "gate",
  ],
} as const;
export type Refusal = keyof typeof REFUSALS;

/** Thrown with everything that is wrong in a source; `problems` is never empty. */
export class CompileError extends Error {
  readonly problems: CompileProblem[];
  constructor(problems: CompileProblem[]) {
    super(
      problems
        .map((problem) => `${problem.code} ${problem.file}:${problem.line}:${problem.column} ${problem.reason}`)
        .join("\n"),
    );
    this.name = "CompileError";
    this.problems = problems;
  }
}

/** Compiles, and tells of the type errors together with what the compiler refuses; nothing is told twice. */
export async function withTypeProblems<T>(types: readonly CompileProblem[], compile: () => Promise<T>): Promise<T> {
  if (types.some(({ code }) => code === REFUSALS.syntax[0])) throw new CompileError([...types]);
  let refused: CompileProblem[] = [];
  try {
    const made = await compile();
    if (!types.length) return made;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    refused = error.problems;
  }
  throw new CompileError(mergeProblems(types, refused));
}

/**
 * In the order of the text. A refusal says more than a type error at its place, and the type checker's refusal knows the
 * way out. What the compiler makes of a source with errors (E190) is of no use beside them.
 */
function mergeProblems(types: readonly CompileProblem[], refused: readonly CompileProblem[]): CompileProblem[] {
  const isPlain = ({ code }: CompileProblem) => code === REFUSALS.type[0];
  const isTold = (one: CompileProblem, others: readonly CompileProblem[]) =>
    others.some((other) => isSamePlace(one, other));
  const useful = refused.filter(
    (one) =>
      !types.length ||
      (one.code !== REFUSALS.gate[0] &&
        !isTold(
          one,
          types.filter((type) => !isPlain(type)),
        )),
  );
  const all = [...types.filter((type) => !isPlain(type) || !isTold(type, useful)), ...useful];
  return all.sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
}

const isSamePlace = (a: CompileProblem, b: CompileProblem): boolean =>
  a.file === b.file && a.line === b.line && a.column < b.column + b.length && b.column < a.column + a.length;

/** Collects refusals of one source text. */
export interface Reporter {
  file: string;
  source: string;
  problems: CompileProblem[];
  /** Where a position of the text came from, when it was made from another one. */
  origin?: (position: Position) => { file: string; line: number; column: number; excerpt: string } | null;
}

/** Adds a problem at a node (or position); `detail` is put before the reason of its kind. */
export function refuse(
  reporter: Reporter,
  kind: Refusal,
  at: { loc?: { start: Position; end: Position } | null } | null | undefined,
  detail?: string,
  wayOut?: string,
): void {
  const [code, reason, way, anchor] = REFUSALS[kind];
  const start = at?.loc?.start ?? { line: 1, column: 0 };
  const origin = reporter.origin?.(start);
  const line = origin?.line ?? start.line;
  const excerpt = origin?.excerpt ?? reporter.source.split("\n")[line - 1] ?? "";
  const end = at?.loc?.end;
  const length = end && end.line === start.line ? Math.max(1, end.column - start.column) : 1;
  const problem = {
    code,
    file: origin?.file ?? reporter.file,
    line,
    column: (origin?.column ?? start.column) + 1,
    length,
    excerpt,
    reason: detail ? `${detail}: ${reason}` : reason,
    wayOut: wayOut ?? way,
    anchor,
  };
  const isKnown = reporter.problems.some(
    (other) =>
      other.code === code &&
      other.line === problem.line &&
      other.column === problem.column &&
      other.file === problem.file,
  );
  if (!isKnown) reporter.problems.push(problem);
}

/**
 * Problems as people read them: place, reason, excerpt with the spot underlined, way out, docs.
 *
 * @example console.error(formatCompileErrors(error.problems));
 */
export function formatCompileErrors(problems: readonly CompileProblem[]): string {
  return problems.map(formatProblem).join("\n");
}

/** Longer lines are shown around the spot only. */
const WIDEST_EXCERPT = 140;

function cut(problem: CompileProblem): CompileProblem {
  if (problem.excerpt.length <= WIDEST_EXCERPT) return problem;
  const from = Math.max(0, problem.column - 1 - WIDEST_EXCERPT / 2);
  return { ...problem, excerpt: problem.excerpt.slice(from, from + WIDEST_EXCERPT) };
}

function formatProblem(given: CompileProblem): string {
  const problem = cut(given);
  const shift = given.excerpt.length > WIDEST_EXCERPT ? Math.max(0, given.column - 1 - WIDEST_EXCERPT / 2) : 0;
  const number = String(problem.line).padStart(7);
  const indent = problem.excerpt.slice(0, problem.column - 1 - shift).replace(/[^\t]/g, " ");
  const room = Math.max(1, problem.excerpt.length - problem.column + 1 + shift);
  return [
    `${problem.code} ${problem.file}:${problem.line}:${problem.column}  ${problem.reason}`,
    `${number} │ ${problem.excerpt}`,
    `        │ ${indent}${"^".repeat(Math.min(problem.length, room))}`,
    `     ${problem.wayOut}   docs/device-javascript.md#${problem.anchor}`,
  ].join("\n");
}
