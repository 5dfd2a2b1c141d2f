/** The TypeScript compiler on a file of this folder, or on a text that stands for one. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "../../../host-client/compiler/typescript.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const HERE = fileURLToPath(new URL("./", import.meta.url));

export interface Diagnosis {
  /** From 1. */
  line: number;
  message: string;
}

export interface Checked {
  diagnoses: Diagnosis[];
  /** Processor time of checking the file and what it imports, without parsing: the machine's load does not count. */
  checkMs: number;
}

const configuration = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
const options = ts.parseJsonConfigFileContent(configuration.config, ts.sys, ROOT).options;
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Checks a file of this folder with the options of the root `tsconfig.json`; `text` stands in for what is on disk. */
export function check(name: string, text?: string): Checked {
  return checkAll({ [name]: text ?? readFileSync(HERE + name, "utf8") })[name];
}

/** Checks texts as files of this folder, all in one program: what they import is checked once for all. */
export function checkAll<Name extends string>(texts: Record<Name, string>): Record<Name, Checked> {
  const byPath = new Map(Object.entries<string>(texts).map(([name, text]) => [HERE + name, text]));
  const program = ts.createProgram([...byPath.keys()], options, hostWith(byPath));
  const checked = Object.keys(texts).map((name) => [name, checkIn(program, HERE + name)]);
  return Object.fromEntries(checked) as Record<Name, Checked>;
}

function checkIn(program: ts.Program, path: string): Checked {
  const file = program.getSourceFile(path)!;
  const before = process.cpuUsage();
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  const used = process.cpuUsage(before);
  return { diagnoses: found.map((one) => diagnosis(file, one)), checkMs: (used.user + used.system) / 1000 };
}

/** A host that parses each file of the disk once for all programs. */
function hostWith(texts: Map<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, settings) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, settings, true);
    if (!parsed.has(name)) parsed.set(name, read(name, settings));
    return parsed.get(name);
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => texts.has(name) || exists(name);
  return host;
}

function diagnosis(file: ts.SourceFile, found: ts.Diagnostic): Diagnosis {
  const { line } = file.getLineAndCharacterOfPosition(found.start ?? 0);
  return { line: line + 1, message: ts.flattenDiagnosticMessageText(found.messageText, "\n") };
}

/** What an editor shows over a name, by the language service. */
export function hovers(text: string, names: readonly string[]): string[] {
  const path = `${HERE}hover-generated.ts`;
  const service = ts.createLanguageService({
    readFile: ts.sys.readFile,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => snapshot(name === path ? text : ts.sys.readFile(name)),
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
  });
  const shown = names.map((name) => service.getQuickInfoAtPosition(path, text.indexOf(`${name} =`)));
  return shown.map((info) => ts.displayPartsToString(info?.displayParts));
}

const snapshot = (text: string | undefined) => (text === undefined ? undefined : ts.ScriptSnapshot.fromString(text));
