/** Running source: programs, modules, `eval`, `new Function`. */
import { SyntaxRefused } from "../language/syntax.ts";
import { translate, type Mode } from "../language/translate.ts";
import { call, CALL_BYTES } from "./calls.ts";
import { fail } from "./errors.ts";
import type { Machine } from "./machine.ts";
import { toText } from "./text.ts";
import { EFunction, EObject, type FunctionCode, type Value } from "./values.ts";

/** The file that a text in flash came from; texts in RAM have no name. */
const fileOf = (machine: Machine, text: string): string => machine.flashTexts.get(text) ?? "";

function codeOf(
  machine: Machine,
  text: string,
  name: string,
  mode: Mode,
  params: string[] = [],
  site?: any,
): FunctionCode {
  const file = { name: fileOf(machine, text), text, inFlash: machine.flashTexts.has(text) };
  try {
    return translate(file, name, mode, params, site);
  } catch (error) {
    if (!(error instanceof SyntaxRefused)) throw error;
    return fail(machine, "SyntaxError", error.message);
  }
}

/** Runs a text at top level and returns the value of its last expression. */
export function runProgramText(machine: Machine, text: string, name: string): Value {
  return call(machine, new EFunction(codeOf(machine, text, name, "program"), null), undefined, [], CALL_BYTES, name);
}

/** Runs a module's text and returns its exports. */
export function runModuleText(machine: Machine, text: string, onExports?: (exports: Value) => void): Value {
  const scope = new EObject();
  const exports = new EObject();
  machine.charge(4);
  scope.props().set("exports", exports).set("module", scope);
  const fn = new EFunction(codeOf(machine, text, "module", "module", ["exports", "module"]), null);
  onExports?.(exports);
  call(machine, fn, exports, [exports, scope], CALL_BYTES, "module");
  const slot = machine.frameEnv[machine.depth]?.[1] as Value;
  return slot === exports ? (scope.own?.get("exports") as Value) : slot;
}

/** `eval`, where the name is written in the program: sees the names around it. */
export function evaluateAt(machine: Machine, value: Value, site: any, env: any, self: Value): Value {
  if (value === undefined) return undefined;
  const text = toText(machine, value);
  const fn = new EFunction(codeOf(machine, text, "eval", "program", [], site), env);
  return call(machine, fn, self, [], CALL_BYTES, "eval");
}

/** `new Function(…)`: parameters, then code; in the global scope. */
export function functionFrom(machine: Machine, params: string[], text: string): EFunction {
  const code = codeOf(machine, text, "", "function", params);
  return new EFunction({ ...code, source: text, name: "" }, null);
}
