/** Type check of a task module in the node's world: no library but `lib.espruino.d.ts`. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { shownPath } from "./paths.ts";
import ts from "./typescript.mjs";
import { CompileError, type CompileProblem, type Refusal, type Reporter, refuse } from "./errors.ts";
import { type Absence, absentGlobal, absentMember } from "./missing.ts";

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
 * @throws {CompileError} with what {@link typeProblems} finds
 */
export function checkTypes(file: string, source: string | null): void {
  const found = typeProblems(file, source);
  if (found.length) throw new CompileError(found);
}

/**
 * What the type checker says to one module: an E115 for each type error, an E100 where the source does not parse, and the
 * refusal that it is where something is used that JavaScript has elsewhere and a node has not.
 *
 * @param source text where there is no such file on disk; null reads the file
 */
export function typeProblems(file: string, source: string | null): CompileProblem[] {
  const { program, path } = programOf(file, source);
  const checked = program.getSourceFiles().filter((one) => !one.isDeclarationFile && !isOwn(one.fileName));
  const broken = checked.flatMap((one) => program.getSyntacticDiagnostics(one));
  const found = broken.length ? broken : checked.flatMap((one) => program.getSemanticDiagnostics(one));
  return found.flatMap((diagnostic) => (diagnostic.file ? [problemOf(diagnostic, file, path, broken.length > 0)] : []));
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

/** The file that an import means, seen from a folder; undefined for what the node provides. */
export function resolveModule(text: string, folder: string): ts.ResolvedModuleFull | undefined {
  if (text === "broccoli-esp32/node") return { resolvedFileName: SDK, extension: ts.Extension.Ts };
  if (!text.startsWith(".")) return undefined;
  const base = join(folder, text);
  for (const name of [base, `${base}.ts`, base.replace(/\.js$/, ".ts")])
    if (/\.ts$/.test(name) && existsSync(name)) return { resolvedFileName: name, extension: ts.Extension.Ts };
  return undefined;
}

function problemOf(diagnostic: ts.Diagnostic, file: string, path: string, isSyntax: boolean): CompileProblem {
  const source = diagnostic.file!;
  const { line, character } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  const name = source.fileName === path ? file : shownPath(source.fileName);
  const reporter: Reporter = { file: name, source: source.text, problems: [] };
  const start = { line: line + 1, column: character };
  const end = { line: line + 1, column: character + (diagnostic.length ?? 1) };
  const [kind, detail, wayOut] = isSyntax ? (["syntax", messageOf(diagnostic)] as const) : explain(diagnostic, source);
  refuse(reporter, kind, { loc: { start, end } }, detail, wayOut);
  return reporter.problems[0]!;
}

const messageOf = ({ messageText }: ts.Diagnostic) =>
  ts
    .flattenDiagnosticMessageText(messageText, " ")
    .replace(/ Do you need to (change|install) .*$/s, "")
    .replace(/\.$/, "");

/** TypeScript's numbers of messages; among those of names are those of `Function`, which can't be called or constructed. */
const NO_NAME = new Set([2304, 2552, 2580, 2583, 2584, 2591, 2592, 2349, 2351]);
const NO_MEMBER = new Set([2339, 2550, 2551, 2576]);
const NO_MODULE = new Set([2307, 2792]);

/** What is absent on a node is named as such, with what stands in for it; all else is a type error. */
function explain(diagnostic: ts.Diagnostic, source: ts.SourceFile): [Refusal, string, string?] {
  const { code, start = 0, length = 0 } = diagnostic;
  const message = messageOf(diagnostic);
  const name = source.text.slice(start, start + length);
  if (NO_MODULE.has(code)) return ["module", `import of ${name}`];
  if (NO_NAME.has(code)) return absent(name, absentGlobal(name)) ?? ["type", message];
  const type = NO_MEMBER.has(code) ? /on type '(.*?)'(\. Did|$)/s.exec(message)?.[1] : undefined;
  const member = type === undefined ? undefined : absent(name, absentMember(name, type));
  return member ?? ["type", message];
}

const absent = (name: string, found: Absence | undefined): [Refusal, string, string] | undefined =>
  found && [found[0], name, found[1]];
