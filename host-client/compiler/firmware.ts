/** Packs an entry of the firmware: one flat scope, divided into resident code and Storage modules (folders named `cold`). */

import { type Node, walk } from "./ast.ts";
import { nameBuiltIns } from "./built-ins.ts";
import { bundle } from "./bundle.ts";
import { inlineConstants } from "./constants.ts";
import { CompileError } from "./errors.ts";
import { checkOutput } from "./gate.ts";
import { mangleFields } from "./mangle.ts";
import { divide, type Part } from "./division.ts";
import { lowerParsed } from "./pipeline.ts";
import { nameTexts } from "./texts.ts";
import { tokenise, type Tokenised } from "./tokenise.ts";
import { parseText } from "./parse.ts";
import { printText } from "./print.ts";
import { splitRecords } from "./records.ts";
import { dropSingletons, type Singleton } from "./singletons.ts";

export interface FirmwareOptions {
  /** Storage names of cold modules begin with this; `$c` by default. */
  coldPrefix?: string;
  /** Fails where resident functions are estimated to take more variables. */
  maxResidentVariables?: number;
  /** Values for identifiers known at build time, as JavaScript text. */
  define?: Record<string, string>;
  /** Readable output, for looking at it. */
  minify?: boolean;
  /** Fields of the firmware's own records, which get short names: see mangle.ts. */
  fields?: readonly string[];
  /** Fields of one letter that records with such fields have: see mangle.ts. */
  keptLetters?: readonly string[];
  /** Functions of the platform that get a short name of their own, as `JSON.parse`, where that pays. */
  builtIns?: readonly string[];
  /** Texts that stand in the program often get a short name of their own, where that pays. */
  nameTexts?: boolean;
  /** Writes words and operators as Espruino's tokens. */
  tokens?: boolean;
  /** The name under which the resident part holds `require` where calls into cold modules should be short. */
  requireName?: string;
  /** Ends of the paths of cold files that are one Storage module, since who needs one needs the others. */
  packs?: readonly (readonly string[])[];
  /** Records of which there is one: see singletons.ts. */
  singletons?: readonly Singleton[];
  /** Functions to define first, most used first; the rest follows by the number of its uses. */
  hot?: readonly string[];
}
export interface FirmwareReport {
  bytes: number;
  resident: { bytes: number; functions: number; parameters: number; variables: number };
  cold: { name: string; sources: string[]; bytes: number; functions: number }[];
  /** Global name in the output by `file:name` of the source. */
  names: Record<string, string>;
}
export interface Firmware {
  /** Contents by Storage name; `.bootcde` is the resident part. */
  files: Record<string, string>;
  /** Where each statement of the resident part begins; only of code in tokens, which nobody else can parse. */
  statements: number[];
  report: FirmwareReport;
  /** The sources that were read, absolute. */
  inputs: string[];
}

/**
 * Builds what goes into a node's Storage from one entry file.
 *
 * @throws {CompileError} E112 where a cold file holds state, and every other refusal
 * @throws {Error} where the budget is exceeded, with the numbers
 * @example const { files } = await buildFirmware("node-firmware/entries/esp32.ts")
 */
export async function buildFirmware(entryFile: string, options: FirmwareOptions = {}): Promise<Firmware> {
  // Statements are joined when the text is printed: inlining wants them apart.
  const bundled = await bundle(entryFile, { define: options.define, minifySyntax: false });
  const parsed = parseText(bundled.code, entryFile, { map: bundled.map, sources: bundled.sources });
  const { program } = lowerParsed(parsed, "plain", (prepared) => {
    dropExports(prepared.parsed.program);
    inlineConstants(prepared);
  });
  splitRecords(program);
  dropSingletons(program, options.singletons ?? []);
  nameBuiltIns(program, options.builtIns ?? []);
  if (options.nameTexts) nameTexts(program);
  mangleFields(program, options.fields ?? [], options.keptLetters);
  letAll(program);
  const division = divide(program, parsed, {
    coldPrefix: options.coldPrefix ?? "$c",
    hot: options.hot ?? [],
    requireName: options.requireName ?? "require",
    packs: options.packs ?? [],
  });
  if (parsed.reporter.problems.length) throw new CompileError(parsed.reporter.problems);
  const texts = await Promise.all(division.parts.map((part) => textOf(part, options)));
  const files = Object.fromEntries(texts.map(({ name, code }) => [name, code]));
  const report = reportOf(files, division);
  checkBudget(report, options.maxResidentVariables);
  return { files, statements: texts[0]!.statements, report, inputs: bundled.inputs };
}

async function textOf({ name, program }: Part, options: FirmwareOptions): Promise<Tokenised & { name: string }> {
  const minify = options.minify ?? true;
  const code = await printText(program, { minify, minifyNames: minify, minifySyntax: minify });
  checkOutput(code, name);
  return options.tokens ? { name, ...tokenise(code) } : { name, code, statements: [] };
}

/** What is checked needs no `const`; declarations of one kind that follow each other are one statement. */
function letAll(program: Node): void {
  for (const item of program.body)
    walk(item, (node) => {
      if (node !== item && node.type === "VariableDeclaration" && node.kind === "const") node.kind = "let";
    });
}

/** A script has no exports: an entry that has some is only read by tests. */
function dropExports(program: Node): void {
  program.body = program.body.flatMap((item: Node) =>
    /^Export/.test(item.type) ? (item.declaration ? [item.declaration] : []) : [item],
  );
}

/** Espruino keeps 4 variables for a function at top level, and one for each parameter. */
const FUNCTION_VARIABLES = 4;

function reportOf(files: Record<string, string>, division: ReturnType<typeof divide>): FirmwareReport {
  const bytes = (name: string) => Buffer.byteLength(files[name]!, "latin1");
  const resident = countFunctions(division.parts[0]!.program.body);
  return {
    bytes: Object.keys(files).reduce((sum, name) => sum + bytes(name), 0),
    resident: {
      bytes: bytes(".bootcde"),
      ...resident,
      variables: resident.functions * FUNCTION_VARIABLES + resident.parameters,
    },
    cold: division.parts.slice(1).map((part) => ({
      name: part.name,
      sources: part.sources,
      bytes: bytes(part.name),
      functions: part.functions,
    })),
    names: division.names,
  };
}

function countFunctions(body: Node[]): { functions: number; parameters: number } {
  let functions = 0;
  let parameters = 0;
  for (const item of body) {
    walk(item, (node) => {
      if (!/Function/.test(node.type)) return true;
      functions++;
      parameters += node.params.length;
      return false;
    });
  }
  return { functions, parameters };
}

function checkBudget(report: FirmwareReport, limit: number | undefined): void {
  if (limit === undefined || report.resident.variables <= limit) return;
  const { functions, parameters, variables } = report.resident;
  throw new Error(
    `the resident firmware needs about ${variables} variables (${functions} functions, ${parameters} parameters), the budget is ${limit}; ` +
      "move functions that are rarely called into a folder named cold",
  );
}
