/** From TypeScript text to a tree: types are stripped by esbuild, the rest is parsed by acorn. */

import { type Comment, parse as acornParse } from "acorn";
import { transformSync } from "esbuild";
import { SourceMapConsumer } from "source-map-js";
import { type Node, type Position, walkOwn } from "./ast.ts";
import { CompileError, type Reporter, refuse } from "./errors.ts";

export interface Parsed {
  program: Node;
  comments: Comment[];
  reporter: Reporter;
  /** What was parsed. */
  text: string;
}

/** Strips types from one file. Syntax errors become a CompileError at their place in the TypeScript source. */
export function stripTypes(source: string, file: string): { code: string; map: string } {
  try {
    const { code, map } = transformSync(source, {
      loader: file.endsWith(".js") ? "js" : "ts",
      target: "esnext",
      sourcemap: "external",
      sourcefile: file,
      charset: "utf8",
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: true } },
      logLevel: "silent",
    });
    return { code, map };
  } catch (error) {
    throw syntaxError(error, source, file);
  }
}

/** esbuild's errors as problems of this compiler. */
export function syntaxError(error: any, source: string, file: string): unknown {
  const { errors } = error ?? {};
  if (!Array.isArray(errors)) return error;
  const reporter: Reporter = { file, source, problems: [] };
  for (const { text, location } of errors) {
    const start = { line: location?.line ?? 1, column: location?.column ?? 0 };
    const end = { line: start.line, column: start.column + (location?.length ?? 1) };
    if (location?.lineText)
      reporter.origin = () => ({ file: location.file || file, ...start, excerpt: location.lineText });
    const unresolved = /^Could not resolve (".*")/.exec(text)?.[1];
    if (unresolved) refuse(reporter, "module", { loc: { start, end } }, `import of ${unresolved}`);
    else refuse(reporter, "syntax", { loc: { start, end } }, text);
  }
  return new CompileError(reporter.problems);
}

/** Parses stripped text. `map` and `sources` let problems point into the original files. */
export function parseText(
  code: string,
  file: string,
  options: { map?: string; sources?: Record<string, string>; source?: string; origin?: Reporter["origin"] } = {},
): Parsed {
  const comments: Comment[] = [];
  const reporter: Reporter = { file, source: options.source ?? code, problems: [], origin: options.origin };
  if (options.map) reporter.origin = originOf(options.map, options.sources ?? {}, reporter);
  try {
    const program = acornParse(code, {
      ecmaVersion: "latest",
      sourceType: "module",
      locations: true,
      onComment: comments,
    });
    separateExports(program as unknown as Node);
    refuseTopAwait(program as unknown as Node, reporter);
    return { program: program as unknown as Node, comments, reporter, text: code };
  } catch (error: any) {
    const start = error.loc ?? { line: 1, column: 0 };
    refuse(reporter, "syntax", { loc: { start, end: start } }, String(error.message).replace(/ \(\d+:\d+\)$/, ""));
    throw new CompileError(reporter.problems);
  }
}

/** A node loads a module in one go: what it would wait for, only a function can. */
function refuseTopAwait(program: Node, reporter: Reporter): void {
  walkOwn(program, (node) => {
    if (node.type === "AwaitExpression" || (node.type === "ForOfStatement" && node.await))
      refuse(reporter, "module", node, "await at the top level", "Await it in an async function that the tasks call.");
  });
}

/** acorn makes one node of both names of `export { f }`: what renames the function must not rename the export. */
function separateExports(program: Node): void {
  for (const item of program.body)
    for (const part of (item.type === "ExportNamedDeclaration" && item.specifiers) || [])
      if (part.exported === part.local) part.exported = { ...part.local };
}

function originOf(map: string, sources: Record<string, string>, reporter: Reporter) {
  const consumer = new SourceMapConsumer(JSON.parse(map));
  return (position: Position) => {
    const found = consumer.originalPositionFor(position);
    if (found.line === null || found.source === null) return null;
    const text = sources[found.source] ?? consumer.sourceContentFor(found.source, true) ?? reporter.source;
    return {
      file: found.source,
      line: found.line,
      column: found.column,
      excerpt: text.split("\n")[found.line - 1] ?? "",
    };
  };
}
