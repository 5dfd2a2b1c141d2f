/** A feature program as a script for a real interpreter, and as a module for Node.js. */

import { type Node, call, declare, id, statement } from "../ast.ts";
import { checkOutput } from "../gate.ts";
import { parseText, stripTypes } from "../parse.ts";
import { type Prepared, lowerParsed } from "../pipeline.ts";
import { print } from "../print.ts";

export interface FeatureProgram {
  name: string;
  source: string;
  /** The folder that it lies in, where it lies in one. */
  chapter?: string;
}

/**
 * Lowers a program; when it runs, it prints its outcome and ends the interpreter.
 *
 * @throws {CompileError} where it is refused
 */
export function compileFeature(program: FeatureProgram): string {
  const stripped = stripTypes(program.source, `${program.name}.ts`);
  const parsed = parseText(stripped.code, `${program.name}.ts`, { map: stripped.map, source: program.source });
  const lowered = lowerParsed(parsed, "exact", addOutcome);
  const { code } = print(lowered.program, { file: program.name, minify: true, minifyNames: false });
  checkOutput(code, program.name);
  return code;
}

const LATER = ["Promise", "setTimeout", "setInterval", "queueMicrotask"];

/** `export default X` becomes a variable that is reported at the end. */
function addOutcome(prepared: Prepared): void {
  const { parsed, facts } = prepared;
  const isLater = facts.usesAsync || facts.properties.has("then") || LATER.some((name) => facts.globals.has(name));
  parsed.program.body = parsed.program.body.flatMap(withoutExports);
  parsed.program.body.unshift(statement(call("$guard")));
  parsed.program.body.push(statement(call(isLater ? "$reportLater" : "$report", id("$outcome"))));
}

function withoutExports(item: Node): Node[] {
  if (item.type === "ExportNamedDeclaration") return item.declaration ? [item.declaration] : [];
  if (item.type !== "ExportDefaultDeclaration") return [item];
  const { declaration } = item;
  const isNamed = /Declaration$/.test(declaration.type) && declaration.id;
  if (isNamed) return [declaration, declare("var", [[id("$outcome"), { ...declaration.id }]])];
  const value = /Declaration$/.test(declaration.type)
    ? { ...declaration, type: declaration.type.replace("Declaration", "Expression") }
    : declaration;
  return [declare("var", [[id("$outcome"), value]])];
}
