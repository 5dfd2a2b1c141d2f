/** Type check of a task module in the node's world: no library but `lib.espruino.d.ts`. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { shownPath } from "./paths.ts";
import ts from "./typescript.mjs";
import { CompileError, type Reporter, refuse } from "./errors.ts";

const LIBRARY = fileURLToPath(new URL("./lib/lib.espruino.d.ts", import.meta.url));
const SDK = fileURLToPath(new URL("../../node-firmware/sdk/index.ts", import.meta.url));
/** What the words of `broccoli-esp32/node` are made of: checked where they are made, in a world with more in it. */
const OWN_ROOMS = ["../../node-firmware/sdk/", "../../shared/"].map((room) =>
  fileURLToPath(new URL(room, import.meta.url)),
);

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  noLib: true,
  types: [],
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
};

/** Parsed libraries and files by name, kept for the next check while their text is the same. */
const parsedFiles = new Map<string, { text: string; file: ts.SourceFile }>();
let lastProgram: ts.Program | undefined;

/**
 * Checks one module.
 *
 * @param source text where there is no such file on disk; null reads the file
 * @throws {CompileError} with an E115 for each type error
 */
export function checkTypes(file: string, source: string | null): void {
  const { program, path } = programOf(file, source);
  const checked = program.getSourceFiles().filter((one) => !one.isDeclarationFile && !isOwn(one.fileName));
  const found = checked.flatMap((one) => [
    ...program.getSyntacticDiagnostics(one),
    ...program.getSemanticDiagnostics(one),
  ]);
  if (found.length) throw new CompileError(found.map((diagnostic) => problemOf(diagnostic, file, path)));
}

/** The program of one module in the node's world. */
export function programOf(file: string, source: string | null): { program: ts.Program; path: string } {
  const path = resolve(file);
  lastProgram = ts.createProgram([LIBRARY, path], OPTIONS, hostFor(path, source), lastProgram);
  return { program: lastProgram, path };
}

const isOwn = (file: string) => OWN_ROOMS.some((room) => file.startsWith(room));

function hostFor(path: string, source: string | null): ts.CompilerHost {
  const read = (name: string) =>
    source !== null && name === path ? source : existsSync(name) ? readFileSync(name, "utf8") : undefined;
  return {
    getSourceFile: (name) => parsed(name, read(name)),
    getDefaultLibFileName: () => LIBRARY,
    writeFile: () => undefined,
    getCurrentDirectory: () => dirname(path),
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    resolveModuleNameLiterals: (literals, containing) =>
      literals.map(({ text }) => ({ resolvedModule: resolveModule(text, dirname(containing)) })),
  };
}

function parsed(name: string, text: string | undefined): ts.SourceFile | undefined {
  if (text === undefined) return undefined;
  const known = parsedFiles.get(name);
  if (known?.text === text) return known.file;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  parsedFiles.set(name, { text, file });
  return file;
}

function resolveModule(text: string, folder: string): ts.ResolvedModuleFull | undefined {
  if (text === "broccoli-esp32/node") return { resolvedFileName: SDK, extension: ts.Extension.Ts };
  if (!text.startsWith(".")) return undefined;
  const base = join(folder, text);
  for (const name of [base, `${base}.ts`, base.replace(/\.js$/, ".ts")])
    if (/\.ts$/.test(name) && existsSync(name)) return { resolvedFileName: name, extension: ts.Extension.Ts };
  return undefined;
}

function problemOf(diagnostic: ts.Diagnostic, file: string, path: string) {
  const source = diagnostic.file!;
  const { line, character } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  const name = source.fileName === path ? file : shownPath(source.fileName);
  const reporter: Reporter = { file: name, source: source.text, problems: [] };
  const start = { line: line + 1, column: character };
  const end = { line: line + 1, column: character + (diagnostic.length ?? 1) };
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ").replace(/\.$/, "");
  refuse(reporter, "type", { loc: { start, end } }, message);
  return reporter.problems[0]!;
}
