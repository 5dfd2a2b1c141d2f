/** A whole file of Espruino's language as JavaScript functions: parsed, checked, translated; cached by its text. */
import { wrap } from "./functions.ts";
import { blockNames, functionNames, Scope, type Frame } from "./scope.ts";
import { statements } from "./statements.ts";
import { parseProgram } from "./syntax.ts";
import { Translation, Unit, type EvalSite } from "./unit.ts";
import { readableCode } from "../../../shared/protocol/tokens.ts";
import * as runtime from "../machine/runtime.ts";
import { UNSET, type FunctionCode, type SourceFile } from "../machine/values.ts";

/** How a file's top level behaves: names are globals; or its own, beside `exports` and `module`; or those of an `eval`. */
export type Mode = "program" | "module" | "function";

/** Texts of this many characters in all are kept translated, for the nodes that share a thread. */
const CACHE_CHARACTERS = 4_000_000;

const cache = new Map<string, FunctionCode>();
let cached = 0;

/** What stands behind direct evals, by their place: a boot's is the same in every boot, and is most of the firmware. */
const atSites = new WeakMap<EvalSite, { key: string; code: FunctionCode }>();

function assemble(translation: Translation): FunctionCode[] {
  const names = translation.bodies.map((_, i) => `f${i}`);
  const text = `"use strict";\n${translation.bodies.join("\n")}\nreturn [${names.join(",")}];`;
  const codes = translation.codes as FunctionCode[];
  const functions = new Function("$", "U", "S", "C", text)(runtime, UNSET, translation.sites, codes);
  codes.forEach((code, i) => (code.run = functions[i]));
  return codes;
}

function topLevel(translation: Translation, tree: any, mode: Mode, params: string[], site?: EvalSite): void {
  const closure = site?.frame;
  const frame: Frame = translation.frame(closure);
  // In a program, var and functions are globals: only blocks need the frame.
  const isProgram = mode === "program" && !site?.scope.base.frame;
  const base = new Scope(site?.scope, isProgram ? undefined : frame, true);
  for (const name of params) base.declare(name, true);
  if (!isProgram) {
    for (const name of functionNames(tree.body)) base.declare(name, false);
    for (const { name, constant } of blockNames(tree.body)) base.declare(name, false, constant);
  }
  const unit = new Unit(translation, closure, base);
  unit.local.add(frame);
  unit.current = frame;
  if (mode === "program") unit.completion = "v";
  const first = new Map<number, string>();
  params.forEach((_, i) => first.set(i + 1, `A[${i}]`));
  const content = statements(unit, tree.body);
  translation.bodies[0] = wrap(unit, frame, first, `let v;${content}return v;`, 0);
}

/**
 * Translates a file.
 * @param name what stack traces call its top level
 * @param params names that are given to the code as arguments (of a module, of `new Function`)
 * @param site where a direct `eval` stands
 * @throws SyntaxRefused where Espruino would not run the text
 */
export function translate(
  source: SourceFile,
  name: string,
  mode: Mode,
  params: string[] = [],
  site?: EvalSite,
): FunctionCode {
  const key = `${mode}\n${source.inFlash}\n${source.name}\n${name}\n${params.join()}\n${source.text}`;
  const there = site ? lastAt(site, key) : cache.get(key);
  if (there) return there;
  const file = { ...source, text: readableCode(source.text) };
  const tree = parseProgram(file.text);
  const translation = new Translation(file);
  const { text } = file;
  const meta = { name, params, source: text, isReturn: false, usesThis: true, isArrow: false };
  translation.codes.push({ ...meta, offset: 0, file, scopes: 0 });
  topLevel(translation, tree, mode, params, site);
  const [main] = assemble(translation);
  if (site) atSites.set(site, { key, code: main });
  else remember(key, main);
  return main;
}

function lastAt(site: EvalSite, key: string): FunctionCode | undefined {
  const last = atSites.get(site);
  return last?.key === key ? last.code : undefined;
}

function remember(key: string, code: FunctionCode): void {
  cached += key.length;
  if (cached > CACHE_CHARACTERS) {
    cache.clear();
    cached = key.length;
  }
  cache.set(key, code);
}
