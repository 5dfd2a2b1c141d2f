/** Feature programs as task modules: with their types known, and lowered as by hand where those say enough. */
import { join } from "node:path";
import ts from "typescript";
import { type FeatureProgram, compileFeature } from "../../host-client/compiler/features/compile.ts";
import { type Outcome, type Target, isSame, nodeTarget } from "../../host-client/compiler/features/targets.ts";
import { CompileError, compileModule } from "../../host-client/compiler/index.ts";
import { readPrograms } from "../../scripts/feature-programs.ts";

export interface ModuleReport {
  lean: number;
  exact: number;
  /** Programs that the type check, or the compiler, refuses as modules. */
  refused: number;
  differ: { name: string; node: Outcome; got: Outcome; exactBecause: string | null }[];
}

/** Programs that do otherwise as modules, and why: known limits of modules that are lowered as by hand (docs/device-javascript.md). */
export const MODULE_DEVIATIONS: ReadonlyMap<string, string> = new Map([
  ["error-words-not-iterable", "what the interpreter throws by itself has its own words"],
  ["call-of-nothing-evaluates-arguments", "what the interpreter throws by itself has its own words"],
  ["oc2-oc2", "what the interpreter throws by itself has its own words"],
  ["program-di-plugins-middleware", "its calls nest deeper than the stack of a node where their types are not known"],
  ["fn-text-unknown", "the text of a function has spaces where its types were"],
  ["function-text-in-sums", "the text of a class is that of a function, and has spaces where its types were"],
  ["number-division", "minus zero is zero"],
  ["promise-unhandled", "a promise that fails at once and that nobody hears is not told of"],
  ["str-unknown-members", "a member that no text has, of a text whose type does not say so, is an error"],
  ["class-statics-own-and-deleted", "a static method that is inherited and deleted is gone from the class above, too"],
  ["class-name-given-another-refused", "inside itself a class is what its name stands for outside"],
]);

/** What tells the outcome of a module's `run`, whatever that is: compiled with all that the module itself may not have. */
const printer = compileFeature({
  name: "printer",
  source: "export default (async () => await (globalThis as any).outcome)();",
});

/** Loads a module as a node does, and leaves what its `run` gives, or throws, in `outcome`. */
export const loading = (code: string): string =>
  `var exports={};try{(function(exports){${code}\n})(exports);outcome=exports.run()}catch(e){outcome=Promise.reject(e)}`;

/** `export default x` becomes a task that returns it; null for a program without one, or whose value waits at the top level. */
export function asModule(source: string): string | null {
  const file = ts.createSourceFile("program.ts", source, ts.ScriptTarget.Latest, true);
  const found = file.statements.find((item) => ts.isExportAssignment(item) && !item.isExportEquals);
  if (!found || !ts.isExportAssignment(found) || ts.isAwaitExpression(found.expression)) return null;
  const value = found.expression.getText(file);
  return `${source.slice(0, found.getStart(file))}export function run() { return ${value}; }${source.slice(found.end)}`;
}

/** Modules that export `run`, which takes nothing: as programs that tell what it returns. */
export function readModules(): FeatureProgram[] {
  return readPrograms(MODULES).map((program) => ({ ...program, source: program.source + TELL }));
}
const MODULES = join(import.meta.dirname, "../fixtures/modules");
const TELL = "\nexport default run();\n";

/** The module that such a program was made of. */
export const moduleOf = (source: string): string => source.slice(0, -TELL.length);

/** Runs programs as modules on a target and on Node.js. @param toModule makes a module of a program; null where it can't be one */
export async function runAsModules(
  programs: readonly FeatureProgram[],
  target: Target,
  toModule: (source: string) => string | null = asModule,
): Promise<ModuleReport> {
  const report: ModuleReport = { lean: 0, exact: 0, refused: 0, differ: [] };
  for (const program of programs) {
    const source = toModule(program.source);
    const compiled = source === null ? null : await compileModule({ source, name: "program" }).catch(asRefusal);
    if (!compiled) {
      report.refused++;
      continue;
    }
    const { code, exactBecause } = compiled;
    report[exactBecause === null ? "lean" : "exact"]++;
    const node = await nodeTarget(program, "").catch(asRefusal); // esbuild, which strips its types, reads no `x: y: for` with `continue x`
    if (!node) {
      report.refused++;
      continue;
    }
    const got = await target(program, `${loading(code)}\n${printer}`);
    if (!isSame(node, got)) report.differ.push({ name: program.name, node, got, exactBecause });
  }
  return report;
}

function asRefusal(error: unknown): null {
  if (error instanceof CompileError) return null;
  throw error;
}
